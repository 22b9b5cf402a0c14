/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/session/supple-step-tally.h"

/* From this part of the plan on a step is done, and below that one it is as good as skipped. */
#define DONE_FROM     0.95
#define SKIPPED_BELOW 0.1

static void
clear_step (gpointer data)
{
  g_clear_pointer (&((SuppleJournalStep *) data)->exercise, g_ref_string_release);
}

/**
 * supple_step_tally_new:
 *
 * Returns: (transfer full) (element-type SuppleJournalStep): how much of each step was done, so
 *   far nothing
 */
GArray *
supple_step_tally_new (void)
{
  GArray *tally = g_array_new (FALSE, TRUE, sizeof (SuppleJournalStep));

  g_array_set_clear_func (tally, clear_step);

  return tally;
}

static SuppleStep *
get_step (SuppleTimeline *timeline,
          guint           step)
{
  return supple_routine_get_step (supple_timeline_get_routine (timeline), step);
}

static const char *
get_exercise_id (SuppleTimeline *timeline,
                 guint           step)
{
  return supple_exercise_get_id (supple_step_get_exercise (get_step (timeline, step)));
}

/* Getting ready, changing sides and resting between repetitions is not what helps. */
static gboolean
is_work (const SuppleSegment *segment)
{
  return segment->kind == SUPPLE_SEGMENT_MOVE || segment->kind == SUPPLE_SEGMENT_HOLD;
}

/* What there is to do in @step from @from_us on. */
static gint64
get_work_us (SuppleTimeline *timeline,
             guint           step,
             gint64          from_us)
{
  guint  n_segments = supple_timeline_get_n_segments (timeline);
  gint64 work_us = 0;

  for (guint i = supple_timeline_get_step_start (timeline, step); i < n_segments; i++)
    {
      const SuppleSegment *segment = supple_timeline_get_segment (timeline, i);
      gint64               end_us = segment->start_us + segment->duration_us;

      if (segment->step != step)
        break;

      if (is_work (segment))
        work_us += MAX (0, end_us - MAX (segment->start_us, from_us));
    }

  return work_us;
}

static gint64
get_held_us (const SuppleJournalStep *step)
{
  return step->held_us[SUPPLE_SIDE_NONE] + step->held_us[SUPPLE_SIDE_RIGHT] +
         step->held_us[SUPPLE_SIDE_LEFT];
}

/**
 * supple_step_tally_find:
 * @tally: (element-type SuppleJournalStep): a tally
 * @step: index of a step of the routine
 * @exercise: identifier of an exercise
 *
 * Returns: (transfer none) (nullable): what is known of @exercise as @step
 */
SuppleJournalStep *
supple_step_tally_find (GArray     *tally,
                        guint       step,
                        const char *exercise)
{
  g_return_val_if_fail (tally != NULL && exercise != NULL, NULL);

  for (guint i = 0; i < tally->len; i++)
    {
      SuppleJournalStep *known = &g_array_index (tally, SuppleJournalStep, i);

      if (known->position == step && g_str_equal (known->exercise, exercise))
        return known;
    }

  return NULL;
}

/**
 * supple_step_tally_get:
 * @tally: (element-type SuppleJournalStep): a tally
 * @timeline: what is done
 * @step: index of a step of its routine
 *
 * Returns: (transfer none): what is known of @step, until the next is asked for; nothing done yet
 *   if it is new
 */
SuppleJournalStep *
supple_step_tally_get (GArray         *tally,
                       SuppleTimeline *timeline,
                       guint           step)
{
  g_return_val_if_fail (tally != NULL && timeline != NULL, NULL);

  const char        *exercise = get_exercise_id (timeline, step);
  SuppleJournalStep *known = supple_step_tally_find (tally, step, exercise);

  if (known != NULL)
    return known;

  SuppleJournalStep new = {
    .position = step,
    .exercise = g_ref_string_new_intern (exercise),
    .planned_us = get_work_us (timeline, step, 0),
  };

  g_array_append_val (tally, new);

  return &g_array_index (tally, SuppleJournalStep, tally->len - 1);
}

/**
 * supple_step_tally_credit:
 * @tally: (element-type SuppleJournalStep): a tally
 * @timeline: what is done
 * @from_us: from where on
 * @until_us: until where it was done
 *
 * Notes that the person has followed @timeline for that part of it.
 */
void
supple_step_tally_credit (GArray         *tally,
                          SuppleTimeline *timeline,
                          gint64          from_us,
                          gint64          until_us)
{
  g_return_if_fail (tally != NULL && timeline != NULL);

  guint n_segments = supple_timeline_get_n_segments (timeline);

  for (guint i = supple_timeline_find (timeline, from_us); i < n_segments; i++)
    {
      const SuppleSegment *segment = supple_timeline_get_segment (timeline, i);
      gint64               start_us = MAX (segment->start_us, from_us);
      gint64               end_us = MIN (segment->start_us + segment->duration_us, until_us);

      if (segment->start_us >= until_us)
        break;

      if (is_work (segment) && end_us > start_us)
        supple_step_tally_get (tally, timeline, segment->step)->held_us[segment->side] +=
          end_us - start_us;
    }
}

/**
 * supple_step_tally_replan:
 * @tally: (element-type SuppleJournalStep): a tally
 * @timeline: the same steps at another pace
 * @position_us: where on it the person goes on
 *
 * At another pace, as much as was done and as much as is left is what is planned.
 */
void
supple_step_tally_replan (GArray         *tally,
                          SuppleTimeline *timeline,
                          gint64          position_us)
{
  g_return_if_fail (tally != NULL && timeline != NULL);

  guint index = supple_timeline_find (timeline, position_us);
  guint on = supple_timeline_get_segment (timeline, index)->step;

  for (guint i = 0; i < tally->len; i++)
    {
      SuppleJournalStep *step = &g_array_index (tally, SuppleJournalStep, i);

      if (step->position == on && g_str_equal (step->exercise, get_exercise_id (timeline, on)))
        step->planned_us = get_held_us (step) + get_work_us (timeline, on, position_us);
    }
}

/**
 * supple_step_tally_judge:
 * @step: (inout): a step that was left
 * @now_us: the time now, UTC
 *
 * Says what became of @step. One that was given up as too sore stays so.
 */
void
supple_step_tally_judge (SuppleJournalStep *step,
                         gint64             now_us)
{
  g_return_if_fail (step != NULL);

  gint64 held_us = get_held_us (step);

  step->ended_us = step->changed_us = now_us;

  if (step->outcome == SUPPLE_OUTCOME_TOO_SORE)
    return;

  if ((double) held_us >= DONE_FROM * (double) step->planned_us)
    step->outcome = SUPPLE_OUTCOME_DONE;
  else if ((double) held_us >= SKIPPED_BELOW * (double) step->planned_us)
    step->outcome = SUPPLE_OUTCOME_SHORTENED;
  else
    step->outcome = SUPPLE_OUTCOME_SKIPPED;
}
