/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "sound/supple-cue-player.h"

G_BEGIN_DECLS

void supple_sound_rows_add_sets (AdwPreferencesGroup *group,
                                 GSettings           *settings,
                                 SuppleCuePlayer     *player);
void supple_sound_rows_add_cues (AdwPreferencesGroup *group,
                                 SuppleCuePlayer     *player);

G_END_DECLS
