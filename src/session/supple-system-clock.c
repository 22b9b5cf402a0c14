/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "session/supple-clock.h"

#define SUPPLE_TYPE_SYSTEM_CLOCK (supple_system_clock_get_type ())
G_DECLARE_FINAL_TYPE (SuppleSystemClock, supple_system_clock, SUPPLE, SYSTEM_CLOCK, SuppleClock)

/**
 * SuppleSystemClock:
 *
 * The system's monotonic clock, with an alarm on the main context.
 */
struct _SuppleSystemClock
{
  SuppleClock parent_instance;

  GSource *source;
};

G_DEFINE_FINAL_TYPE (SuppleSystemClock, supple_system_clock, SUPPLE_TYPE_CLOCK)

/* A source needs nothing but its ready time to be dispatched once. */
static gboolean
dispatch_source (GSource    *source,
                 GSourceFunc callback,
                 gpointer    user_data)
{
  g_source_set_ready_time (source, -1);

  return callback (user_data);
}

static GSourceFuncs source_funcs = {
  .dispatch = dispatch_source,
};

static gboolean
alarm_due_cb (gpointer user_data)
{
  g_autoptr (SuppleClock) self = g_object_ref (user_data);

  supple_clock_ring (self);

  return G_SOURCE_CONTINUE;
}

static gint64
supple_system_clock_get_time_us (SuppleClock *clock)
{
  return g_get_monotonic_time ();
}

static void
supple_system_clock_set_alarm_us (SuppleClock *clock,
                                  gint64       time_us)
{
  SuppleSystemClock *self = SUPPLE_SYSTEM_CLOCK (clock);

  g_source_set_ready_time (self->source, time_us == SUPPLE_NO_ALARM ? -1 : time_us);
}

static void
supple_system_clock_dispose (GObject *object)
{
  SuppleSystemClock *self = SUPPLE_SYSTEM_CLOCK (object);

  if (self->source != NULL)
    g_source_destroy (self->source);

  g_clear_pointer (&self->source, g_source_unref);

  G_OBJECT_CLASS (supple_system_clock_parent_class)->dispose (object);
}

static void
supple_system_clock_class_init (SuppleSystemClockClass *klass)
{
  SuppleClockClass *clock_class = SUPPLE_CLOCK_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = supple_system_clock_dispose;
  clock_class->get_time_us = supple_system_clock_get_time_us;
  clock_class->set_alarm_us = supple_system_clock_set_alarm_us;
}

static void
supple_system_clock_init (SuppleSystemClock *self)
{
  self->source = g_source_new (&source_funcs, sizeof (GSource));
  g_source_set_static_name (self->source, "SuppleSystemClock alarm");
  g_source_set_callback (self->source, alarm_due_cb, self, NULL);
  g_source_attach (self->source, NULL);
}

/**
 * supple_system_clock_new:
 *
 * Returns: (transfer full): a clock that shows g_get_monotonic_time()
 */
SuppleClock *
supple_system_clock_new (void)
{
  return g_object_new (SUPPLE_TYPE_SYSTEM_CLOCK, NULL);
}
