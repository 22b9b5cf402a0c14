/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/session/supple-leave-dialog.h"

#include <adwaita.h>
#include <glib/gi18n.h>

static void
answered_cb (AdwAlertDialog *dialog,
             const char     *response,
             gpointer        user_data)
{
  GtkWidget     *page = GTK_WIDGET (user_data);
  SuppleSession *session = g_object_get_data (G_OBJECT (dialog), "session");

  if (g_str_equal (response, "leave"))
    gtk_widget_activate_action (page, "session.end", NULL);
  else
    supple_session_play (session);
}

/**
 * supple_leave_dialog_present:
 * @page: the session's page, with an action “session.end”
 * @session: the session, paused from now until the answer
 *
 * Asks whether to leave a session that has got somewhere.
 */
void
supple_leave_dialog_present (GtkWidget     *page,
                             SuppleSession *session)
{
  g_return_if_fail (GTK_IS_WIDGET (page));
  g_return_if_fail (SUPPLE_IS_SESSION (session));

  AdwDialog *dialog = adw_alert_dialog_new (
    _ ("Leave the Session?"), _ ("What you did is kept. You can go on later at this step."));

  adw_alert_dialog_add_responses (ADW_ALERT_DIALOG (dialog),
                                  "keep-going", _ ("_Keep Going"),
                                  "leave", _ ("_Leave"),
                                  NULL);
  adw_alert_dialog_set_default_response (ADW_ALERT_DIALOG (dialog), "keep-going");
  adw_alert_dialog_set_close_response (ADW_ALERT_DIALOG (dialog), "keep-going");
  g_object_set_data_full (G_OBJECT (dialog), "session", g_object_ref (session), g_object_unref);
  g_signal_connect_object (dialog, "response", G_CALLBACK (answered_cb), page, G_CONNECT_DEFAULT);
  supple_session_pause (session);
  adw_dialog_present (dialog, page);
}
