/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/preferences/supple-sound-page.h"

#include <glib/gi18n.h>

#include "ui/preferences/supple-play-button.h"
#include "ui/preferences/supple-sound-rows.h"
#include "ui/preferences/supple-speech-group.h"

/**
 * SuppleSoundPage:
 *
 * What there is to be heard: which sounds, how loud, and what lies under them. Everything can be
 * tried where it is chosen.
 */
struct _SuppleSoundPage
{
  AdwPreferencesPage parent_instance;

  SuppleSoundOptions *options;

  AdwPreferencesGroup *cue_sets;
  GtkAdjustment       *volume;
  AdwSwitchRow        *countdown;
  AdwComboRow         *background;
  AdwEnumListModel    *backgrounds;
  GtkAdjustment       *background_volume;
  SuppleSpeechGroup   *speech;
  AdwPreferencesGroup *cues;
};

G_DEFINE_FINAL_TYPE (SuppleSoundPage, supple_sound_page, ADW_TYPE_PREFERENCES_PAGE)

typedef enum
{
  PROP_OPTIONS = 1,
} SuppleSoundPageProperty;

static GParamSpec *props[PROP_OPTIONS + 1];

static gboolean
has_cues (gpointer     closure,
          SuppleCueSet cue_set)
{
  return cue_set != SUPPLE_CUE_SET_OFF;
}

static gboolean
has_background (gpointer         closure,
                SuppleBackground background)
{
  return background != SUPPLE_BACKGROUND_NONE;
}

static char *
background_name (gpointer closure,
                 int      background)
{
  switch ((SuppleBackground) background)
    {
    case SUPPLE_BACKGROUND_SURF:
      return g_strdup (C_ ("background", "Distant Surf"));

    case SUPPLE_BACKGROUND_RAIN:
      return g_strdup (C_ ("background", "Rain"));

    case SUPPLE_BACKGROUND_BROWN:
      return g_strdup (C_ ("background", "Brown Noise"));

    case SUPPLE_BACKGROUND_NONE:
    default:
      return g_strdup (C_ ("background", "None"));
    }
}

static gboolean
nick_to_position (GValue   *value,
                  GVariant *variant,
                  gpointer  user_data)
{
  g_autoptr (GEnumClass) backgrounds = g_type_class_ref (SUPPLE_TYPE_BACKGROUND);
  const GEnumValue *background =
    g_enum_get_value_by_nick (backgrounds, g_variant_get_string (variant, NULL));

  g_value_set_uint (value, adw_enum_list_model_find_position (user_data, background->value));

  return TRUE;
}

static GVariant *
position_to_nick (const GValue       *value,
                  const GVariantType *type,
                  gpointer            user_data)
{
  g_autoptr (AdwEnumListItem) item = g_list_model_get_item (user_data, g_value_get_uint (value));

  return g_variant_new_string (adw_enum_list_item_get_nick (item));
}

static void
background_selected_cb (SupplePlayButton *button,
                        GParamSpec       *pspec,
                        AdwComboRow      *row)
{
  AdwEnumListItem *item = adw_combo_row_get_selected_item (row);
  int              background = adw_enum_list_item_get_value (item);
  SuppleSnippet    snippet = { SUPPLE_SNIPPET_BACKGROUND, (guint) background };
  g_autofree char *name = background_name (NULL, background);

  supple_play_button_set_snippet (button, snippet, name);
  gtk_widget_set_visible (GTK_WIDGET (button), background != SUPPLE_BACKGROUND_NONE);
}

static void
add_background_button (SuppleSoundPage *self,
                       SuppleCuePlayer *player)
{
  GtkWidget *button = supple_play_button_new (player);

  adw_action_row_add_suffix (ADW_ACTION_ROW (self->background), button);
  g_signal_connect_object (self->background, "notify::selected",
                           G_CALLBACK (background_selected_cb), button, G_CONNECT_SWAPPED);
  background_selected_cb (SUPPLE_PLAY_BUTTON (button), NULL, self->background);
}

static void
supple_sound_page_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  if (prop_id == PROP_OPTIONS)
    g_value_set_object (value, SUPPLE_SOUND_PAGE (object)->options);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static void
supple_sound_page_dispose (GObject *object)
{
  SuppleSoundPage *self = SUPPLE_SOUND_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), SUPPLE_TYPE_SOUND_PAGE);
  g_clear_object (&self->options);

  G_OBJECT_CLASS (supple_sound_page_parent_class)->dispose (object);
}

static void
supple_sound_page_class_init (SuppleSoundPageClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = supple_sound_page_dispose;
  object_class->get_property = supple_sound_page_get_property;

  /**
   * SuppleSoundPage:options:
   *
   * What is chosen on the page.
   */
  props[PROP_OPTIONS] =
    g_param_spec_object ("options", NULL, NULL, SUPPLE_TYPE_SOUND_OPTIONS,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  g_type_ensure (SUPPLE_TYPE_BACKGROUND);
  g_type_ensure (SUPPLE_TYPE_SOUND_OPTIONS);
  g_type_ensure (SUPPLE_TYPE_SPEECH_GROUP);

  gtk_widget_class_set_template_from_resource (
    widget_class, RESOURCE_PREFIX "/preferences/supple-sound-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SuppleSoundPage, cue_sets);
  gtk_widget_class_bind_template_child (widget_class, SuppleSoundPage, volume);
  gtk_widget_class_bind_template_child (widget_class, SuppleSoundPage, countdown);
  gtk_widget_class_bind_template_child (widget_class, SuppleSoundPage, background);
  gtk_widget_class_bind_template_child (widget_class, SuppleSoundPage, backgrounds);
  gtk_widget_class_bind_template_child (widget_class, SuppleSoundPage, background_volume);
  gtk_widget_class_bind_template_child (widget_class, SuppleSoundPage, speech);
  gtk_widget_class_bind_template_child (widget_class, SuppleSoundPage, cues);
  gtk_widget_class_bind_template_callback (widget_class, has_cues);
  gtk_widget_class_bind_template_callback (widget_class, has_background);
  gtk_widget_class_bind_template_callback (widget_class, background_name);
}

static void
supple_sound_page_init (SuppleSoundPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * supple_sound_page_set_player:
 * @self: a page that has none yet
 * @player: what plays the sounds
 * @settings: what the page changes
 *
 * Fills the page.
 */
void
supple_sound_page_set_player (SuppleSoundPage *self,
                              SuppleCuePlayer *player,
                              GSettings       *settings)
{
  g_return_if_fail (SUPPLE_IS_SOUND_PAGE (self));
  g_return_if_fail (self->options == NULL);

  const struct
  {
    const char *key;
    gpointer    object;
    const char *property;
  } bindings[] = {
    { "volume", self->volume, "value" },
    { "countdown", self->countdown, "active" },
    { "background-volume", self->background_volume, "value" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (bindings); i++)
    g_settings_bind (settings, bindings[i].key, bindings[i].object, bindings[i].property,
                     G_SETTINGS_BIND_DEFAULT);

  g_settings_bind_with_mapping (settings, "background", self->background, "selected",
                                G_SETTINGS_BIND_DEFAULT, nick_to_position, position_to_nick,
                                g_object_ref (self->backgrounds), g_object_unref);
  add_background_button (self, player);
  supple_sound_rows_add_sets (self->cue_sets, settings, player);
  supple_sound_rows_add_cues (self->cues, player);

  self->options = g_object_ref (supple_cue_player_get_options (player));
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_OPTIONS]);
}

/**
 * supple_sound_page_set_speaker:
 * @self: a page
 * @speaker: what speaks
 * @settings: what the page changes
 */
void
supple_sound_page_set_speaker (SuppleSoundPage *self,
                               SuppleSpeaker   *speaker,
                               GSettings       *settings)
{
  g_return_if_fail (SUPPLE_IS_SOUND_PAGE (self));

  supple_speech_group_connect (self->speech, settings, speaker);
}
