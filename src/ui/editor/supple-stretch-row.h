/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "model/supple-exercise.h"

G_BEGIN_DECLS

AdwActionRow *supple_stretch_row_new (SuppleExercise *exercise,
                                      const char     *facts);

G_END_DECLS
