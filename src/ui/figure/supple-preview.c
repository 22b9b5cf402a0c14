/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/figure/supple-preview.h"

/**
 * supple_preview_new:
 * @exercise: an exercise
 * @side: the side at work; %SUPPLE_SIDE_NONE is the right one where there are two
 * @hold_us: how long to hold, or %SUPPLE_PREVIEW_WHOLE_HOLD
 *
 * Lays out one repetition of one stretch, on one side: all there is to see of it.
 *
 * Returns: (transfer full): a timeline, with getting ready before and a rest behind
 */
SuppleTimeline *
supple_preview_new (SuppleExercise *exercise,
                    SuppleSide      side,
                    gint64          hold_us)
{
  g_return_val_if_fail (SUPPLE_IS_EXERCISE (exercise), NULL);

  SuppleTimelineOptions options = SUPPLE_TIMELINE_OPTIONS_DEFAULT;
  SuppleDose            dose = *supple_exercise_get_dose (exercise);

  dose.repetitions = 1;
  dose.rest_us = 0;
  dose.sides = SUPPLE_SIDES_NONE;

  if (hold_us != SUPPLE_PREVIEW_WHOLE_HOLD)
    {
      dose.hold_us = hold_us;
      dose.hold_breaths = 0;
    }

  if (supple_exercise_get_sided (exercise))
    dose.sides = side == SUPPLE_SIDE_LEFT ? SUPPLE_SIDES_LEFT : SUPPLE_SIDES_RIGHT;

  g_autoptr (SuppleStep) step =
    g_object_new (SUPPLE_TYPE_STEP, "exercise", exercise, "dose", &dose, NULL);
  g_autoptr (SuppleRoutine) routine = supple_routine_new_single (step);

  return supple_timeline_new (routine, &options);
}

static gboolean
is_repetition (SuppleTimeline *preview,
               guint           position)
{
  return supple_timeline_get_segment (preview, position)->repetition > 0;
}

/* The repetition lies between the getting ready and the closing rest. */
static void
find_repetition (SuppleTimeline *preview,
                 gint64         *start_us,
                 gint64         *end_us)
{
  guint n_segments = supple_timeline_get_n_segments (preview);
  guint first = 0, last = n_segments - 1;

  while (first < last && !is_repetition (preview, first))
    first++;

  while (last > first && !is_repetition (preview, last))
    last--;

  const SuppleSegment *end = supple_timeline_get_segment (preview, last);

  *start_us = supple_timeline_get_segment (preview, first)->start_us;
  *end_us = end->start_us + end->duration_us;
}

/**
 * supple_preview_get_duration_us:
 * @preview: a preview
 *
 * Returns: how long the repetition lasts
 */
gint64
supple_preview_get_duration_us (SuppleTimeline *preview)
{
  g_return_val_if_fail (preview != NULL, 0);

  gint64 start_us, end_us;

  find_repetition (preview, &start_us, &end_us);

  return end_us - start_us;
}

/**
 * supple_preview_find:
 * @preview: a preview
 * @elapsed_us: how much of the repetition is over; past its end, it starts again
 * @fraction: (out): how much of the segment is over, from 0 to 1
 *
 * Returns: (transfer none): the segment that is on then
 */
const SuppleSegment *
supple_preview_find (SuppleTimeline *preview,
                     gint64          elapsed_us,
                     double         *fraction)
{
  g_return_val_if_fail (preview != NULL && fraction != NULL && elapsed_us >= 0, NULL);

  gint64 start_us, end_us;

  find_repetition (preview, &start_us, &end_us);

  gint64               position_us = start_us + elapsed_us % (end_us - start_us);
  const SuppleSegment *segment =
    supple_timeline_get_segment (preview, supple_timeline_find (preview, position_us));

  *fraction = (double) (position_us - segment->start_us) / (double) segment->duration_us;

  return segment;
}

/**
 * supple_preview_find_phase:
 * @preview: a preview
 * @phase: index of one of the exercise's phases
 * @start_us: (out): when it starts, from the start of the repetition
 * @end_us: (out): when it ends
 *
 * Returns: %FALSE if nothing is done in that phase
 */
gboolean
supple_preview_find_phase (SuppleTimeline *preview,
                           guint           phase,
                           gint64         *start_us,
                           gint64         *end_us)
{
  g_return_val_if_fail (preview != NULL && start_us != NULL && end_us != NULL, FALSE);

  gint64   origin_us, last_us;
  gboolean found = FALSE;

  find_repetition (preview, &origin_us, &last_us);

  for (guint i = 0; i < supple_timeline_get_n_segments (preview); i++)
    {
      const SuppleSegment *segment = supple_timeline_get_segment (preview, i);

      if (segment->phase != phase)
        continue;

      if (!found)
        *start_us = segment->start_us - origin_us;

      *end_us = segment->start_us + segment->duration_us - origin_us;
      found = TRUE;
    }

  return found;
}
