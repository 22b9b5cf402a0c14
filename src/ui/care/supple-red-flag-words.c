/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/care/supple-red-flag-words.h"

#include <glib/gi18n.h>

typedef struct
{
  const char *title, *subtitle;
} RedFlagWords;

static const RedFlagWords words[SUPPLE_N_RED_FLAGS] = {
  [SUPPLE_RED_FLAG_NUMB_BETWEEN_LEGS] = {
    .title = N_ ("Numb between the legs"),
    .subtitle = N_ ("Or a changed feeling in the genitals, buttocks or inner thighs"),
  },
  [SUPPLE_RED_FLAG_BLADDER_OR_BOWELS] = {
    .title = N_ ("Bladder or bowels"),
    .subtitle = N_ ("New trouble with going, holding on or feeling it"),
  },
  [SUPPLE_RED_FLAG_SEXUAL_FUNCTION] = {
    .title = N_ ("A new change in sexual feeling or function"),
  },
  [SUPPLE_RED_FLAG_BOTH_LEGS] = {
    .title = N_ ("Pain, tingling or numbness in both legs"),
  },
  [SUPPLE_RED_FLAG_WEAK_LEG] = {
    .title = N_ ("A weak leg"),
    .subtitle = N_ ("Or one that does not do what you want"),
  },
  [SUPPLE_RED_FLAG_INJURY] = {
    .title = N_ ("Since an accident or a bad fall"),
    .subtitle = N_ ("With thin bones or steroids, a slight one counts too"),
  },
  [SUPPLE_RED_FLAG_CHEST_PAIN] = {
    .title = N_ ("Pain in the chest"),
  },
  [SUPPLE_RED_FLAG_INFECTION] = {
    .title = N_ ("Fever, chills or feeling very unwell"),
    .subtitle = N_ ("Or a recent infection, or weak defences"),
  },
  [SUPPLE_RED_FLAG_CANCER_OR_WEIGHT] = {
    .title = N_ ("Cancer at any time, or losing weight"),
    .subtitle = N_ ("Losing it without trying"),
  },
  [SUPPLE_RED_FLAG_NEVER_EASES] = {
    .title = N_ ("Pain that nothing eases"),
    .subtitle = N_ ("No rest, no position; or that is worse at night"),
  },
  [SUPPLE_RED_FLAG_LUMP_OR_SHAPE] = {
    .title = N_ ("A lump, or a back of another shape"),
  },
  [SUPPLE_RED_FLAG_UPPER_BACK] = {
    .title = N_ ("Pain higher up"),
    .subtitle = N_ ("Between the shoulder blades, or around you like a band"),
  },
  [SUPPLE_RED_FLAG_COUGH] = {
    .title = N_ ("Worse with coughing or straining"),
  },
  [SUPPLE_RED_FLAG_UNSTEADY] = {
    .title = N_ ("Walking that has become unsteady"),
  },
  [SUPPLE_RED_FLAG_FIRST_PAIN] = {
    .title = N_ ("First back pain under 20, or over 55"),
  },
  [SUPPLE_RED_FLAG_NOT_IMPROVING] = {
    .title = N_ ("No better after a few weeks"),
  },
  [SUPPLE_RED_FLAG_SEVERE_PAIN] = {
    .title = N_ ("Severe pain while trying a stretch"),
  },
  [SUPPLE_RED_FLAG_DAILY_LIFE] = {
    .title = N_ ("It keeps you from sleep or daily life"),
  },
};

/**
 * supple_red_flag_words_title:
 * @flag: a sign that should not wait
 *
 * Returns: (transfer none): what it is, in everyday words
 */
const char *
supple_red_flag_words_title (SuppleRedFlag flag)
{
  g_return_val_if_fail (flag < SUPPLE_N_RED_FLAGS, NULL);

  return _ (words[flag].title);
}

/**
 * supple_red_flag_words_subtitle:
 * @flag: a sign that should not wait
 *
 * Returns: (transfer none) (nullable): what is meant more exactly, or %NULL where the title says
 *   it all
 */
const char *
supple_red_flag_words_subtitle (SuppleRedFlag flag)
{
  g_return_val_if_fail (flag < SUPPLE_N_RED_FLAGS, NULL);

  return words[flag].subtitle != NULL ? _ (words[flag].subtitle) : NULL;
}

/**
 * supple_red_flag_words_effect:
 * @level: what the ticked signs call for
 *
 * Returns: (transfer none): that, in a line
 */
const char *
supple_red_flag_words_effect (SuppleHelpLevel level)
{
  switch (level)
    {
    case SUPPLE_HELP_EMERGENCY:
      return _ ("Please get help now. Stretching waits until it has been looked at.");

    case SUPPLE_HELP_URGENT:
      return _ ("Ask for advice today. Stretching waits until it has been looked at.");

    case SUPPLE_HELP_SOON:
      return _ ("See a doctor this week");

    case SUPPLE_HELP_STOP:
    case SUPPLE_HELP_NONE:
    default:
      return _ ("Numbness, weakness, fever, a fall and others: tick what you have");
    }
}
