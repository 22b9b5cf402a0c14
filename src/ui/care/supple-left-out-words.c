/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/care/supple-left-out-words.h"

#include <glib/gi18n.h>

#include "ui/care/supple-condition-words.h"

/* Of several conditions, the one that weighs most: it is told first, and lifts last. */
static SuppleCondition
find_gravest (guint32 reasons)
{
  SuppleCondition gravest = SUPPLE_CONDITION_UNSURE;

  for (guint i = 0; i < SUPPLE_N_CONDITIONS; i++)
    if ((reasons & SUPPLE_CONDITION_BIT (i)) != 0 &&
        (supple_condition_get_action ((SuppleCondition) i) >
           supple_condition_get_action (gravest) ||
         gravest == SUPPLE_CONDITION_UNSURE))
      gravest = (SuppleCondition) i;

  return gravest;
}

/**
 * supple_left_out_words_conditions:
 * @reasons: conditions, as bits
 *
 * Returns: (transfer full): their everyday names
 */
char *
supple_left_out_words_conditions (guint32 reasons)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 0; i < SUPPLE_N_CONDITIONS; i++)
    if ((reasons & SUPPLE_CONDITION_BIT (i)) != 0)
      g_strv_builder_add (builder, supple_condition_words_title ((SuppleCondition) i));

  g_auto (GStrv) titles = g_strv_builder_end (builder);

  return g_strjoinv (" · ", titles);
}

/**
 * supple_left_out_words_reason:
 * @reasons: the conditions that leave @exercise out, as bits
 * @exercise: an exercise
 *
 * Returns: (transfer none): why, in one sentence, for the one that weighs most
 */
const char *
supple_left_out_words_reason (guint32         reasons,
                              SuppleExercise *exercise)
{
  g_return_val_if_fail (SUPPLE_IS_EXERCISE (exercise), NULL);

  return supple_condition_words_reason (find_gravest (reasons),
                                        supple_exercise_get_tags (exercise));
}

/**
 * supple_left_out_words_why:
 * @back: what is known of the back
 * @exercise: an exercise that is left out
 *
 * Says what the person said, and why that leaves @exercise out.
 *
 * Returns: (transfer full) (nullable): that; %NULL where it is not left out
 */
char *
supple_left_out_words_why (SuppleMyBack   *back,
                           SuppleExercise *exercise)
{
  g_return_val_if_fail (SUPPLE_IS_MY_BACK (back), NULL);
  g_return_val_if_fail (SUPPLE_IS_EXERCISE (exercise), NULL);

  guint32 reasons = supple_my_back_get_reasons (back, exercise);

  if (reasons == 0)
    return NULL;

  g_autofree char *conditions = supple_left_out_words_conditions (reasons);

  /* Translators: what the person ticked, then why a stretch is left out for it. */
  return g_strdup_printf (_ ("You said: %s. %s"), conditions,
                          supple_left_out_words_reason (reasons, exercise));
}

/**
 * supple_left_out_words_sayer:
 * @reasons: the conditions that leave something out, as bits
 *
 * Returns: (transfer none): who can say otherwise
 */
const char *
supple_left_out_words_sayer (guint32 reasons)
{
  if (supple_left_out_is_for_yourself_to_say (reasons))
    return supple_condition_words_sayer (SUPPLE_SAYER_YOURSELF);

  SuppleSayer sayer = supple_condition_get_sayer (find_gravest (reasons));

  return supple_condition_words_sayer (sayer == SUPPLE_SAYER_YOURSELF ? SUPPLE_SAYER_PROFESSIONAL
                                                                      : sayer);
}

/**
 * supple_left_out_is_for_yourself_to_say:
 * @reasons: the conditions that leave something out, as bits
 *
 * Returns: whether for each of them the person knows best
 */
gboolean
supple_left_out_is_for_yourself_to_say (guint32 reasons)
{
  for (guint i = 0; i < SUPPLE_N_CONDITIONS; i++)
    if ((reasons & SUPPLE_CONDITION_BIT (i)) != 0 &&
        supple_condition_get_sayer ((SuppleCondition) i) != SUPPLE_SAYER_YOURSELF)
      return FALSE;

  return TRUE;
}
