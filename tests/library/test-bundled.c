/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "exercise-facts.h"
#include "routine-facts.h"

#include <string.h>

#include "library/supple-library.h"

/* What comes with Supple says what it has to say, all of it. */

#define FOLDER "resource://" RESOURCE_PREFIX "/library"

static guint
n_facts (void)
{
  return n_mat_facts + n_upright_facts;
}

static const ExerciseFacts *
get_facts (guint i)
{
  return i < n_mat_facts ? &mat_facts[i] : &upright_facts[i - n_mat_facts];
}

static SuppleLibrary *
load_bundled (void)
{
  g_autoptr (SuppleLibrary) library = supple_library_new ();
  g_autoptr (GFile) folder = g_file_new_for_uri (FOLDER);

  supple_library_load (library, folder, TRUE);
  return g_steal_pointer (&library);
}

static void
test_no_faults (void)
{
  g_autoptr (SuppleLibrary) library = load_bundled ();
  GListModel *faults = supple_library_get_faults (library);

  for (guint i = 0; i < g_list_model_get_n_items (faults); i++)
    {
      g_autoptr (SuppleFault) fault = g_list_model_get_item (faults, i);

      g_test_message ("%s", supple_fault_get_detail (fault));
      g_test_fail ();
    }

  g_assert_cmpuint (g_list_model_get_n_items (supple_library_get_exercises (library)), ==,
                    n_facts ());
  g_assert_cmpuint (g_list_model_get_n_items (supple_library_get_routines (library)), ==,
                    n_routine_facts);
}

static char *
describe_phases (SuppleExercise *exercise)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < supple_exercise_get_n_phases (exercise); i++)
    {
      SupplePhase *phase = supple_exercise_get_phase (exercise, i);
      SuppleBreath other = supple_phase_get_other_breath (phase);

      g_string_append_printf (text, "%s %s%s%s %g %s%s\n",
                              supple_phase_get_id (phase),
                              supple_enum_nick (SUPPLE_TYPE_BREATH,
                                                (int) supple_phase_get_breath (phase)),
                              other != SUPPLE_BREATH_FREE ? "/" : "",
                              other != SUPPLE_BREATH_FREE ? supple_enum_nick (SUPPLE_TYPE_BREATH,
                                                                              (int) other)
                                                          : "",
                              (double) supple_phase_get_duration_us (phase) / G_USEC_PER_SEC,
                              supple_phase_get_pose (phase),
                              supple_phase_get_hold (phase) ? " hold" : "");
    }

  return g_string_free_and_steal (g_steal_pointer (&text));
}

static const char *
sides_of (SuppleExercise *exercise)
{
  if (supple_exercise_get_alternate (exercise))
    return "alternate";

  return supple_exercise_get_sided (exercise) ? "each" : "none";
}

static void
assert_joined (const char *const *list,
               const char        *expected)
{
  g_autofree char *joined = g_strjoinv (" ", (char **) list);

  g_assert_cmpstr (joined, ==, expected);
}

static void
check_nature (const ExerciseFacts *facts,
              SuppleExercise      *exercise)
{
  g_assert_cmpstr (supple_enum_nick (SUPPLE_TYPE_PLACE,
                                     (int) supple_exercise_get_place (exercise)),
                   ==, facts->place);
  g_assert_cmpstr (supple_exercise_get_position (exercise), ==, facts->position);
  g_assert_cmpstr (supple_enum_nick (SUPPLE_TYPE_EXERCISE_KIND,
                                     (int) supple_exercise_get_kind (exercise)),
                   ==, facts->kind);
  g_assert_cmpstr (sides_of (exercise), ==, facts->sides);
  g_assert_cmpuint (supple_exercise_get_difficulty (exercise), ==, facts->difficulty);
  g_assert_cmpint (supple_exercise_get_setup_us (exercise), ==, facts->setup_s * G_USEC_PER_SEC);
  g_assert_cmpstr (supple_exercise_get_bias (exercise), ==, facts->bias);
  g_assert_cmpstr (supple_exercise_get_variant_of (exercise), ==, facts->variant_of);
  g_assert_cmpstr (supple_exercise_get_start_pose (exercise), ==, facts->start_pose);
  g_assert_cmpstr (supple_exercise_get_easier_exercise (exercise), ==, facts->easier_exercise);
  assert_joined (supple_exercise_get_tags (exercise), facts->tags);
  assert_joined (supple_exercise_get_sources (exercise), facts->sources);
}

static void
check_dose (const ExerciseFacts *facts,
            SuppleExercise      *exercise)
{
  const SuppleDose      *dose = supple_exercise_get_dose (exercise);
  const SuppleDoseRange *range = supple_exercise_get_dose_range (exercise);

  g_assert_cmpuint (dose->repetitions, ==, facts->repetitions);
  g_assert_cmpint (dose->hold_us, ==, facts->hold_s * G_USEC_PER_SEC);
  g_assert_cmpuint (dose->hold_breaths, ==, 0);
  g_assert_cmpint (dose->rest_us, ==, facts->rest_s * G_USEC_PER_SEC);
  g_assert_cmpint (dose->sides != SUPPLE_SIDES_NONE, ==, strcmp (facts->sides, "none") != 0);
  g_assert_cmpuint (range->repetitions_min, ==, facts->repetitions_range[0]);
  g_assert_cmpuint (range->repetitions_max, ==, facts->repetitions_range[1]);
  g_assert_cmpint (range->hold_min_us, ==, facts->hold_range_s[0] * G_USEC_PER_SEC);
  g_assert_cmpint (range->hold_max_us, ==, facts->hold_range_s[1] * G_USEC_PER_SEC);
}

static void
check_words (const ExerciseFacts *facts,
             SuppleExercise      *exercise)
{
  const char *const *lists[] = {
    supple_exercise_get_targets (exercise),
    supple_exercise_get_feelings (exercise),
    supple_exercise_get_mistakes (exercise),
    supple_exercise_get_easier (exercise),
    supple_exercise_get_harder (exercise),
    supple_exercise_get_cautions (exercise),
  };

  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    g_assert_cmpuint (g_strv_length ((char **) lists[i]), >=, facts->lists[i]);

  g_assert_nonnull (supple_exercise_get_start_instruction (exercise));
  g_assert_nonnull (supple_exercise_get_other_names (exercise)[0]);
  g_assert_nonnull (supple_exercise_get_evidence (exercise));
}

static void
test_exercise (gconstpointer data)
{
  const ExerciseFacts *facts = data;
  g_autoptr (SuppleLibrary) library = load_bundled ();
  SuppleExercise  *exercise = supple_library_get_exercise (library, facts->id);
  g_autofree char *phases = NULL;

  g_assert_nonnull (exercise);
  check_nature (facts, exercise);
  check_dose (facts, exercise);
  check_words (facts, exercise);

  phases = describe_phases (exercise);
  g_assert_cmpstr (phases, ==, facts->phases);
}

static void
test_routine (gconstpointer data)
{
  const RoutineFacts *facts = data;
  g_autoptr (SuppleLibrary) library = load_bundled ();
  SuppleRoutine *routine = supple_library_get_routine (library, facts->id);
  g_autoptr (GString) steps = g_string_new (NULL);

  g_assert_nonnull (routine);
  g_assert_false (supple_routine_get_own (routine));
  g_assert_cmpstr (supple_routine_get_bias (routine), ==, facts->bias);
  g_assert_nonnull (supple_routine_get_purpose (routine));
  g_assert_nonnull (supple_routine_get_occasion (routine));
  assert_joined (supple_routine_get_optional (routine), facts->optional);

  for (guint i = 0; i < supple_routine_get_n_steps (routine); i++)
    {
      SuppleStep       *step = supple_routine_get_step (routine, i);
      const SuppleDose *dose = supple_step_get_dose (step);

      g_string_append_printf (steps, "%s %u %g %s\n",
                              supple_exercise_get_id (supple_step_get_exercise (step)),
                              dose->repetitions,
                              (double) dose->hold_us / G_USEC_PER_SEC,
                              supple_enum_nick (SUPPLE_TYPE_SIDES, (int) dose->sides));
    }

  g_assert_cmpstr (steps->str, ==, facts->steps);
}

static void
test_covers (void)
{
  g_autoptr (SuppleLibrary) library = load_bundled ();
  GListModel *routines = supple_library_get_routines (library);
  g_autoptr (GHashTable) covers = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < g_list_model_get_n_items (routines); i++)
    {
      g_autoptr (SuppleRoutine) routine = g_list_model_get_item (routines, i);

      if (!g_hash_table_add (covers, supple_routine_get_cover (routine)))
        g_error ("“%s” has the same cover as one before it", supple_routine_get_id (routine));
    }
}

/* Every key leads to a source, every easier way to an exercise, and every pose to a drawing. */
static void
test_references (void)
{
  g_autoptr (SuppleLibrary) library = load_bundled ();
  g_autofree char *poses = NULL;

  g_assert_true (g_file_get_contents (g_getenv ("SUPPLE_POSES"), &poses, NULL, NULL));

  for (guint i = 0; i < n_facts (); i++)
    {
      SuppleExercise    *exercise = supple_library_get_exercise (library, get_facts (i)->id);
      const char        *easier = supple_exercise_get_easier_exercise (exercise);
      const char *const *keys = supple_exercise_get_sources (exercise);
      g_autofree char   *start = g_strdup_printf ("<pose id=\"%s\"",
                                                  supple_exercise_get_start_pose (exercise));

      g_assert_nonnull (strstr (poses, start));
      g_assert_true (easier == NULL || supple_library_get_exercise (library, easier) != NULL);

      for (guint j = 0; keys[j] != NULL; j++)
        g_assert_nonnull (supple_library_get_source (library, keys[j]));

      for (guint j = 0; j < supple_exercise_get_n_phases (exercise); j++)
        {
          SupplePhase     *phase = supple_exercise_get_phase (exercise, j);
          g_autofree char *pose = g_strdup_printf ("<pose id=\"%s\"",
                                                   supple_phase_get_pose (phase));

          g_assert_nonnull (strstr (poses, pose));
        }
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/library/bundled/all-files-are-right", test_no_faults);
  g_test_add_func ("/library/bundled/sources-and-poses-are-there", test_references);

  g_test_add_func ("/library/bundled/no-two-routines-have-the-same-cover", test_covers);

  for (guint i = 0; i < n_facts (); i++)
    {
      g_autofree char *path = g_strdup_printf ("/library/bundled/%s-has-every-fact",
                                               get_facts (i)->id);

      g_test_add_data_func (path, get_facts (i), test_exercise);
    }

  for (guint i = 0; i < n_routine_facts; i++)
    {
      g_autofree char *path = g_strdup_printf ("/library/bundled/%s-has-every-step",
                                               routine_facts[i].id);

      g_test_add_data_func (path, &routine_facts[i], test_routine);
    }

  return g_test_run ();
}
