/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "figure/supple-resolve.h"

#include <string.h>

#define FEWEST_TAPS 10
#define MOST_TAPS   72
#define TAP_REACH   .0034
#define NEARER      .02f

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

typedef struct
{
  Tap   tap[MOST_TAPS];
  guint n;
} Taps;

static inline SuppleFloat4
magnitude (SuppleFloat4 v)
{
  return (SuppleFloat4) ((SuppleInt4) v & 0x7fffffff);
}

/* How depth changes along a surface, from the gentler of two neighbours: the
 * surface itself must not count as something in front of it. */
static inline SuppleFloat4
find_slope (SuppleFloat4 before, SuppleFloat4 here, SuppleFloat4 after)
{
  SuppleFloat4 none = { 0, 0, 0, 0 }, one = { 1, 1, 1, 1 };
  SuppleFloat4 a = supple_float4_choose (before > none, here - before, one);
  SuppleFloat4 b = supple_float4_choose (after > none, after - here, one);
  SuppleFloat4 slope = supple_float4_choose (magnitude (a) < magnitude (b), a, b);

  return supple_float4_choose (magnitude (slope) > .02f, none, slope);
}

/* The shade on four pixels side by side. */
static inline SuppleFloat4
measure_shade (const SuppleCanvas *canvas, const Taps *taps, int here)
{
  const float *at = &canvas->depth[here];
  SuppleFloat4 depth = supple_float4_load (at), none = { 0, 0, 0, 0 }, one = { 1, 1, 1, 1 };
  SuppleFloat4 deep = supple_float4_choose (depth > none, depth, one);
  SuppleFloat4 scale = 1.0f / (deep * deep), shade = none;
  SuppleFloat4 across =
    find_slope (supple_float4_load (at - 1), depth, supple_float4_load (at + 1));
  SuppleFloat4 down = find_slope (supple_float4_load (at - canvas->width), depth,
                                  supple_float4_load (at + canvas->width));

  for (guint i = 0; i < taps->n; i++)
    {
      const Tap   *tap = &taps->tap[i];
      SuppleFloat4 nearer = supple_float4_load (at + tap->offset) - depth, far, fade;

      nearer = (nearer - across * tap->x - down * tap->y) * scale - NEARER * .45f;
      far = nearer * (1 / (NEARER * .8f));
      far = supple_float4_min (far, one);
      /* What is far in front throws no shade on what is far behind. */
      fade = (.16f - NEARER * .45f - nearer) * (1 / .085f);
      far *= supple_float4_max (supple_float4_min (fade, one), none);
      shade += supple_float4_choose (nearer > none, far, none);
    }
  return shade / (float) (int) taps->n;
}

static void
place_taps (const SuppleCanvas *canvas, Taps *taps)
{
  double size = canvas->pixels_per_stature * TAP_REACH;

  /* Few taps, far apart, would leave bands in a large picture. */
  taps->n = (guint) CLAMP (FEWEST_TAPS * size / 2.2, FEWEST_TAPS, MOST_TAPS);
  for (guint i = 0; i < taps->n; i++)
    {
      /* A spiral by the golden angle leaves no bars. */
      double angle = 2.399963 * i + .4, far = size * (.8 + 3.2 * sqrt ((i + .5) / taps->n));

      int x = (int) floor (cos (angle) * far + .5), y = (int) floor (sin (angle) * far + .5);

      taps->tap[i] = (Tap) { y * canvas->width + x, (float) x, (float) y };
    }
}

static inline gboolean
takes_shade (guint8 material)
{
  return material != SUPPLE_MATERIAL_NONE && material != SUPPLE_MATERIAL_MAT &&
         material != SUPPLE_MATERIAL_WALL;
}

static void
shade_block (const SuppleCanvas *canvas, const Taps *taps, int left, int top)
{
  for (int y = top; y < top + SUPPLE_BLOCK; y++)
    for (int x = left; x < left + SUPPLE_BLOCK; x += 4)
      {
        const guint8 *material = &canvas->material[y * canvas->width + x];
        guint32      *pixel = &canvas->pixels[y * canvas->stride + x];
        SuppleFloat4  shade;

        if (!takes_shade (material[0]) && !takes_shade (material[1]) &&
            !takes_shade (material[2]) && !takes_shade (material[3]))
          continue;
        shade = measure_shade (canvas, taps, y * canvas->width + x);
        for (int i = 0; i < 4; i++)
          if (shade[i] > 0 && takes_shade (material[i]))
            pixel[i] = darken (pixel[i], 1 - .62f * shade[i]);
      }
}

/* Finds the blocks of a row that have a leap of depth near: in the last row of @canvas's steps,
 * which is there for this. */
static const guint8 *
find_steps (const SuppleCanvas *canvas, int row, int reach)
{
  int     columns = (int) canvas->blocks;
  int     rows = (canvas->height + SUPPLE_BLOCK - 1) / SUPPLE_BLOCK;
  guint8 *near = &canvas->steps[rows * columns];

  memset (near, 0, (gsize) columns);
  for (int y = MAX (row - reach, 0); y <= MIN (row + reach, rows - 1); y++)
    for (int x = 0; x < columns; x++)
      if (canvas->steps[y * columns + x])
        memset (&near[MAX (x - reach, 0)], 1,
                (gsize) (MIN (x + reach, columns - 1) - MAX (x - reach, 0) + 1));
  return near;
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
  Taps taps;
  int  reach = (int) (canvas->pixels_per_stature * TAP_REACH * 4) / SUPPLE_BLOCK + 1;
  int  rim = reach * SUPPLE_BLOCK;

  /* So near the rim nothing is drawn but what is cut off. */
  place_taps (canvas, &taps);
  for (int top = rim; top + SUPPLE_BLOCK + rim <= canvas->height; top += SUPPLE_BLOCK)
    {
      const guint8 *near = find_steps (canvas, top / SUPPLE_BLOCK, reach);

      for (int left = rim; left + SUPPLE_BLOCK + rim <= canvas->width; left += SUPPLE_BLOCK)
        if (near[left / SUPPLE_BLOCK])
          shade_block (canvas, &taps, left, top);
    }
}

static gboolean
is_edge (const SuppleCanvas *canvas, int x, int y, int far)
{
  int    here = y * canvas->width + x;
  float  depth = canvas->depth[here];
  float  aslant = 2 * (float) far / (float) canvas->pixels_per_stature;
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
      if (other != material)
        return TRUE;
      /* A flat thing seen aslant recedes from pixel to pixel and yet has no edge. */
      if (material < SUPPLE_MATERIAL_MAT && there > 0 && depth > 0 &&
          1 / depth - 1 / there > .022f + aslant)
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
