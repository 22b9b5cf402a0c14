/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "session/supple-adaptation.h"
#include "session/supple-repace.h"
#include "session/supple-session-steps.h"
#include "session/supple-timeline-match.h"
#include "support/bundled-library.h"
#include "support/fake-clock.h"

#define SECONDS(s) ((gint64) (s) * G_USEC_PER_SEC)

typedef struct
{
  SuppleLibrary  *library;
  SuppleRoutine  *routine;
  SuppleTimeline *timeline;
  SuppleClock    *clock;
  SuppleSession  *session;
} Fixture;

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  SuppleTimelineOptions options = SUPPLE_TIMELINE_OPTIONS_DEFAULT;

  fixture->library = bundled_library_new ();
  fixture->routine = supple_library_get_routine (fixture->library, "article_five");
  fixture->timeline = supple_timeline_new (fixture->routine, &options);
  fixture->clock = fake_clock_new ();
  fixture->session = supple_session_new (fixture->timeline, fixture->clock);
  supple_session_play (fixture->session);
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

static SuppleTimeline *
lay_out (SuppleRoutine *routine,
         double         in_s,
         double         out_s)
{
  SuppleTimelineOptions options = SUPPLE_TIMELINE_OPTIONS_DEFAULT;

  g_assert_true (supple_breath_pace_from_seconds (&options.pace, in_s, out_s, NULL));

  return supple_timeline_new (routine, &options);
}

/* The first in-breath of the first hold of the knee stretch. */
static guint
find_hold (SuppleTimeline *timeline)
{
  guint i = 0;

  while (supple_timeline_get_segment (timeline, i)->step != 1 ||
         supple_timeline_get_segment (timeline, i)->kind != SUPPLE_SEGMENT_HOLD)
    i++;

  return i;
}

static void
test_repace (Fixture      *fixture,
             gconstpointer data)
{
  guint hold = find_hold (fixture->timeline);
  g_autoptr (SuppleTimeline) slower = lay_out (fixture->routine, 4, 8);
  const SuppleSegment *segment = supple_timeline_get_segment (fixture->timeline, hold);

  fake_clock_advance (fixture->clock, segment->start_us + SECONDS (1));
  supple_session_repace (fixture->session, slower);

  /* The in-breath that is on goes on as it began. */
  g_assert_true (supple_session_get_timeline (fixture->session) == fixture->timeline);
  fake_clock_advance (fixture->clock, SECONDS (3));
  g_assert_true (supple_session_get_timeline (fixture->session) == slower);
  segment = supple_session_get_segment (fixture->session);
  g_assert_cmpint (segment->kind, ==, SUPPLE_SEGMENT_HOLD);
  g_assert_cmpint (segment->breath, ==, SUPPLE_BREATH_OUT);
  g_assert_cmpint (segment->duration_us, ==, SECONDS (8));
  g_assert_cmpint (supple_session_get_position_us (fixture->session), ==, segment->start_us);
}

static void
assert_goes_on_after (const SuppleSegment *now,
                      const SuppleSegment *hold)
{
  g_assert_cmpint (hold->kind, ==, SUPPLE_SEGMENT_HOLD);
  g_assert_cmpint (hold->breath, ==, SUPPLE_BREATH_FREE);
  g_assert_cmpint (now->kind, ==, SUPPLE_SEGMENT_MOVE);
  g_assert_cmpuint (now->phase, ==, hold->phase + 1);
}

static void
test_repace_everywhere (Fixture      *fixture,
                        gconstpointer data)
{
  static const double paces[][2] = { { 3, 4 }, { 5, 5 }, { 4, 8 }, { 2, 10 } };

  for (guint i = 0; i + 1 < supple_timeline_get_n_segments (fixture->timeline); i++)
    for (guint p = 0; p < G_N_ELEMENTS (paces); p++)
      {
        const SuppleSegment *next = supple_timeline_get_segment (fixture->timeline, i + 1);
        g_autoptr (SuppleTimeline) other = lay_out (fixture->routine, paces[p][0], paces[p][1]);
        g_autoptr (SuppleClock) clock = fake_clock_new ();
        g_autoptr (SuppleSession) session = supple_session_new (fixture->timeline, clock);

        supple_session_play (session);
        fake_clock_advance (clock, next->start_us - 1000);
        supple_session_repace (session, other);
        fake_clock_advance (clock, 1000);

        const SuppleSegment *now = supple_session_get_segment (session);

        g_assert_true (supple_session_get_timeline (session) == other);
        g_assert_cmpuint (now->step, ==, next->step);
        g_assert_cmpint (now->side, ==, next->side);
        g_assert_cmpuint (now->repetition, ==, next->repetition);

        /* What was left of a short hold may have become part of a longer breath, which is over. */
        if (now->kind == next->kind)
          g_assert_cmpint (now->breath, ==, next->breath);
        else
          assert_goes_on_after (now, next);

        fake_clock_advance (clock, supple_timeline_get_duration_us (other));
        g_assert_cmpint (supple_session_get_state (session), ==, SUPPLE_SESSION_FINISHED);
      }
}

static void
test_repace_paused (Fixture      *fixture,
                    gconstpointer data)
{
  g_autoptr (SuppleTimeline) slower = lay_out (fixture->routine, 4, 8);

  fake_clock_advance (fixture->clock, SECONDS (20));
  supple_session_pause (fixture->session);
  supple_session_repace (fixture->session, slower);
  g_assert_true (supple_session_get_timeline (fixture->session) == slower);
  g_assert_cmpint (supple_session_get_state (fixture->session), ==, SUPPLE_SESSION_PAUSED);
}

static void
test_repace_twice (Fixture      *fixture,
                   gconstpointer data)
{
  g_autoptr (SuppleTimeline) slower = lay_out (fixture->routine, 4, 8);
  g_autoptr (SuppleTimeline) faster = lay_out (fixture->routine, 3, 4);

  supple_session_repace (fixture->session, slower);
  supple_session_repace (fixture->session, faster);
  fake_clock_advance (fixture->clock, SECONDS (30));
  g_assert_true (supple_session_get_timeline (fixture->session) == faster);
}

static void
test_more_time (Fixture      *fixture,
                gconstpointer data)
{
  supple_session_jump_to_step (fixture->session, 3);
  fake_clock_advance (fixture->clock, SECONDS (13));

  gint64 position_us = supple_session_get_position_us (fixture->session);

  supple_session_add_time (fixture->session, SECONDS (20));
  supple_session_add_time (fixture->session, SECONDS (20));
  g_assert_cmpint (supple_session_get_wait_us (fixture->session), ==, SECONDS (40));
  g_assert_cmpint (supple_session_get_lead_in_us (fixture->session), ==, 0);
  fake_clock_advance (fixture->clock, SECONDS (40));
  g_assert_cmpint (supple_session_get_position_us (fixture->session), ==, position_us);
  fake_clock_advance (fixture->clock, SECONDS (7));
  g_assert_cmpint (supple_session_get_segment (fixture->session)->kind, ==,
                   SUPPLE_SEGMENT_GET_READY);
}

static void
test_shorten (Fixture      *fixture,
              gconstpointer data)
{
  static const struct
  {
    guint  hold_s;
    guint  breaths;
    gint64 shorter_us;
  } holds[] = {
    { 30, 1, SECONDS (10) },
    { 60, 2, SECONDS (20) },
    { 20, 1, SECONDS (10) },
    { 10, 0, SECONDS (5) },
    { 5, 0, SECONDS (2.5) },
    { 3, 0, SECONDS (2) },
  };

  for (guint i = 0; i < G_N_ELEMENTS (holds); i++)
    {
      SuppleDose dose = { .repetitions = 3, .hold_us = SECONDS (holds[i].hold_s) };
      SuppleDose shorter;

      g_assert_true (supple_adaptation_shorten (&dose, SUPPLE_BREATH_PACE_CALM, &shorter));
      g_assert_cmpuint (shorter.hold_breaths, ==, holds[i].breaths);
      g_assert_cmpuint (shorter.repetitions, ==, 3);

      if (holds[i].hold_s != 5)
        g_assert_cmpint (shorter.hold_us, ==, holds[i].shorter_us);
    }

  SuppleDose none = { .repetitions = 3 };
  SuppleDose shorter;

  g_assert_false (supple_adaptation_shorten (&none, SUPPLE_BREATH_PACE_CALM, &shorter));
}

static void
test_shorter_midway (Fixture      *fixture,
                     gconstpointer data)
{
  SuppleTimelineOptions options = SUPPLE_TIMELINE_OPTIONS_DEFAULT;
  SuppleStep           *step = supple_routine_get_step (fixture->routine, 1);
  SuppleDose            dose;
  guint                 hold = find_hold (fixture->timeline);

  /* In the second of three breaths. */
  fake_clock_advance (fixture->clock,
                      supple_timeline_get_segment (fixture->timeline, hold + 3)->start_us);
  supple_session_pause (fixture->session);
  g_assert_true (supple_adaptation_shorten (supple_step_get_dose (step), options.pace, &dose));

  g_autoptr (SuppleStep) shorter =
    g_object_new (SUPPLE_TYPE_STEP, "exercise", supple_step_get_exercise (step), "dose", &dose,
                  NULL);
  g_autoptr (SuppleRoutine) routine =
    supple_adaptation_replace_step (fixture->routine, 1, shorter);
  g_autoptr (SuppleTimeline) timeline = supple_timeline_new (routine, &options);
  guint index = supple_timeline_find_like (timeline, fixture->timeline, hold + 3);

  /* One breath is all there is now: its out-breath is what is left. */
  supple_session_set_timeline (fixture->session, timeline, index);
  g_assert_cmpint (supple_session_get_segment (fixture->session)->breath, ==, SUPPLE_BREATH_OUT);
  supple_session_play (fixture->session);
  fake_clock_advance (fixture->clock, SUPPLE_SESSION_LEAD_IN_US + SECONDS (6));
  g_assert_cmpint (supple_session_get_segment (fixture->session)->kind, ==, SUPPLE_SEGMENT_MOVE);
}

static void
test_ease (Fixture      *fixture,
           gconstpointer data)
{
  SuppleStep     *step = supple_routine_get_step (fixture->routine, 0);
  SuppleExercise *easier = supple_library_get_exercise (fixture->library, "seated_cat_cow");
  g_autoptr (SuppleStep) eased = supple_adaptation_ease (step, easier);

  g_assert_true (supple_step_get_exercise (eased) == easier);
  g_assert_cmpuint (supple_step_get_dose (eased)->repetitions, <=,
                    supple_step_get_dose (step)->repetitions);
}

static void
test_options (Fixture      *fixture,
              gconstpointer data)
{
  SuppleTimelineOptions longer = SUPPLE_TIMELINE_OPTIONS_DEFAULT;
  SuppleTimelineOptions fewer = SUPPLE_TIMELINE_OPTIONS_DEFAULT;
  SuppleTimelineOptions stiffer = SUPPLE_TIMELINE_OPTIONS_DEFAULT;
  SuppleDose            dose = { .repetitions = 3, .hold_us = SECONDS (20) };
  SuppleDoseRange       range = { 1, 5, SECONDS (5), SECONDS (25) };

  longer.holds = SUPPLE_HOLDS_LONGER;
  g_assert_cmpint (supple_timeline_options_dose (&longer, &dose, &range).hold_us, ==,
                   SECONDS (25));
  fewer.repetitions = SUPPLE_REPETITIONS_FEWER;
  g_assert_cmpuint (supple_timeline_options_dose (&fewer, &dose, &range).repetitions, ==, 2);

  stiffer.stiffer_side = SUPPLE_SIDE_LEFT;

  g_autoptr (SuppleTimeline) timeline = supple_timeline_new (fixture->routine, &stiffer);
  guint n[3] = { 0 };

  for (guint i = 0; i < supple_timeline_get_n_segments (timeline); i++)
    if (supple_timeline_get_segment (timeline, i)->step == 1 &&
        supple_timeline_get_segment (timeline, i)->phase == 0)
      n[supple_timeline_get_segment (timeline, i)->side]++;

  g_assert_cmpuint (n[SUPPLE_SIDE_RIGHT], ==, 3);
  g_assert_cmpuint (n[SUPPLE_SIDE_LEFT], ==, 4);
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
    { "/changes/a-new-pace-begins-with-the-next-breath", test_repace },
    { "/changes/a-new-pace-finds-its-place-at-every-segment", test_repace_everywhere },
    { "/changes/a-new-pace-in-a-pause-is-taken-at-once", test_repace_paused },
    { "/changes/of-two-new-paces-in-one-breath-the-last-counts", test_repace_twice },
    { "/changes/more-time-waits-as-often-as-it-is-asked-for", test_more_time },
    { "/changes/a-shorter-hold-is-one-breath-of-three", test_shorten },
    { "/changes/a-hold-shortened-midway-still-ends-breathing-out", test_shorter_midway },
    { "/changes/an-easier-stretch-asks-for-no-more", test_ease },
    { "/changes/longer-holds-fewer-repetitions-and-one-more-on-a-side", test_options },
  };

  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].test, tear_down);

  return g_test_run ();
}
