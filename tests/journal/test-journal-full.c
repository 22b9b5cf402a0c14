/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "support/fake-disk.h"
#include "support/journal-fixture.h"

static gboolean
try_to_put (SuppleJournal              *journal,
            const SuppleJournalSession *session,
            GError                    **error)
{
  g_autoptr (GAsyncResult) answer = NULL;

  supple_journal_put_session_async (journal, session, answered_cb, &answer);

  return supple_journal_finish (journal, await (&answer), error);
}

/* The disk fills up at each moment of writing one step: it is told as such, what was there stays,
 * and once there is room again the whole session is written. */
static void
test_step (JournalFixture *fixture,
           gconstpointer   data)
{
  g_autoptr (SuppleJournalSession) older = sample_session (0, SAMPLE_STEPS);
  gboolean fitted = FALSE;
  int      room;

  put_session (fixture->journal, older);

  for (room = 0; !fitted; room++)
    {
      g_autoptr (SuppleJournalSession) begun = sample_session (1 + (guint) room, 1);
      g_autoptr (SuppleJournalSession) further = sample_session (1 + (guint) room, 2);
      g_autoptr (SuppleJournalSession) whole = sample_session (1 + (guint) room, 3);
      g_autoptr (GError) error = NULL;

      put_session (fixture->journal, begun);

      g_autofree char *before = tell_sessions (fixture->journal);

      fake_disk_set_room (room);
      fitted = try_to_put (fixture->journal, further, &error);

      g_autofree char *after = tell_sessions (fixture->journal);

      fake_disk_set_room (FAKE_DISK_BOUNDLESS);

      if (!fitted)
        {
          g_assert_error (error, SUPPLE_JOURNAL_ERROR, SUPPLE_JOURNAL_ERROR_FULL);
          g_assert_cmpstr (after, ==, before);
        }

      put_session (fixture->journal, whole);
    }

  g_assert_cmpint (room, >, 2);
  journal_fixture_reopen (fixture);

  g_autoptr (GPtrArray) sessions = load_sessions (fixture->journal);

  g_assert_cmpuint (sessions->len, ==, (guint) room + 1);

  for (guint i = 1; i < sessions->len; i++)
    g_assert_cmpuint (((SuppleJournalSession *) g_ptr_array_index (sessions, i))->steps->len, ==,
                      3);
}

/* There is not even room to begin; later there is. */
static void
test_start (JournalFixture *fixture,
            gconstpointer   data)
{
  g_autoptr (SuppleJournalSession) session = sample_session (0, 1);
  gboolean fitted = FALSE;
  int      room;

  for (room = 0; !fitted; room++)
    {
      g_autoptr (GError) error = NULL;

      fake_disk_set_room (room);
      fitted = try_to_put (fixture->journal, session, &error);

      if (!fitted)
        g_assert_error (error, SUPPLE_JOURNAL_ERROR, SUPPLE_JOURNAL_ERROR_FULL);

      fake_disk_set_room (FAKE_DISK_BOUNDLESS);
    }

  g_autoptr (GPtrArray) sessions = load_sessions (fixture->journal);

  g_assert_cmpint (room, >, 2);
  g_assert_cmpuint (sessions->len, ==, 1);
  g_assert_cmpint (supple_journal_get_condition (fixture->journal), ==, SUPPLE_JOURNAL_SOUND);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  fake_disk_insert ();
  g_test_add ("/journal-full/a-full-disk-is-told-and-nothing-older-is-lost", JournalFixture, NULL,
              journal_fixture_set_up, test_step, journal_fixture_tear_down);
  g_test_add ("/journal-full/a-disk-without-room-to-begin-is-told", JournalFixture, NULL,
              journal_fixture_set_up, test_start, journal_fixture_tear_down);

  return g_test_run ();
}
