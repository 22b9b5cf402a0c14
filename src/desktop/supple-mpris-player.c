/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "desktop/supple-mpris-player.h"

#include "desktop/supple-now-playing.h"
#include "session/supple-session-steps.h"

/**
 * SuppleMprisPlayer:
 *
 * A session as a player on the bus: the interface org.mpris.MediaPlayer2.Player, to be exported by
 * whoever makes it. It follows the session, and does to it what it is told over the bus; only to
 * stop is left to the listener of #SuppleMprisPlayer::stop-requested.
 *
 * Where a session is, is computed when it is asked for. It cannot be sought in.
 */
struct _SuppleMprisPlayer
{
  SuppleBusMediaPlayer2PlayerSkeleton parent_instance;

  SuppleSession     *session;
  SuppleSessionState state;
  gboolean           waits;
};

static void implement_player (SuppleBusMediaPlayer2PlayerIface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SuppleMprisPlayer,
                               supple_mpris_player,
                               SUPPLE_BUS_TYPE_MEDIA_PLAYER2_PLAYER_SKELETON,
                               G_IMPLEMENT_INTERFACE (SUPPLE_BUS_TYPE_MEDIA_PLAYER2_PLAYER,
                                                      implement_player))

typedef enum
{
  PROP_POSITION = 1,
} SuppleMprisPlayerProperty;

enum
{
  STOP_REQUESTED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static const char *
status_word (SuppleSessionState state)
{
  switch (state)
    {
    case SUPPLE_SESSION_RUNNING:
      return "Playing";

    case SUPPLE_SESSION_PAUSED:
      return "Paused";

    case SUPPLE_SESSION_READY:
    case SUPPLE_SESSION_FINISHED:
    case SUPPLE_SESSION_STOPPED:
    default:
      return "Stopped";
    }
}

static gboolean
is_over (SuppleSessionState state)
{
  return state == SUPPLE_SESSION_FINISHED || state == SUPPLE_SESSION_STOPPED;
}

/* What has not changed is not sent. */
static void
show_session (SuppleMprisPlayer *self)
{
  SuppleBusMediaPlayer2Player *player = SUPPLE_BUS_MEDIA_PLAYER2_PLAYER (self);
  SuppleSessionState           state = supple_session_get_state (self->session);
  gboolean                     over = is_over (state);
  GVariant                    *words = supple_now_playing_describe (self->session);

  supple_bus_media_player2_player_set_playback_status (player, status_word (state));
  supple_bus_media_player2_player_set_metadata (player, words);
  supple_bus_media_player2_player_set_can_play (player, !over);
  supple_bus_media_player2_player_set_can_pause (player, !over);
  supple_bus_media_player2_player_set_can_go_next (player, !over);
  supple_bus_media_player2_player_set_can_go_previous (player, !over);
}

/* Tells those who count along where the session really is, after what else there is to tell. */
static void
announce_position (SuppleMprisPlayer *self)
{
  g_dbus_interface_skeleton_flush (G_DBUS_INTERFACE_SKELETON (self));
  supple_bus_media_player2_player_emit_seeked (SUPPLE_BUS_MEDIA_PLAYER2_PLAYER (self),
                                               supple_now_playing_get_position_us (self->session));
}

/* To start, to pause and to end leave the position as it was; all else is a jump. */
static void
anchored_cb (SuppleMprisPlayer *self)
{
  SuppleSessionState before = self->state;

  self->state = supple_session_get_state (self->session);
  self->waits = supple_session_get_wait_us (self->session) > 0;
  show_session (self);

  if (self->state == before || (before == SUPPLE_SESSION_PAUSED && self->waits))
    announce_position (self);
}

/* Whoever counts along has gone on while the session waited to go on. */
static void
segment_changed_cb (SuppleMprisPlayer *self)
{
  show_session (self);

  if (self->waits && supple_session_get_wait_us (self->session) == 0)
    {
      self->waits = FALSE;
      announce_position (self);
    }
}

static gboolean
handle_play (SuppleBusMediaPlayer2Player *player,
             GDBusMethodInvocation       *invocation)
{
  supple_session_play (SUPPLE_MPRIS_PLAYER (player)->session);
  supple_bus_media_player2_player_complete_play (player, invocation);

  return G_DBUS_METHOD_INVOCATION_HANDLED;
}

static gboolean
handle_pause (SuppleBusMediaPlayer2Player *player,
              GDBusMethodInvocation       *invocation)
{
  supple_session_pause (SUPPLE_MPRIS_PLAYER (player)->session);
  supple_bus_media_player2_player_complete_pause (player, invocation);

  return G_DBUS_METHOD_INVOCATION_HANDLED;
}

static gboolean
handle_play_pause (SuppleBusMediaPlayer2Player *player,
                   GDBusMethodInvocation       *invocation)
{
  SuppleSession *session = SUPPLE_MPRIS_PLAYER (player)->session;

  if (supple_session_get_state (session) == SUPPLE_SESSION_RUNNING)
    supple_session_pause (session);
  else
    supple_session_play (session);

  supple_bus_media_player2_player_complete_play_pause (player, invocation);

  return G_DBUS_METHOD_INVOCATION_HANDLED;
}

static gboolean
handle_stop (SuppleBusMediaPlayer2Player *player,
             GDBusMethodInvocation       *invocation)
{
  g_signal_emit (player, signals[STOP_REQUESTED], 0);
  supple_bus_media_player2_player_complete_stop (player, invocation);

  return G_DBUS_METHOD_INVOCATION_HANDLED;
}

static gboolean
handle_next (SuppleBusMediaPlayer2Player *player,
             GDBusMethodInvocation       *invocation)
{
  supple_session_skip_forward (SUPPLE_MPRIS_PLAYER (player)->session);
  supple_bus_media_player2_player_complete_next (player, invocation);

  return G_DBUS_METHOD_INVOCATION_HANDLED;
}

static gboolean
handle_previous (SuppleBusMediaPlayer2Player *player,
                 GDBusMethodInvocation       *invocation)
{
  supple_session_skip_back (SUPPLE_MPRIS_PLAYER (player)->session);
  supple_bus_media_player2_player_complete_previous (player, invocation);

  return G_DBUS_METHOD_INVOCATION_HANDLED;
}

/* MPRIS has it that where nothing can be sought, to seek has no effect, and is no error. */
static gboolean
handle_seek (SuppleBusMediaPlayer2Player *player,
             GDBusMethodInvocation       *invocation,
             gint64                       offset_us)
{
  supple_bus_media_player2_player_complete_seek (player, invocation);

  return G_DBUS_METHOD_INVOCATION_HANDLED;
}

static gboolean
handle_set_position (SuppleBusMediaPlayer2Player *player,
                     GDBusMethodInvocation       *invocation,
                     const char                  *track,
                     gint64                       position_us)
{
  supple_bus_media_player2_player_complete_set_position (player, invocation);

  return G_DBUS_METHOD_INVOCATION_HANDLED;
}

static gboolean
handle_open_uri (SuppleBusMediaPlayer2Player *player,
                 GDBusMethodInvocation       *invocation,
                 const char                  *uri)
{
  g_dbus_method_invocation_return_error_literal (invocation, G_DBUS_ERROR,
                                                 G_DBUS_ERROR_NOT_SUPPORTED,
                                                 "Supple opens no addresses");

  return G_DBUS_METHOD_INVOCATION_HANDLED;
}

static void
implement_player (SuppleBusMediaPlayer2PlayerIface *iface)
{
  iface->handle_play = handle_play;
  iface->handle_pause = handle_pause;
  iface->handle_play_pause = handle_play_pause;
  iface->handle_stop = handle_stop;
  iface->handle_next = handle_next;
  iface->handle_previous = handle_previous;
  iface->handle_seek = handle_seek;
  iface->handle_set_position = handle_set_position;
  iface->handle_open_uri = handle_open_uri;
}

static void
supple_mpris_player_get_property (GObject    *object,
                                  guint       prop_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  SuppleMprisPlayer *self = SUPPLE_MPRIS_PLAYER (object);

  switch ((SuppleMprisPlayerProperty) prop_id)
    {
    case PROP_POSITION:
      g_value_set_int64 (value, supple_now_playing_get_position_us (self->session));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
supple_mpris_player_set_property (GObject      *object,
                                  guint         prop_id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static void
supple_mpris_player_finalize (GObject *object)
{
  g_clear_object (&SUPPLE_MPRIS_PLAYER (object)->session);

  G_OBJECT_CLASS (supple_mpris_player_parent_class)->finalize (object);
}

static void
supple_mpris_player_class_init (SuppleMprisPlayerClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = supple_mpris_player_finalize;
  object_class->get_property = supple_mpris_player_get_property;
  object_class->set_property = supple_mpris_player_set_property;

  g_object_class_override_property (object_class, PROP_POSITION, "position");

  /**
   * SuppleMprisPlayer::stop-requested:
   *
   * Somebody on the bus wants the session to be stopped.
   */
  signals[STOP_REQUESTED] = g_signal_new ("stop-requested", G_TYPE_FROM_CLASS (klass),
                                          G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
supple_mpris_player_init (SuppleMprisPlayer *self)
{
  SuppleBusMediaPlayer2Player *player = SUPPLE_BUS_MEDIA_PLAYER2_PLAYER (self);

  supple_bus_media_player2_player_set_can_control (player, TRUE);
  supple_bus_media_player2_player_set_can_seek (player, FALSE);
  supple_bus_media_player2_player_set_rate (player, 1);
  supple_bus_media_player2_player_set_minimum_rate (player, 1);
  supple_bus_media_player2_player_set_maximum_rate (player, 1);
  supple_bus_media_player2_player_set_volume (player, 1);
}

/**
 * supple_mpris_player_new:
 * @session: the session to follow and to act on
 *
 * Makes a player that shows @session, not yet exported anywhere.
 *
 * Returns: (transfer full): the player
 */
SuppleMprisPlayer *
supple_mpris_player_new (SuppleSession *session)
{
  g_return_val_if_fail (SUPPLE_IS_SESSION (session), NULL);

  SuppleMprisPlayer *self = g_object_new (SUPPLE_TYPE_MPRIS_PLAYER, NULL);

  self->session = g_object_ref (session);
  self->state = supple_session_get_state (session);
  g_signal_connect_object (session, "anchored", G_CALLBACK (anchored_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "notify::segment-index", G_CALLBACK (segment_changed_cb), self,
                           G_CONNECT_SWAPPED);
  show_session (self);

  return self;
}
