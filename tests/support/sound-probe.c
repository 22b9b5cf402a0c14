/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "support/sound-probe.h"

#include <math.h>

/* What fits less well than this is another sound. */
#define FIT_MIN 0.9

/* How well @probe fits into what lies at @recording: 1 if it is there. */
static double
fit (const float *recording,
     const float *probe,
     guint        n_probe)
{
  float xx = 1e-6f;
  float yy = 1e-6f;
  float xy = 0;

  for (guint i = 0; i < n_probe; i++)
    {
      xx += recording[i] * recording[i];
      yy += probe[i] * probe[i];
      xy += recording[i] * probe[i];
    }

  return (double) xy / sqrt ((double) xx * (double) yy);
}

/**
 * sound_probe_find:
 * @probe: (array length=n_probe): the beginning of a sound
 * @n_probe: how many samples it has
 * @recording: what was heard, up to @n_probe samples after @to
 * @from: the first place to look at
 * @to: the place after the last one
 *
 * Looks for a sound in what was heard.
 *
 * Returns: where it begins; -1 if it is not there
 */
gint64
sound_probe_find (const float *probe,
                  guint        n_probe,
                  const float *recording,
                  gint64       from,
                  gint64       to)
{
  gint64 best = -1;
  double best_fit = FIT_MIN;

  for (gint64 place = from; place < to; place++)
    {
      double this_fit = fit (recording + place, probe, n_probe);

      if (this_fit > best_fit)
        {
          best_fit = this_fit;
          best = place;
        }
    }

  return best;
}
