/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>

#include "journal/supple-sore-notes.h"
#include "support/fake-disk.h"
#include "support/journal-fixture.h"

#define MONDAY_S  1700000000
#define TUESDAY_S (MONDAY_S + 86400)

static gint64
get_last (SuppleSoreNotes *notes,
          const char      *exercise)
{
  g_autoptr (GDateTime) last = supple_sore_notes_get_last (notes, exercise);

  return last != NULL ? g_date_time_to_unix (last) : 0;
}

static void
add (SuppleSoreNotes *notes,
     const char      *exercise,
     gint64           when_s)
{
  g_autoptr (GDateTime) when = g_date_time_new_from_unix_local (when_s);

  supple_sore_notes_add (notes, exercise, when);
}

static void
take_back (SuppleSoreNotes *notes,
           const char      *exercise)
{
  g_autoptr (GDateTime) now = g_date_time_new_from_unix_local (TUESDAY_S + 1);

  supple_sore_notes_take_back (notes, exercise, now);
}

/* Lets everything that was asked for be answered. */
static void
settle (JournalFixture *fixture)
{
  g_autoptr (GAsyncResult) answer = NULL;

  supple_journal_open_async (fixture->journal, answered_cb, &answer);
  await (&answer);
}

static SuppleSoreNotes *
read_anew (JournalFixture *fixture)
{
  journal_fixture_reopen (fixture);

  SuppleSoreNotes *notes = supple_sore_notes_new (fixture->journal);

  g_assert_cmpint (get_last (notes, "cat_cow"), ==, 0);
  settle (fixture);

  return notes;
}

static void
test_add (JournalFixture *fixture,
          gconstpointer   data)
{
  g_autoptr (SuppleSoreNotes) notes = supple_sore_notes_new (fixture->journal);

  add (notes, "cat_cow", MONDAY_S);
  add (notes, "cat_cow", TUESDAY_S);
  add (notes, "bridge", MONDAY_S);
  g_assert_cmpint (get_last (notes, "cat_cow"), ==, TUESDAY_S);
  settle (fixture);
  g_assert_cmpint (get_last (notes, "cat_cow"), ==, TUESDAY_S);

  g_autoptr (SuppleSoreNotes) later = read_anew (fixture);

  g_assert_cmpint (get_last (later, "cat_cow"), ==, TUESDAY_S);
  g_assert_cmpint (get_last (later, "bridge"), ==, MONDAY_S);
  g_assert_cmpint (get_last (later, "sphinx"), ==, 0);
}

static void
test_take_back (JournalFixture *fixture,
                gconstpointer   data)
{
  g_autoptr (SuppleSoreNotes) notes = supple_sore_notes_new (fixture->journal);

  add (notes, "cat_cow", MONDAY_S);
  add (notes, "cat_cow", TUESDAY_S);
  take_back (notes, "cat_cow");
  g_assert_cmpint (get_last (notes, "cat_cow"), ==, MONDAY_S);
  settle (fixture);
  g_assert_cmpint (get_last (notes, "cat_cow"), ==, MONDAY_S);
  take_back (notes, "cat_cow");
  take_back (notes, "cat_cow");
  add (notes, "bridge", MONDAY_S);
  take_back (notes, "bridge");
  add (notes, "bridge", MONDAY_S);

  g_autoptr (SuppleSoreNotes) later = read_anew (fixture);

  g_assert_cmpint (get_last (later, "cat_cow"), ==, 0);
  g_assert_cmpint (get_last (later, "bridge"), ==, MONDAY_S);
}

static void
failed_cb (int    *count,
           GError *error)
{
  g_assert_error (error, SUPPLE_JOURNAL_ERROR, SUPPLE_JOURNAL_ERROR_CLOSED);
  *count += 1;
}

static void
test_failed (JournalFixture *fixture,
             gconstpointer   data)
{
  g_autoptr (SuppleSoreNotes) notes = supple_sore_notes_new (fixture->journal);
  int count = 0;

  g_signal_connect_swapped (notes, "failed", G_CALLBACK (failed_cb), &count);
  supple_journal_close (fixture->journal);
  add (notes, "cat_cow", MONDAY_S);

  while (count == 0)
    g_main_context_iteration (NULL, TRUE);

  g_assert_cmpint (count, ==, 1);
}

static char *
write_old_file (const char *text)
{
  char            *path = g_build_filename (g_get_user_data_dir (), "supple", "too-sore.ini", NULL);
  g_autofree char *folder = g_path_get_dirname (path);

  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  g_assert_true (g_file_set_contents (path, text, -1, NULL));

  return path;
}

static void
test_take_over (JournalFixture *fixture,
                gconstpointer   data)
{
  static const char text[] = "[cat_cow]\nTooSore=1700000000;1700086400;\n"
                             "[bridge]\nTooSore=1700000000;never;-3;\n";
  g_autofree char  *path = write_old_file (text);
  g_autofree char  *kept = g_strconcat (path, ".bak", NULL);
  g_autofree char  *after = NULL;
  g_autoptr (SuppleSoreNotes) notes = read_anew (fixture);

  g_assert_cmpint (get_last (notes, "cat_cow"), ==, TUESDAY_S);
  g_assert_cmpint (get_last (notes, "bridge"), ==, MONDAY_S);
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
  g_assert_true (g_file_get_contents (kept, &after, NULL, NULL));
  g_assert_cmpstr (after, ==, text);

  /* Were the power cut before the file got its other name, it would be read again. */
  take_back (notes, "cat_cow");
  settle (fixture);
  g_assert_cmpint (g_rename (kept, path), ==, 0);

  g_autoptr (SuppleSoreNotes) later = read_anew (fixture);

  g_assert_cmpint (get_last (later, "cat_cow"), ==, MONDAY_S);
  take_back (later, "cat_cow");
  settle (fixture);
  g_assert_cmpint (get_last (later, "cat_cow"), ==, 0);
}

static void
test_damaged (JournalFixture *fixture,
              gconstpointer   data)
{
  g_autofree char *path = write_old_file ("no such thing");
  g_autofree char *after = NULL;

  g_test_expect_message (NULL, G_LOG_LEVEL_MESSAGE, "*could not be taken into the journal*");

  g_autoptr (SuppleSoreNotes) notes = read_anew (fixture);

  add (notes, "cat_cow", MONDAY_S);
  settle (fixture);
  g_test_assert_expected_messages ();
  g_assert_cmpint (get_last (notes, "cat_cow"), ==, MONDAY_S);
  g_assert_true (g_file_get_contents (path, &after, NULL, NULL));
  g_assert_cmpstr (after, ==, "no such thing");
}

int
main (int    argc,
      char **argv)
{
  static const struct
  {
    const char *path;
    void (*test) (JournalFixture *fixture,
                  gconstpointer   data);
  } tests[] = {
    { "/sore-notes/the-last-time-of-each-is-told", test_add },
    { "/sore-notes/what-was-noted-can-be-taken-back", test_take_back },
    { "/sore-notes/what-could-not-be-noted-is-told", test_failed },
    { "/sore-notes/the-old-file-is-read-once-and-kept", test_take_over },
    { "/sore-notes/an-old-file-that-is-damaged-stays-as-it-is", test_damaged },
  };

  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  fake_disk_insert ();

  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, JournalFixture, NULL, journal_fixture_set_up, tests[i].test,
                journal_fixture_tear_down);

  return g_test_run ();
}
