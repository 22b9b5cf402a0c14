/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "session/supple-timeline-options.h"

static SuppleTimelineOptions *
copy_options (SuppleTimelineOptions *options)
{
  return g_memdup2 (options, sizeof *options);
}

static void
free_options (SuppleTimelineOptions *options)
{
  g_free (options);
}

G_DEFINE_BOXED_TYPE (SuppleTimelineOptions, supple_timeline_options, copy_options, free_options)

G_DEFINE_ENUM_TYPE (SuppleHolds,
                    supple_holds,
                    G_DEFINE_ENUM_VALUE (SUPPLE_HOLDS_USUAL, "usual"),
                    G_DEFINE_ENUM_VALUE (SUPPLE_HOLDS_LONGER, "longer"),
                    G_DEFINE_ENUM_VALUE (SUPPLE_HOLDS_SHORTER, "shorter"))

G_DEFINE_ENUM_TYPE (SuppleRepetitions,
                    supple_repetitions,
                    G_DEFINE_ENUM_VALUE (SUPPLE_REPETITIONS_USUAL, "usual"),
                    G_DEFINE_ENUM_VALUE (SUPPLE_REPETITIONS_FEWER, "fewer"))

/**
 * supple_timeline_options_dose:
 * @options: how a session is wished for
 * @dose: what the routine says
 * @range: (nullable): what the exercise allows
 *
 * Returns: the dose that follows: never more than @range allows, unless @dose is
 */
SuppleDose
supple_timeline_options_dose (const SuppleTimelineOptions *options,
                              const SuppleDose            *dose,
                              const SuppleDoseRange       *range)
{
  SuppleDose wished = *dose;

  if (options->holds == SUPPLE_HOLDS_LONGER)
    {
      gint64 longest_us = MAX (dose->hold_us, range != NULL ? range->hold_max_us : 0);

      wished.hold_us = MIN (dose->hold_us * 3 / 2, longest_us);
      wished.hold_breaths = dose->hold_breaths * 3 / 2;
    }
  else if (options->holds == SUPPLE_HOLDS_SHORTER)
    {
      wished.hold_us = dose->hold_us / 2;
      wished.hold_breaths = (dose->hold_breaths + 1) / 2;
    }

  if (options->repetitions == SUPPLE_REPETITIONS_FEWER)
    wished.repetitions = (dose->repetitions + 1) / 2;

  return wished;
}
