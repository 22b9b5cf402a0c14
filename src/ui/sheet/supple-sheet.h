/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/sheet/supple-sheet-step.h"

G_BEGIN_DECLS

/**
 * SuppleSheetOptions:
 * @width: of the paper, in points
 * @height: of the paper
 * @look: which body, below %SUPPLE_LOOKS
 * @mirrored: whether pages are read from the right
 * @pacing: how the person breathes
 *
 * What a sheet is printed on, and for whom.
 */
typedef struct
{
  double                width, height;
  guint                 look;
  gboolean              mirrored;
  SuppleTimelineOptions pacing;
} SuppleSheetOptions;

/* What no printer is asked to print on, in points. */
#define SUPPLE_SHEET_MARGIN SUPPLE_MM (15)

typedef struct _SuppleSheet SuppleSheet;

SuppleSheet      *supple_sheet_new (SuppleRoutine            *routine,
                                    const SuppleSheetOptions *options);
void              supple_sheet_free (SuppleSheet *self);
guint             supple_sheet_get_n_pages (SuppleSheet *self);
guint             supple_sheet_get_n_marks (SuppleSheet *self,
                                            guint        page);
const SuppleMark *supple_sheet_get_mark (SuppleSheet *self,
                                         guint        page,
                                         guint        position);
double            supple_sheet_get_width (SuppleSheet *self);
double            supple_sheet_get_height (SuppleSheet *self);
void              supple_sheet_draw (SuppleSheet *self,
                                     guint        page,
                                     cairo_t     *context);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SuppleSheet, supple_sheet_free)

G_END_DECLS
