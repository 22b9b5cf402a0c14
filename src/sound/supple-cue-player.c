/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sound/supple-cue-player.h"

#include "sound/supple-score.h"
#include "sound/supple-sound-pipeline.h"

/* How long the device stays open once nothing is to be heard any more: a little longer than
 * what is on its way to it. */
#define LINGER_US (G_USEC_PER_SEC * 4 / 10)

/* How much later than asked for a snippet may sound, while the device opens. */
#define OPENING_US (G_USEC_PER_SEC)

/**
 * SuppleCuePlayer:
 *
 * The sound of a session. It follows the session's anchor: whenever that changes, it works out
 * at which times on the clock the cues that are still to come will sound, and gives that to the
 * mixer. From then on nothing needs to happen at a cue's time; there are no timers.
 *
 * The device is open only while a session runs, or a snippet sounds. A session does not
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

  SuppleSoundOptions *options;
  gboolean            muted;

  SuppleSnippet snippet;
  gint64        busy_until_us;
};

G_DEFINE_FINAL_TYPE (SuppleCuePlayer, supple_cue_player, G_TYPE_OBJECT)

typedef enum
{
  PROP_SESSION = 1,
  PROP_MUTED,
  PROP_PREVIEWING,
  PROP_PLAYING,
  PROP_FAULT,
} SuppleCuePlayerProperty;

static GParamSpec *props[PROP_FAULT + 1];

static gboolean
is_to_be_heard (SuppleCuePlayer *self)
{
  return self->state == SUPPLE_SESSION_RUNNING && !self->muted;
}

static gboolean
is_audible (SuppleCuePlayer *self)
{
  return is_to_be_heard (self) &&
         (supple_sound_options_get_cue_set (self->options) != SUPPLE_CUE_SET_OFF ||
          supple_sound_options_get_background (self->options) != SUPPLE_BACKGROUND_NONE);
}

static void
set_snippet (SuppleCuePlayer *self,
             SuppleSnippet    snippet)
{
  if (self->snippet.kind == snippet.kind && self->snippet.value == snippet.value)
    return;

  self->snippet = snippet;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_PREVIEWING]);
}

/* The background of the session, unless another one is being tried. */
static void
update_background (SuppleCuePlayer *self)
{
  SuppleBackground background = SUPPLE_BACKGROUND_NONE;
  g_autoptr (SuppleCueSource) source = NULL;

  if (is_to_be_heard (self))
    background = supple_sound_options_get_background (self->options);

  source = supple_score_plan_background (&self->score, self->session, background,
                                         supple_clock_get_time_us (self->clock));

  if (self->snippet.kind != SUPPLE_SNIPPET_BACKGROUND)
    supple_cue_mixer_set_source (self->mixer, SUPPLE_CUE_LAYER_BACKGROUND, source);
}

/* Opens the device, or sees to it that it is closed in time. */
static void
update_device (SuppleCuePlayer *self)
{
  gboolean busy = supple_clock_get_time_us (self->clock) < self->busy_until_us;

  if (!busy)
    {
      supple_cue_mixer_set_source (self->mixer, SUPPLE_CUE_LAYER_SINGLE, NULL);
      set_snippet (self, (SuppleSnippet) { SUPPLE_SNIPPET_NONE });
      update_background (self);
    }

  supple_clock_set_alarm_us (self->clock, busy ? self->busy_until_us : SUPPLE_NO_ALARM);
  supple_sound_pipeline_set_wanted (self->pipeline, busy || is_audible (self));
}

/* Fades out, and lets go of the device when that has been heard. */
static void
fall_silent (SuppleCuePlayer *self)
{
  supple_cue_mixer_set_source (self->mixer, SUPPLE_CUE_LAYER_SINGLE, NULL);
  set_snippet (self, (SuppleSnippet) { SUPPLE_SNIPPET_NONE });
  self->busy_until_us = supple_clock_get_time_us (self->clock) + LINGER_US;
}

/* Returns whether there is anything to be heard of it. */
static gboolean
play (SuppleCuePlayer *self,
      SuppleSnippet    snippet)
{
  gint64 now_us = supple_clock_get_time_us (self->clock);
  gint64 end_us =
    supple_snippet_play (snippet, self->mixer, supple_sound_options_get_cue_set (self->options),
                         now_us);
  gboolean open = supple_cue_player_get_playing (self);

  if (end_us > 0)
    self->busy_until_us = end_us + (open ? 0 : OPENING_US);

  return end_us > 0;
}

/* Says that the session pauses or goes on. */
static void
play_change (SuppleCuePlayer   *self,
             SuppleSessionState from,
             SuppleSessionState to)
{
  SuppleSnippet snippet = {
    .kind = SUPPLE_SNIPPET_CUE,
    .value = to == SUPPLE_SESSION_PAUSED ? SUPPLE_CUE_PAUSED : SUPPLE_CUE_RESUMED,
  };

  if (from == to)
    return;

  gboolean was_on = from == SUPPLE_SESSION_RUNNING || from == SUPPLE_SESSION_PAUSED;
  gboolean is_on = to == SUPPLE_SESSION_RUNNING || to == SUPPLE_SESSION_PAUSED;

  if (was_on)
    fall_silent (self);

  if (was_on && is_on && !self->muted)
    play (self, snippet);
}

static void
follow (SuppleCuePlayer *self)
{
  SuppleSessionState state = SUPPLE_SESSION_READY;
  SuppleCueSet       cue_set = supple_sound_options_get_cue_set (self->options);
  g_autoptr (SuppleCueSource) source = NULL;

  if (self->session != NULL)
    state = supple_session_get_state (self->session);

  play_change (self, self->state, state);
  self->state = state;

  supple_score_learn (&self->score, self->session,
                      supple_sound_options_get_countdown (self->options));

  if (is_to_be_heard (self))
    source = supple_score_plan (&self->score, self->session, cue_set);

  supple_cue_mixer_set_source (self->mixer, SUPPLE_CUE_LAYER_SESSION, source);
  update_background (self);
  update_device (self);
}

static void
volume_changed_cb (SuppleCuePlayer *self)
{
  supple_cue_mixer_set_gain (self->mixer, supple_sound_options_get_gain (self->options));
  supple_cue_mixer_set_background_gain (self->mixer,
                                        supple_sound_options_get_background_gain (self->options));
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

/* Its properties are this one's, too. */
static void
pipeline_notify_cb (SuppleCuePlayer *self,
                    GParamSpec      *pspec)
{
  g_object_notify (G_OBJECT (self), pspec->name);
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

    case PROP_MUTED:
      g_value_set_boolean (value, self->muted);
      break;

    case PROP_PREVIEWING:
      g_value_set_boolean (value, self->snippet.kind != SUPPLE_SNIPPET_NONE);
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
  if (prop_id == PROP_MUTED)
    set_muted (SUPPLE_CUE_PLAYER (object), g_value_get_boolean (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
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
  g_clear_object (&self->options);
  g_clear_pointer (&self->mixer, supple_cue_mixer_unref);
  supple_score_learn (&self->score, NULL, FALSE);

  G_OBJECT_CLASS (supple_cue_player_parent_class)->dispose (object);
}

static void
install_properties (GObjectClass *object_class)
{
  const GParamFlags read = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;
  const GParamFlags read_write = read | G_PARAM_WRITABLE;

  /**
   * SuppleCuePlayer:session: The session to be heard.
   */
  props[PROP_SESSION] = g_param_spec_object ("session", NULL, NULL, SUPPLE_TYPE_SESSION, read);

  /**
   * SuppleCuePlayer:muted: Whether sessions are silent; a preview is heard all the same.
   */
  props[PROP_MUTED] = g_param_spec_boolean ("muted", NULL, NULL, FALSE, read_write);

  /**
   * SuppleCuePlayer:previewing: Whether a snippet is tried; notified, too, when it changes.
   */
  props[PROP_PREVIEWING] = g_param_spec_boolean ("previewing", NULL, NULL, FALSE, read);

  /**
   * SuppleCuePlayer:playing: Whether a sound device is open.
   */
  props[PROP_PLAYING] = g_param_spec_boolean ("playing", NULL, NULL, FALSE, read);

  /**
   * SuppleCuePlayer:fault: Why there is no sound, in the person's language; else %NULL.
   */
  props[PROP_FAULT] = g_param_spec_string ("fault", NULL, NULL, NULL, read);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
supple_cue_player_class_init (SuppleCuePlayerClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = supple_cue_player_dispose;
  object_class->get_property = supple_cue_player_get_property;
  object_class->set_property = supple_cue_player_set_property;
  install_properties (object_class);
}

static void
supple_cue_player_init (SuppleCuePlayer *self)
{
  const struct
  {
    const char *signal;
    GCallback   callback;
  } followed[] = {
    { "notify::volume", G_CALLBACK (volume_changed_cb) },
    { "notify::background-volume", G_CALLBACK (volume_changed_cb) },
    { "notify::cue-set", G_CALLBACK (follow) },
    { "notify::countdown", G_CALLBACK (follow) },
    { "notify::background", G_CALLBACK (follow) },
  };

  self->state = SUPPLE_SESSION_READY;
  self->mixer = supple_cue_mixer_new ();
  self->pipeline = supple_sound_pipeline_new (self->mixer);
  self->clock = supple_system_clock_new ();
  self->options = supple_sound_options_new ();
  self->session_signals = g_signal_group_new (SUPPLE_TYPE_SESSION);

  volume_changed_cb (self);
  for (guint i = 0; i < G_N_ELEMENTS (followed); i++)
    g_signal_connect_object (self->options, followed[i].signal, followed[i].callback, self,
                             G_CONNECT_SWAPPED);

  g_signal_group_connect_object (self->session_signals, "anchored", G_CALLBACK (follow), self,
                                 G_CONNECT_SWAPPED);
  g_signal_connect_object (self->clock, "alarm", G_CALLBACK (update_device), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->pipeline, "notify", G_CALLBACK (pipeline_notify_cb), self,
                           G_CONNECT_SWAPPED);
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

/**
 * supple_cue_player_get_options:
 * @self: a player
 *
 * Returns: (transfer none): what the person wants to hear, to be changed at any time
 */
SuppleSoundOptions *
supple_cue_player_get_options (SuppleCuePlayer *self)
{
  g_return_val_if_fail (SUPPLE_IS_CUE_PLAYER (self), NULL);

  return self->options;
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
 * @snippet: what to play; of no kind to fall silent
 *
 * Plays a snippet at once, in place of the one that may be playing, whether a session is on or
 * not, and even if the player is muted.
 */
void
supple_cue_player_preview (SuppleCuePlayer *self,
                           SuppleSnippet    snippet)
{
  g_return_if_fail (SUPPLE_IS_CUE_PLAYER (self));

  if (play (self, snippet))
    set_snippet (self, snippet);
  else
    fall_silent (self);

  update_background (self);
  update_device (self);
}

/**
 * supple_cue_player_get_preview:
 * @self: a player
 *
 * Returns: what is being tried; of no kind if nothing is
 */
SuppleSnippet
supple_cue_player_get_preview (SuppleCuePlayer *self)
{
  const SuppleSnippet nothing = { SUPPLE_SNIPPET_NONE };

  g_return_val_if_fail (SUPPLE_IS_CUE_PLAYER (self), nothing);

  return self->snippet;
}
