/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "figure/supple-raster.h"

#include <string.h>

/* Below this area a triangle is a sliver and its slopes mean nothing. */
#define SLIVER .12f

/* Below twice this many pixels nobody sees that a triangle has but one shade. */
#define TINY 1.6f

/* Nor does anybody where the corners' shades, up to 4095, differ by less than this. */
#define EVEN 8.0f

/* Where the samples lie in a pixel, each in its own row and column. */
static const float place_4[4][2] = {
  { .375f, .125f }, { .875f, .375f }, { .125f, .625f }, { .625f, .875f }
};
static const guint8 row_8[8] = { 4, 1, 6, 3, 0, 7, 2, 5 };
static const guint8 row_16[16] = { 8, 3, 13, 6, 0, 11, 15, 4, 9, 1, 14, 7, 12, 2, 10, 5 };

static void
place_samples (SuppleRaster *self, guint samples)
{
  for (guint i = 0; i < samples; i++)
    if (samples == 4)
      {
        self->offset_x[i] = place_4[i][0];
        self->offset_y[i] = place_4[i][1];
      }
    else
      {
        self->offset_x[i] = ((float) i + .5f) / (float) samples;
        self->offset_y[i] =
          ((float) (samples == 8 ? row_8[i] : row_16[i]) + .5f) / (float) samples;
      }
}

static void
make_room (SuppleRaster *self, const SuppleMesh *mesh, guint samples)
{
  guint tiles = self->across * self->down + 1, faces = mesh->n_indices / 3;

  if (self->room_fours < self->fours)
    {
      self->room_fours = self->fours;
      self->depth = g_renew (SuppleFloat4, self->depth, SUPPLE_TILE * SUPPLE_TILE * self->fours);
      self->word = g_renew (SuppleWord4, self->word, SUPPLE_TILE * SUPPLE_TILE * self->fours);
    }
  if (self->tile_room < tiles)
    {
      self->tile_room = tiles;
      self->start = g_renew (guint32, self->start, tiles);
      self->fill = g_renew (guint32, self->fill, tiles);
    }
  if (self->face_room < faces)
    {
      self->face_room = faces + faces / 4;
      self->face = g_renew (SuppleFace, self->face, self->face_room);
    }
}

static inline float
least (float a, float b, float c)
{
  float m = a < b ? a : b;

  return m < c ? m : c;
}

static inline float
most (float a, float b, float c)
{
  float m = a > b ? a : b;

  return m > c ? m : c;
}

/* The tiles a triangle may touch: first column, first row, last column, last row. */
static inline gboolean
find_tiles (const SuppleRaster *self, const SuppleMesh *mesh, const guint32 *corner, int box[4])
{
  const float *a = mesh->vertex[corner[0]].screen;
  const float *b = mesh->vertex[corner[1]].screen;
  const float *c = mesh->vertex[corner[2]].screen;
  float        low_x = least (a[0], b[0], c[0]), high_x = most (a[0], b[0], c[0]);
  float        low_y = least (a[1], b[1], c[1]), high_y = most (a[1], b[1], c[1]);

  if (high_x < 0 || high_y < 0 || low_x >= (float) self->width || low_y >= (float) self->height)
    return FALSE;
  box[0] = low_x < 0 ? 0 : (int) low_x / SUPPLE_TILE;
  box[1] = low_y < 0 ? 0 : (int) low_y / SUPPLE_TILE;
  box[2] = high_x >= (float) self->width ? (int) self->across - 1 : (int) high_x / SUPPLE_TILE;
  box[3] = high_y >= (float) self->height ? (int) self->down - 1 : (int) high_y / SUPPLE_TILE;
  return TRUE;
}

/* Which samples of a pixel show something that is only partly there. */
static guint16
find_samples (const SuppleRaster *self, double presence)
{
  guint samples = self->fours * 4, some = (guint) (presence * samples + .5);

  return presence >= 1 ? SUPPLE_KEEP_ALL : (guint16) ((1u << MIN (some, samples)) - 1);
}

static void
pick_faces (SuppleRaster *self, const SuppleMesh *mesh)
{
  self->n_faces = 0;
  for (guint p = 0; p < mesh->n_parts; p++)
    {
      const SupplePart *part = &mesh->part[p];
      guint16           keep = find_samples (self, part->presence);

      for (guint i = 0; i < part->n_indices; i += 3)
        {
          const guint32 *corner = &mesh->index[part->first_index + i];
          const float   *a = mesh->vertex[corner[0]].screen;
          const float   *b = mesh->vertex[corner[1]].screen;
          const float   *c = mesh->vertex[corner[2]].screen;
          float          area = (b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1]);
          int            box[4];

          /* Rows count downwards, so what faces the viewer turns the other way. */
          if (!(area < 0) || !find_tiles (self, mesh, corner, box))
            continue;
          self->face[self->n_faces++] =
            (SuppleFace) { { corner[0], corner[2], corner[1] }, (guint16) part->material, keep };
          for (int y = box[1]; y <= box[3]; y++)
            for (int x = box[0]; x <= box[2]; x++)
              self->start[(guint) y * self->across + (guint) x + 1]++;
        }
    }
}

static void
sort_faces (SuppleRaster *self, const SuppleMesh *mesh)
{
  guint tiles = self->across * self->down;

  for (guint i = 0; i < tiles; i++)
    self->start[i + 1] += self->start[i];
  if (self->entry_room < self->start[tiles])
    {
      self->entry_room = self->start[tiles] + self->start[tiles] / 4;
      self->entry = g_renew (guint32, self->entry, self->entry_room);
    }
  memcpy (self->fill, self->start, sizeof *self->fill * tiles);
  for (guint i = 0; i < self->n_faces; i++)
    {
      int box[4];

      if (!find_tiles (self, mesh, self->face[i].corner, box))
        continue;
      for (int y = box[1]; y <= box[3]; y++)
        for (int x = box[0]; x <= box[2]; x++)
          self->entry[self->fill[(guint) y * self->across + (guint) x]++] = i;
    }
}

/**
 * supple_raster_begin:
 * @self: (inout): a raster
 * @mesh: a mesh with places in the picture
 * @width: of the picture, in pixels
 * @height: of the picture, in pixels
 * @samples: 4, 8 or 16 a pixel
 *
 * Sorts the triangles that face the viewer into tiles.
 */
void
supple_raster_begin (
  SuppleRaster *self, const SuppleMesh *mesh, int width, int height, guint samples)
{
  self->width = width;
  self->height = height;
  self->across = (guint) (width + SUPPLE_TILE - 1) / SUPPLE_TILE;
  self->down = (guint) (height + SUPPLE_TILE - 1) / SUPPLE_TILE;
  self->fours = samples / 4;
  place_samples (self, samples);
  make_room (self, mesh, samples);
  memset (self->start, 0, sizeof *self->start * (self->across * self->down + 1));
  pick_faces (self, mesh);
  sort_faces (self, mesh);
}

/* A triangle made ready for one tile: a x + b y + c of three edges and of depth; and, in the first
 * two lanes, of shade and glow with their bounds. @word is all there is to a flat one. */
typedef struct
{
  float        a[3], b[3], c[3];
  float        depth[3];
  SuppleFloat4 tone[3], least, most;
  guint32      word;
  gboolean     flat;
  int          left, top, right, bottom;
} Setup;

/* A number as a plane over the picture, a x + b y + c; flat where @inverse, of the area, is 0. */
static inline void
set_slope (float       plane[3],
           const float x[3],
           const float y[3],
           const float value[3],
           float       inverse)
{
  float d1 = (value[1] - value[0]) * inverse, d2 = (value[2] - value[0]) * inverse;

  plane[0] = d1 * (y[2] - y[0]) - d2 * (y[1] - y[0]);
  plane[1] = d2 * (x[1] - x[0]) - d1 * (x[2] - x[0]);
  plane[2] = value[0] - plane[0] * x[0] - plane[1] * y[0];
  if (inverse <= 0)
    plane[2] = (value[0] + value[1] + value[2]) * (1 / 3.0f);
}

/* Shade and glow alike; tiny or even faces do with one word. */
static inline void
set_tone (const SuppleVertex *const v[3],
          const float               x[3],
          const float               y[3],
          float                     area,
          Setup                    *set)
{
  SuppleFloat4 value[3], low, high, d1, d2;

  for (int i = 0; i < 3; i++)
    value[i] = (SuppleFloat4) { v[i]->shade * 4095, v[i]->glow * 4095, 0, 0 };
  low = supple_float4_min (supple_float4_min (value[0], value[1]), value[2]);
  high = supple_float4_max (supple_float4_max (value[0], value[1]), value[2]);
  set->flat = area < TINY || (high[0] - low[0] < EVEN && high[1] - low[1] < EVEN);
  if (set->flat)
    {
      low = (value[0] + value[1] + value[2]) * (1 / 3.0f);
      set->word |= (guint32) (int) low[0] | (guint32) (int) low[1] << 12;
      return;
    }
  d1 = (value[1] - value[0]) * (1 / area);
  d2 = (value[2] - value[0]) * (1 / area);
  set->tone[0] = d1 * (y[2] - y[0]) - d2 * (y[1] - y[0]);
  set->tone[1] = d2 * (x[1] - x[0]) - d1 * (x[2] - x[0]);
  set->tone[2] = value[0] - set->tone[0] * (x[0] - .5f) - set->tone[1] * (y[0] - .5f);
  set->least = low;
  set->most = high;
}

static gboolean
set_up (const SuppleMesh *mesh, const SuppleFace *face, const int origin[4], Setup *set)
{
  const SuppleVertex *v[3];
  float               x[3], y[3], depth[3], area, low_x, low_y;

  for (int i = 0; i < 3; i++)
    {
      v[i] = &mesh->vertex[face->corner[i]];
      x[i] = v[i]->screen[0] - (float) origin[0];
      y[i] = v[i]->screen[1] - (float) origin[1];
      depth[i] = v[i]->screen[2];
    }
  low_x = least (x[0], x[1], x[2]);
  low_y = least (y[0], y[1], y[2]);
  set->left = low_x > 0 ? (int) low_x : 0;
  set->top = low_y > 0 ? (int) low_y : 0;
  set->right = MIN ((int) most (x[0], x[1], x[2]), origin[2] - 1);
  set->bottom = MIN ((int) most (y[0], y[1], y[2]), origin[3] - 1);
  if (set->left > set->right || set->top > set->bottom)
    return FALSE;
  for (int i = 0; i < 3; i++)
    {
      int j = i == 2 ? 0 : i + 1;

      set->a[i] = y[i] - y[j];
      set->b[i] = x[j] - x[i];
      set->c[i] = x[i] * y[j] - x[j] * y[i];
    }
  area = (x[1] - x[0]) * (y[2] - y[0]) - (x[2] - x[0]) * (y[1] - y[0]);
  set_slope (set->depth, x, y, depth, area < SLIVER ? 0 : 1 / area);
  set->word = (guint32) face->material << 24;
  set_tone (v, x, y, area, set);
  return TRUE;
}

/* Where each edge crosses a row, and by how much farther on in the next; which of them lie on the
 * left and which on the right. Level edges say nothing. */
typedef struct
{
  SuppleFloat4 at, step;
  SuppleInt4   on_left, on_right;
} Clip;

static inline void
set_clip (const Setup *set, Clip *clip)
{
  SuppleFloat4 a = { set->a[0], set->a[1], set->a[2], 1 }, none = { 0, 0, 0, 0 };
  SuppleFloat4 b = { set->b[0], set->b[1], set->b[2], 0 }, one = { 1, 1, 1, 1 };
  SuppleFloat4 c = { set->c[0], set->c[1], set->c[2], 0 }, inverse, high, tall;
  SuppleInt4   some = { -1, -1, -1, 0 };

  tall = supple_float4_max (b, -b) * .02f + 1e-4f;
  clip->on_left = (a > tall) & some;
  clip->on_right = (a < -tall) & some;
  inverse = -1.0f / supple_float4_choose (clip->on_left | clip->on_right, a, one);
  high = supple_float4_choose (b > none, one, none) + (float) set->top;
  clip->step = b * inverse;
  clip->at = clip->step * high + c * inverse;
}

/* The part of a row that a triangle can touch, within the hundredth of a pixel. */
static inline void
clip_row (const Setup *set, Clip *clip, int span[2])
{
  SuppleFloat4 zero = { 0, 0, 0, 0 }, low = zero - 1.0f, high = zero + (float) SUPPLE_TILE;
  float        left, right;

  low = supple_float4_max (supple_float4_choose (clip->on_left, clip->at, low), low);
  high = supple_float4_min (supple_float4_choose (clip->on_right, clip->at, high), high);
  left = most (low[0], low[1], low[2]);
  right = least (high[0], high[1], high[2]);
  clip->at += clip->step;
  /* Samples lie at least .03 from the sides of their pixel. */
  span[0] = MAX ((int) (left + .02f), set->left);
  span[1] = right < 0 ? -1 : MIN ((int) right, set->right);
}

/* Where four samples of a row of pixels go, and where they lie in a pixel. */
typedef struct
{
  SuppleFloat4 *depth;
  SuppleWord4  *word;
  guint         step;
  SuppleFloat4  x, y;
  SuppleInt4    keep;
} Samples;

/* Material, glow and shade; never beyond the corners' own. */
static inline SuppleWord4
pack_word (const Setup *set, SuppleFloat4 tone)
{
  SuppleInt4 whole = __builtin_convertvector (
    supple_float4_min (supple_float4_max (tone, set->least), set->most), SuppleInt4);

  return (SuppleWord4) { 0 } + (set->word | (guint32) whole[0] | (guint32) whole[1] << 12);
}

static inline SuppleInt4
get_lanes (guint keep)
{
  SuppleInt4 lanes = { keep & 1, keep & 2, keep & 4, keep & 8 };

  return lanes != 0;
}

/* One row of pixels, four samples of each at once. */
static inline __attribute__ ((always_inline)) void
cover_row (const Setup   *set,
           gboolean       flat,
           gboolean       faded,
           const int      at[3], /* first and last column, row */
           const Samples *to)
{
  SuppleFloat4 *depth = to->depth;
  SuppleWord4  *word = to->word;
  guint         step = to->step;
  SuppleFloat4  x = to->x + (float) at[0], y = to->y + (float) at[2];
  SuppleFloat4  edge0 = set->a[0] * x + (set->b[0] * y + set->c[0]);
  SuppleFloat4  edge1 = set->a[1] * x + (set->b[1] * y + set->c[1]);
  SuppleFloat4  edge2 = set->a[2] * x + (set->b[2] * y + set->c[2]);
  SuppleFloat4  here = set->depth[0] * x + (set->depth[1] * y + set->depth[2]);
  SuppleWord4   fill = (SuppleWord4) { 0 } + set->word;
  SuppleFloat4  tone = { 0, 0, 0, 0 };

  if (!flat)
    tone = set->tone[0] * (float) at[0] + (set->tone[1] * (float) at[2] + set->tone[2]);
  for (int i = at[0]; i <= at[1]; i++, depth += step, word += step)
    {
      SuppleInt4 mask = (edge0 >= 0) & (edge1 >= 0) & (edge2 >= 0) & (here > *depth);

      if (faded)
        mask &= to->keep;
      if (supple_int4_any (mask))
        {
          if (!flat)
            fill = pack_word (set, tone);
          *depth = supple_float4_choose (mask, here, *depth);
          *word = (fill & (SuppleWord4) mask) | (*word & ~(SuppleWord4) mask);
        }
      edge0 += set->a[0];
      edge1 += set->a[1];
      edge2 += set->a[2];
      here += set->depth[0];
      if (!flat)
        tone += set->tone[0];
    }
}

static inline __attribute__ ((always_inline)) void
cover_face (const SuppleRaster *self, const Setup *set, gboolean flat, guint keep)
{
  guint step = self->fours;
  Clip  clip = { 0 };

  if (set->right - set->left > 2)
    set_clip (set, &clip);
  for (int y = set->top; y <= set->bottom; y++)
    {
      int span[2] = { set->left, set->right };

      if (set->right - set->left > 2)
        clip_row (set, &clip, span);
      for (guint k = 0; k < step && span[0] <= span[1]; k++)
        {
          guint   first = (guint) (y * SUPPLE_TILE + span[0]) * step + k;
          Samples to = { .depth = self->depth + first, .word = self->word + first, .step = step };

          memcpy (&to.x, &self->offset_x[k * 4], sizeof to.x);
          memcpy (&to.y, &self->offset_y[k * 4], sizeof to.y);
          to.keep = get_lanes (keep >> (4 * k));
          cover_row (set, flat, keep != SUPPLE_KEEP_ALL,
                     (const int[]) { span[0], span[1], y }, &to);
        }
    }
}

/**
 * supple_raster_draw_tile:
 * @self: a raster that has begun
 * @mesh: the same mesh
 * @tile_x: column of the tile
 * @tile_y: row of the tile
 *
 * Draws what lies in a tile into the depth buffer.
 *
 * Returns: %FALSE if there is nothing, and the buffer is then not touched
 */
gboolean
supple_raster_draw_tile (SuppleRaster *self, const SuppleMesh *mesh, guint tile_x, guint tile_y)
{
  guint tile = tile_y * self->across + tile_x;
  int   origin[4] = { (int) tile_x * SUPPLE_TILE, (int) tile_y * SUPPLE_TILE, SUPPLE_TILE,
                      SUPPLE_TILE };
  Setup set;

  if (self->start[tile] == self->start[tile + 1])
    return FALSE;
  origin[2] = MIN (SUPPLE_TILE, self->width - origin[0]);
  origin[3] = MIN (SUPPLE_TILE, self->height - origin[1]);
  memset (self->depth, 0, sizeof *self->depth * SUPPLE_TILE * SUPPLE_TILE * self->fours);
  memset (self->word, 0, sizeof *self->word * SUPPLE_TILE * SUPPLE_TILE * self->fours);

  for (guint32 e = self->start[tile]; e < self->start[tile + 1]; e++)
    {
      const SuppleFace *face = &self->face[self->entry[e]];

      if (!set_up (mesh, face, origin, &set))
        continue;
      /* Three ways through the same lines, each without the others' questions. */
      if (face->keep != SUPPLE_KEEP_ALL)
        cover_face (self, &set, set.flat, face->keep);
      else if (set.flat)
        cover_face (self, &set, TRUE, SUPPLE_KEEP_ALL);
      else
        cover_face (self, &set, FALSE, SUPPLE_KEEP_ALL);
    }
  return TRUE;
}

/**
 * supple_raster_finish:
 * @self: a raster
 *
 * Frees what it holds.
 */
void
supple_raster_finish (SuppleRaster *self)
{
  g_clear_pointer (&self->depth, g_free);
  g_clear_pointer (&self->word, g_free);
  g_clear_pointer (&self->face, g_free);
  g_clear_pointer (&self->entry, g_free);
  g_clear_pointer (&self->start, g_free);
  g_clear_pointer (&self->fill, g_free);
}
