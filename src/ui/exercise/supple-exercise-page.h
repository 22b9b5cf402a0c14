/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "library/supple-library.h"
#include "ui/supple-favourites.h"
#include "ui/supple-my-back.h"
#include "ui/supple-pacing.h"

G_BEGIN_DECLS

#define SUPPLE_TYPE_EXERCISE_PAGE (supple_exercise_page_get_type ())
G_DECLARE_FINAL_TYPE (SuppleExercisePage,
                      supple_exercise_page,
                      SUPPLE,
                      EXERCISE_PAGE,
                      AdwNavigationPage)

AdwNavigationPage *supple_exercise_page_new (SuppleExercise   *exercise,
                                             SuppleLibrary    *library,
                                             SupplePacing     *pacing,
                                             SuppleFavourites *favourites,
                                             SuppleMyBack     *back);

G_END_DECLS
