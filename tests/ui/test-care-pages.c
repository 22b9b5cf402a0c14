/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <adwaita.h>

#include "support/picture.h"
#include "support/screen.h"
#include "support/widget-search.h"
#include "ui/care/supple-country-dialog.h"
#include "ui/care/supple-get-help-page.h"
#include "ui/care/supple-heading.h"
#include "ui/care/supple-stop-signs-page.h"

typedef struct
{
  const char     *label;
  SuppleStopSign  sign;
  SuppleHelpLevel level;
} Answer;

static const Answer answers[] = {
  { "Sharp pain in the back", SUPPLE_STOP_SIGN_SHARP_PAIN, SUPPLE_HELP_STOP },
  { "Severe pain in the back", SUPPLE_STOP_SIGN_SEVERE_PAIN, SUPPLE_HELP_SOON },
  { "down one leg", SUPPLE_STOP_SIGN_ONE_LEG, SUPPLE_HELP_STOP },
  { "in both legs", SUPPLE_STOP_SIGN_BOTH_LEGS, SUPPLE_HELP_EMERGENCY },
  { "A weak leg", SUPPLE_STOP_SIGN_WEAK_LEG, SUPPLE_HELP_EMERGENCY },
  { "Unsteady on your feet", SUPPLE_STOP_SIGN_UNSTEADY, SUPPLE_HELP_URGENT },
  { "Numb between the legs", SUPPLE_STOP_SIGN_NUMB_BETWEEN_LEGS, SUPPLE_HELP_EMERGENCY },
  { "Bladder or bowels", SUPPLE_STOP_SIGN_BLADDER_OR_BOWELS, SUPPLE_HELP_EMERGENCY },
  { "Pain in the chest", SUPPLE_STOP_SIGN_CHEST_PAIN, SUPPLE_HELP_EMERGENCY },
  { "Pain higher up", SUPPLE_STOP_SIGN_UPPER_BACK, SUPPLE_HELP_URGENT },
  { "Dizzy or light-headed", SUPPLE_STOP_SIGN_DIZZY, SUPPLE_HELP_STOP },
  { "None of These", SUPPLE_STOP_SIGN_NONE, SUPPLE_HELP_NONE },
};

static const char *const headings[SUPPLE_N_HELP_LEVELS] = {
  [SUPPLE_HELP_NONE] = "Signs that should not wait",
  [SUPPLE_HELP_STOP] = "Stop stretching for now",
  [SUPPLE_HELP_SOON] = "See a doctor this week",
  [SUPPLE_HELP_URGENT] = "Ask for advice today",
  [SUPPLE_HELP_EMERGENCY] = "Please get help now",
};

static GtkWindow         *window;
static AdwNavigationView *view;
static GSettings         *settings;

/* Shows @page instead of what was shown. */
static void
show (gpointer page)
{
  AdwNavigationPage *pages[] = { page };

  adw_navigation_view_replace (view, pages, 1);
  picture_wait_for_frames (GTK_WIDGET (window));
}

static GtkWidget *
show_help (SuppleHelpLevel level,
           SuppleStopSign  sign,
           const char     *territory)
{
  SuppleGetHelpPage *page = supple_get_help_page_new (level, settings);

  g_settings_set_string (settings, "emergency-territory", territory);
  supple_get_help_page_set_sign (page, sign);
  show (page);

  return GTK_WIDGET (page);
}

static gboolean
shows (GtkWidget  *root,
       const char *text)
{
  GtkWidget *label = widget_find_label (root, text);

  return label != NULL && gtk_widget_get_mapped (label);
}

static void
click (GtkWidget  *root,
       const char *label)
{
  GtkWidget *button = gtk_widget_get_ancestor (widget_find_label (root, label), GTK_TYPE_BUTTON);

  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");
}

static void
answered_cb (SuppleStopSignsPage *page,
             int                  level,
             int                 *answered)
{
  *answered = level;
}

static void
test_answers (void)
{
  SuppleStopSignsPage *page = supple_stop_signs_page_new ();
  int                  answered = -1;

  g_signal_connect (page, "answered", G_CALLBACK (answered_cb), &answered);
  show (page);

  for (guint i = 0; i < G_N_ELEMENTS (answers); i++)
    {
      GtkWidget *label = widget_find_label (GTK_WIDGET (page), answers[i].label);
      GtkWidget *row = gtk_widget_get_ancestor (label, GTK_TYPE_LIST_BOX_ROW);

      if (row == NULL)
        row = gtk_widget_get_ancestor (label, GTK_TYPE_BUTTON);

      answered = -1;
      g_assert_true (gtk_widget_activate (row));

      while (answered == -1)
        g_main_context_iteration (NULL, TRUE);

      g_assert_cmpint (answered, ==, answers[i].level);
      g_assert_cmpint (supple_stop_signs_page_get_sign (page), ==, answers[i].sign);
    }
}

static void
test_targets (void)
{
  SuppleStopSignsPage *page = supple_stop_signs_page_new ();

  show (page);

  for (guint i = 0; i < G_N_ELEMENTS (answers) - 1; i++)
    {
      GtkWidget *label = widget_find_label (GTK_WIDGET (page), answers[i].label);
      GtkWidget *row = gtk_widget_get_ancestor (label, GTK_TYPE_LIST_BOX_ROW);

      g_assert_cmpint (gtk_widget_get_height (row), >=, 56);
    }
}

static void
test_focus (void)
{
  show (supple_stop_signs_page_new ());
  g_assert_true (SUPPLE_IS_HEADING (gtk_window_get_focus (window)));

  show_help (SUPPLE_HELP_EMERGENCY, SUPPLE_STOP_SIGN_CHEST_PAIN, "DE");
  g_assert_true (SUPPLE_IS_HEADING (gtk_window_get_focus (window)));
}

static void
test_levels (void)
{
  for (guint i = 0; i < SUPPLE_N_HELP_LEVELS; i++)
    {
      GtkWidget *page = show_help (i, SUPPLE_STOP_SIGN_NONE, "DE");

      g_assert_true (shows (page, headings[i]));
      g_assert_null (widget_find_label (page, "!"));
      g_assert_cmpint (shows (page, "Other Country…"), ==,
                       i != SUPPLE_HELP_STOP && i != SUPPLE_HELP_SOON);
    }
}

static void
test_numbers (void)
{
  GtkWidget *page = show_help (SUPPLE_HELP_EMERGENCY, SUPPLE_STOP_SIGN_BOTH_LEGS, "DE");

  g_assert_true (shows (page, "Emergency number, Germany"));
  g_assert_true (shows (page, "112"));

  page = show_help (SUPPLE_HELP_URGENT, SUPPLE_STOP_SIGN_UNSTEADY, "DE");
  g_assert_true (shows (page, "Medical advice, Germany"));
  g_assert_true (shows (page, "116 117"));
  g_assert_true (shows (page, "Call the emergency number, 112 (Germany)"));

  /* Where no advice line is known, the number beside it must not be taken for one. */
  page = show_help (SUPPLE_HELP_URGENT, SUPPLE_STOP_SIGN_UNSTEADY, "CH");
  g_assert_true (shows (page, "Medical advice, Switzerland"));
  g_assert_true (shows (page, "No advice line is known"));
  g_assert_false (shows (page, "Copy Number"));
  g_assert_true (shows (page, "Call the emergency number, 144 (Switzerland)"));

  page = show_help (SUPPLE_HELP_EMERGENCY, SUPPLE_STOP_SIGN_BOTH_LEGS, "");
  g_assert_true (shows (page, "Emergency number in many countries"));
  g_assert_true (shows (page, "or the number used where you are"));
}

static void
test_copy (void)
{
  GtkWidget    *page = show_help (SUPPLE_HELP_EMERGENCY, SUPPLE_STOP_SIGN_WEAK_LEG, "GB");
  GdkClipboard *clipboard = gtk_widget_get_clipboard (page);
  g_auto (GValue) value = G_VALUE_INIT;

  click (page, "Copy Number");
  g_assert_true (shows (page, "Copied"));
  g_value_init (&value, G_TYPE_STRING);
  g_assert_true (gdk_content_provider_get_value (gdk_clipboard_get_content (clipboard),
                                                 &value, NULL));
  g_assert_cmpstr (g_value_get_string (&value), ==, "999");
}

static void
file_changed_cb (GFileMonitor     *monitor,
                 GFile            *file,
                 GFile            *other,
                 GFileMonitorEvent event,
                 gboolean         *done)
{
  *done = *done || event == G_FILE_MONITOR_EVENT_CHANGES_DONE_HINT;
}

/* A telephone that writes down what it was asked to call. */
static void
test_call (void)
{
  g_autofree char *path = g_build_filename (g_get_user_runtime_dir (), "called", NULL);
  g_autofree char *command = g_strdup_printf ("sh -c 'printf %%%%s \"$0\" >%s'", path);
  g_autoptr (GFile) called = g_file_new_for_path (path);
  g_autoptr (GFileMonitor) monitor = g_file_monitor_file (called, 0, NULL, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GAppInfo) telephone =
    g_app_info_create_from_commandline (command, "Telephone", G_APP_INFO_CREATE_SUPPORTS_URIS,
                                        &error);
  gboolean         done = FALSE;
  g_autofree char *uri = NULL;

  g_assert_no_error (error);
  g_assert_true (g_app_info_set_as_default_for_type (telephone, "x-scheme-handler/tel", &error));
  g_signal_connect (monitor, "changed", G_CALLBACK (file_changed_cb), &done);

  GtkWidget *page = show_help (SUPPLE_HELP_EMERGENCY, SUPPLE_STOP_SIGN_WEAK_LEG, "AU");

  g_assert_true (shows (page, "Call"));
  g_assert_false (shows (page, "Copy Number"));

  /* Enter calls, wherever it has no other meaning. */
  g_assert_true (gtk_widget_activate (gtk_window_get_default_widget (window)));

  while (!done)
    g_main_context_iteration (NULL, TRUE);

  g_assert_true (g_file_get_contents (path, &uri, NULL, &error));
  g_assert_no_error (error);
  g_assert_cmpstr (uri, ==, "tel:000");

  /* Nothing can call any longer, but the page does not know that yet. */
  g_app_info_reset_type_associations ("x-scheme-handler/tel");
  g_assert_true (g_app_info_delete (telephone));
  click (page, "Call");

  while (!shows (page, "This computer cannot call"))
    g_main_context_iteration (NULL, TRUE);

  g_assert_true (shows (page, "Copy Number"));
  show_help (SUPPLE_HELP_STOP, SUPPLE_STOP_SIGN_DIZZY, "AU");
  g_assert_null (gtk_window_get_default_widget (window));
}

static GtkWidget *
open_countries (GtkWidget *page)
{
  g_assert_true (gtk_widget_activate_action (page, "help.choose-country", NULL));
  picture_wait_for_frames (GTK_WIDGET (window));

  GtkWidget *dialog = widget_find (GTK_WIDGET (window), SUPPLE_TYPE_COUNTRY_DIALOG);

  g_assert_nonnull (dialog);
  return dialog;
}

static void
test_country (void)
{
  GtkWidget *page = show_help (SUPPLE_HELP_EMERGENCY, SUPPLE_STOP_SIGN_WEAK_LEG, "DE");
  GtkWidget *dialog = open_countries (page);
  GtkWidget *search = widget_find (dialog, GTK_TYPE_SEARCH_ENTRY);

  gtk_editable_set_text (GTK_EDITABLE (search), "jap");
  g_signal_emit_by_name (search, "search-changed");
  picture_wait_for_frames (GTK_WIDGET (window));
  picture_save (GTK_WIDGET (window), "get-help-country-search");
  g_signal_emit_by_name (search, "activate");
  picture_wait_for_frames (GTK_WIDGET (window));

  g_autofree char *territory = g_settings_get_string (settings, "emergency-territory");

  g_assert_cmpstr (territory, ==, "JP");
  g_assert_null (widget_find (GTK_WIDGET (window), SUPPLE_TYPE_COUNTRY_DIALOG));
  g_assert_true (shows (page, "Emergency number, Japan"));
  g_assert_true (shows (page, "119"));

  dialog = open_countries (page);
  search = widget_find (dialog, GTK_TYPE_SEARCH_ENTRY);
  gtk_editable_set_text (GTK_EDITABLE (search), "atlantis");
  g_signal_emit_by_name (search, "search-changed");
  picture_wait_for_frames (GTK_WIDGET (window));
  g_assert_true (shows (dialog, "does not know this country"));
  g_assert_true (adw_dialog_close (ADW_DIALOG (dialog)));
  picture_wait_for_frames (GTK_WIDGET (window));
}

static void
test_left (void)
{
  GtkWidget *page = show_help (SUPPLE_HELP_EMERGENCY, SUPPLE_STOP_SIGN_WEAK_LEG, "DE");

  g_object_add_weak_pointer (G_OBJECT (page), (gpointer *) &page);
  show (supple_stop_signs_page_new ());
  g_assert_null (page);
  g_assert_null (gtk_window_get_default_widget (window));
}

static void
test_pictures (gconstpointer data)
{
  const struct
  {
    const char     *name;
    SuppleHelpLevel level;
    SuppleStopSign  sign;
    const char     *territory;
  } pages[] = {
    { "get-help-overview", SUPPLE_HELP_NONE, SUPPLE_STOP_SIGN_NONE, "DE" },
    { "get-help-stop-sharp", SUPPLE_HELP_STOP, SUPPLE_STOP_SIGN_SHARP_PAIN, "DE" },
    { "get-help-stop-leg", SUPPLE_HELP_STOP, SUPPLE_STOP_SIGN_ONE_LEG, "DE" },
    { "get-help-stop-dizzy", SUPPLE_HELP_STOP, SUPPLE_STOP_SIGN_DIZZY, "DE" },
    { "get-help-soon", SUPPLE_HELP_SOON, SUPPLE_STOP_SIGN_SEVERE_PAIN, "DE" },
    { "get-help-urgent", SUPPLE_HELP_URGENT, SUPPLE_STOP_SIGN_UNSTEADY, "DE" },
    { "get-help-urgent-no-line", SUPPLE_HELP_URGENT, SUPPLE_STOP_SIGN_UPPER_BACK, "CH" },
    { "get-help-emergency", SUPPLE_HELP_EMERGENCY, SUPPLE_STOP_SIGN_NUMB_BETWEEN_LEGS, "DE" },
    { "get-help-emergency-unknown", SUPPLE_HELP_EMERGENCY, SUPPLE_STOP_SIGN_CHEST_PAIN, "" },
  };
  const Screen *screen = data;

  screen_apply (screen, window, 1050);
  show (supple_stop_signs_page_new ());
  screen_save (screen, window, "stop-signs");

  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    {
      show_help (pages[i].level, pages[i].sign, pages[i].territory);
      screen_save (screen, window, pages[i].name);
    }

  GtkWidget *dialog = open_countries (GTK_WIDGET (adw_navigation_view_get_visible_page (view)));

  screen_save (screen, window, "get-help-country");
  adw_dialog_force_close (ADW_DIALOG (dialog));
  g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (window)), <=,
                   screen->width + 2 * SCREEN_BORDER);
}

static void
add_tests (void)
{
  g_test_add_func ("/care-pages/each-answer-signals-its-level", test_answers);
  g_test_add_func ("/care-pages/answers-are-tall-enough-to-hit", test_targets);
  g_test_add_func ("/care-pages/the-heading-has-the-focus-and-no-answer-does", test_focus);
  g_test_add_func ("/care-pages/each-level-has-its-heading", test_levels);
  g_test_add_func ("/care-pages/the-number-is-the-one-of-the-country-that-is-named", test_numbers);
  g_test_add_func ("/care-pages/without-a-telephone-the-number-is-copied", test_copy);
  g_test_add_func ("/care-pages/with-a-telephone-enter-calls", test_call);
  g_test_add_func ("/care-pages/another-country-is-found-and-remembered", test_country);

  g_test_add_func ("/care-pages/nothing-stays-of-a-page-that-was-left", test_left);

  screen_add_tests ("/care-pages/every-level-shows", test_pictures);
}

/* The application does this for its own windows. */
static void
load_style (void)
{
  g_autoptr (GtkCssProvider) provider = gtk_css_provider_new ();

  gtk_css_provider_load_from_resource (provider, RESOURCE_PREFIX "/style.css");
  gtk_style_context_add_provider_for_display (gdk_display_get_default (),
                                              GTK_STYLE_PROVIDER (provider),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_object_set (gtk_settings_get_default (),
                "gtk-enable-animations", FALSE,
                "gtk-decoration-layout", "appmenu:close",
                "gtk-font-name", "Inter 11",
                NULL);
  load_style ();

  settings = g_settings_new (APP_ID);
  view = ADW_NAVIGATION_VIEW (adw_navigation_view_new ());
  window = GTK_WINDOW (adw_window_new ());
  adw_window_set_content (ADW_WINDOW (window), GTK_WIDGET (view));
  gtk_window_set_default_size (window, 600, 900);
  adw_navigation_view_add (view, adw_navigation_page_new (gtk_label_new ("Home"), "Home"));
  gtk_window_present (window);
  picture_wait_for_frames (GTK_WIDGET (window));
  add_tests ();

  int status = g_test_run ();

  gtk_window_destroy (window);
  g_object_unref (settings);

  return status;
}
