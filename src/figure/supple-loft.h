/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "figure/supple-frame.h"
#include "figure/supple-mesh.h"

G_BEGIN_DECLS

#define SUPPLE_LOFT_RINGS 200

/* Let the normal follow from the neighbouring rings. */
#define SUPPLE_LEAN_FREE 9.0

/**
 * SuppleRing:
 * @frame: the ring lies in the plane of right and forward
 * @half_width: along right
 * @front: depth along forward
 * @back: depth against forward
 * @square: how squarish, 0 for an ellipse
 * @lean: how far the normal points along the loft, −1 to 1, or %SUPPLE_LEAN_FREE
 */
typedef struct
{
  SuppleVector centre;
  SuppleFrame  frame;
  double       half_width, front, back, square, lean;
} SuppleRing;

/* Rings that follow one another against their frames' up: from the hip to the foot. */
typedef struct
{
  SuppleRing ring[SUPPLE_LOFT_RINGS];
  guint      n_rings;
} SuppleLoft;

SuppleFrame supple_frame_aim (SuppleFrame  frame,
                              SuppleVector up,
                              double       part);

SuppleFrame supple_frame_twist (SuppleFrame frame,
                                double      angle);

SuppleFrame supple_frame_along (SuppleVector travel,
                                SuppleVector forward);

void supple_loft_clear (SuppleLoft *self);

void supple_loft_add (SuppleLoft       *self,
                      const SuppleRing *ring);

void supple_loft_add_start_cap (SuppleLoft       *self,
                                const SuppleRing *ring,
                                double            length,
                                guint             steps);

void supple_loft_add_end_cap (SuppleLoft *self,
                              double      length,
                              guint       steps);

void supple_loft_add_start_hem (SuppleLoft       *self,
                                const SuppleRing *ring,
                                double            inward);

void supple_loft_add_end_hem (SuppleLoft *self,
                              double      inward);

void supple_loft_fill (const SuppleLoft *self,
                       SuppleMesh       *mesh,
                       guint             segments);

void supple_loft_add_tube (SuppleMesh         *mesh,
                           const SuppleVector *point,
                           const double       *radius,
                           guint               n,
                           guint               segments);

G_END_DECLS
