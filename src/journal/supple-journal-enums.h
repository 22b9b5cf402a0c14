/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/supple-enums.h"

G_BEGIN_DECLS

/**
 * SuppleEnding:
 * @SUPPLE_ENDING_OPEN: it is still running, or the program was ended before it
 * @SUPPLE_ENDING_FINISHED: it reached its end
 * @SUPPLE_ENDING_STOPPED: it was left before
 *
 * How a session ended.
 */
typedef enum
{
  SUPPLE_ENDING_OPEN,
  SUPPLE_ENDING_FINISHED,
  SUPPLE_ENDING_STOPPED,
} SuppleEnding;

/**
 * SuppleOutcome:
 * @SUPPLE_OUTCOME_DONE: as planned, or nearly
 * @SUPPLE_OUTCOME_SHORTENED: less than planned
 * @SUPPLE_OUTCOME_SKIPPED: passed over
 * @SUPPLE_OUTCOME_TOO_SORE: given up because it was too sore
 *
 * What became of a step.
 */
typedef enum
{
  SUPPLE_OUTCOME_DONE,
  SUPPLE_OUTCOME_SHORTENED,
  SUPPLE_OUTCOME_SKIPPED,
  SUPPLE_OUTCOME_TOO_SORE,
} SuppleOutcome;

/**
 * SuppleMoment:
 * @SUPPLE_MOMENT_BEFORE: before the first step
 * @SUPPLE_MOMENT_AFTER: after the last one
 * @SUPPLE_MOMENT_HALF_HOUR: half an hour later
 * @SUPPLE_MOMENT_TWO_HOURS: two hours later
 * @SUPPLE_MOMENT_NEXT_DAY: on the next morning
 *
 * When the person was asked how the back feels.
 */
typedef enum
{
  SUPPLE_MOMENT_BEFORE,
  SUPPLE_MOMENT_AFTER,
  SUPPLE_MOMENT_HALF_HOUR,
  SUPPLE_MOMENT_TWO_HOURS,
  SUPPLE_MOMENT_NEXT_DAY,
  SUPPLE_N_MOMENTS,
} SuppleMoment;

#define SUPPLE_TYPE_ENDING  (supple_ending_get_type ())
#define SUPPLE_TYPE_OUTCOME (supple_outcome_get_type ())
#define SUPPLE_TYPE_MOMENT  (supple_moment_get_type ())

GType supple_ending_get_type (void);
GType supple_outcome_get_type (void);
GType supple_moment_get_type (void);

/**
 * SuppleStamp:
 * @utc_us: UTC, in microseconds since 1970
 * @offset_s: what the clock on the wall was ahead of it, in seconds
 *
 * A time of day as a person would tell it, wherever they were.
 */
typedef struct
{
  gint64 utc_us;
  int    offset_s;
} SuppleStamp;

SuppleStamp supple_stamp_new (GDateTime *time);
GDateTime  *supple_stamp_to_date_time (SuppleStamp stamp);

G_END_DECLS
