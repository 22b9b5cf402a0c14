/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "care/supple-back.h"

/**
 * supple_back_is_given:
 * @back: what is known of somebody’s back
 * @exercise: identifier of an exercise
 *
 * Returns: whether a clinician gave them this exercise
 */
gboolean
supple_back_is_given (const SuppleBack *back,
                      const char       *exercise)
{
  g_return_val_if_fail (back != NULL && exercise != NULL, FALSE);

  return back->given != NULL && g_strv_contains (back->given, exercise);
}

/**
 * supple_back_get_reasons:
 * @back: what is known of somebody’s back
 * @exercise: identifier of an exercise
 * @tags: (array zero-terminated=1): what it asks of the body
 *
 * Finds why an exercise is left out for this back (rules R5 and R6). Where no condition is known,
 * as with a strain or a spasm from sitting or bending, nothing is left out (rule R1). What a
 * clinician gave is not left out, whatever the conditions; nothing else lifts a reason.
 *
 * Returns: the conditions that leave it out, as bits; 0 where it is not left out
 */
guint32
supple_back_get_reasons (const SuppleBack  *back,
                         const char        *exercise,
                         const char *const *tags)
{
  g_return_val_if_fail (back != NULL && exercise != NULL && tags != NULL, G_MAXUINT32);

  guint32 reasons = 0;

  if (supple_back_is_given (back, exercise))
    return 0;

  for (guint i = 0; i < SUPPLE_N_CONDITIONS; i++)
    if ((back->conditions & SUPPLE_CONDITION_BIT (i)) != 0 &&
        supple_condition_leaves_out ((SuppleCondition) i, exercise, tags))
      reasons |= SUPPLE_CONDITION_BIT (i);

  return reasons;
}

/**
 * supple_back_get_advice:
 * @back: what is known of somebody’s back
 *
 * Finds what has to be said beside the questions. That it is no diagnosis (rule R8), that a
 * professional can be asked (rule R9) and that walking is as good (rule R15: stretching alone did
 * not do better than no treatment in Owen 2020; Cochrane 2021 and WHO 2023 are for exercise of any
 * kind) is said to everybody; the rest depends on the conditions.
 *
 * Returns: bits of #SuppleAdvice
 */
guint32
supple_back_get_advice (const SuppleBack *back)
{
  g_return_val_if_fail (back != NULL, 0);

  guint32 advice =
    SUPPLE_ADVICE_NO_DIAGNOSIS | SUPPLE_ADVICE_ASK_A_PROFESSIONAL | SUPPLE_ADVICE_MOVE_BESIDES;

  for (guint i = 0; i < SUPPLE_N_CONDITIONS; i++)
    {
      if ((back->conditions & SUPPLE_CONDITION_BIT (i)) == 0)
        continue;

      switch (supple_condition_get_action ((SuppleCondition) i))
        {
        case SUPPLE_CONDITION_BLOCKS:
          advice |= SUPPLE_ADVICE_ONLY_WHAT_WAS_GIVEN;
          break;

        case SUPPLE_CONDITION_NEEDS_GUIDANCE:
          advice |= SUPPLE_ADVICE_ASK_FIRST;
          break;

        case SUPPLE_CONDITION_RESTRICTS:
        case SUPPLE_CONDITION_ADVISES:
        default:
          break;
        }
    }

  return advice;
}
