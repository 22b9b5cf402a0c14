/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "session/supple-repace.h"

#include "session/supple-timeline-match.h"

/* The timeline that waits for the breath to end. */
static G_DEFINE_QUARK (supple - next - timeline, next_timeline)

  static void go_on_with (SuppleSession  *session,
                          SuppleTimeline *timeline)
{
  SuppleTimeline *old = supple_session_get_timeline (session);
  guint           index = supple_session_get_segment_index (session);

  supple_session_set_timeline (session, timeline,
                               supple_timeline_find_like (timeline, old, index));
}

static void
segment_changed_cb (SuppleSession *session)
{
  g_autoptr (SuppleTimeline) next =
    g_object_steal_qdata (G_OBJECT (session), next_timeline_quark ());

  g_signal_handlers_disconnect_by_func (session, segment_changed_cb, NULL);

  if (next != NULL && supple_session_get_state (session) < SUPPLE_SESSION_FINISHED)
    go_on_with (session, next);
}

/**
 * supple_session_repace:
 * @session: a session that is not over
 * @timeline: the same routine, laid out for another pace or other doses
 *
 * Goes on with @timeline from the next breath on, so that nothing jumps; while the
 * session stands still, at once.
 */
void
supple_session_repace (SuppleSession  *session,
                       SuppleTimeline *timeline)
{
  g_return_if_fail (SUPPLE_IS_SESSION (session));
  g_return_if_fail (timeline != NULL);

  supple_session_update (session);

  if (supple_session_get_state (session) == SUPPLE_SESSION_RUNNING)
    {
      g_signal_handlers_disconnect_by_func (session, segment_changed_cb, NULL);
      g_object_set_qdata_full (G_OBJECT (session), next_timeline_quark (),
                               supple_timeline_ref (timeline),
                               (GDestroyNotify) supple_timeline_unref);
      g_signal_connect_object (session, "notify::segment-index", G_CALLBACK (segment_changed_cb),
                               session, G_CONNECT_DEFAULT);
    }
  else if (supple_session_get_state (session) < SUPPLE_SESSION_FINISHED)
    go_on_with (session, timeline);
}
