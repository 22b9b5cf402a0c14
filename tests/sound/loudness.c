/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "loudness.h"

#include <math.h>

#include "sound/supple-partial.h"

#define WINDOW (SUPPLE_SOUND_RATE * 4 / 10)
#define HOP    (SUPPLE_SOUND_RATE / 10)

typedef struct
{
  double b[3], a[2];
  double in[2], out[2];
} Filter;

static double
filter (Filter *self,
        double  x)
{
  double y = self->b[0] * x + self->b[1] * self->in[0] + self->b[2] * self->in[1] -
             self->a[0] * self->out[0] - self->a[1] * self->out[1];

  self->in[1] = self->in[0];
  self->in[0] = x;
  self->out[1] = self->out[0];
  self->out[0] = y;

  return y;
}

/* Measures after ITU-R BS.1770 and EBU R 128: the coefficients are the standard's for 48 kHz. */
static void
measure (const float *samples,
         gsize        n_samples,
         double      *loudest,
         double      *mean)
{
  Filter shelf = { { 1.53512485958697, -2.69169618940638, 1.19839281085285 },
                   { -1.69065929318241, 0.73248077421585 } };
  Filter high_pass = { { 1, -2, 1 }, { -1.99004745483398, 0.99007225036621 } };
  double energy[WINDOW / HOP] = { 0 };
  double total = 0;

  *loudest = 0;

  for (gsize hop = 0; hop * HOP < n_samples + WINDOW; hop++)
    {
      double sum = 0;

      for (gsize i = hop * HOP; i < (hop + 1) * HOP; i++)
        {
          double y = filter (&high_pass, filter (&shelf, i < n_samples ? (double) samples[i] : 0));

          sum += y * y;
        }

      energy[hop % G_N_ELEMENTS (energy)] = sum;
      total += sum;
      sum = 0;

      for (guint i = 0; i < G_N_ELEMENTS (energy); i++)
        sum += energy[i];

      *loudest = MAX (*loudest, sum / WINDOW);
    }

  *mean = total / (double) n_samples;
}

static double
to_lufs (double energy)
{
  return -0.691 + 10 * log10 (energy);
}

/**
 * loudness_momentary_max:
 * @samples: (array length=n_samples): a sound, mono, 48 kHz
 * @n_samples: how many samples
 *
 * Returns: the loudest 400 ms, in LUFS
 */
double
loudness_momentary_max (const float *samples,
                        gsize        n_samples)
{
  double loudest;
  double mean;

  measure (samples, n_samples, &loudest, &mean);

  return to_lufs (loudest);
}

/**
 * loudness_mean:
 * @samples: (array length=n_samples): a sound, mono, 48 kHz
 * @n_samples: how many samples
 *
 * Returns: the loudness of all of it, in LUFS
 */
double
loudness_mean (const float *samples,
               gsize        n_samples)
{
  double loudest;
  double mean;

  measure (samples, n_samples, &loudest, &mean);

  return to_lufs (mean);
}

/**
 * loudness_peak_db:
 * @samples: (array length=n_samples): a sound
 * @n_samples: how many samples
 *
 * Returns: the largest sample, in dBFS
 */
double
loudness_peak_db (const float *samples,
                  gsize        n_samples)
{
  float peak = 0;

  for (gsize i = 0; i < n_samples; i++)
    peak = MAX (peak, fabsf (samples[i]));

  return 20 * log10 ((double) peak);
}
