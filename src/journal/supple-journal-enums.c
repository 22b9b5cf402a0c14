/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "journal/supple-journal-enums.h"

G_DEFINE_ENUM_TYPE (SuppleEnding,
                    supple_ending,
                    G_DEFINE_ENUM_VALUE (SUPPLE_ENDING_OPEN, "open"),
                    G_DEFINE_ENUM_VALUE (SUPPLE_ENDING_FINISHED, "finished"),
                    G_DEFINE_ENUM_VALUE (SUPPLE_ENDING_STOPPED, "stopped"))

G_DEFINE_ENUM_TYPE (SuppleOutcome,
                    supple_outcome,
                    G_DEFINE_ENUM_VALUE (SUPPLE_OUTCOME_DONE, "done"),
                    G_DEFINE_ENUM_VALUE (SUPPLE_OUTCOME_SHORTENED, "shortened"),
                    G_DEFINE_ENUM_VALUE (SUPPLE_OUTCOME_SKIPPED, "skipped"),
                    G_DEFINE_ENUM_VALUE (SUPPLE_OUTCOME_TOO_SORE, "too-sore"))

G_DEFINE_ENUM_TYPE (SuppleMoment,
                    supple_moment,
                    G_DEFINE_ENUM_VALUE (SUPPLE_MOMENT_BEFORE, "before"),
                    G_DEFINE_ENUM_VALUE (SUPPLE_MOMENT_AFTER, "after"),
                    G_DEFINE_ENUM_VALUE (SUPPLE_MOMENT_HALF_HOUR, "half-hour"),
                    G_DEFINE_ENUM_VALUE (SUPPLE_MOMENT_TWO_HOURS, "two-hours"),
                    G_DEFINE_ENUM_VALUE (SUPPLE_MOMENT_NEXT_DAY, "next-day"))

/**
 * supple_stamp_new:
 * @time: a time in the zone of the person
 *
 * Returns: @time as the journal keeps it
 */
SuppleStamp
supple_stamp_new (GDateTime *time)
{
  return (SuppleStamp) {
    .utc_us = g_date_time_to_unix_usec (time),
    .offset_s = (int) (g_date_time_get_utc_offset (time) / G_TIME_SPAN_SECOND),
  };
}

/**
 * supple_stamp_to_date_time:
 * @stamp: a time that the journal has kept
 *
 * Returns: (transfer full) (nullable): the same, as the clock on the wall said then
 */
GDateTime *
supple_stamp_to_date_time (SuppleStamp stamp)
{
  /* No zone is further off; a damaged file may say otherwise. */
  int offset_s = CLAMP (stamp.offset_s, -18 * 3600, 18 * 3600);
  g_autoptr (GTimeZone) zone = g_time_zone_new_offset (offset_s);
  g_autoptr (GDateTime) utc = g_date_time_new_from_unix_utc_usec (stamp.utc_us);

  return utc != NULL ? g_date_time_to_timezone (utc, zone) : NULL;
}
