/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <adwaita.h>

#include "session/supple-session-steps.h"
#include "support/fake-clock.h"
#include "support/picture.h"
#include "support/screen.h"
#include "support/widget-search.h"
#include "ui/care/supple-get-help-page.h"
#include "ui/care/supple-stop-signs-page.h"
#include "ui/session/supple-mat-view.h"
#include "ui/session/supple-session-page.h"
#include "ui/session/supple-stopped-view.h"
#include "ui/session/supple-too-sore-dialog.h"
#include "ui/supple-application.h"
#include "ui/supple-window.h"

#define MINUTE_US (G_GINT64_CONSTANT (60) * G_USEC_PER_SEC)

static SuppleApplication *application;
static GtkWidget         *window;
static SuppleClock       *fake;

typedef struct
{
  GtkWidget     *page;
  SuppleSession *session;
} Fixture;

static GtkWidget *
get_page (void)
{
  return widget_find (window, SUPPLE_TYPE_SESSION_PAGE);
}

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  g_assert_true (gtk_widget_activate_action (window, "win.start-routine", "s", "article_five"));
  picture_wait_for_frames (window);
  fixture->page = get_page ();
  fixture->session = supple_session_page_get_session (SUPPLE_SESSION_PAGE (fixture->page));
}

static void
press (Fixture    *fixture,
       const char *action)
{
  g_assert_true (gtk_widget_activate_action (fixture->page, action, NULL));
  picture_wait_for_frames (window);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  if (get_page () != NULL)
    press (fixture, "session.end");

  g_assert_null (get_page ());
}

static void
assert_state (Fixture           *fixture,
              SuppleSessionState state)
{
  g_assert_cmpint (supple_session_get_state (fixture->session), ==, state);
}

/* Into the second breath of a hold of the second step. */
static void
go_into_hold (Fixture *fixture)
{
  SuppleTimeline *timeline = supple_session_get_timeline (fixture->session);
  guint           i = 0;

  while (supple_timeline_get_segment (timeline, i)->step != 1 ||
         supple_timeline_get_segment (timeline, i)->kind != SUPPLE_SEGMENT_HOLD)
    i++;

  supple_session_move_to (fixture->session, i + 2);
  fake_clock_advance (fake, G_USEC_PER_SEC);
  picture_wait_for_frames (window);
}

static GtkWidget *
open_too_sore (Fixture *fixture)
{
  press (fixture, "session.too-sore");
  assert_state (fixture, SUPPLE_SESSION_PAUSED);

  GtkWidget *dialog = widget_find (window, SUPPLE_TYPE_TOO_SORE_DIALOG);

  g_assert_nonnull (dialog);

  return dialog;
}

static void
test_shorter (Fixture      *fixture,
              gconstpointer data)
{
  SuppleTimeline *before = supple_session_get_timeline (fixture->session);

  go_into_hold (fixture);

  GtkWidget *dialog = open_too_sore (fixture);

  picture_save (window, "too-sore");
  g_assert_nonnull (widget_find_label (dialog, "1 breath instead of 3"));
  g_assert_true (gtk_widget_activate_action (dialog, "too-sore.shorter", NULL));
  picture_wait_for_frames (window);
  assert_state (fixture, SUPPLE_SESSION_RUNNING);
  g_assert_true (supple_session_get_timeline (fixture->session) != before);
  g_assert_cmpint (supple_session_get_lead_in_us (fixture->session), >, 0);
  g_assert_cmpuint (supple_session_get_segment (fixture->session)->step, ==, 1);
  picture_save (window, "too-sore-toast");
}

static void
test_skip (Fixture      *fixture,
           gconstpointer data)
{
  go_into_hold (fixture);
  g_assert_true (gtk_widget_activate_action (open_too_sore (fixture), "too-sore.skip", NULL));
  picture_wait_for_frames (window);
  assert_state (fixture, SUPPLE_SESSION_RUNNING);
  g_assert_cmpuint (supple_session_get_segment (fixture->session)->step, ==, 2);
}

static void
test_easier (Fixture      *fixture,
             gconstpointer data)
{
  g_assert_true (gtk_widget_activate_action (open_too_sore (fixture), "too-sore.easier", NULL));
  picture_wait_for_frames (window);
  assert_state (fixture, SUPPLE_SESSION_RUNNING);

  SuppleRoutine *routine =
    supple_timeline_get_routine (supple_session_get_timeline (fixture->session));
  SuppleStep *step = supple_routine_get_step (routine, 0);

  g_assert_cmpstr (supple_exercise_get_id (supple_step_get_exercise (step)), ==, "seated_cat_cow");
  g_assert_cmpstr (supple_routine_get_id (routine), ==, "article_five");
}

static void
test_easier_words (Fixture      *fixture,
                   gconstpointer data)
{
  SuppleTimeline *before = supple_session_get_timeline (fixture->session);

  go_into_hold (fixture);

  GtkWidget *dialog = open_too_sore (fixture);

  g_assert_nonnull (widget_find_label (dialog, "The Easier Way"));
  g_assert_true (gtk_widget_activate_action (dialog, "too-sore.easier", NULL));
  picture_wait_for_frames (window);
  assert_state (fixture, SUPPLE_SESSION_RUNNING);
  g_assert_true (supple_session_get_timeline (fixture->session) == before);
}

static void
test_keep (Fixture      *fixture,
           gconstpointer data)
{
  SuppleTimeline *before = supple_session_get_timeline (fixture->session);

  go_into_hold (fixture);
  g_assert_true (gtk_widget_activate_action (open_too_sore (fixture), "too-sore.keep", NULL));
  picture_wait_for_frames (window);
  assert_state (fixture, SUPPLE_SESSION_RUNNING);
  g_assert_true (supple_session_get_timeline (fixture->session) == before);
}

static void
test_stop (Fixture      *fixture,
           gconstpointer data)
{
  go_into_hold (fixture);
  press (fixture, "session.stop");
  assert_state (fixture, SUPPLE_SESSION_PAUSED);
  picture_save (window, "stopped");

  /* A panicked Enter must not resume: the focus is on words. */
  g_assert_true (SUPPLE_IS_STOPPED_VIEW (gtk_root_get_focus (GTK_ROOT (window))));
  press (fixture, "transport.toggle");
  assert_state (fixture, SUPPLE_SESSION_RUNNING);
}

static GtkWidget *
open_signs (Fixture *fixture)
{
  go_into_hold (fixture);
  press (fixture, "session.stop");
  g_assert_true (gtk_widget_activate_action (window, "win.stop-signs", NULL));
  picture_wait_for_frames (window);

  GtkWidget *signs = widget_find (window, SUPPLE_TYPE_STOP_SIGNS_PAGE);

  g_assert_nonnull (signs);

  return signs;
}

static void
test_signs_none (Fixture      *fixture,
                 gconstpointer data)
{
  g_signal_emit_by_name (open_signs (fixture), "answered", SUPPLE_HELP_NONE);
  picture_wait_for_frames (window);
  g_assert_true (get_page () == fixture->page);
  assert_state (fixture, SUPPLE_SESSION_PAUSED);
}

static void
test_signs_emergency (Fixture      *fixture,
                      gconstpointer data)
{
  g_signal_emit_by_name (open_signs (fixture), "answered", SUPPLE_HELP_EMERGENCY);
  picture_wait_for_frames (window);
  g_assert_null (get_page ());
  g_assert_nonnull (widget_find (window, SUPPLE_TYPE_GET_HELP_PAGE));
  picture_save (window, "get-help");
  g_assert_true (gtk_widget_activate_action (widget_find (window, ADW_TYPE_NAVIGATION_VIEW),
                                             "navigation.pop", NULL));
  picture_wait_for_frames (window);
  g_assert_null (get_page ());
}

static void
replied_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GVariant) reply =
    g_dbus_connection_call_finish (G_DBUS_CONNECTION (source), result, &error);

  g_assert_no_error (error);
  *(gboolean *) user_data = TRUE;
}

static void
test_headset (Fixture      *fixture,
              gconstpointer data)
{
  GDBusConnection *bus = g_application_get_dbus_connection (G_APPLICATION (application));
  gboolean         replied = FALSE;

  go_into_hold (fixture);
  g_dbus_connection_call (bus, "org.mpris.MediaPlayer2." APP_ID, "/org/mpris/MediaPlayer2",
                          "org.mpris.MediaPlayer2.Player", "PlayPause", NULL, NULL,
                          G_DBUS_CALL_FLAGS_NO_AUTO_START, -1, NULL, replied_cb, &replied);

  while (!replied)
    g_main_context_iteration (NULL, TRUE);

  assert_state (fixture, SUPPLE_SESSION_PAUSED);
}

static void
test_leave (Fixture      *fixture,
            gconstpointer data)
{
  fake_clock_advance (fake, 2 * MINUTE_US);
  press (fixture, "session.leave");
  assert_state (fixture, SUPPLE_SESSION_PAUSED);
  picture_save (window, "leave");

  AdwDialog *dialog =
    adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window));

  g_assert_true (ADW_IS_ALERT_DIALOG (dialog));
  adw_dialog_close (dialog);
  picture_wait_for_frames (window);
  assert_state (fixture, SUPPLE_SESSION_RUNNING);
}

static void
test_mat (Fixture      *fixture,
          gconstpointer data)
{
  double headline, instruction;

  go_into_hold (fixture);
  press (fixture, "session.mat-view");

  GtkWidget *mat = widget_find (window, SUPPLE_TYPE_MAT_VIEW);

  g_assert_nonnull (mat);
  picture_save (window, "mat");
  supple_mat_view_get_cap_shares (SUPPLE_MAT_VIEW (mat), &headline, &instruction);
  g_assert_cmpfloat (headline, >=, 0.08);
  g_assert_cmpfloat (instruction, >=, 0.03);

  press (fixture, "transport.toggle");
  picture_save (window, "mat-paused");
  press (fixture, "session.leave");
  g_assert_null (widget_find (window, SUPPLE_TYPE_MAT_VIEW));
  g_assert_nonnull (get_page ());
}

static void
test_interrupt (Fixture      *fixture,
                gconstpointer data)
{
  go_into_hold (fixture);
  supple_session_page_interrupt (SUPPLE_SESSION_PAGE (fixture->page), "The screen was locked");
  picture_wait_for_frames (window);
  assert_state (fixture, SUPPLE_SESSION_PAUSED);
  g_assert_nonnull (widget_find_label (window, "The screen was locked"));
}

static void
test_more_time (Fixture      *fixture,
                gconstpointer data)
{
  supple_session_jump_to_step (fixture->session, 3);
  fake_clock_advance (fake, 15 * G_USEC_PER_SEC);
  press (fixture, "transport.more-time");
  g_assert_nonnull (widget_find_label (window, "0:25"));
  press (fixture, "transport.toggle");
  g_assert_cmpint (supple_session_get_segment (fixture->session)->kind, ==,
                   SUPPLE_SEGMENT_GET_READY);
  assert_state (fixture, SUPPLE_SESSION_RUNNING);
}

static void
test_resume (Fixture      *fixture,
             gconstpointer data)
{
  supple_session_jump_to_step (fixture->session, 2);
  fake_clock_advance (fake, 5 * G_USEC_PER_SEC);
  press (fixture, "session.end");
  g_assert_null (get_page ());
  g_assert_nonnull (widget_find_label (window, "Step 3 of 5, Pelvic Tilt"));
  picture_save (window, "resume");

  g_assert_true (gtk_widget_activate_action (window, "win.resume", NULL));
  picture_wait_for_frames (window);
  fixture->page = get_page ();
  fixture->session = supple_session_page_get_session (SUPPLE_SESSION_PAGE (fixture->page));
  g_assert_cmpuint (supple_session_get_segment (fixture->session)->step, ==, 2);
}

static void
test_finished (Fixture      *fixture,
               gconstpointer data)
{
  fake_clock_advance (fake, 60 * MINUTE_US);
  picture_wait_for_frames (window);
  assert_state (fixture, SUPPLE_SESSION_FINISHED);
  press (fixture, "session.leave");
  g_assert_null (widget_find_label (window, "Go On Where You Stopped"));
}

static void
test_options (Fixture      *fixture,
              gconstpointer data)
{
  press (fixture, "session.end");
  g_assert_true (gtk_widget_activate_action (window, "win.start-with-options", "(suuuu)",
                                             "article_five", SUPPLE_HOLDS_SHORTER,
                                             SUPPLE_REPETITIONS_FEWER, SUPPLE_SIDE_LEFT,
                                             SUPPLE_SIDE_NONE));
  picture_wait_for_frames (window);
  fixture->page = get_page ();
  fixture->session = supple_session_page_get_session (SUPPLE_SESSION_PAGE (fixture->page));
  g_assert_cmpint (
    supple_timeline_get_duration_us (supple_session_get_timeline (fixture->session)), <,
    8 * MINUTE_US);
}

static void
test_arrows (Fixture      *fixture,
             gconstpointer data)
{
  press (fixture, "transport.right");
  g_assert_cmpuint (supple_session_get_segment (fixture->session)->step, ==, 1);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  press (fixture, "transport.left");
  g_assert_cmpuint (supple_session_get_segment (fixture->session)->step, ==, 2);
  picture_save (window, "session-right-to-left");
  press (fixture, "transport.right");
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
  g_assert_cmpuint (supple_session_get_segment (fixture->session)->step, ==, 1);
}

static void
test_shortcuts (Fixture      *fixture,
                gconstpointer data)
{
  press (fixture, "session.shortcuts");
  assert_state (fixture, SUPPLE_SESSION_PAUSED);

  GtkApplicationWindow *host = GTK_APPLICATION_WINDOW (window);

  G_GNUC_BEGIN_IGNORE_DEPRECATIONS
  GtkWindow *keys = GTK_WINDOW (gtk_application_window_get_help_overlay (host));
  G_GNUC_END_IGNORE_DEPRECATIONS

  g_assert_true (gtk_widget_get_mapped (GTK_WIDGET (keys)));
  gtk_window_close (keys);
}

static void
save_dialog (const Screen *screen,
             const char   *page)
{
  AdwDialog *dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window));

  g_assert_nonnull (dialog);
  screen_save (screen, GTK_WINDOW (window), page);
  adw_dialog_force_close (dialog);
}

static void
test_pictures (gconstpointer data)
{
  const Screen *screen = data;
  Fixture       fixture;

  screen_apply (screen, GTK_WINDOW (window), 760);
  set_up (&fixture, NULL);
  go_into_hold (&fixture);
  press (&fixture, "session.too-sore");
  save_dialog (screen, "too-sore");
  press (&fixture, "session.leave");
  save_dialog (screen, "leave");
  press (&fixture, "session.mat-view");
  screen_save (screen, GTK_WINDOW (window), "mat");
  press (&fixture, "session.mat-view");
  press (&fixture, "session.stop");
  screen_save (screen, GTK_WINDOW (window), "stopped");
  tear_down (&fixture, NULL);
  screen_save (screen, GTK_WINDOW (window), "resume");
}

int
main (int    argc,
      char **argv)
{
  static const struct
  {
    const char *path;
    void (*test) (Fixture      *fixture,
                  gconstpointer data);
  } tests[] = {
    { "/session-page/too-sore-shortens-the-hold-and-goes-on", test_shorter },
    { "/session-page/too-sore-leaves-the-step-out-today", test_skip },
    { "/session-page/too-sore-swaps-in-the-easier-stretch", test_easier },
    { "/session-page/too-sore-says-how-to-ease-a-stretch-that-has-no-other", test_easier_words },
    { "/session-page/go-on-as-it-is-changes-nothing", test_keep },
    { "/session-page/stop-asks-nothing-first", test_stop },
    { "/session-page/no-stop-sign-leads-back-to-the-stopped-session", test_signs_none },
    { "/session-page/a-stop-sign-ends-the-session-and-leads-to-help", test_signs_emergency },
    { "/session-page/the-button-on-the-headset-pauses", test_headset },
    { "/session-page/leaving-after-a-minute-asks-and-waits", test_leave },
    { "/session-page/the-mat-view-is-read-from-three-metres", test_mat },
    { "/session-page/an-interruption-pauses-and-says-why", test_interrupt },
    { "/session-page/more-time-and-space-for-ready", test_more_time },
    { "/session-page/a-session-that-was-left-goes-on-at-its-step", test_resume },
    { "/session-page/a-finished-session-is-not-offered-again", test_finished },
    { "/session-page/the-arrow-keys-point-along-the-text", test_arrows },
    { "/session-page/looking-keys-up-pauses", test_shortcuts },
    { "/session-page/options-make-this-session-shorter", test_options },
  };

  gtk_test_init (&argc, &argv, NULL);
  g_object_set (gtk_settings_get_default (),
                "gtk-enable-animations", FALSE,
                "gtk-decoration-layout", "appmenu:close",
                "gtk-font-name", "Inter 11",
                NULL);
  application = supple_application_new ();
  g_assert_true (g_application_register (G_APPLICATION (application), NULL, NULL));
  g_application_activate (G_APPLICATION (application));
  window = gtk_application_get_windows (GTK_APPLICATION (application))->data;
  gtk_window_set_default_size (GTK_WINDOW (window), 1000, 800);
  fake = fake_clock_new ();
  supple_window_set_clock (SUPPLE_WINDOW (window), fake);
  picture_wait_for_frames (window);

  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].test, tear_down);

  screen_add_tests ("/session-page/its-dialogs-and-views-show", test_pictures);

  int status = g_test_run ();

  gtk_window_destroy (GTK_WINDOW (window));
  g_object_unref (fake);
  g_object_unref (application);

  return status;
}
