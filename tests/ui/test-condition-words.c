/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/care/supple-condition-words.h"

#include <string.h>

#include "support/bundled-library.h"

static void
test_titles (void)
{
  g_autoptr (GHashTable) titles = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint condition = 0; condition < SUPPLE_N_CONDITIONS; condition++)
    {
      const char *title = supple_condition_words_title (condition);

      g_assert_cmpuint (g_utf8_strlen (title, -1), <=, 44);
      g_assert_true (g_hash_table_add (titles, (char *) title));
    }
}

static void
test_effects (void)
{
  g_autofree char *nine = supple_condition_words_effect (SUPPLE_CONDITION_HERNIATED_DISC, 9);
  g_autofree char *one = supple_condition_words_effect (SUPPLE_CONDITION_BALANCE, 1);
  g_autofree char *none = supple_condition_words_effect (SUPPLE_CONDITION_UNSURE, 0);

  g_assert_true (g_str_has_prefix (nine, "Leaves out 9: deep bends"));
  g_assert_true (g_str_has_prefix (one, "Leaves out 1: what needs balance"));
  g_assert_true (g_str_has_prefix (none, "Leaves nothing out"));
}

/* Whatever is left out for whatever condition, there is a sentence that says why. */
static void
test_reasons (void)
{
  g_autoptr (SuppleLibrary) library = bundled_library_new ();
  GListModel *exercises = supple_library_get_exercises (library);
  guint       n_left_out = 0;

  for (guint condition = 0; condition < SUPPLE_N_CONDITIONS; condition++)
    for (guint i = 0; i < g_list_model_get_n_items (exercises); i++)
      {
        g_autoptr (SuppleExercise) exercise = g_list_model_get_item (exercises, i);
        const char *const *tags = supple_exercise_get_tags (exercise);

        if (!supple_condition_leaves_out (condition, supple_exercise_get_id (exercise), tags))
          continue;

        n_left_out++;
        g_assert_nonnull (supple_condition_words_reason (condition, tags));
      }

  g_assert_cmpuint (n_left_out, ==, 170);
}

static void
test_own_reason (void)
{
  const char *const bend[] = { "flexion_end", NULL };
  const char *const pull[] = { "supine", "neural_tension", NULL };
  const char       *reason = supple_condition_words_reason (SUPPLE_CONDITION_HERNIATED_DISC, bend);

  g_assert_nonnull (strstr (reason, "bending forward"));
  reason = supple_condition_words_reason (SUPPLE_CONDITION_HERNIATED_DISC, pull);
  g_assert_nonnull (strstr (reason, "nerve"));
  g_assert_null (supple_condition_words_reason (SUPPLE_CONDITION_UNSURE, bend));
}

static void
test_sayers (void)
{
  for (guint sayer = SUPPLE_SAYER_YOURSELF; sayer < SUPPLE_SAYER_SURGEON; sayer++)
    g_assert_cmpstr (supple_condition_words_sayer (sayer), !=,
                     supple_condition_words_sayer (sayer + 1));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/condition-words/each-has-a-short-title-of-its-own", test_titles);
  g_test_add_func ("/condition-words/ticking-one-says-how-many-and-which", test_effects);
  g_test_add_func ("/condition-words/whatever-is-left-out-has-a-reason", test_reasons);
  g_test_add_func ("/condition-words/the-reason-is-about-the-stretch", test_own_reason);
  g_test_add_func ("/condition-words/who-can-say-otherwise-is-told-apart", test_sayers);

  return g_test_run ();
}
