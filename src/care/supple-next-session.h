/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "care/supple-traffic-light.h"

G_BEGIN_DECLS

/**
 * SupplePastSession:
 * @start_us: when it began
 * @light: what it came to
 */
typedef struct
{
  gint64             start_us;
  SuppleTrafficLight light;
} SupplePastSession;

/**
 * SuppleNextSession:
 * @SUPPLE_NEXT_SESSION_AS_USUAL: nothing is in its way
 * @SUPPLE_NEXT_SESSION_GENTLE: the gentle routine is offered, without the stretches of the last
 *   session, and holds are half as long
 * @SUPPLE_NEXT_SESSION_PAUSED_WORSE: routines are paused: it was much worse, or for hours
 * @SUPPLE_NEXT_SESSION_PAUSED_TWICE: routines are paused: twice in a row it took too long to settle
 *
 * What the sessions so far mean for the next.
 */
typedef enum
{
  SUPPLE_NEXT_SESSION_AS_USUAL,
  SUPPLE_NEXT_SESSION_GENTLE,
  SUPPLE_NEXT_SESSION_PAUSED_WORSE,
  SUPPLE_NEXT_SESSION_PAUSED_TWICE,
} SuppleNextSession;

SuppleNextSession supple_next_session_judge (const SupplePastSession *sessions,
                                             guint                    n_sessions,
                                             gint64                   confirmed_us);
gboolean          supple_next_session_is_paused (SuppleNextSession next);
gint64            supple_next_session_get_hold_us (SuppleNextSession next,
                                                   gint64            hold_us);
gboolean          supple_next_session_drops (SuppleNextSession  next,
                                             const char        *exercise,
                                             const char *const *tags,
                                             const char *const *just_done);

G_END_DECLS
