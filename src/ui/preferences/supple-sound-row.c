/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/preferences/supple-sound-row.h"

#include <glib/gi18n.h>

#define KIND_KEY "supple-cue-kind"

static void
play_clicked_cb (SuppleCuePlayer *player,
                 GtkButton       *button)
{
  gpointer kind = g_object_get_data (G_OBJECT (button), KIND_KEY);

  supple_cue_player_preview (player, (SuppleCueKind) GPOINTER_TO_INT (kind));
}

/**
 * supple_sound_row_new:
 * @title: what the sound means
 * @kind: the sound
 * @player: what plays it
 *
 * Returns: (transfer floating): a row that names a sound and plays it
 */
GtkWidget *
supple_sound_row_new (const char      *title,
                      SuppleCueKind    kind,
                      SuppleCuePlayer *player)
{
  g_return_val_if_fail (SUPPLE_IS_CUE_PLAYER (player), NULL);

  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW, "title", title, NULL);
  GtkWidget *button = gtk_button_new_from_icon_name ("media-playback-start-symbolic");

  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_tooltip_text (button, _ ("Play"));
  g_object_set_data (G_OBJECT (button), KIND_KEY, GINT_TO_POINTER (kind));
  g_signal_connect_object (button, "clicked", G_CALLBACK (play_clicked_cb), player,
                           G_CONNECT_SWAPPED);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), button);

  return row;
}
