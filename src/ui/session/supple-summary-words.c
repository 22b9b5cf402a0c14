/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/session/supple-summary-words.h"

#include <glib/gi18n.h>

/**
 * supple_summary_words_judge:
 * @session: what was done, and said about it
 * @answers: (out): how the back felt before and after
 *
 * Returns: what the session came to, as far as it can be known right after it
 */
SuppleTrafficLight
supple_summary_words_judge (const SuppleJournalSession *session,
                            SuppleSessionAnswers       *answers)
{
  g_return_val_if_fail (session != NULL && answers != NULL, SUPPLE_LIGHT_NONE);

  *answers = (SuppleSessionAnswers) {
    .before = SUPPLE_NOT_ANSWERED,
    .after = SUPPLE_NOT_ANSWERED,
    .half_hour.points = SUPPLE_NOT_ANSWERED,
    .hours.points = SUPPLE_NOT_ANSWERED,
  };

  for (guint i = 0; i < session->check_ins->len; i++)
    {
      const SuppleCheckIn *check_in = &g_array_index (session->check_ins, SuppleCheckIn, i);

      if (check_in->moment == SUPPLE_MOMENT_BEFORE)
        answers->before = check_in->value;
      else if (check_in->moment == SUPPLE_MOMENT_AFTER)
        answers->after = check_in->value;
    }

  return supple_traffic_light_judge (answers);
}

/**
 * supple_summary_words_heading:
 * @light: what a session came to
 *
 * Returns: (transfer none): that, in a few words
 */
const char *
supple_summary_words_heading (SuppleTrafficLight light)
{
  switch (light)
    {
    case SUPPLE_LIGHT_GREEN:
      return _ ("Fine to Go On");

    case SUPPLE_LIGHT_AMBER:
      return _ ("Take It Easier");

    case SUPPLE_LIGHT_RED:
      return _ ("Stop Stretching for Now");

    case SUPPLE_LIGHT_NONE:
    default:
      return _ ("Done");
    }
}

/* One point is within the ups and downs of any back: neither praised nor alarmed about. */
static const char *
advise (SuppleTrafficLight light,
        int                change)
{
  switch (light)
    {
    case SUPPLE_LIGHT_AMBER:
      return _ ("It should settle within half an hour. Walk about a little.");

    case SUPPLE_LIGHT_RED:
      return _ ("Rest in any position that eases it. If it stays worse for hours, see a doctor or "
                "physiotherapist.");

    case SUPPLE_LIGHT_GREEN:
    case SUPPLE_LIGHT_NONE:
    default:
      if (change >= SUPPLE_MEANINGFUL_POINTS)
        return _ ("A slight rise is fine if it is gone within half an hour.");

      return change <= -SUPPLE_MEANINGFUL_POINTS
               ? _ ("That is more than the usual ups and downs.")
               : _ ("Within the usual ups and downs.");
    }
}

/**
 * supple_summary_words_advice:
 * @light: what a session came to
 * @answers: how the back felt before and after
 *
 * Returns: (transfer full) (nullable): what to make of it; %NULL where too little was said
 */
char *
supple_summary_words_advice (SuppleTrafficLight          light,
                             const SuppleSessionAnswers *answers)
{
  g_return_val_if_fail (answers != NULL, NULL);

  if (light == SUPPLE_LIGHT_NONE)
    return NULL;

  /* Translators: how a back felt, from 0 to 10; then what to make of it. */
  return g_strdup_printf (_ ("%d before, %d after. %s"), answers->before, answers->after,
                          advise (light, answers->after - answers->before));
}

/**
 * supple_summary_words_done:
 * @session: what was done
 *
 * Returns: (transfer full): such as “4 of 5 stretches”
 */
char *
supple_summary_words_done (const SuppleJournalSession *session)
{
  g_return_val_if_fail (session != NULL, NULL);

  guint n = session->steps->len, n_done = 0;

  for (guint i = 0; i < n; i++)
    n_done += g_array_index (session->steps, SuppleJournalStep, i).outcome <=
              SUPPLE_OUTCOME_SHORTENED;

  /* Translators: how many stretches were done, of how many. */
  return g_strdup_printf (ngettext ("%u of %u stretch", "%u of %u stretches", n), n_done, n);
}

/**
 * supple_summary_words_outcome:
 * @outcome: what became of a step
 *
 * Returns: (transfer none): that, without blame
 */
const char *
supple_summary_words_outcome (SuppleOutcome outcome)
{
  switch (outcome)
    {
    case SUPPLE_OUTCOME_SHORTENED:
      return _ ("Shortened");

    case SUPPLE_OUTCOME_SKIPPED:
      return _ ("Skipped");

    case SUPPLE_OUTCOME_TOO_SORE:
      return _ ("Too sore");

    case SUPPLE_OUTCOME_DONE:
    default:
      return "";
    }
}

/**
 * supple_summary_words_end:
 * @light: what a session came to
 *
 * Returns: (transfer none): the last line
 */
const char *
supple_summary_words_end (SuppleTrafficLight light)
{
  return light == SUPPLE_LIGHT_RED
           ? _ ("What you did is kept. Nothing is lost by resting.")
           : _ ("That’s enough for today. Tomorrow or the day after, both are fine.");
}
