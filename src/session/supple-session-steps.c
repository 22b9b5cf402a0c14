/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "session/supple-session-steps.h"

/**
 * supple_session_jump_to_step:
 * @session: a session
 * @step: index of a step of the routine
 *
 * Goes to where @step begins, with its change of place or its getting ready.
 */
void
supple_session_jump_to_step (SuppleSession *session,
                             guint          step)
{
  g_return_if_fail (SUPPLE_IS_SESSION (session));

  SuppleTimeline *timeline = supple_session_get_timeline (session);

  supple_session_move_to (session, supple_timeline_get_step_start (timeline, step));
}

/**
 * supple_session_skip_forward:
 * @session: a session
 *
 * Goes to the next step; from the last one to the closing rest, and from that to the end.
 */
void
supple_session_skip_forward (SuppleSession *session)
{
  g_return_if_fail (SUPPLE_IS_SESSION (session));

  supple_session_update (session);

  SuppleTimeline      *timeline = supple_session_get_timeline (session);
  const SuppleSegment *segment = supple_session_get_segment (session);
  guint                n_segments = supple_timeline_get_n_segments (timeline);

  if (segment->step + 1 < supple_routine_get_n_steps (supple_timeline_get_routine (timeline)))
    supple_session_jump_to_step (session, segment->step + 1);
  else if (segment->kind != SUPPLE_SEGMENT_CLOSING)
    supple_session_move_to (session, n_segments - 1);
  else
    supple_session_move_to (session, n_segments);
}

/**
 * supple_session_skip_back:
 * @session: a session
 *
 * Goes to the start of the step that is on, or, while that is still getting ready,
 * to the step before.
 */
void
supple_session_skip_back (SuppleSession *session)
{
  g_return_if_fail (SUPPLE_IS_SESSION (session));

  supple_session_update (session);

  const SuppleSegment *segment = supple_session_get_segment (session);
  gboolean             begun = segment->repetition > 0 || segment->kind == SUPPLE_SEGMENT_CLOSING;

  supple_session_jump_to_step (session, begun || segment->step == 0 ? segment->step
                                                                    : segment->step - 1);
}

/**
 * supple_session_repeat_step:
 * @session: a session
 *
 * Goes to the start of the step that is on.
 */
void
supple_session_repeat_step (SuppleSession *session)
{
  g_return_if_fail (SUPPLE_IS_SESSION (session));

  supple_session_update (session);
  supple_session_jump_to_step (session, supple_session_get_segment (session)->step);
}

/**
 * supple_session_end_change:
 * @session: a session
 *
 * “I’m ready”: ends a change of place or a getting ready at once. Does nothing at
 * any other time.
 */
void
supple_session_end_change (SuppleSession *session)
{
  g_return_if_fail (SUPPLE_IS_SESSION (session));

  supple_session_update (session);

  SuppleSegmentKind kind = supple_session_get_segment (session)->kind;

  if (kind == SUPPLE_SEGMENT_CHANGE_PLACE || kind == SUPPLE_SEGMENT_GET_READY)
    supple_session_move_to (session, supple_session_get_segment_index (session) + 1);
}

/**
 * supple_session_get_step_fraction:
 * @session: a session
 *
 * Returns: how much of the step that is on is over, from 0 to 1; the closing rest
 *   belongs to the last step
 */
double
supple_session_get_step_fraction (SuppleSession *session)
{
  g_return_val_if_fail (SUPPLE_IS_SESSION (session), 0);

  SuppleTimeline *timeline = supple_session_get_timeline (session);
  guint           n_steps = supple_routine_get_n_steps (supple_timeline_get_routine (timeline));
  guint           step = supple_session_get_segment (session)->step;
  guint           first = supple_timeline_get_step_start (timeline, step);
  gint64          start_us = supple_timeline_get_segment (timeline, first)->start_us;
  gint64          end_us = supple_timeline_get_duration_us (timeline);

  if (step + 1 < n_steps)
    {
      guint next = supple_timeline_get_step_start (timeline, step + 1);

      end_us = supple_timeline_get_segment (timeline, next)->start_us;
    }

  return (double) (supple_session_get_position_us (session) - start_us) /
         (double) (end_us - start_us);
}

/**
 * supple_session_get_position_ahead_us:
 * @session: a session
 * @ahead_us: how far to look ahead, 0 or more
 *
 * Returns: where the session will be in @ahead_us if nothing happens until then: what a
 *   picture should show that takes so long to reach the eye
 */
gint64
supple_session_get_position_ahead_us (SuppleSession *session,
                                      gint64         ahead_us)
{
  g_return_val_if_fail (SUPPLE_IS_SESSION (session), 0);

  gint64 position_us = supple_session_get_position_us (session);

  if (supple_session_get_state (session) != SUPPLE_SESSION_RUNNING)
    return position_us;

  return MIN (position_us + MAX (0, ahead_us - supple_session_get_wait_us (session)),
              supple_timeline_get_duration_us (supple_session_get_timeline (session)));
}
