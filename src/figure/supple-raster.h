/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "figure/supple-mesh.h"

G_BEGIN_DECLS

#define SUPPLE_TILE 32

typedef guint32 SuppleWord4 __attribute__ ((vector_size (16)));

/* A word of a sample: material in the top 8 bits, then 12 of glow, 12 of shade. */
#define SUPPLE_WORD_MATERIAL(word) ((word) >> 24)
#define SUPPLE_WORD_GLOW(word)     ((word) >> 12 & 0xfff)
#define SUPPLE_WORD_SHADE(word)    ((word) & 0xfff)

/* @keep: of sixteen samples, those that it is drawn in */
typedef struct
{
  guint32 corner[3];
  guint16 material, keep;
} SuppleFace;

#define SUPPLE_KEEP_ALL 0xffff

/**
 * SuppleRaster:
 * @depth: 1 ÷ depth of the samples of one tile, four by four, 0 where nothing is
 * @word: what the samples show
 * @fours: how many times four samples a pixel has
 *
 * A depth buffer no larger than one tile of the picture, and the triangles
 * sorted into tiles. What fits into the processor's nearest memory is fast.
 */
typedef struct
{
  SuppleFloat4 *depth;
  SuppleWord4  *word;
  guint         fours, room_fours;
  int           width, height;
  guint         across, down;

  SuppleFace *face;
  guint32    *entry, *start, *fill;
  guint       n_faces, face_room, entry_room, tile_room;
  float       offset_x[16], offset_y[16];
} SuppleRaster;

void supple_raster_begin (SuppleRaster     *self,
                          const SuppleMesh *mesh,
                          int               width,
                          int               height,
                          guint             samples);

gboolean supple_raster_draw_tile (SuppleRaster     *self,
                                  const SuppleMesh *mesh,
                                  guint             tile_x,
                                  guint             tile_y);

void supple_raster_finish (SuppleRaster *self);

G_END_DECLS
