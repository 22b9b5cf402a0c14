/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/preferences/supple-preferences.h"

#include <glib/gi18n.h>

#include "ui/preferences/supple-look-chooser.h"
#include "ui/preferences/supple-pacer-preview.h"
#include "ui/preferences/supple-sound-page.h"

/**
 * SupplePreferences:
 *
 * The breath, the figure and the sounds.
 */
struct _SupplePreferences
{
  AdwPreferencesDialog parent_instance;

  SupplePacing *pacing;

  AdwToggleGroup    *presets;
  AdwSpinRow        *breath_in;
  AdwSpinRow        *breath_out;
  AdwSwitchRow      *pacer;
  AdwSwitchRow      *check_in_before;
  AdwSwitchRow      *check_in_after;
  AdwSwitchRow      *pause_for_players;
  SuppleLookChooser *looks;
  SuppleSoundPage   *sound_page;
};

G_DEFINE_FINAL_TYPE (SupplePreferences, supple_preferences, ADW_TYPE_PREFERENCES_DIALOG)

typedef enum
{
  PROP_PACING = 1,
} SupplePreferencesProperty;

static GParamSpec *props[PROP_PACING + 1];

static gboolean
is_own (gpointer    closure,
        const char *preset)
{
  return g_strcmp0 (preset, "own") == 0;
}

/* The out-breath is at least as long as the in-breath, both together last 5 to 15 seconds. */
static double
out_lower (gpointer closure,
           double   in_s)
{
  return MAX (in_s, 5 - in_s);
}

static double
out_upper (gpointer closure,
           double   in_s)
{
  return MIN (10, 15 - in_s);
}

static void
supple_preferences_get_property (GObject    *object,
                                 guint       prop_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  SupplePreferences *self = SUPPLE_PREFERENCES (object);

  switch ((SupplePreferencesProperty) prop_id)
    {
    case PROP_PACING:
      g_value_set_object (value, self->pacing);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
supple_preferences_set_property (GObject      *object,
                                 guint         prop_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  SupplePreferences *self = SUPPLE_PREFERENCES (object);

  switch ((SupplePreferencesProperty) prop_id)
    {
    case PROP_PACING:
      if (g_set_object (&self->pacing, g_value_get_object (value)))
        g_object_notify_by_pspec (object, pspec);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
supple_preferences_dispose (GObject *object)
{
  SupplePreferences *self = SUPPLE_PREFERENCES (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), SUPPLE_TYPE_PREFERENCES);
  g_clear_object (&self->pacing);

  G_OBJECT_CLASS (supple_preferences_parent_class)->dispose (object);
}

static void
supple_preferences_class_init (SupplePreferencesClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = supple_preferences_dispose;
  object_class->get_property = supple_preferences_get_property;
  object_class->set_property = supple_preferences_set_property;

  /**
   * SupplePreferences:pacing:
   *
   * The breath that lengths are told at.
   */
  props[PROP_PACING] =
    g_param_spec_object ("pacing", NULL, NULL, SUPPLE_TYPE_PACING,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  g_type_ensure (SUPPLE_TYPE_LOOK_CHOOSER);
  g_type_ensure (SUPPLE_TYPE_PACER_PREVIEW);
  g_type_ensure (SUPPLE_TYPE_SOUND_PAGE);

  gtk_widget_class_set_template_from_resource (
    widget_class, RESOURCE_PREFIX "/preferences/supple-preferences.ui");
  gtk_widget_class_bind_template_child (widget_class, SupplePreferences, presets);
  gtk_widget_class_bind_template_child (widget_class, SupplePreferences, breath_in);
  gtk_widget_class_bind_template_child (widget_class, SupplePreferences, breath_out);
  gtk_widget_class_bind_template_child (widget_class, SupplePreferences, pacer);
  gtk_widget_class_bind_template_child (widget_class, SupplePreferences, check_in_before);
  gtk_widget_class_bind_template_child (widget_class, SupplePreferences, check_in_after);
  gtk_widget_class_bind_template_child (widget_class, SupplePreferences, pause_for_players);
  gtk_widget_class_bind_template_child (widget_class, SupplePreferences, looks);
  gtk_widget_class_bind_template_child (widget_class, SupplePreferences, sound_page);
  gtk_widget_class_bind_template_callback (widget_class, is_own);
  gtk_widget_class_bind_template_callback (widget_class, out_lower);
  gtk_widget_class_bind_template_callback (widget_class, out_upper);
}

static void
supple_preferences_init (SupplePreferences *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * supple_preferences_new:
 * @settings: what to change
 * @pacing: the breath that follows from @settings
 * @player: what plays the sounds
 * @speaker: what speaks
 *
 * Returns: (transfer floating): the dialog
 */
AdwDialog *
supple_preferences_new (GSettings       *settings,
                        SupplePacing    *pacing,
                        SuppleCuePlayer *player,
                        SuppleSpeaker   *speaker)
{
  SupplePreferences *self = g_object_new (SUPPLE_TYPE_PREFERENCES, "pacing", pacing, NULL);
  const struct
  {
    const char *key;
    gpointer    object;
    const char *property;
  } bindings[] = {
    { "breath-preset", self->presets, "active-name" },
    { "breath-in", self->breath_in, "value" },
    { "breath-out", self->breath_out, "value" },
    { "pacer", self->pacer, "active" },
    { "check-in-before", self->check_in_before, "active" },
    { "check-in-after", self->check_in_after, "active" },
    { "pause-for-players", self->pause_for_players, "active" },
    { "look", self->looks, "look" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (bindings); i++)
    g_settings_bind (settings, bindings[i].key, bindings[i].object, bindings[i].property,
                     G_SETTINGS_BIND_DEFAULT);

  supple_sound_page_set_player (self->sound_page, player, settings);
  supple_sound_page_set_speaker (self->sound_page, speaker, settings);

  return ADW_DIALOG (self);
}
