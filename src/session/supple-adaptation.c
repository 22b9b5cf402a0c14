/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "session/supple-adaptation.h"

/* A hold that is shorter yet is none. */
#define HOLD_MIN_US (2 * G_USEC_PER_SEC)

/**
 * supple_adaptation_shorten:
 * @dose: a dose that is too much
 * @pace: the breath that is held to
 * @shorter: (out): the same with a hold of about a third: one breath where it was three
 *
 * Returns: whether there is a hold that can be shortened
 */
gboolean
supple_adaptation_shorten (const SuppleDose *dose,
                           SuppleBreathPace  pace,
                           SuppleDose       *shorter)
{
  g_return_val_if_fail (dose != NULL && shorter != NULL, FALSE);

  gint64 cycle_us = supple_breath_pace_cycle_us (pace);
  gint64 hold_us = dose->hold_breaths > 0 ? dose->hold_breaths * cycle_us : dose->hold_us;

  *shorter = *dose;

  if (2 * hold_us >= 3 * cycle_us)
    {
      shorter->hold_breaths = (guint) MAX (1, hold_us / (3 * cycle_us));
      shorter->hold_us = shorter->hold_breaths * cycle_us;
      return TRUE;
    }

  if (hold_us <= HOLD_MIN_US)
    return FALSE;

  shorter->hold_breaths = 0;
  shorter->hold_us = MAX (HOLD_MIN_US, hold_us / 2);
  return TRUE;
}

/**
 * supple_adaptation_ease:
 * @step: a step that is too much
 * @easier: the exercise to do in its place
 *
 * Returns: (transfer full): @easier with its own dose, but no more repetitions and no longer a hold
 *   than @step had
 */
SuppleStep *
supple_adaptation_ease (SuppleStep     *step,
                        SuppleExercise *easier)
{
  g_return_val_if_fail (SUPPLE_IS_STEP (step), NULL);
  g_return_val_if_fail (SUPPLE_IS_EXERCISE (easier), NULL);

  const SuppleDose *had = supple_step_get_dose (step);
  SuppleDose        dose = *supple_exercise_get_dose (easier);

  dose.repetitions = MIN (dose.repetitions, had->repetitions);

  if (had->hold_us > 0)
    dose.hold_us = MIN (dose.hold_us, had->hold_us);

  return g_object_new (SUPPLE_TYPE_STEP, "exercise", easier, "dose", &dose, NULL);
}

/**
 * supple_adaptation_replace_step:
 * @routine: a routine
 * @position: one of its steps
 * @step: what to do there
 *
 * Returns: (transfer full): @routine with @step in place of the one at @position
 */
SuppleRoutine *
supple_adaptation_replace_step (SuppleRoutine *routine,
                                guint          position,
                                SuppleStep    *step)
{
  g_return_val_if_fail (SUPPLE_IS_ROUTINE (routine), NULL);
  g_return_val_if_fail (SUPPLE_IS_STEP (step), NULL);

  g_autoptr (GListStore) steps = g_list_store_new (SUPPLE_TYPE_STEP);

  for (guint i = 0; i < supple_routine_get_n_steps (routine); i++)
    g_list_store_append (steps, i == position ? step : supple_routine_get_step (routine, i));

  return g_object_new (SUPPLE_TYPE_ROUTINE,
                       "id", supple_routine_get_id (routine),
                       "title", supple_routine_get_title (routine),
                       "purpose", supple_routine_get_purpose (routine),
                       "occasion", supple_routine_get_occasion (routine),
                       "bias", supple_routine_get_bias (routine),
                       "cover", supple_routine_get_cover_id (routine),
                       "own", supple_routine_get_own (routine),
                       "steps", steps,
                       NULL);
}
