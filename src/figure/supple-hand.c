/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "figure/supple-body.h"

/* Below this detail a finger is but a few pixels thick and its knuckles need no rounding. */
#define COARSE .40

/* A hand's own axes: along the fingers, out of the back, towards the thumb. */
typedef struct
{
  SuppleVector wrist, along, back, thumb;
} Hand;

static SuppleVector
place (const Hand *hand, double along, double back, double thumb)
{
  SuppleVector at = supple_vector_along (hand->wrist, hand->along, along);

  at = supple_vector_along (at, hand->back, back);
  return supple_vector_along (at, hand->thumb, thumb);
}

static SuppleVector
direction (const Hand *hand, double along, double back, double thumb)
{
  SuppleVector v = supple_vector_scale (hand->along, along);

  v = supple_vector_along (v, hand->back, back);
  return supple_vector_unit (supple_vector_along (v, hand->thumb, thumb));
}

static void
fill_palm (const Hand *hand, SuppleLoft *loft, SuppleMesh *mesh, double factor)
{
  SuppleFrame frame = supple_frame_along (hand->along, hand->back);
  guint       steps = supple_mesh_segments (mesh, 12, 4);

  supple_loft_clear (loft);
  for (guint i = 0; i <= steps; i++)
    {
      double        at = -.010 + .068 * i / steps;
      SuppleRingRow row = supple_ring_table_at (&supple_palm_table, at);
      SuppleRing    ring = { .frame = frame, .square = row.square, .lean = SUPPLE_LEAN_FREE };

      ring.centre = place (hand, at, 0, .0012);
      ring.half_width = row.half_width * factor;
      ring.front = row.front;
      ring.back = row.back;
      supple_loft_add (loft, &ring);
    }
  supple_loft_add_end_cap (loft, .007, mesh->detail < COARSE ? 2 : 3);
  supple_loft_fill (loft, mesh, supple_mesh_segments (mesh, 28, 8));
}

static void
fill_finger (const Hand *hand, SuppleMesh *mesh, const SuppleGrip *grip, guint i)
{
  const SuppleDigit *digit = &supple_finger_table[i];
  double             fan = (1.5 - i) * grip->spread_deg * G_PI / 180;
  double             bend = 0;
  double             length[3] = { .46, .30, .24 };
  double             turn[3] = { grip->knuckle_deg, grip->finger_deg, grip->finger_deg * .7 };
  SuppleVector       point[10];
  double             radius[10];
  guint              n = 0;

  guint halves = mesh->detail < COARSE ? 1 : 2;

  point[n] = place (hand, digit->along - .012, 0, digit->across * .95);
  radius[n++] = digit->radius * 1.08;
  point[n] = place (hand, digit->along, 0, digit->across);
  radius[n++] = digit->radius * 1.05;
  for (guint k = 0; k < 3; k++)
    {
      /* Two steps a joint round the knuckles off. */
      for (guint half = 0; half < halves; half++)
        {
          double       part = halves == 1 ? 1 : half == 0 ? .22
                                                          : .78;
          SuppleVector way;

          bend += turn[k] / halves * G_PI / 180;
          way = direction (hand, cos (bend) * cos (fan), -sin (bend), cos (bend) * sin (fan));
          point[n] = supple_vector_along (point[n - 1], way, digit->length * length[k] * part);
          radius[n] = digit->radius * (1.04 - .075 * (k + part));
          n++;
        }
    }
  supple_loft_add_tube (mesh, point, radius, n, supple_mesh_segments (mesh, 11, 4));
}

static void
fill_thumb (const Hand *hand, SuppleMesh *mesh, const SuppleGrip *grip)
{
  double       open = grip->thumb_open_deg * G_PI / 180, drop = grip->thumb_drop_deg * G_PI / 180;
  SuppleVector way =
    direction (hand, cos (open) * cos (drop), -sin (drop), sin (open) * cos (drop));
  SuppleVector tip = direction (hand, cos (open * .55) * cos (drop * 1.15), -sin (drop * 1.15),
                                sin (open * .55) * cos (drop));
  SuppleVector point[5];
  double       radius[5] = { .0085, .0100, .0086, .0074, .0062 };

  point[0] = place (hand, .002, -.002, .006);
  point[1] = place (hand, .016, -.003, .0115);
  point[2] = supple_vector_along (point[1], way, .022);
  point[3] = supple_vector_along (point[2], supple_vector_mix (way, tip, .6), .014);
  point[4] = supple_vector_along (point[3], tip, .012);
  supple_loft_add_tube (mesh, point, radius, 5, supple_mesh_segments (mesh, 13, 4));
}

/**
 * supple_hand_fill:
 * @self: a body, whose tip this sets
 * @mesh: (inout): gets the part
 * @side: right or left
 *
 * Makes a hand: the palm, four fingers bent as the grip says, and the thumb.
 */
void
supple_hand_fill (SuppleBody *self, SuppleMesh *mesh, int side)
{
  const SuppleArm *arm = &self->skeleton.arm[side];
  double           out = side == SUPPLE_BODY_RIGHT ? -1 : 1;
  Hand             hand = { .wrist = arm->wrist,
                            .along = arm->hand.f,
                            .back = arm->hand.u,
                            .thumb = supple_vector_scale (arm->hand.r, out) };

  self->tip_part = supple_mesh_begin_part (mesh, SUPPLE_MATERIAL_SKIN, SUPPLE_GROUP_HAND + side);
  fill_palm (&hand, &self->tip, mesh, 1 + (self->look->arm - 1) * .5);
  supple_mesh_begin_part (mesh, SUPPLE_MATERIAL_SKIN, SUPPLE_GROUP_HAND + side);
  for (guint i = 0; i < 4; i++)
    fill_finger (&hand, mesh, &arm->grip, i);
  fill_thumb (&hand, mesh, &arm->grip);
  supple_mesh_add_ball (mesh, place (&hand, .030, 0, 0), .016, SUPPLE_GROUP_HAND + side);
  supple_mesh_add_ball (mesh, place (&hand, .066, 0, 0), .011, SUPPLE_GROUP_HAND + side);
}
