/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sound/supple-partial.h"

#include <math.h>

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
 * being looked up anew; over 64 samples the error stays below the resolution of a float.
 */
void
supple_partial_add (const SupplePartial *partial,
                    float               *chunk)
{
  double start = 2.0 * G_PI * (partial->phase_from - floor (partial->phase_from));
  double step = 2.0 * G_PI * (partial->phase_to - partial->phase_from) / SUPPLE_SOUND_CHUNK;
  double turn_cos = cos (step);
  double turn_sin = sin (step);
  double x = cos (start);
  double y = sin (start);
  double gain_step = (partial->gain_to - partial->gain_from) / SUPPLE_SOUND_CHUNK;

  for (guint i = 0; i < SUPPLE_SOUND_CHUNK; i++)
    {
      double turned = x * turn_cos - y * turn_sin;

      chunk[i] += (float) ((partial->gain_from + i * gain_step) * y);
      y = x * turn_sin + y * turn_cos;
      x = turned;
    }
}
