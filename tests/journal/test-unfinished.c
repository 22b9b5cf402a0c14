/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "journal/supple-unfinished.h"

#define NOW_S 1700000000

static char *
get_path (void)
{
  return g_build_filename (g_get_user_state_dir (), "supple", "unfinished.ini", NULL);
}

static void
save (gint64 saved_s)
{
  g_autofree char *path = get_path ();
  SuppleUnfinished unfinished = { (char *) "article_five", 3, saved_s };
  g_autoptr (GError) error = NULL;

  g_assert_true (supple_unfinished_save (path, &unfinished, &error));
  g_assert_no_error (error);
}

static gboolean
is_offered (void)
{
  g_autofree char *path = get_path ();
  g_auto (SuppleUnfinished) unfinished = { 0 };

  return supple_unfinished_load (path, NOW_S, &unfinished);
}

static void
test_round (void)
{
  g_autofree char *path = get_path ();
  g_auto (SuppleUnfinished) unfinished = { 0 };

  save (NOW_S - 60);
  g_assert_true (supple_unfinished_load (path, NOW_S, &unfinished));
  g_assert_cmpstr (unfinished.routine, ==, "article_five");
  g_assert_cmpuint (unfinished.step, ==, 3);
  g_assert_cmpint (unfinished.saved_s, ==, NOW_S - 60);
}

static void
test_age (void)
{
  save (NOW_S - SUPPLE_UNFINISHED_MAX_AGE_S);
  g_assert_true (is_offered ());
  save (NOW_S - SUPPLE_UNFINISHED_MAX_AGE_S - 1);
  g_assert_false (is_offered ());

  /* A clock that was wrong. */
  save (NOW_S + 3600);
  g_assert_false (is_offered ());
}

static void
test_forget (void)
{
  g_autofree char *path = get_path ();

  g_assert_false (is_offered ());
  save (NOW_S);
  supple_unfinished_forget (path);
  g_assert_false (is_offered ());
  supple_unfinished_forget (path);
}

static void
test_damaged (void)
{
  static const char *const texts[] = {
    "",
    "nonsense",
    "[Unfinished]\n",
    "[Unfinished]\nRoutine=\nStep=1\nSaved=1700000000\n",
    "[Unfinished]\nRoutine=x\nStep=99999999999999\nSaved=1700000000\n",
    "[Unfinished]\nRoutine=x\nStep=-1\nSaved=later\n",
    "\xff\xfe[Unfinished]",
  };
  g_autofree char *path = get_path ();
  g_autofree char *folder = g_path_get_dirname (path);

  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_assert_true (g_file_set_contents (path, texts[i], -1, NULL));
      g_assert_false (is_offered ());
    }
}

static void
test_unwritable (void)
{
  SuppleUnfinished unfinished = { (char *) "article_five", 3, NOW_S };
  g_autoptr (GError) error = NULL;

  g_assert_false (supple_unfinished_save ("/proc/nowhere/unfinished.ini", &unfinished, &error));
  g_assert_nonnull (error);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/unfinished/what-was-noted-comes-back", test_round);
  g_test_add_func ("/unfinished/after-twelve-hours-nothing-is-offered", test_age);
  g_test_add_func ("/unfinished/forgotten-is-forgotten", test_forget);
  g_test_add_func ("/unfinished/a-damaged-note-counts-as-none", test_damaged);
  g_test_add_func ("/unfinished/a-place-that-cannot-be-written-is-an-error", test_unwritable);

  return g_test_run ();
}
