/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "session/supple-timeline.h"
#include "sound/supple-sound-options.h"

G_BEGIN_DECLS

void supple_audio_saver_ask (AdwToastOverlay    *toasts,
                             SuppleTimeline     *timeline,
                             SuppleSoundOptions *options);
void supple_audio_saver_save (AdwToastOverlay    *toasts,
                              GFile              *file,
                              SuppleTimeline     *timeline,
                              SuppleSoundOptions *options);

G_END_DECLS
