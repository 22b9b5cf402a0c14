/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gallery-fixture.h"
#include "support/fake-clock.h"
#include "support/picture.h"
#include "support/screen.h"
#include "support/widget-search.h"
#include "ui/gallery/supple-filter-bar.h"
#include "ui/gallery/supple-routine-card.h"
#include "ui/routine/supple-routine-page.h"
#include "ui/session/supple-session-page.h"
#include "ui/supple-star.h"

#define ALL 10

static Gallery gallery;

static SuppleGalleryFilter *
get_filter (void)
{
  GtkWidget *bar = widget_find (gallery.window, SUPPLE_TYPE_FILTER_BAR);

  return supple_filter_bar_get_filter (SUPPLE_FILTER_BAR (bar));
}

static void
assert_routines (const char *ids)
{
  g_autofree char *shown = gallery_list_titles (&gallery);

  gallery_wait (&gallery);
  g_assert_cmpstr (shown, ==, ids);
}

static void
click (GtkWidget *widget)
{
  g_assert_nonnull (widget);
  g_signal_emit_by_name (widget, "clicked");
  gallery_wait (&gallery);
}

/* The button that a label stands in. */
static GtkWidget *
find_button (const char *text)
{
  GtkWidget *label = widget_find_shown_label (gallery.window, text);

  g_assert_nonnull (label);

  return gtk_widget_get_ancestor (label, GTK_TYPE_BUTTON);
}

static void
test_place (void)
{
  AdwToggleGroup *places =
    ADW_TOGGLE_GROUP (widget_find (widget_find (gallery.window, SUPPLE_TYPE_FILTER_BAR),
                                   ADW_TYPE_TOGGLE_GROUP));

  g_assert_cmpuint (gallery_count_cards (&gallery), ==, ALL);
  adw_toggle_group_set_active (places, 1 + SUPPLE_PLACE_CHAIR);
  assert_routines ("desk_reset");
  g_assert_cmpuint (gallery_count_cards (&gallery), ==, 1);
  adw_toggle_group_set_active (places, 1 + SUPPLE_PLACE_MAT);
  g_assert_cmpuint (gallery_count_cards (&gallery), ==, ALL - 1);
  adw_toggle_group_set_active (places, 0);
  g_assert_cmpuint (gallery_count_cards (&gallery), ==, ALL);
}

static void
test_wishes (void)
{
  g_object_set (get_filter (), "at-most-min", 5u, NULL);
  assert_routines ("desk_reset");
  gallery_assert_shows (&gallery, "Filter · 1");

  /* At a longer breath it takes longer than that. */
  g_object_set (get_filter (), "at-most-min", 3u, NULL);
  assert_routines ("desk_reset");
  g_settings_set_string (gallery.settings, "breath-preset", "long");
  assert_routines ("");
  g_settings_reset (gallery.settings, "breath-preset");
  assert_routines ("desk_reset");

  g_object_set (get_filter (), "at-most-min", 0u, "in-bed", TRUE, NULL);
  assert_routines ("gentle_day");
  g_object_set (get_filter (), "in-bed", FALSE, "no-lying", TRUE, NULL);
  assert_routines ("desk_reset");
  g_object_set (get_filter (), "no-lying", FALSE, "no-kneeling", TRUE, NULL);
  assert_routines ("desk_reset after_bending gentle_day");
}

static void
test_popover (void)
{
  GtkWidget *bar = widget_find (gallery.window, SUPPLE_TYPE_FILTER_BAR);
  GtkWidget *popover = supple_filter_bar_get_popover (SUPPLE_FILTER_BAR (bar));
  guint      at_most_min;

  gtk_popover_popup (GTK_POPOVER (popover));
  gallery_wait (&gallery);

  AdwToggleGroup *lengths = ADW_TOGGLE_GROUP (widget_find (popover, ADW_TYPE_TOGGLE_GROUP));
  GtkWidget      *check = widget_find (popover, GTK_TYPE_CHECK_BUTTON);

  adw_toggle_group_set_active (lengths, 2);
  g_object_get (get_filter (), "at-most-min", &at_most_min, NULL);
  g_assert_cmpuint (at_most_min, ==, 10);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), TRUE);
  g_assert_cmpuint (supple_gallery_filter_count (get_filter ()), ==, 2);

  click (gtk_widget_get_ancestor (widget_find_label (popover, "Clear Filters"), GTK_TYPE_BUTTON));
  g_assert_cmpuint (supple_gallery_filter_count (get_filter ()), ==, 0);
  g_assert_cmpuint (adw_toggle_group_get_active (lengths), ==, 0);
  g_assert_false (gtk_check_button_get_active (GTK_CHECK_BUTTON (check)));
  g_assert_cmpuint (gallery_count_cards (&gallery), ==, ALL);
}

static void
test_empty (void)
{
  g_object_set (get_filter (), "place", SUPPLE_PLACE_CHAIR, "in-bed", TRUE, NULL);
  gallery_wait (&gallery);
  g_assert_cmpuint (gallery_count_cards (&gallery), ==, 0);
  gallery_assert_shows (&gallery, "No Routine Like This");
  picture_save (gallery.window, "gallery-filtered-empty");
  click (find_button ("Clear Filters"));
  g_assert_cmpuint (gallery_count_cards (&gallery), ==, ALL);

  g_object_set (get_filter (), "favourites", TRUE, NULL);
  gallery_wait (&gallery);
  gallery_assert_shows (&gallery, "No Favourites Yet");
  picture_save (gallery.window, "gallery-no-favourites");
  click (find_button ("Show All Routines"));
  g_assert_cmpuint (gallery_count_cards (&gallery), ==, ALL);
}

static void
test_star (void)
{
  GtkFlowBoxChild *child = gtk_flow_box_get_child_at_index (gallery_get_cards (&gallery), 1);
  GtkWidget       *star = widget_find (GTK_WIDGET (child), SUPPLE_TYPE_STAR);

  click (star);
  g_auto (GStrv) ids = g_settings_get_strv (gallery.settings, "favourites");

  g_assert_cmpstrv (ids, ((const char *const[]) { "desk_reset", NULL }));
  g_object_set (get_filter (), "favourites", TRUE, NULL);
  assert_routines ("desk_reset");

  /* Set from elsewhere, it shows here. */
  g_settings_set_strv (gallery.settings, "favourites", (const char *const[]) { "evening", NULL });
  assert_routines ("evening");
  g_settings_reset (gallery.settings, "favourites");
  g_assert_cmpuint (gallery_count_cards (&gallery), ==, 0);
}

static void
test_order (void)
{
  GtkWidget *bar = widget_find (gallery.window, SUPPLE_TYPE_FILTER_BAR);
  GtkWidget *popover = supple_filter_bar_get_popover (SUPPLE_FILTER_BAR (bar));

  g_object_set (popover, "order", SUPPLE_ORDER_NAME, NULL);
  assert_routines ("after_bending after_sitting extension_friendly desk_reset evening "
                   "article_five flexion_friendly gentle_day hips_hamstrings morning");

  g_object_set (popover, "order", SUPPLE_ORDER_RECENT, NULL);
  assert_routines ("article_five desk_reset morning evening after_sitting after_bending "
                   "gentle_day flexion_friendly extension_friendly hips_hamstrings");

  g_autoptr (GVariant) recent = g_variant_ref_sink (
    g_variant_new_parsed ("{'gentle_day': int64 200, 'evening': int64 300, 'gone': int64 400}"));

  g_settings_set_value (gallery.settings, "recent", recent);
  assert_routines ("evening gentle_day article_five desk_reset morning after_sitting "
                   "after_bending flexion_friendly extension_friendly hips_hamstrings");
}

static void
test_arrows (void)
{
  GtkFlowBox *cards = gallery_get_cards (&gallery);

  /* As Tab does it. */
  gtk_window_set_focus (GTK_WINDOW (gallery.window), NULL);
  g_assert_true (gtk_widget_child_focus (GTK_WIDGET (cards), GTK_DIR_TAB_FORWARD));
  gallery_wait (&gallery);
  gallery_press_keys (&gallery, "Right");
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (gallery.window)) ==
                 GTK_WIDGET (gtk_flow_box_get_child_at_index (cards, 1)));
  gallery_press_keys (&gallery, "Down");
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (gallery.window)) ==
                 GTK_WIDGET (gtk_flow_box_get_child_at_index (cards, 4)));
  gallery_press_keys (&gallery, "Left Return");

  GtkWidget *page = widget_find (gallery.window, SUPPLE_TYPE_ROUTINE_PAGE);

  g_assert_nonnull (page);
  g_assert_cmpstr (adw_navigation_page_get_title (ADW_NAVIGATION_PAGE (page)), ==,
                   "Evening Wind-Down");
}

/* What has been done to its end is known, and something else is suggested. */
static void
test_recent (void)
{
  gallery_activate (gallery.window, "win.start-routine", "desk_reset");
  gallery_wait (&gallery);

  GtkWidget      *page = widget_find (gallery.window, SUPPLE_TYPE_SESSION_PAGE);
  SuppleSession  *session = supple_session_page_get_session (SUPPLE_SESSION_PAGE (page));
  SuppleTimeline *timeline = supple_session_get_timeline (session);

  fake_clock_advance (gallery.clock, supple_timeline_get_duration_us (timeline));
  g_assert_cmpint (supple_session_get_state (session), ==, SUPPLE_SESSION_FINISHED);
  gallery_activate (page, "session.leave", NULL);
  gallery_wait (&gallery);
  gallery_assert_shows (&gallery, "Done today");
  gallery_assert_shows (&gallery, "For You Today");

  g_autoptr (GVariant) recent = g_settings_get_value (gallery.settings, "recent");
  gint64 time_s;

  g_assert_true (g_variant_lookup (recent, "desk_reset", "x", &time_s));
}

static void
test_pictures (gconstpointer data)
{
  const Screen *screen = data;
  GtkWidget    *bar = widget_find (gallery.window, SUPPLE_TYPE_FILTER_BAR);
  GtkWidget    *popover = supple_filter_bar_get_popover (SUPPLE_FILTER_BAR (bar));

  screen_apply (screen, GTK_WINDOW (gallery.window), 760);
  gallery_wait (&gallery);
  gtk_popover_popup (GTK_POPOVER (popover));
  gallery_wait (&gallery);
  g_assert_true (gtk_widget_get_mapped (popover));

  g_autofree char *name = g_strdup_printf ("gallery-filters-%s-%d", screen->style, screen->width);

  picture_save (popover, name);
  gtk_popover_popdown (GTK_POPOVER (popover));
  g_settings_set_strv (gallery.settings, "favourites",
                       (const char *const[]) { "desk_reset", "evening", NULL });
  g_object_set (get_filter (), "favourites", TRUE, NULL);
  screen_save (screen, GTK_WINDOW (gallery.window), "gallery-favourites");
  gallery_reset (&gallery);
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
    { "/gallery/a-place-leaves-what-can-be-done-there", test_place },
    { "/gallery/wishes-leave-what-fits-them", test_wishes },
    { "/gallery/the-popover-sets-wishes-and-takes-them-back", test_popover },
    { "/gallery/where-nothing-is-there-is-a-way-on", test_empty },
    { "/gallery/a-star-makes-a-favourite", test_star },
    { "/gallery/the-order-can-be-chosen", test_order },
    { "/gallery/arrow-keys-go-from-card-to-card", test_arrows },
    { "/gallery/what-was-done-is-noted", test_recent },
  };

  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_object_set (gtk_settings_get_default (),
                "gtk-enable-animations", FALSE,
                "gtk-decoration-layout", "appmenu:close",
                "gtk-font-name", "Inter 11",
                NULL);
  gallery_open (&gallery);

  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add_data_func (tests[i].path, tests[i].test, run);

  screen_add_tests ("/gallery/filters-and-favourites-show", test_pictures);

  int status = g_test_run ();

  gallery_close (&gallery);

  return status;
}
