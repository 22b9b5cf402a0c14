/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session/supple-clock.h"
#include "session/supple-timeline.h"

G_BEGIN_DECLS

/**
 * SuppleSessionState:
 * @SUPPLE_SESSION_READY: not started yet
 * @SUPPLE_SESSION_RUNNING: time passes
 * @SUPPLE_SESSION_PAUSED: time stands still
 * @SUPPLE_SESSION_FINISHED: the end of the timeline was reached
 * @SUPPLE_SESSION_STOPPED: left before the end
 */
typedef enum
{
  SUPPLE_SESSION_READY,
  SUPPLE_SESSION_RUNNING,
  SUPPLE_SESSION_PAUSED,
  SUPPLE_SESSION_FINISHED,
  SUPPLE_SESSION_STOPPED,
} SuppleSessionState;

#define SUPPLE_TYPE_SESSION_STATE (supple_session_state_get_type ())
GType supple_session_state_get_type (void);

/* After a pause: time to lie down again before the breath starts anew. */
#define SUPPLE_SESSION_LEAD_IN_US (3 * G_USEC_PER_SEC)

#define SUPPLE_TYPE_SESSION (supple_session_get_type ())
G_DECLARE_FINAL_TYPE (SuppleSession, supple_session, SUPPLE, SESSION, GObject)

SuppleSession       *supple_session_new (SuppleTimeline *timeline,
                                         SuppleClock    *clock);
SuppleTimeline      *supple_session_get_timeline (SuppleSession *self);
SuppleSessionState   supple_session_get_state (SuppleSession *self);
guint                supple_session_get_segment_index (SuppleSession *self);
const SuppleSegment *supple_session_get_segment (SuppleSession *self);
gint64               supple_session_get_position_us (SuppleSession *self);
gint64               supple_session_get_lead_in_us (SuppleSession *self);
void                 supple_session_get_anchor (SuppleSession *self,
                                                gint64        *position_us,
                                                gint64        *time_us);
void                 supple_session_play (SuppleSession *self);
void                 supple_session_pause (SuppleSession *self);
void                 supple_session_stop (SuppleSession *self);
void                 supple_session_move_to (SuppleSession *self, guint index);
void                 supple_session_update (SuppleSession *self);
gint64               supple_session_get_wait_us (SuppleSession *self);
void                 supple_session_add_time (SuppleSession *self,
                                              gint64         duration_us);
void                 supple_session_set_timeline (SuppleSession  *self,
                                                  SuppleTimeline *timeline,
                                                  guint           index);

G_END_DECLS
