/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/exercise/supple-source-row.h"

#include <glib/gi18n.h>

static void
launched_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr (AdwActionRow) row = user_data;

  /* Without a browser the address is there to be read. */
  if (!gtk_uri_launcher_launch_finish (GTK_URI_LAUNCHER (source), result, NULL))
    adw_action_row_set_subtitle (row, gtk_uri_launcher_get_uri (GTK_URI_LAUNCHER (source)));
}

static void
activated_cb (SuppleSource *source,
              AdwActionRow *row)
{
  g_autoptr (GtkUriLauncher) launcher = gtk_uri_launcher_new (supple_source_get_uri (source));
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (row));

  gtk_uri_launcher_launch (launcher, GTK_WINDOW (root), NULL, launched_cb, g_object_ref (row));
}

/**
 * supple_source_row_new:
 * @source: a publication
 *
 * Returns: (transfer floating): a row that opens @source in the browser, where it has an address
 */
GtkWidget *
supple_source_row_new (SuppleSource *source)
{
  g_return_val_if_fail (SUPPLE_IS_SOURCE (source), NULL);

  const char *uri = supple_source_get_uri (source);
  GtkWidget  *row = g_object_new (ADW_TYPE_ACTION_ROW, "use-markup", FALSE,
                                  "title", supple_source_get_title (source),
                                  "activatable", uri != NULL, NULL);

  if (uri == NULL)
    return row;

  g_autoptr (GUri) parsed = g_uri_parse (uri, G_URI_FLAGS_NONE, NULL);
  GtkWidget *icon = gtk_image_new_from_icon_name ("adw-external-link-symbolic");

  if (parsed != NULL)
    adw_action_row_set_subtitle (ADW_ACTION_ROW (row), g_uri_get_host (parsed));

  gtk_accessible_update_property (GTK_ACCESSIBLE (icon), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Opens in the browser"), -1);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), icon);
  gtk_widget_set_tooltip_text (row, uri);
  g_object_set_data_full (G_OBJECT (row), "source", g_object_ref (source), g_object_unref);
  g_signal_connect_object (row, "activated", G_CALLBACK (activated_cb), source, G_CONNECT_SWAPPED);

  return row;
}
