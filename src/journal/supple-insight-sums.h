/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "journal/supple-insight-units.h"

G_BEGIN_DECLS

/* What is known beforehand of the noise: its size in points, and how many sessions’ worth that
 * knowledge is. Two ratings of the same back differ by about 0.8 to 1.4 (Williams 2025). */
#define SUPPLE_INSIGHT_NOISE          1.1
#define SUPPLE_INSIGHT_NOISE_SESSIONS 8.0
#define SUPPLE_INSIGHT_NOISE_SQUARES \
  (SUPPLE_INSIGHT_NOISE_SESSIONS * SUPPLE_INSIGHT_NOISE * SUPPLE_INSIGHT_NOISE)

/**
 * SuppleInsightSums:
 * @n_units: how many units
 * @n_rows: sessions, and units with thumbs
 * @product: n_units × n_units numbers: S, what the data say of the units together
 * @response: r, what they say of each with the change
 * @residual: q, what there is to explain
 * @loads: for each unit, the sum of its squares: 0 where no session could show anything
 *
 * The data, with all that is no exercise taken out.
 */
typedef struct
{
  guint   n_units, n_rows;
  double *product, *response, residual, *loads;
} SuppleInsightSums;

SuppleInsightSums *supple_insight_sums_new (const SuppleInsightTable *table,
                                            const SuppleInsightUnits *units);
void               supple_insight_sums_add_thumbs (SuppleInsightSums        *self,
                                                   const SuppleInsightTable *table,
                                                   const SuppleInsightUnits *units);
void               supple_insight_sums_free (SuppleInsightSums *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SuppleInsightSums, supple_insight_sums_free)

G_END_DECLS
