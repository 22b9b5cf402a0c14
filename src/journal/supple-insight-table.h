/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "journal/supple-insight-record.h"

G_BEGIN_DECLS

/* How much of the journal counts. */
#define SUPPLE_INSIGHT_WINDOW_US    (365 * G_TIME_SPAN_DAY)
#define SUPPLE_INSIGHT_SESSIONS_MAX 400

/**
 * SuppleInsightTable:
 * @n_sessions: how many sessions can be used
 * @n_exercises: how many exercises there are
 * @before: how the back felt before each, 0 to 10
 * @change: how much it changed; less than 0 is easier
 * @usual: how it usually felt by then
 * @order: which session of the journal it is, from 0
 * @dose: how much of each exercise it had, 0 to 1; session by session
 * @thumb_n: how many thumbs each exercise was given
 * @thumb_mean: their mean; −1 is good
 *
 * The sessions that can be used, in numbers.
 */
typedef struct
{
  guint   n_sessions, n_exercises;
  double *before, *change, *usual, *order;
  double *dose;
  guint  *thumb_n;
  double *thumb_mean;
} SuppleInsightTable;

SuppleInsightTable *supple_insight_table_new (guint n_sessions,
                                              guint n_exercises);
SuppleInsightTable *supple_insight_table_read (const SuppleInsightRecords *records);
void                supple_insight_table_free (SuppleInsightTable *self);
guint               supple_insight_table_count (const SuppleInsightTable *self,
                                                guint                     exercise);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SuppleInsightTable, supple_insight_table_free)

G_END_DECLS
