/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "desktop/supple-boot-clock.h"

#include <time.h>

#define SUPPLE_TYPE_BOOT_CLOCK (supple_boot_clock_get_type ())
G_DECLARE_FINAL_TYPE (SuppleBootClock, supple_boot_clock, SUPPLE, BOOT_CLOCK, SuppleClock)

/**
 * SuppleBootClock:
 *
 * The time since the machine was started, with the time that it was asleep, which the system's
 * monotonic clock leaves out. It is for looking at only: it has no alarm.
 */
struct _SuppleBootClock
{
  SuppleClock parent_instance;
};

G_DEFINE_FINAL_TYPE (SuppleBootClock, supple_boot_clock, SUPPLE_TYPE_CLOCK)

static gint64
supple_boot_clock_get_time_us (SuppleClock *clock)
{
  struct timespec now;

  /* Fails only where there is no such clock; one that stands still shows no sleep. */
  if (clock_gettime (CLOCK_BOOTTIME, &now) != 0)
    return 0;

  return (gint64) now.tv_sec * G_USEC_PER_SEC + now.tv_nsec / 1000;
}

static void
supple_boot_clock_set_alarm_us (SuppleClock *clock,
                                gint64       time_us)
{
}

static void
supple_boot_clock_class_init (SuppleBootClockClass *klass)
{
  SuppleClockClass *clock_class = SUPPLE_CLOCK_CLASS (klass);

  clock_class->get_time_us = supple_boot_clock_get_time_us;
  clock_class->set_alarm_us = supple_boot_clock_set_alarm_us;
}

static void
supple_boot_clock_init (SuppleBootClock *self)
{
}

/**
 * supple_boot_clock_new:
 *
 * Makes a clock that goes on while the machine sleeps.
 *
 * Returns: (transfer full): the clock
 */
SuppleClock *
supple_boot_clock_new (void)
{
  return g_object_new (SUPPLE_TYPE_BOOT_CLOCK, NULL);
}
