/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "figure/supple-light.h"

/* Balls four at a time, as one vector works on them. */
#define NEAR_BALLS 128

typedef struct
{
  SuppleFloat4 x[NEAR_BALLS / 4], y[NEAR_BALLS / 4], z[NEAR_BALLS / 4], radius2[NEAR_BALLS / 4];
  guint        n;
} NearBalls;

/* Directions towards the lights and the viewer; @half between key and viewer. */
typedef struct
{
  SuppleFloat4 key, rim, eye, half;
} Lights;

static SuppleFloat4
from_camera (const SuppleView *view, double right, double up, double back)
{
  SuppleVector v = supple_vector_scale (view->right, right);

  v = supple_vector_along (v, view->up, up);
  return supple_float4 (supple_vector_unit (supple_vector_along (v, view->back, back)));
}

static void
part_box (const SuppleMesh *mesh, const SupplePart *part, SuppleFloat4 *low, SuppleFloat4 *high)
{
  const SuppleVertex *v = &mesh->vertex[part->first_vertex];

  *low = *high = v->at;
  for (guint i = 1; i < part->n_vertices; i++)
    for (int k = 0; k < 3; k++)
      {
        float c = v[i].at[k];

        (*low)[k] = c < (*low)[k] ? c : (*low)[k];
        (*high)[k] = c > (*high)[k] ? c : (*high)[k];
      }
}

/* Only what lies near a part, and is not of the same group, can darken it. */
static void
gather_balls (const SuppleMesh *mesh, const SupplePart *part, NearBalls *balls)
{
  SuppleFloat4 low, high;
  guint        n = 0;

  part_box (mesh, part, &low, &high);
  for (guint i = 0; i < mesh->n_balls && n < NEAR_BALLS; i++)
    {
      const SuppleBall *ball = &mesh->ball[i];
      float             at[3] = { ball->x, ball->y, ball->z }, far = 0;

      if (ball->group == part->group)
        continue;
      for (int k = 0; k < 3; k++)
        {
          float out = at[k] < low[k] ? low[k] - at[k] : at[k] > high[k] ? at[k] - high[k]
                                                                        : 0;

          far += out * out;
        }
      if (far > 8 * ball->radius * ball->radius)
        continue;
      balls->x[n / 4][n % 4] = ball->x;
      balls->y[n / 4][n % 4] = ball->y;
      balls->z[n / 4][n % 4] = ball->z;
      balls->radius2[n / 4][n % 4] = ball->radius * ball->radius;
      n++;
    }
  for (; n % 4 != 0; n++)
    balls->x[n / 4][n % 4] = balls->y[n / 4][n % 4] = balls->z[n / 4][n % 4] = 100,
                        balls->radius2[n / 4][n % 4] = 1e-6f;
  balls->n = n / 4;
}

/* 1 ÷ √x by the well-known guess and two steps of Newton's, the same on every machine. */
static inline SuppleFloat4
inverse_root (SuppleFloat4 x)
{
  SuppleInt4   bits = 0x5f3759df - (((SuppleInt4) x) >> 1);
  SuppleFloat4 y = (SuppleFloat4) bits;

  y *= 1.5f - .5f * x * y * y;
  return y * (1.5f - .5f * x * y * y);
}

static float
openness (const NearBalls *balls, const SuppleVertex *v)
{
  SuppleFloat4 open = { 1, 1, 1, 1 }, zero = { 0, 0, 0, 0 }, one = { 1, 1, 1, 1 };

  for (guint i = 0; i < balls->n; i++)
    {
      SuppleFloat4 dx = balls->x[i] - v->at[0], dy = balls->y[i] - v->at[1],
                   dz = balls->z[i] - v->at[2];
      SuppleFloat4 d2 = dx * dx + dy * dy + dz * dz + 1e-9f;
      SuppleFloat4 inverse = inverse_root (d2);
      SuppleFloat4 facing = (dx * v->normal[0] + dy * v->normal[1] + dz * v->normal[2]) * inverse;
      SuppleFloat4 close = balls->radius2[i] * inverse * inverse;
      SuppleFloat4 fade = 1.143f - .143f / (close + 1e-6f);
      SuppleFloat4 dark;

      close = supple_float4_min (close, one);
      fade = supple_float4_min (supple_float4_max (fade, zero), one);
      facing = (facing + .2f) * (1 / 1.2f);
      facing = supple_float4_max (facing, zero);
      dark = .62f * close * facing * fade;
      open *= 1.0f - dark;
    }
  return open[0] * open[1] * open[2] * open[3];
}

static inline float
smooth (float from, float to, float x)
{
  float t = (x - from) / (to - from);

  t = t < 0 ? 0 : t > 1 ? 1
                        : t;
  return t * t * (3 - 2 * t);
}

static float
shade_vertex (const SuppleVertex *v, const Lights *lights, float open, gboolean hair)
{
  float facing = supple_float4_dot (v->normal, lights->eye);
  float down = -v->normal[1], near = 1 - v->at[1] / .10f;
  float edge = 1 - (facing > 0 ? facing : 0), shade;

  edge = edge * edge * edge;
  if (down > 0 && near > 0)
    open *= 1 - .45f * down * (near > 1 ? 1 : near);

  shade = .20f + .58f * smooth (-.30f, .72f, supple_float4_dot (v->normal, lights->key)) +
          .10f * v->normal[1];
  shade *= .30f + .70f * open;
  shade += .34f * edge * smooth (-.1f, .7f, supple_float4_dot (v->normal, lights->rim)) *
           (.4f + .6f * open);
  shade += .10f * edge * smooth (0, .8f, v->normal[1]);
  if (hair)
    {
      float shine = supple_float4_dot (v->normal, lights->half), s2 = shine * shine;
      float s4 = s2 * s2, s16 = s4 * s4 * s4 * s4;

      shade += shine > 0 ? .30f * s16 * s2 : 0;
    }
  return shade < 0 ? 0 : shade > 1 ? 1
                                   : shade;
}

/* The farther leg is a little darker, so that two legs one before the other stay two. */
static float
leg_tone (const SupplePart *part, const SuppleView *view, const SuppleSkeleton *bones)
{
  int    side = part->group - SUPPLE_GROUP_LEG;
  double behind = 0;

  if (part->material != SUPPLE_MATERIAL_TROUSERS || side < 0 || side > 1)
    return 1;
  for (int i = 0; i < 2; i++)
    {
      const SuppleLeg *leg = &bones->leg[i];
      SuppleVector     sum = supple_vector_add (leg->hip, leg->knee);

      sum = supple_vector_add (sum, leg->ankle);
      behind += (i == side ? -1 : 1) * supple_vector_dot (sum, view->back) / 3;
    }
  return (float) (1 - .24 * supple_smooth_step (-.02, .07, behind));
}

/**
 * supple_light_mesh:
 * @mesh: (inout): a mesh, whose shades are set
 * @view: the camera; the lights go with it
 * @bones: where the legs are
 *
 * Works out how light each vertex is: a key light from the viewer's upper
 * left, a rim from the right behind, and shade where something is near.
 */
void
supple_light_mesh (SuppleMesh *mesh, const SuppleView *view, const SuppleSkeleton *bones)
{
  Lights    lights;
  NearBalls balls = { .n = 0 };

  lights.key = from_camera (view, -.42, .72, .55);
  lights.rim = from_camera (view, .75, .45, -.45);
  lights.eye = supple_float4 (view->back);
  lights.half = supple_float4 (
    supple_vector_unit (supple_vector_add (supple_vector_from_float4 (lights.key), view->back)));

  for (guint p = 0; p < mesh->n_parts; p++)
    {
      const SupplePart *part = &mesh->part[p];
      gboolean          hair = part->material == SUPPLE_MATERIAL_HAIR;
      gboolean          flat = part->material == SUPPLE_MATERIAL_MAT;
      float             tone = leg_tone (part, view, bones);

      if (part->n_vertices == 0)
        continue;
      gather_balls (mesh, part, &balls);
      if (flat)
        balls.n = 0;
      for (guint i = 0; i < part->n_vertices; i++)
        {
          SuppleVertex *v = &mesh->vertex[part->first_vertex + i];
          float         open;

          /* What looks away from the viewer is never drawn. */
          if (supple_float4_dot (v->normal, lights.eye) < -.35f)
            {
              v->shade = .2f;
              continue;
            }
          open = openness (&balls, v);
          v->shade = shade_vertex (v, &lights, open, hair) * tone;
        }
    }
}
