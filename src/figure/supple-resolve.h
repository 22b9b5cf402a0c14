/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "figure/supple-floor.h"
#include "figure/supple-raster.h"
#include "figure/supple-tone.h"

G_BEGIN_DECLS

/* Blocks of pixels that are looked at together for edges; a part of a tile. */
#define SUPPLE_BLOCK 8

/**
 * SuppleCanvas:
 * @pixels: premultiplied ARGB, in the machine's own order of bytes
 * @stride: pixels from one row to the next
 * @depth: (out): how far the nearest thing in each pixel is, 1 ÷ statures, 0 for nothing
 * @material: (out): what it is
 * @steps: whether depth leaps somewhere in a block of %SUPPLE_BLOCK pixels; one row more than
 *   there is, to work in
 * @pixels_per_stature: for what is measured in the body's size
 *
 * Where a picture is put together.
 */
typedef struct
{
  guint32 *pixels;
  int      width, height, stride;
  float   *depth;
  guint8  *material;
  guint8  *steps;
  guint    room, steps_room, blocks;
  double   pixels_per_stature;
} SuppleCanvas;

void supple_resolve_tile (const SuppleCanvas *canvas,
                          const SuppleRaster *raster,
                          const SuppleTones  *tones,
                          const SuppleFloor  *floor,
                          const int           tile[2]);

void supple_resolve_empty_tile (const SuppleCanvas *canvas,
                                const SuppleTones  *tones,
                                const SuppleFloor  *floor,
                                const int           tile[2]);

void supple_edge_shade (const SuppleCanvas *canvas);

void supple_edge_outline (const SuppleCanvas *canvas,
                          const SuppleTones  *tones);

void supple_ghost_cover_tile (guint8             *cover,
                              const SuppleRaster *raster,
                              const int           tile[2]);

void supple_ghost_trace (const SuppleCanvas *canvas,
                         const SuppleTones  *tones,
                         guint8             *cover);

gboolean supple_arrow_find (const SuppleSkeleton *from,
                            const SuppleSkeleton *to,
                            SuppleVector          end[2]);

gboolean supple_arrow_place (const SuppleCanvas *canvas,
                             double              from[2],
                             double              to[2]);

void supple_arrow_draw (const SuppleCanvas *canvas,
                        const SuppleTones  *tones,
                        const double        from[2],
                        const double        to[2]);

G_END_DECLS
