/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "session/supple-session.h"
#include "support/picture.h"
#include "support/welcome.h"
#include "support/widget-search.h"
#include "ui/editor/supple-import-dialog.h"
#include "ui/routine/supple-routine-page.h"
#include "ui/session/supple-session-page.h"
#include "ui/supple-application.h"

/* More than any of these takes on a busy machine; reached only where something is broken. */
#define WATCHDOG_S 20

static GtkWindow *window;

static gboolean
watchdog_cb (gpointer user_data)
{
  g_error ("waited in vain for %s", (const char *) user_data);

  return G_SOURCE_REMOVE;
}

static GtkWidget *
wait_for (GType       type,
          const char *what)
{
  guint      watchdog = g_timeout_add_seconds (WATCHDOG_S, watchdog_cb, (gpointer) what);
  GtkWidget *widget;

  while ((widget = widget_find (GTK_WIDGET (window), type)) == NULL)
    g_main_context_iteration (NULL, TRUE);

  g_source_remove (watchdog);

  return widget;
}

static void
wait_for_state (SuppleSession     *session,
                SuppleSessionState state,
                const char        *what)
{
  guint watchdog = g_timeout_add_seconds (WATCHDOG_S, watchdog_cb, (gpointer) what);

  while (supple_session_get_state (session) != state)
    g_main_context_iteration (NULL, TRUE);

  g_source_remove (watchdog);
}

/* A second call of the program, as from a terminal or a launcher. */
static void
call_supple (const char *argument)
{
  const char *argv[] = { g_getenv ("SUPPLE_PROGRAM"), argument, NULL };
  g_autoptr (GError) error = NULL;

  g_spawn_async (NULL, (char **) argv, NULL, G_SPAWN_DEFAULT, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
}

static void
press_key (const char *key)
{
  const char *argv[] = { "xdotool", "key", key, NULL };
  g_autoptr (GError) error = NULL;

  g_spawn_async (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
}

static void
test_open (void)
{
  call_supple ("gentle_day");

  AdwNavigationPage *page =
    ADW_NAVIGATION_PAGE (wait_for (SUPPLE_TYPE_ROUTINE_PAGE, "the routine page"));

  g_assert_cmpstr (adw_navigation_page_get_title (page), ==, "Gentle Day");
}

/* (transfer full) */
static char *
write_routine (void)
{
  char *path = g_build_filename (g_get_tmp_dir (), "week 2.supple", NULL);
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path,
                       "<supple version=\"1\"><routine version=\"1\" id=\"week\"><title>Week 2"
                       "</title><step exercise=\"pelvic_tilt\"/></routine></supple>",
                       -1, &error);
  g_assert_no_error (error);

  return path;
}

static void
expect_import (void)
{
  AdwDialog *dialog = ADW_DIALOG (wait_for (SUPPLE_TYPE_IMPORT_DIALOG, "the import dialog"));

  g_assert_nonnull (widget_find_label (GTK_WIDGET (dialog), "Week 2"));
  adw_dialog_force_close (dialog);
  picture_wait_for_frames (GTK_WIDGET (window));
  g_assert_null (widget_find (GTK_WIDGET (window), SUPPLE_TYPE_IMPORT_DIALOG));
}

static void
test_file (void)
{
  g_autofree char *path = write_routine ();

  call_supple (path);
  expect_import ();
}

/* As a file manager does it. */
static void
test_launch (void)
{
  g_autofree char *path = write_routine ();
  g_autofree char *uri = g_filename_to_uri (path, NULL, NULL);
  g_autoptr (GDBusConnection) bus = g_bus_get_sync (G_BUS_TYPE_SESSION, NULL, NULL);
  const char *uris[] = { uri, NULL };

  g_dbus_connection_call (bus, APP_ID, "/io/github/supple_app/Supple",
                          "org.freedesktop.Application", "Open",
                          g_variant_new ("(^as@a{sv})", uris, g_variant_new ("a{sv}", NULL)), NULL,
                          G_DBUS_CALL_FLAGS_NONE, -1, NULL, NULL, NULL);
  expect_import ();
}

static void
test_drop (void)
{
  g_autofree char *path = write_routine ();
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (GTK_WIDGET (window));
  g_auto (GValue) value = G_VALUE_INIT;
  gboolean dropped = FALSE;

  g_value_init (&value, GDK_TYPE_FILE_LIST);
  g_value_take_boxed (&value, gdk_file_list_new_from_array (&file, 1));

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_DROP_TARGET (controller))
        g_signal_emit_by_name (controller, "drop", &value, 0.0, 0.0, &dropped);
    }

  g_assert_true (dropped);
  expect_import ();
}

static void
test_start (void)
{
  call_supple ("--start=article_five");

  GtkWidget     *page = wait_for (SUPPLE_TYPE_SESSION_PAGE, "the session page");
  SuppleSession *session = supple_session_page_get_session (SUPPLE_SESSION_PAGE (page));

  g_assert_cmpint (supple_session_get_state (session), ==, SUPPLE_SESSION_RUNNING);
  picture_wait_for_frames (GTK_WIDGET (window));
}

static void
test_space (void)
{
  GtkWidget     *page = wait_for (SUPPLE_TYPE_SESSION_PAGE, "the session page");
  SuppleSession *session = supple_session_page_get_session (SUPPLE_SESSION_PAGE (page));

  press_key ("space");
  wait_for_state (session, SUPPLE_SESSION_PAUSED, "Space to pause");
  press_key ("space");
  wait_for_state (session, SUPPLE_SESSION_RUNNING, "Space to go on");
}

static void
wait_for_step (SuppleSession *session,
               guint          step)
{
  guint watchdog = g_timeout_add_seconds (WATCHDOG_S, watchdog_cb, (gpointer) "an arrow key");

  while (supple_session_get_segment (session)->step != step)
    g_main_context_iteration (NULL, TRUE);

  g_source_remove (watchdog);
}

static void
test_arrows (void)
{
  GtkWidget     *page = wait_for (SUPPLE_TYPE_SESSION_PAGE, "the session page");
  SuppleSession *session = supple_session_page_get_session (SUPPLE_SESSION_PAGE (page));

  press_key ("Right");
  wait_for_step (session, 1);
  press_key ("Right");
  wait_for_step (session, 2);
  press_key ("Left");
  wait_for_step (session, 1);
}

static void
test_busy (void)
{
  GtkWidget     *page = wait_for (SUPPLE_TYPE_SESSION_PAGE, "the session page");
  SuppleSession *session = supple_session_page_get_session (SUPPLE_SESSION_PAGE (page));

  gtk_widget_activate_action (GTK_WIDGET (window), "win.open-routine", "s", "gentle_day");
  picture_wait_for_frames (GTK_WIDGET (window));
  g_assert_true (widget_find (GTK_WIDGET (window), SUPPLE_TYPE_SESSION_PAGE) == page);
  g_assert_cmpint (supple_session_get_state (session), ==, SUPPLE_SESSION_RUNNING);
}

static void
test_escape (void)
{
  guint watchdog = g_timeout_add_seconds (WATCHDOG_S, watchdog_cb, (gpointer) "Escape to leave");

  /* Back to the beginning, where leaving asks nothing. */
  gtk_widget_activate_action (wait_for (SUPPLE_TYPE_SESSION_PAGE, "the session page"),
                              "transport.previous", NULL);
  gtk_widget_activate_action (wait_for (SUPPLE_TYPE_SESSION_PAGE, "the session page"),
                              "transport.previous", NULL);
  press_key ("Escape");

  while (widget_find (GTK_WIDGET (window), SUPPLE_TYPE_SESSION_PAGE) != NULL)
    g_main_context_iteration (NULL, TRUE);

  g_source_remove (watchdog);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);

  welcome_skip ();
  g_autoptr (SuppleApplication) application = supple_application_new ();

  g_assert_true (g_application_register (G_APPLICATION (application), NULL, NULL));
  g_application_activate (G_APPLICATION (application));
  window = gtk_application_get_windows (GTK_APPLICATION (application))->data;
  picture_wait_for_frames (GTK_WIDGET (window));

  g_test_add_func ("/open/an-id-on-the-command-line-opens-the-routine", test_open);
  g_test_add_func ("/open/a-file-on-the-command-line-is-looked-into", test_file);
  g_test_add_func ("/open/a-file-from-the-file-manager-is-looked-into", test_launch);
  g_test_add_func ("/open/a-file-dropped-on-the-window-is-looked-into", test_drop);
  g_test_add_func ("/open/start-on-the-command-line-starts-the-routine", test_start);
  g_test_add_func ("/open/space-pauses-and-goes-on", test_space);
  g_test_add_func ("/open/the-arrow-keys-change-the-step", test_arrows);
  g_test_add_func ("/open/nothing-from-outside-ends-a-session", test_busy);
  g_test_add_func ("/open/escape-leaves-a-session-that-has-only-begun", test_escape);

  int status = g_test_run ();

  gtk_window_destroy (window);

  return status;
}
