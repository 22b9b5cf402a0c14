/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/sheet/supple-sheet-figures.h"
#include "ui/sheet/supple-typesetter.h"

G_BEGIN_DECLS

/* Colours that can still be told apart in grey, as 0xRRGGBB. */
#define SUPPLE_INK    0x241f31
#define SUPPLE_PALE   0x5e5c64
#define SUPPLE_BLUE   0x1a5fb4
#define SUPPLE_WHITE  0xffffff
#define SUPPLE_LINE   0xc0bfbc
#define SUPPLE_FRAME  0x9a9996
#define SUPPLE_TILE   0xf2f6fc
#define SUPPLE_NOTICE 0xfcf2e3

/**
 * SuppleMarkKind:
 * @SUPPLE_MARK_TEXT: text
 * @SUPPLE_MARK_FIGURE: a picture of the figure
 * @SUPPLE_MARK_RULE: a filled rectangle, mostly a very flat one
 * @SUPPLE_MARK_TILE: a filled rectangle with round corners
 * @SUPPLE_MARK_TICK: an empty rectangle with round corners, to be ticked
 */
typedef enum
{
  SUPPLE_MARK_TEXT,
  SUPPLE_MARK_FIGURE,
  SUPPLE_MARK_RULE,
  SUPPLE_MARK_TILE,
  SUPPLE_MARK_TICK,
} SuppleMarkKind;

/* What tells of the whole. */
#define SUPPLE_NO_STEP G_MAXUINT

/**
 * SuppleMark:
 * @kind: what it is
 * @x: its left edge, in points
 * @y: its upper edge
 * @width: in points
 * @height: in points
 * @radius: of the corners
 * @colour: 0xRRGGBB; of a picture, what is behind it
 * @layout: (nullable): its text
 * @figure: (nullable): its picture
 * @step: index of the step that it tells of, or %SUPPLE_NO_STEP
 *
 * One thing on a page.
 */
typedef struct
{
  SuppleMarkKind     kind;
  double             x, y, width, height, radius;
  guint32            colour;
  PangoLayout       *layout;
  SuppleSheetFigure *figure;
  guint              step;
} SuppleMark;

/**
 * SuppleSheetBlock:
 * @marks: (element-type SuppleMark): what is in it; the upper left corner is 0, 0
 * @height: in points
 * @step: index of the step that it tells, or %SUPPLE_NO_STEP
 *
 * A part of a sheet that is never torn apart.
 */
typedef struct
{
  GArray *marks;
  double  height;
  guint   step;
} SuppleSheetBlock;

SuppleSheetBlock *supple_sheet_block_new (guint step);
void              supple_sheet_block_free (SuppleSheetBlock *self);

double      supple_sheet_block_add_text (SuppleSheetBlock *self,
                                         PangoLayout      *layout,
                                         double            x,
                                         double            y,
                                         guint32           colour);
SuppleMark *supple_sheet_block_add (SuppleSheetBlock *self,
                                    SuppleMarkKind    kind,
                                    guint32           colour);
void        supple_sheet_block_scale (SuppleSheetBlock *self,
                                      double            factor);
void        supple_mark_draw (const SuppleMark *self,
                              cairo_t          *context);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SuppleSheetBlock, supple_sheet_block_free)

G_END_DECLS
