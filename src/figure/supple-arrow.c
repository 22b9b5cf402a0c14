/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "figure/supple-resolve.h"

/* In statures: what moves less needs no arrow, what moves more is seen without. */
#define LEAST_MOVE .012
#define MOST_MOVE  .45
#define LEAST_SPAN .095

/* How much each part counts for the eye. */
#define SPINE_COUNTS 2.6
#define KNEE_COUNTS  1.0
#define HEAD_COUNTS  .9
#define HAND_COUNTS  .6

/* How far beside what moves the arrow may stand, in statures. */
#define FARTHEST .36

/* How many directions are tried, and how much more a step counts ahead than behind. */
#define DIRECTIONS 24
#define AHEAD      1.7
#define BEHIND     .7

/* The best place so far. */
typedef struct
{
  double       score;
  SuppleVector from, to;
} Choice;

static void
consider (Choice      *choice,
          SuppleVector from,
          SuppleVector to,
          double       weight)
{
  double moved = supple_vector_length (supple_vector_sub (to, from));

  if (moved < LEAST_MOVE || moved > MOST_MOVE || moved * weight <= choice->score)
    return;
  *choice = (Choice) { moved * weight, from, to };
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
  SuppleVector way, middle;
  double       span;

  consider (&choice, from->spine[3], to->spine[3], SPINE_COUNTS);
  consider (&choice, from->head_centre, to->head_centre, HEAD_COUNTS);
  for (int side = 0; side < 2; side++)
    {
      consider (&choice, from->leg[side].knee, to->leg[side].knee, KNEE_COUNTS);
      consider (&choice, from->arm[side].wrist, to->arm[side].wrist, HAND_COUNTS);
    }
  if (choice.score <= 0)
    return FALSE;

  way = supple_vector_sub (choice.to, choice.from);
  span = MAX (supple_vector_length (way), LEAST_SPAN);
  way = supple_vector_unit (way);
  middle = supple_vector_mix (choice.from, choice.to, .5);
  end[0] = supple_vector_along (middle, way, -span / 2);
  end[1] = supple_vector_along (middle, way, span / 2);
  return TRUE;
}

static double
find_unit (const SuppleCanvas *canvas)
{
  return MAX (1.6, canvas->pixels_per_stature * .0115);
}

/* Whether an arrow would lie on nothing but the ground. */
static gboolean
is_free (const SuppleCanvas *canvas, const double from[2], const double to[2], double unit)
{
  double x = to[0] - from[0], y = to[1] - from[1], length = hypot (x, y);
  int    steps = (int) (length / unit) + 3;

  x /= length;
  y /= length;
  for (int i = -1; i <= steps; i++)
    for (int j = -3; j <= 3; j++)
      {
        double along = MIN (i * unit, length + 1.4 * unit), aside = j * unit * .9;
        int    u = (int) (from[0] + along * x - aside * y);
        int    v = (int) (from[1] + along * y + aside * x);
        guint8 material;

        if (u < 1 || v < 1 || u >= canvas->width - 1 || v >= canvas->height - 1)
          return FALSE;
        material = canvas->material[v * canvas->width + u];
        if (material != SUPPLE_MATERIAL_NONE && material != SUPPLE_MATERIAL_MAT &&
            material != SUPPLE_MATERIAL_WALL)
          return FALSE;
      }
  return TRUE;
}

/**
 * supple_arrow_place:
 * @canvas: a picture with its materials
 * @from: (inout): column and row where the arrow begins
 * @to: (inout): where its point is
 *
 * Moves an arrow to the nearest place beside the figure, rather behind the movement than ahead.
 *
 * Returns: %FALSE if there is no room for it anywhere near
 */
gboolean
supple_arrow_place (const SuppleCanvas *canvas, double from[2], double to[2])
{
  double best = G_MAXDOUBLE, shift[2] = { 0, 0 };
  double unit = find_unit (canvas), farthest = FARTHEST * canvas->pixels_per_stature;
  double x = to[0] - from[0], y = to[1] - from[1], length = hypot (x, y);

  if (length < .5 * unit)
    return FALSE;
  /* Seen from ahead a movement is short, but an arrow needs its length. */
  if (length < 9 * unit)
    for (int i = 0; i < 2; i++)
      {
        double middle = (from[i] + to[i]) / 2, half = (i == 0 ? x : y) / length * 4.5 * unit;

        from[i] = middle - half;
        to[i] = middle + half;
      }
  for (int k = 0; k < DIRECTIONS; k++)
    for (double far = 0; far <= farthest; far += unit)
      {
        double turn = 2 * G_PI * k / DIRECTIONS, cost = far * (AHEAD + BEHIND * cos (turn));
        double dx = far * (x * cos (turn) - y * sin (turn)) / length;
        double dy = far * (x * sin (turn) + y * cos (turn)) / length;

        if (cost >= best)
          break;
        if (!is_free (canvas, (const double[]) { from[0] + dx, from[1] + dy },
                      (const double[]) { to[0] + dx, to[1] + dy }, unit))
          continue;
        best = cost;
        shift[0] = dx;
        shift[1] = dy;
      }
  for (int i = 0; i < 2; i++)
    {
      from[i] += shift[i];
      to[i] += shift[i];
    }
  return best < G_MAXDOUBLE;
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
 * Draws an arrow in the shirt's colour with a white rim, which shows on card and mat alike.
 */
void
supple_arrow_draw (const SuppleCanvas *canvas,
                   const SuppleTones  *tones,
                   const double        from[2],
                   const double        to[2])
{
  double       unit = find_unit (canvas), reach = 4 * unit;
  double       x = to[0] - from[0], y = to[1] - from[1], length = sqrt (x * x + y * y);
  double       rim = MAX (.32, 1 / unit);
  SuppleColour white = { 255, 255, 255 };
  SuppleColour fill = tones->contrast ? tones->ink : tones->ramp[SUPPLE_MATERIAL_SHIRT][110];

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
        *pixel = lay_over (*pixel, white, CLAMP ((rim - far) * unit + .5, 0, 1) * .85);
        *pixel = lay_over (*pixel, fill, CLAMP (.5 - far * unit, 0, 1));
      }
}
