/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "session-fixture.h"
#include "session/supple-session-steps.h"
#include "support/fake-clock.h"
#include "support/journal-fixture.h"
#include "support/picture.h"
#include "support/widget-search.h"
#include "ui/session/supple-too-sore-dialog.h"
#include "ui/supple-window.h"

static GtkWidget *window;

static GtkWidget *
open_too_sore (SessionFixture *fixture)
{
  session_fixture_press (fixture, "session.too-sore");
  session_fixture_assert_state (fixture, SUPPLE_SESSION_PAUSED);

  GtkWidget *dialog = widget_find (window, SUPPLE_TYPE_TOO_SORE_DIALOG);

  g_assert_nonnull (dialog);

  return dialog;
}

/* As the program would know it the next time. */
static gboolean
is_noted (const char *exercise)
{
  SuppleJournal *journal = supple_window_get_journal (SUPPLE_WINDOW (window));
  g_autoptr (GAsyncResult) answer = NULL;

  supple_journal_load_sore_async (journal, NULL, answered_cb, &answer);

  g_autoptr (GHashTable) times =
    supple_journal_load_sore_finish (journal, await (&answer), NULL);
  GArray *list = g_hash_table_lookup (times, exercise);

  return list != NULL && list->len > 0;
}

static void
test_undo (SessionFixture *fixture,
           gconstpointer   data)
{
  SuppleTimeline *before = supple_session_get_timeline (fixture->session);

  session_fixture_go_into_hold (fixture);
  g_assert_true (gtk_widget_activate_action (open_too_sore (fixture), "too-sore.shorter", NULL));
  picture_wait_for_frames (window);
  g_assert_true (is_noted ("single_knee_to_chest"));

  GtkWidget *undo = widget_find_label (window, "Undo");

  g_assert_nonnull (undo);
  g_signal_emit_by_name (gtk_widget_get_ancestor (undo, GTK_TYPE_BUTTON), "clicked");
  picture_wait_for_frames (window);
  g_assert_true (supple_session_get_timeline (fixture->session) == before);
  g_assert_false (is_noted ("single_knee_to_chest"));
}

static void
test_remembered (SessionFixture *fixture,
                 gconstpointer   data)
{
  session_fixture_go_into_hold (fixture);
  g_assert_true (gtk_widget_activate_action (open_too_sore (fixture), "too-sore.shorter", NULL));
  session_fixture_press (fixture, "session.end");
  gtk_widget_activate_action (window, "win.open-routine", "s", "article_five");
  picture_wait_for_frames (window);
  g_assert_nonnull (widget_find_label (window, "Too sore on"));
  picture_save (window, "routine-sore");
  gtk_widget_activate_action (widget_find (window, ADW_TYPE_NAVIGATION_VIEW), "navigation.pop",
                              NULL);
}

static void
test_shorter (SessionFixture *fixture,
              gconstpointer   data)
{
  SuppleTimeline *before = supple_session_get_timeline (fixture->session);

  session_fixture_go_into_hold (fixture);

  GtkWidget *dialog = open_too_sore (fixture);

  picture_save (window, "too-sore");
  g_assert_nonnull (widget_find_label (dialog, "1 breath instead of 3"));
  g_assert_true (gtk_widget_activate_action (dialog, "too-sore.shorter", NULL));
  picture_wait_for_frames (window);
  session_fixture_assert_state (fixture, SUPPLE_SESSION_RUNNING);
  g_assert_true (supple_session_get_timeline (fixture->session) != before);
  g_assert_cmpint (supple_session_get_lead_in_us (fixture->session), >, 0);
  g_assert_cmpuint (supple_session_get_segment (fixture->session)->step, ==, 1);
  picture_save (window, "too-sore-toast");
}

static void
test_skip (SessionFixture *fixture,
           gconstpointer   data)
{
  session_fixture_go_into_hold (fixture);
  g_assert_true (gtk_widget_activate_action (open_too_sore (fixture), "too-sore.skip", NULL));
  picture_wait_for_frames (window);
  session_fixture_assert_state (fixture, SUPPLE_SESSION_RUNNING);
  g_assert_cmpuint (supple_session_get_segment (fixture->session)->step, ==, 2);
}

static void
test_easier (SessionFixture *fixture,
             gconstpointer   data)
{
  g_assert_true (gtk_widget_activate_action (open_too_sore (fixture), "too-sore.easier", NULL));
  picture_wait_for_frames (window);
  session_fixture_assert_state (fixture, SUPPLE_SESSION_RUNNING);

  SuppleRoutine *routine =
    supple_timeline_get_routine (supple_session_get_timeline (fixture->session));
  SuppleStep *step = supple_routine_get_step (routine, 0);

  g_assert_cmpstr (supple_exercise_get_id (supple_step_get_exercise (step)), ==, "seated_cat_cow");
  g_assert_cmpstr (supple_routine_get_id (routine), ==, "article_five");
}

static void
test_easier_words (SessionFixture *fixture,
                   gconstpointer   data)
{
  SuppleTimeline *before = supple_session_get_timeline (fixture->session);

  session_fixture_go_into_hold (fixture);

  GtkWidget *dialog = open_too_sore (fixture);

  g_assert_nonnull (widget_find_label (dialog, "The Easier Way"));
  g_assert_true (gtk_widget_activate_action (dialog, "too-sore.easier", NULL));
  picture_wait_for_frames (window);
  session_fixture_assert_state (fixture, SUPPLE_SESSION_RUNNING);
  g_assert_true (supple_session_get_timeline (fixture->session) == before);
}

static void
test_keep (SessionFixture *fixture,
           gconstpointer   data)
{
  SuppleTimeline *before = supple_session_get_timeline (fixture->session);

  session_fixture_go_into_hold (fixture);
  g_assert_true (gtk_widget_activate_action (open_too_sore (fixture), "too-sore.keep", NULL));
  picture_wait_for_frames (window);
  session_fixture_assert_state (fixture, SUPPLE_SESSION_RUNNING);
  g_assert_true (supple_session_get_timeline (fixture->session) == before);
}

int
main (int    argc,
      char **argv)
{
  static const SessionTest tests[] = {
    { "/too-sore/undo-takes-the-note-and-the-change-back", test_undo },
    { "/too-sore/it-shortens-the-hold-and-goes-on", test_shorter },
    { "/too-sore/the-next-time-the-stretch-says-that-it-was-too-sore", test_remembered },
    { "/too-sore/it-leaves-the-step-out-today", test_skip },
    { "/too-sore/it-swaps-in-the-easier-stretch", test_easier },
    { "/too-sore/it-says-how-to-ease-a-stretch-that-has-no-other", test_easier_words },
    { "/too-sore/go-on-as-it-is-changes-nothing", test_keep },
  };

  gtk_test_init (&argc, &argv, NULL);
  window = session_fixture_open_window ();
  session_fixture_add_tests (tests, G_N_ELEMENTS (tests));

  int status = g_test_run ();

  session_fixture_close_window ();

  return status;
}
