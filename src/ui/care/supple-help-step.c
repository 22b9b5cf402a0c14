/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/care/supple-help-step.h"

#include <glib/gi18n.h>

#include "ui/care/supple-system-territory.h"

/* What to say on the phone, so that nobody has to search for words. */
static const char *
phone_words (SuppleStopSign sign)
{
  switch (sign)
    {
    case SUPPLE_STOP_SIGN_SEVERE_PAIN:
      return _ ("“I got severe back pain while I was stretching.”");

    case SUPPLE_STOP_SIGN_BOTH_LEGS:
      return _ ("“I have back pain, and now I feel it in both legs.”");

    case SUPPLE_STOP_SIGN_WEAK_LEG:
      return _ ("“I have back pain, and now one leg is weak.”");

    case SUPPLE_STOP_SIGN_UNSTEADY:
      return _ ("“I have back pain, and I have become unsteady on my feet.”");

    case SUPPLE_STOP_SIGN_NUMB_BETWEEN_LEGS:
      return _ ("“I have back pain, and I have gone numb between the legs.”");

    case SUPPLE_STOP_SIGN_BLADDER_OR_BOWELS:
      return _ ("“I have back pain, and new trouble with my bladder or bowels.”");

    case SUPPLE_STOP_SIGN_CHEST_PAIN:
      return _ ("“I have pain in my chest and in my back.”");

    case SUPPLE_STOP_SIGN_UPPER_BACK:
      return _ ("“My pain is between the shoulder blades or around my trunk.”");

    case SUPPLE_STOP_SIGN_NONE:
    case SUPPLE_STOP_SIGN_SHARP_PAIN:
    case SUPPLE_STOP_SIGN_ONE_LEG:
    case SUPPLE_STOP_SIGN_DIZZY:
    default:
      return _ ("“I have back pain”, then what is new, and since when");
    }
}

static SuppleHelpStep
step (const char *title,
      const char *subtitle)
{
  return (SuppleHelpStep) { g_strdup (title), g_strdup (subtitle) };
}

/* A number without its country could be the wrong one. */
static char *
call_text (const SuppleEmergencyNumber *numbers)
{
  if (numbers->territory == NULL)
    /* Translators: %s is a telephone number. */
    return g_strdup_printf (_ ("Call the emergency number, %s in many countries"),
                            numbers->emergency);

  /* Translators: “Call the emergency number, 112 (Germany)”. */
  return g_strdup_printf (_ ("Call the emergency number, %s (%s)"), numbers->emergency,
                          supple_territory_name (numbers->territory));
}

static SuppleHelpStep
step_if_it_grows (const char                  *title,
                  const SuppleEmergencyNumber *numbers)
{
  return (SuppleHelpStep) { g_strdup (title), call_text (numbers) };
}

static SuppleHelpStep
emergency_step (guint          index,
                SuppleStopSign sign)
{
  switch (index)
    {
    case 0:
      if (sign == SUPPLE_STOP_SIGN_CHEST_PAIN)
        return step (_ ("Call now, even if you are not sure"), "");

      return step (_ ("Call now, or be taken to an emergency department"), "");

    case 1:
      return step (_ ("Say on the phone"), phone_words (sign));

    default:
      return step (_ ("Do not stretch, and do not wait for it to pass"), "");
    }
}

static SuppleHelpStep
advice_step (guint                        index,
             SuppleHelpLevel              level,
             SuppleStopSign               sign,
             const SuppleEmergencyNumber *numbers)
{
  switch (index)
    {
    case 0:
      if (level == SUPPLE_HELP_SOON)
        return step (_ ("Make an appointment"), _ ("Until then, rest as it suits your back"));

      if (numbers->advice != NULL)
        return step (_ ("Call your doctor or the advice line today"), "");

      return step (_ ("Call your doctor or an out-of-hours service today"), "");

    case 1:
      return step (_ ("Say on the phone"), phone_words (sign));

    default:
      return step_if_it_grows (_ ("If both legs, your bladder or your bowels join in"), numbers);
    }
}

static SuppleHelpStep
dizzy_step (guint                        index,
            const SuppleEmergencyNumber *numbers)
{
  switch (index)
    {
    case 0:
      return step (_ ("Sit or lie down until it has passed"), "");

    case 1:
      return step (_ ("Then get up slowly"), _ ("With a hand on something steady"));

    default:
      return step_if_it_grows (_ ("If it does not pass, or your chest hurts"), numbers);
    }
}

static SuppleHelpStep
rest_step (guint                        index,
           SuppleStopSign               sign,
           const SuppleEmergencyNumber *numbers)
{
  gboolean leg = sign == SUPPLE_STOP_SIGN_ONE_LEG;

  if (sign == SUPPLE_STOP_SIGN_DIZZY)
    return dizzy_step (index, numbers);

  switch (index)
    {
    case 0:
      return step (_ ("Rest in any position that eases it"), _ ("No more stretching today"));

    case 1:
      if (leg)
        return step (_ ("Notice where it goes"),
                     _ ("Back towards the spine is good; if it goes further down, ask a doctor"));

      return step (_ ("If it is still worse in a few hours"),
                   _ ("Ask a doctor or physiotherapist before you stretch again"));

    default:
      return step_if_it_grows (leg ? _ ("If the other leg joins in, or a leg gets weak")
                                   : _ ("If a leg gets weak, or you go numb between the legs"),
                               numbers);
    }
}

/* The same signs as those that care knows, for reading at leisure. */
static SuppleHelpStep
overview_step (guint index)
{
  switch (index)
    {
    case 0:
      return step (_ ("Get Help Now"),
                   _ ("Numb between the legs; new trouble with bladder, bowels or sex; "
                      "pain or numbness in both legs; a weak leg; chest pain; "
                      "pain since a bad fall or accident"));

    case 1:
      return step (_ ("Ask for Advice Today"),
                   _ ("Fever, or very unwell; cancer, or weight lost without trying; pain that "
                      "nothing eases, or worse at night or on coughing; pain higher up; "
                      "a lump or a new shape; unsteady walking"));

    default:
      return step (_ ("See a Doctor This Week"),
                   _ ("First back pain under 20 or over 55; no better after a few weeks; "
                      "severe pain while stretching; no sleep or no daily life for pain"));
    }
}

/**
 * supple_help_step_for_level:
 * @index: which step, from 0 to %SUPPLE_N_HELP_STEPS − 1
 * @level: how much help is needed
 * @sign: what was felt, if that is known
 * @numbers: whom to call here
 *
 * Says one of the things to do.
 *
 * Returns: (transfer full): the step; free it with supple_help_step_clear()
 */
SuppleHelpStep
supple_help_step_for_level (guint                        index,
                            SuppleHelpLevel              level,
                            SuppleStopSign               sign,
                            const SuppleEmergencyNumber *numbers)
{
  switch (level)
    {
    case SUPPLE_HELP_EMERGENCY:
      return emergency_step (index, sign);

    case SUPPLE_HELP_URGENT:
    case SUPPLE_HELP_SOON:
      return advice_step (index, level, sign, numbers);

    case SUPPLE_HELP_STOP:
      return rest_step (index, sign, numbers);

    case SUPPLE_HELP_NONE:
    default:
      return overview_step (index);
    }
}

/**
 * supple_help_step_clear:
 * @step: (inout): a step
 *
 * Frees what is in @step, not @step itself.
 */
void
supple_help_step_clear (SuppleHelpStep *step)
{
  g_clear_pointer (&step->title, g_free);
  g_clear_pointer (&step->subtitle, g_free);
}
