/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "session/supple-session.h"

#include "session/supple-playhead.h"

/**
 * SuppleSession:
 *
 * One run of a routine: a position on a timeline.
 *
 * The position is computed from the clock whenever it is asked for; nothing is
 * counted, so nothing can add up. While running, position = anchor position +
 * (now − anchor time), and before the anchor time it stands still: that is the
 * lead-in after a pause.
 *
 * A session knows no widget, no sound and no file. Watch #SuppleSession:state and
 * #SuppleSession:segment-index, and #SuppleSession::anchored to follow the position.
 */
struct _SuppleSession
{
  GObject parent_instance;

  SuppleTimeline    *timeline;
  SuppleClock       *clock;
  SuppleSessionState state;
  guint              segment_index;
  SupplePlayhead     playhead;
  gboolean           leads_in;
};

G_DEFINE_FINAL_TYPE (SuppleSession, supple_session, G_TYPE_OBJECT)

G_DEFINE_ENUM_TYPE (SuppleSessionState,
                    supple_session_state,
                    G_DEFINE_ENUM_VALUE (SUPPLE_SESSION_READY, "ready"),
                    G_DEFINE_ENUM_VALUE (SUPPLE_SESSION_RUNNING, "running"),
                    G_DEFINE_ENUM_VALUE (SUPPLE_SESSION_PAUSED, "paused"),
                    G_DEFINE_ENUM_VALUE (SUPPLE_SESSION_FINISHED, "finished"),
                    G_DEFINE_ENUM_VALUE (SUPPLE_SESSION_STOPPED, "stopped"))

typedef enum
{
  PROP_STATE = 1,
  PROP_SEGMENT_INDEX,
} SuppleSessionProperty;

static GParamSpec *props[PROP_SEGMENT_INDEX + 1];

enum
{
  ANCHORED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
set_state (SuppleSession     *self,
           SuppleSessionState state)
{
  if (self->state == state)
    return;

  self->state = state;
  self->playhead.moving = state == SUPPLE_SESSION_RUNNING;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_STATE]);
}

static void
set_segment_index (SuppleSession *self,
                   guint          index)
{
  if (self->segment_index == index)
    return;

  self->segment_index = index;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SEGMENT_INDEX]);
}

/* Rings when the segment that is on ends: whoever follows hears of it, drawing or not. */
static void
set_alarm (SuppleSession *self)
{
  gint64 alarm_us = SUPPLE_NO_ALARM;

  if (self->state == SUPPLE_SESSION_RUNNING)
    {
      const SuppleSegment *segment = supple_session_get_segment (self);

      alarm_us = supple_playhead_get_arrival_us (&self->playhead,
                                                 segment->start_us + segment->duration_us);
    }

  supple_clock_set_alarm_us (self->clock, alarm_us);
}

/* Puts the session at @position_us, to move on from there when @wait_us is over. */
static void
anchor (SuppleSession *self,
        gint64         position_us,
        gint64         wait_us)
{
  self->playhead.position_us = position_us;
  self->playhead.time_us = supple_clock_get_time_us (self->clock) + wait_us;
  self->leads_in = FALSE;
}

static void
announce_anchor (SuppleSession *self)
{
  g_signal_emit (self, signals[ANCHORED], 0);
  set_alarm (self);
}

static void
end (SuppleSession     *self,
     SuppleSessionState state,
     gint64             position_us)
{
  anchor (self, position_us, 0);
  set_state (self, state);
  announce_anchor (self);
}

static void
supple_session_get_property (GObject    *object,
                             guint       prop_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  SuppleSession *self = SUPPLE_SESSION (object);

  switch ((SuppleSessionProperty) prop_id)
    {
    case PROP_STATE:
      g_value_set_enum (value, self->state);
      break;

    case PROP_SEGMENT_INDEX:
      g_value_set_uint (value, self->segment_index);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
supple_session_dispose (GObject *object)
{
  SuppleSession *self = SUPPLE_SESSION (object);

  if (self->clock != NULL)
    supple_clock_set_alarm_us (self->clock, SUPPLE_NO_ALARM);

  g_clear_object (&self->clock);
  g_clear_pointer (&self->timeline, supple_timeline_unref);

  G_OBJECT_CLASS (supple_session_parent_class)->dispose (object);
}

static void
supple_session_class_init (SuppleSessionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = supple_session_dispose;
  object_class->get_property = supple_session_get_property;

  /**
   * SuppleSession:state: What the session is doing.
   */
  props[PROP_STATE] =
    g_param_spec_enum ("state", NULL, NULL, SUPPLE_TYPE_SESSION_STATE, SUPPLE_SESSION_READY,
                       G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * SuppleSession:segment-index:
   *
   * The segment of the timeline that is on.
   */
  props[PROP_SEGMENT_INDEX] =
    g_param_spec_uint ("segment-index", NULL, NULL, 0, G_MAXUINT, 0,
                       G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  /**
   * SuppleSession::anchored:
   *
   * The way from clock time to position has changed: the session was started,
   * paused, resumed, ended, moved to another place or given another timeline. See
   * supple_session_get_anchor().
   */
  signals[ANCHORED] = g_signal_new ("anchored", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                    NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
supple_session_init (SuppleSession *self)
{
}

/**
 * supple_session_new:
 * @timeline: what to do
 * @clock: where the time comes from; its alarm belongs to the session from now on
 *
 * Returns: (transfer full): a session that is ready at the start of @timeline
 */
SuppleSession *
supple_session_new (SuppleTimeline *timeline,
                    SuppleClock    *clock)
{
  g_return_val_if_fail (timeline != NULL, NULL);
  g_return_val_if_fail (SUPPLE_IS_CLOCK (clock), NULL);

  SuppleSession *self = g_object_new (SUPPLE_TYPE_SESSION, NULL);

  self->timeline = supple_timeline_ref (timeline);
  self->clock = g_object_ref (clock);
  g_signal_connect_object (clock, "alarm", G_CALLBACK (supple_session_update), self,
                           G_CONNECT_SWAPPED);

  return self;
}

SuppleTimeline *
supple_session_get_timeline (SuppleSession *self)
{
  g_return_val_if_fail (SUPPLE_IS_SESSION (self), NULL);

  return self->timeline;
}

SuppleSessionState
supple_session_get_state (SuppleSession *self)
{
  g_return_val_if_fail (SUPPLE_IS_SESSION (self), SUPPLE_SESSION_STOPPED);

  return self->state;
}

guint
supple_session_get_segment_index (SuppleSession *self)
{
  g_return_val_if_fail (SUPPLE_IS_SESSION (self), 0);

  return self->segment_index;
}

/**
 * supple_session_get_segment:
 * @self: a session
 *
 * Returns: (transfer none): the segment that is on, as of the last update
 */
const SuppleSegment *
supple_session_get_segment (SuppleSession *self)
{
  g_return_val_if_fail (SUPPLE_IS_SESSION (self), NULL);

  return supple_timeline_get_segment (self->timeline, self->segment_index);
}

/**
 * supple_session_get_position_us:
 * @self: a session
 *
 * Returns: where the session is on its timeline, at this very moment
 */
gint64
supple_session_get_position_us (SuppleSession *self)
{
  g_return_val_if_fail (SUPPLE_IS_SESSION (self), 0);

  return MIN (supple_playhead_get_position_us (&self->playhead,
                                               supple_clock_get_time_us (self->clock)),
              supple_timeline_get_duration_us (self->timeline));
}

/**
 * supple_session_get_wait_us:
 * @self: a session
 *
 * Returns: how long until the position of a running session moves on; 0 when it does
 */
gint64
supple_session_get_wait_us (SuppleSession *self)
{
  g_return_val_if_fail (SUPPLE_IS_SESSION (self), 0);

  return supple_playhead_get_wait_us (&self->playhead, supple_clock_get_time_us (self->clock));
}

/**
 * supple_session_get_lead_in_us:
 * @self: a session
 *
 * Returns: how long until a session that was paused moves on; 0 when it does
 */
gint64
supple_session_get_lead_in_us (SuppleSession *self)
{
  g_return_val_if_fail (SUPPLE_IS_SESSION (self), 0);

  return self->leads_in ? supple_session_get_wait_us (self) : 0;
}

/**
 * supple_session_get_anchor:
 * @self: a session
 * @position_us: (out): a position on the timeline
 * @time_us: (out): the clock's time at which the session is there
 *
 * While the session runs, its position is @position_us + max (0, now − @time_us).
 * Otherwise it stands at @position_us.
 */
void
supple_session_get_anchor (SuppleSession *self,
                           gint64        *position_us,
                           gint64        *time_us)
{
  g_return_if_fail (SUPPLE_IS_SESSION (self));

  *position_us = self->playhead.position_us;
  *time_us = self->playhead.time_us;
}

/**
 * supple_session_play:
 * @self: a session
 *
 * Starts the session, or goes on with one that is paused: after
 * %SUPPLE_SESSION_LEAD_IN_US, at the start of the breath that was broken off, so
 * that no part of a hold is lost. Does nothing in any other state.
 */
void
supple_session_play (SuppleSession *self)
{
  g_return_if_fail (SUPPLE_IS_SESSION (self));

  if (self->state == SUPPLE_SESSION_READY)
    anchor (self, supple_session_get_segment (self)->start_us, 0);
  else if (self->state == SUPPLE_SESSION_PAUSED)
    {
      anchor (self, supple_session_get_segment (self)->start_us, SUPPLE_SESSION_LEAD_IN_US);
      self->leads_in = TRUE;
    }
  else
    return;

  set_state (self, SUPPLE_SESSION_RUNNING);
  announce_anchor (self);
}

/**
 * supple_session_pause:
 * @self: a session
 *
 * Holds a running session where it is.
 */
void
supple_session_pause (SuppleSession *self)
{
  g_return_if_fail (SUPPLE_IS_SESSION (self));

  supple_session_update (self);

  if (self->state != SUPPLE_SESSION_RUNNING)
    return;

  anchor (self, supple_session_get_position_us (self), 0);
  set_state (self, SUPPLE_SESSION_PAUSED);
  announce_anchor (self);
}

/**
 * supple_session_stop:
 * @self: a session
 *
 * Leaves a session that has not reached its end. It cannot be started again.
 */
void
supple_session_stop (SuppleSession *self)
{
  g_return_if_fail (SUPPLE_IS_SESSION (self));

  supple_session_update (self);

  if (self->state != SUPPLE_SESSION_FINISHED && self->state != SUPPLE_SESSION_STOPPED)
    end (self, SUPPLE_SESSION_STOPPED, supple_session_get_position_us (self));
}

/**
 * supple_session_move_to:
 * @self: a session
 * @index: a segment of the timeline, or one past the last for the end
 *
 * Goes to the start of a segment. Running or paused stays as it is, without a lead-in.
 * A session that is over stays over.
 */
void
supple_session_move_to (SuppleSession *self,
                        guint          index)
{
  g_return_if_fail (SUPPLE_IS_SESSION (self));
  g_return_if_fail (index <= supple_timeline_get_n_segments (self->timeline));

  if (self->state == SUPPLE_SESSION_FINISHED || self->state == SUPPLE_SESSION_STOPPED)
    return;

  if (index == supple_timeline_get_n_segments (self->timeline))
    {
      end (self, SUPPLE_SESSION_FINISHED, supple_timeline_get_duration_us (self->timeline));
      return;
    }

  anchor (self, supple_timeline_get_segment (self->timeline, index)->start_us, 0);
  set_segment_index (self, index);
  announce_anchor (self);
}

/**
 * supple_session_add_time:
 * @self: a session
 * @duration_us: how much longer the segment that is on shall last
 *
 * “More time”: holds a running session where it is for a while, as often as one likes.
 */
void
supple_session_add_time (SuppleSession *self,
                         gint64         duration_us)
{
  g_return_if_fail (SUPPLE_IS_SESSION (self));

  supple_session_update (self);

  if (self->state != SUPPLE_SESSION_RUNNING)
    return;

  anchor (self, supple_session_get_position_us (self),
          supple_session_get_wait_us (self) + duration_us);
  announce_anchor (self);
}

/**
 * supple_session_set_timeline:
 * @self: a session that is not over
 * @timeline: what to do from now on
 * @index: the segment of @timeline to go on with
 *
 * Changes what is done, at once. Running or paused stays as it is.
 */
void
supple_session_set_timeline (SuppleSession  *self,
                             SuppleTimeline *timeline,
                             guint           index)
{
  g_return_if_fail (SUPPLE_IS_SESSION (self));
  g_return_if_fail (timeline != NULL && index < supple_timeline_get_n_segments (timeline));
  g_return_if_fail (self->state < SUPPLE_SESSION_FINISHED);

  SuppleTimeline *old = g_steal_pointer (&self->timeline);

  self->timeline = supple_timeline_ref (timeline);
  supple_timeline_unref (old);

  anchor (self, supple_timeline_get_segment (timeline, index)->start_us, 0);
  self->segment_index = index;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SEGMENT_INDEX]);
  announce_anchor (self);
}

/**
 * supple_session_update:
 * @self: a session
 *
 * Brings index and state up to the clock. The clock's alarm calls it at the end of each
 * segment; whoever draws may call it before.
 */
void
supple_session_update (SuppleSession *self)
{
  g_return_if_fail (SUPPLE_IS_SESSION (self));

  if (self->state != SUPPLE_SESSION_RUNNING)
    return;

  gint64 position_us = supple_session_get_position_us (self);
  guint  index = supple_timeline_find (self->timeline, position_us);

  if (position_us >= supple_timeline_get_duration_us (self->timeline))
    end (self, SUPPLE_SESSION_FINISHED, position_us);

  set_segment_index (self, index);
  set_alarm (self);
}
