/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session/supple-clock.h"

G_BEGIN_DECLS

SuppleClock *supple_boot_clock_new (void);

G_END_DECLS
