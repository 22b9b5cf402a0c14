/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sound/supple-background.h"
#include "sound/supple-cue-set.h"

G_BEGIN_DECLS

#define SUPPLE_TYPE_SOUND_OPTIONS (supple_sound_options_get_type ())
G_DECLARE_FINAL_TYPE (SuppleSoundOptions, supple_sound_options, SUPPLE, SOUND_OPTIONS, GObject)

SuppleSoundOptions *supple_sound_options_new (void);
SuppleCueSet        supple_sound_options_get_cue_set (SuppleSoundOptions *self);
gboolean            supple_sound_options_get_countdown (SuppleSoundOptions *self);
SuppleBackground    supple_sound_options_get_background (SuppleSoundOptions *self);
float               supple_sound_options_get_gain (SuppleSoundOptions *self);
float               supple_sound_options_get_background_gain (SuppleSoundOptions *self);

G_END_DECLS
