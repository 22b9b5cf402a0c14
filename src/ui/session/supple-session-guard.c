/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/session/supple-session-guard.h"

#include <glib/gi18n.h>

#include "desktop/supple-media-keys.h"

/**
 * SuppleSessionGuard:
 *
 * What the desktop does to a session while it lasts: headset and media keys move it,
 * and when the machine sleeps, the screen locks or something else starts to play, it
 * waits.
 */
struct _SuppleSessionGuard
{
  GObject parent_instance;

  SuppleInterruptions *interruptions;
  SuppleMediaKeys     *media_keys;
};

G_DEFINE_FINAL_TYPE (SuppleSessionGuard, supple_session_guard, G_TYPE_OBJECT)

static const char *
get_reason (SuppleInterruption interruption)
{
  switch (interruption)
    {
    case SUPPLE_INTERRUPTION_SLEEP:
      return _ ("The computer was asleep");

    case SUPPLE_INTERRUPTION_LOCK:
      return _ ("The screen was locked");

    case SUPPLE_INTERRUPTION_OTHER_PLAYER:
    default:
      return _ ("Something else began to play");
    }
}

static void
interrupted_cb (SuppleSessionPage *page,
                SuppleInterruption interruption)
{
  supple_session_page_interrupt (page, get_reason (interruption));
}

/* A session that waits has nothing to be kept from: what plays or locks meanwhile is no news. */
static void
state_changed_cb (SuppleSession       *session,
                  GParamSpec          *pspec,
                  SuppleInterruptions *interruptions)
{
  SuppleSessionState state = supple_session_get_state (session);

  supple_interruptions_set_watching (interruptions, state == SUPPLE_SESSION_RUNNING);
}

static void
raise_requested_cb (SuppleSessionPage *page)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (page));

  if (GTK_IS_WINDOW (root))
    gtk_window_present (GTK_WINDOW (root));
}

static void
quit_requested_cb (SuppleSessionPage *page)
{
  gtk_widget_activate_action (GTK_WIDGET (page), "app.quit", NULL);
}

static void
supple_session_guard_dispose (GObject *object)
{
  SuppleSessionGuard *self = SUPPLE_SESSION_GUARD (object);

  if (self->interruptions != NULL)
    supple_interruptions_set_watching (self->interruptions, FALSE);

  if (self->media_keys != NULL)
    supple_media_keys_set_session (self->media_keys, NULL);

  g_clear_object (&self->interruptions);
  g_clear_object (&self->media_keys);

  G_OBJECT_CLASS (supple_session_guard_parent_class)->dispose (object);
}

static void
supple_session_guard_class_init (SuppleSessionGuardClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = supple_session_guard_dispose;
}

static void
supple_session_guard_init (SuppleSessionGuard *self)
{
  self->interruptions = supple_interruptions_new ();
  self->media_keys = supple_media_keys_new ();
}

/**
 * supple_session_guard_new:
 * @page: the page of a session that begins
 * @minds_players: whether other programs that start to play pause it
 *
 * Returns: (transfer full): a guard; keep it as long as the session lasts
 */
SuppleSessionGuard *
supple_session_guard_new (SuppleSessionPage *page,
                          gboolean           minds_players)
{
  g_return_val_if_fail (SUPPLE_IS_SESSION_PAGE (page), NULL);

  SuppleSessionGuard *self = g_object_new (SUPPLE_TYPE_SESSION_GUARD, NULL);
  SuppleSession      *session = supple_session_page_get_session (page);

  g_signal_connect_object (self->interruptions, "interrupted", G_CALLBACK (interrupted_cb), page,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->media_keys, "stop-requested",
                           G_CALLBACK (supple_session_page_stop), page, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->media_keys, "raise-requested", G_CALLBACK (raise_requested_cb),
                           page, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->media_keys, "quit-requested", G_CALLBACK (quit_requested_cb),
                           page, G_CONNECT_SWAPPED);

  /* Where no bus tells of sleep, the clocks do: looked at whenever a phase ends. */
  g_signal_connect_object (session, "notify::segment-index",
                           G_CALLBACK (supple_interruptions_check), self->interruptions,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "notify::state", G_CALLBACK (state_changed_cb),
                           self->interruptions, G_CONNECT_DEFAULT);

  supple_interruptions_set_other_players (self->interruptions, minds_players);
  supple_interruptions_set_watching (self->interruptions, TRUE);
  supple_media_keys_set_session (self->media_keys, session);

  return self;
}
