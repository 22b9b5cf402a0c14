/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "sound/supple-cue-player.h"
#include "sound/supple-speaker.h"

G_BEGIN_DECLS

#define SUPPLE_TYPE_SOUND_PAGE (supple_sound_page_get_type ())
G_DECLARE_FINAL_TYPE (SuppleSoundPage, supple_sound_page, SUPPLE, SOUND_PAGE, AdwPreferencesPage)

void supple_sound_page_set_player (SuppleSoundPage *self,
                                   SuppleCuePlayer *player,
                                   GSettings       *settings);
void supple_sound_page_set_speaker (SuppleSoundPage *self,
                                    SuppleSpeaker   *speaker,
                                    GSettings       *settings);

G_END_DECLS
