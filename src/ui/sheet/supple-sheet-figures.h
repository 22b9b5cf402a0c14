/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <cairo.h>

#include "model/supple-exercise.h"

G_BEGIN_DECLS

/**
 * SuppleSheetFigure:
 *
 * One picture of the figure; drawn when it is first needed.
 */
typedef struct _SuppleSheetFigure SuppleSheetFigure;

/**
 * SuppleSheetFigures:
 *
 * All pictures of a sheet. Two that show the same are one. Keep to one thread.
 */
typedef struct _SuppleSheetFigures SuppleSheetFigures;

SuppleSheetFigures *supple_sheet_figures_new (guint look);
void                supple_sheet_figures_free (SuppleSheetFigures *self);
SuppleSheetFigure  *supple_sheet_figures_get (SuppleSheetFigures *self,
                                              SuppleExercise     *exercise,
                                              guint               phase,
                                              SuppleSide          side);

void supple_sheet_figure_draw (SuppleSheetFigure *self,
                               cairo_t           *context,
                               double             width,
                               double             height,
                               guint32            ground);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SuppleSheetFigures, supple_sheet_figures_free)

G_END_DECLS
