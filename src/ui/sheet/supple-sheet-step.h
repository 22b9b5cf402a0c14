/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/supple-routine.h"
#include "session/supple-timeline-options.h"
#include "ui/sheet/supple-sheet-block.h"

G_BEGIN_DECLS

/**
 * SuppleSheetPlan:
 * @routine: what the sheet is about
 * @pacing: how the person breathes
 * @typesetter: what sets the text
 * @figures: the pictures
 * @width: of what may be printed on, in points
 * @figure_height: of the pictures
 *
 * What the parts of a sheet are made from. All of it is borrowed.
 */
typedef struct
{
  SuppleRoutine               *routine;
  const SuppleTimelineOptions *pacing;
  SuppleTypesetter            *typesetter;
  SuppleSheetFigures          *figures;
  double                       width, figure_height;
} SuppleSheetPlan;

/* Millimetres in points. */
#define SUPPLE_MM(mm) ((mm) * 72 / 25.4)

/* How thick a line between two things is, in points. */
#define SUPPLE_HAIRLINE 0.6

SuppleSheetBlock *supple_sheet_step_new (const SuppleSheetPlan *plan,
                                         guint                  position);

G_END_DECLS
