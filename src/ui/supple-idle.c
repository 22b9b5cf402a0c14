/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/supple-idle.h"

#include <glib/gi18n.h>

/**
 * supple_idle_set_inhibited:
 * @widget: a widget in the window that is to stay in sight
 * @cookie: (inout): 0 at first; what the system gave for the asking
 * @inhibited: whether the screen is to stay on
 *
 * Keeps the screen on while there is something to follow, and no longer. The system
 * takes it back by itself when the program ends.
 */
void
supple_idle_set_inhibited (GtkWidget *widget,
                           guint     *cookie,
                           gboolean   inhibited)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));

  GtkApplication *application = GTK_APPLICATION (g_application_get_default ());
  GtkRoot        *root = gtk_widget_get_root (widget);

  if (inhibited == (*cookie != 0) || application == NULL)
    return;

  if (inhibited)
    *cookie = gtk_application_inhibit (application, GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL,
                                       GTK_APPLICATION_INHIBIT_IDLE,
                                       _ ("A stretching session is running"));
  else
    gtk_application_uninhibit (application, g_steal_handle_id (cookie));
}
