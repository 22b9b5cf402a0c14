/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "session/supple-session-steps.h"
#include "support/bundled-library.h"
#include "support/fake-clock.h"

#define HOUR_US (G_GINT64_CONSTANT (3600) * G_USEC_PER_SEC)

typedef struct
{
  SuppleLibrary  *library;
  SuppleTimeline *timeline;
  SuppleClock    *clock;
  SuppleSession  *session;
  guint           n_anchored;
} Fixture;

static void
anchored_cb (Fixture *fixture)
{
  fixture->n_anchored++;
}

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  SuppleTimelineOptions options = SUPPLE_TIMELINE_OPTIONS_DEFAULT;

  fixture->library = bundled_library_new ();
  fixture->timeline =
    supple_timeline_new (supple_library_get_routine (fixture->library, "article_five"), &options);
  fixture->clock = fake_clock_new ();
  fixture->session = supple_session_new (fixture->timeline, fixture->clock);
  g_signal_connect_swapped (fixture->session, "anchored", G_CALLBACK (anchored_cb), fixture);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  g_assert_finalize_object (fixture->session);
  g_assert_finalize_object (fixture->clock);
  supple_timeline_unref (fixture->timeline);
  g_assert_finalize_object (fixture->library);
}

static void
assert_state (Fixture           *fixture,
              SuppleSessionState state)
{
  g_assert_cmpint (supple_session_get_state (fixture->session), ==, state);
}

static gint64
get_position_us (Fixture *fixture)
{
  return supple_session_get_position_us (fixture->session);
}

/* Moves a fresh session to the middle of the first segment of @kind and @breath. */
static const SuppleSegment *
play_into (Fixture          *fixture,
           SuppleSegmentKind kind,
           SuppleBreath      breath)
{
  guint                i = 0;
  const SuppleSegment *segment = supple_timeline_get_segment (fixture->timeline, i);

  while (segment->kind != kind || segment->breath != breath)
    segment = supple_timeline_get_segment (fixture->timeline, ++i);

  supple_session_play (fixture->session);
  fake_clock_advance (fixture->clock, segment->start_us + segment->duration_us / 2);

  return segment;
}

static void
test_whole (Fixture      *fixture,
            gconstpointer data)
{
  guint n = supple_timeline_get_n_segments (fixture->timeline);

  assert_state (fixture, SUPPLE_SESSION_READY);
  supple_session_play (fixture->session);

  for (guint i = 0; i < n; i++)
    {
      const SuppleSegment *segment = supple_timeline_get_segment (fixture->timeline, i);

      assert_state (fixture, SUPPLE_SESSION_RUNNING);
      g_assert_cmpuint (supple_session_get_segment_index (fixture->session), ==, i);
      g_assert_cmpint (get_position_us (fixture), ==, segment->start_us);
      fake_clock_advance (fixture->clock, segment->duration_us);
    }

  assert_state (fixture, SUPPLE_SESSION_FINISHED);
  g_assert_cmpint (get_position_us (fixture), ==,
                   supple_timeline_get_duration_us (fixture->timeline));
}

static void
count_cb (guint *n)
{
  (*n)++;
}

static void
test_one_leap (Fixture      *fixture,
               gconstpointer data)
{
  guint n_segments = 0;

  g_signal_connect_swapped (fixture->session, "notify::segment-index", G_CALLBACK (count_cb),
                            &n_segments);
  supple_session_play (fixture->session);
  fake_clock_advance (fixture->clock, supple_timeline_get_duration_us (fixture->timeline));

  assert_state (fixture, SUPPLE_SESSION_FINISHED);
  g_assert_cmpuint (n_segments, ==, supple_timeline_get_n_segments (fixture->timeline) - 1);
}

static void
test_pause (Fixture      *fixture,
            gconstpointer data)
{
  const SuppleSegment *segment = play_into (fixture, SUPPLE_SEGMENT_HOLD, SUPPLE_BREATH_OUT);
  gint64               paused_us = get_position_us (fixture);

  supple_session_pause (fixture->session);
  assert_state (fixture, SUPPLE_SESSION_PAUSED);
  fake_clock_advance (fixture->clock, HOUR_US);
  g_assert_cmpint (get_position_us (fixture), ==, paused_us);

  supple_session_play (fixture->session);
  g_assert_cmpint (supple_session_get_lead_in_us (fixture->session), ==, SUPPLE_SESSION_LEAD_IN_US);
  fake_clock_advance (fixture->clock, SUPPLE_SESSION_LEAD_IN_US - 1);
  g_assert_cmpint (get_position_us (fixture), ==, segment->start_us);
  fake_clock_advance (fixture->clock, 1 + segment->duration_us / 4);
  g_assert_cmpint (supple_session_get_lead_in_us (fixture->session), ==, 0);
  g_assert_cmpint (get_position_us (fixture), ==, segment->start_us + segment->duration_us / 4);
}

static void
test_pause_in_lead_in (Fixture      *fixture,
                       gconstpointer data)
{
  const SuppleSegment *segment = play_into (fixture, SUPPLE_SEGMENT_HOLD, SUPPLE_BREATH_IN);

  for (guint i = 0; i < 10; i++)
    {
      supple_session_pause (fixture->session);
      supple_session_play (fixture->session);
      fake_clock_advance (fixture->clock, G_USEC_PER_SEC);
    }

  assert_state (fixture, SUPPLE_SESSION_RUNNING);
  g_assert_cmpint (get_position_us (fixture), ==, segment->start_us);
}

/* However often and wherever it is paused, each hold is held whole and once, and ends on an
 * out-breath. */
static void
test_random_pauses (Fixture      *fixture,
                    gconstpointer data)
{
  gint64 duration_us = supple_timeline_get_duration_us (fixture->timeline);

  for (guint i = 0; i < 10000; i++)
    {
      gint64 moment_us = g_test_rand_int_range (0, (int) (duration_us / 1000)) * 1000;
      g_autoptr (SuppleClock) clock = fake_clock_new ();
      g_autoptr (SuppleSession) session = supple_session_new (fixture->timeline, clock);
      const SuppleSegment *segment;
      guint                index;

      supple_session_play (session);
      fake_clock_advance (clock, moment_us);
      index = supple_session_get_segment_index (session);
      segment = supple_session_get_segment (session);
      supple_session_pause (session);
      fake_clock_advance (clock, g_test_rand_int_range (0, 1000000000));
      supple_session_play (session);

      g_assert_cmpuint (supple_session_get_segment_index (session), ==, index);
      fake_clock_advance (clock, SUPPLE_SESSION_LEAD_IN_US + segment->duration_us - 1);
      g_assert_cmpuint (supple_session_get_segment_index (session), ==, index);
      fake_clock_advance (clock, 1);

      if (index + 1 < supple_timeline_get_n_segments (fixture->timeline))
        g_assert_cmpuint (supple_session_get_segment_index (session), ==, index + 1);
      else
        g_assert_cmpint (supple_session_get_state (session), ==, SUPPLE_SESSION_FINISHED);
    }
}

static void
test_steps (Fixture      *fixture,
            gconstpointer data)
{
  SuppleSession *session = fixture->session;

  supple_session_play (session);

  for (guint step = 1; step < 5; step++)
    {
      supple_session_skip_forward (session);
      g_assert_cmpuint (supple_session_get_segment (session)->step, ==, step);
      assert_state (fixture, SUPPLE_SESSION_RUNNING);
    }

  supple_session_skip_forward (session);
  g_assert_cmpint (supple_session_get_segment (session)->kind, ==, SUPPLE_SEGMENT_CLOSING);
  supple_session_skip_back (session);
  g_assert_cmpuint (supple_session_get_segment (session)->step, ==, 4);
  supple_session_skip_back (session);
  g_assert_cmpuint (supple_session_get_segment (session)->step, ==, 3);
  g_assert_cmpint (supple_session_get_segment (session)->kind, ==, SUPPLE_SEGMENT_CHANGE_PLACE);
  supple_session_jump_to_step (session, 0);
  g_assert_cmpint (get_position_us (fixture), ==, 0);
  supple_session_skip_back (session);
  g_assert_cmpint (get_position_us (fixture), ==, 0);
}

static void
test_back_in_step (Fixture      *fixture,
                   gconstpointer data)
{
  const SuppleSegment *segment = play_into (fixture, SUPPLE_SEGMENT_HOLD, SUPPLE_BREATH_OUT);

  supple_session_skip_back (fixture->session);
  g_assert_cmpuint (supple_session_get_segment (fixture->session)->step, ==, segment->step);
  g_assert_cmpint (supple_session_get_segment (fixture->session)->kind, ==,
                   SUPPLE_SEGMENT_GET_READY);

  fake_clock_advance (fixture->clock, 60 * G_USEC_PER_SEC);
  supple_session_repeat_step (fixture->session);
  g_assert_cmpuint (supple_session_get_segment (fixture->session)->step, ==, segment->step);
  g_assert_cmpuint (supple_session_get_segment (fixture->session)->repetition, ==, 0);
}

static void
test_skip_to_end (Fixture      *fixture,
                  gconstpointer data)
{
  supple_session_play (fixture->session);

  for (guint i = 0; i < 6; i++)
    supple_session_skip_forward (fixture->session);

  assert_state (fixture, SUPPLE_SESSION_FINISHED);
  supple_session_skip_back (fixture->session);
  supple_session_play (fixture->session);
  assert_state (fixture, SUPPLE_SESSION_FINISHED);
}

static void
test_skip_paused (Fixture      *fixture,
                  gconstpointer data)
{
  play_into (fixture, SUPPLE_SEGMENT_HOLD, SUPPLE_BREATH_OUT);
  supple_session_pause (fixture->session);
  supple_session_skip_forward (fixture->session);

  assert_state (fixture, SUPPLE_SESSION_PAUSED);
  g_assert_cmpuint (supple_session_get_segment (fixture->session)->step, ==, 2);
  fake_clock_advance (fixture->clock, HOUR_US);
  assert_state (fixture, SUPPLE_SESSION_PAUSED);
}

static void
test_start_later (Fixture      *fixture,
                  gconstpointer data)
{
  supple_session_jump_to_step (fixture->session, 2);
  assert_state (fixture, SUPPLE_SESSION_READY);
  supple_session_play (fixture->session);
  g_assert_cmpuint (supple_session_get_segment (fixture->session)->step, ==, 2);
  g_assert_cmpint (get_position_us (fixture), ==,
                   supple_session_get_segment (fixture->session)->start_us);
}

static void
test_ready (Fixture      *fixture,
            gconstpointer data)
{
  supple_session_play (fixture->session);
  fake_clock_advance (fixture->clock, G_USEC_PER_SEC);
  supple_session_end_change (fixture->session);
  g_assert_cmpuint (supple_session_get_segment_index (fixture->session), ==, 1);
  supple_session_end_change (fixture->session);
  g_assert_cmpuint (supple_session_get_segment_index (fixture->session), ==, 1);
}

static void
test_stop (Fixture      *fixture,
           gconstpointer data)
{
  play_into (fixture, SUPPLE_SEGMENT_MOVE, SUPPLE_BREATH_OUT);

  gint64 stopped_us = get_position_us (fixture);

  supple_session_stop (fixture->session);
  assert_state (fixture, SUPPLE_SESSION_STOPPED);
  supple_session_play (fixture->session);
  supple_session_skip_forward (fixture->session);
  fake_clock_advance (fixture->clock, HOUR_US);
  assert_state (fixture, SUPPLE_SESSION_STOPPED);
  g_assert_cmpint (get_position_us (fixture), ==, stopped_us);
}

static void
test_anchor (Fixture      *fixture,
             gconstpointer data)
{
  gint64 position_us, time_us;

  supple_session_play (fixture->session);
  g_assert_cmpuint (fixture->n_anchored, ==, 1);
  fake_clock_advance (fixture->clock, 30 * G_USEC_PER_SEC);
  g_assert_cmpuint (fixture->n_anchored, ==, 1);

  supple_session_pause (fixture->session);
  supple_session_play (fixture->session);
  g_assert_cmpuint (fixture->n_anchored, ==, 3);
  supple_session_get_anchor (fixture->session, &position_us, &time_us);
  g_assert_cmpint (time_us - supple_clock_get_time_us (fixture->clock), ==,
                   SUPPLE_SESSION_LEAD_IN_US);
  g_assert_cmpint (position_us, ==, supple_session_get_segment (fixture->session)->start_us);

  supple_session_skip_forward (fixture->session);
  g_assert_cmpuint (fixture->n_anchored, ==, 4);
}

/* 6000 presses of random keys, 10 ms apart: a minute of someone leaning on the keyboard. */
static void
test_hammering (Fixture      *fixture,
                gconstpointer data)
{
  supple_session_play (fixture->session);

  for (guint i = 0; i < 6000; i++)
    {
      switch (g_test_rand_int_range (0, 6))
        {
        case 0:
          supple_session_play (fixture->session);
          break;

        case 1:
          supple_session_pause (fixture->session);
          break;

        case 2:
          if (supple_session_get_segment (fixture->session)->step < 4)
            supple_session_skip_forward (fixture->session);
          break;

        case 3:
          supple_session_skip_back (fixture->session);
          break;

        case 4:
          supple_session_repeat_step (fixture->session);
          break;

        default:
          supple_session_end_change (fixture->session);
        }

      fake_clock_advance (fixture->clock, 10000);

      const SuppleSegment *segment = supple_session_get_segment (fixture->session);

      g_assert_cmpint (get_position_us (fixture), >=, segment->start_us);
      g_assert_cmpint (get_position_us (fixture), <=, segment->start_us + segment->duration_us);
    }

  supple_session_play (fixture->session);
  fake_clock_advance (fixture->clock, supple_timeline_get_duration_us (fixture->timeline) +
                                        SUPPLE_SESSION_LEAD_IN_US);
  assert_state (fixture, SUPPLE_SESSION_FINISHED);
}

/* What is drawn now is seen a little later. */
static void
test_ahead (Fixture      *fixture,
            gconstpointer data)
{
  SuppleSession *session = fixture->session;
  gint64         duration_us = supple_timeline_get_duration_us (fixture->timeline);

  g_assert_cmpint (supple_session_get_position_ahead_us (session, 16000), ==, 0);
  supple_session_play (session);
  fake_clock_advance (fixture->clock, G_USEC_PER_SEC);
  g_assert_cmpint (supple_session_get_position_ahead_us (session, 0), ==, G_USEC_PER_SEC);
  g_assert_cmpint (supple_session_get_position_ahead_us (session, 16000), ==,
                   G_USEC_PER_SEC + 16000);
  g_assert_cmpint (supple_session_get_position_ahead_us (session, 2 * duration_us), ==,
                   duration_us);

  supple_session_pause (session);
  g_assert_cmpint (supple_session_get_position_ahead_us (session, 16000), ==, G_USEC_PER_SEC);
  supple_session_play (session);
  fake_clock_advance (fixture->clock, SUPPLE_SESSION_LEAD_IN_US - 10000);
  g_assert_cmpint (supple_session_get_position_ahead_us (session, 10000), ==, 0);
  g_assert_cmpint (supple_session_get_position_ahead_us (session, 16000), ==, 6000);
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
    { "/session/goes-through-every-segment-to-the-end", test_whole },
    { "/session/one-long-leap-of-the-clock-misses-no-segment", test_one_leap },
    { "/session/going-on-leads-in-and-starts-the-breath-anew", test_pause },
    { "/session/pausing-in-the-lead-in-loses-nothing", test_pause_in_lead_in },
    { "/session/ten-thousand-random-pauses-never-shorten-or-repeat-a-breath", test_random_pauses },
    { "/session/steps-can-be-skipped-both-ways", test_steps },
    { "/session/back-goes-to-the-start-of-a-step-that-has-begun", test_back_in_step },
    { "/session/skipping-the-last-step-ends-with-the-rest", test_skip_to_end },
    { "/session/skipping-leaves-a-paused-session-paused", test_skip_paused },
    { "/session/starts-at-the-step-it-was-moved-to-before", test_start_later },
    { "/session/being-ready-ends-only-the-getting-ready", test_ready },
    { "/session/a-stopped-session-stays-stopped", test_stop },
    { "/session/says-whenever-clock-and-position-part", test_anchor },
    { "/session/the-lead-in-and-the-end-hold-when-one-looks-ahead", test_ahead },
    { "/session/a-minute-of-random-keys-leaves-it-sound", test_hammering },
  };

  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].test, tear_down);

  return g_test_run ();
}
