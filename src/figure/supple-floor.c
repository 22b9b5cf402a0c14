/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "figure/supple-floor.h"

#include <string.h>

#define SPARE       .30
#define FINEST_CELL .0135

static void
lay_out (SuppleFloor *self, const SuppleMesh *mesh)
{
  double low_x = 1e9, low_z = 1e9, high_x = -1e9, high_z = -1e9;

  for (guint i = 0; i < mesh->n_balls; i++)
    {
      const SuppleBall *ball = &mesh->ball[i];

      low_x = MIN (low_x, ball->x);
      high_x = MAX (high_x, ball->x);
      low_z = MIN (low_z, ball->z);
      high_z = MAX (high_z, ball->z);
    }
  self->cell = MAX ((MAX (high_x - low_x, high_z - low_z) + 2 * SPARE) / (self->cells - 1),
                    FINEST_CELL);
  self->low_x = (low_x + high_x) / 2 - self->cell * (self->cells - 1) / 2;
  self->low_z = (low_z + high_z) / 2 - self->cell * (self->cells - 1) / 2;
}

/* Soft discs; of several the darkest counts, so that limbs do not add up to black. */
static void
paint_disc (const SuppleFloor *self,
            float (*map)[SUPPLE_FLOOR_CELLS],
            const double at[2],
            double       radius,
            double       strength)
{
  float x = (float) ((at[0] - self->low_x) / self->cell);
  float z = (float) ((at[1] - self->low_z) / self->cell);
  float r = (float) MAX (radius / self->cell, 1.2), inverse = 1 / (r * r);
  int   last = (int) self->cells - 1;
  int   left = MAX ((int) (x - r) + 1, 0), right = MIN ((int) (x + r), last);
  int   near = MAX ((int) (z - r) + 1, 0), far = MIN ((int) (z + r), last);

  if (strength < .004)
    return;
  for (int j = near; j <= far; j++)
    {
      float *row = map[j], dz = (float) j - z, dark = (float) strength;

      for (int i = left; i <= right; i++)
        {
          float dx = (float) i - x, t = 1 - (dx * dx + dz * dz) * inverse;

          t = t < 0 ? 0 : t;
          t = dark * t * t * (3 - 2 * t);
          row[i] = t > row[i] ? t : row[i];
        }
    }
}

/**
 * supple_floor_prepare:
 * @self: (inout): a floor
 * @mesh: a mesh, whose balls throw the shadow
 * @ember: (array length=n_embers): what glows
 * @n_embers: how many
 *
 * Works out shadow and glow on the ground.
 */
void
supple_floor_prepare (SuppleFloor       *self,
                      const SuppleMesh  *mesh,
                      const SuppleEmber *ember,
                      guint              n_embers)
{
  /* A small picture would not show a finer shadow. */
  self->cells = mesh->detail < .4 ? SUPPLE_FLOOR_CELLS * 2 / 3 : SUPPLE_FLOOR_CELLS;
  memset (self->shadow, 0, sizeof self->shadow);
  memset (self->glow, 0, sizeof self->glow);
  lay_out (self, mesh);

  for (guint i = 0; i < mesh->n_balls; i++)
    {
      const SuppleBall *ball = &mesh->ball[i];
      double            gap = MAX (0, ball->y - ball->radius);
      const double      at[2] = { ball->x, ball->z };

      paint_disc (self, self->shadow, at, 1.15 * ball->radius + .016 + .50 * gap,
                  .72 * exp (-24 * gap));
      paint_disc (self, self->shadow, at, 1.25 * ball->radius + .035 + .42 * gap,
                  .36 * exp (-3.2 * gap));
    }
  for (guint i = 0; i < n_embers; i++)
    {
      double       height = MAX (0, ember[i].at.y - .03);
      const double at[2] = { ember[i].at.x, ember[i].at.z };

      paint_disc (self, self->glow, at, .155 + .3 * height,
                  .42 * ember[i].strength * exp (-20 * height));
    }
}

static float
sample (const SuppleFloor *self, const float (*map)[SUPPLE_FLOOR_CELLS], SuppleVector at)
{
  double x = (at.x - self->low_x) / self->cell, z = (at.z - self->low_z) / self->cell;
  int    i, j;
  float  fx, fz, a, b;

  if (!(x >= 0 && z >= 0 && x < self->cells - 1 && z < self->cells - 1))
    return 0;
  i = (int) x;
  j = (int) z;
  fx = (float) (x - i);
  fz = (float) (z - j);
  a = map[j][i] + (map[j][i + 1] - map[j][i]) * fx;
  b = map[j + 1][i] + (map[j + 1][i + 1] - map[j + 1][i]) * fx;
  return a + (b - a) * fz;
}

/**
 * supple_floor_project:
 * @self: (inout): a floor that is prepared
 * @view: the camera
 * @width: of the picture
 * @height: of the picture
 *
 * Samples the ground for the picture. Towards the picture's rim the shadow
 * fades, so that it is never cut off.
 */
void
supple_floor_project (SuppleFloor *self, const SuppleView *view, int width, int height)
{
  guint  need;
  double rim = .06 * MIN (width, height);

  self->step_bits = MIN (width, height) >= 360 ? 3 : MIN (width, height) >= 140 ? 2
                                                                                : 1;
  self->columns = ((guint) width >> self->step_bits) + 2;
  self->rows = ((guint) height >> self->step_bits) + 2;
  need = self->columns * self->rows;
  if (self->room < need)
    {
      self->room = need;
      self->grid = g_realloc_n (self->grid, need, sizeof *self->grid);
    }
  for (guint j = 0; j < self->rows; j++)
    for (guint i = 0; i < self->columns; i++)
      {
        float       *out = self->grid[j * self->columns + i];
        double       x = i << self->step_bits, y = j << self->step_bits;
        double       border = MIN (MIN (x, width - x), MIN (y, height - y));
        SuppleVector at;

        out[0] = out[1] = 0;
        if (border <= 0 || !supple_view_find_floor (view, x, y, &at))
          continue;
        out[0] = sample (self, (const float (*)[SUPPLE_FLOOR_CELLS]) self->shadow, at) *
                 (float) supple_smooth_step (0, rim, border);
        out[1] = sample (self, (const float (*)[SUPPLE_FLOOR_CELLS]) self->glow, at);
      }
}

/**
 * supple_floor_finish:
 * @self: a floor
 *
 * Frees what it holds.
 */
void
supple_floor_finish (SuppleFloor *self)
{
  g_clear_pointer (&self->grid, g_free);
  self->room = 0;
}
