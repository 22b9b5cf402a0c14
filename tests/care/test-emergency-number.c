/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "care/supple-emergency-number.h"

static void
assert_digits (const char *number,
               gsize       longest)
{
  gsize length = strlen (number);

  g_assert_cmpuint (strspn (number, "0123456789"), ==, length);
  g_assert_cmpuint (length, >=, 2);
  g_assert_cmpuint (length, <=, longest);
}

static void
test_entries (void)
{
  guint                        n_numbers;
  const SuppleEmergencyNumber *numbers = supple_emergency_number_get_all (&n_numbers);

  g_assert_cmpuint (n_numbers, >, 90);

  for (guint i = 0; i < n_numbers; i++)
    {
      g_assert_cmpuint (strlen (numbers[i].territory), ==, 2);
      g_assert_true (g_ascii_isupper (numbers[i].territory[0]));
      g_assert_true (g_ascii_isupper (numbers[i].territory[1]));
      g_assert_cmpuint (strlen (numbers[i].name), >, 2);
      assert_digits (numbers[i].emergency, 5);

      if (numbers[i].advice != NULL)
        {
          assert_digits (numbers[i].advice, 10);
          g_assert_cmpstr (numbers[i].advice, !=, numbers[i].emergency);
        }

      /* An entry that comes second is never found. */
      g_assert_true (supple_emergency_number_lookup (numbers[i].territory) == &numbers[i]);
    }
}

static void
test_known (void)
{
  const struct
  {
    const char *territory, *emergency, *advice;
  } known[] = {
    { "GB", "999", "111" },
    { "DE", "112", "116117" },
    { "AT", "144", "1450" },
    { "CH", "144", NULL },
    { "FR", "15", NULL },
    { "SE", "112", "1177" },
    { "NO", "113", "116117" },
    { "CZ", "155", NULL },
    { "US", "911", NULL },
    { "CA", "911", NULL },
    { "AU", "000", NULL },
    { "NZ", "111", "0800611116" },
    { "JP", "119", NULL },
    { "IN", "112", NULL },
    { "BR", "192", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (known); i++)
    {
      const SuppleEmergencyNumber *numbers = supple_emergency_number_lookup (known[i].territory);

      g_assert_cmpstr (numbers->emergency, ==, known[i].emergency);
      g_assert_cmpstr (numbers->advice, ==, known[i].advice);
    }
}

static void
test_european_union (void)
{
  const char *const members[] = {
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU",
    "IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK"
  };

  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    g_assert_cmpstr (supple_emergency_number_lookup (members[i])->territory, ==, members[i]);
}

static void
test_unknown (void)
{
  const char *const territories[] = { "ZZ", "", "de", "DEU", NULL };

  for (guint i = 0; i < G_N_ELEMENTS (territories); i++)
    {
      const SuppleEmergencyNumber *numbers = supple_emergency_number_lookup (territories[i]);

      g_assert_null (numbers->territory);
      g_assert_null (numbers->name);
      g_assert_cmpstr (numbers->emergency, ==, "112");
      g_assert_null (numbers->advice);
    }
}

static void
test_groups (void)
{
  const char *const cases[][2] = {
    { "15", "15" },
    { "112", "112" },
    { "1450", "1450" },
    { "10177", "10177" },
    { "116117", "116 117" },
    { "808242424", "808 242 424" },
    { "0800611116", "0800 611 116" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *grouped = supple_emergency_number_group_digits (cases[i][0]);

      g_assert_cmpstr (grouped, ==, cases[i][1]);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/emergency-number/every-entry-can-be-dialled-and-found", test_entries);
  g_test_add_func ("/emergency-number/well-known-numbers-are-right", test_known);
  g_test_add_func ("/emergency-number/every-member-of-the-european-union-is-there",
                   test_european_union);
  g_test_add_func ("/emergency-number/an-unknown-place-gets-112-without-a-name", test_unknown);
  g_test_add_func ("/emergency-number/long-numbers-are-written-in-groups", test_groups);

  return g_test_run ();
}
