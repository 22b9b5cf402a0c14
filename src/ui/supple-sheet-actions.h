/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "model/supple-routine.h"
#include "ui/supple-pacing.h"

G_BEGIN_DECLS

GSimpleActionGroup *supple_sheet_actions_new (GtkWidget     *page,
                                              SuppleRoutine *routine,
                                              SupplePacing  *pacing);
void                supple_sheet_actions_save (AdwToastOverlay *toasts,
                                               GFile           *file,
                                               SuppleRoutine   *routine,
                                               SupplePacing    *pacing);

G_END_DECLS
