/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

#include "figure/supple-float4.h"
#include "figure/supple-vector.h"

G_BEGIN_DECLS

typedef enum
{
  SUPPLE_MATERIAL_NONE,
  SUPPLE_MATERIAL_SKIN,
  SUPPLE_MATERIAL_HAIR,
  SUPPLE_MATERIAL_SHIRT,
  SUPPLE_MATERIAL_TROUSERS,
  SUPPLE_MATERIAL_LINE,
  SUPPLE_MATERIAL_LIPS,
  SUPPLE_MATERIAL_MAT,
  SUPPLE_MATERIAL_WOOD,
  SUPPLE_MATERIAL_LEG,
  SUPPLE_MATERIAL_WALL,
  SUPPLE_MATERIAL_CUSHION,
  SUPPLE_MATERIAL_STRAP,
  SUPPLE_N_MATERIALS,
} SuppleMaterial;

/* What a part of the mesh belongs to; it is not shaded by its own group. */
typedef enum
{
  SUPPLE_GROUP_TRUNK,
  SUPPLE_GROUP_HEAD,
  SUPPLE_GROUP_LEG,
  SUPPLE_GROUP_FOOT = SUPPLE_GROUP_LEG + 2,
  SUPPLE_GROUP_ARM = SUPPLE_GROUP_FOOT + 2,
  SUPPLE_GROUP_HAND = SUPPLE_GROUP_ARM + 2,
  SUPPLE_GROUP_PROP = SUPPLE_GROUP_HAND + 2,
} SuppleGroup;

/* @screen: column, row and 1 ÷ depth; @shade and @glow from 0 to 1; @apart: how far outside of the
 * part that this one is joined to, in statures, or much. */
typedef struct
{
  SuppleFloat4 at, normal;
  float        screen[3], shade, glow, apart, spare[2];
} SuppleVertex;

/* @presence: below 1 only that share of the samples is drawn. */
typedef struct
{
  SuppleMaterial material;
  int            group;
  double         presence;
  guint          first_vertex, n_vertices, first_index, n_indices;
} SupplePart;

/* A ball inside the body that keeps light from what is near it. */
typedef struct
{
  float x, y, z, radius;
  int   group;
} SuppleBall;

#define SUPPLE_MESH_PARTS 128
#define SUPPLE_MESH_BALLS 320

/**
 * SuppleMesh:
 * @detail: how finely to divide, 1 for a picture of 1000 pixels
 *
 * Vertices and triangles in growing arrays, cut into parts of one material.
 */
typedef struct
{
  SuppleVertex *vertex;
  guint32      *index;
  guint         n_vertices, n_indices, vertex_room, index_room;
  SupplePart    part[SUPPLE_MESH_PARTS];
  guint         n_parts;
  SuppleBall    ball[SUPPLE_MESH_BALLS];
  guint         n_balls;
  double        detail;
} SuppleMesh;

/* 0 at @from, 1 at @to, level at both ends */
static inline double
supple_smooth_step (double from, double to, double x)
{
  double t = (x - from) / (to - from);

  t = t < 0 ? 0 : t > 1 ? 1
                        : t;
  return t * t * (3 - 2 * t);
}

void supple_mesh_clear (SuppleMesh *self);

void supple_mesh_finish (SuppleMesh *self);

SupplePart *supple_mesh_begin_part (SuppleMesh *self, SuppleMaterial material, int group);

guint32 supple_mesh_add_vertex (SuppleMesh *self, SuppleVector at, SuppleVector normal);

void supple_mesh_add_triangle (SuppleMesh *self, guint32 a, guint32 b, guint32 c);

void supple_mesh_add_grid (SuppleMesh *self, guint32 first, guint rows, guint columns);

void supple_mesh_add_ball (SuppleMesh *self, SuppleVector at, double radius, int group);

guint supple_mesh_segments (const SuppleMesh *self, double full, guint least);

G_END_DECLS
