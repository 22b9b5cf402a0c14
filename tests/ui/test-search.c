/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gallery-fixture.h"
#include "support/picture.h"
#include "support/widget-search.h"
#include "ui/exercise/supple-exercise-page.h"
#include "ui/gallery/supple-all-routines-page.h"
#include "ui/gallery/supple-routines-view.h"
#include "ui/gallery/supple-search-view.h"

static Gallery gallery;

static GListModel *
get_found (void)
{
  GtkWidget *view = widget_find (gallery.window, SUPPLE_TYPE_SEARCH_VIEW);

  return supple_search_view_get_found (SUPPLE_SEARCH_VIEW (view));
}

static const char *
get_found_id (guint position)
{
  g_autoptr (GObject) item = g_list_model_get_item (get_found (), position);

  if (item == NULL)
    return NULL;

  return SUPPLE_IS_EXERCISE (item) ? supple_exercise_get_id (SUPPLE_EXERCISE (item))
                                   : supple_routine_get_id (SUPPLE_ROUTINE (item));
}

static gboolean
is_found (const char *id)
{
  for (guint i = 0; i < g_list_model_get_n_items (get_found ()); i++)
    if (g_str_equal (get_found_id (i), id))
      return TRUE;

  return FALSE;
}

static void
test_names (void)
{
  static const struct
  {
    const char *text;
    const char *id;
    const char *reason;
  } cases[] = {
    { "cat camel", "cat_cow", "Also called Cat–Camel" },
    { "CAT–CAMEL", "cat_cow", "Also called Cat–Camel" },
    { "camel cat", "cat_cow", "Also called Cat–Camel" },
    { "piriformis", "figure_four", "Also called Piriformis Stretch" },
    { "gentle twist", "knee_rolls", "has Knee Rolls" },
    { "wrist_load", "cat_cow", NULL },
    { "desk", "desk_reset", NULL },
    { "knee rolls", "evening", "has Knee Rolls" },
  };

  gallery_activate (gallery_get_home (&gallery), "home.show", "stretches");

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      gallery_search (&gallery, cases[i].text);
      if (!is_found (cases[i].id))
        g_error ("“%s” does not lead to %s", cases[i].text, cases[i].id);

      if (cases[i].reason != NULL)
        gallery_assert_shows (&gallery, cases[i].reason);
    }
}

static void
test_title_first (void)
{
  gallery_activate (gallery_get_home (&gallery), "home.show", "stretches");
  gallery_search (&gallery, "knee");
  g_assert_cmpstr (get_found_id (0), ==, "single_knee_to_chest");
  gallery_search (&gallery, "knee rolls");
  g_assert_cmpstr (get_found_id (0), ==, "knee_rolls");
  gallery_assert_shows (&gallery, "Stretches");

  /* The routines follow, unless one is on their page. */
  GtkWidget *pages = widget_find (gallery.window, ADW_TYPE_VIEW_SWITCHER);

  adw_view_stack_set_visible_child_name (
    adw_view_switcher_get_stack (ADW_VIEW_SWITCHER (pages)), "routines");
  gallery_search (&gallery, "knees");
  g_assert_cmpstr (get_found_id (0), ==, "double_knee_to_chest");
  gallery_search (&gallery, "back");
  g_assert_cmpstr (get_found_id (0), ==, "article_five");
}

/* From a search of many to another of many, one sees the top of what was found. */
static void
test_top (void)
{
  gallery_activate (gallery_get_home (&gallery), "home.show", "stretches");

  for (guint i = 0; i < 3; i++)
    {
      gallery_search (&gallery, i % 2 == 0 ? "knee" : "back");

      GtkWidget     *view = widget_find (gallery.window, SUPPLE_TYPE_SEARCH_VIEW);
      GtkWidget     *scroller = widget_find (view, GTK_TYPE_SCROLLED_WINDOW);
      GtkAdjustment *place =
        gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));

      g_assert_cmpfloat (gtk_adjustment_get_value (place), ==, 0);
    }
}

static void
test_nothing (void)
{
  gallery_search (&gallery, "jumping <jacks>");
  gallery_assert_shows (&gallery, "Nothing Found");
  gallery_assert_shows (&gallery, "has “jumping <jacks>” in it");

  GtkWidget *label = widget_find_shown_label (gallery.window, "Browse Stretches");

  g_signal_emit_by_name (gtk_widget_get_ancestor (label, GTK_TYPE_BUTTON), "clicked");
  gallery_wait (&gallery);
  gallery_assert_shows (&gallery, "On the Mat");
}

static void
test_typing (void)
{
  GtkFlowBox *cards = gallery_get_cards (&gallery);

  gtk_widget_grab_focus (GTK_WIDGET (gtk_flow_box_get_child_at_index (cards, 0)));
  gallery_wait (&gallery);
  gallery_press_keys (&gallery, "s p h");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (gallery_get_entry (&gallery))), ==, "sph");
  g_assert_true (is_found ("sphinx"));
  gallery_press_keys (&gallery, "Escape");
  g_assert_null (gallery_get_entry (&gallery));
  g_assert_nonnull (widget_find (gallery.window, SUPPLE_TYPE_ROUTINES_VIEW));
}

static void
test_control_f (void)
{
  gallery_press_keys (&gallery, "ctrl+f");
  gallery_press_keys (&gallery, "s p h i Return");

  GtkWidget *page = widget_find (gallery.window, SUPPLE_TYPE_EXERCISE_PAGE);

  g_assert_nonnull (page);
  g_assert_cmpstr (adw_navigation_page_get_title (ADW_NAVIGATION_PAGE (page)), ==, "Sphinx");

  /* Back in what was found, where Escape ends the search from anywhere. */
  gallery_activate (page, "navigation.pop", NULL);
  gallery_wait (&gallery);
  g_assert_true (is_found ("sphinx"));
  gallery_press_keys (&gallery, "Tab Escape");
  g_assert_null (gallery_get_entry (&gallery));
}

static void
test_pages (void)
{
  gallery_press_keys (&gallery, "alt+2");
  gallery_assert_shows (&gallery, "On the Mat");
  gallery_press_keys (&gallery, "alt+1");
  g_assert_nonnull (widget_find (gallery.window, SUPPLE_TYPE_ROUTINES_VIEW));
}

static void
add_routines (GListStore     *routines,
              SuppleExercise *exercise,
              guint           n)
{
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (GListStore) steps = g_list_store_new (SUPPLE_TYPE_STEP);
      g_autoptr (SuppleStep) step = supple_step_new_usual (exercise);
      g_autofree char *title = g_strdup_printf ("Pilates %u", i);
      g_autoptr (SuppleRoutine) routine = NULL;

      g_list_store_append (steps, step);
      routine = g_object_new (SUPPLE_TYPE_ROUTINE, "id", title, "title", title, "steps", steps,
                              "own", TRUE, NULL);
      g_list_store_append (routines, routine);
    }
}

static void
open_all (const char *label)
{
  GtkWidget *shown = widget_find_shown_label (gallery.window, label);

  g_assert_nonnull (shown);
  g_signal_emit_by_name (gtk_widget_get_ancestor (shown, GTK_TYPE_BUTTON), "clicked");
  gallery_wait (&gallery);
  g_assert_nonnull (widget_find (gallery.window, SUPPLE_TYPE_ALL_ROUTINES_PAGE));
  g_assert_nonnull (widget_find (gallery.window, GTK_TYPE_GRID_VIEW));
}

/* There are cards and rows for some of them, and a way to all. */
static void
test_many (void)
{
  g_autoptr (SuppleLibrary) library = NULL;

  g_object_get (gallery.window, "library", &library, NULL);

  GListStore     *routines = G_LIST_STORE (supple_library_get_routines (library));
  guint           n = g_list_model_get_n_items (G_LIST_MODEL (routines));
  SuppleExercise *exercise = supple_library_get_exercise (library, "knee_rolls");

  add_routines (routines, exercise, 100);
  gallery_wait (&gallery);
  g_assert_cmpuint (gallery_count_cards (&gallery), ==, SUPPLE_CARDS_MAX);
  open_all ("All 110 Routines");
  picture_save (gallery.window, "all-routines");
  gallery_reset (&gallery);

  gallery_search (&gallery, "pilates");
  g_assert_cmpuint (g_list_model_get_n_items (get_found ()), <, 100);
  picture_save (gallery.window, "search-many");
  open_all ("Show All 100");
  gallery_reset (&gallery);

  /* What is added later is found as well, and what goes is not found any more. */
  gallery_search (&gallery, "pilates 7");
  g_assert_cmpuint (g_list_model_get_n_items (get_found ()), ==, 19);
  g_list_store_splice (routines, n, 100, NULL, 0);
  g_assert_cmpuint (g_list_model_get_n_items (get_found ()), ==, 0);
  add_routines (routines, exercise, 8);
  g_assert_cmpuint (g_list_model_get_n_items (get_found ()), ==, 1);
  g_list_store_splice (routines, n, 8, NULL, 0);
}

static void
run (gconstpointer data)
{
  void (*test) (void) = data;

  gallery_reset (&gallery);
  test ();
}

int
main (int    argc,
      char **argv)
{
  static const struct
  {
    const char *path;
    void (*test) (void);
  } tests[] = {
    { "/search/every-name-target-and-tag-leads-there", test_names },
    { "/search/titles-come-first", test_title_first },
    { "/search/what-was-found-is-seen-from-its-top", test_top },
    { "/search/where-nothing-is-found-there-is-a-way-on", test_nothing },
    { "/search/typing-anywhere-searches-and-escape-ends-it", test_typing },
    { "/search/enter-opens-the-first-and-back-leads-to-what-was-found", test_control_f },
    { "/search/of-a-hundred-some-are-shown-with-a-way-to-all", test_many },
    { "/search/alt-and-a-digit-change-the-page", test_pages },
  };

  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  gallery_open (&gallery);

  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add_data_func (tests[i].path, tests[i].test, run);

  int status = g_test_run ();

  gallery_close (&gallery);

  return status;
}
