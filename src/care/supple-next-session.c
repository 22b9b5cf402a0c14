/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "care/supple-next-session.h"

/* The light of the last session that has one, before @end. */
static const SupplePastSession *
find_last (const SupplePastSession *sessions,
           guint                   *end)
{
  while (*end > 0)
    {
      const SupplePastSession *session = &sessions[--*end];

      if (session->light != SUPPLE_LIGHT_NONE)
        return session;
    }

  return NULL;
}

/**
 * supple_next_session_judge:
 * @sessions: (array length=n_sessions): the sessions so far, oldest first
 * @n_sessions: how many there are
 * @confirmed_us: when the person last confirmed that it has settled or that they have had advice;
 *   0 for never
 *
 * Judges what may come next. Red pauses the routines (rule R3); amber makes the next session a
 * gentle one, and amber twice in a row pauses like red (rule R4). Only a confirmation that comes
 * after the session that caused it ends a pause; the session that follows is a gentle one.
 *
 * Sessions nobody said anything about neither help nor hurt.
 *
 * Returns: what may come next
 */
SuppleNextSession
supple_next_session_judge (const SupplePastSession *sessions,
                           guint                    n_sessions,
                           gint64                   confirmed_us)
{
  g_return_val_if_fail (sessions != NULL || n_sessions == 0, SUPPLE_NEXT_SESSION_AS_USUAL);

  guint                    end = n_sessions;
  const SupplePastSession *last = find_last (sessions, &end);

  if (last == NULL || last->light == SUPPLE_LIGHT_GREEN)
    return SUPPLE_NEXT_SESSION_AS_USUAL;

  if (confirmed_us > last->start_us)
    return SUPPLE_NEXT_SESSION_GENTLE;

  if (last->light == SUPPLE_LIGHT_RED)
    return SUPPLE_NEXT_SESSION_PAUSED_WORSE;

  const SupplePastSession *one_before = find_last (sessions, &end);

  if (one_before != NULL && one_before->light >= SUPPLE_LIGHT_AMBER &&
      one_before->start_us >= confirmed_us)
    return SUPPLE_NEXT_SESSION_PAUSED_TWICE;

  return SUPPLE_NEXT_SESSION_GENTLE;
}

/**
 * supple_next_session_is_paused:
 * @next: what may come next
 *
 * Returns: whether no session may start until the person has read why, and confirmed
 */
gboolean
supple_next_session_is_paused (SuppleNextSession next)
{
  return next == SUPPLE_NEXT_SESSION_PAUSED_WORSE || next == SUPPLE_NEXT_SESSION_PAUSED_TWICE;
}

/**
 * supple_next_session_get_hold_us:
 * @next: what may come next
 * @hold_us: how long a hold would be
 *
 * Halves the holds of a gentle session (rule R4).
 *
 * Returns: how long it is to be
 */
gint64
supple_next_session_get_hold_us (SuppleNextSession next,
                                 gint64            hold_us)
{
  return next == SUPPLE_NEXT_SESSION_AS_USUAL ? hold_us : hold_us / 2;
}

/**
 * supple_next_session_drops:
 * @next: what may come next
 * @exercise: identifier of an exercise
 * @tags: (array zero-terminated=1): what it asks of the body
 * @just_done: (array zero-terminated=1): the exercises of the last session
 *
 * Leaves the stretches of the last session out of a gentle one (rule R4). Lying at rest is no
 * stretch, and stays, so that something is left even after a gentle session.
 *
 * Returns: whether @exercise is not to be suggested next time
 */
gboolean
supple_next_session_drops (SuppleNextSession  next,
                           const char        *exercise,
                           const char *const *tags,
                           const char *const *just_done)
{
  g_return_val_if_fail (exercise != NULL && tags != NULL && just_done != NULL, FALSE);

  return next != SUPPLE_NEXT_SESSION_AS_USUAL && !g_strv_contains (tags, "rest") &&
         g_strv_contains (just_done, exercise);
}
