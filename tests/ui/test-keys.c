/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdlib.h>

#include "support/fake-clock.h"
#include "support/picture.h"
#include "support/welcome.h"
#include "support/widget-search.h"
#include "ui/session/supple-session-page.h"
#include "ui/session/supple-transport-actions.h"
#include "ui/supple-application.h"
#include "ui/supple-window.h"

/* Presses a second. */
#define RATE 100

typedef struct
{
  const char *key;
  const char *action; /* what it does to the session; NULL: nothing */
} Key;

static const Key keys[] = {
  { "space", "toggle" },
  { "Right", "next" },
  { "Left", "previous" },
  { "r", "repeat" },
  { "m", NULL },
  { "t", NULL },
  { "F11", NULL },
};

static GtkWidget *window;

/* 3 s of keys, or as many seconds as SUPPLE_SECONDS says. */
static guint
count_presses (void)
{
  const char *seconds = g_getenv ("SUPPLE_SECONDS");

  return RATE * (seconds != NULL ? (guint) atoi (seconds) : 3);
}

static void
exited_cb (GPid     pid,
           int      status,
           gpointer user_data)
{
  *(gboolean *) user_data = TRUE;
  g_assert_true (g_spawn_check_wait_status (status, NULL));
  g_spawn_close_pid (pid);
}

/* Presses random keys like a cat on the keyboard, and tells @model the same. */
static void
press_keys (guint         n_presses,
            GActionGroup *model)
{
  g_autoptr (GPtrArray) argv = g_ptr_array_new ();
  g_autoptr (GRand) random = g_rand_new_with_seed (100);
  g_autoptr (GError) error = NULL;
  gboolean exited = FALSE;
  GPid     pid;

  g_ptr_array_add (argv, (char *) "xdotool");
  g_ptr_array_add (argv, (char *) "key");
  g_ptr_array_add (argv, (char *) "--delay");
  g_ptr_array_add (argv, (char *) "10");

  for (guint i = 0; i < n_presses; i++)
    {
      const Key *key = &keys[g_rand_int_range (random, 0, G_N_ELEMENTS (keys))];

      g_ptr_array_add (argv, (char *) key->key);

      if (key->action != NULL)
        g_action_group_activate_action (model, key->action, NULL);
    }

  g_ptr_array_add (argv, NULL);
  g_spawn_async (NULL, (char **) argv->pdata, NULL,
                 G_SPAWN_SEARCH_PATH | G_SPAWN_DO_NOT_REAP_CHILD, NULL, NULL, &pid, &error);
  g_assert_no_error (error);
  g_child_watch_add (pid, exited_cb, &exited);

  while (!exited)
    g_main_context_iteration (NULL, TRUE);
}

static void
test_keys (void)
{
  g_assert_true (gtk_widget_activate_action (window, "win.start-routine", "s", "article_five"));
  picture_wait_for_frames (window);

  GtkWidget      *page = widget_find (window, SUPPLE_TYPE_SESSION_PAGE);
  SuppleSession  *session = supple_session_page_get_session (SUPPLE_SESSION_PAGE (page));
  SuppleTimeline *timeline = supple_session_get_timeline (session);
  g_autoptr (SuppleClock) still = fake_clock_new ();
  g_autoptr (SuppleSession) model = supple_session_new (timeline, still);
  g_autoptr (GSimpleActionGroup) actions = supple_transport_actions_new (model);

  supple_session_play (model);
  press_keys (count_presses (), G_ACTION_GROUP (actions));
  picture_wait_for_frames (window);

  g_assert_cmpint (supple_session_get_state (session), ==, supple_session_get_state (model));
  g_assert_cmpuint (supple_session_get_segment_index (session), ==,
                    supple_session_get_segment_index (model));
  g_assert_cmpint (supple_session_get_position_us (session), ==,
                   supple_session_get_position_us (model));
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  g_test_add_func ("/keys/a-hundred-presses-a-second-lead-where-they-say", test_keys);

  welcome_skip ();
  g_autoptr (SuppleApplication) application = supple_application_new ();
  g_autoptr (SuppleClock) clock = fake_clock_new ();

  g_assert_true (g_application_register (G_APPLICATION (application), NULL, NULL));
  g_application_activate (G_APPLICATION (application));
  window = gtk_application_get_windows (GTK_APPLICATION (application))->data;
  supple_window_set_clock (SUPPLE_WINDOW (window), clock);
  picture_wait_for_frames (window);

  int status = g_test_run ();

  gtk_window_destroy (GTK_WINDOW (window));

  return status;
}
