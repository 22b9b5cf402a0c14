/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "library/supple-place-order.h"

/* To get up costs a sore back more than to go on: what is done on the mat belongs together, and so
 * does what is done on the chair. To get down from a chair to the mat and back is no detour, since
 * the other order would not spare getting up from the floor. */

static SupplePlace
get_place (GListModel *steps,
           guint       position)
{
  g_autoptr (SuppleStep) step = g_list_model_get_item (steps, position);

  return supple_exercise_get_place (supple_step_get_exercise (step));
}

static guint
count_visits (GListModel *steps,
              SupplePlace place)
{
  guint n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (steps); i++)
    if (get_place (steps, i) == place && (i == 0 || get_place (steps, i - 1) != place))
      n++;

  return n;
}

/* How high one is there: mat, chair, on one’s feet. */
static int
get_height (SupplePlace place)
{
  return (int) place;
}

/* Back over what is higher up, to the same place. */
static gboolean
goes_back (GListModel   *steps,
           guint         position,
           SuppleDetour *detour)
{
  SupplePlace place = get_place (steps, position);
  guint       i = position;

  while (i > 0 && get_height (get_place (steps, i - 1)) > get_height (place))
    i--;

  if (i == 0 || i == position || get_place (steps, i - 1) != place)
    return FALSE;

  *detour = (SuppleDetour) { position, i, position - i, place, count_visits (steps, place) };
  return TRUE;
}

/**
 * supple_place_order_find_detour:
 * @steps: (element-type SuppleStep): the steps of a routine
 * @detour: (out): the first detour
 *
 * Returns: whether one has to get up from somewhere only to go back there
 */
gboolean
supple_place_order_find_detour (GListModel   *steps,
                                SuppleDetour *detour)
{
  g_return_val_if_fail (G_IS_LIST_MODEL (steps), FALSE);
  g_return_val_if_fail (detour != NULL, FALSE);

  for (guint i = 0; i < g_list_model_get_n_items (steps); i++)
    if (goes_back (steps, i, detour))
      return TRUE;

  return FALSE;
}

/**
 * supple_place_order_improve:
 * @steps: (element-type SuppleStep): the steps of a routine
 *
 * What one would go back for is done before getting up; otherwise nothing changes its order.
 *
 * Returns: (transfer full) (element-type SuppleStep): the same steps without a detour
 */
GListModel *
supple_place_order_improve (GListModel *steps)
{
  g_return_val_if_fail (G_IS_LIST_MODEL (steps), NULL);

  GListStore  *better = g_list_store_new (SUPPLE_TYPE_STEP);
  SuppleDetour detour;

  for (guint i = 0; i < g_list_model_get_n_items (steps); i++)
    {
      g_autoptr (SuppleStep) step = g_list_model_get_item (steps, i);

      g_list_store_append (better, step);
    }

  /* Each turn brings one step home to its place and takes none from it. */
  while (supple_place_order_find_detour (G_LIST_MODEL (better), &detour))
    {
      g_autoptr (SuppleStep) step = g_list_model_get_item (G_LIST_MODEL (better), detour.position);

      g_list_store_remove (better, detour.position);
      g_list_store_insert (better, detour.between, step);
    }

  return G_LIST_MODEL (better);
}
