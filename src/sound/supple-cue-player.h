/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

#include "session/supple-session.h"
#include "sound/supple-snippet.h"
#include "sound/supple-sound-options.h"

G_BEGIN_DECLS

#define SUPPLE_TYPE_CUE_PLAYER (supple_cue_player_get_type ())
G_DECLARE_FINAL_TYPE (SuppleCuePlayer, supple_cue_player, SUPPLE, CUE_PLAYER, GObject)

SuppleCuePlayer    *supple_cue_player_new (void);
SuppleSoundOptions *supple_cue_player_get_options (SuppleCuePlayer *self);
SuppleSession      *supple_cue_player_get_session (SuppleCuePlayer *self);
void                supple_cue_player_set_session (SuppleCuePlayer *self,
                                                   SuppleSession   *session);
gboolean            supple_cue_player_get_playing (SuppleCuePlayer *self);
const char         *supple_cue_player_get_fault (SuppleCuePlayer *self);
void                supple_cue_player_set_ducked (SuppleCuePlayer *self,
                                                  gboolean         ducked);
SuppleSnippet       supple_cue_player_get_preview (SuppleCuePlayer *self);
void                supple_cue_player_preview (SuppleCuePlayer *self,
                                               SuppleSnippet    snippet);

G_END_DECLS
