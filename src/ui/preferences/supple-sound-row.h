/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "sound/supple-cue-player.h"

G_BEGIN_DECLS

GtkWidget *supple_sound_row_new (const char      *title,
                                 SuppleCueKind    kind,
                                 SuppleCuePlayer *player);

G_END_DECLS
