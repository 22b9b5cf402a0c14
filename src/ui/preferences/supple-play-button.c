/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/preferences/supple-play-button.h"

#include <glib/gi18n.h>

/* Large enough for a finger. */
#define SIZE 44

/**
 * SupplePlayButton:
 *
 * Plays a snippet, and stops it while it plays. Only one plays at a time: they share the player.
 *
 * To a screen reader it says what it plays, and is a toggle button that is pressed while it does.
 */
struct _SupplePlayButton
{
  GtkButton parent_instance;

  SuppleCuePlayer *player;
  SuppleSnippet    snippet;
  char            *name;
};

G_DEFINE_FINAL_TYPE (SupplePlayButton, supple_play_button, GTK_TYPE_BUTTON)

static gboolean
is_playing (SupplePlayButton *self)
{
  SuppleSnippet snippet = supple_cue_player_get_preview (self->player);

  return snippet.kind != SUPPLE_SNIPPET_NONE && snippet.kind == self->snippet.kind &&
         snippet.value == self->snippet.value;
}

static void
update (SupplePlayButton *self)
{
  gboolean playing = is_playing (self);
  /* Translators: %s is a kind of sound, such as “Bowl”, or what a sound means: “Breathe in”. */
  g_autofree char *label = g_strdup_printf (playing ? _ ("Stop “%s”") : _ ("Play “%s”"),
                                            self->name);

  gtk_button_set_icon_name (GTK_BUTTON (self), playing ? "media-playback-stop-symbolic"
                                                       : "media-playback-start-symbolic");
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), playing ? _ ("Stop") : _ ("Play"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}

static void
supple_play_button_clicked (GtkButton *button)
{
  SupplePlayButton *self = SUPPLE_PLAY_BUTTON (button);
  SuppleSnippet     nothing = { SUPPLE_SNIPPET_NONE };

  supple_cue_player_preview (self->player, is_playing (self) ? nothing : self->snippet);
}

/* Whoever has left the page does not want to hear it any more. */
static void
supple_play_button_unmap (GtkWidget *widget)
{
  SupplePlayButton *self = SUPPLE_PLAY_BUTTON (widget);

  if (is_playing (self))
    supple_play_button_clicked (GTK_BUTTON (self));

  GTK_WIDGET_CLASS (supple_play_button_parent_class)->unmap (widget);
}

static void
supple_play_button_dispose (GObject *object)
{
  SupplePlayButton *self = SUPPLE_PLAY_BUTTON (object);

  g_clear_pointer (&self->name, g_free);

  G_OBJECT_CLASS (supple_play_button_parent_class)->dispose (object);
}

static void
supple_play_button_finalize (GObject *object)
{
  g_clear_object (&SUPPLE_PLAY_BUTTON (object)->player);

  G_OBJECT_CLASS (supple_play_button_parent_class)->finalize (object);
}

static void
supple_play_button_class_init (SupplePlayButtonClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = supple_play_button_dispose;
  G_OBJECT_CLASS (klass)->finalize = supple_play_button_finalize;
  GTK_WIDGET_CLASS (klass)->unmap = supple_play_button_unmap;
  GTK_BUTTON_CLASS (klass)->clicked = supple_play_button_clicked;
}

static void
supple_play_button_init (SupplePlayButton *self)
{
  gtk_widget_set_size_request (GTK_WIDGET (self), SIZE, SIZE);
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (GTK_WIDGET (self), "flat");
  gtk_widget_add_css_class (GTK_WIDGET (self), "circular");
}

/**
 * supple_play_button_new:
 * @player: what plays the snippet
 *
 * Returns: (transfer floating): a button that plays nothing yet
 */
GtkWidget *
supple_play_button_new (SuppleCuePlayer *player)
{
  g_return_val_if_fail (SUPPLE_IS_CUE_PLAYER (player), NULL);

  SupplePlayButton *self = g_object_new (SUPPLE_TYPE_PLAY_BUTTON, NULL);

  self->player = g_object_ref (player);
  g_signal_connect_object (player, "notify::previewing", G_CALLBACK (update), self,
                           G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}

/**
 * supple_play_button_set_snippet:
 * @self: a button
 * @snippet: what to play from now on
 * @name: what that is called
 */
void
supple_play_button_set_snippet (SupplePlayButton *self,
                                SuppleSnippet     snippet,
                                const char       *name)
{
  g_return_if_fail (SUPPLE_IS_PLAY_BUTTON (self));

  gboolean was_playing = is_playing (self);

  self->snippet = snippet;
  g_set_str (&self->name, name);

  if (was_playing && !is_playing (self))
    supple_cue_player_preview (self->player, snippet);

  update (self);
}
