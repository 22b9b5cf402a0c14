/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <adwaita.h>

#include "gallery-fixture.h"
#include "journal/supple-journal.h"
#include "session/supple-session-steps.h"
#include "support/fake-clock.h"
#include "support/picture.h"
#include "support/screen.h"
#include "support/widget-search.h"
#include "ui/session/supple-check-in-view.h"
#include "ui/session/supple-session-page.h"
#include "ui/session/supple-summary-view.h"
#include "ui/supple-pause-card.h"
#include "ui/supple-window.h"

static Gallery gallery;

static GtkWidget *
find (GType type)
{
  return widget_find (gallery.window, type);
}

static GtkWidget *
find_around (const char *label,
             GType       type)
{
  GtkWidget *found = widget_find_shown_label (gallery.window, label);

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

/* “Done” has the focus when the summary comes up: Enter is enough. */
static void
finish (void)
{
  g_assert_true (gtk_widget_activate (gtk_window_get_focus (GTK_WINDOW (gallery.window))));

  /* A button that a key presses shows so for a moment. */
  while (find (SUPPLE_TYPE_SESSION_PAGE) != NULL)
    g_main_context_iteration (NULL, TRUE);

  gallery_wait (&gallery);
}

/* Chooses a number, and waits until it is taken. */
static void
choose (const char *number)
{
  GtkWidget *view = find (SUPPLE_TYPE_CHECK_IN_VIEW);

  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (find_around (number, GTK_TYPE_TOGGLE_BUTTON)),
                                TRUE);

  while (find (SUPPLE_TYPE_CHECK_IN_VIEW) == view)
    g_main_context_iteration (NULL, TRUE);

  gallery_wait (&gallery);
}

static SuppleSession *
start (void)
{
  gallery_activate (gallery.window, "win.start-routine", "article_five");
  gallery_wait (&gallery);

  return supple_session_page_get_session (
    SUPPLE_SESSION_PAGE (find (SUPPLE_TYPE_SESSION_PAGE)));
}

static void
run_to_its_end (SuppleSession *session)
{
  fake_clock_advance (gallery.clock, supple_timeline_get_duration_us (
                                       supple_session_get_timeline (session)));
  gallery_wait (&gallery);
  g_assert_cmpint (supple_session_get_state (session), ==, SUPPLE_SESSION_FINISHED);
}

static void
loaded_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  *(GAsyncResult **) user_data = g_object_ref (result);
}

static GPtrArray *
load_sessions (void)
{
  SuppleJournal *journal = supple_window_get_journal (SUPPLE_WINDOW (gallery.window));
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  supple_journal_load_sessions_async (journal, NULL, NULL, NULL, loaded_cb, &result);

  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);

  GPtrArray *sessions = supple_journal_load_sessions_finish (journal, result, &error);

  g_assert_no_error (error);
  return sessions;
}

static void
reset (void)
{
  g_settings_set_boolean (gallery.settings, "check-in-before", TRUE);
  g_settings_set_boolean (gallery.settings, "check-in-after", TRUE);

  if (find (SUPPLE_TYPE_SESSION_PAGE) != NULL)
    gallery_activate (find (SUPPLE_TYPE_SESSION_PAGE), "session.end", NULL);

  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();

  g_settings_set_int64 (gallery.settings, "settled", g_date_time_to_unix_usec (now));
  gallery_reset (&gallery);
}

/* Answers @before and @after, and stays at what the session came to. */
static void
go_through (const char *before,
            const char *after)
{
  reset ();

  SuppleSession *session = start ();

  g_assert_cmpint (supple_session_get_state (session), ==, SUPPLE_SESSION_READY);
  choose (before);
  g_assert_cmpint (supple_session_get_state (session), ==, SUPPLE_SESSION_RUNNING);
  run_to_its_end (session);
  choose (after);
  g_assert_nonnull (find (SUPPLE_TYPE_SUMMARY_VIEW));
}

static void
test_pictures (gconstpointer data)
{
  static const struct
  {
    const char *before, *after, *heading, *name;
  } cases[] = {
    { "5", "3", "Fine to Go On", "summary-green" },
    { "3", "5", "Take It Easier", "summary-amber" },
    { "3", "7", "Stop Stretching for Now", "summary-red" },
  };
  const Screen *screen = data;

  reset ();
  screen_apply (screen, GTK_WINDOW (gallery.window), 900);
  start ();
  screen_save (screen, GTK_WINDOW (gallery.window), "check-in");

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      go_through (cases[i].before, cases[i].after);
      gallery_assert_shows (&gallery, cases[i].heading);
      screen_save (screen, GTK_WINDOW (gallery.window), cases[i].name);
      finish ();
    }

  while (find (SUPPLE_TYPE_PAUSE_CARD) == NULL)
    g_main_context_iteration (NULL, TRUE);

  screen_save (screen, GTK_WINDOW (gallery.window), "gallery-paused");
}

static GtkWidget *
find_thumb (GtkWidget  *root,
            const char *tooltip)
{
  if (GTK_IS_TOGGLE_BUTTON (root) &&
      g_strcmp0 (gtk_widget_get_tooltip_text (root), tooltip) == 0)
    return root;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_thumb (child, tooltip);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static void
test_journal (void)
{
  go_through ("4", "10");

  GtkWidget *summary = find (SUPPLE_TYPE_SUMMARY_VIEW);
  GtkWidget *up = find_thumb (summary, "Did Me Good");
  GtkWidget *down = find_thumb (summary, "Did Not Do Me Good");

  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (up), TRUE);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (down), TRUE);
  g_assert_false (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (up)));
  finish ();

  g_autoptr (GPtrArray) sessions = load_sessions ();
  const SuppleJournalSession *last = g_ptr_array_index (sessions, sessions->len - 1);

  g_assert_cmpuint (last->check_ins->len, ==, 2);
  g_assert_cmpint (g_array_index (last->check_ins, SuppleCheckIn, 0).value, ==, 4);
  g_assert_cmpint (g_array_index (last->check_ins, SuppleCheckIn, 1).value, ==, 10);
  g_assert_cmpuint (last->thumbs->len, ==, 1);
  g_assert_cmpstr (g_array_index (last->thumbs, SuppleThumb, 0).exercise, ==, "cat_cow");
  g_assert_cmpint (g_array_index (last->thumbs, SuppleThumb, 0).value, ==, -1);
}

static void
test_skip (void)
{
  reset ();

  SuppleSession *session = start ();

  click ("Skip");
  g_assert_cmpint (supple_session_get_state (session), ==, SUPPLE_SESSION_RUNNING);
  run_to_its_end (session);
  click ("Don’t Ask After Sessions");
  g_assert_false (g_settings_get_boolean (gallery.settings, "check-in-after"));
  gallery_assert_shows (&gallery, "Check-ins after sessions are off");
  gallery_assert_shows (&gallery, "That’s enough for today.");
  finish ();

  g_autoptr (GPtrArray) sessions = load_sessions ();
  const SuppleJournalSession *last = g_ptr_array_index (sessions, sessions->len - 1);

  g_assert_cmpuint (last->check_ins->len, ==, 0);
}

/* Keys as a person presses them. */
static void
test_keys (void)
{
  reset ();
  gtk_window_present (GTK_WINDOW (gallery.window));

  SuppleSession *session = start ();

  gallery_press_keys (&gallery, "1 0 Return");
  g_assert_cmpint (supple_session_get_state (session), ==, SUPPLE_SESSION_RUNNING);
  run_to_its_end (session);
  gallery_press_keys (&gallery, "End Return");
  g_assert_nonnull (find (SUPPLE_TYPE_SUMMARY_VIEW));
  gallery_assert_shows (&gallery, "10 before, 10 after. Within the usual ups and downs.");
  finish ();

  session = start ();
  gallery_press_keys (&gallery, "7 Return");
  run_to_its_end (session);
  gallery_press_keys (&gallery, "s");
  g_assert_nonnull (find (SUPPLE_TYPE_SUMMARY_VIEW));
  finish ();

  start ();
  gallery_press_keys (&gallery, "Escape");
  g_assert_null (find (SUPPLE_TYPE_SESSION_PAGE));
}

/* Stopping because one is tired asks as well; leaving does not. */
static void
test_stopped (void)
{
  reset ();

  SuppleSession *session = start ();

  choose ("2");
  fake_clock_advance (gallery.clock, 90 * G_USEC_PER_SEC);
  gallery_wait (&gallery);
  gallery_activate (find (SUPPLE_TYPE_SESSION_PAGE), "session.stop", NULL);
  gallery_wait (&gallery);
  g_assert_true (gtk_widget_activate (find_around ("Just Tired", GTK_TYPE_LIST_BOX_ROW)));
  gallery_wait (&gallery);
  g_assert_cmpint (supple_session_get_state (session), ==, SUPPLE_SESSION_STOPPED);
  choose ("2");
  gallery_assert_shows (&gallery, "2 before, 2 after.");
  finish ();
}

static void
test_pause (void)
{
  go_through ("3", "5");
  finish ();
  g_settings_reset (gallery.settings, "settled");
  go_through ("3", "7");
  finish ();

  while (find (SUPPLE_TYPE_PAUSE_CARD) == NULL)
    g_main_context_iteration (NULL, TRUE);

  gallery_wait (&gallery);
  gallery_activate (gallery.window, "win.start-routine", "article_five");
  gallery_wait (&gallery);
  g_assert_null (find (SUPPLE_TYPE_SESSION_PAGE));

  AdwApplicationWindow *window = ADW_APPLICATION_WINDOW (gallery.window);

  adw_dialog_force_close (adw_application_window_get_visible_dialog (window));
  click ("It Has Settled…");
  g_signal_emit_by_name (adw_application_window_get_visible_dialog (window), "response", "settled");
  adw_dialog_force_close (adw_application_window_get_visible_dialog (window));
  gallery_wait (&gallery);
  g_assert_null (find (SUPPLE_TYPE_PAUSE_CARD));
  gallery_assert_shows (&gallery, "Gentle Day");
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

  screen_add_tests ("/check-in/green-amber-and-red-say-what-to-do", test_pictures);
  g_test_add_func ("/check-in/answers-and-thumbs-are-in-the-journal", test_journal);
  g_test_add_func ("/check-in/a-click-skips-and-another-switches-off", test_skip);
  g_test_add_func ("/check-in/keys-answer-skip-and-go-back", test_keys);
  g_test_add_func ("/check-in/who-stops-in-peace-is-asked", test_stopped);
  g_test_add_func ("/check-in/much-worse-pauses-until-it-has-settled", test_pause);

  int status = g_test_run ();

  gallery_close (&gallery);

  return status;
}
