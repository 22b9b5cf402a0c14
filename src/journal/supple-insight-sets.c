/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "journal/supple-insight-sets.h"

#include <math.h>

/* How far from 0 an effect may be expected, in points, of a unit that has one. */
#define EFFECT_POINTS 1.2

/* The factor L of the products of a set and what it leaves of the response, row by row, so that a
 * larger set takes up where a smaller one ended. */
typedef struct
{
  const SuppleInsightSums *sums;
  GArray                  *sets;
  SuppleInsightSet         set;
  double                   factor[SUPPLE_INSIGHT_SET_MAX][SUPPLE_INSIGHT_SET_MAX];
  double                   left[SUPPLE_INSIGHT_SET_MAX];
  double                   residual; /* RSS */
} Walk;

static double
normal_below (double z)
{
  return 0.5 * erfc (-z / G_SQRT2);
}

/* The logarithm of a set’s weight, to a constant: −½ ln det(g²M) − ½ (ν₀ + N) ln RSS. */
static double
log_weight (const Walk *walk)
{
  const double scale = EFFECT_POINTS / SUPPLE_INSIGHT_NOISE;
  double       root = 1;

  for (guint i = 0; i < walk->set.n_units; i++)
    root *= walk->factor[i][i] * scale;

  return -log (root) - 0.5 * (SUPPLE_INSIGHT_NOISE_SESSIONS + walk->sums->n_rows) *
                         log (walk->residual);
}

/* Each active unit’s effect has the mean M⁻¹r and the variance RSS/(ν₀+N−2)·diag M⁻¹. */
static void
judge_signs (Walk *walk)
{
  guint  n = walk->set.n_units;
  double variance =
    walk->residual / (SUPPLE_INSIGHT_NOISE_SESSIONS + walk->sums->n_rows - 2);

  for (guint i = 0; i < n; i++)
    {
      double column[SUPPLE_INSIGHT_SET_MAX], diagonal = 0, mean = 0;

      /* The i-th column of the inverse of L. */
      for (guint row = i; row < n; row++)
        {
          double sum = row == i;

          for (guint k = i; k < row; k++)
            sum -= walk->factor[row][k] * column[k];

          column[row] = sum / walk->factor[row][row];
          diagonal += column[row] * column[row];
          mean += column[row] * walk->left[row];
        }

      walk->set.eases[i] = normal_below (-mean / sqrt (variance * diagonal));
    }
}

static void
add_set (Walk *walk)
{
  walk->set.weight = log_weight (walk);
  judge_signs (walk);
  g_array_append_val (walk->sets, walk->set);
}

/* Makes the set larger by a unit: one more row of L. */
static void
push_unit (Walk *walk,
           guint unit)
{
  const SuppleInsightSums *sums = walk->sums;
  const double             prior = pow (SUPPLE_INSIGHT_NOISE / EFFECT_POINTS, 2);
  guint                    row = walk->set.n_units++;
  double                   square = sums->product[unit * sums->n_units + unit] + prior;
  double                   left = sums->response[unit];

  for (guint i = 0; i < row; i++)
    {
      double sum = sums->product[unit * sums->n_units + walk->set.units[i]];

      for (guint k = 0; k < i; k++)
        sum -= walk->factor[row][k] * walk->factor[i][k];

      walk->factor[row][i] = sum / walk->factor[i][i];
      square -= walk->factor[row][i] * walk->factor[row][i];
      left -= walk->factor[row][i] * walk->left[i];
    }

  walk->set.units[row] = unit;
  walk->factor[row][row] = sqrt (square);
  walk->left[row] = left / walk->factor[row][row];
  walk->residual -= walk->left[row] * walk->left[row];
}

/* Adds the set as it is and all that begin with it, then comes back. */
static void
walk_sets (Walk *walk,
           guint next)
{
  add_set (walk);

  if (walk->set.n_units == SUPPLE_INSIGHT_SET_MAX)
    return;

  for (guint unit = next; unit < walk->sums->n_units; unit++)
    {
      double residual = walk->residual;

      push_unit (walk, unit);
      walk_sets (walk, unit + 1);
      walk->set.n_units--;
      walk->residual = residual;
    }
}

static void
normalise (GArray *sets)
{
  double most = -G_MAXDOUBLE, sum = 0;

  for (guint i = 0; i < sets->len; i++)
    most = MAX (most, g_array_index (sets, SuppleInsightSet, i).weight);

  for (guint i = 0; i < sets->len; i++)
    {
      SuppleInsightSet *set = &g_array_index (sets, SuppleInsightSet, i);

      set->weight = exp (set->weight - most);
      sum += set->weight;
    }

  for (guint i = 0; i < sets->len; i++)
    g_array_index (sets, SuppleInsightSet, i).weight /= sum;
}

/**
 * supple_insight_sets_weigh:
 * @sums: the data, with thumbs
 *
 * Weighs all ideas of which units do anything: no unit, one, two or three of them, each equally
 * likely beforehand. Averaging over the sets keeps an exact null for each unit, pays through the
 * prior for looking after each session, and can tell that one of several helps without telling
 * which (spike and slab, George and McCulloch 1993; multiplicity through the prior, Scott and
 * Berger 2010; sets of causes that come together, Wang 2020).
 *
 * Returns: (transfer full) (element-type SuppleInsightSet): the sets; their weights add up to 1
 */
GArray *
supple_insight_sets_weigh (const SuppleInsightSums *sums)
{
  g_return_val_if_fail (sums != NULL, NULL);

  Walk walk = {
    .sums = sums,
    .sets = g_array_new (FALSE, FALSE, sizeof (SuppleInsightSet)),
    .residual = SUPPLE_INSIGHT_NOISE_SQUARES + sums->residual,
  };

  walk_sets (&walk, 0);
  normalise (walk.sets);

  return walk.sets;
}

static double
sum_over_sets (GArray  *sets,
               guint    unit,
               gboolean easing)
{
  double sum = 0;

  for (guint i = 0; i < sets->len; i++)
    {
      const SuppleInsightSet *set = &g_array_index (sets, SuppleInsightSet, i);

      for (guint k = 0; k < set->n_units; k++)
        if (set->units[k] == unit)
          sum += set->weight * (easing ? set->eases[k] : 1 - set->eases[k]);
    }

  return sum;
}

/**
 * supple_insight_sets_get_easing:
 * @sets: (element-type SuppleInsightSet): the sets, weighed
 * @unit: a unit
 *
 * Returns: the probability that it eases
 */
double
supple_insight_sets_get_easing (GArray *sets,
                                guint   unit)
{
  return sum_over_sets (sets, unit, TRUE);
}

/**
 * supple_insight_sets_get_worsening:
 * @sets: (element-type SuppleInsightSet): the sets, weighed
 * @unit: a unit
 *
 * Returns: the probability that it worsens
 */
double
supple_insight_sets_get_worsening (GArray *sets,
                                   guint   unit)
{
  return sum_over_sets (sets, unit, FALSE);
}

/**
 * supple_insight_sets_get_one_easing:
 * @sets: (element-type SuppleInsightSet): the sets, weighed
 * @units: (array length=n_units): some units
 * @n_units: how many
 *
 * Returns: the probability that at least one of them eases
 */
double
supple_insight_sets_get_one_easing (GArray      *sets,
                                    const guint *units,
                                    guint        n_units)
{
  double sum = 0;

  for (guint i = 0; i < sets->len; i++)
    {
      const SuppleInsightSet *set = &g_array_index (sets, SuppleInsightSet, i);
      double                  none = 1;

      for (guint k = 0; k < set->n_units; k++)
        for (guint j = 0; j < n_units; j++)
          if (set->units[k] == units[j])
            none *= 1 - set->eases[k];

      sum += set->weight * (1 - none);
    }

  return sum;
}
