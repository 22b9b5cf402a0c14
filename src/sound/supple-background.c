/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sound/supple-background.h"

#include <math.h>

#include "sound/supple-noise.h"

G_DEFINE_ENUM_TYPE (SuppleBackground,
                    supple_background,
                    G_DEFINE_ENUM_VALUE (SUPPLE_BACKGROUND_NONE, "none"),
                    G_DEFINE_ENUM_VALUE (SUPPLE_BACKGROUND_SURF, "surf"),
                    G_DEFINE_ENUM_VALUE (SUPPLE_BACKGROUND_RAIN, "rain"),
                    G_DEFINE_ENUM_VALUE (SUPPLE_BACKGROUND_BROWN, "brown"))

#define N_BANDS 10

/* How many chunks it takes the sea to drift from one strength to another: about three seconds,
 * which is no breath's. */
#define DRIFT_CHUNKS 2311.0

/* Rows of random numbers that no band of noise uses. */
#define DRIFT_ROW 100001
#define DROP_ROW  100003

/* Out of so many chunks, one holds a drop that stands out from the rain. */
#define DROP_RARITY 24

/**
 * Recipe:
 * @gain: how far all of it is turned up, so that all backgrounds are equally loud
 * @drift: how far each band drifts away from its gain and back
 * @drops: how loud single drops are
 * @bands: gains of the bands of noise; the first reaches up to 12 kHz, each other half as far
 */
typedef struct
{
  double gain, drift, drops;
  double bands[N_BANDS];
} Recipe;

static const Recipe recipes[SUPPLE_N_BACKGROUNDS] = {
  [SUPPLE_BACKGROUND_SURF] = {
    .gain = 0.0585,
    .drift = 0.2,
    .bands = { 0.05, 0.1, 0.25, 0.55, 0.9, 1, 0.9, 0.7, 0, 0 },
  },
  [SUPPLE_BACKGROUND_RAIN] = {
    .gain = 0.108,
    .drops = 1,
    .bands = { 0, 0.29, 0.45, 0.4, 0.3, 0.25, 0.15, 0, 0, 0 },
  },
  [SUPPLE_BACKGROUND_BROWN] = {
    .gain = 0.179,
    .bands = { 0, 0.06, 0.09, 0.125, 0.18, 0.25, 0.35, 0.5, 0.6, 0.4 },
  },
};

static double
drift_at (const Recipe *recipe,
          guint         band,
          gint64        chunk_index)
{
  if (recipe->drift <= 0)
    return 1;

  return 1 + recipe->drift * supple_noise_drift (DRIFT_ROW + band,
                                                 (double) chunk_index / DRIFT_CHUNKS);
}

static double
drop_at (gint64 chunk_index)
{
  double chance = fabs ((double) supple_noise_at (DROP_ROW, chunk_index));

  return pow (chance, DROP_RARITY);
}

/**
 * supple_background_add:
 * @background: what sounds
 * @chunk_index: which chunk; not below 0
 * @gain_from: amplitude at its start
 * @gain_to: amplitude at its end
 * @chunk: (array fixed-size=64): what to add to
 *
 * Adds a chunk of background to @chunk. What comes out depends on the chunk's number alone, and
 * never repeats itself within a day.
 */
void
supple_background_add (SuppleBackground background,
                       gint64           chunk_index,
                       double           gain_from,
                       double           gain_to,
                       float           *chunk)
{
  const Recipe *recipe = &recipes[background];

  for (guint i = 0; i < N_BANDS; i++)
    {
      double gain = recipe->gain * recipe->bands[i];

      if (gain > 0)
        supple_noise_add (2U << i, chunk_index,
                          gain * gain_from * drift_at (recipe, i, chunk_index),
                          gain * gain_to * drift_at (recipe, i, chunk_index + 1), chunk);
    }

  if (recipe->drops > 0)
    supple_noise_add (8, chunk_index + 1000003,
                      recipe->gain * recipe->drops * gain_from * drop_at (chunk_index),
                      recipe->gain * recipe->drops * gain_to * drop_at (chunk_index + 1), chunk);
}
