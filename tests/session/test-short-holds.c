/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "support/bundled-library.h"
#include "timeline-sweep.h"

static SuppleLibrary *library;

static const SuppleSegment *
get (SuppleTimeline *timeline,
     guint           i)
{
  return supple_timeline_get_segment (timeline, i);
}

static guint
count (SuppleTimeline *timeline)
{
  return supple_timeline_get_n_segments (timeline);
}

static SuppleStep *
get_step (SuppleTimeline      *timeline,
          const SuppleSegment *segment)
{
  return supple_routine_get_step (supple_timeline_get_routine (timeline), segment->step);
}

/* How long the pose is held before the breath ends on which it is reached. */
static gint64
get_held_us (const SuppleSegment *move)
{
  return move->duration_us - (gint64) (move->arrival * (double) move->duration_us);
}

/* Whatever the pace, every repetition holds for as long as it says, be it within the breath. */
static void
check_held (SuppleTimeline              *timeline,
            const SuppleTimelineOptions *options)
{
  for (guint i = 0; i + 1 < count (timeline); i++)
    {
      const SuppleSegment *segment = get (timeline, i);
      const SuppleSegment *next = get (timeline, i + 1);

      g_assert_cmpfloat (segment->arrival, >, 0);
      g_assert_cmpfloat (segment->arrival, <=, 1);

      if (segment->arrival == 1)
        continue;

      SuppleStep            *step = get_step (timeline, segment);
      SuppleExercise        *exercise = supple_step_get_exercise (step);
      SupplePhase           *phase = supple_exercise_get_phase (exercise, segment->phase);
      const SuppleDoseRange *range = supple_exercise_get_dose_range (exercise);
      SuppleDose             dose =
        supple_timeline_options_dose (options, supple_step_get_dose (step), range);
      gint64 held_us = get_held_us (segment);

      if (next->kind == SUPPLE_SEGMENT_HOLD)
        held_us += next->duration_us;

      g_assert_cmpint (segment->kind, ==, SUPPLE_SEGMENT_MOVE);
      g_assert_true (options->pacer);
      g_assert_cmpint (held_us, >=, dose.hold_us);
      g_assert_cmpint (ABS (segment->duration_us - get_held_us (segment) -
                            supple_phase_get_duration_us (phase)),
                       <=, 1);
    }
}

/* One breathes in to come back, and that is the breath before the next repetition. */
static void
check_no_second_breath (SuppleTimeline              *timeline,
                        const SuppleTimelineOptions *options)
{
  for (guint i = 1; options->pacer && i < count (timeline); i++)
    {
      const SuppleSegment *segment = get (timeline, i);
      const SuppleSegment *before = get (timeline, i - 1);
      gboolean             still = g_strcmp0 (segment->from_pose, segment->to_pose) == 0;

      if (segment->kind != SUPPLE_SEGMENT_MOVE || !still || segment->breath != SUPPLE_BREATH_FREE)
        continue;

      SuppleExercise *exercise =
        supple_step_get_exercise (get_step (timeline, segment));
      SupplePhase *phase = supple_exercise_get_phase (exercise, segment->phase);

      g_assert_cmpint (supple_phase_get_breath (phase), !=, before->breath);
    }
}

/* 2 s of tilting on a 6 s out-breath: all within it, and then back on the in-breath. */
static void
test_within (void)
{
  SuppleTimelineOptions options = SUPPLE_TIMELINE_OPTIONS_DEFAULT;
  SuppleExercise       *exercise =
    supple_library_get_exercise (library, "standing_back_extension");
  g_autoptr (SuppleStep) step = supple_step_new_usual (exercise);
  g_autoptr (SuppleRoutine) routine = supple_routine_new_single (step);
  g_autoptr (SuppleTimeline) timeline = supple_timeline_new (routine, &options);
  const SuppleBreath breaths[] = { SUPPLE_BREATH_IN, SUPPLE_BREATH_OUT, SUPPLE_BREATH_IN,
                                   SUPPLE_BREATH_OUT, SUPPLE_BREATH_IN };

  g_assert_cmpint (supple_step_get_dose (step)->hold_us, ==, 2 * G_USEC_PER_SEC);
  g_assert_cmpuint (supple_step_get_dose (step)->repetitions, ==, 5);

  /* Getting ready, in, five times out and in, and the rest at the end. */
  g_assert_cmpuint (count (timeline), ==, 1 + 1 + 5 * 2 + 1);

  for (guint i = 0; i < G_N_ELEMENTS (breaths); i++)
    {
      g_assert_cmpint (get (timeline, 1 + i)->kind, ==, SUPPLE_SEGMENT_MOVE);
      g_assert_cmpint (get (timeline, 1 + i)->breath, ==, breaths[i]);
    }

  g_assert_cmpfloat (get (timeline, 2)->arrival, ==, 0.5);
}

static void
sweep (gconstpointer data)
{
  timeline_sweep (library, (TimelineCheck) data);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  library = bundled_library_new ();

  g_test_add_data_func ("/short-holds/begin-when-the-pose-is-reached", check_held, sweep);
  g_test_add_data_func ("/short-holds/nobody-waits-for-a-second-in-breath", check_no_second_breath,
                        sweep);
  g_test_add_func ("/short-holds/two-seconds-fit-into-the-out-breath", test_within);

  int status = g_test_run ();

  g_assert_finalize_object (library);

  return status;
}
