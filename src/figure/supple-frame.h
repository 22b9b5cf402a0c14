/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "figure/supple-vector.h"

SuppleFrame supple_frame_slerp (SuppleFrame a, SuppleFrame b, double t);

SuppleFrame supple_frame_swing (SuppleFrame a, SuppleFrame b, double t);

/* Turns about a frame's own axes, given the sine and cosine of the angle. Links of the spine share
 * an angle, so the trigonometry is done by the caller, once. */

/* The top goes forward: pitch, flexion of the spine, flexion of the knee. */
static inline SuppleFrame
supple_frame_tilt (SuppleFrame a,
                   double      s,
                   double      c)
{
  SuppleFrame b = { .r = a.r };

  b.u = supple_vector_along (supple_vector_scale (a.u, c), a.f, s);
  b.f = supple_vector_along (supple_vector_scale (a.f, c), a.u, -s);
  return b;
}

/* The top goes to the right. */
static inline SuppleFrame
supple_frame_bend (SuppleFrame a,
                   double      s,
                   double      c)
{
  SuppleFrame b = { .f = a.f };

  b.u = supple_vector_along (supple_vector_scale (a.u, c), a.r, s);
  b.r = supple_vector_along (supple_vector_scale (a.r, c), a.u, -s);
  return b;
}

/* The front goes to the right. */
static inline SuppleFrame
supple_frame_turn (SuppleFrame a,
                   double      s,
                   double      c)
{
  SuppleFrame b = { .u = a.u };

  b.f = supple_vector_along (supple_vector_scale (a.f, c), a.r, s);
  b.r = supple_vector_along (supple_vector_scale (a.r, c), a.f, -s);
  return b;
}

/* The frame whose f is exactly @f and whose u is as near to @u as that allows. */
static inline SuppleFrame
supple_frame_from_front (SuppleVector f,
                         SuppleVector u)
{
  SuppleFrame a;

  a.f = supple_vector_unit (f);
  a.r = supple_vector_unit (supple_vector_cross (a.f, u));
  a.u = supple_vector_cross (a.r, a.f);
  return a;
}

/* The frame whose u is exactly @u and whose f is as near to @f as that allows. */
static inline SuppleFrame
supple_frame_from_up (SuppleVector u,
                      SuppleVector f)
{
  SuppleFrame a;

  a.u = supple_vector_unit (u);
  a.r = supple_vector_unit (supple_vector_cross (f, a.u));
  a.f = supple_vector_cross (a.u, a.r);
  return a;
}

/* Good for frames less than half a turn apart. */
static inline SuppleFrame
supple_frame_mix (SuppleFrame a,
                  SuppleFrame b,
                  double      t)
{
  return supple_frame_from_up (supple_vector_mix (a.u, b.u, t), supple_vector_mix (a.f, b.f, t));
}

/* A direction given along the frame's axes, in the room. */
static inline SuppleVector
supple_frame_to_world (SuppleFrame  a,
                       SuppleVector v)
{
  return supple_vector_along (supple_vector_along (supple_vector_scale (a.f, v.x), a.u, v.y), a.r,
                              v.z);
}

/* A direction in the room, along the frame's axes. */
static inline SuppleVector
supple_frame_to_local (SuppleFrame  a,
                       SuppleVector v)
{
  return supple_vector (supple_vector_dot (a.f, v), supple_vector_dot (a.u, v),
                        supple_vector_dot (a.r, v));
}
