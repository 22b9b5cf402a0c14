/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "journal/supple-journal-schema.h"
#include "support/fake-disk.h"
#include "support/journal-fixture.h"

/* What a journal of version 1 had: it knew no answers yet. */
#define VERSION_1_ROWS                                                                          \
  "INSERT INTO sessions VALUES ('00000000-0000-4000-8000-000000000001', 'morning', 'Morning', " \
  "1700000000000000, 3600, 1700000400000000, 'finished', 400000000, NULL, 1700000400000000);"   \
  "INSERT INTO steps VALUES ('00000000-0000-4000-8000-000000000001', 0, 'cat_cow', 'done', "    \
  "60000000, 60000000, 0, 0, 1700000070000000, 1700000070000000);"                              \
  "INSERT INTO too_sore VALUES ('bridge', 1700000100000000, 3600, 1700000100000000);"

static sqlite3 *
make_journal (JournalFixture *fixture,
              int             version,
              const char     *rows)
{
  g_autofree char *path = journal_fixture_get_path (fixture, "journal.db");
  g_autoptr (GError) error = NULL;
  sqlite3 *db = NULL;

  g_assert_cmpint (g_mkdir_with_parents (fixture->folder, 0700), ==, 0);
  g_assert_cmpint (sqlite3_open (path, &db), ==, SQLITE_OK);
  supple_statement_run (db, "PRAGMA journal_mode = WAL", &error);
  g_assert_no_error (error);
  supple_journal_schema_migrate (db, version, &error);
  g_assert_no_error (error);
  supple_statement_run (db, rows, &error);
  g_assert_no_error (error);

  return db;
}

static void
test_version_1 (JournalFixture *fixture,
                gconstpointer   data)
{
  g_autoptr (SuppleJournalSession) next = sample_session (2, SAMPLE_STEPS);
  g_autofree char *copy_path = journal_fixture_get_path (fixture, "journal-version-1.db");
  SuppleCheckIn    check_in = { SUPPLE_MOMENT_AFTER, 3, { SAMPLE_START_US, 3600 } };

  sqlite3_close (make_journal (fixture, 1, VERSION_1_ROWS));
  g_array_append_val (next->check_ins, check_in);
  put_session (fixture->journal, next);

  g_autofree char *text = tell_sessions (fixture->journal);

  g_assert_nonnull (strstr (text, "0 cat_cow done 60000000 of 60000000"));
  g_assert_nonnull (strstr (text, "after 3"));

  /* The copy made before is still of version 1, and whole. */
  g_autoptr (sqlite3) copy = NULL;
  gint64 n_rows;
  int    version;

  g_assert_cmpint (sqlite3_open (copy_path, &copy), ==, SQLITE_OK);
  g_assert_true (supple_journal_schema_get_version (copy, &version, NULL));
  g_assert_cmpint (version, ==, 1);
  g_assert_true (supple_statement_ask (copy, "SELECT count (*) FROM steps", &n_rows, NULL));
  g_assert_cmpint (n_rows, ==, 1);
}

/* Brought up to date from each version, a journal has the same tables as a new one. */
static char *
tell_tables (sqlite3 *db)
{
  GString *text = g_string_new (NULL);
  g_autoptr (sqlite3_stmt) statement = supple_statement_prepare (
    db, "SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name", NULL);

  while (supple_statement_next (statement, NULL))
    g_string_append_printf (text, "%s\n", sqlite3_column_text (statement, 1));

  return g_string_free (text, FALSE);
}

static void
test_every_version (JournalFixture *fixture,
                    gconstpointer   data)
{
  g_autofree char *usual = NULL;

  for (int version = 0; version < SUPPLE_JOURNAL_VERSION; version++)
    {
      g_autoptr (sqlite3) db = NULL;
      g_autoptr (GError) error = NULL;
      int reached;

      g_assert_cmpint (sqlite3_open (":memory:", &db), ==, SQLITE_OK);
      supple_journal_schema_migrate (db, version, &error);
      supple_journal_schema_migrate (db, SUPPLE_JOURNAL_VERSION, &error);
      g_assert_no_error (error);
      g_assert_true (supple_journal_schema_get_version (db, &reached, &error));
      g_assert_cmpint (reached, ==, SUPPLE_JOURNAL_VERSION);

      g_autofree char *tables = tell_tables (db);

      if (usual == NULL)
        usual = g_steal_pointer (&tables);
      else
        g_assert_cmpstr (tables, ==, usual);
    }

  g_assert_nonnull (strstr (usual, "CREATE TABLE check_ins"));
}

/* Without room for the copy nothing is changed, and once there is, all goes well. */
static void
test_no_room (JournalFixture *fixture,
              gconstpointer   data)
{
  g_autoptr (SuppleJournalSession) session = sample_session (2, 1);
  gboolean fitted = FALSE;
  int      room;

  sqlite3_close (make_journal (fixture, 1, VERSION_1_ROWS));

  for (room = 0; !fitted; room++)
    {
      g_autoptr (GAsyncResult) answer = NULL;
      g_autoptr (GError) error = NULL;

      fake_disk_set_room (room);
      supple_journal_put_session_async (fixture->journal, session, answered_cb, &answer);
      fitted = supple_journal_finish (fixture->journal, await (&answer), &error);
      fake_disk_set_room (FAKE_DISK_BOUNDLESS);

      if (!fitted)
        g_assert_error (error, SUPPLE_JOURNAL_ERROR, SUPPLE_JOURNAL_ERROR_FULL);
    }

  g_autoptr (GPtrArray) sessions = load_sessions (fixture->journal);

  g_assert_cmpint (room, >, 5);
  g_assert_cmpuint (sessions->len, ==, 2);
}

static void
test_newer (JournalFixture *fixture,
            gconstpointer   data)
{
  sqlite3         *db = make_journal (fixture, SUPPLE_JOURNAL_VERSION, VERSION_1_ROWS);
  g_autofree char *path = journal_fixture_get_path (fixture, "journal.db");
  g_autofree char *before = NULL, *after = NULL;
  gsize            n_before, n_after;
  g_autoptr (SuppleJournalSession) session = sample_session (2, 1);
  g_autoptr (GAsyncResult) answer = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_true (supple_statement_run (db, "CREATE TABLE moods (mood TEXT) STRICT;"
                                           "PRAGMA user_version = 3",
                                       NULL));
  sqlite3_close (db);
  g_assert_true (g_file_get_contents (path, &before, &n_before, NULL));
  supple_journal_put_session_async (fixture->journal, session, answered_cb, &answer);
  g_assert_false (supple_journal_finish (fixture->journal, await (&answer), &error));
  g_assert_error (error, SUPPLE_JOURNAL_ERROR, SUPPLE_JOURNAL_ERROR_READ_ONLY);
  g_assert_cmpint (supple_journal_get_condition (fixture->journal), ==, SUPPLE_JOURNAL_READ_ONLY);

  g_autoptr (GPtrArray) sessions = load_sessions (fixture->journal);

  g_assert_cmpuint (sessions->len, ==, 1);
  supple_journal_close (fixture->journal);
  g_assert_true (g_file_get_contents (path, &after, &n_after, NULL));
  g_assert_cmpmem (after, n_after, before, n_before);
}

/* A newer one that was not closed: what it wrote last is not put into the file either. */
static void
test_newer_unclosed (JournalFixture *fixture,
                     gconstpointer   data)
{
  sqlite3         *db = make_journal (fixture, SUPPLE_JOURNAL_VERSION, "PRAGMA user_version = 3;");
  g_autofree char *path = journal_fixture_get_path (fixture, "journal.db");
  g_autofree char *wal_path = journal_fixture_get_path (fixture, "journal.db-wal");
  g_autofree char *before = NULL, *after = NULL, *wal_before = NULL, *wal_after = NULL;
  gsize            n_before, n_after, n_wal_before, n_wal_after;

  sqlite3_db_config (db, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, NULL);
  g_assert_true (supple_statement_run (db, VERSION_1_ROWS, NULL));
  sqlite3_close (db);
  g_assert_true (g_file_get_contents (path, &before, &n_before, NULL));
  g_assert_true (g_file_get_contents (wal_path, &wal_before, &n_wal_before, NULL));

  g_autoptr (GPtrArray) sessions = load_sessions (fixture->journal);

  g_assert_cmpint (supple_journal_get_condition (fixture->journal), ==, SUPPLE_JOURNAL_READ_ONLY);
  g_assert_cmpuint (sessions->len, ==, 1);
  supple_journal_close (fixture->journal);
  g_assert_true (g_file_get_contents (path, &after, &n_after, NULL));
  g_assert_cmpmem (after, n_after, before, n_before);
  g_assert_true (g_file_get_contents (wal_path, &wal_after, &n_wal_after, NULL));
  g_assert_cmpmem (wal_after, n_wal_after, wal_before, n_wal_before);
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
    { "/journal-schema/an-earlier-version-is-brought-up-to-date-and-kept", test_version_1 },
    { "/journal-schema/every-version-leads-to-the-same-tables", test_every_version },
    { "/journal-schema/without-room-for-a-copy-nothing-is-changed", test_no_room },
    { "/journal-schema/a-newer-version-is-read-and-not-touched", test_newer },
    { "/journal-schema/a-newer-version-that-was-killed-is-not-touched", test_newer_unclosed },
  };

  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  fake_disk_insert ();

  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, JournalFixture, NULL, journal_fixture_set_up, tests[i].test,
                journal_fixture_tear_down);

  return g_test_run ();
}
