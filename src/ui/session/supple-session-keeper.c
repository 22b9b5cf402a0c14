/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/session/supple-session-keeper.h"

#include "journal/supple-unfinished.h"

/**
 * SuppleSessionKeeper:
 *
 * Notes each step that a session comes to, so that leaving it, or a crash, loses
 * nothing. Once it is finished there is nothing to come back to.
 */
struct _SuppleSessionKeeper
{
  GObject parent_instance;

  char *path;
  guint step;
};

G_DEFINE_FINAL_TYPE (SuppleSessionKeeper, supple_session_keeper, G_TYPE_OBJECT)

static void
keep (SuppleSessionKeeper *self,
      SuppleSession       *session)
{
  SuppleRoutine *routine = supple_timeline_get_routine (supple_session_get_timeline (session));
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  SuppleUnfinished unfinished = {
    (char *) supple_routine_get_id (routine),
    supple_session_get_segment (session)->step,
    g_date_time_to_unix (now),
  };
  g_autoptr (GError) error = NULL;

  /* A preview or a trial has no name to come back to. */
  if (unfinished.routine == NULL || unfinished.step == self->step)
    return;

  self->step = unfinished.step;

  /* The session is more important than coming back to it: it goes on, and the log knows. */
  if (!supple_unfinished_save (self->path, &unfinished, &error))
    g_message ("The place in the session could not be noted: %s", error->message);
}

static void
changed_cb (SuppleSessionKeeper *self,
            GParamSpec          *pspec,
            SuppleSession       *session)
{
  if (supple_session_get_state (session) == SUPPLE_SESSION_FINISHED)
    supple_unfinished_forget (self->path);
  else if (supple_session_get_state (session) != SUPPLE_SESSION_READY)
    keep (self, session);
}

static void
supple_session_keeper_finalize (GObject *object)
{
  SuppleSessionKeeper *self = SUPPLE_SESSION_KEEPER (object);

  g_free (self->path);

  G_OBJECT_CLASS (supple_session_keeper_parent_class)->finalize (object);
}

static void
supple_session_keeper_class_init (SuppleSessionKeeperClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = supple_session_keeper_finalize;
}

static void
supple_session_keeper_init (SuppleSessionKeeper *self)
{
  self->step = G_MAXUINT;
}

/**
 * supple_session_keeper_new:
 * @session: a session about to start
 * @path: the file for a session that was not finished
 *
 * Returns: (transfer full): a keeper; @session is watched as long as it lives
 */
SuppleSessionKeeper *
supple_session_keeper_new (SuppleSession *session,
                           const char    *path)
{
  g_return_val_if_fail (SUPPLE_IS_SESSION (session), NULL);
  g_return_val_if_fail (path != NULL, NULL);

  SuppleSessionKeeper *self = g_object_new (SUPPLE_TYPE_SESSION_KEEPER, NULL);

  self->path = g_strdup (path);

  /* Swapped, the session comes last. */
  g_signal_connect_object (session, "notify::segment-index", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "notify::state", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);

  return self;
}
