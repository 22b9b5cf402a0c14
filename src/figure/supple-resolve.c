/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "figure/supple-resolve.h"

#include <string.h>

/* A leap of .012 statures, in 1 ÷ depth near the middle of the room. */
#define STEP 6.8e-4f

/* What is needed for the pixels of a row: shadow and warmth on the ground under each. */
typedef struct
{
  const SuppleRaster *raster;
  const SuppleTones  *tones;
  float               shadow[SUPPLE_TILE], warmth[SUPPLE_TILE];
} Row;

static inline guint32
pack (SuppleColour colour, float alpha)
{
  return (guint32) (int) (alpha * 255 + .5f) << 24 | (guint32) (int) (colour.red + .5f) << 16 |
         (guint32) (int) (colour.green + .5f) << 8 | (guint32) (int) (colour.blue + .5f);
}

static void
find_ground (const SuppleFloor *floor, Row *row, int left, int y)
{
  int         bits = (int) floor->step_bits, step = 1 << bits;
  const float part = 1 / (float) step, down = (float) (y & (step - 1)) * part;

  for (int x = 0; x < SUPPLE_TILE; x += step)
    {
      guint cell = (guint) (y >> bits) * floor->columns +
                   (guint) MIN ((left + x) >> bits, (int) floor->columns - 2);
      const float (*above)[2] = (const float (*)[2]) & floor->grid[cell];
      const float (*below)[2] = (const float (*)[2]) & floor->grid[cell + floor->columns];
      float s0 = above[0][0] + (below[0][0] - above[0][0]) * down,
            s1 = above[1][0] + (below[1][0] - above[1][0]) * down;
      float w0 = above[0][1] + (below[0][1] - above[0][1]) * down,
            w1 = above[1][1] + (below[1][1] - above[1][1]) * down;

      s1 = (s1 - s0) * part;
      w1 = (w1 - w0) * part;
      for (int i = 0; i < step; i++)
        {
          row->shadow[x + i] = s0 + s1 * (float) i;
          row->warmth[x + i] = w0 + w1 * (float) i;
        }
    }
}

static inline SuppleColour
get_colour (const Row *row, guint32 material, float shade, float glow, int x)
{
  const SuppleTones *tones = row->tones;
  SuppleColour       colour;

  if (material != SUPPLE_MATERIAL_MAT)
    return supple_tones_get (tones, material, (guint) (int) (shade * 255), glow);
  shade *= 1 - tones->mat_shadow * row->shadow[x];
  colour = tones->ramp[SUPPLE_MATERIAL_MAT][(int) (shade * 255)];
  if (row->warmth[x] <= 0)
    return colour;
  return supple_colour_mix (colour, tones->ember[(int) (shade * 255)], row->warmth[x]);
}

static guint32
resolve_mixed (const Row *row, const SuppleWord4 *word, int x)
{
  guint        samples = row->raster->fours * 4, filled = 0;
  SuppleColour sum = { 0, 0, 0 };
  float        cover;

  for (guint i = 0; i < samples; i++)
    {
      guint32      w = word[i / 4][i % 4];
      SuppleColour c;

      if (SUPPLE_WORD_MATERIAL (w) == 0)
        continue;
      c = get_colour (row, SUPPLE_WORD_MATERIAL (w), (float) SUPPLE_WORD_SHADE (w) / 4095,
                      (float) SUPPLE_WORD_GLOW (w) / 4095, x);
      sum.red += c.red;
      sum.green += c.green;
      sum.blue += c.blue;
      filled++;
    }
  cover = (float) filled / (float) samples;
  sum = (SuppleColour) { sum.red / (float) samples, sum.green / (float) samples,
                         sum.blue / (float) samples };
  return pack (sum, cover + (1 - cover) * row->tones->floor_shadow * row->shadow[x]);
}

static inline guint32
resolve_empty (const SuppleTones *tones, float shadow)
{
  return (guint32) (int) (tones->floor_shadow * shadow * 255 + .5f) << 24;
}

/* The pixel of one material in all its samples. */
static inline guint32
resolve_plain (const Row *row, const SuppleWord4 *word, guint32 material, int x)
{
  guint       fours = row->raster->fours;
  SuppleWord4 low = { 0 }, high = { 0 };
  float       scale = 1 / (4095.0f * 4 * (float) (int) fours), shade;
  guint32     sum;

  for (guint k = 0; k < fours; k++)
    {
      low += word[k] & 0xfff;
      high += word[k] >> 12 & 0xfff;
    }
  shade = (float) (int) (low[0] + low[1] + low[2] + low[3]) * scale;
  sum = high[0] + high[1] + high[2] + high[3];
  if (sum == 0 && material != SUPPLE_MATERIAL_MAT)
    return row->tones->packed[material][(int) (shade * 255)];
  return pack (get_colour (row, material, shade, (float) (int) sum * scale, x), 1);
}

static guint32
find_nearest_material (const Row *row, guint first, float nearest)
{
  for (guint k = first; k < first + row->raster->fours; k++)
    for (int i = 0; i < 4; i++)
      if (row->raster->depth[k][i] >= nearest)
        return SUPPLE_WORD_MATERIAL (row->raster->word[k][i]);
  return SUPPLE_MATERIAL_NONE;
}

static inline float
find_nearest (const Row *row, guint first)
{
  SuppleFloat4 d = row->raster->depth[first];
  float        a, b;

  for (guint k = 1; k < row->raster->fours; k++)
    {
      SuppleFloat4 other = row->raster->depth[first + k];

      for (int i = 0; i < 4; i++)
        d[i] = other[i] > d[i] ? other[i] : d[i];
    }
  a = d[0] > d[1] ? d[0] : d[1];
  b = d[2] > d[3] ? d[2] : d[3];
  return a > b ? a : b;
}

/* Writes a pixel and returns its material; a depth of 0 is nothing at all. */
static inline guint32
resolve_pixel (const Row *row, guint first, int x, float nearest, guint32 *pixel)
{
  const SuppleWord4 *word = &row->raster->word[first];
  SuppleWord4        differ = { 0 };
  guint32            material = SUPPLE_WORD_MATERIAL (word[0][0]);

  if (nearest <= 0)
    {
      *pixel = resolve_empty (row->tones, row->shadow[x]);
      return SUPPLE_MATERIAL_NONE;
    }
  for (guint k = 0; k < row->raster->fours; k++)
    differ |= (word[k] >> 24) ^ material;
  if ((differ[0] | differ[1] | differ[2] | differ[3]) != 0)
    {
      *pixel = resolve_mixed (row, word, x);
      return find_nearest_material (row, first, nearest);
    }
  *pixel = resolve_plain (row, word, material, x);
  return material;
}

/* Whether depth leaps between two neighbours that can be shaded. */
static inline gboolean
is_step (const SuppleCanvas *canvas, int here, int there)
{
  float apart = canvas->depth[here] - canvas->depth[there];

  return (apart > STEP || apart < -STEP) && canvas->depth[there] > 0 &&
         canvas->material[there] != SUPPLE_MATERIAL_MAT;
}

static void
resolve_row (const SuppleCanvas *canvas, const Row *row, const int box[4], int y)
{
  guint    first = (guint) (y - box[1]) * SUPPLE_TILE * row->raster->fours;
  int      here = y * canvas->width + box[0];
  guint8  *steps = &canvas->steps[(guint) (y / SUPPLE_BLOCK) * canvas->blocks];
  guint32 *pixel = &canvas->pixels[y * canvas->stride + box[0]];

  for (int x = box[0]; x < box[2]; x++, here++, pixel++, first += row->raster->fours)
    {
      float   nearest = find_nearest (row, first);
      guint32 material = resolve_pixel (row, first, x - box[0], nearest, pixel);

      canvas->depth[here] = nearest;
      canvas->material[here] = (guint8) material;
      if (material != SUPPLE_MATERIAL_NONE && material != SUPPLE_MATERIAL_MAT &&
          ((x > 0 && is_step (canvas, here, here - 1)) ||
           (y > 0 && is_step (canvas, here, here - canvas->width))))
        steps[x / SUPPLE_BLOCK] = 1;
    }
}

/**
 * supple_resolve_tile:
 * @canvas: where the picture is put together
 * @raster: a raster that holds a tile
 * @tones: the colours
 * @floor: the ground
 * @tile: column and row of the tile
 *
 * Makes pixels of samples: where all show one material their shades are
 * averaged, else their colours.
 */
void
supple_resolve_tile (const SuppleCanvas *canvas,
                     const SuppleRaster *raster,
                     const SuppleTones  *tones,
                     const SuppleFloor  *floor,
                     const int           tile[2])
{
  Row       row = { .raster = raster, .tones = tones };
  int       left = tile[0] * SUPPLE_TILE, top = tile[1] * SUPPLE_TILE;
  const int box[4] = { left, top, MIN (left + SUPPLE_TILE, canvas->width),
                       MIN (top + SUPPLE_TILE, canvas->height) };

  for (int y = top; y < box[3]; y++)
    {
      find_ground (floor, &row, left, y);
      resolve_row (canvas, &row, box, y);
    }
}

/**
 * supple_resolve_empty_tile:
 * @canvas: where the picture is put together
 * @tones: the colours
 * @floor: the ground
 * @tile: column and row of the tile
 *
 * Fills a tile in which there is nothing but perhaps a shadow.
 */
void
supple_resolve_empty_tile (const SuppleCanvas *canvas,
                           const SuppleTones  *tones,
                           const SuppleFloor  *floor,
                           const int           tile[2])
{
  int left = tile[0] * SUPPLE_TILE, top = tile[1] * SUPPLE_TILE;
  int right = MIN (left + SUPPLE_TILE, canvas->width),
      bottom = MIN (top + SUPPLE_TILE, canvas->height);
  int      bits = (int) floor->step_bits;
  Row      ground = { .tones = tones };
  gboolean clear = TRUE;

  for (int j = top >> bits; clear && j <= ((bottom - 1) >> bits) + 1; j++)
    for (int i = left >> bits; i <= ((right - 1) >> bits) + 1; i++)
      clear = clear && floor->grid[(guint) j * floor->columns + (guint) i][0] <= 0;

  for (int y = top; y < bottom; y++)
    {
      guint32 *row = &canvas->pixels[y * canvas->stride + left];

      memset (&canvas->depth[y * canvas->width + left], 0,
              sizeof (float) * (gsize) (right - left));
      memset (&canvas->material[y * canvas->width + left], 0, (gsize) (right - left));
      if (clear)
        {
          memset (row, 0, sizeof *row * (gsize) (right - left));
          continue;
        }
      find_ground (floor, &ground, left, y);
      for (int x = 0; x < right - left; x++)
        row[x] = resolve_empty (tones, ground.shadow[x]);
    }
}
