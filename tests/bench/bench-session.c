/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <math.h>
#include <stdlib.h>

#include "session/supple-session-steps.h"
#include "support/picture.h"
#include "support/welcome.h"
#include "support/widget-search.h"
#include "ui/session/supple-session-page.h"
#include "ui/session/supple-session-view.h"
#include "ui/supple-application.h"

/* How far off a phase is shown while both cores are busy: a session in its window, on the system's
 * clock, for as many minutes as SUPPLE_MINUTES says (1 unless told). Early counts like late. */

#define FRAME_MS (1000.0 / 60)

typedef struct
{
  SuppleSession *session;
  GArray        *off_ms;
  guint          segment_index;
  gint64         due_us;
} Watch;

static gpointer
burn (gpointer data)
{
  volatile guint spins = 0;

  while (!g_atomic_int_get ((int *) data))
    spins++;

  return NULL;
}

static void
segment_shown_cb (SuppleSessionView *view,
                  GParamSpec        *pspec,
                  Watch             *watch)
{
  gint64 position_us, time_us;
  guint  index;

  g_object_get (view, "segment-index", &index, NULL);

  if (index == watch->segment_index)
    return;

  SuppleTimeline *timeline = supple_session_get_timeline (watch->session);

  supple_session_get_anchor (watch->session, &position_us, &time_us);
  watch->due_us = time_us - position_us + supple_timeline_get_segment (timeline, index)->start_us;
  watch->segment_index = index;
}

/* After the frame is painted, what is due has been shown. */
static void
painted_cb (Watch *watch)
{
  if (watch->due_us == 0)
    return;

  double off_ms = (double) (g_get_monotonic_time () - watch->due_us) / 1000;

  g_array_append_val (watch->off_ms, off_ms);
  watch->due_us = 0;
}

static int
compare (gconstpointer a,
         gconstpointer b)
{
  double left = *(const double *) a, right = *(const double *) b;

  return (left > right) - (left < right);
}

static gboolean
quit_cb (gpointer user_data)
{
  *(gboolean *) user_data = TRUE;

  return G_SOURCE_REMOVE;
}

static void
report (Watch *watch)
{
  guint n = watch->off_ms->len;
  guint within = 0;

  g_array_sort (watch->off_ms, compare);

  for (guint i = 0; i < n; i++)
    within += fabs (g_array_index (watch->off_ms, double, i)) <= FRAME_MS;

  g_print ("%u phases shown: earliest %+.1f ms, median %+.1f, latest %+.1f; %u within one frame "
           "(%.1f ms)\n",
           n, g_array_index (watch->off_ms, double, 0),
           g_array_index (watch->off_ms, double, n / 2),
           g_array_index (watch->off_ms, double, n - 1), within, FRAME_MS);
}

int
main (void)
{
  const char *minutes = g_getenv ("SUPPLE_MINUTES");
  gboolean    over = FALSE;
  int         stop = 0;
  GThread    *threads[2];

  welcome_skip ();
  g_autoptr (SuppleApplication) application = supple_application_new ();

  if (!g_application_register (G_APPLICATION (application), NULL, NULL))
    return EXIT_FAILURE;

  g_application_activate (G_APPLICATION (application));

  GtkWidget *window = gtk_application_get_windows (GTK_APPLICATION (application))->data;

  picture_wait_for_frames (window);
  gtk_widget_activate_action (window, "win.start-routine", "s", "article_five");

  GtkWidget *page = widget_find (window, SUPPLE_TYPE_SESSION_PAGE);
  Watch      watch = { .off_ms = g_array_new (FALSE, FALSE, sizeof (double)) };

  watch.session = supple_session_page_get_session (SUPPLE_SESSION_PAGE (page));
  g_signal_connect (widget_find (page, SUPPLE_TYPE_SESSION_VIEW), "notify::segment-index",
                    G_CALLBACK (segment_shown_cb), &watch);
  g_signal_connect_swapped (gtk_widget_get_frame_clock (window), "after-paint",
                            G_CALLBACK (painted_cb), &watch);

  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    threads[i] = g_thread_new ("burn", burn, &stop);

  g_timeout_add_seconds (60 * (guint) MAX (1, minutes != NULL ? atoi (minutes) : 1), quit_cb,
                         &over);

  while (!over)
    g_main_context_iteration (NULL, TRUE);

  g_atomic_int_set (&stop, 1);

  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    g_thread_join (threads[i]);

  report (&watch);
  g_array_unref (watch.off_ms);
  gtk_window_destroy (GTK_WINDOW (window));

  return EXIT_SUCCESS;
}
