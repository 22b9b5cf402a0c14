/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/session/supple-session-keys.h"

/**
 * supple_session_keys_show:
 * @widget: a widget in the window of a session
 *
 * Shows which keys there are, those of a session first.
 */
void
supple_session_keys_show (GtkWidget *widget)
{
  GtkWidget *window = gtk_widget_get_ancestor (widget, GTK_TYPE_APPLICATION_WINDOW);

  g_return_if_fail (window != NULL);

  G_GNUC_BEGIN_IGNORE_DEPRECATIONS
  g_object_set (gtk_application_window_get_help_overlay (GTK_APPLICATION_WINDOW (window)),
                "section-name", "session", NULL);
  G_GNUC_END_IGNORE_DEPRECATIONS

  gtk_widget_activate_action (widget, "win.show-help-overlay", NULL);
}
