/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <adwaita.h>

#include "session/supple-session-steps.h"
#include "support/fake-clock.h"
#include "support/picture.h"
#include "support/screen.h"
#include "support/sound-server.h"
#include "support/welcome.h"
#include "support/widget-search.h"
#include "ui/gallery/supple-home-page.h"
#include "ui/session/supple-session-page.h"
#include "ui/supple-application.h"
#include "ui/supple-window.h"

static SuppleApplication *application;
static SuppleWindow      *window;
static SuppleClock       *clock_;

static void
activate (const char *action,
          const char *parameter)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (window), action,
                                             parameter != NULL ? "s" : NULL, parameter));
  picture_wait_for_frames (GTK_WIDGET (window));
}

static void
press (GtkWidget  *page,
       const char *action)
{
  g_assert_true (gtk_widget_activate_action (page, action, NULL));
  picture_wait_for_frames (GTK_WIDGET (window));
}

/* Goes to the first segment of @kind from where the session is, and some way into it. */
static void
go_to (SuppleSession    *session,
       SuppleSegmentKind kind,
       SuppleBreath      breath)
{
  SuppleTimeline *timeline = supple_session_get_timeline (session);
  guint           i = supple_session_get_segment_index (session);

  for (; i < supple_timeline_get_n_segments (timeline); i++)
    {
      const SuppleSegment *segment = supple_timeline_get_segment (timeline, i);

      if (segment->kind != kind || segment->breath != breath)
        continue;

      supple_session_move_to (session, i);
      fake_clock_advance (clock_, segment->duration_us * 7 / 10);
      return;
    }

  g_assert_not_reached ();
}

static gboolean
is_heard (gpointer data)
{
  return supple_cue_player_get_playing (data);
}

static void
walk_pause (const Screen  *screen,
            GtkWidget     *page,
            SuppleSession *session)
{
  supple_session_jump_to_step (session, 1);
  go_to (session, SUPPLE_SEGMENT_HOLD, SUPPLE_BREATH_OUT);
  press (page, "transport.toggle");
  g_assert_cmpint (supple_session_get_state (session), ==, SUPPLE_SESSION_PAUSED);
  screen_save (screen, GTK_WINDOW (window), "session-paused");

  press (page, "transport.toggle");
  g_assert_cmpint (supple_session_get_state (session), ==, SUPPLE_SESSION_RUNNING);
  fake_clock_advance (clock_, G_USEC_PER_SEC);
  picture_wait_for_frames (GTK_WIDGET (window));
  screen_save (screen, GTK_WINDOW (window), "session-lead-in");

  press (page, "transport.next");
  g_assert_cmpint (supple_session_get_segment (session)->step, ==, 2);
  press (page, "transport.previous");
  g_assert_cmpint (supple_session_get_segment (session)->step, ==, 1);
}

static void
walk_session (const Screen *screen)
{
  static const struct
  {
    const char       *name;
    SuppleSegmentKind kind;
    SuppleBreath      breath;
  } stops[] = {
    { "session-ready", SUPPLE_SEGMENT_GET_READY, SUPPLE_BREATH_FREE },
    { "session-in", SUPPLE_SEGMENT_MOVE, SUPPLE_BREATH_IN },
    { "session-free", SUPPLE_SEGMENT_HOLD, SUPPLE_BREATH_FREE },
    { "session-out", SUPPLE_SEGMENT_MOVE, SUPPLE_BREATH_OUT },
    { "session-hold", SUPPLE_SEGMENT_HOLD, SUPPLE_BREATH_OUT },
    { "session-side", SUPPLE_SEGMENT_CHANGE_SIDE, SUPPLE_BREATH_FREE },
    { "session-place", SUPPLE_SEGMENT_CHANGE_PLACE, SUPPLE_BREATH_FREE },
    { "session-twist", SUPPLE_SEGMENT_HOLD, SUPPLE_BREATH_IN },
    { "session-rest", SUPPLE_SEGMENT_REST, SUPPLE_BREATH_FREE },
    { "session-closing", SUPPLE_SEGMENT_CLOSING, SUPPLE_BREATH_FREE },
  };

  activate ("win.start-routine", "article_five");

  GtkWidget     *page = widget_find (GTK_WIDGET (window), SUPPLE_TYPE_SESSION_PAGE);
  SuppleSession *session = supple_session_page_get_session (SUPPLE_SESSION_PAGE (page));
  g_autoptr (SuppleCuePlayer) player = NULL;

  g_object_get (page, "player", &player, NULL);
  wait_until (is_heard, player);

  for (guint i = 0; i < G_N_ELEMENTS (stops); i++)
    {
      go_to (session, stops[i].kind, stops[i].breath);
      picture_wait_for_frames (GTK_WIDGET (window));
      screen_save (screen, GTK_WINDOW (window), stops[i].name);
    }

  walk_pause (screen, page, session);

  SuppleTimeline *timeline = supple_session_get_timeline (session);

  fake_clock_advance (clock_, supple_timeline_get_duration_us (timeline));
  g_assert_cmpint (supple_session_get_state (session), ==, SUPPLE_SESSION_FINISHED);
  screen_save (screen, GTK_WINDOW (window), "session-done");
  g_assert_null (supple_cue_player_get_fault (player));
  press (page, "session.leave");
  g_assert_null (widget_find (GTK_WIDGET (window), SUPPLE_TYPE_SESSION_PAGE));
}

static void
show (GtkWidget  *home,
      const char *page)
{
  g_assert_true (gtk_widget_activate_action (home, "home.show", "s", page));
}

static void
walk_library (const Screen *screen)
{
  GtkWidget *home = widget_find (GTK_WIDGET (window), SUPPLE_TYPE_HOME_PAGE);

  screen_save (screen, GTK_WINDOW (window), "gallery");
  show (home, "stretches");
  screen_save (screen, GTK_WINDOW (window), "stretches");

  press (home, "home.search");
  gtk_editable_set_text (GTK_EDITABLE (widget_find (home, GTK_TYPE_SEARCH_ENTRY)), "knee");
  screen_save (screen, GTK_WINDOW (window), "search");
  gtk_editable_set_text (GTK_EDITABLE (widget_find (home, GTK_TYPE_SEARCH_ENTRY)), "jumping");
  screen_save (screen, GTK_WINDOW (window), "search-nothing");
  show (home, "routines");

  activate ("browse.stretch", "cat_cow");
  screen_save (screen, GTK_WINDOW (window), "stretch");
  press (widget_find (GTK_WIDGET (window), ADW_TYPE_NAVIGATION_VIEW), "navigation.pop");
}

static void
test_walk (gconstpointer data)
{
  const Screen *screen = data;

  screen_apply (screen, GTK_WINDOW (window), 760);
  picture_wait_for_frames (GTK_WIDGET (window));

  walk_library (screen);
  activate ("win.open-routine", "article_five");
  screen_save (screen, GTK_WINDOW (window), "routine");
  walk_session (screen);

  g_action_group_activate_action (G_ACTION_GROUP (application), "preferences", NULL);
  picture_wait_for_frames (GTK_WIDGET (window));
  screen_save (screen, GTK_WINDOW (window), "preferences");
  AdwApplicationWindow *adw_window = ADW_APPLICATION_WINDOW (window);

  adw_dialog_force_close (adw_application_window_get_visible_dialog (adw_window));
  press (widget_find (GTK_WIDGET (window), ADW_TYPE_NAVIGATION_VIEW), "navigation.pop");
  picture_wait_for_frames (GTK_WIDGET (window));
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

  g_autoptr (SoundServer) server = sound_server_new ();

  sound_server_start (server);
  welcome_skip ();
  application = supple_application_new ();
  g_assert_true (g_application_register (G_APPLICATION (application), NULL, NULL));
  g_application_activate (G_APPLICATION (application));
  window = SUPPLE_WINDOW (gtk_application_get_windows (GTK_APPLICATION (application))->data);
  clock_ = fake_clock_new ();
  supple_window_set_clock (window, clock_);
  picture_wait_for_frames (GTK_WIDGET (window));

  screen_add_tests ("/walk/every-screen-of-a-whole-session-shows", test_walk);

  int status = g_test_run ();

  gtk_window_destroy (GTK_WINDOW (window));
  g_assert_finalize_object (clock_);
  g_object_unref (application);

  return status;
}
