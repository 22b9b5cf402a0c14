/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "library/supple-routine-edit.h"

/* Each edit makes a new routine: whoever has the old one keeps it as it was. */

static GListStore *
copy_steps (SuppleRoutine *routine)
{
  GListStore *steps = g_list_store_new (SUPPLE_TYPE_STEP);

  for (guint i = 0; i < supple_routine_get_n_steps (routine); i++)
    g_list_store_append (steps, supple_routine_get_step (routine, i));

  return steps;
}

static gboolean
has_exercise (GListModel *steps,
              const char *id)
{
  for (guint i = 0; i < g_list_model_get_n_items (steps); i++)
    {
      g_autoptr (SuppleStep) step = g_list_model_get_item (steps, i);

      if (g_str_equal (supple_exercise_get_id (supple_step_get_exercise (step)), id))
        return TRUE;
    }

  return FALSE;
}

/**
 * supple_routine_edit_set_steps:
 * @routine: a routine
 * @steps: (element-type SuppleStep): its new steps
 *
 * A cover that is in none of the steps any more is forgotten.
 *
 * Returns: (transfer full): @routine with @steps
 */
SuppleRoutine *
supple_routine_edit_set_steps (SuppleRoutine *routine,
                               GListModel    *steps)
{
  g_return_val_if_fail (SUPPLE_IS_ROUTINE (routine), NULL);
  g_return_val_if_fail (G_IS_LIST_MODEL (steps), NULL);

  g_autofree char *cover = NULL;

  g_object_get (routine, "cover", &cover, NULL);

  if (cover != NULL && !has_exercise (steps, cover))
    g_clear_pointer (&cover, g_free);

  return supple_record_with (routine, "steps", steps, "cover", cover, NULL);
}

/**
 * supple_routine_edit_insert:
 * @routine: a routine
 * @position: where the first of @steps goes; at most the number of steps
 * @steps: (element-type SuppleStep): steps
 *
 * Returns: (transfer full): @routine with @steps in it
 */
SuppleRoutine *
supple_routine_edit_insert (SuppleRoutine *routine,
                            guint          position,
                            GListModel    *steps)
{
  g_return_val_if_fail (SUPPLE_IS_ROUTINE (routine), NULL);
  g_return_val_if_fail (position <= supple_routine_get_n_steps (routine), NULL);

  g_autoptr (GListStore) all = copy_steps (routine);

  for (guint i = 0; i < g_list_model_get_n_items (steps); i++)
    {
      g_autoptr (SuppleStep) step = g_list_model_get_item (steps, i);

      g_list_store_insert (all, position + i, step);
    }

  return supple_routine_edit_set_steps (routine, G_LIST_MODEL (all));
}

/**
 * supple_routine_edit_remove:
 * @routine: a routine
 * @position: less than the number of steps
 *
 * Returns: (transfer full): @routine without the step at @position; it may have none then
 */
SuppleRoutine *
supple_routine_edit_remove (SuppleRoutine *routine,
                            guint          position)
{
  g_return_val_if_fail (SUPPLE_IS_ROUTINE (routine), NULL);
  g_return_val_if_fail (position < supple_routine_get_n_steps (routine), NULL);

  g_autoptr (GListStore) steps = copy_steps (routine);

  g_list_store_remove (steps, position);
  return supple_routine_edit_set_steps (routine, G_LIST_MODEL (steps));
}

/**
 * supple_routine_edit_move:
 * @routine: a routine
 * @from: where a step is
 * @to: where it is to be afterwards; both are less than the number of steps
 *
 * Returns: (transfer full): @routine with one step elsewhere, the others in their order
 */
SuppleRoutine *
supple_routine_edit_move (SuppleRoutine *routine,
                          guint          from,
                          guint          to)
{
  g_return_val_if_fail (SUPPLE_IS_ROUTINE (routine), NULL);
  g_return_val_if_fail (MAX (from, to) < supple_routine_get_n_steps (routine), NULL);

  g_autoptr (GListStore) steps = copy_steps (routine);

  g_list_store_remove (steps, from);
  g_list_store_insert (steps, to, supple_routine_get_step (routine, from));
  return supple_routine_edit_set_steps (routine, G_LIST_MODEL (steps));
}

/**
 * supple_routine_edit_set_dose:
 * @routine: a routine
 * @position: less than the number of steps
 * @dose: what the exercise there allows
 *
 * Returns: (transfer full): @routine with another dose at one step
 */
SuppleRoutine *
supple_routine_edit_set_dose (SuppleRoutine    *routine,
                              guint             position,
                              const SuppleDose *dose)
{
  g_return_val_if_fail (SUPPLE_IS_ROUTINE (routine), NULL);
  g_return_val_if_fail (position < supple_routine_get_n_steps (routine), NULL);

  g_autoptr (GListStore) steps = copy_steps (routine);
  g_autoptr (SuppleStep) step =
    supple_record_with (supple_routine_get_step (routine, position), "dose", dose, NULL);

  g_list_store_splice (steps, position, 1, (gpointer *) &step, 1);
  return supple_routine_edit_set_steps (routine, G_LIST_MODEL (steps));
}
