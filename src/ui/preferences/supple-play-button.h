/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "sound/supple-cue-player.h"

G_BEGIN_DECLS

#define SUPPLE_TYPE_PLAY_BUTTON (supple_play_button_get_type ())
G_DECLARE_FINAL_TYPE (SupplePlayButton, supple_play_button, SUPPLE, PLAY_BUTTON, GtkButton)

GtkWidget *supple_play_button_new (SuppleCuePlayer *player);
void       supple_play_button_set_snippet (SupplePlayButton *self,
                                           SuppleSnippet     snippet,
                                           const char       *name);

G_END_DECLS
