/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "support/card-wall.h"

#include "ui/gallery/supple-routine-card.h"

#define WIDTH  900
#define HEIGHT 700

static SuppleRoutine *
routine_of (SuppleExercise *exercise)
{
  g_autoptr (SuppleStep) step =
    g_object_new (SUPPLE_TYPE_STEP, "exercise", exercise,
                  "dose", supple_exercise_get_dose (exercise), NULL);

  return supple_routine_new_single (step);
}

/**
 * card_wall_new:
 * @library: a library
 * @n_cards: how many cards to show
 *
 * Returns: (transfer none): a window with a scrolled gallery of the library's stretches, one
 *   after the other and from the first again
 */
GtkWidget *
card_wall_new (SuppleLibrary *library,
               guint          n_cards)
{
  GListModel *exercises = supple_library_get_exercises (library);
  GtkWidget  *window = gtk_window_new ();
  GtkWidget  *scroller = gtk_scrolled_window_new ();
  GtkWidget  *cards = gtk_flow_box_new ();
  g_autoptr (GSettings) settings = g_settings_new (APP_ID);
  g_autoptr (SupplePacing) pacing = supple_pacing_new (settings);
  g_autoptr (SuppleCatalog) catalog = supple_catalog_new (library, pacing, settings);

  gtk_flow_box_set_homogeneous (GTK_FLOW_BOX (cards), TRUE);
  gtk_flow_box_set_min_children_per_line (GTK_FLOW_BOX (cards), 3);
  gtk_flow_box_set_max_children_per_line (GTK_FLOW_BOX (cards), 3);

  for (guint i = 0; i < n_cards; i++)
    {
      g_autoptr (SuppleExercise) exercise =
        g_list_model_get_item (exercises, i % g_list_model_get_n_items (exercises));
      g_autoptr (SuppleRoutine) routine = routine_of (exercise);

      GtkWidget *card = supple_routine_card_new (catalog);

      supple_routine_card_set_routine (SUPPLE_ROUTINE_CARD (card), routine);
      gtk_flow_box_append (GTK_FLOW_BOX (cards), card);
    }

  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), cards);
  gtk_window_set_child (GTK_WINDOW (window), scroller);
  gtk_window_set_default_size (GTK_WINDOW (window), WIDTH, HEIGHT);
  gtk_window_present (GTK_WINDOW (window));

  return window;
}

/**
 * card_wall_scroll:
 * @window: what card_wall_new() gave
 * @step: by how many pixels to scroll at a time; up to %CARD_WALL_PAGE every card is seen
 * @draw: waits until a new frame is on the screen
 *
 * Scrolls from top to bottom.
 *
 * Returns: how many steps it took
 */
guint
card_wall_scroll (GtkWidget *window,
                  int        step,
                  void (*draw) (GtkWidget *window))
{
  GtkScrolledWindow *scroller = GTK_SCROLLED_WINDOW (gtk_window_get_child (GTK_WINDOW (window)));
  GtkAdjustment     *position = gtk_scrolled_window_get_vadjustment (scroller);
  double             end = gtk_adjustment_get_upper (position) -
               gtk_adjustment_get_page_size (position);
  guint n_steps = 0;

  for (double at = 0; at < end; at += step, n_steps++)
    {
      gtk_adjustment_set_value (position, at);
      draw (window);
    }

  return n_steps;
}
