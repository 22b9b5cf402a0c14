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

/* A triangle made ready for one tile: a x + b y + c of three edges and of depth; and, in the first
 * two lanes, of shade and glow with their bounds. @word is all there is to a flat one. */
typedef struct
{
  float        a[3], b[3], c[3];
  float        depth[3];
  SuppleFloat4 tone[3], least, most;
  float        area; /* twice the triangle's */
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

static inline SuppleFloat4
get_tone (const SuppleVertex *v)
{
  return (SuppleFloat4) { v->shade * 4095, v->glow * 4095, 0, 0 };
}

static inline guint32
get_flat_word (const SuppleMesh *mesh, const SuppleFace *face)
{
  SuppleFloat4 sum = get_tone (&mesh->vertex[face->corner[0]]) +
                     get_tone (&mesh->vertex[face->corner[1]]) +
                     get_tone (&mesh->vertex[face->corner[2]]);

  sum *= 1 / 3.0f;
  return (guint32) face->material << 24 | (guint32) (int) sum[0] | (guint32) (int) sum[1] << 12;
}

/* Shade and glow alike; small or even faces do with one word. */
static inline void
set_tone (const SuppleMesh *mesh, const SuppleFace *face, const int origin[4], Setup *set)
{
  const SuppleVertex *v[3];
  SuppleFloat4        value[3], low, high, d1, d2;
  float               x, y;

  for (int i = 0; i < 3; i++)
    {
      v[i] = &mesh->vertex[face->corner[i]];
      value[i] = get_tone (v[i]);
    }
  low = supple_float4_min (supple_float4_min (value[0], value[1]), value[2]);
  high = supple_float4_max (supple_float4_max (value[0], value[1]), value[2]);
  set->flat = set->area < TINY || (high[0] - low[0] < EVEN && high[1] - low[1] < EVEN);
  if (set->flat)
    {
      set->word = get_flat_word (mesh, face);
      return;
    }
  set->word = (guint32) face->material << 24;
  x = v[0]->screen[0] - (float) origin[0];
  y = v[0]->screen[1] - (float) origin[1];
  d1 = (value[1] - value[0]) * (1 / set->area);
  d2 = (value[2] - value[0]) * (1 / set->area);
  set->tone[0] = d1 * set->a[2] + d2 * set->a[0];
  set->tone[1] = d2 * set->b[0] + d1 * set->b[2];
  set->tone[2] = value[0] - set->tone[0] * (x - .5f) - set->tone[1] * (y - .5f);
  set->least = low;
  set->most = high;
}

static gboolean
set_up (const SuppleMesh *mesh, const SuppleFace *face, const int origin[4], Setup *set)
{
  const SuppleVertex *v[3];
  float               x[3], y[3], depth[3], low_x, low_y;

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
  set->area = (x[1] - x[0]) * (y[2] - y[0]) - (x[2] - x[0]) * (y[1] - y[0]);
  set_slope (set->depth, x, y, depth, set->area < SLIVER ? 0 : 1 / set->area);
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

  SuppleWord4 shade = (SuppleWord4) __builtin_shuffle (whole, (SuppleInt4) { 0, 0, 0, 0 });
  SuppleWord4 glow = (SuppleWord4) __builtin_shuffle (whole, (SuppleInt4) { 1, 1, 1, 1 });

  return shade | glow << 12 | set->word;
}

static inline SuppleInt4
get_lanes (guint keep)
{
  SuppleInt4 lanes = { keep & 1, keep & 2, keep & 4, keep & 8 };

  return lanes != 0;
}

/* What need not be asked of each pixel: whether a face has one word for all, is seen in all
 * samples, and covers all of its box. */
typedef struct
{
  gboolean flat, solid, whole;
} Kind;

/* One row of pixels, four samples of each at once. */
static inline __attribute__ ((always_inline)) void
cover_row (const Setup   *set,
           const Kind     kind,
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

  if (!kind.flat)
    tone = set->tone[0] * (float) at[0] + (set->tone[1] * (float) at[2] + set->tone[2]);
  for (int i = at[0]; i <= at[1]; i++, depth += step, word += step)
    {
      SuppleInt4 mask = here > *depth;

      if (!kind.whole)
        mask &= supple_float4_min (supple_float4_min (edge0, edge1), edge2) >= 0;
      if (!kind.solid)
        mask &= to->keep;
      /* Whether any sample is covered is as good as random: asking costs more than it saves. */
      if (!kind.flat)
        fill = pack_word (set, tone);
      *depth = supple_float4_choose (mask, here, *depth);
      *word = (fill & (SuppleWord4) mask) | (*word & ~(SuppleWord4) mask);
      edge0 += set->a[0];
      edge1 += set->a[1];
      edge2 += set->a[2];
      here += set->depth[0];
      if (!kind.flat)
        tone += set->tone[0];
    }
}

static inline __attribute__ ((always_inline)) void
cover_face (const SuppleRaster *self, const Setup *set, const Kind kind, guint keep)
{
  guint    step = self->fours;
  gboolean clips = !kind.whole && set->right - set->left > 2;
  Clip     clip = { 0 };

  if (clips)
    set_clip (set, &clip);
  for (int y = set->top; y <= set->bottom; y++)
    {
      int span[2] = { set->left, set->right };

      if (clips)
        clip_row (set, &clip, span);
      for (guint k = 0; k < step && span[0] <= span[1]; k++)
        {
          guint   first = (guint) (y * SUPPLE_TILE + span[0]) * step + k;
          Samples to = { .depth = self->depth + first, .word = self->word + first, .step = step };

          memcpy (&to.x, &self->offset_x[k * 4], sizeof to.x);
          memcpy (&to.y, &self->offset_y[k * 4], sizeof to.y);
          to.keep = get_lanes (keep >> (4 * k));
          cover_row (set, kind, (const int[]) { span[0], span[1], y }, &to);
        }
    }
}

/* Whether a face covers all of its box, as a large one does in the tiles it goes right across. */
static inline gboolean
is_whole (const Setup *set)
{
  for (int i = 0; i < 3; i++)
    {
      float x = (float) (set->a[i] > 0 ? set->left : set->right + 1);
      float y = (float) (set->b[i] > 0 ? set->top : set->bottom + 1);

      if (set->a[i] * x + set->b[i] * y + set->c[i] < 0)
        return FALSE;
    }
  return TRUE;
}

/* Several ways through the same lines, each without the others' questions. */
static void
cover (const SuppleRaster *self, const Setup *set, guint keep)
{
  if (keep != SUPPLE_KEEP_ALL)
    cover_face (self, set, (Kind) { set->flat, FALSE, FALSE }, keep);
  else if (set->right - set->left > 8 && is_whole (set))
    cover_face (self, set, (Kind) { set->flat, TRUE, TRUE }, SUPPLE_KEEP_ALL);
  else if (set->flat)
    cover_face (self, set, (Kind) { TRUE, TRUE, FALSE }, SUPPLE_KEEP_ALL);
  else
    cover_face (self, set, (Kind) { FALSE, TRUE, FALSE }, SUPPLE_KEEP_ALL);
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
      set_tone (mesh, face, origin, &set);
      cover (self, &set, face->keep);
    }
  return TRUE;
}
