/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "figure/supple-resolve.h"

#define TAPS      14
#define TAP_REACH .0034
#define NEARER    .02f

static inline guint32
darken (guint32 pixel, float factor)
{
  guint32 k = (guint32) (factor * 256 + .5f);
  guint32 odd = ((pixel & 0xff00ff) * k >> 8) & 0xff00ff;
  guint32 green = ((pixel & 0x00ff00) * k >> 8) & 0x00ff00;

  return (pixel & 0xff000000) | odd | green;
}

/* Where to look from a pixel, and how far that is. */
typedef struct
{
  int   offset;
  float x, y;
} Tap;

/* How depth changes along a surface, from the gentler of two neighbours: the
 * surface itself must not count as something in front of it. */
static inline float
find_slope (float before, float here, float after)
{
  float a = before > 0 ? here - before : 1, b = after > 0 ? after - here : 1;
  float slope = fabsf (a) < fabsf (b) ? a : b;

  return slope > .02f || slope < -.02f ? 0 : slope;
}

static inline float
measure_shade (const SuppleCanvas *canvas, const Tap *tap, int here)
{
  const float *at = &canvas->depth[here];
  float        depth = *at, shade = 0, scale = 1 / (depth * depth);
  float        across = find_slope (at[-1], depth, at[1]);
  float        down = find_slope (at[-canvas->width], depth, at[canvas->width]);

  for (int i = 0; i < TAPS; i++)
    {
      float nearer = at[tap[i].offset] - depth, far;

      if (nearer <= 0)
        continue;
      nearer = (nearer - across * tap[i].x - down * tap[i].y) * scale;
      if (nearer < NEARER * .45f)
        continue;
      far = (nearer - NEARER * .45f) / (NEARER * .8f);
      far = far > 1 ? 1 : far;
      if (nearer > .075f)
        far *= nearer > .16f ? 0 : (.16f - nearer) / .085f;
      shade += far;
    }
  return shade / TAPS;
}

static void
place_taps (const SuppleCanvas *canvas, Tap tap[TAPS])
{
  double size = canvas->pixels_per_stature * TAP_REACH;

  for (int i = 0; i < TAPS; i++)
    {
      /* A spiral by the golden angle leaves no bars. */
      double angle = 2.399963 * i + .4, far = size * (.8 + 3.2 * sqrt ((i + .5) / TAPS));

      int x = (int) floor (cos (angle) * far + .5), y = (int) floor (sin (angle) * far + .5);

      tap[i] = (Tap) { y * canvas->width + x, (float) x, (float) y };
    }
}

static void
shade_block (const SuppleCanvas *canvas, const Tap *tap, int left, int top)
{
  for (int y = top; y < top + SUPPLE_BLOCK; y++)
    for (int x = left; x < left + SUPPLE_BLOCK; x++)
      {
        guint8   material = canvas->material[y * canvas->width + x];
        guint32 *pixel = &canvas->pixels[y * canvas->stride + x];
        float    shade;

        if (material == SUPPLE_MATERIAL_NONE || material == SUPPLE_MATERIAL_MAT ||
            material == SUPPLE_MATERIAL_WALL)
          continue;
        shade = measure_shade (canvas, tap, y * canvas->width + x);
        if (shade > 0)
          *pixel = darken (*pixel, 1 - .62f * shade);
      }
}

/* Whether depth leaps in the blocks round one. */
static gboolean
has_step (const SuppleCanvas *canvas, int column, int row, int reach)
{
  int columns = (int) canvas->blocks, rows = (canvas->height + SUPPLE_BLOCK - 1) / SUPPLE_BLOCK;

  for (int y = MAX (row - reach, 0); y <= MIN (row + reach, rows - 1); y++)
    for (int x = MAX (column - reach, 0); x <= MIN (column + reach, columns - 1); x++)
      if (canvas->steps[y * columns + x])
        return TRUE;
  return FALSE;
}

/**
 * supple_edge_shade:
 * @canvas: a picture with its depths
 *
 * Darkens softly where something nearer ends in front of something farther:
 * it tells an arm from the chest behind it.
 */
void
supple_edge_shade (const SuppleCanvas *canvas)
{
  Tap tap[TAPS];
  int reach = (int) (canvas->pixels_per_stature * TAP_REACH * 4) / SUPPLE_BLOCK + 1;
  int rim = reach * SUPPLE_BLOCK;

  /* So near the rim nothing is drawn but what is cut off. */
  place_taps (canvas, tap);
  for (int top = rim; top + SUPPLE_BLOCK + rim <= canvas->height; top += SUPPLE_BLOCK)
    for (int left = rim; left + SUPPLE_BLOCK + rim <= canvas->width; left += SUPPLE_BLOCK)
      if (has_step (canvas, left / SUPPLE_BLOCK, top / SUPPLE_BLOCK, reach))
        shade_block (canvas, tap, left, top);
}

static gboolean
is_edge (const SuppleCanvas *canvas, int x, int y, int far)
{
  int    here = y * canvas->width + x;
  float  depth = canvas->depth[here];
  guint8 material = canvas->material[here];

  for (int i = 0; i < 4; i++)
    {
      int    u = x + (i == 0 ? far : i == 1 ? -far
                                            : 0);
      int    v = y + (i == 2 ? far : i == 3 ? -far
                                            : 0);
      guint8 other;
      float  there;

      if (u < 0 || v < 0 || u >= canvas->width || v >= canvas->height)
        continue;
      other = canvas->material[v * canvas->width + u];
      there = canvas->depth[v * canvas->width + u];
      if (other == SUPPLE_MATERIAL_LINE || other == SUPPLE_MATERIAL_LIPS)
        continue;
      if (other != material || (there > 0 && depth > 0 && 1 / depth - 1 / there > .022f))
        return TRUE;
    }
  return FALSE;
}

/**
 * supple_edge_outline:
 * @canvas: a picture with its depths
 * @tones: the colours
 *
 * Draws a firm line round everything, for high contrast.
 */
void
supple_edge_outline (const SuppleCanvas *canvas, const SuppleTones *tones)
{
  int     far = MAX (1, (int) (canvas->pixels_per_stature * .0022 + .5));
  guint32 ink = 0xff000000 | (guint32) tones->ink.red << 16 | (guint32) tones->ink.green << 8 |
                (guint32) tones->ink.blue;

  for (int y = 0; y < canvas->height; y++)
    for (int x = 0; x < canvas->width; x++)
      {
        guint8   material = canvas->material[y * canvas->width + x];
        guint32 *pixel;

        if (material == SUPPLE_MATERIAL_NONE || material == SUPPLE_MATERIAL_LINE ||
            material == SUPPLE_MATERIAL_LIPS)
          continue;
        pixel = &canvas->pixels[y * canvas->stride + x];
        if (is_edge (canvas, x, y, far))
          *pixel = ink;
        else if (is_edge (canvas, x, y, far + 1))
          *pixel = ((*pixel & 0xfefefe) >> 1) + ((ink & 0xfefefe) >> 1) + (*pixel & 0xff000000);
      }
}
