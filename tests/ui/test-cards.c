/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <adwaita.h>

#include "support/bundled-library.h"
#include "support/card-wall.h"
#include "support/picture.h"
#include "ui/figure/supple-figure-studio.h"

#define CARDS 60

static SuppleLibrary *library;

static SuppleStillCache *
get_cache (void)
{
  return supple_figure_studio_get_still_cache (supple_figure_studio_get_default ());
}

static void
test_scrolling (void)
{
  GtkWidget *window = card_wall_new (library, CARDS);

  picture_wait_for_frames (window);
  picture_save (window, "cards");
  card_wall_scroll (window, CARD_WALL_PAGE, picture_wait_for_frames);

  /* Every stretch that is on a card once, however many cards show it. */
  guint n_drawn = supple_still_cache_get_n_drawn (get_cache ());

  g_assert_cmpuint (n_drawn, >, 0);
  g_assert_cmpuint (n_drawn, <=,
                    g_list_model_get_n_items (supple_library_get_exercises (library)));

  card_wall_scroll (window, CARD_WALL_PAGE, picture_wait_for_frames);
  g_assert_cmpuint (supple_still_cache_get_n_drawn (get_cache ()), ==, n_drawn);
  gtk_window_destroy (GTK_WINDOW (window));

  /* Opened again, it finds all of them in memory. */
  window = card_wall_new (library, CARDS);
  picture_wait_for_frames (window);
  card_wall_scroll (window, CARD_WALL_PAGE, picture_wait_for_frames);
  g_assert_cmpuint (supple_still_cache_get_n_drawn (get_cache ()), ==, n_drawn);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_look (void)
{
  GtkWidget          *window = card_wall_new (library, CARDS);
  SuppleFigureStudio *studio = supple_figure_studio_get_default ();

  picture_wait_for_frames (window);
  card_wall_scroll (window, CARD_WALL_PAGE, picture_wait_for_frames);

  guint n_drawn = supple_still_cache_get_n_drawn (get_cache ());

  for (guint look = 0; look < SUPPLE_LOOKS; look++)
    {
      g_object_set (studio, "look", look, NULL);
      picture_wait_for_frames (window);
      card_wall_scroll (window, CARD_WALL_PAGE, picture_wait_for_frames);
    }

  /* As many pictures for each of the other looks, and none again for the first. */
  g_assert_cmpuint (supple_still_cache_get_n_drawn (get_cache ()), ==, SUPPLE_LOOKS * n_drawn);
  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  library = bundled_library_new ();

  g_test_add_func ("/cards/scrolling-sixty-cards-draws-no-figure-again", test_scrolling);
  g_test_add_func ("/cards/another-look-is-drawn-once-for-each-stretch", test_look);

  int status = g_test_run ();

  g_assert_finalize_object (library);

  return status;
}
