/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>

#include "library/supple-exercise-writer.h"
#include "library/supple-naming.h"
#include "library/supple-routine-writer.h"
#include "library/supple-vocabulary.h"
#include "made-up.h"
#include "own-fixture.h"

static guint
n_routines (OwnFixture *fixture)
{
  return g_list_model_get_n_items (supple_library_get_routines (fixture->library));
}

static guint
n_faults (OwnFixture *fixture)
{
  return g_list_model_get_n_items (supple_library_get_faults (fixture->library));
}

static void
write_routine (OwnFixture *fixture,
               const char *name,
               const char *id,
               const char *title,
               const char *exercise)
{
  g_autofree char *text =
    g_strdup_printf ("<routine version=\"1\" id=\"%s\"><title>%s</title><step exercise=\"%s\"/>"
                     "</routine>",
                     id, title, exercise);

  own_fixture_write (fixture, name, text);
}

static void
write_exercise (OwnFixture *fixture,
                const char *name,
                const char *id,
                const char *title)
{
  SuppleExercise *model = supple_library_get_exercise (fixture->library, "bridge");
  g_autoptr (SuppleExercise) exercise =
    supple_record_with (model, "id", id, "title", title, "own", TRUE, NULL);
  g_autoptr (GBytes) bytes = supple_exercise_writer_to_bytes (exercise);
  g_autofree char *text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));

  own_fixture_write (fixture, name, text);
}

static void
wait_for_title (OwnFixture *fixture,
                const char *id,
                const char *title)
{
  SuppleRoutine *routine = NULL;

  do
    {
      g_main_context_iteration (NULL, TRUE);
      routine = supple_library_get_routine (fixture->library, id);
    }
  while (title != NULL
           ? routine == NULL || g_strcmp0 (supple_routine_get_title (routine), title) != 0
           : routine != NULL);
}

static void
test_save (OwnFixture   *fixture,
           gconstpointer data)
{
  g_autoptr (SuppleRoutine) routine =
    made_up_routine (fixture->rand, fixture->library, "my_evening");
  g_autofree char *path = own_fixture_get_path (fixture, "routines/my_evening.xml");
  g_autoptr (SuppleLibrary) next_start = made_up_library ();

  assert_same_routine (own_fixture_save (fixture, routine), routine);
  g_assert_cmpuint (n_routines (fixture), ==, fixture->n_bundled + 1);
  g_assert_true (g_file_test (path, G_FILE_TEST_IS_REGULAR));

  supple_library_load (next_start, fixture->folder, FALSE);

  g_autoptr (GBytes) before = supple_routine_writer_to_bytes (routine);
  g_autoptr (GBytes) after =
    supple_routine_writer_to_bytes (supple_library_get_routine (next_start, "my_evening"));

  g_assert_true (g_bytes_equal (before, after));
}

static void
note_change_cb (GListModel *list,
                guint       position,
                guint       removed,
                guint       added,
                guint      *change)
{
  change[0] = position;
  change[1] = removed;
  change[2] = added;
  change[3]++;
}

static void
test_save_again (OwnFixture   *fixture,
                 gconstpointer data)
{
  g_autoptr (SuppleRoutine) first = made_up_routine (fixture->rand, fixture->library, "my_first");
  g_autoptr (SuppleRoutine) second = supple_record_with (first, "title", "Z", NULL);
  GListModel *routines = supple_library_get_routines (fixture->library);
  guint       change[4] = { 0 };
  gulong      handler;

  own_fixture_save (fixture, first);
  handler = g_signal_connect_data (routines, "items-changed", G_CALLBACK (note_change_cb), change,
                                   NULL, G_CONNECT_DEFAULT);
  g_assert_cmpstr (supple_routine_get_title (own_fixture_save (fixture, second)), ==, "Z");

  /* In its place, and once; what was written is no news when the watch tells of it. */
  while (g_main_context_iteration (NULL, FALSE))
    continue;

  g_assert_cmpuint (change[0], ==, fixture->n_bundled);
  g_assert_cmpuint (change[1], ==, 1);
  g_assert_cmpuint (change[2], ==, 1);
  g_assert_cmpuint (change[3], ==, 1);
  g_signal_handler_disconnect (routines, handler);
}

static void
test_watch (OwnFixture   *fixture,
            gconstpointer data)
{
  g_autofree char *path = own_fixture_get_path (fixture, "routines/r.xml");

  write_routine (fixture, "routines/r.xml", "my_r", "One", "bridge");
  wait_for_title (fixture, "my_r", "One");
  write_routine (fixture, "routines/r.xml", "my_r", "Two", "bridge");
  wait_for_title (fixture, "my_r", "Two");

  /* Damaged, it is named; mended, all is well. */
  own_fixture_write (fixture, "routines/r.xml", "<routine");
  wait_for_title (fixture, "my_r", NULL);
  g_assert_cmpuint (n_faults (fixture), ==, 1);
  write_routine (fixture, "routines/r.xml", "my_r", "Three", "bridge");
  wait_for_title (fixture, "my_r", "Three");
  g_assert_cmpuint (n_faults (fixture), ==, 0);

  g_assert_cmpint (g_unlink (path), ==, 0);
  wait_for_title (fixture, "my_r", NULL);
  g_assert_cmpuint (n_routines (fixture), ==, fixture->n_bundled);
  g_assert_cmpuint (n_faults (fixture), ==, 0);
}

/* Files that come from another computer come in any order. */
static void
test_exercise_comes_later (OwnFixture   *fixture,
                           gconstpointer data)
{
  SuppleRoutine *routine;

  write_routine (fixture, "routines/r.xml", "my_r", "One", "my_lift");
  supple_library_reload (fixture->library, fixture->folder, "routines/r.xml");
  g_assert_cmpuint (n_faults (fixture), ==, 1);

  write_exercise (fixture, "exercises/lift.xml", "my_lift", "Lift");
  supple_library_reload (fixture->library, fixture->folder, "exercises/lift.xml");
  g_assert_cmpuint (n_faults (fixture), ==, 0);

  write_exercise (fixture, "exercises/lift.xml", "my_lift", "Lift Higher");
  supple_library_reload (fixture->library, fixture->folder, "exercises/lift.xml");
  routine = supple_library_get_routine (fixture->library, "my_r");
  g_assert_cmpstr (supple_exercise_get_title (supple_routine_get_cover (routine)), ==,
                   "Lift Higher");
}

static void
test_second_of_an_id (OwnFixture   *fixture,
                      gconstpointer data)
{
  g_autofree char *path = own_fixture_get_path (fixture, "routines/a.xml");
  SuppleRoutine   *routine;

  write_routine (fixture, "routines/a.xml", "my_r", "First", "bridge");
  supple_library_reload (fixture->library, fixture->folder, "routines/a.xml");
  write_routine (fixture, "routines/b.xml", "my_r", "Second", "bridge");
  supple_library_reload (fixture->library, fixture->folder, "routines/b.xml");
  routine = supple_library_get_routine (fixture->library, "my_r");
  g_assert_cmpstr (supple_routine_get_title (routine), ==, "First");
  g_assert_cmpuint (n_faults (fixture), ==, 1);

  g_assert_cmpint (g_unlink (path), ==, 0);
  supple_library_reload (fixture->library, fixture->folder, "routines/a.xml");
  routine = supple_library_get_routine (fixture->library, "my_r");
  g_assert_cmpstr (supple_routine_get_title (routine), ==, "Second");
  g_assert_cmpuint (n_faults (fixture), ==, 0);
}

static void
test_delete (OwnFixture   *fixture,
             gconstpointer data)
{
  g_autoptr (SuppleRoutine) routine = made_up_routine (fixture->rand, fixture->library, "my_own");
  g_autoptr (SuppleRoutine) saved = g_object_ref (own_fixture_save (fixture, routine));
  g_autofree char *path = own_fixture_get_path (fixture, "routines/my_own.xml");
  g_autoptr (GError) error = NULL;

  g_assert_true (supple_own_files_delete (fixture->own, saved, &error));
  g_assert_no_error (error);
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
  g_assert_cmpuint (n_routines (fixture), ==, fixture->n_bundled);

  assert_same_routine (own_fixture_save (fixture, saved), routine);
}

static void
test_copy (OwnFixture   *fixture,
           gconstpointer data)
{
  SuppleRoutine *bundled = supple_library_get_routine (fixture->library, "evening");
  g_autoptr (SuppleRoutine) copy = supple_own_files_copy_routine (fixture->own, bundled);
  SuppleRoutine *mine = own_fixture_save (fixture, copy);
  g_autoptr (SuppleRoutine) second = supple_own_files_copy_routine (fixture->own, mine);
  g_autofree char *title = g_strdup_printf ("%s (2)", supple_routine_get_title (bundled));
  g_autofree char *third = g_strdup_printf ("%s (3)", supple_routine_get_title (bundled));

  g_assert_true (supple_routine_get_own (mine));
  g_assert_cmpstr (supple_routine_get_title (mine), ==, title);
  g_assert_cmpuint (supple_routine_get_n_steps (mine), ==, supple_routine_get_n_steps (bundled));
  g_assert_cmpstr (supple_routine_get_title (second), ==, third);
  g_assert_cmpstr (supple_routine_get_id (second), !=, supple_routine_get_id (mine));
}

static void
test_names (OwnFixture   *fixture,
            gconstpointer data)
{
  static const struct
  {
    const char *title;
    const char *id;
  } cases[] = {
    { "Evening", "my_evening" },
    { "Für den Rücken, Woche 2", "my_fur_den_rucken_woche_2" },
    { "../../etc/passwd", "my_etc_passwd" },
    { "背中", "my_own" },
    { "", "my_own" },
    { "Don’t — hurry!", "my_dont_hurry" },
  };
  g_autoptr (GHashTable) taken = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *id = supple_naming_choose_id (cases[i].title, taken);

      g_assert_cmpstr (id, ==, cases[i].id);
    }

  g_hash_table_add (taken, (gpointer) "my_evening");
  g_autofree char *second = supple_naming_choose_id ("Evening", taken);

  g_assert_cmpstr (second, ==, "my_evening_2");
}

/* A long title gives way to its number. */
static void
test_long_title (OwnFixture   *fixture,
                 gconstpointer data)
{
  g_autofree char *longest = g_strnfill (SUPPLE_TITLE_CHARS_MAX, 'x');
  g_autoptr (SuppleRoutine) some = made_up_routine (fixture->rand, fixture->library, "my_some");
  g_autoptr (SuppleRoutine) routine = supple_record_with (some, "title", longest, NULL);
  g_autoptr (SuppleRoutine) copy =
    supple_own_files_copy_routine (fixture->own, own_fixture_save (fixture, routine));

  g_assert_true (g_str_has_suffix (supple_routine_get_title (copy), "xx (2)"));
  g_assert_nonnull (own_fixture_save (fixture, copy));
}

static const guint8 dot_png[] = {
  0x89,
  'P',
  'N',
  'G',
  '\r',
  '\n',
  0x1a,
  '\n',
  0,
  0,
  0,
  13,
  'I',
  'H',
  'D',
  'R',
  0,
  0,
  0,
  1,
  0,
  0,
  0,
  1,
};

static void
test_photo (OwnFixture   *fixture,
            gconstpointer data)
{
  g_autoptr (GBytes) dot = g_bytes_new_static (dot_png, sizeof dot_png);
  g_autoptr (GBytes) text = g_bytes_new_static ("#!/bin/sh", 9);
  g_autofree char *path = own_fixture_get_path (fixture, "photos/my_lift.png");
  g_autoptr (SuppleExercise) exercise = made_up_exercise (fixture->rand, "my_lift");
  g_autoptr (GError) error = NULL;

  g_assert_true (supple_own_files_save_photo (fixture->own, "my_lift.png", dot, &error));
  g_assert_true (g_file_test (path, G_FILE_TEST_IS_REGULAR));
  g_assert_true (supple_own_files_save_exercise (fixture->own, exercise, &error));
  g_assert_no_error (error);

  g_assert_false (supple_own_files_save_photo (fixture->own, "other.png", text, &error));
  g_assert_error (error, SUPPLE_LIBRARY_ERROR, SUPPLE_LIBRARY_ERROR_PHOTO);
}

#define TEST(path, function)                                                    \
  g_test_add ("/library/own-files/" path, OwnFixture, NULL, own_fixture_set_up, \
              function, own_fixture_tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  TEST ("saved-routine-is-there-at-the-next-start", test_save);
  TEST ("routine-saved-again-keeps-its-place", test_save_again);
  TEST ("change-on-disk-shows-at-once", test_watch);
  TEST ("routine-waits-for-its-stretch", test_exercise_comes_later);
  TEST ("second-of-an-id-comes-up-when-the-first-goes", test_second_of_an_id);
  TEST ("deleted-routine-can-be-taken-back", test_delete);
  TEST ("copy-is-own-with-a-title-of-its-own", test_copy);
  TEST ("ids-remind-of-titles-and-are-no-paths", test_names);
  TEST ("long-title-gives-way-to-its-number", test_long_title);
  TEST ("photo-must-be-one", test_photo);

  return g_test_run ();
}
