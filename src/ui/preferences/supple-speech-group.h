/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "sound/supple-speaker.h"

G_BEGIN_DECLS

#define SUPPLE_TYPE_SPEECH_GROUP (supple_speech_group_get_type ())
G_DECLARE_FINAL_TYPE (SuppleSpeechGroup,
                      supple_speech_group,
                      SUPPLE,
                      SPEECH_GROUP,
                      AdwPreferencesGroup)

void supple_speech_group_connect (SuppleSpeechGroup *self,
                                  GSettings         *settings,
                                  SuppleSpeaker     *speaker);

G_END_DECLS
