/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "figure/supple-resolve.h"

#include <string.h>

#define AROUND 12

/* Half of the least breadth in which the ghost shows somewhere, and everywhere, in statures; and
 * the least size of a patch of it, in square ones. */
#define SLIVER .0055
#define HAIR   .0012
#define SCRAP  .0022

/**
 * supple_ghost_cover_tile:
 * @cover: (inout): for each pixel, how much of it the ghost covers
 * @raster: a raster that holds a tile of the ghost
 * @tile: column and row of the tile
 *
 * Counts the samples that the ghost covers.
 */
void
supple_ghost_cover_tile (guint8 *cover, const SuppleRaster *raster, const int tile[2])
{
  int left = tile[0] * SUPPLE_TILE, top = tile[1] * SUPPLE_TILE;
  int right = MIN (left + SUPPLE_TILE, raster->width),
      bottom = MIN (top + SUPPLE_TILE, raster->height);

  for (int y = top; y < bottom; y++)
    for (int x = left; x < right; x++)
      {
        const SuppleWord4 *word =
          &raster->word[(guint) ((y - top) * SUPPLE_TILE + x - left) * raster->fours];
        guint filled = 0;

        for (guint k = 0; k < raster->fours; k++)
          for (int i = 0; i < 4; i++)
            filled += SUPPLE_WORD_MATERIAL (word[k][i]) != 0;
        cover[y * raster->width + x] = (guint8) (filled * 255 / (raster->fours * 4));
      }
}

static inline gboolean
is_beside (guint8 material)
{
  return material == SUPPLE_MATERIAL_NONE || material == SUPPLE_MATERIAL_MAT ||
         material == SUPPLE_MATERIAL_WALL;
}

/* The least or the greatest of what lies within @reach before and after, along one axis. */
static void
spread (const guint8 *in,
        guint8       *out,
        const int     size[2],
        const int     step[2],
        int           reach,
        gboolean      most)
{
  for (int row = 0; row < size[1]; row++)
    for (int i = 0; i < size[0]; i++)
      {
        const guint8 *from = in + row * step[1];
        guint8        value = from[i * step[0]];

        for (int k = MAX (i - reach, 0); k <= MIN (i + reach, size[0] - 1); k++)
          value = most ? MAX (value, from[k * step[0]]) : MIN (value, from[k * step[0]]);
        out[row * step[1] + i * step[0]] = value;
      }
}

/* Takes away what is not broader than twice @reach: from @in to @out, with @other to work in. */
static void
narrow_out (const SuppleCanvas *canvas, const guint8 *in, guint8 *out, guint8 *other, int reach)
{
  const int across[2] = { canvas->width, canvas->height }, right[2] = { 1, canvas->width };
  const int down[2] = { canvas->height, canvas->width }, below[2] = { canvas->width, 1 };
  gsize     n = (gsize) canvas->width * (gsize) canvas->height;

  spread (in, other, across, right, reach, FALSE);
  spread (other, out, down, below, reach, FALSE);
  spread (out, other, across, right, reach + 1, TRUE);
  spread (other, out, down, below, reach + 1, TRUE);
  for (gsize i = 0; i < n; i++)
    out[i] = MIN (out[i], in[i]);
}

/* Finds all that hangs together with @first and is not yet in @seen. */
static guint
find_patch (const SuppleCanvas *canvas,
            const guint8       *cover,
            guint8             *seen,
            guint32             first,
            guint32            *patch)
{
  guint width = (guint) canvas->width, end = width * (guint) canvas->height, n = 0;

  patch[n++] = first;
  seen[first] = 1;
  for (guint i = 0; i < n; i++)
    {
      guint32        at = patch[i], column = at % width;
      const gboolean there[4] = { column > 0, column + 1 < width, at >= width, at + width < end };
      const guint32  next[4] = { at - 1, at + 1, at - width, at + width };

      for (int k = 0; k < 4; k++)
        if (there[k] && cover[next[k]] > 0 && !seen[next[k]])
          {
            seen[next[k]] = 1;
            patch[n++] = next[k];
          }
    }
  return n;
}

/* Keeps patches of some size that are broad somewhere; @core tells where, and gets what is left. */
static void
drop_scraps (const SuppleCanvas *canvas, const guint8 *cover, guint8 *core, guint8 *seen)
{
  guint               n = (guint) canvas->width * (guint) canvas->height;
  double              least = SCRAP * canvas->pixels_per_stature * canvas->pixels_per_stature;
  g_autofree guint32 *patch = g_new (guint32, n);

  memset (seen, 0, n);
  for (guint i = 0; i < n; i++)
    {
      guint    size;
      gboolean broad = FALSE;

      if (cover[i] == 0 || seen[i])
        continue;
      size = find_patch (canvas, cover, seen, i, patch);
      for (guint k = 0; k < size && !broad; k++)
        broad = core[patch[k]] > 0;
      for (guint k = 0; k < size; k++)
        core[patch[k]] = broad && size >= least ? cover[patch[k]] : 0;
    }
}

/* Leaves of the ghost what shows beside the figure in some breadth: slivers along the figure's
 * edge would be a scribble, and scraps between limbs a riddle. */
static void
thin_out (const SuppleCanvas *canvas, guint8 *cover)
{
  gsize   n = (gsize) canvas->width * (gsize) canvas->height;
  guint8 *wide = cover + n, *other = cover + 2 * n;

  for (gsize i = 0; i < n; i++)
    if (!is_beside (canvas->material[i]))
      cover[i] = 0;
  narrow_out (canvas, cover, wide, other,
              MAX (1, (int) (canvas->pixels_per_stature * HAIR + .5)));
  memcpy (cover, wide, n);
  narrow_out (canvas, cover, wide, other,
              MAX (1, (int) (canvas->pixels_per_stature * SLIVER + .5)));
  drop_scraps (canvas, cover, wide, other);
}

/* How strongly the outline passes here: where covered and uncovered are both near. Where the
 * figure begins there is no outline, it has its own edge. */
static float
measure_line (
  const SuppleCanvas *canvas, const guint8 *cover, const float (*ring)[2], int x, int y)
{
  int here = cover[y * canvas->width + x], less = 255;

  for (int i = 0; i < AROUND; i++)
    {
      int u = CLAMP ((int) ((float) x + ring[i][0] + .5f), 0, canvas->width - 1);
      int v = CLAMP ((int) ((float) y + ring[i][1] + .5f), 0, canvas->height - 1);

      if (is_beside (canvas->material[v * canvas->width + u]))
        less = MIN (less, cover[v * canvas->width + u]);
    }
  return (float) (here * (255 - less)) / (255.0f * 255.0f);
}

static guint32
lay_over (guint32 pixel, SuppleColour colour, float alpha)
{
  float keep = 1 - alpha,
        out[4] = { alpha * 255, alpha * colour.red, alpha * colour.green, alpha * colour.blue };

  for (int i = 0; i < 4; i++)
    out[i] += keep * (float) (pixel >> (24 - 8 * i) & 255);
  return (guint32) (out[0] + .5f) << 24 | (guint32) (out[1] + .5f) << 16 |
         (guint32) (out[2] + .5f) << 8 | (guint32) (out[3] + .5f);
}

/**
 * supple_ghost_trace:
 * @canvas: a finished picture
 * @tones: the colours
 * @cover: (inout): for each pixel, how much of it the ghost covers, and room for twice as much
 *
 * Draws the ghost where it shows beside the figure, never over it: a breath of colour with a
 * thin, pale outline.
 */
void
supple_ghost_trace (const SuppleCanvas *canvas, const SuppleTones *tones, guint8 *cover)
{
  float    ring[AROUND][2];
  float    size = MAX (.9f, (float) canvas->pixels_per_stature * .0020f);
  gboolean dark =
    tones->style == SUPPLE_STYLE_DARK || tones->style == SUPPLE_STYLE_CONTRAST_DARK;
  SuppleColour  colour = tones->ramp[SUPPLE_MATERIAL_SHIRT][dark ? 230 : 150];
  float         body = dark ? .17f : .13f, rim = dark ? .5f : .36f;
  const guint8 *wide = cover + (gsize) canvas->width * (gsize) canvas->height;

  thin_out (canvas, cover);
  for (int i = 0; i < AROUND; i++)
    {
      ring[i][0] = size * (float) cos (2 * G_PI * i / AROUND);
      ring[i][1] = size * (float) sin (2 * G_PI * i / AROUND);
    }
  for (int y = 0; y < canvas->height; y++)
    for (int x = 0; x < canvas->width; x++)
      {
        int      here = y * canvas->width + x;
        guint32 *pixel = &canvas->pixels[y * canvas->stride + x];
        float    line;

        if (wide[here] == 0)
          continue;
        line = measure_line (canvas, wide, (const float (*)[2]) ring, x, y);
        *pixel = lay_over (*pixel, colour, (float) wide[here] / 255 * body + line * rim);
      }
}
