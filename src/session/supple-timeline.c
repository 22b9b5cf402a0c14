/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "session/supple-timeline.h"

#include "session/supple-timeline-builder.h"

/**
 * SuppleTimeline:
 *
 * A whole session laid out as consecutive segments: a pure value, the same for
 * the same routine and options. It knows no clock.
 *
 * The segments lie end to end from 0 to the timeline's duration, and none is
 * shorter than half a second.
 */
struct _SuppleTimeline
{
  gatomicrefcount ref_count;
  SuppleRoutine  *routine;
  GArray         *segments;

  SuppleTimelineOptions options;
};

G_DEFINE_BOXED_TYPE (SuppleTimeline, supple_timeline, supple_timeline_ref, supple_timeline_unref)

/**
 * supple_timeline_new:
 * @routine: the routine to lay out, with at least one step
 * @options: how to pace it
 *
 * Lays @routine out in time.
 *
 * Returns: (transfer full): a timeline that starts at 0 µs
 */
SuppleTimeline *
supple_timeline_new (SuppleRoutine               *routine,
                     const SuppleTimelineOptions *options)
{
  g_return_val_if_fail (SUPPLE_IS_ROUTINE (routine), NULL);
  g_return_val_if_fail (supple_routine_get_n_steps (routine) > 0, NULL);
  g_return_val_if_fail (options != NULL, NULL);

  SuppleTimeline *self = g_new0 (SuppleTimeline, 1);

  g_atomic_ref_count_init (&self->ref_count);
  self->routine = g_object_ref (routine);
  self->options = *options;
  self->segments = supple_timeline_build (routine, options);

  return self;
}

/**
 * supple_timeline_get_options:
 * @self: a timeline
 *
 * Returns: (transfer none): how it was laid out
 */
const SuppleTimelineOptions *
supple_timeline_get_options (SuppleTimeline *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return &self->options;
}

/**
 * supple_timeline_ref:
 * @self: a timeline
 *
 * Returns: (transfer full): @self; may be called from any thread
 */
SuppleTimeline *
supple_timeline_ref (SuppleTimeline *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

/**
 * supple_timeline_unref:
 * @self: (transfer full): a timeline
 */
void
supple_timeline_unref (SuppleTimeline *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_array_unref (self->segments);
  g_object_unref (self->routine);
  g_free (self);
}

SuppleRoutine *
supple_timeline_get_routine (SuppleTimeline *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->routine;
}

/**
 * supple_timeline_get_duration_us:
 * @self: a timeline
 *
 * Returns: the length of the whole session
 */
gint64
supple_timeline_get_duration_us (SuppleTimeline *self)
{
  g_return_val_if_fail (self != NULL, 0);

  const SuppleSegment *last = supple_timeline_get_segment (self, self->segments->len - 1);

  return last->start_us + last->duration_us;
}

guint
supple_timeline_get_n_segments (SuppleTimeline *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->segments->len;
}

/**
 * supple_timeline_get_segment:
 * @self: a timeline
 * @position: less than supple_timeline_get_n_segments()
 *
 * Returns: (transfer none): the segment at @position
 */
const SuppleSegment *
supple_timeline_get_segment (SuppleTimeline *self,
                             guint           position)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (position < self->segments->len, NULL);

  return &g_array_index (self->segments, SuppleSegment, position);
}

/**
 * supple_timeline_find:
 * @self: a timeline
 * @time_us: any time; before the start counts as the start, after the end as the end
 *
 * Finds the segment that is on at @time_us, by binary search. A segment owns
 * its first microsecond and not its last.
 *
 * Returns: the segment's position
 */
guint
supple_timeline_find (SuppleTimeline *self,
                      gint64          time_us)
{
  g_return_val_if_fail (self != NULL, 0);

  guint low = 0, high = self->segments->len - 1;

  while (low < high)
    {
      guint middle = (low + high + 1) / 2;

      if (supple_timeline_get_segment (self, middle)->start_us <= time_us)
        low = middle;
      else
        high = middle - 1;
    }

  return low;
}

/**
 * supple_timeline_get_step_start:
 * @self: a timeline
 * @step: index of a step of its routine
 *
 * Returns: the position of the first segment that leads to @step: the change of
 *   place or the getting ready before it
 */
guint
supple_timeline_get_step_start (SuppleTimeline *self,
                                guint           step)
{
  g_return_val_if_fail (self != NULL, 0);
  g_return_val_if_fail (step < supple_routine_get_n_steps (self->routine), 0);

  guint position = 0;

  while (supple_timeline_get_segment (self, position)->step < step)
    position++;

  return position;
}
