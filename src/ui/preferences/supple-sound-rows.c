/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/preferences/supple-sound-rows.h"

#include <glib/gi18n.h>

#include "ui/preferences/supple-play-button.h"

#define KIND_KEY "supple-cue-kind"

static GtkWidget *
add_row (AdwPreferencesGroup *group,
         const char          *title,
         const char          *subtitle)
{
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW, "title", title, "subtitle", subtitle, NULL);

  adw_preferences_group_add (group, row);

  return row;
}

static GtkWidget *
add_play_button (GtkWidget       *row,
                 SuppleCuePlayer *player,
                 SuppleSnippet    snippet,
                 const char      *name)
{
  GtkWidget *button = supple_play_button_new (player);

  supple_play_button_set_snippet (SUPPLE_PLAY_BUTTON (button), snippet, name);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);

  return button;
}

/* The radio button follows the setting by itself, and the setting the radio button. */
static GtkWidget *
add_radio_button (GtkWidget  *row,
                  GtkWidget  *first,
                  const char *nick)
{
  GtkWidget *radio = gtk_check_button_new ();

  gtk_check_button_set_group (GTK_CHECK_BUTTON (radio), (GtkCheckButton *) first);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (radio), "sounds.cue-set");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (radio), "s", nick);
  gtk_widget_set_valign (radio, GTK_ALIGN_CENTER);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), radio);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), radio);

  return radio;
}

/**
 * supple_sound_rows_add_sets:
 * @group: where the rows go
 * @settings: what they change
 * @player: what plays them
 *
 * Adds the sets of sounds to choose from, each with a taste of it.
 */
void
supple_sound_rows_add_sets (AdwPreferencesGroup *group,
                            GSettings           *settings,
                            SuppleCuePlayer     *player)
{
  static const struct
  {
    SuppleCueSet set;
    const char  *nick;
    const char  *title;
    const char  *subtitle;
  } sets[] = {
    { SUPPLE_CUE_SET_BOWL, "bowl", NC_ ("sounds", "Bowl"),
      N_ ("Soft bells, and a tone that breathes") },
    { SUPPLE_CUE_SET_WOOD, "wood", NC_ ("sounds", "Wood"),
      N_ ("Bars of wood, and a reed that breathes") },
    { SUPPLE_CUE_SET_WAVES, "waves", NC_ ("sounds", "Waves"),
      N_ ("Drops of water, and surf that breathes") },
    { SUPPLE_CUE_SET_MINIMAL, "minimal", NC_ ("sounds", "Minimal"),
      N_ ("Changes only; the breath is silent") },
    { SUPPLE_CUE_SET_OFF, "off", NC_ ("sounds", "Off"),
      N_ ("The picture tells you everything, too") },
  };
  g_autoptr (GSimpleActionGroup) actions = g_simple_action_group_new ();
  g_autoptr (GAction) action = g_settings_create_action (settings, "cue-set");
  GtkWidget *first = NULL;

  g_action_map_add_action (G_ACTION_MAP (actions), action);
  gtk_widget_insert_action_group (GTK_WIDGET (group), "sounds", G_ACTION_GROUP (actions));

  for (guint i = 0; i < G_N_ELEMENTS (sets); i++)
    {
      const char   *title = g_dpgettext2 (NULL, "sounds", sets[i].title);
      GtkWidget    *row = add_row (group, title, _ (sets[i].subtitle));
      GtkWidget    *radio = add_radio_button (row, first, sets[i].nick);
      SuppleSnippet snippet = { SUPPLE_SNIPPET_SET, sets[i].set };

      first = first != NULL ? first : radio;

      if (sets[i].set != SUPPLE_CUE_SET_OFF)
        add_play_button (row, player, snippet, title);
    }
}

/* A cue is shown only where it sounds. */
static void
show_if_heard (GtkWidget          *row,
               GParamSpec         *pspec,
               SuppleSoundOptions *options)
{
  SuppleCueKind kind =
    (SuppleCueKind) GPOINTER_TO_INT (g_object_get_data (G_OBJECT (row), KIND_KEY));
  gboolean heard = supple_cue_set_has (supple_sound_options_get_cue_set (options), kind);

  if (kind == SUPPLE_CUE_COUNTDOWN)
    heard &= supple_sound_options_get_countdown (options);

  gtk_widget_set_visible (row, heard);
}

/**
 * supple_sound_rows_add_cues:
 * @group: where the rows go
 * @player: what plays them
 *
 * Adds what each sound means, to be played and learnt.
 */
void
supple_sound_rows_add_cues (AdwPreferencesGroup *group,
                            SuppleCuePlayer     *player)
{
  static const struct
  {
    SuppleCueKind kind;
    const char   *title;
  } cues[] = {
    { SUPPLE_CUE_GET_READY, N_ ("Get ready") },
    { SUPPLE_CUE_BREATHE_IN, N_ ("Breathe in") },
    { SUPPLE_CUE_BREATHE_OUT, N_ ("Breathe out") },
    { SUPPLE_CUE_HOLD, N_ ("A hold begins") },
    { SUPPLE_CUE_HALF_WAY, N_ ("Half of a hold is done") },
    { SUPPLE_CUE_LAST_BREATH, N_ ("The last breath of a hold") },
    { SUPPLE_CUE_COUNTDOWN, N_ ("The last three seconds") },
    { SUPPLE_CUE_CHANGE_SIDE, N_ ("Change to the other side") },
    { SUPPLE_CUE_CHANGE_PLACE, N_ ("Change to another place") },
    { SUPPLE_CUE_STEP_DONE, N_ ("A stretch is done") },
    { SUPPLE_CUE_SESSION_DONE, N_ ("The session is done") },
    { SUPPLE_CUE_PAUSED, N_ ("The session pauses") },
    { SUPPLE_CUE_RESUMED, N_ ("The session goes on") },
  };
  SuppleSoundOptions *options = supple_cue_player_get_options (player);

  for (guint i = 0; i < G_N_ELEMENTS (cues); i++)
    {
      const char   *title = _ (cues[i].title);
      GtkWidget    *row = add_row (group, title, NULL);
      SuppleSnippet snippet = { SUPPLE_SNIPPET_CUE, cues[i].kind };

      adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row),
                                             add_play_button (row, player, snippet, title));
      g_object_set_data (G_OBJECT (row), KIND_KEY, GINT_TO_POINTER (cues[i].kind));
      g_signal_connect_object (options, "notify", G_CALLBACK (show_if_heard), row,
                               G_CONNECT_SWAPPED);
      show_if_heard (row, NULL, options);
    }
}
