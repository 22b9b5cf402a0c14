/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "library/supple-search-key.h"

#include <string.h>

static void
test_fold (void)
{
  static const struct
  {
    const char *written;
    const char *folded;
  } cases[] = {
    { "Cat–Camel", "cat camel" },
    { "cat camel", "cat camel" },
    { "  Knee-to-Chest!  ", "knee to chest" },
    { "Unterer RÜCKEN", "unterer rucken" },
    { "u\xcc\x88"
      "ber",
      "uber" }, /* the accent apart */
    { "Gesäß", "gesass" },
    { "90/90", "90 90" },
    { "ΓΌΝΑΤΟ", "γονατο" },
    { "…", "" },
    { "", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *folded = supple_search_key_fold (cases[i].written);

      g_assert_cmpstr (folded, ==, cases[i].folded);
    }
}

static SuppleExercise *
create_exercise (void)
{
  return g_object_new (SUPPLE_TYPE_EXERCISE,
                       "id", "cat_cow",
                       "title", "Katze–Kuh",
                       "other-names", (const char *[]) { "Katzenbuckel", NULL },
                       "original-names", (const char *[]) { "Cat–Cow", "Cat–Camel", NULL },
                       "targets", (const char *[]) { "Der untere Rücken", NULL },
                       "tags", (const char *[]) { "wrist_load", NULL },
                       NULL);
}

static void
test_exercise (void)
{
  g_autoptr (SuppleExercise) exercise = create_exercise ();
  gsize            title_length;
  g_autofree char *key =
    supple_search_key_new_for_exercise (exercise, "Gewicht auf den Händen", &title_length);

  g_assert_cmpstr (key, ==,
                   "katze kuh katzenbuckel cat cow cat camel der untere rucken wrist load gewicht "
                   "auf den handen");
  g_assert_cmpuint (title_length, ==, strlen ("katze kuh"));
}

static void
test_routine (void)
{
  g_autoptr (SuppleRoutine) routine =
    g_object_new (SUPPLE_TYPE_ROUTINE,
                  "title", "Abends",
                  "purpose", "Zur Ruhe kommen",
                  "original-names", (const char *[]) { "Evening", NULL },
                  NULL);
  gsize            title_length;
  g_autofree char *key = supple_search_key_new_for_routine (routine, &title_length);

  g_assert_cmpstr (key, ==, "abends zur ruhe kommen evening");
  g_assert_cmpuint (title_length, ==, strlen ("abends"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/library/search-key/case-accents-and-marks-make-no-difference", test_fold);
  g_test_add_func ("/library/search-key/a-stretch-is-found-by-all-its-names", test_exercise);
  g_test_add_func ("/library/search-key/a-routine-is-found-by-its-own-words", test_routine);

  return g_test_run ();
}
