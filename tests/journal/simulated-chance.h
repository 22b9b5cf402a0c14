/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SimulatedChance:
 *
 * A stream of random numbers that is the same everywhere (SplitMix64: Steele, Lea and Flood 2014).
 */
typedef struct
{
  guint64 state;
} SimulatedChance;

double simulated_chance_even (SimulatedChance *chance);
double simulated_chance_normal (SimulatedChance *chance);

G_END_DECLS
