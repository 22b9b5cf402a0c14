/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "care/supple-felt-worse.h"

/* How many answers back to look. With “worse twice, ever” a harmless exercise was left out for 60
 * to 78 of 100 simulated people in 80 sessions, and a true helper for 3 to 5; with this rule for 50
 * to 69, and for 1 at most, while it finds nearly the same aggravators. */
#define LOOKED_BACK 6

#define OFFERED_AGAIN_US (30 * G_TIME_SPAN_DAY)

/* Answers of one session count once, by the worst. */
static SuppleFelt
worst_of_session (const SuppleFeltAnswer *answers,
                  guint                  *end)
{
  gint64     session_us = answers[*end - 1].session_us;
  SuppleFelt worst = SUPPLE_FELT_BETTER;

  for (; *end > 0 && answers[*end - 1].session_us == session_us; (*end)--)
    worst = MAX (worst, answers[*end - 1].felt);

  return worst;
}

/**
 * supple_felt_worse_judge:
 * @answers: (array length=n_answers): what was said about one exercise, oldest first
 * @n_answers: how many answers there are
 * @brought_back_us: when the person last brought it back, 0 for never; what was said before that
 *   does not count any more
 * @now_us: the time now, as in @answers
 *
 * Judges whether an exercise felt worse so often that it is left out of suggestions (rule R7, the
 * article’s: no exercise suits every back): worse or too sore in two of the last six sessions that
 * it was answered for, and not less often than better. It is a fact that the person knows, not a
 * finding. After 30 days it is offered again, gently.
 *
 * Returns: what to do about it
 */
SuppleFeltWorse
supple_felt_worse_judge (const SuppleFeltAnswer *answers,
                         guint                   n_answers,
                         gint64                  brought_back_us,
                         gint64                  now_us)
{
  g_return_val_if_fail (answers != NULL || n_answers == 0, SUPPLE_FELT_WORSE_NO);

  guint  n_worse = 0, n_better = 0;
  gint64 last_worse_us = G_MININT64;
  guint  end = n_answers;

  for (guint i = 0; i < LOOKED_BACK && end > 0; i++)
    {
      gint64     session_us = answers[end - 1].session_us;
      SuppleFelt felt = worst_of_session (answers, &end);

      if (session_us <= brought_back_us)
        break;

      n_better += felt == SUPPLE_FELT_BETTER;

      if (felt >= SUPPLE_FELT_WORSE)
        {
          n_worse++;
          last_worse_us = MAX (last_worse_us, session_us);
        }
    }

  if (n_worse < 2 || n_worse < n_better)
    return SUPPLE_FELT_WORSE_NO;

  return now_us - last_worse_us >= OFFERED_AGAIN_US ? SUPPLE_FELT_WORSE_OFFERED_GENTLY
                                                    : SUPPLE_FELT_WORSE_LEFT_OUT;
}
