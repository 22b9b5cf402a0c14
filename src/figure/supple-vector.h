/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <math.h>

/**
 * SuppleVector:
 *
 * A point or a direction. Axes: x the way the figure faces when upright, y up,
 * z to the figure's right; lengths are fractions of stature.
 */
typedef struct
{
  double x, y, z;
} SuppleVector;

/**
 * SuppleFrame:
 * @f: forward
 * @u: up along the segment, from its far end to its near end
 * @r: right, always @f × @u
 *
 * The directions of a body segment, three unit vectors at right angles.
 */
typedef struct
{
  SuppleVector f, u, r;
} SuppleFrame;

static inline SuppleVector
supple_vector (double x,
               double y,
               double z)
{
  return (SuppleVector) { x, y, z };
}

static inline SuppleVector
supple_vector_add (SuppleVector a,
                   SuppleVector b)
{
  return supple_vector (a.x + b.x, a.y + b.y, a.z + b.z);
}

static inline SuppleVector
supple_vector_sub (SuppleVector a,
                   SuppleVector b)
{
  return supple_vector (a.x - b.x, a.y - b.y, a.z - b.z);
}

static inline SuppleVector
supple_vector_scale (SuppleVector a,
                     double       k)
{
  return supple_vector (a.x * k, a.y * k, a.z * k);
}

/* a + b × k, the step along a direction that nearly every formula here takes */
static inline SuppleVector
supple_vector_along (SuppleVector a,
                     SuppleVector b,
                     double       k)
{
  return supple_vector (a.x + b.x * k, a.y + b.y * k, a.z + b.z * k);
}

static inline SuppleVector
supple_vector_mix (SuppleVector a,
                   SuppleVector b,
                   double       t)
{
  return supple_vector_along (a, supple_vector_sub (b, a), t);
}

static inline double
supple_vector_dot (SuppleVector a,
                   SuppleVector b)
{
  return a.x * b.x + a.y * b.y + a.z * b.z;
}

static inline SuppleVector
supple_vector_cross (SuppleVector a,
                     SuppleVector b)
{
  return supple_vector (a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x);
}

static inline double
supple_vector_length (SuppleVector a)
{
  return sqrt (supple_vector_dot (a, a));
}

static inline SuppleVector
supple_vector_unit (SuppleVector a)
{
  double length = supple_vector_length (a);

  return length > 1e-12 ? supple_vector_scale (a, 1.0 / length) : supple_vector (0, 1, 0);
}
