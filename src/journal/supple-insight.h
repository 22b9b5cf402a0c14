/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "journal/supple-insight-table.h"

G_BEGIN_DECLS

/* How many sessions with an exercise, and how many without, there must be before it is judged. */
#define SUPPLE_INSIGHT_SESSIONS_MIN 5

/**
 * SuppleInsightWord:
 * @SUPPLE_INSIGHT_CARE: left out; Care has the reason, and there are no figures
 * @SUPPLE_INSIGHT_FELT_WORSE: felt worse twice, left out of suggestions
 * @SUPPLE_INSIGHT_FEW: not enough yet
 * @SUPPLE_INSIGHT_ALWAYS: in almost every session, so that there is nothing to compare it with
 * @SUPPLE_INSIGHT_HELPS: seems to help
 * @SUPPLE_INSIGHT_FELT: the thumbs say that it helps; the 0–10 answers do not show it yet
 * @SUPPLE_INSIGHT_WORSENS: seems to make it worse
 * @SUPPLE_INSIGHT_UNCLEAR: no clear change yet
 *
 * What can be said of an exercise.
 */
typedef enum
{
  SUPPLE_INSIGHT_CARE,
  SUPPLE_INSIGHT_FELT_WORSE,
  SUPPLE_INSIGHT_FEW,
  SUPPLE_INSIGHT_ALWAYS,
  SUPPLE_INSIGHT_HELPS,
  SUPPLE_INSIGHT_FELT,
  SUPPLE_INSIGHT_WORSENS,
  SUPPLE_INSIGHT_UNCLEAR,
} SuppleInsightWord;

/**
 * SuppleInsight:
 * @word: what can be said
 * @companion: index of the first exercise that it always came together with so far; its own if it
 *   can be told from all others
 * @among: whether it is one of those of which one seems to help
 * @n_with: in how many sessions it was, or any that it always came together with
 * @n_without: in how many there was none of them
 * @p_help: how likely it eases
 * @p_worse: how likely it worsens
 * @measured: whether there are figures
 * @points: the change that it makes, in points; less than 0 is easier
 * @points_low: where that may begin, of 95 %
 * @points_high: where it may end
 *
 * The judgement of one exercise. Figures are for “seems to” alone; for the others they are no more
 * than how wide the range is.
 */
typedef struct
{
  SuppleInsightWord word;
  guint             companion;
  gboolean          among;
  guint             n_with, n_without;
  double            p_help, p_worse;
  gboolean          measured;
  double            points, points_low, points_high;
} SuppleInsight;

/**
 * SuppleInsights:
 * @n_sessions: how many sessions were used
 * @n_exercises: how many exercises were judged
 * @exercises: (array length=n_exercises): the judgements, in the order of the exercises
 * @p_among: how likely one of those that are @among helps; 0 where there are none
 */
typedef struct
{
  guint          n_sessions, n_exercises;
  SuppleInsight *exercises;
  double         p_among;
} SuppleInsights;

SuppleInsights *supple_insights_new (const SuppleInsightRecords *records);
SuppleInsights *supple_insights_judge (const SuppleInsightTable *table,
                                       const SuppleInsightCare  *care);
void            supple_insights_free (SuppleInsights *self);
guint           supple_insights_choose_thumb (const SuppleInsights *self,
                                              const guint          *done,
                                              guint                 n_done);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SuppleInsights, supple_insights_free)

G_END_DECLS
