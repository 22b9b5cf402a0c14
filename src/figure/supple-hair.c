/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "figure/supple-head.h"
#include "figure/supple-loft.h"

#define MERIDIANS 12

/* The hairline: degrees above the level of the face's middle, from the
 * forehead every 15 degrees round to the nape; then how thick
 * the hair is, how much thicker on the crown, how tight at the nape. */
typedef struct
{
  double line_deg[MERIDIANS + 1];
  double thick, crown, tight;
} HairTable;

static const HairTable hair_table[SUPPLE_N_HAIRS] = {
  [SUPPLE_HAIR_BUN] = { { 47, 47, 44.5, 39, 31, 24, 22, 15, -12, -29, -36, -38.5, -39 },
                        .0076,
                        .002,
                        .010 },
  [SUPPLE_HAIR_CROP] = { { 49, 49, 47, 42, 33, 16, 14, 13, -8, -22, -29, -32, -33 },
                         .0056,
                         .004,
                         .010 },
  [SUPPLE_HAIR_PONYTAIL] = { { 46, 46.5, 45, 40, 32, 24, 22, 15, -12, -29, -36, -38.5, -39 },
                             .0074,
                             .002,
                             .010 },
  [SUPPLE_HAIR_FULL] = { { 45, 44, 41.5, 37, 28, 8, -16, -36, -43, -46, -48, -49, -49 },
                         .0098,
                         .005,
                         -.003 },
};

static double
hairline (const HairTable *table, double turn_deg)
{
  double       at = fabs (turn_deg) / 180 * MERIDIANS;
  int          i = MIN ((int) at, MERIDIANS - 1);
  double       t = at - i;
  const double a = table->line_deg[i > 0 ? i - 1 : 1], b = table->line_deg[i];
  const double c = table->line_deg[i + 1],
               d = table->line_deg[i + 2 <= MERIDIANS ? i + 2 : MERIDIANS - 1];

  return b + .5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
}

static SuppleVector
hair_at (const HairTable *table, double turn, double row, double lift)
{
  double line =
    hairline (table, (turn > G_PI ? turn - 2 * G_PI : turn) * 180 / G_PI) * G_PI / 180;
  double       rise = G_PI_2 + (line - G_PI_2) * row;
  SuppleVector way = { cos (rise) * cos (turn), sin (rise), cos (rise) * sin (turn) };
  double       crown = table->crown * MAX (0, way.y) * (1 - .5 * MAX (0, way.x));
  double       nape = table->tight * MAX (0, -way.x) * supple_smooth_step (.2, -.6, way.y);
  double       radius = supple_face_radius (way) + (table->thick + crown) * lift - nape * lift;

  return supple_vector_along (supple_face_centre (), way, radius);
}

static void
fill_cap (SuppleMesh *mesh, const HairTable *table)
{
  guint   around = supple_mesh_segments (mesh, 56, 18);
  guint   down = supple_mesh_segments (mesh, 24, 7);
  guint32 first = mesh->n_vertices;

  for (guint i = 0; i <= down + 3; i++)
    {
      double row = MIN ((double) i / down, 1);
      double lift = i <= down ? 1 : (const double[]) { .72, .3, -.3 }[i - down - 1];

      /* The last of the hair bends in to the skin. */
      if (i <= down)
        row *= .985, lift = 1 - .18 * supple_smooth_step (.86, 1, (double) i / down);
      for (guint j = 0; j < around; j++)
        {
          double       turn = 2 * G_PI * j / around;
          SuppleVector at = hair_at (table, turn, row, lift), east, south, normal;

          east = supple_vector_sub (hair_at (table, turn + .03, MAX (row, .02), lift),
                                    hair_at (table, turn - .03, MAX (row, .02), lift));
          south = supple_vector_sub (hair_at (table, turn, MIN (row + .02, 1), lift),
                                     hair_at (table, turn, MAX (row - .02, .001), lift));
          normal = supple_vector_unit (supple_vector_cross (south, east));
          if (i == 0)
            normal = supple_vector (0, 1, 0);
          if (supple_vector_dot (normal, supple_vector_sub (at, supple_face_centre ())) < 0)
            normal = supple_vector_scale (normal, -1);
          /* Strands: what the light finds on hair are its furrows. */
          normal = supple_vector_unit (supple_vector_along (normal, supple_vector_unit (east),
                                                            .12 * sin (turn * (around / 5)) *
                                                              supple_smooth_step (.05, .4, row)));
          if (i > down)
            normal = supple_vector_unit (supple_vector_along (normal, south, 40 * (i - down)));
          supple_mesh_add_vertex (mesh, at, normal);
        }
    }
  /* Rings turn from forward to the right, so they run downwards the other way round. */
  for (guint i = 0; i < down + 3; i++)
    for (guint j = 0; j < around; j++)
      {
        guint32 a = first + i * around + j, b = first + i * around + (j + 1) % around;

        supple_mesh_add_triangle (mesh, a, b, a + around);
        supple_mesh_add_triangle (mesh, b, b + around, a + around);
      }
}

static void
fill_knot (SuppleMesh *mesh, SuppleVector at, double radius)
{
  SuppleVector out = supple_vector_unit (supple_vector (-.7, .72, 0));
  SuppleVector point[3] = { supple_vector_along (at, out, -radius * .35), at,
                            supple_vector_along (at, out, radius * .2) };
  double       thick[3] = { radius * .97, radius, radius * .93 };

  supple_loft_add_tube (mesh, point, thick, 3, supple_mesh_segments (mesh, 32, 10));
}

/**
 * supple_hair_fill:
 * @mesh: (inout): a mesh
 * @hair: which hair
 *
 * Makes hair about the head's centre. It ends exactly on the hairline, so its
 * edge is clean at any size. A pony tail hangs and is made in each picture.
 */
void
supple_hair_fill (SuppleMesh *mesh, SuppleHair hair)
{
  supple_mesh_begin_part (mesh, SUPPLE_MATERIAL_HAIR, SUPPLE_GROUP_HEAD);
  fill_cap (mesh, &hair_table[hair]);
  if (hair == SUPPLE_HAIR_BUN)
    fill_knot (mesh, supple_vector (-.048, .051, 0), .0225);
  if (hair == SUPPLE_HAIR_PONYTAIL)
    fill_knot (mesh, supple_vector (-.061, .024, 0), .0105);
}

/**
 * supple_hair_fill_tail:
 * @mesh: (inout): a mesh
 * @centre: the head's centre
 * @frame: how the head is turned
 *
 * Makes a pony tail that leaves the head backwards and is drawn down by its weight.
 */
void
supple_hair_fill_tail (SuppleMesh *mesh, SuppleVector centre, SuppleFrame frame)
{
  SuppleVector point[9];
  double       radius[9] = { .0095, .0125, .0150, .0160, .0160, .0150, .0130, .0098, .0050 };
  SuppleVector at =
    supple_vector_along (supple_vector_along (centre, frame.f, -.060), frame.u, .024);
  SuppleVector way =
    supple_vector_unit (supple_vector_along (supple_vector_scale (frame.f, -1), frame.u, .35));

  for (guint i = 0; i < 9; i++)
    {
      SuppleVector gap;
      double       far;

      point[i] = at;
      way = supple_vector_unit (supple_vector_along (way, supple_vector (0, -1, 0), .62));
      at = supple_vector_along (at, way, .0125);
      /* It neither enters the head nor the floor. */
      gap = supple_vector_sub (at, centre);
      far = supple_vector_length (gap);
      if (far < .072)
        at = supple_vector_along (centre, gap, .072 / MAX (far, .01));
      at.y = MAX (at.y, .022);
    }
  supple_mesh_begin_part (mesh, SUPPLE_MATERIAL_HAIR, SUPPLE_GROUP_HEAD);
  supple_loft_add_tube (mesh, point, radius, 9, supple_mesh_segments (mesh, 24, 10));
}
