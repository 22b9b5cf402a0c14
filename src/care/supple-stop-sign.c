/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "care/supple-stop-sign.h"

#include "care/supple-red-flag.h"

/* No red flag stands behind a sign. */
#define PLAIN SUPPLE_N_RED_FLAGS

typedef struct
{
  const char *id;
  guint       flag;
} StopSignRule;

static const StopSignRule rules[SUPPLE_N_STOP_SIGNS] = {
  [SUPPLE_STOP_SIGN_NONE] = { "none", PLAIN },
  [SUPPLE_STOP_SIGN_SHARP_PAIN] = { "sharp-pain", PLAIN },
  [SUPPLE_STOP_SIGN_SEVERE_PAIN] = { "severe-pain", SUPPLE_RED_FLAG_SEVERE_PAIN },
  [SUPPLE_STOP_SIGN_ONE_LEG] = { "one-leg", PLAIN },
  [SUPPLE_STOP_SIGN_BOTH_LEGS] = { "both-legs", SUPPLE_RED_FLAG_BOTH_LEGS },
  [SUPPLE_STOP_SIGN_WEAK_LEG] = { "weak-leg", SUPPLE_RED_FLAG_WEAK_LEG },
  [SUPPLE_STOP_SIGN_UNSTEADY] = { "unsteady", SUPPLE_RED_FLAG_UNSTEADY },
  [SUPPLE_STOP_SIGN_NUMB_BETWEEN_LEGS] = { "numb-between-legs", SUPPLE_RED_FLAG_NUMB_BETWEEN_LEGS },
  [SUPPLE_STOP_SIGN_BLADDER_OR_BOWELS] = { "bladder-or-bowels", SUPPLE_RED_FLAG_BLADDER_OR_BOWELS },
  [SUPPLE_STOP_SIGN_CHEST_PAIN] = { "chest-pain", SUPPLE_RED_FLAG_CHEST_PAIN },
  [SUPPLE_STOP_SIGN_UPPER_BACK] = { "upper-back", SUPPLE_RED_FLAG_UPPER_BACK },
  [SUPPLE_STOP_SIGN_DIZZY] = { "dizzy", PLAIN },
};

/**
 * supple_stop_sign_get_id:
 * @sign: a stop sign
 *
 * Gives a name that stays the same for ever, for files, settings and actions.
 *
 * Returns: (transfer none): the name, in kebab case
 */
const char *
supple_stop_sign_get_id (SuppleStopSign sign)
{
  g_return_val_if_fail (sign < SUPPLE_N_STOP_SIGNS, NULL);

  return rules[sign].id;
}

/**
 * supple_stop_sign_from_id:
 * @id: a name such as supple_stop_sign_get_id() gives
 * @sign: (out): the stop sign, if there is one of that name
 *
 * Finds a stop sign by its name.
 *
 * Returns: whether there is one
 */
gboolean
supple_stop_sign_from_id (const char     *id,
                          SuppleStopSign *sign)
{
  g_return_val_if_fail (id != NULL, FALSE);
  g_return_val_if_fail (sign != NULL, FALSE);

  for (guint i = 0; i < SUPPLE_N_STOP_SIGNS; i++)
    if (g_str_equal (rules[i].id, id))
      {
        *sign = (SuppleStopSign) i;
        return TRUE;
      }

  return FALSE;
}

/**
 * supple_stop_sign_get_red_flag:
 * @sign: a stop sign
 * @flag: (out) (optional): the #SuppleRedFlag that it stands for, if any
 *
 * Tells the red flag behind an answer.
 *
 * Returns: whether there is one
 */
gboolean
supple_stop_sign_get_red_flag (SuppleStopSign sign,
                               guint         *flag)
{
  g_return_val_if_fail (sign < SUPPLE_N_STOP_SIGNS, FALSE);

  if (rules[sign].flag == PLAIN)
    return FALSE;

  if (flag != NULL)
    *flag = rules[sign].flag;

  return TRUE;
}

/**
 * supple_stop_sign_get_level:
 * @sign: what was felt
 *
 * Each stop sign ends the stretching for today (rule R10); one that is a red flag
 * besides calls for what the red flag calls for.
 *
 * Returns: what to do about it; %SUPPLE_HELP_NONE only for %SUPPLE_STOP_SIGN_NONE
 */
SuppleHelpLevel
supple_stop_sign_get_level (SuppleStopSign sign)
{
  /* What is not known is not made light of. */
  g_return_val_if_fail (sign < SUPPLE_N_STOP_SIGNS, SUPPLE_HELP_EMERGENCY);

  guint flag;

  if (sign == SUPPLE_STOP_SIGN_NONE)
    return SUPPLE_HELP_NONE;

  if (supple_stop_sign_get_red_flag (sign, &flag))
    return supple_red_flag_get_level ((SuppleRedFlag) flag);

  return SUPPLE_HELP_STOP;
}
