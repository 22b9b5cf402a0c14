/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>
#include <string.h>

#include "journal/supple-journal-database.h"
#include "journal/supple-journal-reader.h"
#include "support/fake-disk.h"
#include "support/journal-fixture.h"

#define N_SESSIONS 60
#define N_PLACES   200

/* A journal’s file, and what is in it. */
typedef struct
{
  JournalFixture base;
  char          *path;
  char          *bytes;
  gsize          n_bytes;
} Fixture;

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  journal_fixture_set_up (&fixture->base, NULL);
  fixture->path = journal_fixture_get_path (&fixture->base, "journal.db");

  for (guint i = 0; i < N_SESSIONS; i++)
    {
      g_autoptr (SuppleJournalSession) session = sample_session (i, SAMPLE_STEPS);
      SuppleCheckIn check_in = { SUPPLE_MOMENT_BEFORE, (int) i % 11, { 1, 0 } };

      g_array_append_val (session->check_ins, check_in);
      supple_journal_put_session_async (fixture->base.journal, session, NULL, NULL);
    }

  supple_journal_close (fixture->base.journal);
  g_assert_true (g_file_get_contents (fixture->path, &fixture->bytes, &fixture->n_bytes, NULL));
  g_assert_cmpuint (fixture->n_bytes, >, 10 * 4096);
}

static void
empty_folder (Fixture *fixture)
{
  g_autoptr (GDir) folder = g_dir_open (fixture->base.folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *path = journal_fixture_get_path (&fixture->base, name);

      g_assert_cmpint (g_remove (path), ==, 0);
    }
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  g_clear_pointer (&fixture->path, g_free);
  g_clear_pointer (&fixture->bytes, g_free);
  journal_fixture_tear_down (&fixture->base, NULL);
}

/* Whatever the file holds: it opens, with its rows or what is left of them, and a damaged one is
 * kept as it was. */
static guint
open_with (Fixture                *fixture,
           const char             *bytes,
           gsize                   n_bytes,
           SuppleJournalCondition *condition)
{
  g_auto (SuppleJournalReport) report = { 0 };
  g_autoptr (GError) error = NULL;

  empty_folder (fixture);
  g_assert_true (g_file_set_contents (fixture->path, bytes, (gssize) n_bytes, NULL));

  g_autoptr (sqlite3) db =
    supple_journal_database_open (fixture->base.folder, TRUE, &report, &error);

  g_assert_no_error (error);
  g_assert_nonnull (db);

  g_autoptr (GPtrArray) sessions =
    supple_journal_reader_load_sessions (db, G_MININT64, G_MAXINT64, &error);

  if (report.condition == SUPPLE_JOURNAL_RECOVERED)
    {
      g_autofree char *kept = NULL;
      gsize            n_kept;

      g_assert_no_error (error);
      g_assert_true (g_file_get_contents (report.set_aside, &kept, &n_kept, NULL));
      g_assert_cmpmem (kept, n_kept, bytes, n_bytes);
    }
  else
    g_assert_null (report.set_aside);

  *condition = report.condition;

  return sessions != NULL ? sessions->len : 0;
}

static void
test_flipped (Fixture      *fixture,
              gconstpointer data)
{
  g_autoptr (GRand) lot = g_rand_new_with_seed (20261124);
  guint n_damaged = 0, n_left = 0;

  for (guint i = 0; i < N_PLACES; i++)
    {
      g_autofree char       *bytes = g_memdup2 (fixture->bytes, fixture->n_bytes);
      SuppleJournalCondition condition;

      bytes[g_rand_int_range (lot, 0, (int) fixture->n_bytes)] ^=
        (char) g_rand_int_range (lot, 1, 256);

      guint n_sessions = open_with (fixture, bytes, fixture->n_bytes, &condition);

      n_damaged += condition == SUPPLE_JOURNAL_RECOVERED;
      n_left += n_sessions >= N_SESSIONS - 20;
    }

  /* Most bytes are words, which may be anything; some are not, and losing one page is the worst. */
  g_assert_cmpuint (n_damaged, >, N_PLACES / 20);
  g_assert_cmpuint (n_left, >, N_PLACES - N_PLACES / 20);
}

static void
test_flipped_everywhere (Fixture      *fixture,
                         gconstpointer data)
{
  g_autoptr (GRand) lot = g_rand_new_with_seed (7);
  g_autofree char       *bytes = g_memdup2 (fixture->bytes, fixture->n_bytes);
  SuppleJournalCondition condition;

  for (guint i = 0; i < N_PLACES; i++)
    bytes[g_rand_int_range (lot, 4096, (int) fixture->n_bytes)] ^=
      (char) g_rand_int_range (lot, 1, 256);

  open_with (fixture, bytes, fixture->n_bytes, &condition);
  g_assert_cmpint (condition, ==, SUPPLE_JOURNAL_RECOVERED);
}

static void
test_truncated (Fixture      *fixture,
                gconstpointer data)
{
  for (guint i = 1; i < 20; i++)
    {
      SuppleJournalCondition condition;

      open_with (fixture, fixture->bytes, fixture->n_bytes * i / 20 + i, &condition);
      g_assert_cmpint (condition, ==, SUPPLE_JOURNAL_RECOVERED);
    }
}

static void
test_no_journal (Fixture      *fixture,
                 gconstpointer data)
{
  static const char      text[] = "Dear diary,\nthis is no journal of the kind that you expect.\n";
  SuppleJournalCondition condition;

  g_assert_cmpuint (open_with (fixture, text, strlen (text), &condition), ==, 0);
  g_assert_cmpint (condition, ==, SUPPLE_JOURNAL_RECOVERED);
  g_assert_cmpuint (open_with (fixture, "", 0, &condition), ==, 0);
  g_assert_cmpint (condition, ==, SUPPLE_JOURNAL_SOUND);
}

/* Every page in turn is lost: all that is on the others is still there. */
static void
test_page (Fixture      *fixture,
           gconstpointer data)
{
  for (gsize page = 1; page < fixture->n_bytes / 4096; page++)
    {
      g_autofree char       *bytes = g_memdup2 (fixture->bytes, fixture->n_bytes);
      SuppleJournalCondition condition;

      memset (bytes + page * 4096, 0xa5, 4096);

      guint n_sessions = open_with (fixture, bytes, fixture->n_bytes, &condition);

      g_assert_cmpint (condition, ==, SUPPLE_JOURNAL_RECOVERED);
      g_assert_cmpuint (n_sessions, >=, N_SESSIONS - 25);
    }
}

/* As the person sees it: a message, and then everything works. */
static void
test_told (Fixture      *fixture,
           gconstpointer data)
{
  g_autoptr (SuppleJournal) journal = supple_journal_new (fixture->base.folder);
  g_autoptr (SuppleJournalSession) session = sample_session (N_SESSIONS, SAMPLE_STEPS);

  memset (fixture->bytes + 5 * 4096, 0, 4096);
  g_assert_true (
    g_file_set_contents (fixture->path, fixture->bytes, (gssize) fixture->n_bytes, NULL));
  put_session (journal, session);

  /* It looks through the file as soon as there is nothing else to do. */
  while (supple_journal_get_condition (journal) != SUPPLE_JOURNAL_RECOVERED)
    g_main_context_iteration (NULL, TRUE);

  const SuppleJournalReport *report = supple_journal_get_report (journal);

  g_assert_cmpint (supple_journal_get_condition (journal), ==, SUPPLE_JOURNAL_RECOVERED);
  g_assert_cmpuint (report->n_rows, >, N_SESSIONS);
  g_assert_true (g_file_test (report->set_aside, G_FILE_TEST_EXISTS));

  g_autofree char *text = tell_sessions (journal);

  g_assert_nonnull (strstr (text, session->id));

  /* The next time there is nothing to tell. */
  g_autoptr (SuppleJournal) next = supple_journal_new (fixture->base.folder);

  supple_journal_close (journal);

  g_autofree char *later = tell_sessions (next);

  g_assert_cmpstr (later, ==, text);
  g_assert_cmpint (supple_journal_get_condition (next), ==, SUPPLE_JOURNAL_SOUND);
  supple_journal_close (next);
}

/* The program was ended between giving the old file its new name and the new one the old. */
static void
test_cut_off (Fixture      *fixture,
              gconstpointer data)
{
  g_autofree char *mending = journal_fixture_get_path (&fixture->base, "journal-mending.db");
  g_autofree char *aside = journal_fixture_get_path (&fixture->base, "journal-damaged-1.db");

  g_assert_true (g_file_set_contents (aside, "lost", -1, NULL));
  g_assert_cmpint (g_rename (fixture->path, mending), ==, 0);

  g_autoptr (SuppleJournal) journal = supple_journal_new (fixture->base.folder);
  g_autoptr (GPtrArray) sessions = load_sessions (journal);

  g_assert_cmpuint (sessions->len, ==, N_SESSIONS);
  g_assert_true (g_file_test (aside, G_FILE_TEST_EXISTS));
  supple_journal_close (journal);
}

int
main (int    argc,
      char **argv)
{
  static const struct
  {
    const char *path;
    void (*test) (Fixture      *fixture,
                  gconstpointer data);
  } tests[] = {
    { "/journal-damage/a-byte-that-is-wrong-costs-no-more-than-a-page", test_flipped },
    { "/journal-damage/two-hundred-wrong-bytes-are-no-reason-to-crash", test_flipped_everywhere },
    { "/journal-damage/a-file-that-ends-too-soon-is-kept", test_truncated },
    { "/journal-damage/a-file-that-is-no-journal-is-kept", test_no_journal },
    { "/journal-damage/what-is-on-other-pages-is-recovered", test_page },
    { "/journal-damage/it-is-told-once-and-all-goes-on", test_told },
    { "/journal-damage/a-recovery-that-was-cut-off-is-finished", test_cut_off },
  };

  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  fake_disk_insert ();

  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].test, tear_down);

  return g_test_run ();
}
