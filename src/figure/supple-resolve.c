/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "figure/supple-resolve.h"

#include <string.h>

/* A leap of .012 statures, in 1 ÷ depth near the middle of the room. */
#define STEP 6.8e-4f

/* Four pixels side by side: how near each is, whether it shows several materials, its first one,
 * and the sums of its samples' shade and glow. */
typedef struct
{
  SuppleFloat4 nearest;
  SuppleInt4   material, mixed, shade, glow;
} Four;

/* From four samples of each pixel to one sample of all four. */
#define TURN(v)                                                               \
  do                                                                          \
    {                                                                         \
      __typeof__ (v[0]) a = __builtin_shufflevector (v[0], v[1], 0, 4, 1, 5); \
      __typeof__ (v[0]) b = __builtin_shufflevector (v[2], v[3], 0, 4, 1, 5); \
      __typeof__ (v[0]) c = __builtin_shufflevector (v[0], v[1], 2, 6, 3, 7); \
      __typeof__ (v[0]) d = __builtin_shufflevector (v[2], v[3], 2, 6, 3, 7); \
      v[0] = __builtin_shufflevector (a, b, 0, 1, 4, 5);                      \
      v[1] = __builtin_shufflevector (a, b, 2, 3, 6, 7);                      \
      v[2] = __builtin_shufflevector (c, d, 0, 1, 4, 5);                      \
      v[3] = __builtin_shufflevector (c, d, 2, 3, 6, 7);                      \
    }                                                                         \
  while (FALSE)

static inline void
gather (const SuppleRaster *raster, guint first, Four *four)
{
  SuppleInt4 zero = { 0, 0, 0, 0 };

  *four = (Four) { 0 };
  for (guint k = 0; k < raster->fours; k++)
    {
      SuppleFloat4 depth[4];
      SuppleInt4   word[4];

      for (guint i = 0; i < 4; i++)
        {
          depth[i] = raster->depth[first + i * raster->fours + k];
          word[i] = (SuppleInt4) raster->word[first + i * raster->fours + k];
        }
      TURN (depth);
      TURN (word);
      if (k == 0)
        four->material = word[0] >> 24;
      for (guint i = 0; i < 4; i++)
        {
          four->nearest = supple_float4_max (four->nearest, depth[i]);
          four->mixed |= (word[i] >> 24) ^ four->material;
          four->shade += word[i] & 0xfff;
          four->glow += word[i] >> 12 & 0xfff;
        }
    }
  four->mixed = four->mixed != zero;
}

/* What is needed for the pixels of a row: shadow and warmth on the ground under each. */
typedef struct
{
  const SuppleRaster *raster;
  const SuppleTones  *tones;
  float               shadow[SUPPLE_TILE + 4], warmth[SUPPLE_TILE + 4];
  Four                four;
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
  int          bits = (int) floor->step_bits, step = 1 << bits;
  const float  part = 1 / (float) step, down = (float) (y & (step - 1)) * part;
  SuppleFloat4 four = { 0, 1, 2, 3 };

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
      for (int i = 0; i < step; i += 4)
        {
          SuppleFloat4 shadow = s0 + s1 * (four + (float) i);
          SuppleFloat4 warmth = w0 + w1 * (four + (float) i);

          memcpy (&row->shadow[x + i], &shadow, sizeof shadow);
          memcpy (&row->warmth[x + i], &warmth, sizeof warmth);
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

static guint32
find_nearest_material (const Row *row, guint first, float nearest)
{
  for (guint k = first; k < first + row->raster->fours; k++)
    for (int i = 0; i < 4; i++)
      if (row->raster->depth[k][i] >= nearest)
        return SUPPLE_WORD_MATERIAL (row->raster->word[k][i]);
  return SUPPLE_MATERIAL_NONE;
}

/* Whether nothing is to be seen in four pixels side by side. */
static inline gboolean
is_empty (const SuppleRaster *raster, guint first)
{
  SuppleWord4 any = raster->word[first];

  for (guint i = 1; i < 4 * raster->fours; i++)
    any |= raster->word[first + i];
  return !supple_int4_any (any != 0);
}

/* Writes four pixels of bare ground, and that there is nothing. */
static inline void
resolve_empty_four (const Row *row, const SuppleCanvas *canvas, int left, const int at[2])
{
  SuppleFloat4 none = { 0, 0, 0, 0 };
  int          here = at[1] * canvas->width + at[0];
  SuppleFloat4 alpha = row->tones->floor_shadow * 255 *
                         supple_float4_load (&row->shadow[at[0] - left]) +
                       .5f;
  SuppleInt4 pixel = __builtin_convertvector (alpha, SuppleInt4) << 24;

  memcpy (&canvas->pixels[at[1] * canvas->stride + at[0]], &pixel, sizeof pixel);
  memcpy (&canvas->depth[here], &none, sizeof none);
  memset (&canvas->material[here], 0, 4);
}

/* Writes four pixels of one material, unless something glows: so most of a picture goes. */
static inline gboolean
resolve_even_four (const Row *row, SuppleFloat4 shade, int left, guint32 *pixel, guint8 *kind)
{
  const Four        *four = &row->four;
  const SuppleTones *tones = row->tones;
  int                material = four->material[0];
  SuppleFloat4       warmth = supple_float4_load (&row->warmth[left]);
  SuppleInt4         odd = four->mixed | (four->material ^ material), tone;

  if (material == SUPPLE_MATERIAL_MAT)
    {
      odd |= warmth > 0;
      shade *= 1 - tones->mat_shadow * supple_float4_load (&row->shadow[left]);
    }
  else
    odd |= four->glow;
  if (material == SUPPLE_MATERIAL_NONE || supple_int4_any (odd != 0))
    return FALSE;
  tone = __builtin_convertvector (shade * 255.0f, SuppleInt4);
  for (int i = 0; i < 4; i++)
    pixel[i] = tones->packed[material][tone[i]];
  memset (kind, material, 4);
  return TRUE;
}

/* Writes up to four pixels and their materials. */
static inline void
resolve_four (const Row *row, guint first, const int at[2], guint32 *pixel, guint8 *kind)
{
  const SuppleTones *tones = row->tones;
  guint              fours = row->raster->fours;
  float              scale = 1 / (4095.0f * 4 * (float) (int) fours);
  const Four        *four = &row->four;
  SuppleFloat4       shade = __builtin_convertvector (four->shade, SuppleFloat4) * scale;
  SuppleInt4         tone = __builtin_convertvector (shade * 255.0f, SuppleInt4);

  if (at[1] == 4 && resolve_even_four (row, shade, at[0], pixel, kind))
    return;
  for (int i = 0; i < at[1]; i++)
    {
      int x = at[0] + i, material = four->material[i];

      kind[i] = (guint8) material;
      if (four->mixed[i] != 0)
        {
          guint here = first + (guint) i * fours;

          pixel[i] = resolve_mixed (row, &row->raster->word[here], x);
          kind[i] = (guint8) find_nearest_material (row, here, four->nearest[i]);
        }
      else if (material == SUPPLE_MATERIAL_NONE)
        pixel[i] = resolve_empty (tones, row->shadow[x]);
      else if (four->glow[i] == 0 && material != SUPPLE_MATERIAL_MAT)
        pixel[i] = tones->packed[material][tone[i]];
      else
        pixel[i] = pack (get_colour (row, (guint32) material, shade[i],
                                     (float) four->glow[i] * scale, x),
                         1);
    }
}

/* Whether depth leaps between two neighbours that can be shaded. */
static inline gboolean
is_step (const SuppleCanvas *canvas, int here, int there)
{
  float apart = canvas->depth[here] - canvas->depth[there];

  return (apart > STEP || apart < -STEP) && canvas->depth[there] > 0 &&
         canvas->material[there] != SUPPLE_MATERIAL_MAT;
}

/* Looks at up to four pixels for leaps of depth, to the left and above. */
static inline gboolean
has_step (const SuppleCanvas *canvas, SuppleFloat4 depth, const int at[2], int n)
{
  int here = at[1] * canvas->width + at[0];

  if (n == 4 && at[0] > 0 && at[1] > 0)
    {
      SuppleFloat4 left = depth - supple_float4_load (&canvas->depth[here - 1]);
      SuppleFloat4 above = depth - supple_float4_load (&canvas->depth[here - canvas->width]);

      if (!supple_int4_any ((supple_float4_max (left, -left) > STEP) |
                            (supple_float4_max (above, -above) > STEP)))
        return FALSE;
    }
  for (int x = at[0]; x < at[0] + n; x++, here++)
    if (canvas->material[here] != SUPPLE_MATERIAL_NONE &&
        canvas->material[here] != SUPPLE_MATERIAL_MAT &&
        ((x > 0 && is_step (canvas, here, here - 1)) ||
         (at[1] > 0 && is_step (canvas, here, here - canvas->width))))
      return TRUE;
  return FALSE;
}

static void
resolve_row (const SuppleCanvas *canvas, Row *row, const int box[4], int y)
{
  guint    fours = row->raster->fours, first = (guint) (y - box[1]) * SUPPLE_TILE * fours;
  guint8  *steps = &canvas->steps[(guint) (y / SUPPLE_BLOCK) * canvas->blocks];
  guint32 *pixel = &canvas->pixels[y * canvas->stride];

  for (int x = box[0]; x < box[2]; x += 4, first += 4 * fours)
    {
      int here = y * canvas->width + x, n = MIN (4, box[2] - x);

      if (n == 4 && is_empty (row->raster, first))
        {
          resolve_empty_four (row, canvas, box[0], (const int[]) { x, y });
          continue;
        }
      gather (row->raster, first, &row->four);
      for (int i = 0; i < n; i++)
        canvas->depth[here + i] = row->four.nearest[i];
      resolve_four (row, first, (const int[]) { x - box[0], n }, pixel + x,
                    &canvas->material[here]);
      if (has_step (canvas, row->four.nearest, (const int[]) { x, y }, n))
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
