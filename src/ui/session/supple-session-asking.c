/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/session/supple-session-asking.h"

#include <glib/gi18n.h>

#include "ui/session/supple-check-in-view.h"
#include "ui/session/supple-summary-view.h"

/**
 * SuppleSessionAsking:
 *
 * Whether a session asks how the back feels, before and after, and where the answers go: into its
 * record, and from there into what may come next.
 */
struct _SuppleSessionAsking
{
  GObject parent_instance;

  SuppleSession         *session;
  SuppleSessionRecorder *recorder;
  SuppleLibrary         *library;
  SuppleOutlook         *outlook;
  GSettings             *settings;

  /* The page owns these, and the questions. */
  GtkStack           *stack;
  AdwToastOverlay    *toasts;
  GtkEventController *keys;
};

G_DEFINE_FINAL_TYPE (SuppleSessionAsking, supple_session_asking, G_TYPE_OBJECT)

enum
{
  SHOW,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static const char *
get_key (SuppleMoment moment)
{
  return moment == SUPPLE_MOMENT_BEFORE ? "check-in-before" : "check-in-after";
}

static void
supple_session_asking_dispose (GObject *object)
{
  SuppleSessionAsking *self = SUPPLE_SESSION_ASKING (object);

  g_clear_object (&self->session);
  g_clear_object (&self->recorder);
  g_clear_object (&self->library);
  g_clear_object (&self->outlook);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (supple_session_asking_parent_class)->dispose (object);
}

static void
supple_session_asking_class_init (SuppleSessionAskingClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = supple_session_asking_dispose;

  /**
   * SuppleSessionAsking::show:
   * @self: the questions
   * @name: “before”, “after” or “summary”
   *
   * A page of the stack is to come up.
   */
  signals[SHOW] = g_signal_new ("show", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
supple_session_asking_init (SuppleSessionAsking *self)
{
}

/**
 * supple_session_asking_new:
 * @session: what is asked about
 * @recorder: its record
 * @library: where its stretches are found
 * @outlook: what may come next
 * @settings: whether to ask
 *
 * Returns: (transfer full): the questions of one session
 */
SuppleSessionAsking *
supple_session_asking_new (SuppleSession         *session,
                           SuppleSessionRecorder *recorder,
                           SuppleLibrary         *library,
                           SuppleOutlook         *outlook,
                           GSettings             *settings)
{
  g_return_val_if_fail (SUPPLE_IS_SESSION (session), NULL);
  g_return_val_if_fail (SUPPLE_IS_SESSION_RECORDER (recorder), NULL);
  g_return_val_if_fail (SUPPLE_IS_OUTLOOK (outlook), NULL);
  g_return_val_if_fail (G_IS_SETTINGS (settings), NULL);

  SuppleSessionAsking *self = g_object_new (SUPPLE_TYPE_SESSION_ASKING, NULL);

  self->session = g_object_ref (session);
  self->recorder = g_object_ref (recorder);
  self->library = g_object_ref (library);
  self->outlook = g_object_ref (outlook);
  self->settings = g_object_ref (settings);

  return self;
}

SuppleSessionRecorder *
supple_session_asking_get_recorder (SuppleSessionAsking *self)
{
  g_return_val_if_fail (SUPPLE_IS_SESSION_ASKING (self), NULL);

  return self->recorder;
}

/**
 * supple_session_asking_asks:
 * @self: the questions
 * @moment: before or after
 *
 * Returns: whether the person wishes to be asked then
 */
gboolean
supple_session_asking_asks (SuppleSessionAsking *self,
                            SuppleMoment         moment)
{
  g_return_val_if_fail (SUPPLE_IS_SESSION_ASKING (self), FALSE);

  return g_settings_get_boolean (self->settings, get_key (moment));
}

static void
note (SuppleSessionAsking *self,
      SuppleMoment         moment,
      int                  value)
{
  if (value != SUPPLE_CHECK_IN_SKIPPED)
    supple_session_recorder_note_check_in (self->recorder, moment, value);

  if (moment == SUPPLE_MOMENT_AFTER)
    supple_outlook_refresh (self->outlook);
}

static void
undo_cb (GSettings *settings,
         AdwToast  *toast)
{
  g_settings_set_boolean (settings, g_object_get_data (G_OBJECT (toast), "key"), TRUE);
}

/* Off at once, with a way back. */
static void
switch_off (SuppleSessionAsking *self,
            SuppleMoment         moment)
{
  AdwToast *toast = adw_toast_new (moment == SUPPLE_MOMENT_BEFORE
                                     ? _ ("Check-ins before sessions are off")
                                     : _ ("Check-ins after sessions are off"));

  g_settings_set_boolean (self->settings, get_key (moment), FALSE);
  adw_toast_set_button_label (toast, _ ("Undo"));
  g_object_set_data (G_OBJECT (toast), "key", (char *) get_key (moment));
  g_signal_connect_object (toast, "button-clicked", G_CALLBACK (undo_cb), self->settings,
                           G_CONNECT_SWAPPED);
  adw_toast_overlay_add_toast (self->toasts, toast);
}

/* Keys answer the question then, and move nothing. */
static void
ask (SuppleSessionAsking *self,
     const char          *name)
{
  gtk_event_controller_set_propagation_phase (self->keys, GTK_PHASE_BUBBLE);
  g_signal_emit (self, signals[SHOW], 0, name);
  supple_check_in_view_ask (SUPPLE_CHECK_IN_VIEW (gtk_stack_get_visible_child (self->stack)));
}

static void
before_answered_cb (SuppleSessionAsking *self,
                    int                  value)
{
  gtk_event_controller_set_propagation_phase (self->keys, GTK_PHASE_CAPTURE);
  note (self, SUPPLE_MOMENT_BEFORE, value);
  supple_session_play (self->session);
}

static void
after_answered_cb (SuppleSessionAsking *self,
                   int                  value)
{
  note (self, SUPPLE_MOMENT_AFTER, value);
  supple_session_asking_summarise (self);
}

static void
before_refused_cb (SuppleSessionAsking *self)
{
  switch_off (self, SUPPLE_MOMENT_BEFORE);
}

static void
after_refused_cb (SuppleSessionAsking *self)
{
  switch_off (self, SUPPLE_MOMENT_AFTER);
}

/**
 * supple_session_asking_attach:
 * @self: the questions
 * @stack: has the pages “before”, “after” and “summary”
 * @toasts: where news are shown
 * @keys: the session’s keys
 *
 * Once only; all three live longer than the questions.
 */
void
supple_session_asking_attach (SuppleSessionAsking *self,
                              GtkStack            *stack,
                              AdwToastOverlay     *toasts,
                              GtkEventController  *keys)
{
  g_return_if_fail (SUPPLE_IS_SESSION_ASKING (self) && self->stack == NULL);
  g_return_if_fail (GTK_IS_STACK (stack));

  GtkWidget *before = gtk_stack_get_child_by_name (stack, "before");
  GtkWidget *after = gtk_stack_get_child_by_name (stack, "after");

  self->stack = stack;
  self->toasts = toasts;
  self->keys = keys;
  g_signal_connect_object (before, "answered", G_CALLBACK (before_answered_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (before, "refused", G_CALLBACK (before_refused_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (after, "answered", G_CALLBACK (after_answered_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (after, "refused", G_CALLBACK (after_refused_cb), self,
                           G_CONNECT_SWAPPED);
}

/**
 * supple_session_asking_begin:
 * @self: the questions of a session whose page is shown
 *
 * Asks how the back feels, if the person wishes so, and starts the session.
 */
void
supple_session_asking_begin (SuppleSessionAsking *self)
{
  g_return_if_fail (SUPPLE_IS_SESSION_ASKING (self));

  if (supple_session_asking_asks (self, SUPPLE_MOMENT_BEFORE))
    ask (self, "before");
  else
    supple_session_play (self->session);
}

/**
 * supple_session_asking_end:
 * @self: the questions of a session that is over
 *
 * Asks how the back feels now, if the person wishes so, and sums up.
 */
void
supple_session_asking_end (SuppleSessionAsking *self)
{
  g_return_if_fail (SUPPLE_IS_SESSION_ASKING (self));

  if (supple_session_asking_asks (self, SUPPLE_MOMENT_AFTER))
    ask (self, "after");
  else
    supple_session_asking_summarise (self);
}

/**
 * supple_session_asking_summarise:
 * @self: the questions of a session that is over
 *
 * Asks no more, and sums up.
 */
void
supple_session_asking_summarise (SuppleSessionAsking *self)
{
  g_return_if_fail (SUPPLE_IS_SESSION_ASKING (self));

  gtk_event_controller_set_propagation_phase (self->keys, GTK_PHASE_CAPTURE);
  g_signal_emit (self, signals[SHOW], 0, "summary");
  supple_summary_view_show (SUPPLE_SUMMARY_VIEW (gtk_stack_get_visible_child (self->stack)),
                            self->recorder, self->library);
}
