/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "simulated-chance.h"

#include <math.h>

/**
 * simulated_chance_even:
 * @chance: (inout): the stream
 *
 * Returns: a number from 0 to below 1
 */
double
simulated_chance_even (SimulatedChance *chance)
{
  guint64 value = chance->state += G_GUINT64_CONSTANT (0x9e3779b97f4a7c15);

  value = (value ^ (value >> 30)) * G_GUINT64_CONSTANT (0xbf58476d1ce4e5b9);
  value = (value ^ (value >> 27)) * G_GUINT64_CONSTANT (0x94d049bb133111eb);

  return ((value ^ (value >> 31)) >> 11) * 0x1p-53;
}

/**
 * simulated_chance_normal:
 * @chance: (inout): the stream
 *
 * Returns: a number of the standard normal distribution (Box and Muller 1958)
 */
double
simulated_chance_normal (SimulatedChance *chance)
{
  double radius = sqrt (-2 * log (1 - simulated_chance_even (chance)));

  return radius * cos (2 * G_PI * simulated_chance_even (chance));
}
