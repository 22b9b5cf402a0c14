/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session/supple-session.h"
#include "sound/supple-speaker.h"

G_BEGIN_DECLS

#define SUPPLE_TYPE_SPOKEN_GUIDE (supple_spoken_guide_get_type ())
G_DECLARE_FINAL_TYPE (SuppleSpokenGuide, supple_spoken_guide, SUPPLE, SPOKEN_GUIDE, GObject)

SuppleSpokenGuide *supple_spoken_guide_new (SuppleSpeaker *speaker,
                                            SuppleClock   *clock);

G_END_DECLS
