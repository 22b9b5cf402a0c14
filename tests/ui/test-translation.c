/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n.h>
#include <locale.h>

#include "session/supple-session-steps.h"
#include "support/fake-clock.h"
#include "support/picture.h"
#include "support/screen.h"
#include "support/welcome.h"
#include "support/widget-search.h"
#include "ui/gallery/supple-home-page.h"
#include "ui/session/supple-session-page.h"
#include "ui/supple-application.h"
#include "ui/supple-window.h"

static GtkWindow   *window;
static SuppleClock *clock_;

static void
assert_shown (const char *text)
{
  picture_wait_for_frames (GTK_WIDGET (window));

  if (widget_find_label (GTK_WIDGET (window), text) == NULL)
    g_error ("“%s” is not in the window", text);
}

static void
activate (const char *action,
          const char *parameter)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (window), action,
                                             parameter != NULL ? "s" : NULL, parameter));
}

static void
test_blueprint (void)
{
  assert_shown ("Ein guter Anfang");
  picture_save (GTK_WIDGET (window), "gallery-german");
}

static void
test_routine_file (void)
{
  activate ("win.open-routine", "article_five");
  assert_shown ("Fünf für den unteren Rücken");
}

static void
test_exercise_file (void)
{
  assert_shown ("Katze–Kuh");
}

/* The names that the files have, too, so that whoever knows only those finds it. */
static void
test_search (void)
{
  GtkWidget *navigation = widget_find (GTK_WIDGET (window), ADW_TYPE_NAVIGATION_VIEW);

  adw_navigation_view_pop_to_tag (ADW_NAVIGATION_VIEW (navigation), "home");
  picture_wait_for_frames (GTK_WIDGET (window));

  GtkWidget *home = widget_find (GTK_WIDGET (window), SUPPLE_TYPE_HOME_PAGE);

  g_assert_true (gtk_widget_activate_action (home, "home.search", NULL));
  picture_wait_for_frames (GTK_WIDGET (window));

  GtkEditable *entry = GTK_EDITABLE (widget_find (home, GTK_TYPE_SEARCH_ENTRY));

  gtk_editable_set_text (entry, "katze kuh");
  assert_shown ("Katze–Kuh");
  gtk_editable_set_text (entry, "cat camel");
  assert_shown ("Auch Cat–Camel genannt");
  gtk_editable_set_text (entry, "rucken");
  assert_shown ("Rücken");
  g_assert_true (gtk_widget_activate_action (home, "home.stop-search", NULL));
}

static void
save_narrow (const char *name)
{
  g_autofree char *full = g_strdup_printf ("%s-german-360", name);

  picture_save (GTK_WIDGET (window), full);
}

static void
test_narrow (void)
{
  GtkWidget *home = widget_find (GTK_WIDGET (window), SUPPLE_TYPE_HOME_PAGE);

  gtk_window_set_default_size (window, 360 + 2 * SCREEN_BORDER, 800);
  picture_wait_for_frames (GTK_WIDGET (window));
  g_assert_cmpint (gtk_widget_get_width (home), <=, 360);
  save_narrow ("gallery");
  g_assert_true (gtk_widget_activate_action (home, "home.show", "s", "stretches"));
  save_narrow ("stretches");
  activate ("browse.stretch", "half_kneeling_hip_flexor");
  save_narrow ("stretch");
  g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (window)), <=, 360 + 2 * SCREEN_BORDER);
  gtk_window_set_default_size (window, 1000, 800);
}

static void
test_c (void)
{
  activate ("win.start-routine", "article_five");

  GtkWidget     *page = widget_find (GTK_WIDGET (window), SUPPLE_TYPE_SESSION_PAGE);
  SuppleSession *session = supple_session_page_get_session (SUPPLE_SESSION_PAGE (page));

  supple_session_end_change (session);
  assert_shown ("Einatmen");
  picture_save (GTK_WIDGET (window), "session-german");
  supple_session_stop (session);
}

static void
assert_file_has (const char *variable,
                 const char *text)
{
  g_autofree char *contents = NULL;
  g_autoptr (GError) error = NULL;

  g_file_get_contents (g_getenv (variable), &contents, NULL, &error);
  g_assert_no_error (error);
  g_assert_nonnull (strstr (contents, text));
}

static void
test_desktop_file (void)
{
  assert_file_has ("SUPPLE_DESKTOP_FILE", "Comment[de]=");
}

static void
test_metainfo (void)
{
  assert_file_has ("SUPPLE_METAINFO_FILE", "xml:lang=\"de\"");
}

static void
test_schema (void)
{
  g_autoptr (GSettings) settings = g_settings_new (APP_ID);
  g_autoptr (GSettingsSchema) schema = NULL;

  g_object_get (settings, "settings-schema", &schema, NULL);

  g_autoptr (GSettingsSchemaKey) key = g_settings_schema_get_key (schema, "breath-preset");

  g_assert_cmpstr (g_settings_schema_key_get_summary (key), ==, "Atemtempo");
}

int
main (int    argc,
      char **argv)
{
  setlocale (LC_ALL, "");
  g_assert_cmpstr (setlocale (LC_MESSAGES, NULL), ==, "de_DE.UTF-8");
  bindtextdomain (GETTEXT_PACKAGE, g_getenv ("SUPPLE_LOCALE_FOLDER"));
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);

  g_test_init (&argc, &argv, NULL);
  gtk_init ();
  g_object_set (gtk_settings_get_default (),
                "gtk-enable-animations", FALSE, "gtk-font-name", "Inter 11", NULL);

  welcome_skip ();
  g_autoptr (SuppleApplication) application = supple_application_new ();

  g_assert_true (g_application_register (G_APPLICATION (application), NULL, NULL));
  g_application_activate (G_APPLICATION (application));
  window = gtk_application_get_windows (GTK_APPLICATION (application))->data;
  gtk_window_set_default_size (window, 1000, 800);
  clock_ = fake_clock_new ();
  supple_window_set_clock (SUPPLE_WINDOW (window), clock_);

  g_test_add_func ("/translation/blueprint-is-shown-in-german", test_blueprint);
  g_test_add_func ("/translation/a-routine-file-is-shown-in-german", test_routine_file);
  g_test_add_func ("/translation/an-exercise-file-is-shown-in-german", test_exercise_file);
  g_test_add_func ("/translation/a-search-finds-german-and-english-names", test_search);
  g_test_add_func ("/translation/german-fits-into-360-pixels", test_narrow);
  g_test_add_func ("/translation/text-from-c-is-shown-in-german", test_c);
  g_test_add_func ("/translation/the-desktop-file-speaks-german", test_desktop_file);
  g_test_add_func ("/translation/the-metainfo-speaks-german", test_metainfo);
  g_test_add_func ("/translation/the-settings-speak-german", test_schema);

  int status = g_test_run ();

  gtk_window_destroy (window);
  g_object_unref (clock_);

  return status;
}
