/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "figure/supple-head.h"
#include "figure/supple-loft.h"

/* How fine the nets are, from icons by way of cards to large pictures, and up to which detail of
 * the body each will do. */
static const double details[SUPPLE_HEAD_SIZES] = { .20, .28, .42, .70, 1.25 };
static const double enough[SUPPLE_HEAD_SIZES] = { .26, .40, .64, .95, 1e9 };

/* Below this an ear has no lobe of its own. */
#define COARSE .25

/* Below this the skin is so flat between its corners that lines must lie above it to be seen. */
#define FLAT .35

static SuppleVector
slope (SuppleVector at)
{
  double       e = .0006;
  SuppleVector g;

  g.x = supple_face_distance (supple_vector (at.x + e, at.y, at.z)) -
        supple_face_distance (supple_vector (at.x - e, at.y, at.z));
  g.y = supple_face_distance (supple_vector (at.x, at.y + e, at.z)) -
        supple_face_distance (supple_vector (at.x, at.y - e, at.z));
  g.z = supple_face_distance (supple_vector (at.x, at.y, at.z + e)) -
        supple_face_distance (supple_vector (at.x, at.y, at.z - e));
  return supple_vector_unit (g);
}

/* The poles lie at the ears, so that the face gets the finest net. */
static void
fill_skin (SuppleMesh *mesh)
{
  guint   rows = supple_mesh_segments (mesh, 50, 14), columns = supple_mesh_segments (mesh, 76, 20);
  guint32 first = mesh->n_vertices;

  for (guint i = 0; i <= rows; i++)
    for (guint j = 0; j < columns; j++)
      {
        double       across = G_PI * i / rows, turn = 2 * G_PI * j / columns;
        double       nose = turn + .35 * sin (turn);
        SuppleVector way, at;

        /* Finer towards the nose: the step shrinks where turn is near π. */
        way =
          supple_vector (-cos (nose) * sin (across), -sin (nose) * sin (across), cos (across));
        at = supple_vector_along (supple_face_centre (), way, supple_face_radius (way));
        supple_mesh_add_vertex (mesh, at, slope (at));
      }
  supple_mesh_add_grid (mesh, first, rows + 1, columns);
}

static SuppleVector
on_skin (double x, double y, double z, double above)
{
  SuppleVector way =
    supple_vector_unit (supple_vector_sub (supple_vector (x, y, z), supple_face_centre ()));

  return supple_vector_along (supple_face_centre (), way, supple_face_radius (way) + above);
}

/* A line on the skin through heights at even steps across the face. */
static void
draw_line (SuppleMesh *mesh, const double across[2], const double *height, double thick)
{
  guint        n = supple_mesh_segments (mesh, 12, 4);
  gboolean     coarse = mesh->detail < FLAT;
  SuppleVector point[32];
  double       radius[32];

  n = MIN (n, 31);
  for (guint i = 0; i <= n; i++)
    {
      double t = (double) i / n;
      double y = height[0] * (1 - t) * (1 - 2 * t) + height[1] * 4 * t * (1 - t) +
                 height[2] * t * (2 * t - 1);

      point[i] = on_skin (.052, y, across[0] + (across[1] - across[0]) * t,
                          coarse ? .0010 : .0001);
      radius[i] = (coarse ? 1.5 : 1) * thick * (.45 + .55 * sin (G_PI * CLAMP (t, .02, .98)));
    }
  supple_loft_add_tube (mesh, point, radius, n + 1, mesh->detail < .3 ? 4 : 6);
}

static void
fill_features (SuppleMesh *mesh)
{
  supple_mesh_begin_part (mesh, SUPPLE_MATERIAL_LINE, SUPPLE_GROUP_HEAD);
  for (int side = -1; side <= 1; side += 2)
    {
      draw_line (mesh, (const double[]) { side * .0105, side * .0255 },
                 (const double[]) { -.0034, -.0064, -.0034 }, .0011);
      draw_line (mesh, (const double[]) { side * .0090, side * .0265 },
                 (const double[]) { .0150, .0168, .0128 }, .0013);
    }
  supple_mesh_begin_part (mesh, SUPPLE_MATERIAL_LIPS, SUPPLE_GROUP_HEAD);
  draw_line (mesh, (const double[]) { -.0115, .0115 },
             (const double[]) { -.0366, -.0388, -.0366 }, .0012);
}

static void
fill_ears (SuppleMesh *mesh)
{
  for (int side = -1; side <= 1; side += 2)
    {
      guint        n = 5;
      SuppleVector shell[5], lobe[2];
      double       thick[5] = { .0034, .0054, .0062, .0056, .0040 };

      for (guint i = 0; i < n; i++)
        {
          double t = i / 4.0;

          shell[i] = supple_vector (-.0060 - .0050 * sin (G_PI * t) + .002 * t, .0085 - .027 * t,
                                    side * (.0425 + .0035 * sin (G_PI * t)));
        }
      supple_loft_add_tube (mesh, shell, thick, n, supple_mesh_segments (mesh, 16, 6));
      if (mesh->detail < COARSE)
        continue;
      lobe[0] = supple_vector (-.0125, .003, side * .0455);
      lobe[1] = supple_vector (-.0145, -.006, side * .0460);
      supple_loft_add_tube (mesh, lobe, (const double[]) { .0046, .0042 }, 2,
                            supple_mesh_segments (mesh, 12, 6));
    }
}

/* Finding a face takes milliseconds, so it is not made before somebody is drawn that near. */
static const SuppleMesh *
get_face (SuppleHeads *self, guint fine)
{
  SuppleMesh *mesh = &self->face[fine];

  if (mesh->n_vertices == 0)
    {
      mesh->detail = details[fine];
      supple_mesh_begin_part (mesh, SUPPLE_MATERIAL_SKIN, SUPPLE_GROUP_HEAD);
      fill_skin (mesh);
      fill_ears (mesh);
      fill_features (mesh);
    }
  return mesh;
}

static const SuppleMesh *
get_hair (SuppleHeads *self, SuppleHair hair, guint fine)
{
  SuppleMesh *mesh = &self->hair[hair][fine];

  if (mesh->n_vertices == 0)
    {
      mesh->detail = details[fine];
      supple_hair_fill (mesh, hair);
    }
  return mesh;
}

/**
 * supple_heads_new:
 *
 * Prepares heads: each is made when it is first placed, and then kept.
 *
 * Returns: (transfer full): the heads; free with [func@supple_heads_free]
 */
SuppleHeads *
supple_heads_new (void)
{
  return g_new0 (SuppleHeads, 1);
}

/**
 * supple_heads_free:
 * @self: (transfer full): heads
 *
 * Frees the heads.
 */
void
supple_heads_free (SuppleHeads *self)
{
  for (guint fine = 0; fine < SUPPLE_HEAD_SIZES; fine++)
    {
      supple_mesh_finish (&self->face[fine]);
      for (guint hair = 0; hair < SUPPLE_N_HAIRS; hair++)
        supple_mesh_finish (&self->hair[hair][fine]);
    }
  g_free (self);
}

static SuppleVector
placed (SuppleFloat4 v, SuppleFrame frame)
{
  SuppleVector at = supple_vector_scale (frame.f, v[0]);

  at = supple_vector_along (at, frame.u, v[1]);
  return supple_vector_along (at, frame.r, v[2]);
}

static void
copy_placed (const SuppleMesh *from, SuppleMesh *to, SuppleVector centre, SuppleFrame frame)
{
  for (guint p = 0; p < from->n_parts; p++)
    {
      const SupplePart *part = &from->part[p];
      guint32           base = to->n_vertices - part->first_vertex;

      supple_mesh_begin_part (to, part->material, part->group);
      for (guint i = 0; i < part->n_vertices; i++)
        {
          const SuppleVertex *v = &from->vertex[part->first_vertex + i];

          supple_mesh_add_vertex (to, supple_vector_add (centre, placed (v->at, frame)),
                                  placed (v->normal, frame));
        }
      for (guint i = 0; i < part->n_indices; i += 3)
        {
          const guint32 *index = &from->index[part->first_index + i];

          supple_mesh_add_triangle (to, base + index[0], base + index[1], base + index[2]);
        }
    }
}

/**
 * supple_heads_place:
 * @self: the heads
 * @mesh: (inout): gets the parts
 * @hair: which hair
 * @centre: where the head's centre goes
 * @frame: how the head is turned
 *
 * Puts a head with its hair in its place.
 */
void
supple_heads_place (SuppleHeads *self,
                    SuppleMesh  *mesh,
                    SuppleHair   hair,
                    SuppleVector centre,
                    SuppleFrame  frame)
{
  guint fine = 0;

  while (mesh->detail > enough[fine])
    fine++;
  copy_placed (get_face (self, fine), mesh, centre, frame);
  copy_placed (get_hair (self, hair, fine), mesh, centre, frame);
  supple_mesh_add_ball (mesh, supple_vector_along (centre, frame.u, .008), .050,
                        SUPPLE_GROUP_HEAD);
  supple_mesh_add_ball (
    mesh, supple_vector_along (supple_vector_along (centre, frame.f, .018), frame.u, -.028), .036,
    SUPPLE_GROUP_HEAD);
}
