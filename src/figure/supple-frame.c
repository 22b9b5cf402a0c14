/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "figure/supple-frame.h"

typedef struct
{
  double       w;
  SuppleVector v;
} Quaternion;

/* Shepperd's way: divide by the largest part, which is never near zero. */
static Quaternion
quaternion_of (SuppleFrame a)
{
  double     trace = a.f.x + a.u.y + a.r.z;
  double     largest = fmax (fmax (trace, a.f.x), fmax (a.u.y, a.r.z));
  double     s;
  Quaternion q;

  if (largest == trace)
    {
      s = 2 * sqrt (1 + trace);
      q.w = s / 4;
      q.v = supple_vector ((a.u.z - a.r.y) / s, (a.r.x - a.f.z) / s, (a.f.y - a.u.x) / s);
    }
  else if (largest == a.f.x)
    {
      s = 2 * sqrt (1 + a.f.x - a.u.y - a.r.z);
      q.w = (a.u.z - a.r.y) / s;
      q.v = supple_vector (s / 4, (a.u.x + a.f.y) / s, (a.r.x + a.f.z) / s);
    }
  else if (largest == a.u.y)
    {
      s = 2 * sqrt (1 + a.u.y - a.f.x - a.r.z);
      q.w = (a.r.x - a.f.z) / s;
      q.v = supple_vector ((a.u.x + a.f.y) / s, s / 4, (a.r.y + a.u.z) / s);
    }
  else
    {
      s = 2 * sqrt (1 + a.r.z - a.f.x - a.u.y);
      q.w = (a.f.y - a.u.x) / s;
      q.v = supple_vector ((a.r.x + a.f.z) / s, (a.r.y + a.u.z) / s, s / 4);
    }
  return q;
}

static SuppleVector
turn_vector (Quaternion   q,
             SuppleVector a)
{
  SuppleVector t = supple_vector_scale (supple_vector_cross (q.v, a), 2);

  return supple_vector_add (supple_vector_along (a, t, q.w), supple_vector_cross (q.v, t));
}

/**
 * supple_frame_slerp:
 * @a: a frame
 * @b: another
 * @t: 0 gives @a, 1 gives @b; beyond, the turn goes on
 *
 * Turns evenly from one frame to another, the shorter way round.
 *
 * Returns: the frame between
 */
SuppleFrame
supple_frame_slerp (SuppleFrame a,
                    SuppleFrame b,
                    double      t)
{
  Quaternion   p = quaternion_of (a), q = quaternion_of (b), m;
  double       cosine = p.w * q.w + supple_vector_dot (p.v, q.v);
  double       sign = cosine < 0 ? -1 : 1;
  double       angle = acos (fmin (fabs (cosine), 1));
  double       ka = 1 - t, kb = t * sign, length;
  SuppleVector f = { 1, 0, 0 }, u = { 0, 1, 0 };

  if (angle > 1e-5)
    {
      ka = sin ((1 - t) * angle) / sin (angle);
      kb = sin (t * angle) / sin (angle) * sign;
    }
  m.w = p.w * ka + q.w * kb;
  m.v = supple_vector_along (supple_vector_scale (p.v, ka), q.v, kb);
  length = sqrt (m.w * m.w + supple_vector_dot (m.v, m.v));
  m.w /= length;
  m.v = supple_vector_scale (m.v, 1 / length);

  return supple_frame_from_up (turn_vector (m, u), turn_vector (m, f));
}

/* Turns @v about the unit vector @axis. */
static SuppleVector
turned_about (SuppleVector v,
              SuppleVector axis,
              double       angle)
{
  Quaternion q = { cos (angle / 2), supple_vector_scale (axis, sin (angle / 2)) };

  return turn_vector (q, v);
}

/**
 * supple_frame_swing:
 * @a: a frame
 * @b: another
 * @t: 0 gives @a, 1 gives @b
 *
 * Swings f from one frame to the other in the plane of both, and spreads the twist about f over
 * the way. So a hand that turns its palm up while it slides over the floor keeps its fingers on
 * the floor; an even turn would dip them into it.
 *
 * Returns: the frame between
 */
SuppleFrame
supple_frame_swing (SuppleFrame a,
                    SuppleFrame b,
                    double      t)
{
  SuppleVector axis = supple_vector_cross (a.f, b.f), up, f, u;
  double       angle = atan2 (supple_vector_length (axis), supple_vector_dot (a.f, b.f)), twist;

  /* Opposite or equal: any axis at right angles will do. */
  axis = supple_vector_length (axis) > 1e-9 ? supple_vector_unit (axis) : a.u;
  up = turned_about (a.u, axis, angle);
  twist =
    atan2 (supple_vector_dot (supple_vector_cross (up, b.u), b.f), supple_vector_dot (up, b.u));
  f = turned_about (a.f, axis, angle * t);
  u = turned_about (turned_about (a.u, axis, angle * t), f, twist * t);
  return supple_frame_from_front (f, u);
}
