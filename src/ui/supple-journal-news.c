/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/supple-journal-news.h"

#include <glib/gi18n.h>

/* News of more than a few words, which a toast would cut off. */
static AdwToast *
new_toast (const char *text)
{
  AdwToast  *toast = adw_toast_new ("");
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "heading");
  adw_toast_set_custom_title (toast, label);

  return toast;
}

/* Where no program shows folders, the file is still where the journal is. */
static void
show_file_cb (AdwToastOverlay *toasts,
              AdwToast        *toast)
{
  SuppleJournal *journal = g_object_get_data (G_OBJECT (toast), "supple-journal");
  GtkRoot       *root = gtk_widget_get_root (GTK_WIDGET (toasts));
  g_autoptr (GFile) file = g_file_new_for_path (supple_journal_get_report (journal)->set_aside);
  g_autoptr (GtkFileLauncher) launcher = gtk_file_launcher_new (file);

  gtk_file_launcher_open_containing_folder (
    launcher, GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL, NULL, NULL, NULL);
}

static void
opened_cb (AdwToastOverlay *toasts,
           GParamSpec      *pspec,
           SuppleJournal   *journal)
{
  AdwToast *toast = NULL;

  switch (supple_journal_get_condition (journal))
    {
    case SUPPLE_JOURNAL_RECOVERED:
      toast = new_toast (_ ("Your journal was damaged. What could be read is here, and the damaged "
                            "file is kept."));
      adw_toast_set_button_label (toast, _ ("Show File"));
      g_object_set_data_full (G_OBJECT (toast), "supple-journal", g_object_ref (journal),
                              g_object_unref);
      g_signal_connect_object (toast, "button-clicked", G_CALLBACK (show_file_cb), toasts,
                               G_CONNECT_SWAPPED);
      break;

    case SUPPLE_JOURNAL_READ_ONLY:
      toast = new_toast (_ ("Your journal is from a newer Supple. It can be read, but nothing is "
                            "added to it here."));
      break;

    case SUPPLE_JOURNAL_CLOSED:
    case SUPPLE_JOURNAL_SOUND:
    default:
      return;
    }

  adw_toast_set_timeout (toast, 0);
  adw_toast_overlay_add_toast (toasts, toast);
}

/**
 * supple_journal_news_follow:
 * @toasts: where news are shown
 * @journal: a journal, not opened yet
 *
 * Tells when the journal is found to be damaged, or from a newer Supple.
 */
void
supple_journal_news_follow (AdwToastOverlay *toasts,
                            SuppleJournal   *journal)
{
  g_return_if_fail (ADW_IS_TOAST_OVERLAY (toasts));
  g_return_if_fail (SUPPLE_IS_JOURNAL (journal));

  g_signal_connect_object (journal, "notify::condition", G_CALLBACK (opened_cb), toasts,
                           G_CONNECT_SWAPPED);
}

/**
 * supple_journal_news_show_failure:
 * @toasts: where news are shown
 * @error: why something could not be written
 *
 * Says that something is not in the journal, and why.
 */
void
supple_journal_news_show_failure (AdwToastOverlay *toasts,
                                  const GError    *error)
{
  g_return_if_fail (ADW_IS_TOAST_OVERLAY (toasts));
  g_return_if_fail (error != NULL);

  const char *text = _ ("Not in your journal: it cannot be opened");

  if (g_error_matches (error, SUPPLE_JOURNAL_ERROR, SUPPLE_JOURNAL_ERROR_FULL))
    text = _ ("Not in your journal: there is no room left on the disk");
  else if (g_error_matches (error, SUPPLE_JOURNAL_ERROR, SUPPLE_JOURNAL_ERROR_READ_ONLY))
    text = _ ("Not in your journal: it is from a newer Supple");

  adw_toast_overlay_add_toast (toasts, new_toast (text));
}
