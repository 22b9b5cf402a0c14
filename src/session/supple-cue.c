/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "session/supple-cue.h"

static void
append (GArray       *cues,
        SuppleCueKind kind,
        gint64        time_us,
        gint64        length_us)
{
  SuppleCue cue = { .time_us = time_us, .length_us = length_us, .kind = kind };

  g_array_append_val (cues, cue);
}

/* The hold as a whole has three cues: its start, its middle and its last breath. */
static void
append_hold_cues (GArray              *cues,
                  const SuppleSegment *segment,
                  gint64               cycle_us)
{
  gint64 length_us = segment->span_end_us - segment->span_start_us;
  gint64 done_us = segment->start_us - segment->span_start_us;

  if (done_us == 0)
    append (cues, SUPPLE_CUE_HOLD, segment->start_us, length_us);

  /* Shorter than three breaths, a hold is over before news of it would be. */
  if (segment->breath != SUPPLE_BREATH_IN || length_us < 3 * cycle_us)
    return;

  if (length_us - done_us == cycle_us)
    append (cues, SUPPLE_CUE_LAST_BREATH, segment->start_us, cycle_us);
  else if (2 * done_us <= length_us && 2 * (done_us + cycle_us) > length_us)
    append (cues, SUPPLE_CUE_HALF_WAY, segment->start_us, length_us - done_us);
}

static void
append_change_cue (GArray              *cues,
                   const SuppleSegment *segment,
                   const SuppleSegment *before)
{
  if (before == NULL)
    append (cues, SUPPLE_CUE_GET_READY, segment->start_us, segment->duration_us);
  else if (segment->kind == SUPPLE_SEGMENT_CHANGE_PLACE)
    append (cues, SUPPLE_CUE_CHANGE_PLACE, segment->start_us, segment->duration_us);
  else if (before->kind == SUPPLE_SEGMENT_CHANGE_PLACE)
    append (cues, SUPPLE_CUE_GET_READY, segment->start_us, segment->duration_us);
  else
    append (cues, SUPPLE_CUE_STEP_DONE, segment->start_us, segment->duration_us);
}

static void
append_breath_cue (GArray              *cues,
                   const SuppleSegment *segment)
{
  if (segment->breath == SUPPLE_BREATH_IN)
    append (cues, SUPPLE_CUE_BREATHE_IN, segment->start_us, segment->duration_us);
  else if (segment->breath == SUPPLE_BREATH_OUT)
    append (cues, SUPPLE_CUE_BREATHE_OUT, segment->start_us, segment->duration_us);
}

/* One breath of the timeline, taken from the first hold that is breathed. */
static gint64
find_cycle_us (SuppleTimeline *timeline)
{
  for (guint i = 1; i < supple_timeline_get_n_segments (timeline); i++)
    {
      const SuppleSegment *in = supple_timeline_get_segment (timeline, i - 1);
      const SuppleSegment *out = supple_timeline_get_segment (timeline, i);

      if (in->kind == SUPPLE_SEGMENT_HOLD && in->breath == SUPPLE_BREATH_IN)
        return in->duration_us + out->duration_us;
    }

  return G_MAXINT64 / 4;
}

/**
 * supple_cues_new:
 * @timeline: a session laid out
 *
 * Derives what is to be heard from what is to be done.
 *
 * Returns: (transfer full) (element-type SuppleCue): the cues in order of time; where several
 *   share a time, the one about the step comes before the one about the breath
 */
GArray *
supple_cues_new (SuppleTimeline *timeline)
{
  g_return_val_if_fail (timeline != NULL, NULL);

  GArray              *cues = g_array_new (FALSE, FALSE, sizeof (SuppleCue));
  gint64               cycle_us = find_cycle_us (timeline);
  const SuppleSegment *before = NULL;

  for (guint i = 0; i < supple_timeline_get_n_segments (timeline); i++)
    {
      const SuppleSegment *segment = supple_timeline_get_segment (timeline, i);

      switch (segment->kind)
        {
        case SUPPLE_SEGMENT_GET_READY:
        case SUPPLE_SEGMENT_CHANGE_PLACE:
          append_change_cue (cues, segment, before);
          break;

        case SUPPLE_SEGMENT_CHANGE_SIDE:
          append (cues, SUPPLE_CUE_CHANGE_SIDE, segment->start_us, segment->duration_us);
          break;

        case SUPPLE_SEGMENT_HOLD:
          append_hold_cues (cues, segment, cycle_us);
          append_breath_cue (cues, segment);
          break;

        case SUPPLE_SEGMENT_MOVE:
          append_breath_cue (cues, segment);
          break;

        case SUPPLE_SEGMENT_CLOSING:
          append (cues, SUPPLE_CUE_SESSION_DONE, segment->start_us, segment->duration_us);
          break;

        case SUPPLE_SEGMENT_REST:
        default:
          break;
        }

      before = segment;
    }

  return cues;
}
