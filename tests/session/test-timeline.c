/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "session/supple-timeline.h"
#include "support/bundled-library.h"
#include "timeline-sweep.h"

static SuppleLibrary *library;

static void
check_all (gconstpointer data)
{
  timeline_sweep (library, (TimelineCheck) data);
}

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

static void
check_contiguous (SuppleTimeline              *timeline,
                  const SuppleTimelineOptions *options)
{
  gint64 now_us = 0;

  for (guint i = 0; i < count (timeline); i++)
    {
      const SuppleSegment *segment = get (timeline, i);

      g_assert_cmpint (segment->start_us, ==, now_us);
      g_assert_cmpint (segment->duration_us, >=, G_USEC_PER_SEC / 2);
      g_assert_cmpint (segment->span_start_us, <=, segment->start_us);
      g_assert_cmpint (segment->span_end_us, >=, segment->start_us + segment->duration_us);
      now_us += segment->duration_us;
    }

  g_assert_cmpint (now_us, ==, supple_timeline_get_duration_us (timeline));
}

static void
check_ends (SuppleTimeline              *timeline,
            const SuppleTimelineOptions *options)
{
  g_assert_cmpint (get (timeline, 0)->kind, ==, SUPPLE_SEGMENT_GET_READY);
  g_assert_cmpint (get (timeline, count (timeline) - 1)->kind, ==, SUPPLE_SEGMENT_CLOSING);
}

static void
check_find (SuppleTimeline              *timeline,
            const SuppleTimelineOptions *options)
{
  g_assert_cmpuint (supple_timeline_find (timeline, -1), ==, 0);
  g_assert_cmpuint (supple_timeline_find (timeline, G_MAXINT64), ==, count (timeline) - 1);

  for (guint i = 0; i < count (timeline); i++)
    {
      const SuppleSegment *segment = get (timeline, i);
      gint64               last_us = segment->start_us + segment->duration_us - 1;

      g_assert_cmpuint (supple_timeline_find (timeline, segment->start_us), ==, i);
      g_assert_cmpuint (supple_timeline_find (timeline, last_us), ==, i);
    }
}

/* What is done on each side of each step, without the changes between. */
static void
check_sides (SuppleTimeline              *timeline,
             const SuppleTimelineOptions *options)
{
  SuppleRoutine *routine = supple_timeline_get_routine (timeline);

  for (guint step = 0; step < supple_routine_get_n_steps (routine); step++)
    {
      const SuppleDose *dose = supple_step_get_dose (supple_routine_get_step (routine, step));
      gint64            side_us[3] = { 0 };
      SuppleSide        first = SUPPLE_SIDE_NONE;

      for (guint i = 0; i < count (timeline); i++)
        {
          const SuppleSegment *segment = get (timeline, i);

          if (segment->step != step || segment->phase == SUPPLE_NO_PHASE)
            continue;

          side_us[segment->side] += segment->duration_us;

          if (first == SUPPLE_SIDE_NONE)
            first = segment->side;
        }

      if (dose->sides != SUPPLE_SIDES_BOTH)
        continue;

      g_assert_cmpint (first, ==, options->first_side);
      g_assert_cmpint (side_us[SUPPLE_SIDE_NONE], ==, 0);
      g_assert_cmpint (side_us[SUPPLE_SIDE_RIGHT], >, 0);
      g_assert_cmpint (side_us[SUPPLE_SIDE_RIGHT], ==, side_us[SUPPLE_SIDE_LEFT]);
    }
}

static gboolean
is_span_start (const SuppleSegment *segment)
{
  return segment->start_us == segment->span_start_us;
}

static gboolean
is_span_end (const SuppleSegment *segment)
{
  return segment->start_us + segment->duration_us == segment->span_end_us;
}

static void
check_holds (SuppleTimeline              *timeline,
             const SuppleTimelineOptions *options)
{
  gint64 cycle_us = supple_breath_pace_cycle_us (options->pace);

  for (guint i = 1; i < count (timeline); i++)
    {
      const SuppleSegment *segment = get (timeline, i);
      gint64               span_us = segment->span_end_us - segment->span_start_us;

      if (segment->kind != SUPPLE_SEGMENT_HOLD)
        continue;

      if (segment->breath == SUPPLE_BREATH_FREE)
        continue;

      g_assert_true (options->pacer);
      g_assert_cmpint (span_us % cycle_us, ==, 0);
      g_assert_cmpint (span_us, >=, cycle_us);

      if (is_span_start (segment))
        {
          g_assert_cmpint (segment->breath, ==, SUPPLE_BREATH_IN);
          g_assert_cmpint (get (timeline, i - 1)->breath, !=, SUPPLE_BREATH_IN);
        }

      if (is_span_end (segment))
        g_assert_cmpint (segment->breath, ==, SUPPLE_BREATH_OUT);
    }
}

static void
check_alternation (SuppleTimeline              *timeline,
                   const SuppleTimelineOptions *options)
{
  for (guint i = 1; i < count (timeline); i++)
    if (options->pacer && get (timeline, i)->breath != SUPPLE_BREATH_FREE)
      g_assert_cmpint (get (timeline, i)->breath, !=, get (timeline, i - 1)->breath);
}

static gint64
get_held_us (const SuppleSegment *move)
{
  return move->duration_us - (gint64) (move->arrival * (double) move->duration_us);
}

/* With the pacer, a hold is the whole number of breaths nearest to its seconds. A short one is
 * those seconds, from when the pose is reached on, which may be before the breath ends. */
static void
check_nearest (SuppleTimeline              *timeline,
               const SuppleTimelineOptions *options)
{
  SuppleRoutine *routine = supple_timeline_get_routine (timeline);
  gint64         cycle_us = supple_breath_pace_cycle_us (options->pace);

  for (guint i = 0; i < count (timeline); i++)
    {
      const SuppleSegment   *segment = get (timeline, i);
      SuppleStep            *step = supple_routine_get_step (routine, segment->step);
      SuppleExercise        *exercise = supple_step_get_exercise (step);
      const SuppleDoseRange *range = supple_exercise_get_dose_range (exercise);
      const SuppleDose      *written = supple_step_get_dose (step);
      SuppleDose             dose = supple_timeline_options_dose (options, written, range);
      gint64                 span_us = segment->span_end_us - segment->span_start_us;

      if (segment->kind != SUPPLE_SEGMENT_HOLD || dose.hold_breaths > 0)
        continue;

      if (segment->breath == SUPPLE_BREATH_FREE)
        {
          gint64 whole_us = span_us + get_held_us (get (timeline, i - 1));

          g_assert_cmpint (whole_us, >=, dose.hold_us);
          g_assert_cmpint (whole_us, <, dose.hold_us + G_USEC_PER_SEC / 2);
        }
      else if (span_us > cycle_us)
        g_assert_cmpint (2 * ABS (span_us - dose.hold_us), <=, cycle_us);
      else
        g_assert_cmpint (2 * dose.hold_us, <=, 3 * cycle_us);
    }
}

static void
check_breaths (SuppleTimeline              *timeline,
               const SuppleTimelineOptions *options)
{
  for (guint i = 0; i < count (timeline); i++)
    {
      const SuppleSegment *segment = get (timeline, i);

      if (!options->pacer || segment->breath == SUPPLE_BREATH_FREE)
        continue;

      g_assert_cmpint (segment->duration_us, ==,
                       segment->breath == SUPPLE_BREATH_IN ? options->pace.in_us
                                                           : options->pace.out_us);
    }
}

static void
check_poses (SuppleTimeline              *timeline,
             const SuppleTimelineOptions *options)
{
  for (guint i = 0; i < count (timeline); i++)
    {
      const SuppleSegment *segment = get (timeline, i);
      const SuppleSegment *before = i > 0 ? get (timeline, i - 1) : NULL;

      g_assert_nonnull (segment->from_pose);
      g_assert_nonnull (segment->to_pose);
      g_assert_cmpfloat (segment->progress_from, <, segment->progress_to);
      g_assert_cmpfloat (segment->depth_to, >=, 0);
      g_assert_cmpfloat (segment->depth_to, <=, 0.1);

      if (before == NULL || before->side != segment->side || before->step != segment->step)
        continue;

      /* One thing leads to the next without a jump. */
      if (is_span_start (segment))
        g_assert_cmpstr (segment->from_pose, ==, before->to_pose);
      else
        g_assert_cmpfloat (segment->progress_from + segment->depth_from, ==,
                           segment->kind == SUPPLE_SEGMENT_MOVE
                             ? before->progress_to + before->depth_to
                             : before->progress_from + before->depth_to);
    }
}

static void
test_article_five (void)
{
  SuppleTimelineOptions options = SUPPLE_TIMELINE_OPTIONS_DEFAULT;
  SuppleRoutine        *routine = supple_library_get_routine (library, "article_five");
  g_autoptr (SuppleTimeline) timeline = supple_timeline_new (routine, &options);
  gint64 counted_us = (11 * 60 + 49) * G_USEC_PER_SEC;
  gint64 total_us = supple_timeline_get_duration_us (timeline);
  guint  n_holds = 0;

  /* Counted in fixed seconds it lasts 11:49; in breaths no more than 8 % from that. */
  g_assert_cmpint (100 * ABS (total_us - counted_us), <=, 8 * counted_us);

  for (guint i = 0; i < count (timeline); i++)
    {
      const SuppleSegment *segment = get (timeline, i);

      if (segment->step != 1 || segment->kind != SUPPLE_SEGMENT_HOLD || !is_span_end (segment))
        continue;

      g_assert_cmpint (segment->span_end_us - segment->span_start_us, ==, 30 * G_USEC_PER_SEC);
      g_assert_cmpint (segment->breath, ==, SUPPLE_BREATH_OUT);
      n_holds++;
    }

  g_assert_cmpuint (n_holds, ==, 6);
}

static void
test_places (void)
{
  SuppleTimelineOptions options = SUPPLE_TIMELINE_OPTIONS_DEFAULT;
  SuppleRoutine        *routine = supple_library_get_routine (library, "article_five");
  g_autoptr (SuppleTimeline) timeline = supple_timeline_new (routine, &options);
  guint n_changes = 0;

  for (guint i = 0; i < count (timeline); i++)
    if (get (timeline, i)->kind == SUPPLE_SEGMENT_CHANGE_PLACE)
      {
        g_assert_cmpuint (get (timeline, i)->step, ==, 3);
        g_assert_cmpint (get (timeline, i)->duration_us, ==, 20 * G_USEC_PER_SEC);
        g_assert_cmpint (get (timeline, i + 1)->kind, ==, SUPPLE_SEGMENT_GET_READY);
        g_assert_cmpuint (supple_timeline_get_step_start (timeline, 3), ==, i);
        n_changes++;
      }

  g_assert_cmpuint (n_changes, ==, 1);
}

static void
test_alternate (void)
{
  SuppleTimelineOptions options = SUPPLE_TIMELINE_OPTIONS_DEFAULT;
  SuppleRoutine        *routine = supple_library_get_routine (library, "article_five");
  g_autoptr (SuppleTimeline) timeline = supple_timeline_new (routine, &options);
  SuppleSide side = SUPPLE_SIDE_LEFT;
  guint      repetition = 0;

  for (guint i = 0; i < count (timeline); i++)
    {
      const SuppleSegment *segment = get (timeline, i);

      if (segment->step != 1 || segment->phase != 0)
        continue;

      g_assert_cmpint (segment->side, !=, side);
      g_assert_cmpuint (segment->repetition, ==, 1 + repetition / 2);
      side = segment->side;
      repetition++;
    }

  g_assert_cmpuint (repetition, ==, 6);
}

static void
test_depth (void)
{
  SuppleTimelineOptions options = SUPPLE_TIMELINE_OPTIONS_DEFAULT;
  SuppleRoutine        *routine = supple_library_get_routine (library, "article_five");
  g_autoptr (SuppleTimeline) timeline = supple_timeline_new (routine, &options);

  for (guint i = 0; i < count (timeline); i++)
    {
      const SuppleSegment *segment = get (timeline, i);
      double               gain = segment->depth_to - segment->depth_from;

      if (segment->kind != SUPPLE_SEGMENT_HOLD || segment->breath == SUPPLE_BREATH_FREE)
        continue;

      if (segment->breath == SUPPLE_BREATH_OUT)
        {
          g_assert_cmpfloat (gain, >=, 0.02);
          g_assert_cmpfloat (gain, <=, 0.04);
        }
      else if (!is_span_start (segment))
        {
          const SuppleSegment *out = get (timeline, i - 1);

          g_assert_cmpfloat_with_epsilon (gain, -(out->depth_to - out->depth_from) / 2, 1e-9);
        }
    }
}

static void
test_same (void)
{
  SuppleTimelineOptions options = SUPPLE_TIMELINE_OPTIONS_DEFAULT;
  SuppleRoutine        *routine = supple_library_get_routine (library, "article_five");
  g_autoptr (SuppleTimeline) one = supple_timeline_new (routine, &options);
  g_autoptr (SuppleTimeline) other = supple_timeline_new (routine, &options);

  g_assert_cmpuint (count (one), ==, count (other));

  for (guint i = 0; i < count (one); i++)
    g_assert_cmpmem (get (one, i), sizeof (SuppleSegment), get (other, i), sizeof (SuppleSegment));
}

int
main (int    argc,
      char **argv)
{
  static const struct
  {
    const char   *path;
    TimelineCheck check;
  } invariants[] = {
    { "/timeline/segments-lie-end-to-end-and-last-half-a-second-at-least", check_contiguous },
    { "/timeline/a-session-starts-with-getting-ready-and-ends-with-rest", check_ends },
    { "/timeline/the-segment-at-any-time-is-found", check_find },
    { "/timeline/both-sides-get-the-same-time-to-the-microsecond", check_sides },
    { "/timeline/paced-holds-start-with-an-in-breath-and-end-on-an-out-breath", check_holds },
    { "/timeline/no-breath-is-asked-for-twice-in-a-row", check_alternation },
    { "/timeline/a-hold-is-the-nearest-whole-number-of-breaths", check_nearest },
    { "/timeline/each-paced-segment-lasts-one-in-or-out-breath", check_breaths },
    { "/timeline/poses-follow-each-other-without-a-jump", check_poses },
  };

  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  library = bundled_library_new ();

  for (guint i = 0; i < G_N_ELEMENTS (invariants); i++)
    g_test_add_data_func (invariants[i].path, invariants[i].check, check_all);

  g_test_add_func ("/timeline/five-for-the-lower-back-keeps-its-length-and-holds-30-seconds",
                   test_article_five);
  g_test_add_func ("/timeline/a-change-of-place-gets-the-time-a-body-needs", test_places);
  g_test_add_func ("/timeline/knee-to-chest-alternates-its-sides", test_alternate);
  g_test_add_func ("/timeline/out-breaths-deepen-and-in-breaths-give-half-back", test_depth);
  g_test_add_func ("/timeline/the-same-input-gives-the-same-timeline", test_same);

  int status = g_test_run ();

  g_assert_finalize_object (library);

  return status;
}
