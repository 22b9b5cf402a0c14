/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "library/supple-demands.h"
#include "library/supple-library.h"

static SuppleLibrary *library;

static SuppleDemands
demands_of (const char *exercise)
{
  return supple_demands_of_exercise (supple_library_get_exercise (library, exercise));
}

static SuppleDemands
demands_of_routine (const char *routine)
{
  return supple_demands_of_routine (supple_library_get_routine (library, routine));
}

static void
test_exercises (void)
{
  g_assert_cmpint (demands_of ("cat_cow"), ==,
                   SUPPLE_NEEDS_MAT | SUPPLE_NEEDS_KNEELING | SUPPLE_NEEDS_LEAVING_BED);
  g_assert_cmpint (demands_of ("pelvic_tilt"), ==, SUPPLE_NEEDS_MAT | SUPPLE_NEEDS_LYING);
  g_assert_cmpint (demands_of ("open_book"), ==, SUPPLE_NEEDS_MAT);
  g_assert_cmpint (demands_of ("sphinx"), ==,
                   SUPPLE_NEEDS_MAT | SUPPLE_NEEDS_LYING | SUPPLE_NEEDS_LEAVING_BED);
  g_assert_cmpint (demands_of ("bridge"), ==,
                   SUPPLE_NEEDS_MAT | SUPPLE_NEEDS_LYING | SUPPLE_NEEDS_LEAVING_BED);
  g_assert_cmpint (demands_of ("seated_knee_hug"), ==,
                   SUPPLE_NEEDS_CHAIR | SUPPLE_NEEDS_LEAVING_BED);
  g_assert_cmpint (demands_of ("desk_fold"), ==, SUPPLE_NEEDS_STANDING | SUPPLE_NEEDS_LEAVING_BED);
}

static void
test_routines (void)
{
  g_assert_cmpint (demands_of_routine ("desk_reset"), ==,
                   SUPPLE_NEEDS_CHAIR | SUPPLE_NEEDS_STANDING | SUPPLE_NEEDS_LEAVING_BED);
  g_assert_cmpint (demands_of_routine ("gentle_day"), ==, SUPPLE_NEEDS_MAT | SUPPLE_NEEDS_LYING);
  g_assert_cmpint (demands_of_routine ("evening"), ==,
                   SUPPLE_NEEDS_MAT | SUPPLE_NEEDS_LYING | SUPPLE_NEEDS_KNEELING |
                     SUPPLE_NEEDS_LEAVING_BED);
}

static void
test_places (void)
{
  SuppleDemands all = SUPPLE_NEEDS_MAT | SUPPLE_NEEDS_CHAIR | SUPPLE_NEEDS_STANDING;

  g_assert_true (supple_demands_fit_place (all, SUPPLE_PLACE_MAT));
  g_assert_false (supple_demands_fit_place (all, SUPPLE_PLACE_CHAIR));
  g_assert_false (supple_demands_fit_place (all, SUPPLE_PLACE_STANDING));
  g_assert_false (supple_demands_fit_place (SUPPLE_NEEDS_CHAIR, SUPPLE_PLACE_MAT));
  g_assert_true (supple_demands_fit_place (SUPPLE_NEEDS_CHAIR, SUPPLE_PLACE_CHAIR));
  g_assert_false (supple_demands_fit_place (SUPPLE_NEEDS_CHAIR, SUPPLE_PLACE_STANDING));
  g_assert_true (supple_demands_fit_place (SUPPLE_NEEDS_CHAIR | SUPPLE_NEEDS_STANDING,
                                           SUPPLE_PLACE_CHAIR));
  g_assert_true (supple_demands_fit_place (SUPPLE_NEEDS_CHAIR | SUPPLE_NEEDS_STANDING,
                                           SUPPLE_PLACE_STANDING));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_autoptr (GFile) folder = g_file_new_for_uri ("resource://" RESOURCE_PREFIX "/library");

  library = supple_library_new ();
  supple_library_load (library, folder, TRUE);

  g_test_add_func ("/library/demands/follow-from-place-and-tags", test_exercises);
  g_test_add_func ("/library/demands/a-routine-asks-for-what-its-steps-do", test_routines);
  g_test_add_func ("/library/demands/nobody-on-a-chair-is-sent-to-the-floor", test_places);

  int status = g_test_run ();

  g_assert_finalize_object (library);

  return status;
}
