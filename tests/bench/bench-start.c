/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <adwaita.h>
#include <stdlib.h>
#include <unistd.h>

#include "support/welcome.h"
#include "ui/supple-application.h"

/* How long until the window is drawn, beside the smallest window that libadwaita can open: both
 * as whole processes, in turn, and the median of each told with their ratio. */

#define RUNS 15

static void
open_smallest (GtkApplication *application)
{
  GtkWidget *window = adw_application_window_new (application);

  gtk_window_set_default_size (GTK_WINDOW (window), 1000, 760);
  adw_application_window_set_content (ADW_APPLICATION_WINDOW (window), gtk_label_new ("Supple"));
  gtk_window_present (GTK_WINDOW (window));
}

static int
draw_first_frame (GtkApplication *application)
{
  if (!g_application_register (G_APPLICATION (application), NULL, NULL))
    return EXIT_FAILURE;

  g_application_activate (G_APPLICATION (application));
  gtk_test_widget_wait_for_draw (gtk_application_get_windows (application)->data);

  /* Taking everything down is not part of starting. */
  _exit (EXIT_SUCCESS);
}

static int
run_smallest (void)
{
  AdwApplication *application = adw_application_new (NULL, G_APPLICATION_NON_UNIQUE);

  g_signal_connect_object (application, "activate", G_CALLBACK (open_smallest), application,
                           G_CONNECT_DEFAULT);

  return draw_first_frame (GTK_APPLICATION (application));
}

static double
time_ms (const char *program,
         const char *mode)
{
  const char *argv[] = { program, mode, NULL };
  gint64      start_us = g_get_monotonic_time ();
  g_autoptr (GError) error = NULL;
  int status;

  if (!g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_DEFAULT, NULL, NULL, NULL, NULL, &status,
                     &error))
    g_error ("%s", error->message);

  if (status != 0)
    g_error ("%s %s failed", program, mode);

  return (double) (g_get_monotonic_time () - start_us) / 1000;
}

static int
compare (const void *a,
         const void *b)
{
  double left = *(const double *) a, right = *(const double *) b;

  return (left > right) - (left < right);
}

int
main (int    argc,
      char **argv)
{
  double smallest[RUNS], supple[RUNS];

  if (argc > 1 && g_str_equal (argv[1], "--smallest"))
    return run_smallest ();

  if (argc > 1 && g_str_equal (argv[1], "--supple"))
    {
      welcome_skip ();
      return draw_first_frame (GTK_APPLICATION (supple_application_new ()));
    }

  /* One of each first, so that neither pays for cold caches. */
  time_ms (argv[0], "--smallest");
  time_ms (argv[0], "--supple");

  for (guint i = 0; i < RUNS; i++)
    {
      smallest[i] = time_ms (argv[0], "--smallest");
      supple[i] = time_ms (argv[0], "--supple");
    }

  qsort (smallest, RUNS, sizeof (double), compare);
  qsort (supple, RUNS, sizeof (double), compare);
  g_print ("smallest window %.0f ms, Supple %.0f ms, ratio %.2f (aim: 1.40)\n",
           smallest[RUNS / 2],
           supple[RUNS / 2],
           supple[RUNS / 2] / smallest[RUNS / 2]);

  return EXIT_SUCCESS;
}
