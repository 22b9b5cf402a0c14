/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "session/supple-timeline-match.h"

/* Whether both are about the same moment of the same phase, breath aside. */
static gboolean
is_like (const SuppleSegment *one,
         const SuppleSegment *other)
{
  return one->step == other->step && one->kind == other->kind && one->side == other->side &&
         one->repetition == other->repetition && one->phase == other->phase;
}

/* The first segment of the same repetition that is not before @wanted; %G_MAXUINT if there is
 * none. */
static guint
find_repetition (SuppleTimeline      *self,
                 const SuppleSegment *wanted)
{
  for (guint i = 0; wanted->repetition > 0 && i < supple_timeline_get_n_segments (self); i++)
    {
      const SuppleSegment *segment = supple_timeline_get_segment (self, i);

      if (segment->step == wanted->step && segment->side == wanted->side &&
          segment->repetition == wanted->repetition && segment->phase != SUPPLE_NO_PHASE &&
          segment->phase >= wanted->phase)
        return i;
    }

  return G_MAXUINT;
}

/* How many segments of the same phase go before the one at @index: its place in a hold. */
static guint
count_before (SuppleTimeline *timeline,
              guint           index)
{
  const SuppleSegment *segment = supple_timeline_get_segment (timeline, index);
  guint                n = 0;

  while (n < index && is_like (supple_timeline_get_segment (timeline, index - n - 1), segment))
    n++;

  return n;
}

/**
 * supple_timeline_find_like:
 * @self: a timeline of a routine
 * @other: another timeline of the same routine, or of one with as many steps
 * @index: a segment of @other
 *
 * Finds where to go on when a session changes its pace or its doses midway: the
 * segment of the same step, side, repetition, phase and breath. Where the phase has
 * become shorter it is its last such breath, so that what is left of a hold still
 * ends breathing out; where it is gone it is what follows it, or the start of the step.
 *
 * Returns: the position of a segment of @self
 */
guint
supple_timeline_find_like (SuppleTimeline *self,
                           SuppleTimeline *other,
                           guint           index)
{
  g_return_val_if_fail (self != NULL && other != NULL, 0);
  g_return_val_if_fail (index < supple_timeline_get_n_segments (other), 0);

  const SuppleSegment *wanted = supple_timeline_get_segment (other, index);
  guint                place = count_before (other, index);
  guint                n_seen = 0;
  guint                best = G_MAXUINT;

  for (guint i = 0; i < supple_timeline_get_n_segments (self); i++)
    {
      const SuppleSegment *segment = supple_timeline_get_segment (self, i);

      if (!is_like (segment, wanted))
        continue;

      if (best == G_MAXUINT || segment->breath == wanted->breath)
        best = i;

      if (n_seen++ >= place && segment->breath == wanted->breath)
        break;
    }

  if (best == G_MAXUINT)
    best = find_repetition (self, wanted);

  return best != G_MAXUINT ? best : supple_timeline_get_step_start (self, wanted->step);
}
