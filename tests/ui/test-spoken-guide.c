/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "session/supple-session-steps.h"
#include "support/bundled-library.h"
#include "support/fake-clock.h"
#include "support/sound-server.h"
#include "support/speech-server.h"
#include "ui/session/supple-spoken-guide.h"

/* A session that is told aloud, by a speech service of the test's own, on a clock of its own. */

#define FIRST_WORDS "en: Cat–Cow. 5 times. Onto your hands and knees."
#define SECOND_STEP \
  "en: Knee to Chest. 3 times each side. On your back, knees bent. Right side first."

typedef struct
{
  SpeechServer      *server;
  SuppleSpeaker     *speaker;
  SuppleClock       *session_clock;
  SuppleClock       *guide_clock;
  SuppleSession     *session;
  SuppleSpokenGuide *guide;
} Fixture;

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  g_autoptr (SuppleLibrary) library = bundled_library_new ();
  SuppleTimelineOptions options = SUPPLE_TIMELINE_OPTIONS_DEFAULT;
  g_autoptr (SuppleTimeline) timeline =
    supple_timeline_new (supple_library_get_routine (library, "article_five"), &options);

  fixture->server = speech_server_new ();
  fixture->speaker = supple_speaker_new ();
  fixture->session_clock = fake_clock_new ();
  fixture->guide_clock = fake_clock_new ();
  fixture->session = supple_session_new (timeline, fixture->session_clock);
  fixture->guide = supple_spoken_guide_new (fixture->speaker, fixture->guide_clock);
}

static gboolean
is_available (gpointer data)
{
  return supple_speaker_get_available (data);
}

static gboolean
is_unavailable (gpointer data)
{
  return !supple_speaker_get_available (data);
}

static gboolean
speaks (gpointer data)
{
  return supple_speaker_get_speaking (data);
}

static gboolean
is_silent (gpointer data)
{
  return !supple_speaker_get_speaking (data);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  g_assert_finalize_object (g_steal_pointer (&fixture->guide));
  wait_until (is_unavailable, fixture->speaker);
  g_assert_finalize_object (g_steal_pointer (&fixture->speaker));
  g_assert_finalize_object (g_steal_pointer (&fixture->session));
  g_assert_finalize_object (g_steal_pointer (&fixture->session_clock));
  g_assert_finalize_object (g_steal_pointer (&fixture->guide_clock));
  speech_server_free (fixture->server);
}

static void
advance (Fixture *fixture,
         gint64   duration_us)
{
  fake_clock_advance (fixture->session_clock, duration_us);
  fake_clock_advance (fixture->guide_clock, duration_us);
}

/* To the next thing that is said in a running session, and a little further. */
static void
start (Fixture *fixture)
{
  speech_server_start (fixture->server);
  g_object_set (fixture->guide, "enabled", TRUE, "session", fixture->session, NULL);
  wait_until (is_available, fixture->speaker);
  supple_session_play (fixture->session);
  advance (fixture, G_USEC_PER_SEC);
  speech_server_wait_for (fixture->server, FIRST_WORDS);
}

static void
end_utterance (Fixture *fixture)
{
  wait_until (speaks, fixture->speaker);
  speech_server_end_utterance (fixture->server);
  wait_until (is_silent, fixture->speaker);
}

/* Into the first hold that is breathed: the second breath of the second step. */
static void
go_into_hold (Fixture *fixture)
{
  SuppleTimeline *timeline = supple_session_get_timeline (fixture->session);
  guint           i = supple_timeline_get_step_start (timeline, 1);

  while (supple_timeline_get_segment (timeline, i)->kind != SUPPLE_SEGMENT_HOLD)
    i++;

  supple_session_move_to (fixture->session, i + 1);
}

static void
test_follows (Fixture      *fixture,
              gconstpointer data)
{
  start (fixture);
  end_utterance (fixture);
  advance (fixture, 6 * G_USEC_PER_SEC);
  speech_server_wait_for (fixture->server, "en: Round your back up.");
  end_utterance (fixture);
  advance (fixture, 3 * G_USEC_PER_SEC);
  speech_server_wait_for (fixture->server, "en: Stay round, keep breathing.");
}

static void
test_pause (Fixture      *fixture,
            gconstpointer data)
{
  start (fixture);
  supple_session_pause (fixture->session);
  speech_server_wait_for (fixture->server, "cut off");

  /* All is silent until it goes on, where it was. */
  advance (fixture, 60 * G_USEC_PER_SEC);
  supple_session_play (fixture->session);
  advance (fixture, SUPPLE_SESSION_LEAD_IN_US + G_USEC_PER_SEC);
  speech_server_wait_for (fixture->server, "cut off\n" FIRST_WORDS);
}

static void
test_resume (Fixture      *fixture,
             gconstpointer data)
{
  start (fixture);
  go_into_hold (fixture);
  speech_server_wait_for (fixture->server, "en: Right. Let the knee sink closer.");
  end_utterance (fixture);
  advance (fixture, G_USEC_PER_SEC);
  supple_session_pause (fixture->session);
  supple_session_play (fixture->session);
  speech_server_wait_for (fixture->server, "closer.\nen: Right. Let the knee sink closer.");
}

static void
test_skip (Fixture      *fixture,
           gconstpointer data)
{
  start (fixture);
  supple_session_skip_forward (fixture->session);
  speech_server_wait_for (fixture->server, FIRST_WORDS "\ncut off");
  advance (fixture, G_USEC_PER_SEC);
  speech_server_wait_for (fixture->server, "cut off\n" SECOND_STEP);
  supple_session_repeat_step (fixture->session);
  speech_server_wait_for (fixture->server, SECOND_STEP "\ncut off");
  advance (fixture, G_USEC_PER_SEC);
  speech_server_wait_for (fixture->server, "cut off\n" SECOND_STEP);
}

static void
test_more_time (Fixture      *fixture,
                gconstpointer data)
{
  start (fixture);
  supple_session_add_time (fixture->session, 10 * G_USEC_PER_SEC);
  end_utterance (fixture);
  advance (fixture, 10 * G_USEC_PER_SEC);
  g_assert_false (supple_speaker_get_speaking (fixture->speaker));
  advance (fixture, 6 * G_USEC_PER_SEC);
  speech_server_wait_for (fixture->server, FIRST_WORDS "\nen: Round your back up.");
}

static void
test_muted (Fixture      *fixture,
            gconstpointer data)
{
  start (fixture);
  g_object_set (fixture->guide, "muted", TRUE, NULL);
  speech_server_wait_for (fixture->server, "cut off");
  wait_until (is_unavailable, fixture->speaker);
  advance (fixture, 8 * G_USEC_PER_SEC);

  g_object_set (fixture->guide, "muted", FALSE, NULL);
  wait_until (is_available, fixture->speaker);
  advance (fixture, 2 * G_USEC_PER_SEC);
  speech_server_wait_for (fixture->server, "cut off\nen: Stay round, keep breathing.");
}

static void
test_stop (Fixture      *fixture,
           gconstpointer data)
{
  start (fixture);
  supple_session_stop (fixture->session);
  speech_server_wait_for (fixture->server, "cut off");
  wait_until (is_unavailable, fixture->speaker);
  wait_until (is_silent, fixture->speaker);
  advance (fixture, 60 * G_USEC_PER_SEC);
  g_assert_false (supple_speaker_get_speaking (fixture->speaker));
}

static void
test_nobody (Fixture      *fixture,
             gconstpointer data)
{
  SuppleTimeline *timeline = supple_session_get_timeline (fixture->session);

  g_object_set (fixture->guide, "enabled", TRUE, "session", fixture->session, NULL);
  supple_session_play (fixture->session);

  for (gint64 done_us = 0; done_us < supple_timeline_get_duration_us (timeline);
       done_us += G_USEC_PER_SEC)
    advance (fixture, G_USEC_PER_SEC);

  g_assert_cmpint (supple_session_get_state (fixture->session), ==, SUPPLE_SESSION_FINISHED);
}

static void
test_off (Fixture      *fixture,
          gconstpointer data)
{
  g_autofree char *tape = NULL;

  speech_server_start (fixture->server);
  g_object_set (fixture->guide, "session", fixture->session, NULL);
  supple_session_play (fixture->session);
  advance (fixture, 20 * G_USEC_PER_SEC);
  g_assert_false (supple_speaker_get_available (fixture->speaker));

  g_object_set (fixture->guide, "enabled", TRUE, NULL);
  wait_until (is_available, fixture->speaker);
  advance (fixture, 2 * G_USEC_PER_SEC);
  speech_server_wait_for (fixture->server, "en: Rest in the easy sag.");
  tape = speech_server_get_tape (fixture->server);
  g_assert_cmpstr (tape, ==, "en: Rest in the easy sag.\n");
}

static void
add (const char *path,
     void (*test) (Fixture *,
                   gconstpointer))
{
  g_test_add (path, Fixture, NULL, set_up, test, tear_down);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  add ("/spoken-guide/says-what-comes-next", test_follows);
  add ("/spoken-guide/is-cut-off-by-a-pause", test_pause);
  add ("/spoken-guide/says-at-once-what-is-on-after-a-pause-or-a-jump", test_resume);
  add ("/spoken-guide/is-cut-off-by-a-skip-and-tells-of-the-new-step", test_skip);
  add ("/spoken-guide/waits-along-when-there-is-more-time", test_more_time);
  add ("/spoken-guide/is-cut-off-by-muting", test_muted);
  add ("/spoken-guide/is-cut-off-by-stop-and-hangs-up", test_stop);
  add ("/spoken-guide/keeps-nobody-waiting-where-no-service-answers", test_nobody);
  add ("/spoken-guide/asks-nobody-while-it-is-off", test_off);

  return g_test_run ();
}
