/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "figure/supple-raster.h"

#include <string.h>

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
