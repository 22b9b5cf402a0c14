/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "journal/supple-sore-notes.h"

#define MONDAY_S  1700000000
#define TUESDAY_S (MONDAY_S + 86400)

static void
add (const char *exercise,
     gint64      when_s)
{
  g_autofree char *path = supple_sore_notes_get_default_path ();
  g_autoptr (GError) error = NULL;

  g_assert_true (supple_sore_notes_add (path, exercise, when_s, &error));
  g_assert_no_error (error);
}

static gint64
get_last (const char *exercise)
{
  g_autofree char *path = supple_sore_notes_get_default_path ();

  return supple_sore_notes_get_last (path, exercise);
}

static void
test_add (void)
{
  g_assert_cmpint (get_last ("cat_cow"), ==, 0);
  add ("cat_cow", MONDAY_S);
  add ("cat_cow", TUESDAY_S);
  add ("bridge", MONDAY_S);
  g_assert_cmpint (get_last ("cat_cow"), ==, TUESDAY_S);
  g_assert_cmpint (get_last ("bridge"), ==, MONDAY_S);
}

static void
test_take_back (void)
{
  g_autofree char *path = supple_sore_notes_get_default_path ();
  g_autoptr (GError) error = NULL;

  add ("cat_cow", MONDAY_S);
  add ("cat_cow", TUESDAY_S);
  g_assert_true (supple_sore_notes_take_back (path, "cat_cow", &error));
  g_assert_cmpint (get_last ("cat_cow"), ==, MONDAY_S);
  g_assert_true (supple_sore_notes_take_back (path, "cat_cow", &error));
  g_assert_true (supple_sore_notes_take_back (path, "cat_cow", &error));
  g_assert_no_error (error);
  g_assert_cmpint (get_last ("cat_cow"), ==, 0);
}

static void
test_damaged (void)
{
  g_autofree char *path = supple_sore_notes_get_default_path ();
  g_autofree char *after = NULL;
  g_autoptr (GError) error = NULL;

  add ("cat_cow", MONDAY_S);
  g_assert_true (g_file_set_contents (path, "no such thing", -1, NULL));
  g_assert_cmpint (get_last ("cat_cow"), ==, 0);
  g_assert_false (supple_sore_notes_add (path, "cat_cow", TUESDAY_S, &error));
  g_assert_nonnull (strstr (error->message, path));
  g_assert_true (g_file_get_contents (path, &after, NULL, NULL));
  g_assert_cmpstr (after, ==, "no such thing");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/sore-notes/the-last-time-of-each-is-told", test_add);
  g_test_add_func ("/sore-notes/what-was-noted-can-be-taken-back", test_take_back);
  g_test_add_func ("/sore-notes/a-damaged-file-is-not-written-over", test_damaged);

  return g_test_run ();
}
