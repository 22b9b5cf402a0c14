/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "figure/supple-camera.h"
#include "figure/supple-light.h"
#include "figure/supple-mesh.h"

G_BEGIN_DECLS

#define SUPPLE_FLOOR_CELLS 112

/**
 * SuppleFloor:
 * @shadow: how dark each cell of the ground is
 * @glow: how much of the felt warmth falls on it
 * @cells: how many cells are in use each way
 * @low_x: where the first cell lies
 * @low_z: the same
 * @cell: how wide a cell is, in statures
 * @grid: shadow and glow at every @step pixels of the picture
 *
 * Shadow and glow on the ground, worked out coarsely in the room and sampled
 * coarsely in the picture: both are soft.
 */
typedef struct
{
  float  shadow[SUPPLE_FLOOR_CELLS][SUPPLE_FLOOR_CELLS];
  float  glow[SUPPLE_FLOOR_CELLS][SUPPLE_FLOOR_CELLS];
  guint  cells;
  double low_x, low_z, cell;
  float (*grid)[2];
  guint step_bits, columns, rows, room;
} SuppleFloor;

void supple_floor_prepare (SuppleFloor       *self,
                           const SuppleMesh  *mesh,
                           const SuppleEmber *ember,
                           guint              n_embers);

void supple_floor_project (SuppleFloor      *self,
                           const SuppleView *view,
                           int               width,
                           int               height);

void supple_floor_finish (SuppleFloor *self);

G_END_DECLS
