/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "support/bundled-library.h"
#include "ui/supple-my-back.h"

typedef struct
{
  GSettings     *settings;
  SuppleMyBack  *back;
  SuppleLibrary *library;
  guint          n_changes;
} Fixture;

static void
count_cb (Fixture *fixture)
{
  fixture->n_changes++;
}

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  fixture->settings = g_settings_new (APP_ID);
  g_settings_reset (fixture->settings, "conditions");
  g_settings_reset (fixture->settings, "given-stretches");
  g_settings_reset (fixture->settings, "red-flags");
  fixture->back = supple_my_back_new (fixture->settings);
  fixture->library = bundled_library_new ();
  fixture->n_changes = 0;
  g_signal_connect_swapped (fixture->back, "changed", G_CALLBACK (count_cb), fixture);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  g_assert_finalize_object (fixture->back);
  g_object_unref (fixture->library);
  g_object_unref (fixture->settings);
}

static guint
count_steps (Fixture *fixture)
{
  SuppleRoutine *whole = supple_library_get_routine (fixture->library, "article_five");
  g_autoptr (SuppleRoutine) routine = supple_my_back_adapt (fixture->back, whole);

  g_assert_cmpstr (supple_routine_get_id (routine), ==, "article_five");
  g_assert_cmpstr (supple_routine_get_title (routine), ==, supple_routine_get_title (whole));

  return supple_routine_get_n_steps (routine);
}

static void
test_nothing_said (Fixture      *fixture,
                   gconstpointer data)
{
  SuppleRoutine *whole = supple_library_get_routine (fixture->library, "article_five");
  g_autoptr (SuppleRoutine) routine = supple_my_back_adapt (fixture->back, whole);

  g_assert_true (routine == whole);
  g_assert_cmpuint (supple_my_back_get_red_flags (fixture->back), ==, 0);
}

static void
test_conditions (Fixture      *fixture,
                 gconstpointer data)
{
  supple_my_back_set (fixture->back, SUPPLE_CONDITION_HERNIATED_DISC, TRUE);
  g_assert_true (supple_my_back_has (fixture->back, SUPPLE_CONDITION_HERNIATED_DISC));
  g_assert_cmpuint (fixture->n_changes, ==, 1);
  g_assert_cmpuint (count_steps (fixture), ==, 3);

  supple_my_back_set (fixture->back, SUPPLE_CONDITION_SCOLIOSIS, TRUE);
  g_assert_cmpuint (count_steps (fixture), ==, 0);

  supple_my_back_set (fixture->back, SUPPLE_CONDITION_SCOLIOSIS, FALSE);
  supple_my_back_set (fixture->back, SUPPLE_CONDITION_HERNIATED_DISC, FALSE);
  g_assert_cmpuint (count_steps (fixture), ==, 5);
}

static void
test_given (Fixture      *fixture,
            gconstpointer data)
{
  supple_my_back_set (fixture->back, SUPPLE_CONDITION_SCOLIOSIS, TRUE);
  supple_my_back_give (fixture->back, "cat_cow", TRUE);
  g_assert_cmpuint (count_steps (fixture), ==, 1);

  supple_my_back_give (fixture->back, "cat_cow", FALSE);
  g_assert_cmpuint (count_steps (fixture), ==, 0);
}

static void
test_unknown (Fixture      *fixture,
              gconstpointer data)
{
  const char *const newer[] = { "something-newer", "knee", NULL };

  g_settings_set_strv (fixture->settings, "conditions", newer);
  g_assert_cmpuint (supple_my_back_get (fixture->back)->conditions, ==,
                    SUPPLE_CONDITION_BIT (SUPPLE_CONDITION_KNEE));
  supple_my_back_set (fixture->back, SUPPLE_CONDITION_KNEE, FALSE);

  g_auto (GStrv) left = g_settings_get_strv (fixture->settings, "conditions");

  g_assert_cmpuint (g_strv_length (left), ==, 1);
  g_assert_cmpstr (left[0], ==, "something-newer");
}

static void
test_red_flags (Fixture      *fixture,
                gconstpointer data)
{
  supple_my_back_set_red_flag (fixture->back, SUPPLE_RED_FLAG_COUGH, 1000);
  supple_my_back_set_red_flag (fixture->back, SUPPLE_RED_FLAG_WEAK_LEG, 2000);
  g_assert_cmpint (supple_my_back_get_red_flag_s (fixture->back, SUPPLE_RED_FLAG_COUGH), ==, 1000);
  g_assert_cmpuint (supple_my_back_get_red_flags (fixture->back), ==,
                    SUPPLE_RED_FLAG_BIT (SUPPLE_RED_FLAG_COUGH) |
                      SUPPLE_RED_FLAG_BIT (SUPPLE_RED_FLAG_WEAK_LEG));

  supple_my_back_set_red_flag (fixture->back, SUPPLE_RED_FLAG_COUGH, 0);
  g_assert_cmpuint (supple_my_back_get_red_flags (fixture->back), ==,
                    SUPPLE_RED_FLAG_BIT (SUPPLE_RED_FLAG_WEAK_LEG));

  g_autoptr (SuppleMyBack) again = supple_my_back_new (fixture->settings);

  g_assert_cmpint (supple_my_back_get_red_flag_s (again, SUPPLE_RED_FLAG_WEAK_LEG), ==, 2000);
  supple_my_back_forget_red_flags (again);
  g_assert_cmpuint (supple_my_back_get_red_flags (fixture->back), ==, 0);
}

int
main (int    argc,
      char **argv)
{
  static const struct
  {
    const char *path;
    void (*test) (Fixture *, gconstpointer);
  } tests[] = {
    { "/my-back/where-nothing-is-said-nothing-is-left-out", test_nothing_said },
    { "/my-back/conditions-leave-steps-out-as-long-as-they-are-ticked", test_conditions },
    { "/my-back/what-a-clinician-gave-is-not-left-out", test_given },
    { "/my-back/what-a-newer-supple-wrote-is-kept", test_unknown },
    { "/my-back/red-flags-stay-until-they-have-been-looked-at", test_red_flags },
  };

  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].test, tear_down);

  return g_test_run ();
}
