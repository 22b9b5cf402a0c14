/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sound/supple-speech-plan.h"

G_BEGIN_DECLS

char *supple_spoken_words (SuppleTimeline  *timeline,
                           guint            segment,
                           SuppleSpeechKind kind,
                           guint            brevity);

G_END_DECLS
