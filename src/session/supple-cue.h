/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session/supple-timeline.h"

G_BEGIN_DECLS

/**
 * SuppleCueKind:
 * @SUPPLE_CUE_GET_READY: the session begins, settle into position
 * @SUPPLE_CUE_BREATHE_IN: an in-breath, as long as the cue
 * @SUPPLE_CUE_BREATHE_OUT: an out-breath, as long as the cue
 * @SUPPLE_CUE_HOLD: a hold begins
 * @SUPPLE_CUE_HALF_WAY: half of a hold is done
 * @SUPPLE_CUE_LAST_BREATH: the last breath of a hold begins
 * @SUPPLE_CUE_CHANGE_SIDE: to the other side
 * @SUPPLE_CUE_CHANGE_PLACE: to another place
 * @SUPPLE_CUE_STEP_DONE: one step is done, the next is to come
 * @SUPPLE_CUE_SESSION_DONE: the last step is done
 * @SUPPLE_CUE_COUNTDOWN: one of the last three seconds of what is being waited for, or of a hold
 * @SUPPLE_CUE_PAUSED: the session was paused; not on a timeline
 * @SUPPLE_CUE_RESUMED: the session goes on; not on a timeline
 */
typedef enum
{
  SUPPLE_CUE_GET_READY,
  SUPPLE_CUE_BREATHE_IN,
  SUPPLE_CUE_BREATHE_OUT,
  SUPPLE_CUE_HOLD,
  SUPPLE_CUE_HALF_WAY,
  SUPPLE_CUE_LAST_BREATH,
  SUPPLE_CUE_CHANGE_SIDE,
  SUPPLE_CUE_CHANGE_PLACE,
  SUPPLE_CUE_STEP_DONE,
  SUPPLE_CUE_SESSION_DONE,
  SUPPLE_CUE_COUNTDOWN,
  SUPPLE_CUE_PAUSED,
  SUPPLE_CUE_RESUMED,
} SuppleCueKind;

/**
 * SuppleCue:
 * @time_us: when it sounds, a position on the timeline
 * @length_us: how long what it announces lasts
 * @kind: what it says
 */
typedef struct
{
  gint64        time_us;
  gint64        length_us;
  SuppleCueKind kind;
} SuppleCue;

GArray *supple_cues_new (SuppleTimeline *timeline);
void    supple_cues_add_countdown (GArray         *cues,
                                   SuppleTimeline *timeline);

G_END_DECLS
