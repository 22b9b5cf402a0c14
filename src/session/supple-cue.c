/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "session/supple-cue.h"

/* What is counted down: the last three seconds. */
#define N_COUNTED  3
#define COUNTED_US G_USEC_PER_SEC

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

/* What is shorter than the countdown is over before there is anything to count. */
static void
append_countdown (GArray *cues,
                  gint64  start_us,
                  gint64  end_us)
{
  if (end_us - start_us < N_COUNTED * COUNTED_US)
    return;

  for (gint64 i = N_COUNTED; i > 0; i--)
    append (cues, SUPPLE_CUE_COUNTDOWN, end_us - i * COUNTED_US, COUNTED_US);
}

static int
compare_times (gconstpointer a,
               gconstpointer b)
{
  const SuppleCue *one = a;
  const SuppleCue *other = b;

  return one->time_us < other->time_us ? -1 : one->time_us > other->time_us;
}

/**
 * supple_cues_add_countdown:
 * @cues: (element-type SuppleCue): the cues of @timeline, in order of time
 * @timeline: a session laid out
 *
 * Adds a tick for each of the last three seconds before a movement begins, and of each hold.
 * The cues stay in order of time; at the same time, a tick comes last.
 */
void
supple_cues_add_countdown (GArray         *cues,
                           SuppleTimeline *timeline)
{
  g_return_if_fail (cues != NULL);
  g_return_if_fail (timeline != NULL);

  for (guint i = 0; i < supple_timeline_get_n_segments (timeline); i++)
    {
      const SuppleSegment *segment = supple_timeline_get_segment (timeline, i);

      switch (segment->kind)
        {
        case SUPPLE_SEGMENT_GET_READY:
        case SUPPLE_SEGMENT_CHANGE_PLACE:
        case SUPPLE_SEGMENT_CHANGE_SIDE:
          append_countdown (cues, segment->start_us, segment->start_us + segment->duration_us);
          break;

        case SUPPLE_SEGMENT_HOLD:
          if (segment->start_us == segment->span_start_us)
            append_countdown (cues, segment->span_start_us, segment->span_end_us);
          break;

        case SUPPLE_SEGMENT_MOVE:
        case SUPPLE_SEGMENT_REST:
        case SUPPLE_SEGMENT_CLOSING:
        default:
          break;
        }
    }

  /* The sort keeps the order of what is equal. */
  g_array_sort (cues, compare_times);
}
