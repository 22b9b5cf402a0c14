/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "library/supple-library.h"
#include "session/supple-adaptation.h"
#include "session/supple-repace.h"
#include "session/supple-session-steps.h"
#include "session/supple-timeline-match.h"
#include "support/fake-clock.h"
#include "support/fake-disk.h"
#include "support/journal-fixture.h"
#include "ui/session/supple-session-recorder.h"

#define N_STEPS 5

typedef struct
{
  JournalFixture         base;
  SuppleLibrary         *library;
  SuppleClock           *clock;
  SuppleTimeline        *timeline;
  SuppleSession         *session;
  SuppleSoreNotes       *notes;
  SuppleSessionRecorder *recorder;
} Fixture;

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  SuppleTimelineOptions options = SUPPLE_TIMELINE_OPTIONS_DEFAULT;
  g_autoptr (GFile) folder = g_file_new_for_uri ("resource://" RESOURCE_PREFIX "/library");

  journal_fixture_set_up (&fixture->base, NULL);
  fixture->library = supple_library_new ();
  supple_library_load (fixture->library, folder, TRUE);
  fixture->clock = fake_clock_new ();
  fixture->timeline =
    supple_timeline_new (supple_library_get_routine (fixture->library, "article_five"), &options);
  fixture->session = supple_session_new (fixture->timeline, fixture->clock);
  fixture->notes = supple_sore_notes_new (fixture->base.journal);
  fixture->recorder =
    supple_session_recorder_new (fixture->session, fixture->base.journal, fixture->notes);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  g_clear_object (&fixture->recorder);
  journal_fixture_tear_down (&fixture->base, NULL);
  g_assert_finalize_object (fixture->notes);
  g_assert_finalize_object (fixture->session);
  g_assert_finalize_object (fixture->clock);
  supple_timeline_unref (fixture->timeline);
  g_assert_finalize_object (fixture->library);
}

/* What the journal has of the session now. */
static SuppleJournalSession *
read_session (Fixture *fixture)
{
  g_autoptr (GPtrArray) sessions = load_sessions (fixture->base.journal);

  g_assert_cmpuint (sessions->len, ==, 1);

  SuppleJournalSession *session = g_ptr_array_index (sessions, 0);

  g_assert_cmpstr (session->id, ==, supple_session_recorder_get_id (fixture->recorder));
  g_assert_cmpstr (session->routine, ==, "article_five");

  return supple_journal_session_copy (session);
}

static SuppleJournalStep *
get_step (SuppleJournalSession *session,
          guint                 index)
{
  g_assert_cmpuint (index, <, session->steps->len);

  return &g_array_index (session->steps, SuppleJournalStep, index);
}

static gint64
get_held_us (const SuppleJournalStep *step)
{
  return step->held_us[0] + step->held_us[1] + step->held_us[2];
}

/* So that @part of the step that is on is over. */
static void
go_into_step (Fixture *fixture,
              double   part)
{
  SuppleTimeline *timeline = supple_session_get_timeline (fixture->session);
  guint           step = supple_session_get_segment (fixture->session)->step;
  guint           first = supple_timeline_get_step_start (timeline, step);
  gint64          start_us = supple_timeline_get_segment (timeline, first)->start_us;
  guint           next = supple_timeline_get_step_start (timeline, step + 1);
  gint64          end_us = supple_timeline_get_segment (timeline, next)->start_us;
  gint64          aim_us = start_us + (gint64) (part * (double) (end_us - start_us));

  fake_clock_advance (fixture->clock,
                      supple_session_get_wait_us (fixture->session) + aim_us -
                        supple_session_get_position_us (fixture->session));
}

static void
test_whole (Fixture      *fixture,
            gconstpointer data)
{
  gint64 duration_us = supple_timeline_get_duration_us (fixture->timeline);

  supple_session_play (fixture->session);

  for (gint64 us = 0; us < duration_us; us += 3 * G_USEC_PER_SEC)
    fake_clock_advance (fixture->clock, 3 * G_USEC_PER_SEC);

  g_autoptr (SuppleJournalSession) session = read_session (fixture);

  g_assert_cmpuint (session->steps->len, ==, N_STEPS);
  g_assert_cmpint (session->ending, ==, SUPPLE_ENDING_FINISHED);
  g_assert_cmpint (session->planned_us, ==, duration_us);
  g_assert_cmpint (session->ended_us, >=, session->started.utc_us);

  for (guint i = 0; i < N_STEPS; i++)
    {
      SuppleJournalStep *step = get_step (session, i);

      g_assert_cmpuint (step->position, ==, i);
      g_assert_cmpint (step->outcome, ==, SUPPLE_OUTCOME_DONE);
      g_assert_cmpint (get_held_us (step), ==, step->planned_us);
      g_assert_cmpint (step->held_us[SUPPLE_SIDE_LEFT], ==, step->held_us[SUPPLE_SIDE_RIGHT]);
    }

  /* On each side, the knee stays at the chest for three breaths, three times. */
  g_assert_cmpint (get_step (session, 1)->held_us[SUPPLE_SIDE_LEFT], >=, 90 * G_USEC_PER_SEC);
}

static void
test_at_once (Fixture      *fixture,
              gconstpointer data)
{
  g_autoptr (GPtrArray) none = load_sessions (fixture->base.journal);

  g_assert_cmpuint (none->len, ==, 0);
  supple_session_play (fixture->session);
  go_into_step (fixture, 0.5);

  g_autoptr (GPtrArray) begun = load_sessions (fixture->base.journal);

  g_assert_cmpuint (begun->len, ==, 0);
  go_into_step (fixture, 1.001);

  g_autoptr (SuppleJournalSession) session = read_session (fixture);

  g_assert_cmpuint (session->steps->len, ==, 1);
  g_assert_cmpint (session->ending, ==, SUPPLE_ENDING_OPEN);
}

/* Past the first, out of the second, past the third and back to it: the fourth is not begun. */
static void
test_skipped (Fixture      *fixture,
              gconstpointer data)
{
  supple_session_play (fixture->session);
  supple_session_skip_forward (fixture->session);
  go_into_step (fixture, 0.5);
  supple_session_jump_to_step (fixture->session, 3);
  go_into_step (fixture, 0.02);
  supple_session_skip_back (fixture->session);
  go_into_step (fixture, 0.9999);
  supple_session_stop (fixture->session);

  g_autoptr (SuppleJournalSession) session = read_session (fixture);
  static const SuppleOutcome outcomes[] = {
    SUPPLE_OUTCOME_SKIPPED, SUPPLE_OUTCOME_SHORTENED, SUPPLE_OUTCOME_DONE
  };

  g_assert_cmpuint (session->steps->len, ==, G_N_ELEMENTS (outcomes));
  g_assert_cmpint (session->ending, ==, SUPPLE_ENDING_STOPPED);

  for (guint i = 0; i < G_N_ELEMENTS (outcomes); i++)
    g_assert_cmpint (get_step (session, i)->outcome, ==, outcomes[i]);

  g_assert_cmpint (get_held_us (get_step (session, 0)), ==, 0);
}

/* An hour passes in a pause, and one at the very moment of the start. */
static void
test_paused (Fixture      *fixture,
             gconstpointer data)
{
  supple_session_play (fixture->session);
  supple_session_pause (fixture->session);
  fake_clock_advance (fixture->clock, G_TIME_SPAN_HOUR);
  supple_session_play (fixture->session);
  go_into_step (fixture, 0.5);
  supple_session_pause (fixture->session);
  fake_clock_advance (fixture->clock, G_TIME_SPAN_HOUR);
  supple_session_play (fixture->session);
  go_into_step (fixture, 1.001);

  g_autoptr (SuppleJournalSession) session = read_session (fixture);
  SuppleJournalStep *step = get_step (session, 0);

  /* The breath that was broken off is done once more. */
  g_assert_cmpint (step->outcome, ==, SUPPLE_OUTCOME_DONE);
  g_assert_cmpint (get_held_us (step), >=, step->planned_us);
  g_assert_cmpint (get_held_us (step), <, step->planned_us + 6 * G_USEC_PER_SEC);
}

static void
test_easier (Fixture      *fixture,
             gconstpointer data)
{
  SuppleTimelineOptions options = SUPPLE_TIMELINE_OPTIONS_DEFAULT;
  SuppleRoutine        *usual = supple_timeline_get_routine (fixture->timeline);
  g_autoptr (SuppleStep) easier =
    supple_adaptation_ease (supple_routine_get_step (usual, 0),
                            supple_library_get_exercise (fixture->library, "seated_cat_cow"));
  g_autoptr (SuppleRoutine) routine = supple_adaptation_replace_step (usual, 0, easier);
  g_autoptr (SuppleTimeline) timeline = supple_timeline_new (routine, &options);

  supple_session_play (fixture->session);
  go_into_step (fixture, 0.5);
  supple_session_set_timeline (fixture->session, timeline, 0);
  supple_session_recorder_note_sore (fixture->recorder, fixture->timeline, 0, TRUE);
  go_into_step (fixture, 1.001);

  g_autoptr (SuppleJournalSession) session = read_session (fixture);

  g_assert_cmpuint (session->steps->len, ==, 2);
  g_assert_cmpstr (get_step (session, 0)->exercise, ==, "cat_cow");
  g_assert_cmpint (get_step (session, 0)->outcome, ==, SUPPLE_OUTCOME_TOO_SORE);
  g_assert_cmpstr (get_step (session, 1)->exercise, ==, "seated_cat_cow");
  g_assert_cmpint (get_step (session, 1)->outcome, ==, SUPPLE_OUTCOME_DONE);
  g_assert_cmpuint (get_step (session, 1)->position, ==, 0);

  g_autoptr (GDateTime) noted = supple_sore_notes_get_last (fixture->notes, "cat_cow");

  g_assert_nonnull (noted);
}

static void
test_taken_back (Fixture      *fixture,
                 gconstpointer data)
{
  supple_session_play (fixture->session);
  go_into_step (fixture, 0.5);

  guint index = supple_session_get_segment_index (fixture->session);

  supple_session_skip_forward (fixture->session);
  supple_session_recorder_note_sore (fixture->recorder, fixture->timeline, 0, TRUE);
  supple_session_set_timeline (fixture->session, fixture->timeline, index);
  supple_session_recorder_take_sore_back (fixture->recorder, fixture->timeline, 0);
  go_into_step (fixture, 1.001);

  g_autoptr (SuppleJournalSession) session = read_session (fixture);
  g_autoptr (GDateTime) noted = supple_sore_notes_get_last (fixture->notes, "cat_cow");

  g_assert_cmpuint (session->steps->len, ==, 1);
  g_assert_cmpint (get_step (session, 0)->outcome, ==, SUPPLE_OUTCOME_DONE);
  g_assert_null (noted);
}

static void
test_shorter (Fixture      *fixture,
              gconstpointer data)
{
  SuppleTimelineOptions options = SUPPLE_TIMELINE_OPTIONS_DEFAULT;
  SuppleRoutine        *usual = supple_timeline_get_routine (fixture->timeline);
  SuppleStep           *step = supple_routine_get_step (usual, 1);
  SuppleDose            dose;

  g_assert_true (supple_adaptation_shorten (supple_step_get_dose (step), options.pace, &dose));

  g_autoptr (SuppleStep) shorter = g_object_new (
    SUPPLE_TYPE_STEP, "exercise", supple_step_get_exercise (step), "dose", &dose, NULL);
  g_autoptr (SuppleRoutine) routine = supple_adaptation_replace_step (usual, 1, shorter);
  g_autoptr (SuppleTimeline) timeline = supple_timeline_new (routine, &options);

  supple_session_play (fixture->session);
  supple_session_jump_to_step (fixture->session, 1);
  go_into_step (fixture, 0.2);

  guint index = supple_session_get_segment_index (fixture->session);

  supple_session_set_timeline (fixture->session, timeline,
                               supple_timeline_find_like (timeline, fixture->timeline, index));
  supple_session_recorder_note_sore (fixture->recorder, fixture->timeline, 1, FALSE);
  go_into_step (fixture, 1.001);

  g_autoptr (SuppleJournalSession) session = read_session (fixture);
  SuppleJournalStep *shortened = get_step (session, 1);

  g_assert_cmpint (shortened->outcome, ==, SUPPLE_OUTCOME_SHORTENED);
  g_assert_cmpint (2 * get_held_us (shortened), <, 3 * shortened->planned_us / 2);
  g_assert_cmpint (5 * get_held_us (shortened), >, shortened->planned_us);
}

static void
test_repaced (Fixture      *fixture,
              gconstpointer data)
{
  SuppleTimelineOptions options = SUPPLE_TIMELINE_OPTIONS_DEFAULT;

  g_assert_true (supple_breath_pace_from_seconds (&options.pace, 3, 4, NULL));

  g_autoptr (SuppleTimeline) faster =
    supple_timeline_new (supple_timeline_get_routine (fixture->timeline), &options);

  supple_session_play (fixture->session);
  go_into_step (fixture, 0.3);
  supple_session_repace (fixture->session, faster);
  fake_clock_advance (fixture->clock, 10 * G_USEC_PER_SEC);
  g_assert_true (supple_session_get_timeline (fixture->session) == faster);
  go_into_step (fixture, 1.001);

  g_autoptr (SuppleJournalSession) session = read_session (fixture);

  g_assert_cmpint (get_step (session, 0)->outcome, ==, SUPPLE_OUTCOME_DONE);
}

/* The window is closed in the middle of a step. */
static void
test_let_go (Fixture      *fixture,
             gconstpointer data)
{
  supple_session_play (fixture->session);
  go_into_step (fixture, 0.5);
  g_object_run_dispose (G_OBJECT (fixture->recorder));

  g_autoptr (SuppleJournalSession) session = read_session (fixture);

  g_assert_cmpint (session->ending, ==, SUPPLE_ENDING_STOPPED);
  g_assert_cmpuint (session->steps->len, ==, 1);
  g_assert_cmpint (get_step (session, 0)->outcome, ==, SUPPLE_OUTCOME_SHORTENED);
}

static void
failed_cb (guint  *count,
           GError *error)
{
  g_assert_error (error, SUPPLE_JOURNAL_ERROR, SUPPLE_JOURNAL_ERROR_FULL);
  *count += 1;
}

/* It is told once, the session goes on, and once there is room all of it is written. */
static void
test_full (Fixture      *fixture,
           gconstpointer data)
{
  guint count = 0;

  g_signal_connect_swapped (fixture->recorder, "failed", G_CALLBACK (failed_cb), &count);
  fake_disk_set_room (0);
  supple_session_play (fixture->session);

  for (guint i = 0; i < 3; i++)
    go_into_step (fixture, 1.001);

  while (count == 0)
    g_main_context_iteration (NULL, TRUE);

  g_assert_cmpint (supple_session_get_state (fixture->session), ==, SUPPLE_SESSION_RUNNING);

  /* All that was asked for has been answered before this is. */
  g_autoptr (GAsyncResult) answer = NULL;

  supple_journal_open_async (fixture->base.journal, answered_cb, &answer);
  await (&answer);
  fake_disk_set_room (FAKE_DISK_BOUNDLESS);
  go_into_step (fixture, 1.001);

  g_autoptr (SuppleJournalSession) session = read_session (fixture);

  g_assert_cmpuint (session->steps->len, ==, 4);
  g_assert_cmpuint (count, ==, 1);
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
    { "/recorder/a-whole-session-is-written-with-what-was-held", test_whole },
    { "/recorder/each-step-is-written-as-soon-as-it-is-left", test_at_once },
    { "/recorder/what-was-skipped-or-left-early-says-so", test_skipped },
    { "/recorder/a-pause-is-no-stretching", test_paused },
    { "/recorder/an-easier-stretch-stands-beside-the-one-that-was-too-sore", test_easier },
    { "/recorder/what-was-too-sore-can-be-taken-back", test_taken_back },
    { "/recorder/a-shorter-hold-is-a-part-of-the-planned-one", test_shorter },
    { "/recorder/another-pace-is-not-less", test_repaced },
    { "/recorder/closing-the-window-ends-the-record", test_let_go },
    { "/recorder/a-full-disk-is-told-once-and-made-up-for", test_full },
  };

  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  fake_disk_insert ();

  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].test, tear_down);

  return g_test_run ();
}
