/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/care/supple-help-words.h"

#include <glib/gi18n.h>

/**
 * supple_help_words_title:
 * @level: how much help is needed
 *
 * Names the page.
 *
 * Returns: (transfer none): a title
 */
const char *
supple_help_words_title (SuppleHelpLevel level)
{
  switch (level)
    {
    case SUPPLE_HELP_EMERGENCY:
      return _ ("Get Help");

    case SUPPLE_HELP_URGENT:
    case SUPPLE_HELP_SOON:
      return _ ("Get Advice");

    case SUPPLE_HELP_STOP:
      return _ ("Enough for Today");

    case SUPPLE_HELP_NONE:
    default:
      return _ ("When to Get Help");
    }
}

/**
 * supple_help_words_heading:
 * @level: how much help is needed
 *
 * Says in a few words what to do.
 *
 * Returns: (transfer none): a heading
 */
const char *
supple_help_words_heading (SuppleHelpLevel level)
{
  switch (level)
    {
    case SUPPLE_HELP_EMERGENCY:
      return _ ("Please get help now");

    case SUPPLE_HELP_URGENT:
      return _ ("Ask for advice today");

    case SUPPLE_HELP_SOON:
      return _ ("See a doctor this week");

    case SUPPLE_HELP_STOP:
      return _ ("Stop stretching for now");

    case SUPPLE_HELP_NONE:
    default:
      return _ ("Signs that should not wait");
    }
}

static const char *
reason_of_level (SuppleHelpLevel level)
{
  switch (level)
    {
    case SUPPLE_HELP_EMERGENCY:
      return _ ("What you felt, together with back pain, can need treatment without delay.");

    case SUPPLE_HELP_URGENT:
    case SUPPLE_HELP_SOON:
      return _ ("It should be looked at before you stretch again.");

    case SUPPLE_HELP_STOP:
      return _ ("Your body has said that it is enough for today.");

    case SUPPLE_HELP_NONE:
    default:
      return _ ("Most back pain is harmless and settles. "
                "With these signs, let somebody look at it.");
    }
}

/**
 * supple_help_words_reason:
 * @level: how much help is needed
 * @sign: what was felt, if that is known
 *
 * Says in a sentence or two why.
 *
 * Returns: (transfer none): the reason
 */
const char *
supple_help_words_reason (SuppleHelpLevel level,
                          SuppleStopSign  sign)
{
  switch (sign)
    {
    case SUPPLE_STOP_SIGN_SHARP_PAIN:
      return _ ("A sharp pain is a sign to stop. Trying once more would not tell you more.");

    case SUPPLE_STOP_SIGN_SEVERE_PAIN:
      return _ ("Severe pain during a stretch should be looked at before you stretch again.");

    case SUPPLE_STOP_SIGN_ONE_LEG:
      return _ ("What runs down one leg often comes from a nerve that the position has annoyed.");

    case SUPPLE_STOP_SIGN_BOTH_LEGS:
      return _ ("Back pain that reaches both legs can be a nerve under pressure. "
                "It needs looking at without delay.");

    case SUPPLE_STOP_SIGN_WEAK_LEG:
      return _ ("Back pain with a weak leg can be a nerve under pressure. "
                "It needs looking at without delay.");

    case SUPPLE_STOP_SIGN_UNSTEADY:
      return _ ("Unsteady walking together with back pain should be looked at "
                "before you stretch again.");

    case SUPPLE_STOP_SIGN_NUMB_BETWEEN_LEGS:
      return _ ("Numbness between the legs together with back pain can mean "
                "nerves under pressure. Treatment must not wait.");

    case SUPPLE_STOP_SIGN_BLADDER_OR_BOWELS:
      return _ ("New trouble with bladder or bowels together with back pain can mean "
                "nerves under pressure. Treatment must not wait.");

    case SUPPLE_STOP_SIGN_CHEST_PAIN:
      return _ ("Pain in the chest and the back together "
                "can come from the heart or a large vessel.");

    case SUPPLE_STOP_SIGN_UPPER_BACK:
      return _ ("Pain that sits higher than the lower back should be looked at "
                "before you stretch again.");

    case SUPPLE_STOP_SIGN_DIZZY:
      return _ ("Dizziness mostly passes with rest. Stretching on, you might fall.");

    case SUPPLE_STOP_SIGN_NONE:
    default:
      return reason_of_level (level);
    }
}

/**
 * supple_help_words_footer:
 * @level: how much help is needed
 *
 * Says what Supple cannot know.
 *
 * Returns: (transfer none): a last sentence or two
 */
const char *
supple_help_words_footer (SuppleHelpLevel level)
{
  switch (level)
    {
    case SUPPLE_HELP_STOP:
      return _ ("Nothing is lost by resting.");

    case SUPPLE_HELP_SOON:
    case SUPPLE_HELP_URGENT:
      return _ ("A single sign is seldom a serious illness, but Supple cannot tell. "
                "It is not medical advice.");

    case SUPPLE_HELP_EMERGENCY:
    case SUPPLE_HELP_NONE:
    default:
      return _ ("Supple is not medical advice and cannot judge this. If in doubt, call.");
    }
}
