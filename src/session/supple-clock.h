/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define SUPPLE_TYPE_CLOCK (supple_clock_get_type ())
G_DECLARE_DERIVABLE_TYPE (SuppleClock, supple_clock, SUPPLE, CLOCK, GObject)

/**
 * SuppleClockClass:
 * @get_time_us: the time now
 * @set_alarm_us: emit #SuppleClock::alarm at that time, once; %SUPPLE_NO_ALARM to call it off
 */
struct _SuppleClockClass
{
  GObjectClass parent_class;

  gint64 (*get_time_us) (SuppleClock *self);
  void (*set_alarm_us) (SuppleClock *self,
                        gint64       time_us);
};

#define SUPPLE_NO_ALARM G_MAXINT64

SuppleClock *supple_system_clock_new (void);
gint64       supple_clock_get_time_us (SuppleClock *self);
void         supple_clock_set_alarm_us (SuppleClock *self,
                                        gint64       time_us);
void         supple_clock_ring (SuppleClock *self);

G_END_DECLS
