/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "figure/supple-loft.h"

static SuppleVector
turn_about (SuppleVector v, SuppleVector axis, double angle)
{
  double       c = cos (angle), s = sin (angle);
  SuppleVector turned = supple_vector_scale (v, c);

  turned = supple_vector_along (turned, supple_vector_cross (axis, v), s);
  return supple_vector_along (turned, axis, supple_vector_dot (axis, v) * (1 - c));
}

/**
 * supple_frame_aim:
 * @frame: a frame
 * @up: where its up shall point, a unit vector
 * @part: how far to turn, from 0 to 1
 *
 * Turns @frame the shortest way.
 *
 * Returns: the turned frame
 */
SuppleFrame
supple_frame_aim (SuppleFrame frame, SuppleVector up, double part)
{
  SuppleVector axis = supple_vector_cross (frame.u, up);
  double       sine = supple_vector_length (axis);
  double       angle = atan2 (sine, supple_vector_dot (frame.u, up)) * part;

  axis = sine > 1e-6 ? supple_vector_scale (axis, 1 / sine) : frame.r;
  if (fabs (angle) < 1e-9)
    return frame;
  return (SuppleFrame) {
    .f = turn_about (frame.f, axis, angle),
    .u = turn_about (frame.u, axis, angle),
    .r = turn_about (frame.r, axis, angle),
  };
}

/**
 * supple_frame_twist:
 * @frame: a frame
 * @angle: in radians
 *
 * Turns @frame about its own up.
 *
 * Returns: the turned frame
 */
SuppleFrame
supple_frame_twist (SuppleFrame frame, double angle)
{
  return (SuppleFrame) {
    .f = turn_about (frame.f, frame.u, angle),
    .u = frame.u,
    .r = turn_about (frame.r, frame.u, angle),
  };
}

/**
 * supple_frame_along:
 * @travel: where the loft goes
 * @forward: roughly where the rings' forward looks
 *
 * Returns: the frame of a loft that travels along @travel
 */
SuppleFrame
supple_frame_along (SuppleVector travel, SuppleVector forward)
{
  SuppleFrame frame;

  frame.u = supple_vector_scale (supple_vector_unit (travel), -1);
  frame.r = supple_vector_unit (supple_vector_cross (forward, frame.u));
  frame.f = supple_vector_cross (frame.u, frame.r);
  return frame;
}

/**
 * supple_loft_clear:
 * @self: a loft
 *
 * Takes all rings away.
 */
void
supple_loft_clear (SuppleLoft *self)
{
  self->n_rings = 0;
}

/**
 * supple_loft_add:
 * @self: a loft
 * @ring: the next ring
 *
 * Adds a copy of @ring; beyond %SUPPLE_LOFT_RINGS it is left away.
 */
void
supple_loft_add (SuppleLoft *self, const SuppleRing *ring)
{
  if (self->n_rings < SUPPLE_LOFT_RINGS)
    self->ring[self->n_rings++] = *ring;
}

static SuppleRing
shrunk (const SuppleRing *ring, double factor, double travel, double lean)
{
  SuppleRing small = *ring;

  small.centre = supple_vector_along (ring->centre, ring->frame.u, -travel);
  small.half_width *= factor;
  small.front *= factor;
  small.back *= factor;
  small.lean = lean;
  return small;
}

/**
 * supple_loft_add_start_cap:
 * @self: an empty loft
 * @ring: the first full ring, which is not added
 * @length: how far the cap reaches out
 * @steps: into how many rings to divide the quarter turn
 *
 * Closes the beginning with a rounded cap.
 */
void
supple_loft_add_start_cap (SuppleLoft *self, const SuppleRing *ring, double length, guint steps)
{
  for (guint i = 0; i < steps; i++)
    {
      double     angle = G_PI_2 * i / steps;
      SuppleRing small = shrunk (ring, sin (angle), -length * cos (angle), -cos (angle));

      supple_loft_add (self, &small);
    }
}

/**
 * supple_loft_add_end_cap:
 * @self: a loft with at least one ring
 * @length: how far the cap reaches out
 * @steps: into how many rings to divide the quarter turn
 *
 * Closes the end with a rounded cap.
 */
void
supple_loft_add_end_cap (SuppleLoft *self, double length, guint steps)
{
  SuppleRing last = self->ring[self->n_rings - 1];

  for (guint i = 1; i <= steps; i++)
    {
      double     angle = G_PI_2 * i / steps;
      SuppleRing small = shrunk (&last, cos (angle), length * sin (angle), sin (angle));

      supple_loft_add (self, &small);
    }
}

/* The edge looks outwards rather than along, or it would be a dark line. */
static SuppleRing
hem_ring (const SuppleRing *ring, double inward, double travel)
{
  SuppleRing hem = *ring;

  hem.lean = 0;

  hem.centre = supple_vector_along (ring->centre, ring->frame.u, -travel);
  hem.half_width -= inward;
  hem.front -= inward;
  hem.back -= inward;
  return hem;
}

/**
 * supple_loft_add_start_hem:
 * @self: an empty loft
 * @ring: the first full ring, which is not added
 * @inward: how deep the hem reaches
 *
 * Lets cloth begin with an edge that is turned in.
 */
void
supple_loft_add_start_hem (SuppleLoft *self, const SuppleRing *ring, double inward)
{
  SuppleRing deep = hem_ring (ring, inward, .006);
  SuppleRing edge = hem_ring (ring, .0026, -.0012);
  SuppleRing bend = hem_ring (ring, .0008, -.0008);

  supple_loft_add (self, &deep);
  supple_loft_add (self, &edge);
  supple_loft_add (self, &bend);
}

/**
 * supple_loft_add_end_hem:
 * @self: a loft with at least one ring
 * @inward: how deep the hem reaches
 *
 * Lets cloth end with an edge that is turned in.
 */
void
supple_loft_add_end_hem (SuppleLoft *self, double inward)
{
  SuppleRing last = self->ring[self->n_rings - 1];
  SuppleRing bend = hem_ring (&last, .0008, .0008);
  SuppleRing edge = hem_ring (&last, .0026, .0012);
  SuppleRing deep = hem_ring (&last, inward, -.006);

  supple_loft_add (self, &bend);
  supple_loft_add (self, &edge);
  supple_loft_add (self, &deep);
}

/* The normal of a ring itself is made true to the loft by taking away what
 * lies along the way from ring to ring. This holds where rings fan round a
 * joint, too, where a cross product would not. */
static void
straighten_normals (const SuppleLoft *self, SuppleVertex *vertex, guint segments)
{
  for (guint i = 0; i < self->n_rings; i++)
    {
      const SuppleRing *ring = &self->ring[i];
      SuppleVertex     *before = vertex + (i > 0 ? i - 1 : 0) * segments;
      SuppleVertex     *after = vertex + (i + 1 < self->n_rings ? i + 1 : i) * segments;
      SuppleVertex     *here = vertex + i * segments;
      SuppleFloat4      up = supple_float4 (ring->frame.u);
      float             lean = (float) ring->lean;
      float             rest = sqrtf (MAX (0.0f, 1.0f - lean * lean));

      for (guint j = 0; j < segments; j++)
        {
          SuppleFloat4 way = after[j].at - before[j].at;
          float        length = supple_float4_dot (way, way);
          SuppleFloat4 normal = here[j].normal;

          if (lean < 2)
            normal = normal * rest - up * lean;
          else if (length > 1e-12f)
            normal -= way * (supple_float4_dot (normal, way) / length);
          length = supple_float4_dot (normal, normal);
          if (length > 1e-9f)
            here[j].normal = normal / sqrtf (length);
        }
    }
}

static void
add_ring_vertices (const SuppleRing *ring,
                   SuppleMesh       *mesh,
                   const double (*turn)[2],
                   guint segments)
{
  for (guint j = 0; j < segments; j++)
    {
      double       c = turn[j][0], s = turn[j][1];
      double       depth = s > 0 ? ring->front : ring->back;
      double       m = 1 + 4 * ring->square * c * c * s * s;
      double       nx = c * depth, ny = s * ring->half_width;
      double       n = sqrt (nx * nx + ny * ny);
      SuppleVector at, normal;

      if (n < 1e-9)
        nx = c, ny = s, n = 1;
      at = supple_vector_along (ring->centre, ring->frame.r, ring->half_width * c * m);
      at = supple_vector_along (at, ring->frame.f, depth * s * m);
      normal = supple_vector_scale (ring->frame.r, nx / n);
      normal = supple_vector_along (normal, ring->frame.f, ny / n);
      supple_mesh_add_vertex (mesh, at, normal);
    }
}

/**
 * supple_loft_fill:
 * @self: a loft
 * @mesh: (inout): a mesh with a part begun
 * @segments: how many vertices a ring gets, at most 128
 *
 * Spans a skin over the rings.
 */
void
supple_loft_fill (const SuppleLoft *self, SuppleMesh *mesh, guint segments)
{
  double  turn[128][2];
  guint32 first = mesh->n_vertices;

  segments = MIN (segments, 128);
  for (guint j = 0; j < segments; j++)
    {
      turn[j][0] = cos (2 * G_PI * j / segments);
      turn[j][1] = sin (2 * G_PI * j / segments);
    }
  for (guint i = 0; i < self->n_rings; i++)
    add_ring_vertices (&self->ring[i], mesh, turn, segments);

  if (self->n_rings == 0)
    return;
  straighten_normals (self, mesh->vertex + first, segments);
  supple_mesh_add_grid (mesh, first, self->n_rings, segments);
}

/**
 * supple_loft_add_tube:
 * @mesh: (inout): a mesh with a part begun
 * @point: (array length=n): the middle line, at least two points
 * @radius: (array length=n): how thick it is at each
 * @n: how many points
 * @segments: how many vertices a ring gets
 *
 * Adds a tube with rounded ends.
 */
void
supple_loft_add_tube (
  SuppleMesh *mesh, const SuppleVector *point, const double *radius, guint n, guint segments)
{
  SuppleLoft   loft;
  SuppleVector way = supple_vector_unit (supple_vector_sub (point[1], point[0]));
  SuppleVector side = fabs (way.y) < .8 ? supple_vector (0, 1, 0) : supple_vector (1, 0, 0);
  SuppleFrame  frame = supple_frame_along (way, side);
  guint        steps = segments > 10 ? 4 : segments > 6 ? 3
                                         : segments > 5 ? 2
                                                        : 1;

  supple_loft_clear (&loft);
  for (guint i = 0; i < n; i++)
    {
      SuppleVector before = point[i > 0 ? i - 1 : 0];
      SuppleVector after = point[i + 1 < n ? i + 1 : i];
      SuppleRing   ring = { .centre = point[i],
                            .half_width = radius[i],
                            .front = radius[i],
                            .back = radius[i],
                            .lean = SUPPLE_LEAN_FREE };

      way = supple_vector_unit (supple_vector_sub (after, before));
      frame = supple_frame_aim (frame, supple_vector_scale (way, -1), 1);
      ring.frame = frame;
      if (i == 0)
        supple_loft_add_start_cap (&loft, &ring, radius[0], steps);
      supple_loft_add (&loft, &ring);
    }
  supple_loft_add_end_cap (&loft, radius[n - 1], steps);
  supple_loft_fill (&loft, mesh, segments);
}
