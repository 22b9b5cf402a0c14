/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "care/supple-red-flag.h"

typedef struct
{
  const char     *id;
  SuppleHelpLevel level;
  gboolean        in_session;
} RedFlagRule;

/* The levels follow the public advice of the NHS on back pain, its cards on cauda equina
 * syndrome, and NICE NG59. */
static const RedFlagRule rules[SUPPLE_N_RED_FLAGS] = {
  [SUPPLE_RED_FLAG_NUMB_BETWEEN_LEGS] = { "numb-between-legs", SUPPLE_HELP_EMERGENCY, TRUE },
  [SUPPLE_RED_FLAG_BLADDER_OR_BOWELS] = { "bladder-or-bowels", SUPPLE_HELP_EMERGENCY, TRUE },
  [SUPPLE_RED_FLAG_SEXUAL_FUNCTION] = { "sexual-function", SUPPLE_HELP_EMERGENCY, FALSE },
  [SUPPLE_RED_FLAG_BOTH_LEGS] = { "both-legs", SUPPLE_HELP_EMERGENCY, TRUE },
  [SUPPLE_RED_FLAG_WEAK_LEG] = { "weak-leg", SUPPLE_HELP_EMERGENCY, TRUE },
  [SUPPLE_RED_FLAG_INJURY] = { "injury", SUPPLE_HELP_EMERGENCY, FALSE },
  [SUPPLE_RED_FLAG_CHEST_PAIN] = { "chest-pain", SUPPLE_HELP_EMERGENCY, TRUE },
  [SUPPLE_RED_FLAG_INFECTION] = { "infection", SUPPLE_HELP_URGENT, FALSE },
  [SUPPLE_RED_FLAG_CANCER_OR_WEIGHT] = { "cancer-or-weight", SUPPLE_HELP_URGENT, FALSE },
  [SUPPLE_RED_FLAG_NEVER_EASES] = { "never-eases", SUPPLE_HELP_URGENT, FALSE },
  [SUPPLE_RED_FLAG_LUMP_OR_SHAPE] = { "lump-or-shape", SUPPLE_HELP_URGENT, FALSE },
  [SUPPLE_RED_FLAG_UPPER_BACK] = { "upper-back", SUPPLE_HELP_URGENT, TRUE },
  [SUPPLE_RED_FLAG_COUGH] = { "cough", SUPPLE_HELP_URGENT, FALSE },
  [SUPPLE_RED_FLAG_UNSTEADY] = { "unsteady", SUPPLE_HELP_URGENT, TRUE },
  [SUPPLE_RED_FLAG_FIRST_PAIN] = { "first-pain", SUPPLE_HELP_SOON, FALSE },
  [SUPPLE_RED_FLAG_NOT_IMPROVING] = { "not-improving", SUPPLE_HELP_SOON, FALSE },
  [SUPPLE_RED_FLAG_SEVERE_PAIN] = { "severe-pain", SUPPLE_HELP_SOON, TRUE },
  [SUPPLE_RED_FLAG_DAILY_LIFE] = { "daily-life", SUPPLE_HELP_SOON, FALSE },
};

/**
 * supple_red_flag_get_id:
 * @flag: a red flag
 *
 * Gives a name that stays the same for ever, for files and settings.
 *
 * Returns: (transfer none): the name, in kebab case
 */
const char *
supple_red_flag_get_id (SuppleRedFlag flag)
{
  g_return_val_if_fail (flag < SUPPLE_N_RED_FLAGS, NULL);

  return rules[flag].id;
}

/**
 * supple_red_flag_get_level:
 * @flag: a red flag
 *
 * Tells what a red flag calls for, however mild it may seem.
 *
 * Returns: at least %SUPPLE_HELP_SOON
 */
SuppleHelpLevel
supple_red_flag_get_level (SuppleRedFlag flag)
{
  /* What is not known is not made light of. */
  g_return_val_if_fail (flag < SUPPLE_N_RED_FLAGS, SUPPLE_HELP_EMERGENCY);

  return rules[flag].level;
}

/**
 * supple_red_flag_can_begin_in_session:
 * @flag: a red flag
 *
 * Tells which red flags are asked about when a session is stopped: those that can
 * begin while stretching. The others are a matter of the days or years before.
 *
 * Returns: whether @flag is among the stop signs
 */
gboolean
supple_red_flag_can_begin_in_session (SuppleRedFlag flag)
{
  g_return_val_if_fail (flag < SUPPLE_N_RED_FLAGS, FALSE);

  return rules[flag].in_session;
}

/**
 * supple_red_flags_get_level:
 * @flags: the red flags that apply, as bits made with SUPPLE_RED_FLAG_BIT()
 *
 * Several red flags call for what the gravest of them calls for.
 *
 * Returns: that level; %SUPPLE_HELP_NONE where @flags is 0
 */
SuppleHelpLevel
supple_red_flags_get_level (guint32 flags)
{
  g_return_val_if_fail (flags < SUPPLE_RED_FLAG_BIT (SUPPLE_N_RED_FLAGS), SUPPLE_HELP_EMERGENCY);

  SuppleHelpLevel level = SUPPLE_HELP_NONE;

  for (guint flag = 0; flag < SUPPLE_N_RED_FLAGS; flag++)
    if (flags & SUPPLE_RED_FLAG_BIT (flag))
      level = MAX (level, rules[flag].level);

  return level;
}
