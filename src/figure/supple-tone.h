/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "figure/supple-body-table.h"
#include "figure/supple-figure-style.h"
#include "figure/supple-mesh.h"

G_BEGIN_DECLS

/* A colour in three numbers from 0 to 255. */
typedef struct
{
  float red, green, blue;
} SuppleColour;

/**
 * SuppleTones:
 * @ramp: for each material, the colour of each of 256 shades
 * @packed: the same as an opaque pixel
 * @coral: what the beginning of a glow is drawn towards, by shade
 * @ember: what a strong glow is drawn towards, by shade
 * @floor_shadow: how dark the shadow on the ground is, from 0 to 1
 * @mat_shadow: the same on the mat
 * @ink: the colour of outlines
 * @contrast: whether everything is outlined
 *
 * All colours of a picture.
 */
typedef struct
{
  SuppleColour ramp[SUPPLE_N_MATERIALS][256];
  guint32      packed[SUPPLE_N_MATERIALS][256];
  SuppleColour coral[256], ember[256];
  float        floor_shadow, mat_shadow;
  SuppleColour ink;
  gboolean     contrast;

  guint             look;
  SuppleFigureStyle style;
  guint32           accent;
  gboolean          ready;
} SuppleTones;

void
supple_tones_prepare (SuppleTones *self, guint look, SuppleFigureStyle style, guint32 accent);

static inline SuppleColour
supple_colour_mix (SuppleColour a, SuppleColour b, float t)
{
  return (SuppleColour) { a.red + (b.red - a.red) * t, a.green + (b.green - a.green) * t,
                          a.blue + (b.blue - a.blue) * t };
}

static inline SuppleColour
supple_tones_get (const SuppleTones *self, guint material, guint shade, float glow)
{
  SuppleColour colour = self->ramp[material][shade];
  float        t;

  if (glow < .004f)
    return colour;
  t = glow * 1.5f;
  colour = supple_colour_mix (colour, self->coral[shade], (t > 1 ? 1 : t) * .92f);
  t = (glow - .30f) / .55f;
  t = t < 0 ? 0 : t > 1 ? 1
                        : t;
  return supple_colour_mix (colour, self->ember[shade], t * t * (3 - 2 * t));
}

G_END_DECLS
