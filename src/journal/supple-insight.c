/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "journal/supple-insight.h"

#include <math.h>

#include "journal/supple-cholesky.h"
#include "journal/supple-insight-sets.h"

#define LEVEL       0.95
#define AMONG_LEVEL 0.975

/* How far from 0 an effect may be expected where all units are measured at once: so far that the
 * measure is hardly drawn in. */
#define MEASURED_POINTS 2.0

/* The 97.5 % point of the normal distribution. */
#define HALF_WIDTH 1.959964

/* Measures all units at once by ratings alone, so that thumbs cannot move the figures: ridge
 * regression (Hoerl and Kennard 1970). */
static void
measure_units (const SuppleInsightSums *sums,
               double                  *points,
               double                  *sd)
{
  guint              n = sums->n_units;
  const double       prior = pow (SUPPLE_INSIGHT_NOISE / MEASURED_POINTS, 2);
  g_autofree double *factor = g_memdup2 (sums->product, sizeof (double) * n * n);
  double             residual = SUPPLE_INSIGHT_NOISE_SQUARES + sums->residual;

  for (guint k = 0; k < n; k++)
    {
      factor[k * n + k] += prior;
      points[k] = sums->response[k];
    }

  supple_cholesky_factor (factor, n);
  supple_cholesky_forward (factor, n, points);

  for (guint k = 0; k < n; k++)
    residual -= points[k] * points[k];

  supple_cholesky_backward (factor, n, points);
  supple_cholesky_inverse_diagonal (factor, n, sd);

  for (guint k = 0; k < n; k++)
    sd[k] = sqrt (residual / (SUPPLE_INSIGHT_NOISE_SESSIONS + sums->n_rows - 2) * sd[k]);
}

static void
fill_figures (SuppleInsights           *self,
              const SuppleInsightUnits *units,
              const SuppleInsightSums  *sums)
{
  g_autofree double *points = g_new (double, units->n_units);
  g_autofree double *sd = g_new (double, units->n_units);

  measure_units (sums, points, sd);

  for (guint i = 0; i < self->n_exercises; i++)
    {
      SuppleInsight *insight = &self->exercises[i];
      guint          unit = units->unit_of[i];

      if (unit == SUPPLE_INSIGHT_NO_UNIT)
        continue;

      insight->measured = sums->loads[unit] > 0;
      insight->points = points[unit];
      insight->points_low = points[unit] - HALF_WIDTH * sd[unit];
      insight->points_high = points[unit] + HALF_WIDTH * sd[unit];
    }
}

static SuppleInsightWord
choose_word (const SuppleInsight *insight,
             SuppleInsightCare    care)
{
  if (care == SUPPLE_INSIGHT_CARE_HIDDEN)
    return SUPPLE_INSIGHT_CARE;

  if (care == SUPPLE_INSIGHT_CARE_FELT_WORSE)
    return SUPPLE_INSIGHT_FELT_WORSE;

  if (insight->n_with < SUPPLE_INSIGHT_SESSIONS_MIN)
    return SUPPLE_INSIGHT_FEW;

  if (insight->n_without < SUPPLE_INSIGHT_SESSIONS_MIN)
    return SUPPLE_INSIGHT_ALWAYS;

  /* The ratings have to agree, or it is no more than liking. */
  if (insight->p_help >= LEVEL)
    return insight->points_high < 0 ? SUPPLE_INSIGHT_HELPS : SUPPLE_INSIGHT_FELT;

  if (insight->p_worse >= LEVEL && insight->points_low > 0)
    return SUPPLE_INSIGHT_WORSENS;

  return SUPPLE_INSIGHT_UNCLEAR;
}

/* The unclear units, the likeliest first; only as many as a set can have. */
static guint
find_likeliest (const SuppleInsights     *self,
                const SuppleInsightUnits *units,
                guint                     likeliest[SUPPLE_INSIGHT_SET_MAX])
{
  guint n = 0;

  for (guint k = 0; k < units->n_units; k++)
    {
      const SuppleInsight *insight = &self->exercises[units->first[k]];

      if (insight->word != SUPPLE_INSIGHT_UNCLEAR)
        continue;

      guint at = n;

      for (; at > 0; at--)
        {
          guint other = likeliest[at - 1];

          if (self->exercises[units->first[other]].p_help >= insight->p_help)
            break;

          if (at < SUPPLE_INSIGHT_SET_MAX)
            likeliest[at] = other;
        }

      if (at < SUPPLE_INSIGHT_SET_MAX)
        likeliest[at] = k;

      n = MIN (n + 1, SUPPLE_INSIGHT_SET_MAX);
    }

  return n;
}

/* One of two, or of three, helps, and there is no saying which. */
static void
find_among (SuppleInsights           *self,
            const SuppleInsightUnits *units,
            GArray                   *sets)
{
  guint likeliest[SUPPLE_INSIGHT_SET_MAX];
  guint n = find_likeliest (self, units, likeliest);

  for (guint size = 2; size <= n; size++)
    {
      double p = supple_insight_sets_get_one_easing (sets, likeliest, size);

      if (p < AMONG_LEVEL)
        continue;

      self->p_among = p;

      for (guint i = 0; i < self->n_exercises; i++)
        for (guint k = 0; k < size; k++)
          if (units->unit_of[i] == likeliest[k])
            self->exercises[i].among = self->exercises[i].word == SUPPLE_INSIGHT_UNCLEAR;

      return;
    }
}

/* In how many sessions there was anything of a unit. */
static guint
count_unit (const SuppleInsightTable *table,
            const SuppleInsightUnits *units,
            guint                     unit)
{
  guint count = 0;

  for (guint i = 0; i < table->n_sessions; i++)
    {
      const double *dose = &table->dose[i * table->n_exercises];
      gboolean      present = FALSE;

      for (guint j = units->first[unit]; j < table->n_exercises && !present; j++)
        present = units->unit_of[j] == unit && dose[j] > 0;

      count += present;
    }

  return count;
}

static SuppleInsights *
count_sessions (const SuppleInsightTable *table,
                const SuppleInsightUnits *units)
{
  SuppleInsights *self = g_new0 (SuppleInsights, 1);

  self->n_sessions = table->n_sessions;
  self->n_exercises = table->n_exercises;
  self->exercises = g_new0 (SuppleInsight, table->n_exercises);

  for (guint i = 0; i < table->n_exercises; i++)
    {
      SuppleInsight *insight = &self->exercises[i];
      guint          unit = units->unit_of[i];

      insight->companion = unit == SUPPLE_INSIGHT_NO_UNIT ? i : units->first[unit];
      insight->n_with = insight->companion != i ? self->exercises[insight->companion].n_with
                        : unit == SUPPLE_INSIGHT_NO_UNIT
                          ? supple_insight_table_count (table, i)
                          : count_unit (table, units, unit);
      insight->n_without = table->n_sessions - insight->n_with;
    }

  return self;
}

/**
 * supple_insights_judge:
 * @table: the sessions that can be used
 * @care: (array) (nullable): for each exercise, what Care says
 *
 * Judges what helps. Sets of at most three active units are averaged over, with ratings and
 * thumbs; to be called helpful, the ratings alone have to agree. Of simulated people who looked
 * after each of 40 sessions, up to 4 in 100 ever saw a harmless exercise called helpful; by the
 * mean difference of before and after 97 would have, and by the usual 95 % interval 19 to 29.
 *
 * Returns: (transfer full): the judgements
 */
SuppleInsights *
supple_insights_judge (const SuppleInsightTable *table,
                       const SuppleInsightCare  *care)
{
  g_return_val_if_fail (table != NULL, NULL);

  g_autoptr (SuppleInsightUnits) units = supple_insight_units_new (table);
  SuppleInsights *self = count_sessions (table, units);
  g_autoptr (SuppleInsightSums) sums = supple_insight_sums_new (table, units);

  fill_figures (self, units, sums);
  supple_insight_sums_add_thumbs (sums, table, units);

  g_autoptr (GArray) sets = supple_insight_sets_weigh (sums);

  for (guint i = 0; i < self->n_exercises; i++)
    {
      SuppleInsight *insight = &self->exercises[i];

      if (units->unit_of[i] != SUPPLE_INSIGHT_NO_UNIT)
        {
          insight->p_help = supple_insight_sets_get_easing (sets, units->unit_of[i]);
          insight->p_worse = supple_insight_sets_get_worsening (sets, units->unit_of[i]);
        }

      insight->word =
        choose_word (insight, care != NULL ? care[i] : SUPPLE_INSIGHT_CARE_NONE);
    }

  find_among (self, units, sets);

  return self;
}

/**
 * supple_insights_new:
 * @records: what the journal has
 *
 * Judges what helps by the journal. Nothing is kept from one judgement to the next: what was
 * corrected, deleted or brought in is as if it had always been so. It takes some milliseconds; run
 * it off the main thread.
 *
 * The judgements are in the order of the exercises of @records; what was done besides is taken into
 * account, but not judged.
 *
 * Returns: (transfer full): the judgements
 */
SuppleInsights *
supple_insights_new (const SuppleInsightRecords *records)
{
  g_return_val_if_fail (records != NULL, NULL);

  g_autoptr (SuppleInsightTable) table = supple_insight_table_read (records);
  g_autofree SuppleInsightCare *care = g_new0 (SuppleInsightCare, table->n_exercises);

  for (guint i = 0; i < records->n_exercises; i++)
    care[i] = records->exercises[i].care;

  SuppleInsights *self = supple_insights_judge (table, care);

  self->n_exercises = records->n_exercises;

  return self;
}

/**
 * supple_insights_free:
 * @self: the judgements
 */
void
supple_insights_free (SuppleInsights *self)
{
  g_free (self->exercises);
  g_free (self);
}

/**
 * supple_insights_choose_thumb:
 * @self: the judgements
 * @done: (array length=n_done): indices of the exercises that were done today
 * @n_done: how many
 *
 * Finds the exercise whose thumb would teach most: the least certain.
 *
 * Returns: its index, or %G_MAXUINT where nothing was done
 */
guint
supple_insights_choose_thumb (const SuppleInsights *self,
                              const guint          *done,
                              guint                 n_done)
{
  g_return_val_if_fail (self != NULL, G_MAXUINT);
  g_return_val_if_fail (done != NULL || n_done == 0, G_MAXUINT);

  guint  chosen = G_MAXUINT;
  double most = -1;

  for (guint i = 0; i < n_done; i++)
    {
      double p = done[i] < self->n_exercises ? self->exercises[done[i]].p_help : 0;

      if (p * (1 - p) > most)
        {
          most = p * (1 - p);
          chosen = done[i];
        }
    }

  return chosen;
}
