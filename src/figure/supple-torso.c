/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "figure/supple-body.h"

#define TROUSERS_TOP    .084
#define TROUSERS_BOTTOM -.051
#define SHIRT_TOP       .3275
#define SHIRT_BOTTOM    .058

/**
 * supple_torso_frame_at:
 * @skeleton: a skeleton
 * @height: along the spine, 0 at the hip line; beyond its ends it goes straight on
 * @centre: (out): the place on the spine's line
 *
 * Follows the spine as a smooth curve through its joints.
 *
 * Returns: the frame there
 */
SuppleFrame
supple_torso_frame_at (const SuppleSkeleton *skeleton, double height, SuppleVector *centre)
{
  const SuppleVector *node = skeleton->spine;
  const double       *at = skeleton->spine_height;
  guint               i = 0, last = SUPPLE_SPINE_NODES - 1;
  double              span, t, t2, t3;
  SuppleVector        way;

  if (height <= 0 || height >= at[last])
    {
      guint end = height <= 0 ? 0 : last;

      *centre = supple_vector_along (node[end], skeleton->spine_frame[end].u, height - at[end]);
      return skeleton->spine_frame[end];
    }
  while (i + 2 <= last && at[i + 1] < height)
    i++;
  span = at[i + 1] - at[i];
  t = (height - at[i]) / span;
  t2 = t * t;
  t3 = t2 * t;
  way = supple_vector_scale (skeleton->spine_frame[i].u, (t3 - 2 * t2 + t) * span);
  way = supple_vector_along (way, skeleton->spine_frame[i + 1].u, (t3 - t2) * span);
  way = supple_vector_along (way, node[i], 2 * t3 - 3 * t2 + 1);
  *centre = supple_vector_along (way, node[i + 1], 3 * t2 - 2 * t3);

  return supple_frame_mix (skeleton->spine_frame[i], skeleton->spine_frame[i + 1], t);
}

static double
bump (double x, double middle, double width)
{
  double d = (x - middle) / width;

  return exp (-d * d);
}

static SuppleRing
torso_ring (const SuppleBody *self, double height, double proud)
{
  const SuppleBodyLook *look = self->look;
  SuppleRingRow         row = supple_ring_table_at (&supple_torso_table, height);
  double                ribs = bump (height, .215, .065) * self->breath;
  double                hips = 1 + (look->hips - 1) * (1 - supple_smooth_step (.02, .11, height));
  double                above = supple_smooth_step (.19, .26, height);
  double                neck = supple_smooth_step (.296, .325, height);
  double                broad = 1 + (look->shoulders / look->torso - 1) * above;
  double                wide = look->torso * hips * broad;
  double                low = 1 - supple_smooth_step (-.01, .09, height);
  double                thick = look->torso + (look->limb - look->torso) * low;
  double                deep = 1 + (thick - 1) * (1 - neck);
  SuppleRing            ring = { .square = row.square, .lean = SUPPLE_LEAN_FREE };

  wide = 1 + (wide - 1) * (1 - neck);
  ring.half_width = row.half_width * wide * (1 + .03 * ribs) + proud;
  ring.front = row.front * deep * (1 + .10 * ribs) + proud;
  ring.front += look->bust * bump (height, .225, .032);
  ring.front += (look->belly + .004 * self->breath) * bump (height, .095, .05);
  ring.back = row.back * deep + proud;
  ring.frame = supple_torso_frame_at (&self->skeleton, height, &ring.centre);

  return ring;
}

static void
lay_rings (
  const SuppleBody *self, SuppleLoft *loft, const double span[2], double proud, guint steps)
{
  for (guint i = 0; i <= steps; i++)
    {
      double     t = (double) i / steps;
      SuppleRing ring = torso_ring (self, span[0] + (span[1] - span[0]) * t, proud);

      if (i == 0)
        supple_loft_add_start_hem (loft, &ring, .013);
      supple_loft_add (loft, &ring);
    }
}

static void
add_balls (const SuppleBody *self, SuppleMesh *mesh)
{
  for (double height = -.02; height < .30; height += .045)
    {
      SuppleRing ring = torso_ring (self, height, 0);
      double     radius = (ring.front + ring.back) / 2 * .92;
      double     out = MAX (0, ring.half_width - radius) * .9;

      for (int side = -1; side <= 1; side += 2)
        {
          SuppleVector at = supple_vector_along (ring.centre, ring.frame.r, side * out);

          at = supple_vector_along (at, ring.frame.f, (ring.front - ring.back) / 2);
          supple_mesh_add_ball (mesh, at, radius, SUPPLE_GROUP_TRUNK);
        }
    }
}

static void
fill_neck (SuppleBody *self, SuppleMesh *mesh, guint segments)
{
  SuppleLoft           *loft = &self->limb;
  const SuppleSkeleton *bones = &self->skeleton;
  SuppleVector          skull = bones->head_centre;
  guint                 steps = supple_mesh_segments (mesh, 14, 8);

  skull = supple_vector_along (skull, bones->head.f, -.012);
  skull = supple_vector_along (skull, bones->head.u, -.022);
  supple_loft_clear (loft);
  for (guint i = 0; i <= steps; i++)
    {
      double     t = 1 - (double) i / steps;
      double     into_head = supple_smooth_step (.45, 1, t);
      double     radius = .0335 - .0045 * t + .004 * bump (t, 0, .3);
      SuppleRing ring = {
        .half_width = radius, .front = radius, .back = radius * 1.06, .lean = SUPPLE_LEAN_FREE
      };
      SuppleVector straight;

      ring.frame = supple_torso_frame_at (bones, .290 + .075 * t, &straight);
      ring.centre = supple_vector_mix (straight, skull, into_head * into_head);
      ring.frame = supple_frame_mix (ring.frame, bones->head, into_head * .6);
      supple_loft_add (loft, &ring);
    }
  supple_mesh_begin_part (mesh, SUPPLE_MATERIAL_SKIN, SUPPLE_GROUP_HEAD);
  supple_loft_fill (loft, mesh, segments);
  supple_mesh_add_ball (mesh, loft->ring[loft->n_rings / 2].centre, .030, SUPPLE_GROUP_HEAD);
}

/**
 * supple_torso_fill:
 * @self: a body, whose seat and shirt lofts this sets
 * @mesh: (inout): gets the parts
 *
 * Makes shirt, seat of the trousers and neck.
 */
void
supple_torso_fill (SuppleBody *self, SuppleMesh *mesh)
{
  guint segments = supple_mesh_segments (mesh, 52, 18);

  supple_loft_clear (&self->shirt);
  lay_rings (self, &self->shirt, (const double[]) { SHIRT_TOP, SHIRT_BOTTOM }, .0022,
             supple_mesh_segments (mesh, 34, 10));
  self->shirt_part = supple_mesh_begin_part (mesh, SUPPLE_MATERIAL_SHIRT, SUPPLE_GROUP_TRUNK);
  supple_loft_fill (&self->shirt, mesh, segments);

  supple_loft_clear (&self->seat);
  lay_rings (self, &self->seat, (const double[]) { TROUSERS_TOP, TROUSERS_BOTTOM }, .004,
             supple_mesh_segments (mesh, 20, 8));
  supple_loft_add_end_cap (&self->seat, .004, 2);
  self->seat_part = supple_mesh_begin_part (mesh, SUPPLE_MATERIAL_TROUSERS, SUPPLE_GROUP_TRUNK);
  supple_loft_fill (&self->seat, mesh, segments);

  fill_neck (self, mesh, supple_mesh_segments (mesh, 32, 12));
  add_balls (self, mesh);
}
