/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "sound/supple-cue-player.h"
#include "sound/supple-speaker.h"
#include "ui/supple-pacing.h"

G_BEGIN_DECLS

#define SUPPLE_TYPE_PREFERENCES (supple_preferences_get_type ())
G_DECLARE_FINAL_TYPE (SupplePreferences,
                      supple_preferences,
                      SUPPLE,
                      PREFERENCES,
                      AdwPreferencesDialog)

AdwDialog *supple_preferences_new (GSettings       *settings,
                                   SupplePacing    *pacing,
                                   SuppleCuePlayer *player,
                                   SuppleSpeaker   *speaker);

G_END_DECLS
