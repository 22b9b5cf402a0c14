/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "journal/supple-insight-sums.h"

G_BEGIN_DECLS

#define SUPPLE_INSIGHT_SET_MAX 3

/**
 * SuppleInsightSet:
 * @n_units: how many units of it are active, 0 to 3
 * @units: which
 * @eases: for each, how sure it is that it eases rather than worsens, if this set is the true one
 * @weight: how likely this set is the true one
 *
 * One idea of which units do anything at all.
 */
typedef struct
{
  guint  n_units;
  guint  units[SUPPLE_INSIGHT_SET_MAX];
  double eases[SUPPLE_INSIGHT_SET_MAX];
  double weight;
} SuppleInsightSet;

GArray *supple_insight_sets_weigh (const SuppleInsightSums *sums);
double  supple_insight_sets_get_easing (GArray *sets,
                                        guint   unit);
double  supple_insight_sets_get_worsening (GArray *sets,
                                           guint   unit);
double  supple_insight_sets_get_one_easing (GArray      *sets,
                                            const guint *units,
                                            guint        n_units);

G_END_DECLS
