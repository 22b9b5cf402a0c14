/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <adwaita.h>
#include <sys/resource.h>

#include "support/bundled-library.h"
#include "support/card-wall.h"
#include "support/picture.h"
#include "support/welcome.h"
#include "ui/figure/supple-figure-studio.h"
#include "ui/supple-application.h"

/* What scrolling sixty cards costs, how often a card's figure is drawn for it, and how much of a
 * core a session takes while its figure moves. It prints and does not judge. */

#define CARDS     60
#define SESSION_S 10
#define STEP      240

static double
get_cpu_s (void)
{
  struct rusage usage;

  getrusage (RUSAGE_SELF, &usage);

  return (double) (usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
         (double) (usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

static guint
get_n_drawn (void)
{
  return supple_still_cache_get_n_drawn (
    supple_figure_studio_get_still_cache (supple_figure_studio_get_default ()));
}

static void
measure_scrolling (GtkWidget  *window,
                   const char *name)
{
  guint  drawn_before = get_n_drawn ();
  double cpu_s = get_cpu_s ();
  guint  n_frames = card_wall_scroll (window, STEP, gtk_test_widget_wait_for_draw);

  cpu_s = get_cpu_s () - cpu_s;

  guint n_drawn = get_n_drawn () - drawn_before;

  g_print ("%s: %u frames, %.1f ms of CPU each, %u figures drawn, %.2f a card\n", name, n_frames,
           1000 * cpu_s / n_frames, n_drawn, (double) n_drawn / CARDS);
}

static void
measure_gallery (void)
{
  SuppleLibrary *library = bundled_library_new ();
  GtkWidget     *window = card_wall_new (library, CARDS);

  picture_wait_for_frames (window);
  g_print ("%u cards opened: %u figures drawn\n", CARDS, get_n_drawn ());
  measure_scrolling (window, "scrolled");
  picture_wait_for_frames (window);
  measure_scrolling (window, "scrolled again");
  gtk_window_destroy (GTK_WINDOW (window));
  g_object_unref (library);
}

static void
frame_drawn_cb (GdkFrameClock *clock,
                gpointer       user_data)
{
  guint *n_frames = user_data;

  (*n_frames)++;
}

static gboolean
time_over_cb (gpointer user_data)
{
  gboolean *over = user_data;

  *over = TRUE;

  return G_SOURCE_REMOVE;
}

static void
measure_seconds (GtkWidget  *window,
                 const char *name)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (window);
  guint          n_frames = 0;
  gboolean       over = FALSE;
  gulong         handler = g_signal_connect_data (clock, "after-paint", G_CALLBACK (frame_drawn_cb),
                                                  &n_frames, NULL, G_CONNECT_DEFAULT);
  double         cpu_s = get_cpu_s ();
  gint64         start_us = g_get_monotonic_time ();

  g_timeout_add_seconds (SESSION_S, time_over_cb, &over);

  while (!over)
    g_main_context_iteration (NULL, TRUE);

  double wall_s = (double) (g_get_monotonic_time () - start_us) / 1e6;

  cpu_s = get_cpu_s () - cpu_s;
  g_signal_handler_disconnect (clock, handler);
  g_print ("%s: %.1f s, %.1f frames a second, %.1f %% of one core (aim: 20)\n", name, wall_s,
           n_frames / wall_s, 100 * cpu_s / wall_s);
}

static void
measure_session (void)
{
  g_autoptr (GSettings) settings = g_settings_new (APP_ID);
  welcome_skip ();
  g_autoptr (SuppleApplication) application = supple_application_new ();

  g_settings_set_string (settings, "cue-set", "off");
  g_settings_set_int (settings, "look", 0);
  g_assert_true (g_application_register (G_APPLICATION (application), NULL, NULL));
  g_application_activate (G_APPLICATION (application));

  GtkWidget *window = gtk_application_get_windows (GTK_APPLICATION (application))->data;

  picture_wait_for_frames (window);
  measure_seconds (window, "gallery, its suggestion moving");
  gtk_widget_activate_action (window, "win.open-routine", "s", "article_five");
  picture_wait_for_frames (window);
  measure_seconds (window, "routine, its figure moving");
  gtk_widget_activate_action (window, "win.start-routine", "s", "article_five");
  picture_wait_for_frames (window);
  measure_seconds (window, "session, from its start");
  measure_seconds (window, "session, moving");
  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  measure_gallery ();
  measure_session ();

  return 0;
}
