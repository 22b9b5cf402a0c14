/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sound/supple-swell.h"

#include <math.h>

/* Where in a breath the swell is loudest: late when breathing in, early when breathing out. */
#define IN_PEAK  0.78
#define OUT_PEAK 0.22

/* A second voice that is off by so much, for warmth. */
#define TWIN_OFF_HZ 0.6
#define TWIN_GAIN   0.12

/* The lowest band of noise goes up to 375 Hz, each other one twice as far. */
#define WIDEST_SPACING 64

static double
gain_at (const SuppleBreathing *breathing,
         double                 part)
{
  double peak = breathing->inwards ? IN_PEAK : OUT_PEAK;

  if (part <= 0 || part >= 1)
    return 0;

  double   rise = part < peak ? part / peak : (1 - part) / (1 - peak);
  double   wave = sin (0.5 * G_PI * rise);
  gboolean slow = breathing->inwards == (part < peak);

  /* The slow side starts or ends straight, so that one hears at once that a breath has begun,
   * and hears it to its end; the quick side eases in and out. */
  return breathing->gain * (slow ? wave : wave * wave);
}

/* From 0 with empty lungs to 1 with full ones, gently at both ends. */
static double
fullness_at (const SuppleBreathing *breathing,
             double                 part)
{
  double x = CLAMP (part, 0, 1);
  double smooth = x * x * (3 - 2 * x);

  return breathing->inwards ? smooth : 1 - smooth;
}

/* The phase of the fundamental: the integral of the pitch, which follows the fullness. */
static double
turns_at (const SuppleSwell     *swell,
          const SuppleBreathing *breathing,
          double                 part)
{
  double length_s = (double) breathing->length / SUPPLE_SOUND_RATE;
  double filled = part * part * part * (1 - 0.5 * part);
  double from_hz = breathing->inwards ? swell->low_hz : swell->high_hz;
  double to_hz = breathing->inwards ? swell->high_hz : swell->low_hz;

  return length_s * (from_hz * part + (to_hz - from_hz) * filled);
}

static double
part_gain (const SuppleSwell     *swell,
           const SuppleBreathing *breathing,
           guint                  i,
           double                 part)
{
  double fullness = fullness_at (breathing, part);

  return gain_at (breathing, part) *
         (swell->dark[i] + fullness * (swell->bright[i] - swell->dark[i]));
}

static void
add_harmonics (const SuppleSwell     *swell,
               const SuppleBreathing *breathing,
               double                 from,
               double                 to,
               float                 *chunk)
{
  double length_s = (double) breathing->length / SUPPLE_SOUND_RATE;
  double turns_from = turns_at (swell, breathing, from);
  double turns_to = turns_at (swell, breathing, to);

  for (guint i = 0; i < SUPPLE_SWELL_N_PARTS; i++)
    {
      SupplePartial partial = {
        .phase_from = (i + 1) * turns_from,
        .phase_to = (i + 1) * turns_to,
        .gain_from = part_gain (swell, breathing, i, from),
        .gain_to = part_gain (swell, breathing, i, to),
      };

      if (swell->dark[i] <= 0 && swell->bright[i] <= 0)
        continue;

      supple_partial_add (&partial, chunk);

      if (i > 0)
        continue;

      partial.phase_from += TWIN_OFF_HZ * from * length_s;
      partial.phase_to += TWIN_OFF_HZ * to * length_s;
      partial.gain_from *= TWIN_GAIN;
      partial.gain_to *= TWIN_GAIN;
      supple_partial_add (&partial, chunk);
    }
}

/**
 * supple_swell_add:
 * @swell: what a breath sounds like
 * @breathing: the breath
 * @chunk_index: which chunk, counted from the start of the breath
 * @chunk: (array fixed-size=64): what to add to
 *
 * Adds one chunk of a breath to @chunk. The last chunk may reach beyond the breath's end;
 * what lies there is to be thrown away.
 */
void
supple_swell_add (const SuppleSwell     *swell,
                  const SuppleBreathing *breathing,
                  gint64                 chunk_index,
                  float                 *chunk)
{
  double length = (double) breathing->length;
  double from = (double) (chunk_index * SUPPLE_SOUND_CHUNK) / length;
  double to = (double) ((chunk_index + 1) * SUPPLE_SOUND_CHUNK) / length;

  if (!swell->noise)
    {
      add_harmonics (swell, breathing, from, to, chunk);
      return;
    }

  for (guint i = 0; i < SUPPLE_SWELL_N_PARTS; i++)
    supple_noise_add (WIDEST_SPACING >> i, chunk_index, part_gain (swell, breathing, i, from),
                      part_gain (swell, breathing, i, to), chunk);
}
