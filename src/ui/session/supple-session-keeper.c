/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/session/supple-session-keeper.h"

#include "journal/supple-unfinished.h"

/* Where the session was when it was last written down. */
typedef struct
{
  char *path;
  guint step;
} Kept;

static void
kept_free (gpointer  data,
           GClosure *closure)
{
  Kept *kept = data;

  g_free (kept->path);
  g_free (kept);
}

static void
keep (SuppleSession *session,
      Kept          *kept)
{
  SuppleRoutine   *routine = supple_timeline_get_routine (supple_session_get_timeline (session));
  SuppleUnfinished unfinished = {
    (char *) supple_routine_get_id (routine),
    supple_session_get_segment (session)->step,
    g_get_real_time () / G_USEC_PER_SEC,
  };
  g_autoptr (GError) error = NULL;

  /* A preview or a trial has no name to come back to. */
  if (unfinished.routine == NULL || unfinished.step == kept->step)
    return;

  kept->step = unfinished.step;

  /* The session is more important than coming back to it: it goes on, and the log knows. */
  if (!supple_unfinished_save (kept->path, &unfinished, &error))
    g_message ("The place in the session could not be noted: %s", error->message);
}

static void
changed_cb (SuppleSession *session,
            GParamSpec    *pspec,
            Kept          *kept)
{
  if (supple_session_get_state (session) == SUPPLE_SESSION_FINISHED)
    supple_unfinished_forget (kept->path);
  else if (supple_session_get_state (session) != SUPPLE_SESSION_READY)
    keep (session, kept);
}

/**
 * supple_session_keeper_attach:
 * @session: a session about to start
 * @path: the file for sessions that were not finished
 *
 * From now on notes each step that @session comes to, so that leaving it, or a crash,
 * loses nothing. Once it is finished there is nothing to come back to.
 */
void
supple_session_keeper_attach (SuppleSession *session,
                              const char    *path)
{
  g_return_if_fail (SUPPLE_IS_SESSION (session));
  g_return_if_fail (path != NULL);

  static const char *const what[] = { "notify::segment-index", "notify::state" };

  for (guint i = 0; i < G_N_ELEMENTS (what); i++)
    {
      Kept *kept = g_new0 (Kept, 1);

      kept->path = g_strdup (path);
      kept->step = G_MAXUINT;
      g_signal_connect_data (session, what[i], G_CALLBACK (changed_cb), kept, kept_free,
                             G_CONNECT_DEFAULT);
    }
}
