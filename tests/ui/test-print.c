/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#define _GNU_SOURCE /* for memmem() */
#include <glib/gstdio.h>
#include <string.h>

#include "library/supple-library.h"
#include "support/picture.h"
#include "support/screen.h"
#include "support/welcome.h"
#include "support/widget-search.h"
#include "ui/sheet/supple-sheet-printer.h"
#include "ui/supple-application.h"
#include "ui/supple-sheet-actions.h"

/* “Print…” and “Save as PDF…”: from the menu to the paper, or to the word that it is done. */

#define WIDE   0
#define NARROW 3

static GtkWidget    *window;
static char         *folder;
static SupplePacing *pacing;

static AdwToastOverlay *
get_toasts (void)
{
  return ADW_TOAST_OVERLAY (widget_find (window, ADW_TYPE_TOAST_OVERLAY));
}

static SuppleRoutine *
get_routine (void)
{
  g_autoptr (SuppleLibrary) library = NULL;

  g_object_get (window, "library", &library, NULL);

  return supple_library_get_routine (library, "article_five");
}

static void
open_routine (const Screen *screen)
{
  screen_apply (screen, GTK_WINDOW (window), 760);
  g_assert_true (gtk_widget_activate_action (window, "win.open-routine", "s", "article_five"));
  picture_wait_for_frames (window);
}

static void
assert_two_pages (const char *name)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autofree char *contents = NULL;
  gsize            length;

  g_assert_true (g_file_get_contents (path, &contents, &length, NULL));
  g_assert_true (g_str_has_prefix (contents, "%PDF"));
  g_assert_nonnull (memmem (contents, length, "/Count 2\n", 9));
  g_assert_cmpint (g_unlink (path), ==, 0);
}

static void
save (const char *name)
{
  g_autoptr (GFile) file = g_file_new_build_filename (folder, name, NULL);

  supple_sheet_actions_save (get_toasts (), file, get_routine (), pacing);
}

static void
wait_for_label (const char *text)
{
  while (widget_find_label (window, text) == NULL)
    g_main_context_iteration (NULL, TRUE);
}

static void
wave_toasts_away (const char *text)
{
  adw_toast_overlay_dismiss_all (get_toasts ());

  while (widget_find_label (window, text) != NULL)
    g_main_context_iteration (NULL, TRUE);
}

static void
test_menu (gconstpointer data)
{
  const Screen *screen = data;

  open_routine (screen);

  GtkWidget *button = widget_find (window, GTK_TYPE_MENU_BUTTON);

  gtk_menu_button_popup (GTK_MENU_BUTTON (button));
  picture_wait_for_frames (window);

  GtkWidget *menu = GTK_WIDGET (gtk_menu_button_get_popover (GTK_MENU_BUTTON (button)));

  g_assert_nonnull (widget_find_label (menu, "Print…"));
  g_assert_nonnull (widget_find_label (menu, "Save as PDF…"));
  screen_save (screen, GTK_WINDOW (window), "print-menu");
  picture_save (menu, "print-menu-itself");
  gtk_menu_button_popdown (GTK_MENU_BUTTON (button));
}

static void
test_saved (gconstpointer data)
{
  const Screen *screen = data;

  open_routine (screen);
  save ("Five.pdf");
  wait_for_label ("Saved as PDF");
  picture_wait_for_frames (window);
  g_assert_nonnull (widget_find_label (window, "Open Folder"));
  screen_save (screen, GTK_WINDOW (window), "print-saved");
  assert_two_pages ("Five.pdf");
  wave_toasts_away ("Saved as PDF");
}

static void
test_not_saved (gconstpointer data)
{
  const Screen *screen = data;

  open_routine (screen);
  save ("nowhere/Five.pdf");
  wait_for_label ("that folder is no longer there");
  picture_wait_for_frames (window);
  screen_save (screen, GTK_WINDOW (window), "print-not-saved");
  wave_toasts_away ("that folder is no longer there");
}

/* What a printer gets, here given to a file. */
static void
test_printed (void)
{
  SuppleSheetOptions options = { .pacing = *supple_pacing_get_options (pacing) };
  g_autoptr (GtkPrintOperation) operation = supple_sheet_printer_new (get_routine (), &options);
  g_autofree char *path = g_build_filename (folder, "printed.pdf", NULL);
  g_autoptr (GError) error = NULL;

  gtk_print_operation_set_export_filename (operation, path);
  gtk_print_operation_set_allow_async (operation, FALSE);
  g_assert_cmpint (gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_EXPORT,
                                            GTK_WINDOW (window), &error),
                   ==, GTK_PRINT_OPERATION_RESULT_APPLY);
  g_assert_no_error (error);
  g_assert_true (g_file_test (path, G_FILE_TEST_EXISTS));
  g_assert_cmpint (g_unlink (path), ==, 0);
}

static GtkWindow *
find_print_dialog (void)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) found = g_list_model_get_item (windows, i);

      if (g_str_equal (G_OBJECT_TYPE_NAME (found), "GtkPrintUnixDialog") &&
          gtk_widget_get_mapped (found))
        return GTK_WINDOW (found);
    }

  return NULL;
}

static void
exited_cb (GPid     pid,
           int      wait_status,
           gpointer user_data)
{
  *(gboolean *) user_data = TRUE;
  g_assert_true (g_spawn_check_wait_status (wait_status, NULL));
  g_spawn_close_pid (pid);
}

static void
press (const char *key)
{
  const char *argv[] = { "xdotool", "key", key, NULL };
  gboolean    exited = FALSE;
  GPid        pid;
  g_autoptr (GError) error = NULL;

  g_spawn_async (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH | G_SPAWN_DO_NOT_REAP_CHILD, NULL,
                 NULL, &pid, &error);
  g_assert_no_error (error);
  g_child_watch_add (pid, exited_cb, &exited);

  while (!exited)
    g_main_context_iteration (NULL, TRUE);
}

static void
test_key (gconstpointer data)
{
  const Screen *screen = data;

  open_routine (screen);
  press ("ctrl+p");

  while (find_print_dialog () == NULL)
    g_main_context_iteration (NULL, TRUE);

  picture_wait_for_frames (GTK_WIDGET (find_print_dialog ()));
  picture_save (GTK_WIDGET (find_print_dialog ()), "print-dialog");
  gtk_window_close (find_print_dialog ());

  while (find_print_dialog () != NULL)
    g_main_context_iteration (NULL, TRUE);

  g_assert_null (widget_find_label (window, "Not printed"));
}

static void
add (const char   *path,
     guint         screen,
     GTestDataFunc test)
{
  g_test_add_data_func (path, &screens[screen], test);
}

int
main (int    argc,
      char **argv)
{
  folder = g_dir_make_tmp ("supple-print-XXXXXX", NULL);
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_object_set (gtk_settings_get_default (),
                "gtk-enable-animations", FALSE,
                "gtk-decoration-layout", "appmenu:close",
                "gtk-font-name", "Inter 11",
                NULL);

  welcome_skip ();
  SuppleApplication *application = supple_application_new ();
  g_autoptr (GSettings) settings = g_settings_new (APP_ID);

  g_assert_true (g_application_register (G_APPLICATION (application), NULL, NULL));
  g_application_activate (G_APPLICATION (application));
  window = gtk_application_get_windows (GTK_APPLICATION (application))->data;
  pacing = supple_pacing_new (settings);
  picture_wait_for_frames (window);

  add ("/print/the-menu-offers-it", WIDE, test_menu);
  add ("/print/the-menu-offers-it-in-a-narrow-window", NARROW, test_menu);
  add ("/print/control-p-asks-for-the-printer", WIDE, test_key);
  g_test_add_func ("/print/a-printer-gets-the-sheet", test_printed);
  add ("/print/says-that-it-is-saved-and-where", WIDE, test_saved);
  add ("/print/says-that-it-is-saved-in-a-narrow-window", NARROW, test_saved);
  add ("/print/says-why-it-is-not-saved", NARROW, test_not_saved);

  int status = g_test_run ();

  g_assert_cmpint (g_rmdir (folder), ==, 0);
  gtk_window_destroy (GTK_WINDOW (window));
  g_object_unref (pacing);
  g_object_unref (application);
  g_free (folder);

  return status;
}
