/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

#include "library/supple-vocabulary.h"
#include "made-up.h"
#include "own-fixture.h"

typedef struct
{
  const char *path;
  const char *property;
  const char *says;
} Limit;

static SuppleRoutine *
exceed (OwnFixture  *fixture,
        const Limit *limit)
{
  g_autoptr (SuppleRoutine) routine = made_up_routine (fixture->rand, fixture->library, "my_own");
  g_autoptr (GListStore) steps = g_list_store_new (SUPPLE_TYPE_STEP);
  g_autofree char *text = g_strnfill (161, 'x');
  SuppleExercise  *bridge = supple_library_get_exercise (fixture->library, "bridge");
  SuppleDose       dose = *supple_exercise_get_dose (bridge);
  guint            n_steps = g_str_equal (limit->path, "steps") ? SUPPLE_STEPS_MAX + 1 : 1;

  if (!g_str_equal (limit->property, "steps"))
    return supple_record_with (routine, limit->property, text, NULL);

  dose.repetitions = g_str_equal (limit->path, "repetitions") ? 51 : dose.repetitions;
  dose.hold_us = g_str_equal (limit->path, "hold") ? 600 * G_USEC_PER_SEC : dose.hold_us;
  dose.sides = g_str_equal (limit->path, "sides") ? SUPPLE_SIDES_BOTH : dose.sides;

  for (guint i = 0; i < n_steps && !g_str_equal (limit->path, "no-steps"); i++)
    {
      g_autoptr (SuppleStep) step =
        g_object_new (SUPPLE_TYPE_STEP, "exercise", bridge, "dose", &dose, NULL);

      g_list_store_append (steps, step);
    }

  return supple_record_with (routine, "steps", steps, NULL);
}

static const Limit limits[] = {
  { "title", "title", "“title” has 161 characters; it may have 60 at most" },
  { "purpose", "purpose", "“purpose” has 161 characters; it may have 160 at most" },
  { "no-steps", "steps", "this “routine” has no “step”" },
  { "steps", "steps", "too many steps; there may be 40 at most" },
  { "repetitions", "steps", "whole number from 1 to 50" },
  { "hold", "steps", "“hold” is 600 s; “bridge” may have" },
  { "sides", "steps", "“bridge” has no sides" },
};

static void
test_limit (OwnFixture   *fixture,
            gconstpointer data)
{
  const Limit *limit = data;
  g_autoptr (SuppleRoutine) routine = exceed (fixture, limit);
  g_autoptr (GError) error = NULL;
  g_autofree char *path = own_fixture_get_path (fixture, "routines/my_own.xml");

  g_assert_false (supple_own_files_save_routine (fixture->own, routine, &error));
  g_assert_cmpint (error->domain, ==, SUPPLE_LIBRARY_ERROR);
  g_assert_nonnull (strstr (error->message, limit->says));
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
}

static void
test_bundled_stays (OwnFixture   *fixture,
                    gconstpointer data)
{
  SuppleRoutine *bundled = supple_library_get_routine (fixture->library, "evening");
  g_autoptr (SuppleRoutine) impostor = supple_record_with (bundled, "title", "Mine", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_false (supple_own_files_save_routine (fixture->own, impostor, &error));
  g_assert_error (error, SUPPLE_LIBRARY_ERROR, SUPPLE_LIBRARY_ERROR_TAKEN);
}

/* Something that we cannot read may still be dear to somebody. */
static void
test_unreadable_stays (OwnFixture   *fixture,
                       gconstpointer data)
{
  g_autoptr (SuppleRoutine) routine = made_up_routine (fixture->rand, fixture->library, "my_own");
  g_autofree char *path = own_fixture_get_path (fixture, "routines/my_own.xml");
  g_autofree char *text = NULL;

  own_fixture_write (fixture, "routines/my_own.xml", "from the year 2040");
  own_fixture_save (fixture, routine);
  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  g_assert_cmpstr (text, ==, "from the year 2040");
}

/* A link that leads out of the folder is replaced, and what it leads to is left alone. */
static void
test_link (OwnFixture   *fixture,
           gconstpointer data)
{
  g_autoptr (SuppleRoutine) routine = made_up_routine (fixture->rand, fixture->library, "my_own");
  g_autoptr (SuppleRoutine) other = supple_record_with (routine, "title", "Other", NULL);
  g_autofree char *path = own_fixture_get_path (fixture, "routines/my_own.xml");
  g_autofree char *outside = g_build_filename (g_get_user_data_dir (), "outside", NULL);
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;

  own_fixture_save (fixture, routine);
  g_file_set_contents (outside, "not ours", -1, &error);
  g_assert_no_error (error);
  g_assert_cmpint (g_unlink (path), ==, 0);
  g_assert_cmpint (symlink (outside, path), ==, 0);
  own_fixture_save (fixture, other);

  g_assert_true (g_file_get_contents (outside, &text, NULL, NULL));
  g_assert_cmpstr (text, ==, "not ours");
  g_assert_false (g_file_test (path, G_FILE_TEST_IS_SYMLINK));
}

/* A folder that nothing can be written to: even root cannot make a file below a file. */
static void
test_no_folder (OwnFixture   *fixture,
                gconstpointer data)
{
  g_autoptr (SuppleRoutine) routine = made_up_routine (fixture->rand, fixture->library, "my_own");
  g_autofree char *folder = own_fixture_get_path (fixture, "routines");
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (g_rmdir (folder), ==, 0);
  g_file_set_contents (folder, "in the way", -1, &error);
  g_assert_no_error (error);

  g_assert_false (supple_own_files_save_routine (fixture->own, routine, &error));
  g_assert_cmpint (error->domain, ==, G_FILE_ERROR);
  g_assert_null (supple_library_get_routine (fixture->library, "my_own"));
}

#define TEST(path, function)                                                    \
  g_test_add ("/library/own-files/" path, OwnFixture, NULL, own_fixture_set_up, \
              function, own_fixture_tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  TEST ("bundled-routine-is-never-replaced", test_bundled_stays);
  TEST ("unreadable-file-is-never-replaced", test_unreadable_stays);
  TEST ("link-out-of-the-folder-is-not-followed", test_link);
  TEST ("folder-that-cannot-be-written-is-told", test_no_folder);

  for (guint i = 0; i < G_N_ELEMENTS (limits); i++)
    {
      g_autofree char *path =
        g_strdup_printf ("/library/own-files/limit-of-%s-is-told", limits[i].path);

      g_test_add (path, OwnFixture, &limits[i], own_fixture_set_up, test_limit,
                  own_fixture_tear_down);
    }

  return g_test_run ();
}
