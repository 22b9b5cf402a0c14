/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "figure/supple-limb.h"

#include <glib.h>

#define RADIANS (G_PI / 180.0)

/* A limb is never pulled quite straight: the way its hinge points would be lost. */
#define SLACK 1e-6

/**
 * supple_limb_bend:
 * @limb: a limb whose top and upper frame are known
 * @shape: its lengths
 * @bend_deg: flexion of the knee or elbow, in degrees
 *
 * Places the rest of a limb from the angle of its hinge.
 */
void
supple_limb_bend (SuppleLimb            *limb,
                  const SuppleLimbShape *shape,
                  double                 bend_deg)
{
  double s = sin (bend_deg * RADIANS * shape->hinge), c = cos (bend_deg * RADIANS);

  limb->lower = supple_frame_tilt (limb->upper, s, c);
  limb->middle = supple_vector_along (limb->top, limb->upper.u, -shape->upper);
  limb->end = supple_vector_along (limb->middle, limb->lower.u, -shape->lower);
}

/* Swings the hinge about the line from top to end, the shorter way, until it clears the floor.
   Returns the direction in which it then points. */
static SuppleVector
above_floor (SuppleVector foot,
             SuppleVector along,
             SuppleVector side,
             double       height,
             double       floor)
{
  SuppleVector across = supple_vector_cross (along, side);
  double       swing = height * hypot (side.y, across.y), angle, way;

  if (foot.y + height * side.y >= floor || swing < 1e-9)
    return side;
  angle = atan2 (across.y, side.y);
  way = acos (CLAMP ((floor - foot.y) / swing, -1, 1));
  angle = angle > 0 ? angle - way : angle + way;
  return supple_vector_along (supple_vector_scale (side, cos (angle)), across, sin (angle));
}

/**
 * supple_limb_reach:
 * @limb: a limb whose top is known
 * @shape: its lengths
 * @target: where its end should be
 * @pole: the way the hinge should point, any length; need not be at right angles
 *
 * Places a limb so that its end lies at @target, or as near to it as the bones reach:
 * then the limb stretches straight towards it. Bones keep their lengths, and a hinge that
 * would sink into the floor swings out of it.
 */
void
supple_limb_reach (SuppleLimb            *limb,
                   const SuppleLimbShape *shape,
                   SuppleVector           target,
                   SuppleVector           pole)
{
  double       a = shape->upper, b = shape->lower;
  SuppleVector line = supple_vector_sub (target, limb->top);
  double       distance = CLAMP (supple_vector_length (line), fabs (a - b) + SLACK, a + b - SLACK);
  SuppleVector along = supple_vector_unit (line);
  SuppleVector side = supple_vector_along (pole, along, -supple_vector_dot (pole, along));
  double       share = (a * a - b * b + distance * distance) / (2 * distance);
  double       height = sqrt (MAX (a * a - share * share, 0));
  SuppleVector foot = supple_vector_along (limb->top, along, share), front;

  side = above_floor (foot, along, supple_vector_unit (side), height, shape->flesh);
  limb->middle = supple_vector_along (foot, side, height);
  limb->end = supple_vector_along (limb->top, along, distance);

  front = supple_vector_scale (side, shape->hinge);
  limb->upper = supple_frame_from_up (supple_vector_sub (limb->top, limb->middle), front);
  limb->lower.u = supple_vector_unit (supple_vector_sub (limb->middle, limb->end));
  limb->lower.r = limb->upper.r;
  limb->lower.f = supple_vector_cross (limb->lower.u, limb->lower.r);
}

/**
 * supple_limb_pole:
 * @limb: a limb
 * @shape: its lengths
 *
 * Finds the pole with which supple_limb_reach() would give the limb its present bend.
 *
 * Returns: a unit vector
 */
SuppleVector
supple_limb_pole (const SuppleLimb      *limb,
                  const SuppleLimbShape *shape)
{
  SuppleVector along = supple_vector_unit (supple_vector_sub (limb->end, limb->top));
  SuppleVector front = supple_vector_scale (limb->upper.f, shape->hinge);

  return supple_vector_unit (supple_vector_along (front, along, -supple_vector_dot (front, along)));
}
