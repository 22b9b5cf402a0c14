/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "session/supple-breath-pace.h"

#include <math.h>

G_DEFINE_QUARK (supple - breath - pace - error - quark, supple_breath_pace_error)

/**
 * supple_breath_pace_from_seconds:
 * @pace: (out): the pace
 * @in_s: seconds in, 2 to 6
 * @out_s: seconds out, 2 to 10, at least @in_s; both together 5 to 15
 * @error: %SUPPLE_BREATH_PACE_ERROR_RANGE, in words that say what would be right
 *
 * Returns: whether this is a pace that Supple offers
 */
gboolean
supple_breath_pace_from_seconds (SuppleBreathPace *pace,
                                 double            in_s,
                                 double            out_s,
                                 GError          **error)
{
  g_return_val_if_fail (pace != NULL, FALSE);

  const char *fault = NULL;

  /* Written so that NaN, too, is out of range. */
  if (!(in_s >= 2 && in_s <= 6))
    fault = "an in-breath lasts 2 to 6 seconds";
  else if (!(out_s >= 2 && out_s <= 10))
    fault = "an out-breath lasts 2 to 10 seconds";
  else if (out_s < in_s)
    fault = "an out-breath lasts at least as long as the in-breath";
  else if (in_s + out_s < 5 || in_s + out_s > 15)
    fault = "a breath in and out lasts 5 to 15 seconds in all";

  if (fault != NULL)
    {
      g_set_error (error, SUPPLE_BREATH_PACE_ERROR, SUPPLE_BREATH_PACE_ERROR_RANGE,
                   "%g s in and %g s out is no pace to breathe at: %s", in_s, out_s, fault);
      return FALSE;
    }

  pace->in_us = llround (in_s * G_USEC_PER_SEC);
  pace->out_us = llround (out_s * G_USEC_PER_SEC);
  return TRUE;
}

/**
 * supple_breath_pace_clamp:
 * @pace: any pace
 *
 * Settings can be written by hand, one key at a time, so that together they make
 * no sense. The in-breath is kept as near as can be, the out-breath gives way.
 *
 * Returns: the nearest pace that Supple offers
 */
SuppleBreathPace
supple_breath_pace_clamp (SuppleBreathPace pace)
{
  pace.in_us = CLAMP (pace.in_us, SUPPLE_BREATH_IN_MIN_US, SUPPLE_BREATH_IN_MAX_US);

  gint64 shortest = MAX (pace.in_us, SUPPLE_BREATH_CYCLE_MIN_US - pace.in_us);
  gint64 longest = MIN (SUPPLE_BREATH_OUT_MAX_US, SUPPLE_BREATH_CYCLE_MAX_US - pace.in_us);

  pace.out_us = CLAMP (pace.out_us, shortest, longest);
  return pace;
}

/**
 * supple_breath_pace_cycle_us:
 * @pace: a pace
 *
 * Returns: the length of one whole breath
 */
gint64
supple_breath_pace_cycle_us (SuppleBreathPace pace)
{
  return pace.in_us + pace.out_us;
}
