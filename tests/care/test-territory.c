/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "care/supple-territory.h"

static void
assert_guess (const char *measurement,
              const char *lang,
              const char *territory)
{
  const char      *locales[] = { measurement, lang, NULL };
  g_autofree char *guess = supple_territory_guess (locales);

  g_assert_cmpstr (guess, ==, territory);
}

static void
test_forms (void)
{
  assert_guess ("de_DE.UTF-8", "", "DE");
  assert_guess ("en_GB", "", "GB");
  assert_guess ("sr_RS@latin", "", "RS");
  assert_guess ("de_AT.ISO-8859-15@euro", "", "AT");
  assert_guess ("ast_ES", "", "ES");
}

static void
test_placeless (void)
{
  const char *const locales[] = {
    "C", "POSIX", "C.UTF-8", "eo", "", "_", "_DE", "de_", "de_D", "de_DEU", "de_de", "de_D1",
    "en_001", "de__DE", "de.UTF-8_DE", "de@x_DE", "\xff\xfe", "ü_ÜÜ", "????"
  };

  for (guint i = 0; i < G_N_ELEMENTS (locales); i++)
    assert_guess (locales[i], locales[i], NULL);
}

static void
test_order (void)
{
  assert_guess ("de_CH.UTF-8", "en_US.UTF-8", "CH");
  assert_guess ("C.UTF-8", "en_US.UTF-8", "US");
  assert_guess ("", "fr_CA.UTF-8", "CA");
  assert_guess ("", "", NULL);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/territory/a-locale-names-it", test_forms);
  g_test_add_func ("/territory/a-locale-without-one-or-garbage-gives-none", test_placeless);
  g_test_add_func ("/territory/units-of-measurement-count-before-the-language", test_order);

  return g_test_run ();
}
