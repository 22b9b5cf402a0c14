/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "session-fixture.h"
#include "session/supple-session-steps.h"
#include "support/fake-clock.h"
#include "support/picture.h"
#include "support/screen.h"
#include "support/widget-search.h"
#include "ui/care/supple-get-help-page.h"
#include "ui/care/supple-stop-signs-page.h"
#include "ui/session/supple-mat-view.h"
#include "ui/session/supple-session-controls.h"
#include "ui/session/supple-session-page.h"
#include "ui/session/supple-session-view.h"
#include "ui/session/supple-stopped-view.h"
#include "ui/supple-breath-stage.h"

#define MINUTE_US (G_GINT64_CONSTANT (60) * G_USEC_PER_SEC)

static GtkWidget *window;

static void
test_stop (SessionFixture *fixture,
           gconstpointer   data)
{
  session_fixture_go_into_hold (fixture);
  session_fixture_press (fixture, "session.stop");
  session_fixture_assert_state (fixture, SUPPLE_SESSION_PAUSED);
  picture_save (window, "stopped");

  /* A panicked Enter must not resume: the focus is on words. */
  g_assert_true (SUPPLE_IS_STOPPED_VIEW (gtk_root_get_focus (GTK_ROOT (window))));
  session_fixture_press (fixture, "transport.toggle");
  session_fixture_assert_state (fixture, SUPPLE_SESSION_RUNNING);
}

static GtkWidget *
open_signs (SessionFixture *fixture)
{
  session_fixture_go_into_hold (fixture);
  session_fixture_press (fixture, "session.stop");
  g_assert_true (gtk_widget_activate_action (window, "win.stop-signs", NULL));
  picture_wait_for_frames (window);

  GtkWidget *signs = widget_find (window, SUPPLE_TYPE_STOP_SIGNS_PAGE);

  g_assert_nonnull (signs);

  return signs;
}

static void
test_signs_none (SessionFixture *fixture,
                 gconstpointer   data)
{
  g_signal_emit_by_name (open_signs (fixture), "answered", SUPPLE_HELP_NONE);
  picture_wait_for_frames (window);
  g_assert_true (widget_find (window, SUPPLE_TYPE_SESSION_PAGE) == fixture->page);
  session_fixture_assert_state (fixture, SUPPLE_SESSION_PAUSED);
}

static void
test_signs_emergency (SessionFixture *fixture,
                      gconstpointer   data)
{
  g_signal_emit_by_name (open_signs (fixture), "answered", SUPPLE_HELP_EMERGENCY);
  picture_wait_for_frames (window);
  g_assert_null (widget_find (window, SUPPLE_TYPE_SESSION_PAGE));
  g_assert_nonnull (widget_find (window, SUPPLE_TYPE_GET_HELP_PAGE));
  picture_save (window, "get-help");
  g_assert_true (gtk_widget_activate_action (widget_find (window, ADW_TYPE_NAVIGATION_VIEW),
                                             "navigation.pop", NULL));
  picture_wait_for_frames (window);
  g_assert_null (widget_find (window, SUPPLE_TYPE_SESSION_PAGE));
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
test_headset (SessionFixture *fixture,
              gconstpointer   data)
{
  GDBusConnection *bus = g_application_get_dbus_connection (g_application_get_default ());
  gboolean         replied = FALSE;

  session_fixture_go_into_hold (fixture);
  g_dbus_connection_call (bus, "org.mpris.MediaPlayer2." APP_ID, "/org/mpris/MediaPlayer2",
                          "org.mpris.MediaPlayer2.Player", "PlayPause", NULL, NULL,
                          G_DBUS_CALL_FLAGS_NO_AUTO_START, -1, NULL, replied_cb, &replied);

  while (!replied)
    g_main_context_iteration (NULL, TRUE);

  session_fixture_assert_state (fixture, SUPPLE_SESSION_PAUSED);
}

static void
test_leave (SessionFixture *fixture,
            gconstpointer   data)
{
  fake_clock_advance (session_fixture_get_clock (), 2 * MINUTE_US);
  session_fixture_press (fixture, "session.leave");
  session_fixture_assert_state (fixture, SUPPLE_SESSION_PAUSED);
  picture_save (window, "leave");

  AdwDialog *dialog =
    adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window));

  g_assert_true (ADW_IS_ALERT_DIALOG (dialog));
  adw_dialog_close (dialog);
  picture_wait_for_frames (window);
  session_fixture_assert_state (fixture, SUPPLE_SESSION_RUNNING);
}

static void
test_mat (SessionFixture *fixture,
          gconstpointer   data)
{
  double headline, instruction;

  session_fixture_go_into_hold (fixture);
  session_fixture_press (fixture, "session.mat-view");

  GtkWidget *mat = widget_find (window, SUPPLE_TYPE_MAT_VIEW);

  g_assert_nonnull (mat);
  picture_save (window, "mat");
  supple_mat_view_get_cap_shares (SUPPLE_MAT_VIEW (mat), &headline, &instruction);
  g_assert_cmpfloat (headline, >=, 0.08);
  g_assert_cmpfloat (instruction, >=, 0.03);

  session_fixture_press (fixture, "transport.toggle");
  picture_save (window, "mat-paused");
  session_fixture_press (fixture, "session.leave");
  g_assert_null (widget_find (window, SUPPLE_TYPE_MAT_VIEW));
  g_assert_nonnull (widget_find (window, SUPPLE_TYPE_SESSION_PAGE));
}

static void
test_interrupt (SessionFixture *fixture,
                gconstpointer   data)
{
  session_fixture_go_into_hold (fixture);
  supple_session_page_interrupt (SUPPLE_SESSION_PAGE (fixture->page), "The screen was locked");
  picture_wait_for_frames (window);
  session_fixture_assert_state (fixture, SUPPLE_SESSION_PAUSED);
  g_assert_nonnull (widget_find_label (window, "The screen was locked"));
}

static void
test_more_time (SessionFixture *fixture,
                gconstpointer   data)
{
  supple_session_jump_to_step (fixture->session, 3);
  fake_clock_advance (session_fixture_get_clock (), 15 * G_USEC_PER_SEC);
  session_fixture_press (fixture, "transport.more-time");
  g_assert_nonnull (widget_find_label (window, "0:25"));
  session_fixture_press (fixture, "transport.toggle");
  g_assert_cmpint (supple_session_get_segment (fixture->session)->kind, ==,
                   SUPPLE_SEGMENT_GET_READY);
  session_fixture_assert_state (fixture, SUPPLE_SESSION_RUNNING);
}

static void
test_resume (SessionFixture *fixture,
             gconstpointer   data)
{
  supple_session_jump_to_step (fixture->session, 2);
  fake_clock_advance (session_fixture_get_clock (), 5 * G_USEC_PER_SEC);
  session_fixture_press (fixture, "session.end");
  g_assert_null (widget_find (window, SUPPLE_TYPE_SESSION_PAGE));
  g_assert_nonnull (widget_find_label (window, "Step 3 of 5, Pelvic Tilt"));
  picture_save (window, "resume");

  g_assert_true (gtk_widget_activate_action (window, "win.resume", NULL));
  picture_wait_for_frames (window);
  fixture->page = widget_find (window, SUPPLE_TYPE_SESSION_PAGE);
  fixture->session = supple_session_page_get_session (SUPPLE_SESSION_PAGE (fixture->page));
  g_assert_cmpuint (supple_session_get_segment (fixture->session)->step, ==, 2);
}

static void
test_finished (SessionFixture *fixture,
               gconstpointer   data)
{
  fake_clock_advance (session_fixture_get_clock (), 60 * MINUTE_US);
  picture_wait_for_frames (window);
  session_fixture_assert_state (fixture, SUPPLE_SESSION_FINISHED);
  session_fixture_press (fixture, "session.leave");
  g_assert_null (widget_find_label (window, "Go On Where You Stopped"));
}

static void
test_options (SessionFixture *fixture,
              gconstpointer   data)
{
  session_fixture_press (fixture, "session.end");
  g_assert_true (gtk_widget_activate_action (window, "win.start-with-options", "(suuuu)",
                                             "article_five", SUPPLE_HOLDS_SHORTER,
                                             SUPPLE_REPETITIONS_FEWER, SUPPLE_SIDE_LEFT,
                                             SUPPLE_SIDE_NONE));
  picture_wait_for_frames (window);
  fixture->page = widget_find (window, SUPPLE_TYPE_SESSION_PAGE);
  fixture->session = supple_session_page_get_session (SUPPLE_SESSION_PAGE (fixture->page));
  g_assert_cmpint (
    supple_timeline_get_duration_us (supple_session_get_timeline (fixture->session)), <,
    8 * MINUTE_US);

  /* Another breath, as long as the one before, changes nothing of that. */
  g_autoptr (GSettings) settings = g_settings_new (APP_ID);

  session_fixture_press (fixture, "transport.toggle");
  g_settings_set_string (settings, "breath-preset", "even");

  SuppleTimeline *timeline = supple_session_get_timeline (fixture->session);

  g_assert_cmpint (supple_timeline_get_options (timeline)->pace.in_us, ==, 5 * G_USEC_PER_SEC);
  g_assert_cmpint (supple_timeline_get_duration_us (timeline), <, 8 * MINUTE_US);
  g_settings_reset (settings, "breath-preset");
}

static void
test_arrows (SessionFixture *fixture,
             gconstpointer   data)
{
  session_fixture_press (fixture, "transport.right");
  g_assert_cmpuint (supple_session_get_segment (fixture->session)->step, ==, 1);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  session_fixture_press (fixture, "transport.left");
  g_assert_cmpuint (supple_session_get_segment (fixture->session)->step, ==, 2);
  picture_save (window, "session-right-to-left");
  session_fixture_press (fixture, "transport.right");
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
  g_assert_cmpuint (supple_session_get_segment (fixture->session)->step, ==, 1);
}

static void
test_shortcuts (SessionFixture *fixture,
                gconstpointer   data)
{
  session_fixture_press (fixture, "session.shortcuts");
  session_fixture_assert_state (fixture, SUPPLE_SESSION_PAUSED);

  GtkApplicationWindow *host = GTK_APPLICATION_WINDOW (window);

  G_GNUC_BEGIN_IGNORE_DEPRECATIONS
  GtkWindow *keys = GTK_WINDOW (gtk_application_window_get_help_overlay (host));
  G_GNUC_END_IGNORE_DEPRECATIONS

  g_assert_true (gtk_widget_get_mapped (GTK_WIDGET (keys)));
  gtk_window_close (keys);
}

/* A frame takes its time to the eye: the one before a breath turns shows the next already. */
static void
test_ahead (SessionFixture *fixture,
            gconstpointer   data)
{
  GtkWidget *view = widget_find (fixture->page, SUPPLE_TYPE_SESSION_VIEW);
  guint      shown, index;

  session_fixture_go_into_hold (fixture);
  index = supple_session_get_segment_index (fixture->session);

  const SuppleSegment *segment = supple_session_get_segment (fixture->session);
  gint64               left_us = segment->start_us + segment->duration_us -
                   supple_session_get_position_us (fixture->session);

  fake_clock_advance (session_fixture_get_clock (), left_us - 100 * 1000);
  picture_wait_for_frames (window);
  g_object_get (view, "segment-index", &shown, NULL);
  g_assert_cmpuint (shown, ==, index);

  fake_clock_advance (session_fixture_get_clock (), 99 * 1000);
  picture_wait_for_frames (window);
  g_object_get (view, "segment-index", &shown, NULL);
  g_assert_cmpuint (shown, ==, index + 1);
  g_assert_cmpuint (supple_session_get_segment_index (fixture->session), ==, index);
}

/* In a low window the words stand beside the figure, and nothing is cut. */
static void
test_low (SessionFixture *fixture,
          gconstpointer   data)
{
  GtkWidget      *stage = widget_find (fixture->page, SUPPLE_TYPE_BREATH_STAGE);
  GtkWidget      *controls = widget_find (fixture->page, SUPPLE_TYPE_SESSION_CONTROLS);
  graphene_rect_t stage_area, controls_area;

  session_fixture_go_into_hold (fixture);
  gtk_window_set_default_size (GTK_WINDOW (window), 800 + 2 * SCREEN_BORDER,
                               420 + 2 * SCREEN_BORDER);
  picture_wait_for_frames (window);
  picture_save (window, "session-low");
  g_assert_true (gtk_widget_compute_bounds (stage, window, &stage_area));
  g_assert_true (gtk_widget_compute_bounds (controls, window, &controls_area));
  g_assert_cmpfloat (controls_area.origin.x, >=, stage_area.origin.x + stage_area.size.width);
  g_assert_cmpfloat (controls_area.origin.y + controls_area.size.height, <=,
                     gtk_widget_get_height (window) - SCREEN_BORDER);
  gtk_window_set_default_size (GTK_WINDOW (window), 1000, 760);
  picture_wait_for_frames (window);
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
  const Screen  *screen = data;
  SessionFixture fixture;

  screen_apply (screen, GTK_WINDOW (window), 760);
  session_fixture_set_up (&fixture, NULL);
  session_fixture_go_into_hold (&fixture);
  session_fixture_press (&fixture, "session.too-sore");
  save_dialog (screen, "too-sore");
  session_fixture_press (&fixture, "session.leave");
  save_dialog (screen, "leave");
  session_fixture_press (&fixture, "session.mat-view");
  screen_save (screen, GTK_WINDOW (window), "mat");
  session_fixture_press (&fixture, "session.mat-view");
  session_fixture_press (&fixture, "session.stop");
  screen_save (screen, GTK_WINDOW (window), "stopped");
  session_fixture_tear_down (&fixture, NULL);
  screen_save (screen, GTK_WINDOW (window), "resume");
}

int
main (int    argc,
      char **argv)
{
  static const SessionTest tests[] = {
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
    { "/session-page/the-picture-turns-with-the-breath-not-a-frame-later", test_ahead },
    { "/session-page/a-low-window-has-the-words-beside-the-figure", test_low },
    { "/session-page/options-make-this-session-shorter", test_options },
  };

  gtk_test_init (&argc, &argv, NULL);
  window = session_fixture_open_window ();
  session_fixture_add_tests (tests, G_N_ELEMENTS (tests));
  screen_add_tests ("/session-page/its-dialogs-and-views-show", test_pictures);

  int status = g_test_run ();

  session_fixture_close_window ();

  return status;
}
