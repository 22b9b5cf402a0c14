/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "support/journal-fixture.h"

/**
 * journal_fixture_set_up:
 * @fixture: the journal
 * @data: unused
 *
 * Makes a journal; nothing is opened yet.
 */
void
journal_fixture_set_up (JournalFixture *fixture,
                        gconstpointer   data)
{
  fixture->folder = g_build_filename (g_get_user_data_dir (), "supple", "journal", NULL);
  fixture->journal = supple_journal_new (NULL);
  g_assert_cmpstr (supple_journal_get_folder (fixture->journal), ==, fixture->folder);
}

/**
 * journal_fixture_tear_down:
 * @fixture: the journal
 * @data: unused
 *
 * Closes the journal. The folder is the test’s own, and goes with it.
 */
void
journal_fixture_tear_down (JournalFixture *fixture,
                           gconstpointer   data)
{
  supple_journal_close (fixture->journal);
  g_clear_object (&fixture->journal);
  g_clear_pointer (&fixture->folder, g_free);

  while (g_main_context_iteration (NULL, FALSE))
    {
    }
}

/**
 * journal_fixture_reopen:
 * @fixture: the journal
 *
 * As if the program were ended and started again.
 */
void
journal_fixture_reopen (JournalFixture *fixture)
{
  supple_journal_close (fixture->journal);
  g_object_unref (fixture->journal);
  fixture->journal = supple_journal_new (fixture->folder);
}

/**
 * journal_fixture_get_path:
 * @fixture: the journal
 * @name: a file’s name
 *
 * Returns: (transfer full): the file in the journal’s folder
 */
char *
journal_fixture_get_path (JournalFixture *fixture,
                          const char     *name)
{
  return g_build_filename (fixture->folder, name, NULL);
}

/**
 * sample_session:
 * @number: which one, from 0; each has an id of its own, the same every time
 * @n_steps: how many of its steps have been done
 *
 * Returns: (transfer full): a session of the day @number
 */
SuppleJournalSession *
sample_session (guint number,
                guint n_steps)
{
  static const char *const exercises[] = { "cat_cow", "bridge", "childs_pose", "knee_rolls" };
  g_autofree char         *id = g_strdup_printf ("00000000-0000-4000-8000-%012u", number);
  SuppleJournalSession    *session = supple_journal_session_new (id);

  session->routine = g_strdup ("morning");
  session->title = g_strdup ("Morning “Loosening”");
  session->started.utc_us = SAMPLE_START_US + number * G_TIME_SPAN_DAY;
  session->started.offset_s = 3600;
  session->planned_us = 400 * G_USEC_PER_SEC;
  session->changed_us = session->started.utc_us;

  for (guint i = 0; i < n_steps; i++)
    {
      SuppleJournalStep step = {
        .position = i,
        .exercise = g_ref_string_new_intern (exercises[(number + i) % G_N_ELEMENTS (exercises)]),
        .outcome = (SuppleOutcome) ((number + i) % 4),
        .planned_us = 60 * G_USEC_PER_SEC,
        .held_us = { 0, 30 * G_USEC_PER_SEC, 29 * G_USEC_PER_SEC },
        .ended_us = session->started.utc_us + (i + 1) * G_USEC_PER_SEC * 70,
      };

      step.changed_us = step.ended_us;
      g_array_append_val (session->steps, step);
    }

  if (n_steps == SAMPLE_STEPS)
    {
      session->ending = SUPPLE_ENDING_FINISHED;
      session->ended_us = session->started.utc_us + session->planned_us;
      session->changed_us = session->ended_us;
    }

  return session;
}

/**
 * answered_cb:
 * @source: what was asked
 * @result: the answer
 * @user_data: where to put a reference to it
 *
 * Is given along with what await() waits for.
 */
void
answered_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  *(GAsyncResult **) user_data = g_object_ref (result);
}

/**
 * await:
 * @answer: (inout): %NULL until it is there
 *
 * Lets the main loop run until there is an answer.
 *
 * Returns: (transfer none): the answer
 */
GAsyncResult *
await (GAsyncResult **answer)
{
  while (*answer == NULL)
    g_main_context_iteration (NULL, TRUE);

  return *answer;
}

/**
 * put_session:
 * @journal: a journal
 * @session: a session
 *
 * Writes @session, and waits until it is written.
 */
void
put_session (SuppleJournal              *journal,
             const SuppleJournalSession *session)
{
  g_autoptr (GAsyncResult) answer = NULL;
  g_autoptr (GError) error = NULL;

  supple_journal_put_session_async (journal, session, answered_cb, &answer);
  supple_journal_finish (journal, await (&answer), &error);
  g_assert_no_error (error);
}

/**
 * load_sessions:
 * @journal: a journal
 *
 * Returns: (transfer full): all sessions in it
 */
GPtrArray *
load_sessions (SuppleJournal *journal)
{
  g_autoptr (GAsyncResult) answer = NULL;
  g_autoptr (GError) error = NULL;

  supple_journal_load_sessions_async (journal, NULL, NULL, NULL, answered_cb, &answer);

  GPtrArray *sessions = supple_journal_load_sessions_finish (journal, await (&answer), &error);

  g_assert_no_error (error);

  return sessions;
}

static void
tell_session (GString                    *text,
              const SuppleJournalSession *session)
{
  g_string_append_printf (text, "%s %s “%s” %" G_GINT64_FORMAT "%+d–%" G_GINT64_FORMAT " %s %s\n",
                          session->id, session->routine, session->title,
                          session->started.utc_us, session->started.offset_s, session->ended_us,
                          supple_enum_nick (SUPPLE_TYPE_ENDING, (int) session->ending),
                          session->note != NULL ? session->note : "-");

  for (guint i = 0; i < session->steps->len; i++)
    {
      const SuppleJournalStep *step = &g_array_index (session->steps, SuppleJournalStep, i);

      g_string_append_printf (text,
                              "  %u %s %s %" G_GINT64_FORMAT " of %" G_GINT64_FORMAT
                              " until %" G_GINT64_FORMAT "\n",
                              step->position, step->exercise,
                              supple_enum_nick (SUPPLE_TYPE_OUTCOME, (int) step->outcome),
                              step->held_us[0] + 2 * step->held_us[1] + 3 * step->held_us[2],
                              step->planned_us, step->ended_us);
    }

  for (guint i = 0; i < session->check_ins->len; i++)
    {
      const SuppleCheckIn *check_in = &g_array_index (session->check_ins, SuppleCheckIn, i);

      g_string_append_printf (text, "  %s %d\n",
                              supple_enum_nick (SUPPLE_TYPE_MOMENT, (int) check_in->moment),
                              check_in->value);
    }

  for (guint i = 0; i < session->thumbs->len; i++)
    {
      const SuppleThumb *thumb = &g_array_index (session->thumbs, SuppleThumb, i);

      g_string_append_printf (text, "  %s %+d\n", thumb->exercise, thumb->value);
    }
}

/**
 * tell_sessions:
 * @journal: a journal
 *
 * Returns: (transfer full): all that it says of sessions, in words
 */
char *
tell_sessions (SuppleJournal *journal)
{
  g_autoptr (GPtrArray) sessions = load_sessions (journal);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < sessions->len; i++)
    tell_session (text, g_ptr_array_index (sessions, i));

  return g_string_free (text, FALSE);
}
