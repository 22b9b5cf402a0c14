/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sound/supple-partial.h"

#include <math.h>

/* How many samples are turned on at once. */
#define LANES 4

/**
 * supple_sound_samples:
 * @time_us: a time, not before 0
 *
 * Counts the samples up to a time.
 *
 * Returns: the number of the sample nearest to @time_us
 */
gint64
supple_sound_samples (gint64 time_us)
{
  G_STATIC_ASSERT (SUPPLE_SOUND_RATE == 48000);

  return (time_us * 6 + 62) / 125;
}

/**
 * supple_partial_add:
 * @partial: a sine
 * @chunk: (array fixed-size=64): what to add it to
 *
 * Adds one sine to a chunk of sound. The sine is turned on from sample to sample instead of
 * being looked up anew; over 64 samples the error stays below the resolution of a float. Some
 * samples beside each other are turned on at once, so that the processor need not wait for one
 * to begin the next.
 */
void
supple_partial_add (const SupplePartial *partial,
                    float               *chunk)
{
  double start = 2.0 * G_PI * (partial->phase_from - floor (partial->phase_from));
  double step = 2.0 * G_PI * (partial->phase_to - partial->phase_from) / SUPPLE_SOUND_CHUNK;
  double gain_step = (partial->gain_to - partial->gain_from) / SUPPLE_SOUND_CHUNK;
  double one_cos = cos (step), one_sin = sin (step);
  double two_cos = one_cos * one_cos - one_sin * one_sin, two_sin = 2 * one_sin * one_cos;
  double turn_cos = two_cos * two_cos - two_sin * two_sin, turn_sin = 2 * two_sin * two_cos;
  double x[LANES] = { cos (start) }, y[LANES] = { sin (start) };
  double gain[LANES] = { partial->gain_from };

  for (guint i = 1; i < LANES; i++)
    {
      x[i] = x[i - 1] * one_cos - y[i - 1] * one_sin;
      y[i] = x[i - 1] * one_sin + y[i - 1] * one_cos;
      gain[i] = gain[i - 1] + gain_step;
    }

  for (guint first = 0; first < SUPPLE_SOUND_CHUNK; first += LANES)
    for (guint i = 0; i < LANES; i++)
      {
        double turned = x[i] * turn_cos - y[i] * turn_sin;

        chunk[first + i] += (float) (gain[i] * y[i]);
        y[i] = x[i] * turn_sin + y[i] * turn_cos;
        x[i] = turned;
        gain[i] += LANES * gain_step;
      }
}
