/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/supple-save-news.h"

#include <glib/gi18n.h>

#define FILE_KEY "supple-saved-file"

/**
 * supple_save_news_tell:
 * @toasts: where to tell it
 * @text: what has happened
 *
 * Tells what is to be read whole in a narrow window too.
 */
void
supple_save_news_tell (AdwToastOverlay *toasts,
                       const char      *text)
{
  g_return_if_fail (ADW_IS_TOAST_OVERLAY (toasts) && text != NULL);

  AdwToast  *toast = adw_toast_new ("");
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "heading");
  adw_toast_set_custom_title (toast, label);
  adw_toast_overlay_add_toast (toasts, toast);
}

static void
folder_opened_cb (GObject      *source,
                  GAsyncResult *result,
                  gpointer      user_data)
{
  g_autoptr (AdwToastOverlay) toasts = user_data;

  if (!gtk_file_launcher_open_containing_folder_finish (GTK_FILE_LAUNCHER (source), result, NULL))
    supple_save_news_tell (toasts, _ ("The folder does not open"));
}

static void
open_folder_cb (AdwToastOverlay *toasts,
                AdwToast        *toast)
{
  GFile *file = g_object_get_data (G_OBJECT (toast), FILE_KEY);
  g_autoptr (GtkFileLauncher) launcher = gtk_file_launcher_new (file);

  gtk_file_launcher_open_containing_folder (
    launcher, GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (toasts))), NULL, folder_opened_cb,
    g_object_ref (toasts));
}

/**
 * supple_save_news_tell_saved:
 * @toasts: where to tell it
 * @text: what has been saved
 * @file: where to
 *
 * Tells that it is done, and offers the folder.
 */
void
supple_save_news_tell_saved (AdwToastOverlay *toasts,
                             const char      *text,
                             GFile           *file)
{
  g_return_if_fail (ADW_IS_TOAST_OVERLAY (toasts) && text != NULL && G_IS_FILE (file));

  AdwToast *toast = adw_toast_new (text);

  adw_toast_set_button_label (toast, _ ("Open Folder"));
  g_object_set_data_full (G_OBJECT (toast), FILE_KEY, g_object_ref (file), g_object_unref);
  g_signal_connect_object (toast, "button-clicked", G_CALLBACK (open_folder_cb), toasts,
                           G_CONNECT_SWAPPED);
  adw_toast_overlay_add_toast (toasts, toast);
}

static const char *
describe (const GError *error)
{
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NO_SPACE))
    return _ ("Not saved: there is not enough space left");

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_PERMISSION_DENIED) ||
      g_error_matches (error, G_IO_ERROR, G_IO_ERROR_READ_ONLY))
    return _ ("Not saved: you may not write into that folder");

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND) ||
      g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NOT_DIRECTORY))
    return _ ("Not saved: that folder is no longer there");

  return _ ("Not saved: the file could not be written");
}

/**
 * supple_save_news_tell_fault:
 * @toasts: where to tell it
 * @error: why nothing was saved
 *
 * Tells what stood in the way, in a person’s words.
 */
void
supple_save_news_tell_fault (AdwToastOverlay *toasts,
                             const GError    *error)
{
  g_return_if_fail (ADW_IS_TOAST_OVERLAY (toasts) && error != NULL);

  g_info ("%s", error->message);
  supple_save_news_tell (toasts, describe (error));
}
