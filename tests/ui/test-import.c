/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <adwaita.h>

#include "support/picture.h"
#include "support/screen.h"
#include "support/welcome.h"
#include "support/widget-search.h"
#include "ui/editor/supple-import-dialog.h"
#include "ui/routine/supple-routine-page.h"
#include "ui/supple-application.h"
#include "ui/supple-window.h"

#define STEPS                                                                                   \
  "<step exercise=\"pelvic_tilt\"/><step exercise=\"my_ball\"/><step exercise=\"knee_rolls\"/>" \
  "<step exercise=\"seated_forward_bend\"/>"

#define BALL                                                                                     \
  "<exercise version=\"1\" id=\"my_ball\" place=\"mat\" position=\"on-the-back\" kind=\"hold\" " \
  "difficulty=\"1\" setup=\"8\" tags=\"supine\"><title>Bridge with Ball</title>"                 \
  "<start pose=\"bridge\"><description>S</description></start>"                                  \
  "<phase id=\"p\" breath=\"free\" seconds=\"5\" pose=\"bridge\" hold=\"yes\">"                  \
  "<instruction>I</instruction><description>D</description></phase>"                             \
  "<dose repetitions=\"6\" hold=\"5\"/><allowed repetitions=\"1 10\" hold=\"0 10\"/></exercise>"

#define GOOD                                                                                   \
  "<supple version=\"1\"><routine version=\"1\" id=\"week\"><title>Back, Week 2</title>" STEPS \
  "</routine>" BALL "</supple>"

#define BAD                                                             \
  "<supple version=\"1\">\n<routine version=\"1\" id=\"week\"><title>W" \
  "</title>\n<step exercise=\"juggle\"/></routine></supple>"

static GtkWindow *window;

static void
import_text (const char *text)
{
  g_autofree char *path = g_build_filename (g_get_tmp_dir (), "week.supple", NULL);
  g_autoptr (GError) error = NULL;
  g_autofree char *uri = g_filename_to_uri (path, NULL, NULL);

  g_file_set_contents (path, text, -1, &error);
  g_assert_no_error (error);
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (window), "win.import-file", "s", uri));
  picture_wait_for_frames (GTK_WIDGET (window));
}

static GtkWidget *
get_dialog (void)
{
  return widget_find (GTK_WIDGET (window), SUPPLE_TYPE_IMPORT_DIALOG);
}

static void
close_dialog (void)
{
  adw_dialog_force_close (ADW_DIALOG (get_dialog ()));
  picture_wait_for_frames (GTK_WIDGET (window));
}

static void
test_looks (gconstpointer data)
{
  const Screen *screen = data;

  screen_apply (screen, window, 760);
  import_text (GOOD);
  g_assert_nonnull (widget_find_label (get_dialog (), "Bridge with Ball"));
  g_assert_nonnull (widget_find_label (get_dialog (), "New"));
  screen_save (screen, window, "import");
  close_dialog ();

  import_text (BAD);
  g_assert_nonnull (widget_find_label (get_dialog (), "This File Cannot Be Taken"));
  screen_save (screen, window, "import-fault");
  close_dialog ();
}

static void
test_accept (void)
{
  for (guint i = 0; i < 2; i++)
    {
      import_text (GOOD);
      g_assert_true (
        gtk_widget_activate (adw_dialog_get_default_widget (ADW_DIALOG (get_dialog ()))));

      while (widget_find (GTK_WIDGET (window), SUPPLE_TYPE_ROUTINE_PAGE) == NULL)
        g_main_context_iteration (NULL, TRUE);

      GtkWidget *page = widget_find (GTK_WIDGET (window), SUPPLE_TYPE_ROUTINE_PAGE);

      g_assert_cmpstr (adw_navigation_page_get_title (ADW_NAVIGATION_PAGE (page)), ==,
                       i == 0 ? "Back, Week 2" : "Back, Week 2 (2)");
      adw_navigation_view_pop (
        ADW_NAVIGATION_VIEW (gtk_widget_get_ancestor (page, ADW_TYPE_NAVIGATION_VIEW)));
      picture_wait_for_frames (GTK_WIDGET (window));
    }
}

/* The second time, there is one of that name already. */
static void
test_clash (gconstpointer data)
{
  const Screen *screen = data;

  screen_apply (screen, window, 760);
  import_text (GOOD);
  g_assert_nonnull (widget_find_label (get_dialog (), "Kept Beside Yours"));
  g_assert_null (widget_find_label (get_dialog (), "New"));
  screen_save (screen, window, "import-clash");
  close_dialog ();
}

int
main (int    argc,
      char **argv)
{
  int status;

  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_object_set (gtk_settings_get_default (),
                "gtk-enable-animations", FALSE,
                "gtk-decoration-layout", "appmenu:close",
                "gtk-font-name", "Inter 11",
                NULL);

  welcome_skip ();
  SuppleApplication *application = supple_application_new ();

  g_assert_true (g_application_register (G_APPLICATION (application), NULL, NULL));
  g_application_activate (G_APPLICATION (application));
  window = gtk_application_get_windows (GTK_APPLICATION (application))->data;
  picture_wait_for_frames (GTK_WIDGET (window));

  screen_add_tests ("/import/shows-what-comes-in", test_looks);
  /* In this order: a suite’s own tests would go before those of its suites. */
  g_test_add_func ("/import/taking-it/keeps-both-of-a-name", test_accept);
  screen_add_tests ("/import/tells-of-a-name-that-is-taken", test_clash);

  status = g_test_run ();
  gtk_window_destroy (window);
  g_object_unref (application);

  return status;
}
