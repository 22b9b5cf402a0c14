/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "support/fake-clock.h"

/**
 * FakeClock:
 *
 * A clock that stands still until a test moves it. Alarms ring on the way, each
 * at its own time.
 */
struct _FakeClock
{
  SuppleClock parent_instance;

  gint64 now_us;
  gint64 alarm_us;
};

G_DEFINE_FINAL_TYPE (FakeClock, fake_clock, SUPPLE_TYPE_CLOCK)

static gint64
fake_clock_get_time_us (SuppleClock *clock)
{
  return FAKE_CLOCK (clock)->now_us;
}

static void
fake_clock_set_alarm_us (SuppleClock *clock,
                         gint64       time_us)
{
  FAKE_CLOCK (clock)->alarm_us = time_us;
}

static void
fake_clock_class_init (FakeClockClass *klass)
{
  SuppleClockClass *clock_class = SUPPLE_CLOCK_CLASS (klass);

  clock_class->get_time_us = fake_clock_get_time_us;
  clock_class->set_alarm_us = fake_clock_set_alarm_us;
}

static void
fake_clock_init (FakeClock *self)
{
  /* Not zero, so that nothing passes by mixing up times and positions. */
  self->now_us = 1234567890;
  self->alarm_us = SUPPLE_NO_ALARM;
}

/**
 * fake_clock_new:
 *
 * Returns: (transfer full): a clock
 */
SuppleClock *
fake_clock_new (void)
{
  return g_object_new (FAKE_TYPE_CLOCK, NULL);
}

/**
 * fake_clock_advance:
 * @clock: a fake clock
 * @duration_us: how far to move it
 *
 * Lets @duration_us pass, with all alarms that are set for it.
 */
void
fake_clock_advance (SuppleClock *clock,
                    gint64       duration_us)
{
  FakeClock *self = FAKE_CLOCK (clock);
  gint64     end_us = self->now_us + duration_us;

  while (self->alarm_us <= end_us)
    {
      self->now_us = MAX (self->now_us, self->alarm_us);
      self->alarm_us = SUPPLE_NO_ALARM;
      supple_clock_ring (clock);
    }

  self->now_us = end_us;
}
