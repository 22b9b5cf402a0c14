/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "journal/supple-sore-notes.h"
#include "model/supple-routine.h"
#include "sound/supple-cue-player.h"
#include "ui/supple-favourites.h"
#include "ui/supple-outlook.h"
#include "ui/supple-pacing.h"

G_BEGIN_DECLS

#define SUPPLE_TYPE_ROUTINE_PAGE (supple_routine_page_get_type ())
G_DECLARE_FINAL_TYPE (SuppleRoutinePage,
                      supple_routine_page,
                      SUPPLE,
                      ROUTINE_PAGE,
                      AdwNavigationPage)

AdwNavigationPage *supple_routine_page_new (SuppleRoutine    *routine,
                                            SupplePacing     *pacing,
                                            SuppleFavourites *favourites,
                                            SuppleSoreNotes  *notes,
                                            SuppleCuePlayer  *player,
                                            SuppleOutlook    *outlook);

G_END_DECLS
