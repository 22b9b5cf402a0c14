/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <adwaita.h>

#include "gallery-fixture.h"
#include "support/picture.h"
#include "support/screen.h"
#include "support/widget-search.h"
#include "ui/care/supple-get-help-page.h"
#include "ui/care/supple-left-out-page.h"
#include "ui/care/supple-stop-signs-page.h"
#include "ui/care/supple-unlock-page.h"
#include "ui/gallery/supple-stretch-card.h"
#include "ui/session/supple-session-page.h"
#include "ui/supple-pause-card.h"
#include "ui/supple-welcome-dialog.h"

static Gallery gallery;

static void
reset (void)
{
  static const char *const keys[] = { "conditions", "given-stretches", "red-flags", "settled" };
  AdwApplicationWindow    *window = ADW_APPLICATION_WINDOW (gallery.window);

  while (adw_application_window_get_visible_dialog (window) != NULL)
    adw_dialog_force_close (adw_application_window_get_visible_dialog (window));

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    g_settings_reset (gallery.settings, keys[i]);

  g_settings_set_boolean (gallery.settings, "welcomed", TRUE);
  gallery_reset (&gallery);
}

static void
activate (const char *action,
          const char *parameter)
{
  gallery_activate (gallery.window, action, parameter);
  gallery_wait (&gallery);
}

static AdwDialog *
get_dialog (void)
{
  return adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (gallery.window));
}

/* What is on top: the dialog, or else the window. */
static GtkWidget *
get_top (void)
{
  return get_dialog () != NULL ? GTK_WIDGET (get_dialog ()) : gallery.window;
}

static GtkWidget *
find_around (const char *label,
             GType       type)
{
  GtkWidget *found = widget_find_shown_label (get_top (), label);

  if (found == NULL)
    g_error ("“%s” is not to be seen", label);

  return gtk_widget_get_ancestor (found, type);
}

static void
click (const char *label)
{
  g_signal_emit_by_name (find_around (label, GTK_TYPE_BUTTON), "clicked");
  gallery_wait (&gallery);
}

/* As a click on the row would. */
static void
tap (const char *label)
{
  g_assert_true (gtk_widget_activate (find_around (label, GTK_TYPE_LIST_BOX_ROW)));
  gallery_wait (&gallery);
}

static gboolean
shows (const char *text)
{
  return widget_find_shown_label (get_top (), text) != NULL;
}

static void
have (const char *condition)
{
  const char *const conditions[] = { condition, NULL };

  g_settings_set_strv (gallery.settings, "conditions", conditions);
  gallery_wait (&gallery);
}

static void
start_for_the_first_time (void)
{
  g_settings_set_boolean (gallery.settings, "welcomed", FALSE);
  g_application_activate (G_APPLICATION (gallery.application));
  gallery_wait (&gallery);
  g_assert_true (SUPPLE_IS_WELCOME_DIALOG (get_dialog ()));
}

static void
test_welcome_skipped (void)
{
  reset ();
  start_for_the_first_time ();
  g_assert_true (shows ("For adults. Supple is not medical advice."));
  click ("Skip");
  g_assert_null (get_dialog ());
  g_assert_true (g_settings_get_boolean (gallery.settings, "welcomed"));

  g_application_activate (G_APPLICATION (gallery.application));
  gallery_wait (&gallery);
  g_assert_null (get_dialog ());
}

static void
test_welcome (gconstpointer data)
{
  const Screen *screen = data;

  reset ();
  screen_apply (screen, GTK_WINDOW (gallery.window), 760);
  start_for_the_first_time ();
  screen_save (screen, GTK_WINDOW (gallery.window), "welcome-1");
  click ("Next");
  tap ("Slipped disc or sciatica");
  g_assert_true (shows ("9 of 28 Stretches Are Left Out"));
  g_assert_true (shows ("Leaves out 9: deep bends and twists"));
  tap ("Knee trouble");
  g_assert_true (shows ("13 of 28 Stretches Are Left Out"));
  screen_save (screen, GTK_WINDOW (gallery.window), "welcome-2");
  tap ("Sacroiliac joint disorder");
  tap ("26 of 28 Stretches Are Left Out");
  screen_save (screen, GTK_WINDOW (gallery.window), "welcome-2-blocked");
  g_assert_true (shows ("Still Here"));
  g_assert_true (shows ("Legs Up on a Chair"));

  tap ("Cat–Cow");
  screen_save (screen, GTK_WINDOW (gallery.window), "given");
  click ("They Did");
  g_assert_true (shows ("Brought Back"));
  g_assert_true (gtk_widget_activate_action (
    widget_find (GTK_WIDGET (get_dialog ()), SUPPLE_TYPE_LEFT_OUT_PAGE), "navigation.pop", NULL));
  gallery_wait (&gallery);
  g_assert_true (shows ("25 of 28 Stretches Are Left Out"));
  click ("Next");
  screen_save (screen, GTK_WINDOW (gallery.window), "welcome-3");
  click ("To the Stretches");
  g_assert_null (get_dialog ());
  g_assert_true (g_settings_get_boolean (gallery.settings, "welcomed"));
}

/* Whoever tells of a sign that should not wait is told what to do, and nothing starts. */
static void
test_sign_in_welcome (void)
{
  reset ();
  start_for_the_first_time ();
  click ("Next");
  tap ("Signs That Should Not Wait");
  tap ("A weak leg");
  g_assert_true (shows ("Please get help now. Stretching waits"));
  click ("Skip");
  g_assert_nonnull (widget_find (gallery.window, SUPPLE_TYPE_GET_HELP_PAGE));
  g_assert_true (shows ("Please get help now"));
}

static void
test_lock (gconstpointer data)
{
  const Screen *screen = data;

  reset ();
  screen_apply (screen, GTK_WINDOW (gallery.window), 760);
  activate ("win.stop-signs", NULL);
  tap ("Numb between the legs");
  activate ("win.open-routine", "article_five");
  g_assert_false (gtk_widget_get_sensitive (find_around ("Start", GTK_TYPE_BUTTON)));
  activate ("win.start-routine", "article_five");
  g_assert_null (widget_find (gallery.window, SUPPLE_TYPE_SESSION_PAGE));
  g_assert_nonnull (widget_find (gallery.window, SUPPLE_TYPE_UNLOCK_PAGE));
  g_assert_true (shows ("Numb between the legs"));

  GtkWidget *button = find_around ("Unlock Stretching", GTK_TYPE_BUTTON);

  g_assert_false (gtk_widget_get_sensitive (button));
  tap ("They said that I may stretch");
  g_assert_false (gtk_widget_get_sensitive (button));
  screen_save (screen, GTK_WINDOW (gallery.window), "unlock");
  tap ("A doctor or emergency department has looked at it");
  click ("Unlock Stretching");
  activate ("win.start-routine", "article_five");
  g_assert_nonnull (widget_find (gallery.window, SUPPLE_TYPE_SESSION_PAGE));
  gallery_activate (widget_find (gallery.window, SUPPLE_TYPE_SESSION_PAGE), "session.end", NULL);
  gallery_wait (&gallery);
}

/* In the gallery the lock is said, and the mistaken tap asked about again. */
static void
test_lock_in_gallery (gconstpointer data)
{
  const Screen *screen = data;

  reset ();
  screen_apply (screen, GTK_WINDOW (gallery.window), 760);
  activate ("win.stop-signs", NULL);
  tap ("Numb between the legs");
  gallery_reset (&gallery);
  g_assert_nonnull (widget_find (gallery.window, SUPPLE_TYPE_PAUSE_CARD));
  screen_save (screen, GTK_WINDOW (gallery.window), "gallery-locked");
  click ("It Has Been Looked At…");
  tap ("I Tapped It by Mistake");
  g_assert_nonnull (widget_find (gallery.window, SUPPLE_TYPE_STOP_SIGNS_PAGE));
  click ("None of These");
  gallery_reset (&gallery);
  g_assert_null (widget_find (gallery.window, SUPPLE_TYPE_PAUSE_CARD));
}

static void
test_routine (gconstpointer data)
{
  const Screen *screen = data;

  reset ();
  screen_apply (screen, GTK_WINDOW (gallery.window), 1100);
  have ("herniated-disc");
  activate ("win.open-routine", "article_five");
  g_assert_true (shows ("2 Steps Are Left Out for You"));
  screen_save (screen, GTK_WINDOW (gallery.window), "routine-adapted");
  click ("Start");

  GtkWidget      *page = widget_find (gallery.window, SUPPLE_TYPE_SESSION_PAGE);
  SuppleSession  *session = supple_session_page_get_session (SUPPLE_SESSION_PAGE (page));
  SuppleTimeline *timeline = supple_session_get_timeline (session);

  g_assert_cmpuint (supple_routine_get_n_steps (supple_timeline_get_routine (timeline)), ==, 3);
  gallery_activate (page, "session.end", NULL);
  gallery_wait (&gallery);

  have ("recent-surgery");
  g_assert_false (gtk_widget_get_sensitive (find_around ("Start", GTK_TYPE_BUTTON)));
  screen_save (screen, GTK_WINDOW (gallery.window), "routine-blocked");
  activate ("win.start-routine", "article_five");
  g_assert_null (widget_find (gallery.window, SUPPLE_TYPE_SESSION_PAGE));
  g_assert_nonnull (widget_find (gallery.window, SUPPLE_TYPE_LEFT_OUT_PAGE));
}

static void
test_stretch (gconstpointer data)
{
  const Screen *screen = data;

  reset ();
  screen_apply (screen, GTK_WINDOW (gallery.window), 900);
  have ("herniated-disc");
  activate ("browse.stretch", "seated_forward_bend");
  g_assert_true (shows ("Left Out for Now"));
  g_assert_true (shows ("You said: Slipped disc or sciatica."));
  g_assert_false (shows ("Do This Now"));
  screen_save (screen, GTK_WINDOW (gallery.window), "exercise-hidden");
  activate ("win.start-stretch", "seated_forward_bend");
  g_assert_null (widget_find (gallery.window, SUPPLE_TYPE_SESSION_PAGE));
  reset ();

  have ("herniated-disc");
  activate ("browse.stretch", "seated_forward_bend");
  tap ("A Clinician Gave Me This");
  click ("Leave It Out");
  g_assert_true (shows ("Left Out for Now"));
  tap ("A Clinician Gave Me This");
  click ("They Did");
  g_assert_false (shows ("Left Out for Now"));
  g_assert_true (shows ("Do This Now"));
}

static void
test_yourself (void)
{
  reset ();
  have ("knee");
  activate ("browse.stretch", "cat_cow");
  g_assert_true (shows ("You, if it feels fine"));
  tap ("It Feels Fine to Me");
  click ("It Feels Fine");
  g_assert_true (shows ("Do This Now"));
}

static guint
count_stretches (GtkWidget *root)
{
  guint n = SUPPLE_IS_STRETCH_CARD (root) && gtk_widget_get_mapped (root);

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n += count_stretches (child);

  return n;
}

static void
test_stretches (void)
{
  reset ();
  gallery_activate (gallery_get_home (&gallery), "home.show", "stretches");
  gallery_wait (&gallery);
  g_assert_cmpuint (count_stretches (gallery.window), ==, 28);
  g_assert_false (shows ("Left Out for You"));
  have ("herniated-disc");
  g_assert_cmpuint (count_stretches (gallery.window), ==, 19);
  tap ("9 Stretches Are Left Out for You");
  g_assert_nonnull (widget_find (gallery.window, SUPPLE_TYPE_LEFT_OUT_PAGE));
}

static void
test_preferences (gconstpointer data)
{
  const Screen *screen = data;

  reset ();
  screen_apply (screen, GTK_WINDOW (gallery.window), 760);
  g_action_group_activate_action (G_ACTION_GROUP (gallery.application), "my-back", NULL);
  gallery_wait (&gallery);
  tap ("Slipped disc or sciatica");
  screen_save (screen, GTK_WINDOW (gallery.window), "prefs-back");
  tap ("9 of 28 Stretches Are Left Out");
  g_assert_nonnull (widget_find (GTK_WIDGET (get_dialog ()), SUPPLE_TYPE_LEFT_OUT_PAGE));
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
  gallery_open (&gallery);

  g_test_add_func ("/care/the-welcome-can-be-skipped-and-comes-once", test_welcome_skipped);
  screen_add_tests ("/care/the-welcome-asks-about-the-back-and-the-breath", test_welcome);
  g_test_add_func ("/care/a-sign-told-in-the-welcome-leads-to-help", test_sign_in_welcome);
  screen_add_tests ("/care/a-red-flag-locks-until-both-questions-are-answered", test_lock);
  screen_add_tests ("/care/the-gallery-says-that-stretching-is-locked", test_lock_in_gallery);
  screen_add_tests ("/care/a-session-leaves-out-what-the-back-does-not-bear", test_routine);
  screen_add_tests ("/care/a-stretch-that-is-left-out-says-why-and-who-can-say-otherwise",
                    test_stretch);
  g_test_add_func ("/care/where-the-person-knows-best-they-say-so", test_yourself);
  g_test_add_func ("/care/stretches-that-are-left-out-stand-behind-one-row", test_stretches);
  screen_add_tests ("/care/the-preferences-ask-about-the-back", test_preferences);

  int status = g_test_run ();

  gallery_close (&gallery);

  return status;
}
