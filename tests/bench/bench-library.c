/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <adwaita.h>
#include <malloc.h>
#include <time.h>

#include "support/bundled-library.h"
#include "support/picture.h"
#include "ui/gallery/supple-all-routines-page.h"
#include "ui/gallery/supple-routines-view.h"
#include "ui/gallery/supple-search-view.h"

/* What a library of thousands of own routines costs: memory, a search at each key, and a frame
 * while scrolling. It prints and does not judge. */

#define ROUTINES 5000
#define STEPS    6
#define SCROLL   240
#define FRAMES   200

/* What somebody types, letter by letter, and what is deleted again. */
static const char *const typed[] = {
  "k",
  "kn",
  "kne",
  "knee",
  "knee ",
  "knee r",
  "knee ro",
  "knee rol",
  "knee roll",
  "knee",
  "",
  "m",
  "mo",
  "mon",
  "morn",
  "morning 4",
  "morning 42",
  "zzz",
  "e",
  "back",
};

static double
elapsed_ms (gint64 start_us)
{
  return (double) (g_get_monotonic_time () - start_us) / 1000;
}

/* What other programs do meanwhile is no part of it. */
static double
get_cpu_ms (void)
{
  struct timespec time;

  clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &time);

  return (double) time.tv_sec * 1000 + (double) time.tv_nsec / 1e6;
}

static SuppleRoutine *
create_routine (GListModel *exercises,
                guint       number)
{
  static const char *const kinds[] = { "Morning", "Evening", "Desk", "After the Garden", "Clinic" };
  g_autoptr (GListStore) steps = g_list_store_new (SUPPLE_TYPE_STEP);
  g_autofree char *id = g_strdup_printf ("own_%u", number);
  g_autofree char *title =
    g_strdup_printf ("%s %u", kinds[number % G_N_ELEMENTS (kinds)], number);
  g_autofree char *purpose =
    g_strdup_printf ("What I do in week %u, when my back is stiff", number / 7);

  for (guint i = 0; i < STEPS; i++)
    {
      g_autoptr (SuppleExercise) exercise = g_list_model_get_item (
        exercises, (number * 7 + i * 5) % g_list_model_get_n_items (exercises));
      g_autoptr (SuppleStep) step = supple_step_new_usual (exercise);

      g_list_store_append (steps, step);
    }

  return g_object_new (SUPPLE_TYPE_ROUTINE, "id", id, "title", title, "purpose", purpose,
                       "steps", steps, "own", TRUE, NULL);
}

/* The library has no way to add what is in no file; a bench may put it into its list. */
static void
add_routines (SuppleLibrary *library)
{
  GListModel *exercises = supple_library_get_exercises (library);
  GListStore *routines = G_LIST_STORE (supple_library_get_routines (library));
  g_autoptr (GPtrArray) added = g_ptr_array_new_with_free_func (g_object_unref);
  gsize  before = mallinfo2 ().uordblks;
  gint64 start_us = g_get_monotonic_time ();

  for (guint i = 0; i < ROUTINES; i++)
    g_ptr_array_add (added, create_routine (exercises, i));

  g_list_store_splice (routines, g_list_model_get_n_items (G_LIST_MODEL (routines)), 0,
                       added->pdata, added->len);
  g_print ("%u routines of %u steps: %.0f bytes each (aim: 4096), made in %.1f ms\n", ROUTINES,
           STEPS, (double) (mallinfo2 ().uordblks - before) / ROUTINES, elapsed_ms (start_us));
}

static GtkWidget *
open_window (GtkWidget *child)
{
  GtkWidget *window = gtk_window_new ();

  gtk_window_set_child (GTK_WINDOW (window), child);
  gtk_window_set_default_size (GTK_WINDOW (window), 1000, 760);
  gtk_window_present (GTK_WINDOW (window));
  picture_wait_for_frames (window);

  return window;
}

static void
measure_search (SuppleCatalog *catalog)
{
  GtkWidget *view = g_object_new (SUPPLE_TYPE_SEARCH_VIEW, NULL);

  supple_search_view_set_catalog (SUPPLE_SEARCH_VIEW (view), catalog);

  gsize  before = mallinfo2 ().uordblks;
  double before_ms = get_cpu_ms ();

  supple_search_view_prepare (SUPPLE_SEARCH_VIEW (view));
  g_print ("what they are found by: %.0f bytes each, %.1f ms once\n",
           (double) (mallinfo2 ().uordblks - before) / ROUTINES, get_cpu_ms () - before_ms);

  GtkWidget  *window = open_window (view);
  GListModel *found = supple_search_view_get_routines (SUPPLE_SEARCH_VIEW (view));
  double      sum_ms = 0, worst_ms = 0, worst_frame_ms = 0;

  for (guint i = 0; i < G_N_ELEMENTS (typed); i++)
    {
      double start_ms = get_cpu_ms ();

      supple_search_view_set_text (SUPPLE_SEARCH_VIEW (view), typed[i]);

      double ms = get_cpu_ms () - start_ms;

      gtk_test_widget_wait_for_draw (window);

      double frame_ms = get_cpu_ms () - start_ms;

      g_print ("  “%s”: %u routines found, %.2f ms, %.1f ms with its frame\n", typed[i],
               g_list_model_get_n_items (found), ms, frame_ms);
      sum_ms += ms;
      worst_ms = MAX (worst_ms, ms);
      worst_frame_ms = MAX (worst_frame_ms, frame_ms);
    }

  g_print ("a search per key press: %.2f ms, %.2f ms at most (aim: 16); with its frame %.1f ms "
           "at most\n",
           sum_ms / G_N_ELEMENTS (typed), worst_ms, worst_frame_ms);
  gtk_window_destroy (GTK_WINDOW (window));
}

static GtkAdjustment *
find_scrolling (GtkWidget *root)
{
  if (GTK_IS_SCROLLED_WINDOW (root))
    return gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (root));

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkAdjustment *found = find_scrolling (child);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static void
measure_scrolling (SuppleCatalog *catalog)
{
  GListModel *routines = supple_library_get_routines (supple_catalog_get_library (catalog));
  gint64      start_us = g_get_monotonic_time ();
  GtkWidget  *window =
    open_window (GTK_WIDGET (supple_all_routines_page_new (catalog, routines)));

  g_print ("all routines opened in %.1f ms\n", elapsed_ms (start_us));

  GtkAdjustment *position = find_scrolling (window);
  double         sum_ms = 0, worst_ms = 0;

  picture_wait_for_frames (window);

  for (guint i = 0; i < FRAMES; i++)
    {
      double start_ms = get_cpu_ms ();

      gtk_adjustment_set_value (position, (i + 1) * SCROLL);
      gtk_test_widget_wait_for_draw (window);

      double ms = get_cpu_ms () - start_ms;

      sum_ms += ms;
      worst_ms = MAX (worst_ms, ms);
    }

  g_print ("scrolling: %u frames, %.1f ms each, %.1f ms at most (aim: 16)\n", FRAMES,
           sum_ms / FRAMES, worst_ms);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
measure_gallery (SuppleCatalog *catalog)
{
  GtkWidget *view = g_object_new (SUPPLE_TYPE_ROUTINES_VIEW, NULL);
  gint64     start_us = g_get_monotonic_time ();

  supple_routines_view_set_catalog (SUPPLE_ROUTINES_VIEW (view), catalog);
  supple_routines_view_set_columns (SUPPLE_ROUTINES_VIEW (view), 3);
  g_print ("gallery made in %.1f ms\n", elapsed_ms (start_us));

  GtkWidget *window = open_window (view);

  g_print ("gallery, its first %u cards, on the screen after %.1f ms\n", SUPPLE_CARDS_MAX,
           elapsed_ms (start_us));
  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);

  g_autoptr (SuppleLibrary) library = bundled_library_new ();
  g_autoptr (GSettings) settings = g_settings_new (APP_ID);
  g_autoptr (SupplePacing) pacing = supple_pacing_new (settings);
  g_autoptr (SuppleCatalog) catalog = NULL;

  add_routines (library);
  catalog = supple_catalog_new (library, pacing, settings);
  measure_search (catalog);
  measure_gallery (catalog);
  measure_scrolling (catalog);

  return 0;
}
