/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "library/supple-demands.h"

static SuppleDemands
place_demand (SupplePlace place)
{
  switch (place)
    {
    case SUPPLE_PLACE_CHAIR:
      return SUPPLE_NEEDS_CHAIR;

    case SUPPLE_PLACE_STANDING:
      return SUPPLE_NEEDS_STANDING;

    case SUPPLE_PLACE_MAT:
    default:
      return SUPPLE_NEEDS_MAT;
    }
}

/* A bed holds somebody who lies, and a pillow does for a chair under the calves; muscle work
 * wants firm ground. */
static gboolean
fits_bed (SuppleExercise *exercise)
{
  return supple_exercise_get_place (exercise) == SUPPLE_PLACE_MAT &&
         (supple_exercise_has_tag (exercise, "supine") ||
          supple_exercise_has_tag (exercise, "side_lying")) &&
         !supple_exercise_has_tag (exercise, "strength");
}

/**
 * supple_demands_of_exercise:
 * @exercise: an exercise
 *
 * Returns: what @exercise asks for
 */
SuppleDemands
supple_demands_of_exercise (SuppleExercise *exercise)
{
  g_return_val_if_fail (SUPPLE_IS_EXERCISE (exercise), 0);

  SuppleDemands demands = place_demand (supple_exercise_get_place (exercise));

  if (supple_exercise_has_tag (exercise, "kneeling"))
    demands |= SUPPLE_NEEDS_KNEELING;

  if (supple_exercise_has_tag (exercise, "supine") || supple_exercise_has_tag (exercise, "prone"))
    demands |= SUPPLE_NEEDS_LYING;

  if (!fits_bed (exercise))
    demands |= SUPPLE_NEEDS_LEAVING_BED;

  return demands;
}

/**
 * supple_demands_of_routine:
 * @routine: a routine
 *
 * Returns: what any of its steps asks for
 */
SuppleDemands
supple_demands_of_routine (SuppleRoutine *routine)
{
  g_return_val_if_fail (SUPPLE_IS_ROUTINE (routine), 0);

  SuppleDemands demands = 0;

  for (guint i = 0; i < supple_routine_get_n_steps (routine); i++)
    demands |=
      supple_demands_of_exercise (supple_step_get_exercise (supple_routine_get_step (routine, i)));

  return demands;
}

/**
 * supple_demands_fit_place:
 * @demands: what something asks for
 * @place: where somebody is
 *
 * Who is at a chair or standing does not want to get down on the floor, but may well get up
 * from the chair; who has a mat may use the chair beside it.
 *
 * Returns: whether it is something for @place
 */
gboolean
supple_demands_fit_place (SuppleDemands demands,
                          SupplePlace   place)
{
  if ((demands & place_demand (place)) == 0)
    return FALSE;

  return place == SUPPLE_PLACE_MAT || (demands & SUPPLE_NEEDS_MAT) == 0;
}
