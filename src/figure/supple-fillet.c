/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "figure/supple-body.h"

/* How near a place is to a loft's skin, and which way leads away from it. */
typedef struct
{
  double       distance;
  SuppleVector away;
} Nearness;

/* The way from a ring to the next: @inverse is 1 ÷ its length squared, 0 for none; beyond @far2,
 * squared, its skin is too far away for any fillet. */
typedef struct
{
  SuppleFloat4 from, way;
  float        inverse, far2;
} Span;

#define WIDEST .032

/* The stretch of a loft that can matter round a joint. */
typedef struct
{
  const SuppleLoft *loft;
  guint             first, last;
  Span              span[SUPPLE_LOFT_RINGS];
} Stretch;

static float
most_reach (const SuppleRing *a, const SuppleRing *b)
{
  double width = MAX (a->half_width, b->half_width);
  double depth = MAX (MAX (a->front, a->back), MAX (b->front, b->back));

  return (float) (MAX (width, depth) * 1.02 + WIDEST);
}

static void
find_stretch (Stretch *stretch, const SuppleLoft *loft, SuppleVector joint, double reach)
{
  stretch->loft = loft;
  stretch->first = G_MAXUINT;
  stretch->last = 0;
  for (guint i = 0; i < loft->n_rings; i++)
    if (supple_vector_length (supple_vector_sub (loft->ring[i].centre, joint)) < reach)
      {
        stretch->first = MIN (stretch->first, i);
        stretch->last = i;
      }
  stretch->last = MIN (stretch->last + 1, loft->n_rings - 1);
  if (stretch->first != G_MAXUINT && stretch->first > 0)
    stretch->first--;
  for (guint i = stretch->first; i < stretch->last; i++)
    {
      Span *span = &stretch->span[i];
      float length;

      span->from = supple_float4 (loft->ring[i].centre);
      span->way = supple_float4 (loft->ring[i + 1].centre) - span->from;
      length = supple_float4_dot (span->way, span->way);
      span->inverse = length < 1e-9f ? 0 : 1 / length;
      length = most_reach (&loft->ring[i], &loft->ring[i + 1]);
      span->far2 = length * length;
    }
}

static gboolean
find_segment (const Stretch *stretch, SuppleFloat4 at, guint *segment, double *where)
{
  float    best = G_MAXFLOAT;
  gboolean inside = FALSE;

  for (guint i = stretch->first; i < stretch->last; i++)
    {
      const Span  *span = &stretch->span[i];
      SuppleFloat4 gap = at - span->from;
      float        t = supple_float4_dot (gap, span->way) * span->inverse, within, far;

      if (span->inverse <= 0)
        continue;
      within = t < 0 ? 0 : t > 1 ? 1
                                 : t;
      gap -= span->way * within;
      far = supple_float4_dot (gap, gap);
      if (far < best)
        {
          best = far;
          *segment = i;
          *where = within;
          inside = !(t < 0 && i == stretch->first) && !(t > 1 && i + 1 == stretch->last);
        }
    }
  return inside && best < stretch->span[*segment].far2;
}

static gboolean
measure (const Stretch *stretch, SuppleVector at, Nearness *near)
{
  guint             i = 0;
  double            t = 0, x, y, far, a, b, nx, ny, n;
  const SuppleRing *from, *to;
  SuppleFrame       frame;
  SuppleVector      gap;

  if (!find_segment (stretch, supple_float4 (at), &i, &t))
    return FALSE;
  from = &stretch->loft->ring[i];
  to = &stretch->loft->ring[i + 1];
  frame = supple_frame_mix (from->frame, to->frame, t);
  gap = supple_vector_sub (at, supple_vector_mix (from->centre, to->centre, t));
  x = supple_vector_dot (gap, frame.r);
  y = supple_vector_dot (gap, frame.f);
  far = sqrt (x * x + y * y);
  if (far < 1e-6)
    return FALSE;
  a = from->half_width + (to->half_width - from->half_width) * t;
  b = y > 0 ? from->front + (to->front - from->front) * t
            : from->back + (to->back - from->back) * t;
  nx = x / (a * a);
  ny = y / (b * b);
  n = sqrt (nx * nx + ny * ny);
  nx /= n;
  ny /= n;
  near->away = supple_vector_along (supple_vector_scale (frame.r, nx), frame.f, ny);
  near->distance =
    (far - far / sqrt (x * x / (a * a) + y * y / (b * b))) * (x * nx + y * ny) / far;
  return TRUE;
}

static void
push_out (SuppleVertex *vertex, const Nearness *near, double width)
{
  SuppleVector own = supple_vector_from_float4 (vertex->normal);
  double       h = 1 - fabs (near->distance) / width;
  double       apart = 1 - supple_smooth_step (.25, .95, supple_vector_dot (own, near->away));
  SuppleVector normal, at;

  if (h <= 0 || apart <= 0)
    return;
  h *= apart;
  normal = supple_vector_mix (own, near->away, near->distance > 0 ? h / 2 : 1 - h / 2);
  if (near->distance <= 0)
    normal = supple_vector_mix (own, normal, apart);
  normal = supple_vector_unit (normal);
  at = supple_vector_along (supple_vector_from_float4 (vertex->at), normal, h * h * width / 4);
  vertex->at = supple_float4 (at);
  vertex->normal = supple_float4 (normal);
}

/**
 * supple_fillet_join:
 * @mesh: a mesh
 * @part: the part whose vertices move
 * @other: the loft it meets
 * @joint: where the two meet
 * @reach: how wide the fillet is, and how far from @joint it ends
 *
 * Rounds the crease between @part and @other. Done both ways, each skin meets
 * the other at the same place with the same normal, so no seam is seen.
 */
void
supple_fillet_join (SuppleMesh       *mesh,
                    const SupplePart *part,
                    const SuppleLoft *other,
                    SuppleVector      joint,
                    const double      reach[2])
{
  Stretch      stretch;
  SuppleFloat4 middle = supple_float4 (joint);
  float        most = (float) (reach[1] * reach[1]);

  find_stretch (&stretch, other, joint, reach[1] + .05);
  if (stretch.first >= stretch.last)
    return;
  for (guint i = 0; i < part->n_vertices; i++)
    {
      SuppleVertex *vertex = &mesh->vertex[part->first_vertex + i];
      SuppleVector  at = supple_vector_from_float4 (vertex->at);
      SuppleFloat4  gap = vertex->at - middle;
      float         far = supple_float4_dot (gap, gap);
      double        width;
      Nearness      near;

      if (far > most)
        continue;
      width = reach[0] * (1 - supple_smooth_step (reach[1] * .55, reach[1], sqrt (far)));
      if (width <= .001 || !measure (&stretch, at, &near))
        continue;
      vertex->apart = (float) near.distance;
      push_out (vertex, &near, width);
    }
}
