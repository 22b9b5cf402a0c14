/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "figure/supple-resolve.h"

#define AROUND 12

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

/* How strongly the outline passes here: where covered and uncovered are both near. */
static float
measure_line (
  const SuppleCanvas *canvas, const guint8 *cover, const float (*ring)[2], int x, int y)
{
  int here = cover[y * canvas->width + x], less = 255, more = 0;

  if (here == 0)
    return 0;
  for (int i = 0; i < AROUND; i++)
    {
      int u = CLAMP ((int) ((float) x + ring[i][0] + .5f), 0, canvas->width - 1);
      int v = CLAMP ((int) ((float) y + ring[i][1] + .5f), 0, canvas->height - 1);
      int there = cover[v * canvas->width + u];

      less = MIN (less, there);
      more = MAX (more, there);
    }
  return (float) (MAX (here, 0) * (255 - less)) / (255.0f * 255.0f);
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
 * @cover: for each pixel, how much of it the ghost covers
 *
 * Draws the ghost: a pale outline and, beside the figure, a breath of colour.
 */
void
supple_ghost_trace (const SuppleCanvas *canvas, const SuppleTones *tones, const guint8 *cover)
{
  float        ring[AROUND][2];
  float        size = MAX (1.1f, (float) canvas->pixels_per_stature * .0026f);
  SuppleColour pale = { 255, 255, 255 };

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
        guint8   under = canvas->material[here];
        gboolean beside = under == SUPPLE_MATERIAL_NONE || under == SUPPLE_MATERIAL_MAT;
        float    line;

        if (cover[here] == 0)
          continue;
        line = measure_line (canvas, cover, (const float (*)[2]) ring, x, y);
        if (beside)
          *pixel = lay_over (*pixel, tones->ramp[SUPPLE_MATERIAL_SHIRT][150],
                             (float) cover[here] / 255 * .13f + line * .50f);
        else
          *pixel = lay_over (*pixel, pale, line * .38f);
      }
}
