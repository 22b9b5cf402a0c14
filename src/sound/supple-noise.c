/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sound/supple-noise.h"

/* A number between -1 and 1 that depends on nothing but the place; lowbias32 by its constants. */
static float
value_at (guint  band,
          gint64 place)
{
  guint32 bits = (guint32) place * 5 + band;

  bits = (bits ^ (bits >> 16)) * 0x7feb352dU;
  bits = (bits ^ (bits >> 15)) * 0x846ca68bU;
  bits ^= bits >> 16;

  return (float) (gint32) bits / 2147483648.0f;
}

/**
 * supple_noise_add:
 * @band: which band, below %SUPPLE_NOISE_N_BANDS
 * @chunk_index: which chunk of the sound
 * @gain_from: amplitude at its start
 * @gain_to: amplitude at its end
 * @chunk: (array fixed-size=64): what to add to
 *
 * Adds a band of noise to a chunk of sound: random values some samples apart, with a smooth
 * curve through them. Unlike a filter it remembers nothing, so any chunk can be made by itself.
 */
void
supple_noise_add (guint  band,
                  gint64 chunk_index,
                  double gain_from,
                  double gain_to,
                  float *chunk)
{
  guint  spacing = SUPPLE_SOUND_CHUNK >> band;
  gint64 place = chunk_index << band;
  float  gain = (float) gain_from;
  float  gain_step = (float) ((gain_to - gain_from) / SUPPLE_SOUND_CHUNK);

  for (guint i = 0; i < SUPPLE_SOUND_CHUNK; i += spacing, place++)
    {
      float a = value_at (band, place - 1);
      float b = value_at (band, place);
      float c = value_at (band, place + 1);
      float d = value_at (band, place + 2);

      for (guint j = 0; j < spacing; j++, gain += gain_step)
        {
          float t = (float) j / (float) spacing;
          float slope = c - a;
          float bend = 2 * a - 5 * b + 4 * c - d;
          float twist = 3 * (b - c) + d - a;

          chunk[i + j] += gain * (b + 0.5f * t * (slope + t * (bend + t * twist)));
        }
    }
}
