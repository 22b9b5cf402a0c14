/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sound/supple-speaker.h"

#include <glib/gi18n-lib.h>

#include "sound/supple-speech-channel.h"
#include "sound/supple-speech-line.h"

#define RETRY_MIN_MS 500
#define RETRY_MAX_MS 16000

/* Guidance that comes later than this is of no use; a trial is waited for. */
#define PATIENCE_US         (2 * G_USEC_PER_SEC)
#define PREVIEW_PATIENCE_US (10 * G_USEC_PER_SEC)

/* How long a connection is kept for a trial or a check, before and after it has spoken. */
#define UNUSED_MS 10000
#define LINGER_MS 1000

/**
 * SuppleSpeaker:
 *
 * The voice of a session, by the speech service of the system: Speech Dispatcher. It is a
 * comfort: the sounds alone carry the whole meaning, so nothing ever waits for it, and where no
 * service answers there is silence and #SuppleSpeaker:fault says so.
 *
 * There is a connection only while one is wanted, or for a moment to try the voice. A service
 * that goes away meanwhile is called again, at first soon, later on every 16 seconds.
 */
struct _SuppleSpeaker
{
  GObject parent_instance;

  gboolean          wanted;
  SuppleSpeechLine *line;
  GSignalGroup     *line_signals;
  gboolean          closing;

  guint       borrowed_id;
  guint       retry_id;
  guint       retry_ms;
  const char *fault;
};

G_DEFINE_FINAL_TYPE (SuppleSpeaker, supple_speaker, G_TYPE_OBJECT)

typedef enum
{
  PROP_AVAILABLE = 1,
  PROP_SPEAKING,
  PROP_FAULT,
} SuppleSpeakerProperty;

static GParamSpec *props[PROP_FAULT + 1];

static void update (SuppleSpeaker *self);

static void
set_fault (SuppleSpeaker *self,
           const char    *fault)
{
  if (g_strcmp0 (self->fault, fault) == 0)
    return;

  self->fault = fault;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_FAULT]);
}

/* The language that the texts are in, which is not the person's where a translation is missing,
 * in the person's own variety of it. */
static char *
choose_language (void)
{
  /* Translators: the code of the language that you translate into, such as “de” or “pt-BR”. It
   * chooses the voice that speaks your translations. */
  const char      *language = C_ ("language of the voice", "en");
  g_autofree char *local = g_strdup (g_get_language_names ()[0]);

  g_strdelimit (local, ".@", '\0');
  g_strdelimit (local, "_", '-');

  return g_strdup (g_str_has_prefix (local, language) ? local : language);
}

static gboolean
is_open (SuppleSpeaker *self)
{
  return self->line != NULL && !self->closing &&
         supple_speech_line_get_state (self->line) == SUPPLE_SPEECH_LINE_OPEN;
}

static gboolean
is_needed (SuppleSpeaker *self)
{
  return self->wanted || self->borrowed_id != 0;
}

static gboolean
give_back_cb (gpointer user_data)
{
  SuppleSpeaker *self = user_data;

  self->borrowed_id = 0;
  update (self);

  return G_SOURCE_REMOVE;
}

/* Keeps the connection a while though no session wants it. */
static void
borrow (SuppleSpeaker *self,
        guint          duration_ms)
{
  g_clear_handle_id (&self->borrowed_id, g_source_remove);
  self->borrowed_id = g_timeout_add (duration_ms, give_back_cb, self);
}

static gboolean
retry_cb (gpointer user_data)
{
  SuppleSpeaker *self = user_data;

  self->retry_id = 0;
  update (self);

  return G_SOURCE_REMOVE;
}

static void
retry_later (SuppleSpeaker *self)
{
  self->retry_id = g_timeout_add (self->retry_ms, retry_cb, self);
  self->retry_ms = MIN (2 * self->retry_ms, RETRY_MAX_MS);
}

static void
set_line (SuppleSpeaker    *self,
          SuppleSpeechLine *line)
{
  g_set_object (&self->line, line);
  g_signal_group_set_target (self->line_signals, line);
  self->closing = FALSE;
}

static void
line_closed (SuppleSpeaker *self)
{
  gboolean on_purpose = self->closing;

  set_line (self, NULL);

  if (!on_purpose)
    {
      g_clear_handle_id (&self->borrowed_id, g_source_remove);
      set_fault (self, _ ("No speech service answers"));

      if (self->wanted)
        retry_later (self);
    }

  update (self);
}

static void
line_state_cb (SuppleSpeaker *self)
{
  switch (supple_speech_line_get_state (self->line))
    {
    case SUPPLE_SPEECH_LINE_OPEN:
      self->retry_ms = RETRY_MIN_MS;
      set_fault (self, NULL);
      break;

    case SUPPLE_SPEECH_LINE_CLOSED:
      line_closed (self);
      break;

    case SUPPLE_SPEECH_LINE_OPENING:
    default:
      break;
    }

  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_AVAILABLE]);
}

static void
line_speaking_cb (SuppleSpeaker *self)
{
  /* What was borrowed is given back soon after it was used. */
  if (self->borrowed_id != 0 && !supple_speech_line_get_speaking (self->line))
    borrow (self, LINGER_MS);

  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SPEAKING]);
}

/* Brings the connection nearer to what is wanted, one thing at a time. */
static void
update (SuppleSpeaker *self)
{
  if (!is_needed (self))
    {
      g_clear_handle_id (&self->retry_id, g_source_remove);
      self->retry_ms = RETRY_MIN_MS;
    }

  if (!is_needed (self) && self->line != NULL && !self->closing)
    {
      self->closing = TRUE;
      supple_speech_line_close (self->line);
      g_object_notify_by_pspec (G_OBJECT (self), props[PROP_AVAILABLE]);
    }
  else if (is_needed (self) && self->line == NULL && self->retry_id == 0)
    {
      g_autofree char *language = choose_language ();
      g_autoptr (SuppleSpeechLine) line = supple_speech_line_new (language);

      set_line (self, line);
    }
}

static void
supple_speaker_get_property (GObject    *object,
                             guint       prop_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  SuppleSpeaker *self = SUPPLE_SPEAKER (object);

  switch ((SuppleSpeakerProperty) prop_id)
    {
    case PROP_AVAILABLE:
      g_value_set_boolean (value, supple_speaker_get_available (self));
      break;

    case PROP_SPEAKING:
      g_value_set_boolean (value, supple_speaker_get_speaking (self));
      break;

    case PROP_FAULT:
      g_value_set_string (value, self->fault);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
supple_speaker_dispose (GObject *object)
{
  SuppleSpeaker *self = SUPPLE_SPEAKER (object);

  g_clear_handle_id (&self->borrowed_id, g_source_remove);
  g_clear_handle_id (&self->retry_id, g_source_remove);

  if (self->line != NULL && !self->closing)
    supple_speech_line_close (self->line);

  g_clear_object (&self->line_signals);
  g_clear_object (&self->line);

  G_OBJECT_CLASS (supple_speaker_parent_class)->dispose (object);
}

static void
supple_speaker_class_init (SuppleSpeakerClass *klass)
{
  GObjectClass     *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags read = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->dispose = supple_speaker_dispose;
  object_class->get_property = supple_speaker_get_property;

  /**
   * SuppleSpeaker:available:
   *
   * Whether a speech service is connected.
   */
  props[PROP_AVAILABLE] = g_param_spec_boolean ("available", NULL, NULL, FALSE, read);

  /**
   * SuppleSpeaker:speaking:
   *
   * Whether the voice is to be heard now.
   */
  props[PROP_SPEAKING] = g_param_spec_boolean ("speaking", NULL, NULL, FALSE, read);

  /**
   * SuppleSpeaker:fault:
   *
   * Why there is no voice, in the person's language; %NULL as long as none was asked for, or one
   * answered.
   */
  props[PROP_FAULT] = g_param_spec_string ("fault", NULL, NULL, NULL, read);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
supple_speaker_init (SuppleSpeaker *self)
{
  self->retry_ms = RETRY_MIN_MS;
  self->line_signals = g_signal_group_new (SUPPLE_TYPE_SPEECH_LINE);
  g_signal_group_connect_object (self->line_signals, "notify::state", G_CALLBACK (line_state_cb),
                                 self, G_CONNECT_SWAPPED);
  g_signal_group_connect_object (self->line_signals, "notify::speaking",
                                 G_CALLBACK (line_speaking_cb), self, G_CONNECT_SWAPPED);
}

/**
 * supple_speaker_is_built:
 *
 * Returns: whether this program was built to speak; if not, no service ever answers
 */
gboolean
supple_speaker_is_built (void)
{
  return supple_speech_channel_is_built ();
}

/**
 * supple_speaker_new:
 *
 * Makes a speaker that is silent. It costs nothing until it is wanted.
 *
 * Returns: (transfer full): the speaker
 */
SuppleSpeaker *
supple_speaker_new (void)
{
  return g_object_new (SUPPLE_TYPE_SPEAKER, NULL);
}

/**
 * supple_speaker_set_wanted:
 * @self: a speaker
 * @wanted: whether there is something to guide through
 *
 * Asks for a connection, or lets go of it and cuts off what is being said. Returns at once;
 * #SuppleSpeaker:available and #SuppleSpeaker:fault follow.
 */
void
supple_speaker_set_wanted (SuppleSpeaker *self,
                           gboolean       wanted)
{
  g_return_if_fail (SUPPLE_IS_SPEAKER (self));

  if (self->wanted == wanted)
    return;

  self->wanted = wanted;

  /* It may be borrowed for a while yet. */
  if (!wanted)
    supple_speaker_hush (self);

  update (self);
}

gboolean
supple_speaker_get_available (SuppleSpeaker *self)
{
  g_return_val_if_fail (SUPPLE_IS_SPEAKER (self), FALSE);

  return is_open (self);
}

gboolean
supple_speaker_get_speaking (SuppleSpeaker *self)
{
  g_return_val_if_fail (SUPPLE_IS_SPEAKER (self), FALSE);

  return self->line != NULL && supple_speech_line_get_speaking (self->line);
}

const char *
supple_speaker_get_fault (SuppleSpeaker *self)
{
  g_return_val_if_fail (SUPPLE_IS_SPEAKER (self), NULL);

  return self->fault;
}

/**
 * supple_speaker_say:
 * @self: a speaker
 * @text: what to say, in place of what is being said
 *
 * Says it as soon as the service can, or never: if there is no connection, or what it takes to
 * make one lasts longer than the words are of use.
 */
void
supple_speaker_say (SuppleSpeaker *self,
                    const char    *text)
{
  g_return_if_fail (SUPPLE_IS_SPEAKER (self));

  if (self->line != NULL && !self->closing)
    supple_speech_line_say (self->line, text, PATIENCE_US);
}

/**
 * supple_speaker_hush:
 * @self: a speaker
 *
 * Cuts off what is being said.
 */
void
supple_speaker_hush (SuppleSpeaker *self)
{
  g_return_if_fail (SUPPLE_IS_SPEAKER (self));

  if (self->line != NULL && !self->closing)
    supple_speech_line_hush (self->line);
}

/**
 * supple_speaker_check:
 * @self: a speaker
 *
 * Finds out whether a service answers: #SuppleSpeaker:fault tells. The connection is given up
 * again soon, if nothing else wants it.
 */
void
supple_speaker_check (SuppleSpeaker *self)
{
  g_return_if_fail (SUPPLE_IS_SPEAKER (self));

  borrow (self, UNUSED_MS);
  update (self);
}

/**
 * supple_speaker_preview:
 * @self: a speaker
 * @text: what to say
 *
 * Says something although no session runs, even if the service has to be started first.
 */
void
supple_speaker_preview (SuppleSpeaker *self,
                        const char    *text)
{
  g_return_if_fail (SUPPLE_IS_SPEAKER (self));

  supple_speaker_check (self);

  if (self->line != NULL && !self->closing)
    supple_speech_line_say (self->line, text, PREVIEW_PATIENCE_US);
}
