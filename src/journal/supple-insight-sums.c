/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "journal/supple-insight-sums.h"

#include <math.h>

#include "journal/supple-cholesky.h"

/* Below this there is less and less that could ease. */
#define FLOOR_POINTS 3.0

/* A thumb is worth half a point of the effect, with a lasting liking (it never averages out: liking
 * is not relief) and chance on top. */
#define THUMB_SHARE  0.5
#define THUMB_LIKING 0.35
#define THUMB_CHANCE 0.8

/* What the change depends on besides: any session at all, how it was before, what is usual, and
 * getting used to it. */
#define N_OTHERS 4

static const double prior_mean[N_OTHERS] = { -0.5, -0.35, 0.25, 0.0 };
static const double prior_sd[N_OTHERS] = { 1.0, 0.25, 0.25, 0.3 };

static void
others_of (const SuppleInsightTable *table,
           guint                     session,
           double                    others[N_OTHERS])
{
  others[0] = 1;
  others[1] = table->before[session] - 4;
  others[2] = table->usual[session] - 4;
  others[3] = log1p (table->order[session] / 10);
}

/* The doses of one session by unit, as far as there was anything to ease. */
static void
loads_of (const SuppleInsightTable *table,
          const SuppleInsightUnits *units,
          guint                     session,
          double                   *loads)
{
  const double *dose = &table->dose[session * table->n_exercises];
  double        room = MIN (1, table->before[session] / FLOOR_POINTS);

  for (guint k = 0; k < units->n_units; k++)
    loads[k] = 0;

  for (guint i = 0; i < table->n_exercises; i++)
    if (units->unit_of[i] != SUPPLE_INSIGHT_NO_UNIT)
      loads[units->unit_of[i]] += dose[i];

  for (guint k = 0; k < units->n_units; k++)
    loads[k] *= room / units->n_members[k];
}

/* What is summed over the sessions: of the other things among themselves (K), with the units (the
 * rows of V, one for each other thing), and with the change. */
typedef struct
{
  double  among[N_OTHERS * N_OTHERS];
  double *with_units;
  double  with_change[N_OTHERS];
} OtherSums;

static void
add_session (SuppleInsightSums *self,
             OtherSums         *sums,
             const double      *others,
             const double      *loads,
             double             change)
{
  guint n = self->n_units;

  for (guint a = 0; a < N_OTHERS; a++)
    {
      for (guint b = 0; b <= a; b++)
        sums->among[a * N_OTHERS + b] += others[a] * others[b];

      for (guint k = 0; k < n; k++)
        sums->with_units[a * n + k] += others[a] * loads[k];

      sums->with_change[a] += others[a] * change;
    }

  for (guint k = 0; k < n; k++)
    {
      for (guint j = 0; loads[k] != 0 && j <= k; j++)
        self->product[k * n + j] += loads[k] * loads[j];

      self->response[k] += loads[k] * change;
    }

  self->residual += change * change;
}

/* Takes the other things out: with L·L' = K, what is left is the sums less (L⁻¹V)'(L⁻¹V). */
static void
take_out_others (SuppleInsightSums *self,
                 OtherSums         *sums)
{
  guint              n = self->n_units;
  double             column[N_OTHERS];
  g_autofree double *solved = g_new (double, n *N_OTHERS);

  for (guint a = 0; a < N_OTHERS; a++)
    sums->among[a * N_OTHERS + a] += pow (SUPPLE_INSIGHT_NOISE / prior_sd[a], 2);

  supple_cholesky_factor (sums->among, N_OTHERS);
  supple_cholesky_forward (sums->among, N_OTHERS, sums->with_change);

  for (guint k = 0; k < n; k++)
    {
      for (guint a = 0; a < N_OTHERS; a++)
        column[a] = sums->with_units[a * n + k];

      supple_cholesky_forward (sums->among, N_OTHERS, column);

      for (guint a = 0; a < N_OTHERS; a++)
        {
          solved[k * N_OTHERS + a] = column[a];
          self->response[k] -= column[a] * sums->with_change[a];
        }
    }

  for (guint k = 0; k < n; k++)
    for (guint j = 0; j <= k; j++)
      for (guint a = 0; a < N_OTHERS; a++)
        self->product[k * n + j] -= solved[k * N_OTHERS + a] * solved[j * N_OTHERS + a];

  for (guint a = 0; a < N_OTHERS; a++)
    self->residual -= sums->with_change[a] * sums->with_change[a];
}

static void
mirror_product (SuppleInsightSums *self)
{
  for (guint k = 0; k < self->n_units; k++)
    for (guint j = 0; j < k; j++)
      self->product[j * self->n_units + k] = self->product[k * self->n_units + j];
}

/**
 * supple_insight_sums_new:
 * @table: the sessions
 * @units: what is to be told apart
 *
 * Sums a linear model: the change of a session depends on the doses of the units, as far as there
 * was anything to ease, and on things that are no exercise: that there was a session, how the back
 * was before, what is usual, and getting used to it. These have a normal prior in the scale of the
 * noise and are integrated out (the usual conjugate algebra of Bayesian linear regression).
 *
 * Returns: (transfer full): the sums, without thumbs
 */
SuppleInsightSums *
supple_insight_sums_new (const SuppleInsightTable *table,
                         const SuppleInsightUnits *units)
{
  g_return_val_if_fail (table != NULL && units != NULL, NULL);

  SuppleInsightSums *self = g_new0 (SuppleInsightSums, 1);
  guint              n = self->n_units = units->n_units;
  g_autofree double *loads = g_new (double, n);
  g_autofree double *with_units = g_new0 (double, n *N_OTHERS);
  OtherSums          sums = { .with_units = with_units };

  self->n_rows = table->n_sessions;
  self->product = g_new0 (double, n *n);
  self->response = g_new0 (double, n);
  self->loads = g_new (double, n);

  for (guint i = 0; i < table->n_sessions; i++)
    {
      double others[N_OTHERS], change = table->change[i];

      others_of (table, i, others);
      loads_of (table, units, i, loads);

      for (guint a = 0; a < N_OTHERS; a++)
        change -= others[a] * prior_mean[a];

      add_session (self, &sums, others, loads, change);
    }

  for (guint k = 0; k < n; k++)
    self->loads[k] = self->product[k * n + k];

  take_out_others (self, &sums);
  mirror_product (self);

  return self;
}

/**
 * supple_insight_sums_add_thumbs:
 * @self: the sums
 * @table: where the thumbs are
 * @units: what is told apart
 *
 * Adds a row for each unit that was given thumbs: their mean is taken for half of the effect, with
 * an error that shrinks with their number, but never below that of liking.
 */
void
supple_insight_sums_add_thumbs (SuppleInsightSums        *self,
                                const SuppleInsightTable *table,
                                const SuppleInsightUnits *units)
{
  g_return_if_fail (self != NULL && table != NULL && units != NULL);

  for (guint k = 0; k < self->n_units; k++)
    {
      double sum = 0, n = 0;

      for (guint i = 0; i < table->n_exercises; i++)
        if (units->unit_of[i] == k)
          {
            sum += table->thumb_n[i] * table->thumb_mean[i];
            n += table->thumb_n[i];
          }

      if (n == 0)
        continue;

      double mean = sum / n;
      double variance = (THUMB_LIKING * THUMB_LIKING + THUMB_CHANCE * THUMB_CHANCE / n) /
                        (SUPPLE_INSIGHT_NOISE * SUPPLE_INSIGHT_NOISE);

      self->product[k * self->n_units + k] += THUMB_SHARE * THUMB_SHARE / variance;
      self->response[k] += THUMB_SHARE * mean / variance;
      self->residual += mean * mean / variance;
      self->n_rows++;
    }
}

/**
 * supple_insight_sums_free:
 * @self: the sums
 */
void
supple_insight_sums_free (SuppleInsightSums *self)
{
  g_free (self->product);
  g_free (self->response);
  g_free (self->loads);
  g_free (self);
}
