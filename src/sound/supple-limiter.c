/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sound/supple-limiter.h"

#include <math.h>

/* -6 dBFS: up to here sound passes as it is. */
#define KNEE 0.5f

/**
 * supple_limiter_apply:
 * @samples: (array length=n_samples): the sound
 * @n_samples: how many samples
 *
 * Bends what is too loud so that nothing exceeds %SUPPLE_LIMITER_CEILING. It remembers nothing,
 * so the same sound comes out however it is cut into blocks.
 */
void
supple_limiter_apply (float *samples,
                      gsize  n_samples)
{
  const float room = SUPPLE_LIMITER_CEILING - KNEE;

  for (gsize i = 0; i < n_samples; i++)
    {
      float size = fabsf (samples[i]);

      if (size > KNEE)
        samples[i] = copysignf (KNEE + room * tanhf ((size - KNEE) / room), samples[i]);
    }
}
