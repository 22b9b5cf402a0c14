/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/session/supple-too-sore.h"

#include <glib/gi18n.h>

#include "ui/session/supple-too-sore-dialog.h"

/* What was on before the person said “too sore”, to be had back with Undo. It hangs on the dialog,
 * and then on the toast. */
typedef struct
{
  SuppleSession         *session;
  SuppleSessionRecorder *recorder;
  SuppleTimeline        *timeline;
  guint                  index;
} Before;

#define BEFORE_KEY "supple-before"

static void
before_free (gpointer data)
{
  Before *before = data;

  g_object_unref (before->session);
  g_object_unref (before->recorder);
  supple_timeline_unref (before->timeline);
  g_free (before);
}

static guint
get_step (Before *before)
{
  return supple_timeline_get_segment (before->timeline, before->index)->step;
}

/* Done in an easier way or for a shorter time, the stretch is still the same. */
static gboolean
is_given_up (Before          *before,
             SuppleAdaptation adaptation)
{
  SuppleTimeline *now = supple_session_get_timeline (before->session);

  return adaptation == SUPPLE_ADAPTATION_SKIPPED ||
         (adaptation == SUPPLE_ADAPTATION_EASIER && now != before->timeline);
}

static void
undo_cb (AdwToastOverlay *page,
         AdwToast        *toast)
{
  Before *before = g_object_get_data (G_OBJECT (toast), BEFORE_KEY);

  if (supple_session_get_state (before->session) >= SUPPLE_SESSION_FINISHED)
    return;

  supple_session_pause (before->session);
  supple_session_set_timeline (before->session, before->timeline, before->index);
  supple_session_recorder_take_sore_back (before->recorder, before->timeline, get_step (before));
  supple_session_play (before->session);
}

static void
adapted_cb (AdwToastOverlay     *page,
            SuppleAdaptation     adaptation,
            SuppleTooSoreDialog *dialog)
{
  static const char *const texts[] = {
    [SUPPLE_ADAPTATION_EASIER] = N_ ("The easier way from here"),
    [SUPPLE_ADAPTATION_SHORTER] = N_ ("Shorter hold from here"),
    [SUPPLE_ADAPTATION_SKIPPED] = N_ ("Left out today"),
  };
  AdwToast *toast = adw_toast_new (_ (texts[adaptation]));
  Before   *before = g_object_steal_data (G_OBJECT (dialog), BEFORE_KEY);

  supple_session_recorder_note_sore (before->recorder, before->timeline, get_step (before),
                                     is_given_up (before, adaptation));
  supple_session_play (before->session);
  adw_toast_set_button_label (toast, _ ("Undo"));
  g_object_set_data_full (G_OBJECT (toast), BEFORE_KEY, before, before_free);
  g_signal_connect_object (toast, "button-clicked", G_CALLBACK (undo_cb), page, G_CONNECT_SWAPPED);
  adw_toast_overlay_add_toast (page, toast);
}

static void
signs_cb (AdwToastOverlay     *page,
          SuppleTooSoreDialog *dialog)
{
  g_object_set_data (G_OBJECT (dialog), BEFORE_KEY, NULL);
  gtk_widget_activate_action (GTK_WIDGET (page), "session.stop", NULL);
  gtk_widget_activate_action (GTK_WIDGET (page), "win.stop-signs", NULL);
}

/* Closed without an answer, the session goes on as it was. */
static void
closed_cb (AdwToastOverlay     *page,
           SuppleTooSoreDialog *dialog)
{
  Before *before = g_object_get_data (G_OBJECT (dialog), BEFORE_KEY);

  if (before != NULL)
    supple_session_play (before->session);
}

/**
 * supple_too_sore_present:
 * @page: where the session is shown; it has the actions of a session page
 * @session: a session that is not over; paused until the answer
 * @recorder: what writes it down
 * @library: where easier stretches are found
 * @options: how the session is laid out
 *
 * Asks what to do about the step that is on, does it, and offers to undo it.
 */
void
supple_too_sore_present (AdwToastOverlay             *page,
                         SuppleSession               *session,
                         SuppleSessionRecorder       *recorder,
                         SuppleLibrary               *library,
                         const SuppleTimelineOptions *options)
{
  g_return_if_fail (ADW_IS_TOAST_OVERLAY (page));
  g_return_if_fail (SUPPLE_IS_SESSION (session));
  g_return_if_fail (SUPPLE_IS_SESSION_RECORDER (recorder));

  supple_session_pause (session);

  AdwDialog *dialog = supple_too_sore_dialog_new (session, library, options);
  Before    *before = g_new0 (Before, 1);

  before->session = g_object_ref (session);
  before->recorder = g_object_ref (recorder);
  before->timeline = supple_timeline_ref (supple_session_get_timeline (session));
  before->index = supple_session_get_segment_index (session);
  g_object_set_data_full (G_OBJECT (dialog), BEFORE_KEY, before, before_free);

  g_signal_connect_object (dialog, "adapted", G_CALLBACK (adapted_cb), page, G_CONNECT_SWAPPED);
  g_signal_connect_object (dialog, "signs", G_CALLBACK (signs_cb), page, G_CONNECT_SWAPPED);
  g_signal_connect_object (dialog, "closed", G_CALLBACK (closed_cb), page, G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, GTK_WIDGET (page));
}
