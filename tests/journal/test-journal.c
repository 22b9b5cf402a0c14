/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <sqlite3.h>

#include "support/fake-disk.h"
#include "support/journal-fixture.h"

static GDateTime *
new_time (gint64 utc_us)
{
  return g_date_time_new_from_unix_utc_usec (utc_us);
}

static void
put_check_in (SuppleJournal *journal,
              const char    *session,
              SuppleMoment   moment,
              int            value)
{
  SuppleCheckIn check_in = { moment, value, { SAMPLE_START_US, 3600 } };
  g_autoptr (GAsyncResult) answer = NULL;
  g_autoptr (GError) error = NULL;

  supple_journal_put_check_in_async (journal, session, &check_in, answered_cb, &answer);
  supple_journal_finish (journal, await (&answer), &error);
  g_assert_no_error (error);
}

static void
put_thumb (SuppleJournal *journal,
           const char    *session,
           const char    *exercise,
           int            value)
{
  SuppleThumb thumb = { (char *) exercise, value };
  g_autoptr (GDateTime) now = new_time (SAMPLE_START_US);
  g_autoptr (GAsyncResult) answer = NULL;
  g_autoptr (GError) error = NULL;

  supple_journal_put_thumb_async (journal, session, &thumb, now, answered_cb, &answer);
  supple_journal_finish (journal, await (&answer), &error);
  g_assert_no_error (error);
}

static void
remove_session (SuppleJournal *journal,
                const char    *id,
                gint64         now_us)
{
  g_autoptr (GDateTime) now = new_time (now_us);
  g_autoptr (GAsyncResult) answer = NULL;
  g_autoptr (GError) error = NULL;

  supple_journal_remove_session_async (journal, id, now, answered_cb, &answer);
  supple_journal_finish (journal, await (&answer), &error);
  g_assert_no_error (error);
}

static void
test_round (JournalFixture *fixture,
            gconstpointer   data)
{
  g_autoptr (SuppleJournalSession) first = sample_session (0, SAMPLE_STEPS);
  g_autoptr (SuppleJournalSession) second = sample_session (1, 2);

  second->note = g_strdup ("’s tat gut – “ja”");
  put_session (fixture->journal, second);
  put_session (fixture->journal, first);
  put_check_in (fixture->journal, first->id, SUPPLE_MOMENT_BEFORE, 5);
  put_check_in (fixture->journal, first->id, SUPPLE_MOMENT_AFTER, 3);
  put_thumb (fixture->journal, first->id, "bridge", -1);
  g_assert_cmpint (supple_journal_get_condition (fixture->journal), ==, SUPPLE_JOURNAL_SOUND);

  g_autofree char *before = tell_sessions (fixture->journal);

  journal_fixture_reopen (fixture);

  g_autofree char *after = tell_sessions (fixture->journal);
  g_autoptr (GPtrArray) sessions = load_sessions (fixture->journal);
  SuppleJournalSession *read = g_ptr_array_index (sessions, 0);
  SuppleJournalStep    *step = &g_array_index (read->steps, SuppleJournalStep, 1);

  g_assert_cmpstr (before, ==, after);
  g_assert_cmpuint (sessions->len, ==, 2);
  g_assert_cmpstr (read->id, ==, first->id);
  g_assert_cmpstr (read->title, ==, "Morning “Loosening”");
  g_assert_cmpint (read->started.utc_us, ==, SAMPLE_START_US);
  g_assert_cmpint (read->started.offset_s, ==, 3600);
  g_assert_cmpuint (read->steps->len, ==, SAMPLE_STEPS);
  g_assert_cmpstr (step->exercise, ==, "bridge");
  g_assert_cmpint (step->outcome, ==, SUPPLE_OUTCOME_SHORTENED);
  g_assert_cmpint (step->held_us[SUPPLE_SIDE_LEFT], ==, 29 * G_USEC_PER_SEC);
  g_assert_nonnull (strstr (after, "  before 5\n  after 3\n  bridge -1\n"));
  g_assert_nonnull (strstr (after, "open ’s tat gut – “ja”\n"));
}

static void
test_answers (JournalFixture *fixture,
              gconstpointer   data)
{
  g_autoptr (SuppleJournalSession) session = sample_session (0, 1);

  put_session (fixture->journal, session);
  put_check_in (fixture->journal, session->id, SUPPLE_MOMENT_AFTER, 7);
  put_check_in (fixture->journal, session->id, SUPPLE_MOMENT_AFTER, 4);
  put_thumb (fixture->journal, session->id, "bridge", 1);
  put_thumb (fixture->journal, session->id, "bridge", 0);

  g_autofree char *text = tell_sessions (fixture->journal);

  g_assert_nonnull (strstr (text, "\n  after 4\n  bridge +0\n"));
  g_assert_null (strstr (text, "after 7"));
}

/* Twice the same, then one step more, while the clock was set back by an hour. */
static void
test_growing (JournalFixture *fixture,
              gconstpointer   data)
{
  g_autoptr (SuppleJournalSession) begun = sample_session (0, 1);
  g_autoptr (SuppleJournalSession) further = sample_session (0, 2);

  put_session (fixture->journal, begun);
  put_session (fixture->journal, begun);

  SuppleJournalStep *step = &g_array_index (further->steps, SuppleJournalStep, 0);

  step->outcome = SUPPLE_OUTCOME_TOO_SORE;
  step->changed_us -= G_TIME_SPAN_HOUR;
  further->changed_us -= G_TIME_SPAN_HOUR;
  further->ending = SUPPLE_ENDING_STOPPED;
  put_session (fixture->journal, further);

  g_autoptr (GPtrArray) sessions = load_sessions (fixture->journal);
  SuppleJournalSession *read = g_ptr_array_index (sessions, 0);

  g_assert_cmpuint (sessions->len, ==, 1);
  g_assert_cmpuint (read->steps->len, ==, 2);
  g_assert_cmpint (read->ending, ==, SUPPLE_ENDING_STOPPED);
  g_assert_cmpint (g_array_index (read->steps, SuppleJournalStep, 0).outcome, ==,
                   SUPPLE_OUTCOME_TOO_SORE);
}

static void
test_empty (JournalFixture *fixture,
            gconstpointer   data)
{
  g_autoptr (SuppleJournalSession) left = sample_session (0, 0);
  g_autoptr (SuppleJournalSession) asked = sample_session (1, 0);

  put_session (fixture->journal, left);
  put_session (fixture->journal, asked);
  put_check_in (fixture->journal, asked->id, SUPPLE_MOMENT_BEFORE, 0);

  g_autoptr (GPtrArray) sessions = load_sessions (fixture->journal);

  g_assert_cmpuint (sessions->len, ==, 1);
  g_assert_cmpstr (((SuppleJournalSession *) g_ptr_array_index (sessions, 0))->id, ==, asked->id);
}

static void
test_range (JournalFixture *fixture,
            gconstpointer   data)
{
  g_autoptr (GDateTime) from = new_time (SAMPLE_START_US + G_TIME_SPAN_DAY);
  g_autoptr (GDateTime) until = new_time (SAMPLE_START_US + 3 * G_TIME_SPAN_DAY);
  g_autoptr (GAsyncResult) answer = NULL;

  for (guint i = 0; i < 5; i++)
    {
      g_autoptr (SuppleJournalSession) session = sample_session (i, SAMPLE_STEPS);

      put_session (fixture->journal, session);
    }

  supple_journal_load_sessions_async (fixture->journal, from, until, NULL, answered_cb, &answer);

  g_autoptr (GPtrArray) sessions =
    supple_journal_load_sessions_finish (fixture->journal, await (&answer), NULL);

  g_assert_cmpuint (sessions->len, ==, 2);

  for (guint i = 0; i < 2; i++)
    {
      SuppleJournalSession *session = g_ptr_array_index (sessions, i);

      g_assert_cmpint (session->started.utc_us, ==, SAMPLE_START_US + (i + 1) * G_TIME_SPAN_DAY);
      g_assert_cmpuint (session->steps->len, ==, SAMPLE_STEPS);
    }
}

static void
test_remove (JournalFixture *fixture,
             gconstpointer   data)
{
  g_autoptr (SuppleJournalSession) session = sample_session (0, SAMPLE_STEPS);
  g_autoptr (SuppleJournalSession) other = sample_session (1, SAMPLE_STEPS);

  put_session (fixture->journal, session);
  put_session (fixture->journal, other);
  put_check_in (fixture->journal, session->id, SUPPLE_MOMENT_BEFORE, 5);

  g_autofree char *before = tell_sessions (fixture->journal);
  g_autoptr (GPtrArray) sessions = load_sessions (fixture->journal);

  remove_session (fixture->journal, session->id, SAMPLE_START_US + G_TIME_SPAN_DAY);

  g_autofree char *removed = tell_sessions (fixture->journal);

  g_assert_null (strstr (removed, session->id));
  g_assert_nonnull (strstr (removed, other->id));
  put_session (fixture->journal, g_ptr_array_index (sessions, 0));

  g_autofree char *back = tell_sessions (fixture->journal);

  g_assert_cmpstr (back, ==, before);
}

/* What was asked for is done even if nobody waits for the answer. */
static void
test_close (JournalFixture *fixture,
            gconstpointer   data)
{
  g_autoptr (SuppleJournalSession) session = sample_session (0, SAMPLE_STEPS);
  g_autoptr (GAsyncResult) answer = NULL;
  g_autoptr (GError) error = NULL;

  supple_journal_put_session_async (fixture->journal, session, NULL, NULL);
  supple_journal_close (fixture->journal);
  supple_journal_put_session_async (fixture->journal, session, answered_cb, &answer);
  g_assert_false (supple_journal_finish (fixture->journal, await (&answer), &error));
  g_assert_error (error, SUPPLE_JOURNAL_ERROR, SUPPLE_JOURNAL_ERROR_CLOSED);
  journal_fixture_reopen (fixture);

  g_autoptr (GPtrArray) sessions = load_sessions (fixture->journal);

  g_assert_cmpuint (sessions->len, ==, 1);
}

/* Nobody else has a reference, and the answer may come while the thread still has it. */
static void
test_abandoned (JournalFixture *fixture,
                gconstpointer   data)
{
  for (guint i = 0; i < 20; i++)
    {
      SuppleJournal *journal = supple_journal_new (fixture->folder);
      g_autoptr (SuppleJournalSession) session = sample_session (i, 1);
      g_autoptr (GAsyncResult) answer = NULL;

      supple_journal_put_session_async (journal, session, answered_cb, &answer);
      g_object_unref (journal);
      await (&answer);
    }

  g_autoptr (GPtrArray) sessions = load_sessions (fixture->journal);

  g_assert_cmpuint (sessions->len, ==, 20);
}

/* While another program keeps the file, the main loop goes on as ever. */
static void
test_stalled (JournalFixture *fixture,
              gconstpointer   data)
{
  g_autoptr (SuppleJournalSession) session = sample_session (0, SAMPLE_STEPS);
  g_autoptr (SuppleJournalSession) next = sample_session (1, SAMPLE_STEPS);
  g_autofree char *path = journal_fixture_get_path (fixture, "journal.db");
  g_autoptr (GAsyncResult) answer = NULL;
  g_autoptr (GError) error = NULL;
  sqlite3 *other = NULL;

  put_session (fixture->journal, session);
  g_assert_cmpint (sqlite3_open (path, &other), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_exec (other, "BEGIN IMMEDIATE", NULL, NULL, NULL), ==, SQLITE_OK);
  supple_journal_put_session_async (fixture->journal, next, answered_cb, &answer);

  gint64 start_us = g_get_monotonic_time ();

  for (guint i = 0; i < 1000; i++)
    g_main_context_iteration (NULL, FALSE);

  /* Far more than it takes, and far less than waiting for the other would. */
  g_assert_cmpint (g_get_monotonic_time () - start_us, <, G_USEC_PER_SEC);
  g_assert_null (answer);
  g_assert_cmpint (sqlite3_exec (other, "COMMIT", NULL, NULL, NULL), ==, SQLITE_OK);
  sqlite3_close (other);
  supple_journal_finish (fixture->journal, await (&answer), &error);
  g_assert_no_error (error);
}

static void
test_unavailable (JournalFixture *fixture,
                  gconstpointer   data)
{
  g_autoptr (SuppleJournalSession) session = sample_session (0, 1);
  g_autoptr (SuppleJournal) journal = supple_journal_new ("/proc/nowhere/journal");
  g_autoptr (GAsyncResult) answer = NULL;
  g_autoptr (GError) error = NULL;

  supple_journal_put_session_async (journal, session, answered_cb, &answer);
  g_assert_false (supple_journal_finish (journal, await (&answer), &error));
  g_assert_error (error, SUPPLE_JOURNAL_ERROR, SUPPLE_JOURNAL_ERROR_UNAVAILABLE);
  g_assert_nonnull (strstr (error->message, "/proc/nowhere"));
  g_assert_cmpint (supple_journal_get_condition (journal), ==, SUPPLE_JOURNAL_CLOSED);
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
    { "/journal/what-was-written-is-there-the-next-time", test_round },
    { "/journal/a-later-answer-takes-the-place-of-an-earlier-one", test_answers },
    { "/journal/a-session-grows-step-by-step-whatever-the-clock-says", test_growing },
    { "/journal/a-session-of-which-nothing-was-done-is-none", test_empty },
    { "/journal/sessions-of-some-days-are-read-alone", test_range },
    { "/journal/a-removed-session-can-be-put-back-whole", test_remove },
    { "/journal/closing-waits-for-what-was-asked-for", test_close },
    { "/journal/whoever-lets-go-of-it-loses-nothing", test_abandoned },
    { "/journal/nobody-waits-while-the-file-is-kept-by-another", test_stalled },
    { "/journal/a-place-that-cannot-be-is-told", test_unavailable },
  };

  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  fake_disk_insert ();

  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, JournalFixture, NULL, journal_fixture_set_up, tests[i].test,
                journal_fixture_tear_down);

  return g_test_run ();
}
