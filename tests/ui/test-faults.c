/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>

#include "support/picture.h"
#include "support/welcome.h"
#include "support/widget-search.h"
#include "ui/supple-application.h"
#include "ui/supple-faults-dialog.h"

static GtkWindow *window;

static void
write_own_file (const char *folder,
                const char *name,
                const char *contents)
{
  g_autofree char *path = g_build_filename (g_get_user_data_dir (), "supple", folder, NULL);
  g_autofree char *file = g_build_filename (path, name, NULL);
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (g_mkdir_with_parents (path, 0700), ==, 0);
  g_file_set_contents (file, contents, -1, &error);
  g_assert_no_error (error);
}

static void
test_banner (void)
{
  AdwBanner *banner = ADW_BANNER (widget_find (GTK_WIDGET (window), ADW_TYPE_BANNER));

  g_assert_true (adw_banner_get_revealed (banner));
  g_assert_cmpstr (adw_banner_get_title (banner), ==, "2 files could not be read");
  picture_save (GTK_WIDGET (window), "faults-banner");
}

static void
test_dialog (void)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (window), "win.show-faults", NULL));
  picture_wait_for_frames (GTK_WIDGET (window));

  GtkWidget *dialog = widget_find (GTK_WIDGET (window), SUPPLE_TYPE_FAULTS_DIALOG);

  g_assert_nonnull (dialog);
  g_assert_nonnull (widget_find_label (dialog, "broken.xml"));
  picture_save (GTK_WIDGET (window), "faults-dialog");
  adw_dialog_force_close (ADW_DIALOG (dialog));
}

static void
test_rest (void)
{
  g_assert_nonnull (widget_find_label (GTK_WIDGET (window), "Five for the Lower Back"));
}

int
main (int    argc,
      char **argv)
{
  write_own_file ("routines", "broken.xml", "<routine id=\"broken\">\n  <title>Half a rou");
  write_own_file ("exercises", "alien.xml", "<recipe/>\n");

  g_test_init (&argc, &argv, NULL);
  gtk_init ();
  g_object_set (gtk_settings_get_default (),
                "gtk-enable-animations", FALSE, "gtk-font-name", "Inter 11", NULL);

  welcome_skip ();
  g_autoptr (SuppleApplication) application = supple_application_new ();

  g_assert_true (g_application_register (G_APPLICATION (application), NULL, NULL));
  g_application_activate (G_APPLICATION (application));
  window = gtk_application_get_windows (GTK_APPLICATION (application))->data;
  gtk_window_set_default_size (window, 800, 700);
  picture_wait_for_frames (GTK_WIDGET (window));

  g_test_add_func ("/faults/a-banner-counts-the-files-that-could-not-be-read", test_banner);
  g_test_add_func ("/faults/a-dialog-names-each-file-and-the-reason", test_dialog);
  g_test_add_func ("/faults/everything-else-is-there", test_rest);

  int status = g_test_run ();

  gtk_window_destroy (window);

  return status;
}
