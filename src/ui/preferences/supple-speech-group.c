/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/preferences/supple-speech-group.h"

#include <glib/gi18n.h>

/**
 * SuppleSpeechGroup:
 *
 * Whether a voice guides through the session, how that sounds, and, where there is no voice,
 * how to get one.
 *
 * Nothing is asked of the speech service before the person has switched it on or tries it.
 */
struct _SuppleSpeechGroup
{
  AdwPreferencesGroup parent_instance;

  SuppleSpeaker *speaker;
  gboolean       tried;

  AdwSwitchRow *speech;
};

G_DEFINE_FINAL_TYPE (SuppleSpeechGroup, supple_speech_group, ADW_TYPE_PREFERENCES_GROUP)

typedef enum
{
  PROP_SPEAKER = 1,
} SuppleSpeechGroupProperty;

static GParamSpec *props[PROP_SPEAKER + 1];

static gboolean
is_built (gpointer closure)
{
  return supple_speaker_is_built ();
}

static char *
play_icon (gpointer closure,
           gboolean speaking)
{
  return g_strdup (speaking ? "media-playback-stop-symbolic" : "media-playback-start-symbolic");
}

static char *
play_tooltip (gpointer closure,
              gboolean speaking)
{
  return g_strdup (speaking ? _ ("Stop") : _ ("Play"));
}

static gboolean
has_fault (gpointer    closure,
           const char *fault)
{
  return fault != NULL || !supple_speaker_is_built ();
}

static char *
fault_title (gpointer    closure,
             const char *fault)
{
  return g_strdup (supple_speaker_is_built () ? fault : _ ("Supple was built without a voice"));
}

static char *
fault_advice (gpointer closure)
{
  if (!supple_speaker_is_built ())
    return g_strdup (_ ("When it is built, it needs libspeechd, a part of Speech Dispatcher"));

  if (g_file_test ("/.flatpak-info", G_FILE_TEST_EXISTS))
    return g_strdup (_ ("Install “speech-dispatcher” and a voice such as “espeak-ng” on your "
                        "system, outside of Flatpak, and log in again"));

  return g_strdup (_ ("Install “speech-dispatcher” and a voice such as “espeak-ng” on your "
                      "system, then try again"));
}

static void
switched_cb (SuppleSpeechGroup *self)
{
  if (self->speaker != NULL && adw_switch_row_get_active (self->speech))
    supple_speaker_check (self->speaker);
}

static void
play_cb (SuppleSpeechGroup *self)
{
  if (supple_speaker_get_speaking (self->speaker))
    supple_speaker_hush (self->speaker);
  else
    {
      self->tried = TRUE;
      /* Translators: spoken, to try the voice: what it may say during a session. */
      supple_speaker_preview (self->speaker,
                              _ ("Draw one knee in. 3 breaths. Last one on this side."));
    }
}

/* Whoever has left the page does not want to hear it any more. */
static void
supple_speech_group_unmap (GtkWidget *widget)
{
  SuppleSpeechGroup *self = SUPPLE_SPEECH_GROUP (widget);

  if (self->tried)
    supple_speaker_hush (self->speaker);

  self->tried = FALSE;
  GTK_WIDGET_CLASS (supple_speech_group_parent_class)->unmap (widget);
}

static void
supple_speech_group_get_property (GObject    *object,
                                  guint       prop_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  SuppleSpeechGroup *self = SUPPLE_SPEECH_GROUP (object);

  switch ((SuppleSpeechGroupProperty) prop_id)
    {
    case PROP_SPEAKER:
      g_value_set_object (value, self->speaker);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
supple_speech_group_dispose (GObject *object)
{
  SuppleSpeechGroup *self = SUPPLE_SPEECH_GROUP (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), SUPPLE_TYPE_SPEECH_GROUP);
  g_clear_object (&self->speaker);

  G_OBJECT_CLASS (supple_speech_group_parent_class)->dispose (object);
}

static void
supple_speech_group_class_init (SuppleSpeechGroupClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = supple_speech_group_dispose;
  object_class->get_property = supple_speech_group_get_property;
  widget_class->unmap = supple_speech_group_unmap;

  /**
   * SuppleSpeechGroup:speaker:
   *
   * The voice.
   */
  props[PROP_SPEAKER] =
    g_param_spec_object ("speaker", NULL, NULL, SUPPLE_TYPE_SPEAKER,
                         G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  gtk_widget_class_set_template_from_resource (
    widget_class, RESOURCE_PREFIX "/preferences/supple-speech-group.ui");
  gtk_widget_class_bind_template_child (widget_class, SuppleSpeechGroup, speech);
  gtk_widget_class_bind_template_callback (widget_class, is_built);
  gtk_widget_class_bind_template_callback (widget_class, play_icon);
  gtk_widget_class_bind_template_callback (widget_class, play_tooltip);
  gtk_widget_class_bind_template_callback (widget_class, has_fault);
  gtk_widget_class_bind_template_callback (widget_class, fault_title);
  gtk_widget_class_bind_template_callback (widget_class, fault_advice);
  gtk_widget_class_bind_template_callback (widget_class, switched_cb);
  gtk_widget_class_bind_template_callback (widget_class, play_cb);
}

static void
supple_speech_group_init (SuppleSpeechGroup *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * supple_speech_group_connect:
 * @self: a group
 * @settings: what to change
 * @speaker: the voice
 *
 * Fills the group.
 */
void
supple_speech_group_connect (SuppleSpeechGroup *self,
                             GSettings         *settings,
                             SuppleSpeaker     *speaker)
{
  g_return_if_fail (SUPPLE_IS_SPEECH_GROUP (self));
  g_return_if_fail (SUPPLE_IS_SPEAKER (speaker));

  g_set_object (&self->speaker, speaker);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SPEAKER]);
  g_settings_bind (settings, "speech", self->speech, "active", G_SETTINGS_BIND_DEFAULT);
}
