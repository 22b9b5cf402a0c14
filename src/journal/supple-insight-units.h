/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "journal/supple-insight-table.h"

G_BEGIN_DECLS

#define SUPPLE_INSIGHT_UNITS_MAX 48
#define SUPPLE_INSIGHT_NO_UNIT   G_MAXUINT

/**
 * SuppleInsightUnits:
 * @n_units: how many units there are
 * @first: the first exercise of each
 * @n_members: how many exercises each has
 * @unit_of: (array): for each exercise, its unit, or %SUPPLE_INSIGHT_NO_UNIT
 *
 * Exercises that can be told apart. Those that always came together are one unit.
 */
typedef struct
{
  guint  n_units;
  guint  first[SUPPLE_INSIGHT_UNITS_MAX];
  guint  n_members[SUPPLE_INSIGHT_UNITS_MAX];
  guint *unit_of;
} SuppleInsightUnits;

SuppleInsightUnits *supple_insight_units_new (const SuppleInsightTable *table);
void                supple_insight_units_free (SuppleInsightUnits *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SuppleInsightUnits, supple_insight_units_free)

G_END_DECLS
