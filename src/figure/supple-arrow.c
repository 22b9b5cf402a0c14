/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "figure/supple-resolve.h"

/* In statures: what moves less needs no arrow, what moves more is seen without. */
#define LEAST_MOVE .012
#define MOST_MOVE  .45
#define LEAST_SPAN .095

/* What the eye follows: how much it counts, and how far from it the arrow keeps. */
typedef struct
{
  double weight, clear;
} Follow;

static const Follow spine_follow = { 2.6, .0 };
static const Follow knee_follow = { 1.0, .060 };
static const Follow head_follow = { .9, .100 };
static const Follow hand_follow = { .6, .050 };

/* The best place so far. */
typedef struct
{
  double       score;
  SuppleVector from, to;
  Follow       follow;
} Choice;

static void
consider (Choice       *choice,
          SuppleVector  from,
          SuppleVector  to,
          const Follow *follow)
{
  double moved = supple_vector_length (supple_vector_sub (to, from));

  if (moved < LEAST_MOVE || moved > MOST_MOVE || moved * follow->weight <= choice->score)
    return;
  *choice = (Choice) { moved * follow->weight, from, to, *follow };
}

/**
 * supple_arrow_find:
 * @from: the start
 * @to: the pose shown
 * @end: (out): where an arrow begins and ends, in the room
 *
 * Picks what moves most in a small movement, the lower back before all.
 *
 * Returns: %FALSE if no arrow is needed
 */
gboolean
supple_arrow_find (const SuppleSkeleton *from,
                   const SuppleSkeleton *to,
                   SuppleVector          end[2])
{
  Choice       choice = { 0 };
  SuppleVector way, out, middle;
  double       span;

  consider (&choice, from->spine[3], to->spine[3], &spine_follow);
  consider (&choice, from->head_centre, to->head_centre, &head_follow);
  for (int side = 0; side < 2; side++)
    {
      consider (&choice, from->leg[side].knee, to->leg[side].knee, &knee_follow);
      consider (&choice, from->arm[side].wrist, to->arm[side].wrist, &hand_follow);
    }
  if (choice.score <= 0)
    return FALSE;

  way = supple_vector_sub (choice.to, choice.from);
  span = MAX (supple_vector_length (way), LEAST_SPAN);
  way = supple_vector_unit (way);
  middle = supple_vector_mix (choice.from, choice.to, .5);
  out = supple_vector_sub (middle, to->spine[0]);
  out = supple_vector_along (out, way, -supple_vector_dot (out, way));
  middle = supple_vector_along (middle, supple_vector_unit (out), choice.follow.clear);
  end[0] = supple_vector_along (middle, way, -span / 2);
  end[1] = supple_vector_along (middle, way, span / 2);
  return TRUE;
}

/* How far outside the arrow a place is: @along and @aside of its axis, in arrow widths. */
static double
measure (double along,
         double aside,
         double length)
{
  double neck = length - 3.4, shaft, head;
  double before = along < 1 ? 1 - along : along > neck ? along - neck
                                                       : 0;

  aside = fabs (aside);
  shaft = sqrt (aside * aside + before * before) - .62;
  /* The head is a triangle with rounded corners. */
  head = MAX (neck - .3 - along, (aside * 3.4 + (along - length) * 2.0) / 3.945) - .1;
  return MIN (shaft, head);
}

static guint32
lay_over (guint32      pixel,
          SuppleColour colour,
          double       alpha)
{
  double out[4] = { 255, colour.red, colour.green, colour.blue };

  for (int i = 0; i < 4; i++)
    out[i] = out[i] * alpha + (1 - alpha) * (pixel >> (24 - 8 * i) & 255);
  return (guint32) (out[0] + .5) << 24 | (guint32) (out[1] + .5) << 16 |
         (guint32) (out[2] + .5) << 8 | (guint32) (out[3] + .5);
}

/**
 * supple_arrow_draw:
 * @canvas: a finished picture
 * @tones: the colours
 * @from: column and row where the arrow begins
 * @to: where its point is
 *
 * Draws a white arrow with a firm rim, which shows on skin, cloth and card alike.
 */
void
supple_arrow_draw (const SuppleCanvas *canvas,
                   const SuppleTones  *tones,
                   const double        from[2],
                   const double        to[2])
{
  double       unit = MAX (1.6, canvas->pixels_per_stature * .0105), reach = 4 * unit;
  double       x = to[0] - from[0], y = to[1] - from[1], length = sqrt (x * x + y * y);
  double       rim = MAX (.32, 1 / unit);
  SuppleColour white = { 255, 255, 255 }, edge = tones->ramp[SUPPLE_MATERIAL_SHIRT][70];

  if (length < 4.5 * unit)
    return;
  x /= length;
  y /= length;
  for (int v = MAX (0, (int) (MIN (from[1], to[1]) - reach));
       v < MIN (canvas->height, MAX (from[1], to[1]) + reach); v++)
    for (int u = MAX (0, (int) (MIN (from[0], to[0]) - reach));
         u < MIN (canvas->width, MAX (from[0], to[0]) + reach); u++)
      {
        double   dx = (u + .5 - from[0]) / unit, dy = (v + .5 - from[1]) / unit;
        double   far = measure (dx * x + dy * y, dx * y - dy * x, length / unit);
        guint32 *pixel = &canvas->pixels[v * canvas->stride + u];

        if (far * unit > rim * unit + .5)
          continue;
        *pixel = lay_over (*pixel, edge, CLAMP ((rim - far) * unit + .5, 0, 1) * .85);
        *pixel = lay_over (*pixel, white, CLAMP (.5 - far * unit, 0, 1));
      }
}
