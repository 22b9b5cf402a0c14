/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SuppleHoldRange:
 * @min_us: the shortest hold that stretches
 * @max_us: the longest that is suggested
 */
typedef struct
{
  gint64 min_us, max_us;
} SuppleHoldRange;

/**
 * SuppleAgeNotice:
 * @SUPPLE_AGE_NOTICE_NONE: nothing to say
 * @SUPPLE_AGE_NOTICE_ASSESS: back pain at this age should be looked at first
 * @SUPPLE_AGE_NOTICE_ADULTS_ONLY: Supple is for adults
 */
typedef enum
{
  SUPPLE_AGE_NOTICE_NONE,
  SUPPLE_AGE_NOTICE_ASSESS,
  SUPPLE_AGE_NOTICE_ADULTS_ONLY,
} SuppleAgeNotice;

#define SUPPLE_AGE_UNKNOWN 0

SuppleHoldRange supple_measure_hold_range (gboolean longer);
gboolean        supple_measure_days_suffice (guint n_days);
gboolean        supple_measure_bends_too_early (const char *const *tags,
                                                guint              woke_minute,
                                                guint              now_minute);
gboolean        supple_measure_pause_is_safe (gint64 pause_us);
SuppleAgeNotice supple_measure_age_notice (guint years);

G_END_DECLS
