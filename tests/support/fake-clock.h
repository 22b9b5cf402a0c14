/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session/supple-clock.h"

G_BEGIN_DECLS

#define FAKE_TYPE_CLOCK (fake_clock_get_type ())
G_DECLARE_FINAL_TYPE (FakeClock, fake_clock, FAKE, CLOCK, SuppleClock)

SuppleClock *fake_clock_new (void);
void         fake_clock_advance (SuppleClock *clock,
                                 gint64       duration_us);

G_END_DECLS
