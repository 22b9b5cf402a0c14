/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "session-fixture.h"

#include "session/supple-session-steps.h"
#include "support/fake-clock.h"
#include "support/picture.h"
#include "support/welcome.h"
#include "support/widget-search.h"
#include "ui/session/supple-session-page.h"
#include "ui/supple-application.h"
#include "ui/supple-window.h"

static SuppleApplication *application;
static GtkWidget         *window;
static SuppleClock       *fake;

static GtkWidget *
get_page (void)
{
  return widget_find (window, SUPPLE_TYPE_SESSION_PAGE);
}

/**
 * session_fixture_set_up:
 * @fixture: the session
 * @data: unused
 *
 * Starts the session.
 */
void
session_fixture_set_up (SessionFixture *fixture,
                        gconstpointer   data)
{
  g_assert_true (gtk_widget_activate_action (window, "win.start-routine", "s", "article_five"));
  picture_wait_for_frames (window);
  fixture->page = get_page ();
  fixture->session = supple_session_page_get_session (SUPPLE_SESSION_PAGE (fixture->page));
}

/**
 * session_fixture_press:
 * @fixture: the session
 * @action: its detailed name
 *
 * As if a button with @action were pressed; what changes is drawn.
 */
void
session_fixture_press (SessionFixture *fixture,
                       const char     *action)
{
  g_assert_true (gtk_widget_activate_action (fixture->page, action, NULL));
  picture_wait_for_frames (window);
}

/**
 * session_fixture_tear_down:
 * @fixture: the session
 * @data: unused
 *
 * Leaves the session, if it is still there.
 */
void
session_fixture_tear_down (SessionFixture *fixture,
                           gconstpointer   data)
{
  if (get_page () != NULL)
    session_fixture_press (fixture, "session.end");

  g_assert_null (get_page ());
}

/**
 * session_fixture_assert_state:
 * @fixture: the session
 * @state: what it should be in
 *
 * Fails the test where the session is in another state.
 */
void
session_fixture_assert_state (SessionFixture    *fixture,
                              SuppleSessionState state)
{
  g_assert_cmpint (supple_session_get_state (fixture->session), ==, state);
}

/**
 * session_fixture_go_into_hold:
 * @fixture: the session
 *
 * Goes into the second breath of a hold of the second step.
 */
void
session_fixture_go_into_hold (SessionFixture *fixture)
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

/**
 * session_fixture_open_window:
 *
 * Returns: (transfer none): the program’s window, on a clock that stands still
 */
GtkWidget *
session_fixture_open_window (void)
{
  g_object_set (gtk_settings_get_default (),
                "gtk-enable-animations", FALSE,
                "gtk-decoration-layout", "appmenu:close",
                "gtk-font-name", "Inter 11",
                NULL);
  welcome_skip ();
  application = supple_application_new ();
  g_assert_true (g_application_register (G_APPLICATION (application), NULL, NULL));
  g_application_activate (G_APPLICATION (application));
  window = gtk_application_get_windows (GTK_APPLICATION (application))->data;
  gtk_window_set_default_size (GTK_WINDOW (window), 1000, 800);
  fake = fake_clock_new ();
  supple_window_set_clock (SUPPLE_WINDOW (window), fake);
  picture_wait_for_frames (window);

  return window;
}

/**
 * session_fixture_close_window:
 *
 * Ends the program.
 */
void
session_fixture_close_window (void)
{
  gtk_window_destroy (GTK_WINDOW (window));
  g_clear_object (&fake);
  g_clear_object (&application);
}

/**
 * session_fixture_get_clock:
 *
 * Returns: (transfer none): the clock of every session, which the test sets
 */
SuppleClock *
session_fixture_get_clock (void)
{
  return fake;
}

/**
 * session_fixture_add_tests:
 * @tests: (array length=n_tests): what to run, each with a session of its own
 * @n_tests: how many
 */
void
session_fixture_add_tests (const SessionTest *tests,
                           guint              n_tests)
{
  for (guint i = 0; i < n_tests; i++)
    g_test_add (tests[i].path, SessionFixture, NULL, session_fixture_set_up, tests[i].test,
                session_fixture_tear_down);
}
