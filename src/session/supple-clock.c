/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "session/supple-clock.h"

/**
 * SuppleClock:
 *
 * Where a session gets its time from: the system, or in a test whatever the test
 * says. A clock has one alarm, for the one session that it was given to.
 */
G_DEFINE_ABSTRACT_TYPE (SuppleClock, supple_clock, G_TYPE_OBJECT)

enum
{
  ALARM,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
supple_clock_class_init (SuppleClockClass *klass)
{
  /**
   * SuppleClock::alarm:
   *
   * The time that was set with supple_clock_set_alarm_us() has come.
   */
  signals[ALARM] = g_signal_new ("alarm", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                 NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
supple_clock_init (SuppleClock *self)
{
}

/**
 * supple_clock_get_time_us:
 * @self: a clock
 *
 * Returns: the time now, which never runs backwards; only differences mean something
 */
gint64
supple_clock_get_time_us (SuppleClock *self)
{
  g_return_val_if_fail (SUPPLE_IS_CLOCK (self), 0);

  return SUPPLE_CLOCK_GET_CLASS (self)->get_time_us (self);
}

/**
 * supple_clock_set_alarm_us:
 * @self: a clock
 * @time_us: a time of this clock, or %SUPPLE_NO_ALARM
 *
 * Asks for one #SuppleClock::alarm at @time_us, in place of the one asked for before.
 */
void
supple_clock_set_alarm_us (SuppleClock *self,
                           gint64       time_us)
{
  g_return_if_fail (SUPPLE_IS_CLOCK (self));

  SUPPLE_CLOCK_GET_CLASS (self)->set_alarm_us (self, time_us);
}

/**
 * supple_clock_ring:
 * @self: a clock
 *
 * For subclasses: emits #SuppleClock::alarm.
 */
void
supple_clock_ring (SuppleClock *self)
{
  g_return_if_fail (SUPPLE_IS_CLOCK (self));

  g_signal_emit (self, signals[ALARM], 0);
}
