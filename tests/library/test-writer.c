/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "library/supple-exercise-file.h"
#include "library/supple-exercise-writer.h"
#include "library/supple-routine-file.h"
#include "library/supple-routine-writer.h"
#include "made-up.h"

#define ROUTINES 1000

typedef struct
{
  SuppleLibrary *library;
  GRand         *rand;
} Fixture;

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  fixture->library = made_up_library ();
  fixture->rand = g_rand_new_with_seed (6);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  g_assert_finalize_object (fixture->library);
  g_rand_free (fixture->rand);
}

static SuppleRoutine *
read_routine (SuppleLibrary *library,
              GBytes        *bytes)
{
  g_autoptr (GError) error = NULL;
  SuppleXmlDocument document = { .name = "made-up.xml", .bytes = bytes };
  guint             order;
  SuppleRoutine    *routine = supple_routine_file_parse (
    &document, supple_library_get_exercise_table (library), NULL, &order, &error);

  g_assert_no_error (error);
  return routine;
}

static SuppleExercise *
read_exercise (GBytes *bytes)
{
  g_autoptr (GError) error = NULL;
  SuppleXmlDocument document = { .name = "made-up.xml", .bytes = bytes };
  guint             order;
  SuppleExercise   *exercise = supple_exercise_file_parse (&document, NULL, &order, &error);

  g_assert_no_error (error);
  return exercise;
}

static void
assert_same_exercise (SuppleExercise *a,
                      SuppleExercise *b)
{
  assert_same_record (a, b);
  g_assert_cmpuint (supple_exercise_get_n_phases (a), ==, supple_exercise_get_n_phases (b));

  for (guint i = 0; i < supple_exercise_get_n_phases (a); i++)
    assert_same_record (supple_exercise_get_phase (a, i), supple_exercise_get_phase (b, i));
}

static void
test_random_routines (Fixture      *fixture,
                      gconstpointer data)
{
  for (guint i = 0; i < ROUTINES; i++)
    {
      g_autofree char *id = g_strdup_printf ("made_up_%u", i);
      g_autoptr (SuppleRoutine) routine = made_up_routine (fixture->rand, fixture->library, id);
      g_autoptr (GBytes) bytes = supple_routine_writer_to_bytes (routine);
      g_autoptr (SuppleRoutine) read = read_routine (fixture->library, bytes);
      g_autoptr (GBytes) again = supple_routine_writer_to_bytes (read);

      assert_same_routine (routine, read);
      g_assert_true (g_bytes_equal (bytes, again));
    }
}

static void
test_random_exercises (Fixture      *fixture,
                       gconstpointer data)
{
  for (guint i = 0; i < ROUTINES; i++)
    {
      g_autofree char *id = g_strdup_printf ("made_up_%u", i);
      g_autoptr (SuppleExercise) exercise = made_up_exercise (fixture->rand, id);
      g_autoptr (GBytes) bytes = supple_exercise_writer_to_bytes (exercise);
      g_autoptr (SuppleExercise) read = read_exercise (bytes);

      assert_same_exercise (exercise, read);
    }
}

/* Its step taken out, a cover is no longer named: the file would not be read back. */
static void
test_lost_cover (Fixture      *fixture,
                 gconstpointer data)
{
  g_autoptr (SuppleRoutine) made_up = made_up_routine (fixture->rand, fixture->library, "made_up");
  g_autoptr (SuppleRoutine) routine =
    g_object_new (SUPPLE_TYPE_ROUTINE, "id", "made_up", "title", "Without Its Cover", "cover",
                  "no_step_of_it", "steps", supple_routine_get_steps (made_up), "own", TRUE, NULL);
  g_autoptr (GBytes) bytes = supple_routine_writer_to_bytes (routine);
  g_autoptr (SuppleRoutine) read = read_routine (fixture->library, bytes);

  g_assert_null (supple_routine_get_cover_id (read));
}

/* What comes with Supple says things that nothing made up does. */
static void
test_bundled (Fixture      *fixture,
              gconstpointer data)
{
  GListModel *exercises = supple_library_get_exercises (fixture->library);
  GListModel *routines = supple_library_get_routines (fixture->library);

  for (guint i = 0; i < g_list_model_get_n_items (exercises); i++)
    {
      g_autoptr (SuppleExercise) bundled = g_list_model_get_item (exercises, i);
      g_autoptr (SuppleExercise) exercise = supple_record_with (bundled, "own", TRUE, NULL);
      g_autoptr (GBytes) bytes = supple_exercise_writer_to_bytes (exercise);
      g_autoptr (SuppleExercise) read = read_exercise (bytes);

      assert_same_exercise (exercise, read);
    }

  for (guint i = 0; i < g_list_model_get_n_items (routines); i++)
    {
      g_autoptr (SuppleRoutine) bundled = g_list_model_get_item (routines, i);
      g_autoptr (SuppleRoutine) routine = supple_record_with (bundled, "own", TRUE, NULL);
      g_autoptr (GBytes) bytes = supple_routine_writer_to_bytes (routine);
      g_autoptr (SuppleRoutine) read = read_routine (fixture->library, bytes);

      assert_same_routine (routine, read);
    }
}

/* Whatever can be typed or pasted: the file stays one that any XML reader takes. */
static void
test_control_characters (Fixture      *fixture,
                         gconstpointer data)
{
  g_autoptr (SuppleRoutine) some = made_up_routine (fixture->rand, fixture->library, "some");
  g_autoptr (SuppleRoutine) routine =
    supple_record_with (some, "title", "  Two\n\twords\x01\x7f\xef\xbf\xbf ", NULL);
  g_autoptr (GBytes) bytes = supple_routine_writer_to_bytes (routine);
  g_autoptr (SuppleRoutine) read = read_routine (fixture->library, bytes);

  g_assert_cmpstr (supple_routine_get_title (read), ==, "Two words");
}

#define TEST(path, function) \
  g_test_add ("/library/writer/" path, Fixture, NULL, set_up, function, tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  TEST ("a-thousand-routines-are-read-back-equal", test_random_routines);
  TEST ("a-thousand-exercises-are-read-back-equal", test_random_exercises);
  TEST ("bundled-files-are-read-back-equal", test_bundled);
  TEST ("a-cover-that-is-no-step-is-left-out", test_lost_cover);
  TEST ("control-characters-become-spaces", test_control_characters);

  return g_test_run ();
}
