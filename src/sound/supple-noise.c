/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sound/supple-noise.h"

/**
 * supple_noise_at:
 * @row: which of many independent rows of numbers
 * @place: which number of the row
 *
 * Makes a random number that depends on nothing but its place; lowbias32 by its constants.
 *
 * Returns: a number from -1 to 1
 */
float
supple_noise_at (guint  row,
                 gint64 place)
{
  guint32 bits = (guint32) place * 0x9e3779b1U + row * 0x85ebca6bU;

  bits = (bits ^ (bits >> 16)) * 0x7feb352dU;
  bits = (bits ^ (bits >> 15)) * 0x846ca68bU;
  bits ^= bits >> 16;

  return (float) (gint32) bits / 2147483648.0f;
}

/* A smooth curve from b to c, where a and d are its neighbours, at the part t of the way. */
typedef struct
{
  float at, slope, bend, twist;
} Curve;

static Curve
find_curve (const float *around)
{
  float a = around[0];
  float b = around[1];
  float c = around[2];
  float d = around[3];

  return (Curve) {
    .at = b,
    .slope = 0.5f * (c - a),
    .bend = 0.5f * (2 * a - 5 * b + 4 * c - d),
    .twist = 0.5f * (3 * (b - c) + d - a),
  };
}

/* The values from before @place to the second one after it. */
static void
look_around (guint  row,
             gint64 place,
             float *around,
             guint  n_around)
{
  for (guint i = 0; i < n_around; i++)
    around[i] = supple_noise_at (row, place - 1 + i);
}

static float
follow_curve (const Curve *curve,
              float        t)
{
  return curve->at + t * (curve->slope + t * (curve->bend + t * curve->twist));
}

/**
 * supple_noise_drift:
 * @row: which of many independent rows of numbers
 * @time: a time, in whatever unit it takes to get from one number to the next; not before 0
 *
 * Wanders from each number of a row to the next.
 *
 * Returns: a number from about -1 to 1
 */
double
supple_noise_drift (guint  row,
                    double time)
{
  gint64 place = (gint64) time;
  float  around[4];

  look_around (row, place, around, G_N_ELEMENTS (around));

  Curve curve = find_curve (around);

  return (double) follow_curve (&curve, (float) (time - (double) place));
}

/**
 * supple_noise_add:
 * @spacing: how many samples lie between one random value and the next; a power of two
 * @chunk_index: which chunk of the sound
 * @gain_from: amplitude at its start
 * @gain_to: amplitude at its end
 * @chunk: (array fixed-size=64): what to add to
 *
 * Adds noise to a chunk of sound, up to about 24 kHz divided by @spacing: random values some
 * samples apart, with a smooth curve through them. Unlike a filter it remembers nothing, so any
 * chunk can be made by itself.
 */
void
supple_noise_add (guint  spacing,
                  gint64 chunk_index,
                  double gain_from,
                  double gain_to,
                  float *chunk)
{
  gint64 first = chunk_index * SUPPLE_SOUND_CHUNK;
  guint  n_at_once = MIN (spacing, SUPPLE_SOUND_CHUNK);
  guint  n_curves = SUPPLE_SOUND_CHUNK / n_at_once;
  float  t_from = (float) (first % spacing) / (float) spacing;
  float  t_step = 1.0f / (float) spacing;
  float  gain = (float) gain_from;
  float  gain_step = (float) (gain_to - gain_from) / SUPPLE_SOUND_CHUNK;
  float  around[SUPPLE_SOUND_CHUNK + 3];

  look_around (spacing, first / spacing, around, n_curves + 3);

  for (guint i = 0; i < n_curves; i++)
    {
      Curve curve = find_curve (around + i);
      float t = t_from;

      for (guint j = 0; j < n_at_once; j++, t += t_step, gain += gain_step)
        *chunk++ += gain * follow_curve (&curve, t);
    }
}
