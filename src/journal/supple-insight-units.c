/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "journal/supple-insight-units.h"

#define PRESENT_MIN 3
#define ABSENT_MIN  3
#define DIFFER_MIN  2

/* (transfer full): for each exercise, whether it is to be judged: it was there often enough and
 * absent often enough, and is among those used most */
static gboolean *
select_exercises (const SuppleInsightTable *table)
{
  gboolean         *selected = g_new0 (gboolean, table->n_exercises);
  g_autofree guint *counts = g_new (guint, table->n_exercises);
  guint             n_selected = 0;

  for (guint i = 0; i < table->n_exercises; i++)
    {
      counts[i] = supple_insight_table_count (table, i);
      selected[i] = counts[i] >= PRESENT_MIN && table->n_sessions - counts[i] >= ABSENT_MIN;
      n_selected += selected[i];
    }

  for (; n_selected > SUPPLE_INSIGHT_UNITS_MAX; n_selected--)
    {
      guint least = table->n_exercises;

      /* Of equals the last is dropped. */
      for (guint i = 0; i < table->n_exercises; i++)
        if (selected[i] && (least == table->n_exercises || counts[i] <= counts[least]))
          least = i;

      selected[least] = FALSE;
    }

  return selected;
}

/* In how many sessions one of two exercises was there and the other not. */
static guint
count_differing (const SuppleInsightTable *table,
                 guint                     one,
                 guint                     other)
{
  guint count = 0;

  for (guint i = 0; i < table->n_sessions; i++)
    {
      const double *dose = &table->dose[i * table->n_exercises];

      count += (dose[one] > 0) != (dose[other] > 0);
    }

  return count;
}

static guint
find_unit (const SuppleInsightUnits *self,
           const SuppleInsightTable *table,
           guint                     exercise)
{
  guint unit = 0;

  while (unit < self->n_units &&
         count_differing (table, self->first[unit], exercise) >= DIFFER_MIN)
    unit++;

  return unit;
}

/**
 * supple_insight_units_new:
 * @table: the sessions
 *
 * Sorts the exercises into units: those that differ from the first of a unit in fewer than two
 * sessions cannot be told from it by any method, and share its judgement.
 *
 * Returns: (transfer full): the units
 */
SuppleInsightUnits *
supple_insight_units_new (const SuppleInsightTable *table)
{
  g_return_val_if_fail (table != NULL, NULL);

  SuppleInsightUnits  *self = g_new0 (SuppleInsightUnits, 1);
  g_autofree gboolean *selected = select_exercises (table);

  self->unit_of = g_new (guint, table->n_exercises);

  for (guint i = 0; i < table->n_exercises; i++)
    {
      self->unit_of[i] = SUPPLE_INSIGHT_NO_UNIT;

      if (!selected[i])
        continue;

      guint unit = find_unit (self, table, i);

      if (unit == self->n_units)
        self->first[self->n_units++] = i;

      self->unit_of[i] = unit;
      self->n_members[unit]++;
    }

  return self;
}

/**
 * supple_insight_units_free:
 * @self: the units
 */
void
supple_insight_units_free (SuppleInsightUnits *self)
{
  g_free (self->unit_of);
  g_free (self);
}
