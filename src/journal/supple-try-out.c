/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "journal/supple-try-out.h"

/* How far chance can carry a stretch past one that was drawn less often. */
#define CHANCE 1.5

static guint64
scramble (guint64 value)
{
  value += G_GUINT64_CONSTANT (0x9e3779b97f4a7c15);
  value = (value ^ (value >> 30)) * G_GUINT64_CONSTANT (0xbf58476d1ce4e5b9);
  value = (value ^ (value >> 27)) * G_GUINT64_CONSTANT (0x94d049bb133111eb);

  return value ^ (value >> 31);
}

/* A number from 0 to below 1 that is the same wherever and whenever it is asked for (SplitMix64:
 * Steele, Lea and Flood 2014). */
static double
chance_of (guint64 seed,
           guint   session,
           guint   stretch)
{
  guint64 bits = scramble (scramble (scramble (seed) + session) + stretch);

  return (bits >> 11) * 0x1p-53;
}

/* Whether one candidate is to be tried before another: what is open first, then what was not tried
 * yet, then what is used more. */
static gboolean
comes_before (const SuppleTryOutCandidate *one,
              const SuppleTryOutCandidate *other)
{
  if (one->among != other->among)
    return one->among;

  if (one->tried != other->tried)
    return other->tried;

  return one->n_uses > other->n_uses;
}

/* The first six of a place. Returns whether there are six. */
static gboolean
choose_in_place (const SuppleTryOutCandidate *candidates,
                 guint                        n_candidates,
                 SupplePlace                  place,
                 guint                        chosen[SUPPLE_TRY_OUT_STRETCHES])
{
  guint n_chosen = 0;

  for (guint i = 0; i < n_candidates; i++)
    {
      if (candidates[i].place != place || candidates[i].left_out)
        continue;

      guint at = n_chosen;

      for (; at > 0 && comes_before (&candidates[i], &candidates[chosen[at - 1]]); at--)
        if (at < SUPPLE_TRY_OUT_STRETCHES)
          chosen[at] = chosen[at - 1];

      if (at < SUPPLE_TRY_OUT_STRETCHES)
        chosen[at] = i;

      n_chosen = MIN (n_chosen + 1, SUPPLE_TRY_OUT_STRETCHES);
    }

  return n_chosen == SUPPLE_TRY_OUT_STRETCHES;
}

/* What speaks for a place: how many open questions it settles, how many new stretches, how much
 * they are used, in this order. */
static guint64
value_of (const SuppleTryOutCandidate *candidates,
          const guint                  chosen[SUPPLE_TRY_OUT_STRETCHES])
{
  guint64 among = 0, untried = 0, uses = 0;

  for (guint i = 0; i < SUPPLE_TRY_OUT_STRETCHES; i++)
    {
      among += candidates[chosen[i]].among;
      untried += !candidates[chosen[i]].tried;
      uses += candidates[chosen[i]].n_uses;
    }

  return among << 60 | untried << 56 | uses;
}

/**
 * supple_try_out_choose:
 * @candidates: (array length=n_candidates): exercises of the person’s own routines
 * @n_candidates: how many
 * @chosen: (out caller-allocates): the indices of the six
 *
 * Chooses the six stretches of a try-out: all in one place, none that is left out, those first of
 * which one seems to help.
 *
 * Returns: whether there are six; a try-out with fewer is not offered
 */
gboolean
supple_try_out_choose (const SuppleTryOutCandidate *candidates,
                       guint                        n_candidates,
                       guint                        chosen[SUPPLE_TRY_OUT_STRETCHES])
{
  g_return_val_if_fail (candidates != NULL || n_candidates == 0, FALSE);
  g_return_val_if_fail (chosen != NULL, FALSE);

  gboolean found = FALSE;

  for (SupplePlace place = SUPPLE_PLACE_MAT; place <= SUPPLE_PLACE_STANDING; place++)
    {
      guint here[SUPPLE_TRY_OUT_STRETCHES];

      if (!choose_in_place (candidates, n_candidates, place, here))
        continue;

      if (!found || value_of (candidates, here) > value_of (candidates, chosen))
        for (guint i = 0; i < SUPPLE_TRY_OUT_STRETCHES; i++)
          chosen[i] = here[i];

      found = TRUE;
    }

  return found;
}

/**
 * supple_try_out_draw:
 * @seed: drawn once, when the person agreed, and stored with the try-out
 * @session: which session of the try-out it is, from 0
 * @times_drawn: how often each of the six was drawn so far
 * @left_out: (nullable): which of the six Care hides by now, or felt worse twice
 * @drawn: (out caller-allocates): the indices of those drawn, in rising order
 *
 * Draws the stretches of a session: the three with the smallest sum of the times drawn and a chance
 * of up to one and a half. So each comes in about half of the sessions, nobody can foresee which,
 * and no answer has any part in it: the draw is not even given one.
 *
 * Returns: how many were drawn: three, or fewer where fewer than three are left
 */
guint
supple_try_out_draw (guint64        seed,
                     guint          session,
                     const guint    times_drawn[SUPPLE_TRY_OUT_STRETCHES],
                     const gboolean left_out[SUPPLE_TRY_OUT_STRETCHES],
                     guint          drawn[SUPPLE_TRY_OUT_A_SESSION])
{
  g_return_val_if_fail (times_drawn != NULL && drawn != NULL, 0);

  gboolean taken[SUPPLE_TRY_OUT_STRETCHES] = { FALSE };
  guint    n_drawn = 0;

  for (guint i = 0; i < SUPPLE_TRY_OUT_A_SESSION; i++)
    {
      guint  first = SUPPLE_TRY_OUT_STRETCHES;
      double least = G_MAXDOUBLE;

      for (guint k = 0; k < SUPPLE_TRY_OUT_STRETCHES; k++)
        {
          double value = times_drawn[k] + CHANCE * chance_of (seed, session, k);

          if (!taken[k] && !(left_out != NULL && left_out[k]) && value < least)
            {
              least = value;
              first = k;
            }
        }

      if (first < SUPPLE_TRY_OUT_STRETCHES)
        taken[first] = TRUE;
    }

  for (guint k = 0; k < SUPPLE_TRY_OUT_STRETCHES; k++)
    if (taken[k])
      drawn[n_drawn++] = k;

  return n_drawn;
}

/**
 * supple_try_out_is_complete:
 * @n_usable_sessions: how many sessions of the try-out can be used
 *
 * Returns: whether it has run long enough to offer another six
 */
gboolean
supple_try_out_is_complete (guint n_usable_sessions)
{
  return n_usable_sessions >= SUPPLE_TRY_OUT_SESSIONS;
}
