/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sound/supple-cue-player.h"

#include "sound/supple-score.h"
#include "sound/supple-sound-pipeline.h"

/* How long the device stays open once nothing is to be heard any more: a little longer than
 * what is on its way to it. */
#define LINGER_US (G_USEC_PER_SEC * 4 / 10)

/* How much later than asked for a single cue may sound, while the device opens. */
#define OPENING_US (G_USEC_PER_SEC)

/**
 * SuppleCuePlayer:
 *
 * The sound of a session. It follows the session's anchor: whenever that changes, it works out
 * at which times on the clock the cues that are still to come will sound, and gives that to the
 * mixer. From then on nothing needs to happen at a cue's time; there are no timers.
 *
 * The device is open only while a session runs, or a single cue sounds. A session does not
 * depend on it: whatever becomes of the device, the session goes on, and #SuppleCuePlayer:fault
 * says why there is nothing to hear.
 */
struct _SuppleCuePlayer
{
  GObject parent_instance;

  SuppleCueMixer      *mixer;
  SuppleSoundPipeline *pipeline;
  SuppleClock         *clock;

  SuppleSession     *session;
  GSignalGroup      *session_signals;
  SuppleSessionState state;
  SuppleScore        score;
  gint64             busy_until_us;

  double       volume;
  gboolean     muted;
  SuppleCueSet cue_set;
};

G_DEFINE_FINAL_TYPE (SuppleCuePlayer, supple_cue_player, G_TYPE_OBJECT)

typedef enum
{
  PROP_SESSION = 1,
  PROP_VOLUME,
  PROP_MUTED,
  PROP_CUE_SET,
  PROP_PLAYING,
  PROP_FAULT,
} SuppleCuePlayerProperty;

static GParamSpec *props[PROP_FAULT + 1];

static gboolean
is_audible (SuppleCuePlayer *self)
{
  return self->state == SUPPLE_SESSION_RUNNING && !self->muted;
}

/* Opens the device, or sees to it that it is closed in time. */
static void
update_device (SuppleCuePlayer *self)
{
  gboolean busy = supple_clock_get_time_us (self->clock) < self->busy_until_us;

  if (!busy)
    supple_cue_mixer_set_source (self->mixer, SUPPLE_CUE_LAYER_SINGLE, NULL);

  supple_clock_set_alarm_us (self->clock, busy ? self->busy_until_us : SUPPLE_NO_ALARM);
  supple_sound_pipeline_set_wanted (self->pipeline, busy || is_audible (self));
}

/* Keeps the device open for @duration_us at least. */
static void
stay_busy (SuppleCuePlayer *self,
           gint64           duration_us)
{
  gint64 until_us = supple_clock_get_time_us (self->clock) + duration_us;

  self->busy_until_us = MAX (self->busy_until_us, until_us);
}

static void
play_single (SuppleCuePlayer *self,
             SuppleCueKind    kind)
{
  SuppleBreathPace pace = SUPPLE_BREATH_PACE_CALM;
  gint64           length_us = kind == SUPPLE_CUE_BREATHE_IN ? pace.in_us : pace.out_us;
  gint64           now_us = supple_clock_get_time_us (self->clock);
  g_autoptr (SuppleCueSource) source =
    supple_cue_source_new_single (kind, self->cue_set, length_us, now_us);
  gint64 end = supple_cue_source_get_end (source);

  if (end == 0)
    return;

  supple_cue_mixer_set_source (self->mixer, SUPPLE_CUE_LAYER_SINGLE, source);
  stay_busy (self, end * G_USEC_PER_SEC / SUPPLE_SOUND_RATE - now_us + OPENING_US);
}

/* Fades out, and lets go of the device when that has been heard. */
static void
fall_silent (SuppleCuePlayer *self)
{
  supple_cue_mixer_set_source (self->mixer, SUPPLE_CUE_LAYER_SINGLE, NULL);
  self->busy_until_us = supple_clock_get_time_us (self->clock) + LINGER_US;
}

/* Says that the session pauses or goes on. */
static void
play_change (SuppleCuePlayer   *self,
             SuppleSessionState from,
             SuppleSessionState to)
{
  if (from == to)
    return;

  gboolean was_on = from == SUPPLE_SESSION_RUNNING || from == SUPPLE_SESSION_PAUSED;
  gboolean is_on = to == SUPPLE_SESSION_RUNNING || to == SUPPLE_SESSION_PAUSED;

  if (was_on && !is_on)
    fall_silent (self);
  else if (was_on && is_on && !self->muted)
    play_single (self, to == SUPPLE_SESSION_PAUSED ? SUPPLE_CUE_PAUSED : SUPPLE_CUE_RESUMED);
}

static void
follow (SuppleCuePlayer *self)
{
  SuppleSessionState state = SUPPLE_SESSION_READY;
  g_autoptr (SuppleCueSource) source = NULL;

  if (self->session != NULL)
    state = supple_session_get_state (self->session);

  play_change (self, self->state, state);
  self->state = state;

  supple_score_learn (&self->score, self->session);

  if (is_audible (self))
    source = supple_score_plan (&self->score, self->session, self->cue_set);

  supple_cue_mixer_set_source (self->mixer, SUPPLE_CUE_LAYER_SESSION, source);
  update_device (self);
}

static void
set_volume (SuppleCuePlayer *self,
            double           volume)
{
  if (self->volume == volume)
    return;

  /* Cubic: half of the way is half as loud to the ear. */
  self->volume = volume;
  supple_cue_mixer_set_gain (self->mixer, (float) (volume * volume * volume));
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_VOLUME]);
}

static void
set_muted (SuppleCuePlayer *self,
           gboolean         muted)
{
  if (self->muted == muted)
    return;

  if (muted)
    fall_silent (self);

  self->muted = muted;
  follow (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_MUTED]);
}

static void
set_cue_set (SuppleCuePlayer *self,
             SuppleCueSet     cue_set)
{
  if (self->cue_set == cue_set)
    return;

  self->cue_set = cue_set;
  follow (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_CUE_SET]);
}

static void
pipeline_fault_cb (SuppleCuePlayer *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_FAULT]);
}

static void
pipeline_playing_cb (SuppleCuePlayer *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_PLAYING]);
}

static void
supple_cue_player_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  SuppleCuePlayer *self = SUPPLE_CUE_PLAYER (object);

  switch ((SuppleCuePlayerProperty) prop_id)
    {
    case PROP_SESSION:
      g_value_set_object (value, self->session);
      break;

    case PROP_VOLUME:
      g_value_set_double (value, self->volume);
      break;

    case PROP_MUTED:
      g_value_set_boolean (value, self->muted);
      break;

    case PROP_CUE_SET:
      g_value_set_enum (value, (int) self->cue_set);
      break;

    case PROP_PLAYING:
      g_value_set_boolean (value, supple_cue_player_get_playing (self));
      break;

    case PROP_FAULT:
      g_value_set_string (value, supple_cue_player_get_fault (self));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
supple_cue_player_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  SuppleCuePlayer *self = SUPPLE_CUE_PLAYER (object);

  switch ((SuppleCuePlayerProperty) prop_id)
    {
    case PROP_SESSION:
      supple_cue_player_set_session (self, g_value_get_object (value));
      break;

    case PROP_VOLUME:
      set_volume (self, g_value_get_double (value));
      break;

    case PROP_MUTED:
      set_muted (self, g_value_get_boolean (value));
      break;

    case PROP_CUE_SET:
      set_cue_set (self, (SuppleCueSet) g_value_get_enum (value));
      break;

    case PROP_PLAYING:
    case PROP_FAULT:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
supple_cue_player_dispose (GObject *object)
{
  SuppleCuePlayer *self = SUPPLE_CUE_PLAYER (object);

  if (self->pipeline != NULL)
    supple_sound_pipeline_set_wanted (self->pipeline, FALSE);

  if (self->clock != NULL)
    supple_clock_set_alarm_us (self->clock, SUPPLE_NO_ALARM);

  g_clear_object (&self->pipeline);
  g_clear_object (&self->clock);
  g_clear_object (&self->session_signals);
  g_clear_object (&self->session);
  supple_score_learn (&self->score, NULL);

  G_OBJECT_CLASS (supple_cue_player_parent_class)->dispose (object);
}

static void
supple_cue_player_finalize (GObject *object)
{
  SuppleCuePlayer *self = SUPPLE_CUE_PLAYER (object);

  supple_cue_mixer_unref (self->mixer);

  G_OBJECT_CLASS (supple_cue_player_parent_class)->finalize (object);
}

static void
install_properties (GObjectClass *object_class)
{
  const GParamFlags read = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;
  const GParamFlags read_write = read | G_PARAM_WRITABLE;

  /**
   * SuppleCuePlayer:session:
   *
   * The session to be heard.
   */
  props[PROP_SESSION] = g_param_spec_object ("session", NULL, NULL, SUPPLE_TYPE_SESSION,
                                             read_write);

  /**
   * SuppleCuePlayer:volume:
   *
   * How loud it is, from 0 to 1, in equal steps to the ear.
   */
  props[PROP_VOLUME] = g_param_spec_double ("volume", NULL, NULL, 0, 1, 1, read_write);

  /**
   * SuppleCuePlayer:muted:
   *
   * Whether sessions are silent. What is asked for by supple_cue_player_preview() is not.
   */
  props[PROP_MUTED] = g_param_spec_boolean ("muted", NULL, NULL, FALSE, read_write);

  /**
   * SuppleCuePlayer:cue-set:
   *
   * What the cues sound like.
   */
  props[PROP_CUE_SET] = g_param_spec_enum ("cue-set", NULL, NULL, SUPPLE_TYPE_CUE_SET,
                                           SUPPLE_CUE_SET_BOWL, read_write);

  /**
   * SuppleCuePlayer:playing:
   *
   * Whether a sound device is open.
   */
  props[PROP_PLAYING] = g_param_spec_boolean ("playing", NULL, NULL, FALSE, read);

  /**
   * SuppleCuePlayer:fault:
   *
   * Why there is no sound although there should be, in the person's language; else %NULL.
   */
  props[PROP_FAULT] = g_param_spec_string ("fault", NULL, NULL, NULL, read);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
supple_cue_player_class_init (SuppleCuePlayerClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = supple_cue_player_dispose;
  object_class->finalize = supple_cue_player_finalize;
  object_class->get_property = supple_cue_player_get_property;
  object_class->set_property = supple_cue_player_set_property;
  install_properties (object_class);
}

static void
supple_cue_player_init (SuppleCuePlayer *self)
{
  self->volume = 1;
  self->state = SUPPLE_SESSION_READY;
  self->mixer = supple_cue_mixer_new ();
  self->pipeline = supple_sound_pipeline_new (self->mixer);
  self->clock = supple_system_clock_new ();
  self->session_signals = g_signal_group_new (SUPPLE_TYPE_SESSION);

  g_signal_group_connect_object (self->session_signals, "anchored", G_CALLBACK (follow), self,
                                 G_CONNECT_SWAPPED);
  g_signal_connect_object (self->clock, "alarm", G_CALLBACK (update_device), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->pipeline, "notify::fault", G_CALLBACK (pipeline_fault_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->pipeline, "notify::playing", G_CALLBACK (pipeline_playing_cb),
                           self, G_CONNECT_SWAPPED);
}

/**
 * supple_cue_player_new:
 *
 * Makes a player that has nothing to play. It costs nothing until it has: GStreamer is started
 * with the first sound.
 *
 * Returns: (transfer full): the player
 */
SuppleCuePlayer *
supple_cue_player_new (void)
{
  return g_object_new (SUPPLE_TYPE_CUE_PLAYER, NULL);
}

SuppleSession *
supple_cue_player_get_session (SuppleCuePlayer *self)
{
  g_return_val_if_fail (SUPPLE_IS_CUE_PLAYER (self), NULL);

  return self->session;
}

/**
 * supple_cue_player_set_session:
 * @self: a player
 * @session: (nullable): the session to be heard from now on; its clock is the system's
 */
void
supple_cue_player_set_session (SuppleCuePlayer *self,
                               SuppleSession   *session)
{
  g_return_if_fail (SUPPLE_IS_CUE_PLAYER (self));
  g_return_if_fail (session == NULL || SUPPLE_IS_SESSION (session));

  if (!g_set_object (&self->session, session))
    return;

  g_signal_group_set_target (self->session_signals, session);
  follow (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SESSION]);
}

gboolean
supple_cue_player_get_playing (SuppleCuePlayer *self)
{
  g_return_val_if_fail (SUPPLE_IS_CUE_PLAYER (self), FALSE);

  return supple_sound_pipeline_get_playing (self->pipeline);
}

const char *
supple_cue_player_get_fault (SuppleCuePlayer *self)
{
  g_return_val_if_fail (SUPPLE_IS_CUE_PLAYER (self), NULL);

  return supple_sound_pipeline_get_fault (self->pipeline);
}

/**
 * supple_cue_player_set_ducked:
 * @self: a player
 * @ducked: whether somebody speaks
 *
 * Makes way for speech: what is heard becomes softer, and comes back afterwards.
 */
void
supple_cue_player_set_ducked (SuppleCuePlayer *self,
                              gboolean         ducked)
{
  g_return_if_fail (SUPPLE_IS_CUE_PLAYER (self));

  supple_cue_mixer_set_ducked (self->mixer, ducked);
}

/**
 * supple_cue_player_preview:
 * @self: a player
 * @kind: what to play
 *
 * Plays one cue at once, whether a session is on or not, and even if the player is muted.
 */
void
supple_cue_player_preview (SuppleCuePlayer *self,
                           SuppleCueKind    kind)
{
  g_return_if_fail (SUPPLE_IS_CUE_PLAYER (self));

  play_single (self, kind);
  update_device (self);
}
