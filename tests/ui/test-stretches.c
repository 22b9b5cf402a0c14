/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gallery-fixture.h"
#include "support/fake-clock.h"
#include "support/picture.h"
#include "support/screen.h"
#include "support/widget-search.h"
#include "ui/exercise/supple-exercise-page.h"
#include "ui/exercise/supple-phase-card.h"
#include "ui/gallery/supple-filter-bar.h"
#include "ui/routine/supple-step-row.h"
#include "ui/session/supple-session-page.h"
#include "ui/supple-star.h"

/* Of the stretches that are done on the mat. */
#define ALL_ON_MAT 19

static Gallery gallery;

static void
assert_page (const char *title)
{
  GtkWidget *page = widget_find (gallery.window, SUPPLE_TYPE_EXERCISE_PAGE);

  g_assert_nonnull (page);
  g_assert_cmpstr (adw_navigation_page_get_title (ADW_NAVIGATION_PAGE (page)), ==, title);
}

static SuppleGalleryFilter *
get_filter (void)
{
  GtkWidget *bar = widget_find (gallery.window, SUPPLE_TYPE_FILTER_BAR);

  return supple_filter_bar_get_filter (SUPPLE_FILTER_BAR (bar));
}

static void
test_shelves (void)
{
  gallery_activate (gallery_get_home (&gallery), "home.show", "stretches");
  gallery_wait (&gallery);
  g_assert_cmpuint (gallery_count_cards (&gallery), ==, ALL_ON_MAT);
  gallery_assert_shows (&gallery, "On the Mat");
  gallery_assert_shows (&gallery, "On the Chair");
  gallery_assert_shows (&gallery, "On Your Feet");

  g_object_set (get_filter (), "place", SUPPLE_PLACE_STANDING, NULL);
  gallery_wait (&gallery);
  g_assert_cmpuint (gallery_count_cards (&gallery), ==, 3);
  g_assert_null (widget_find_shown_label (gallery.window, "On the Mat"));

  g_object_set (get_filter (), "in-bed", TRUE, NULL);
  gallery_wait (&gallery);
  gallery_assert_shows (&gallery, "No Stretch Like This");
  supple_gallery_filter_clear (get_filter ());
}

static void
test_open (void)
{
  gallery_activate (gallery_get_home (&gallery), "home.show", "stretches");
  gallery_wait (&gallery);
  gtk_widget_activate (
    GTK_WIDGET (gtk_flow_box_get_child_at_index (gallery_get_cards (&gallery), 1)));
  gallery_wait (&gallery);
  assert_page ("Knee to Chest");
  gallery_assert_shows (&gallery, "Also called");
  gallery_assert_shows (&gallery, "3 times each side · hold 30 s");
  gallery_assert_shows (&gallery, "1 to 5 times, held 5 s to 30 s");
  gallery_assert_shows (&gallery, "On the back");
  gallery_assert_shows (&gallery, "Hip bent far");
  g_assert_nonnull (widget_find (gallery.window, SUPPLE_TYPE_PHASE_CARD));
}

static void
assert_has (GtkWidget  *page,
            const char *text)
{
  if (widget_find_label (page, text) == NULL)
    g_error ("“%s” is not on the page", text);
}

static void
assert_has_all (GtkWidget         *page,
                const char *const *texts)
{
  for (guint i = 0; texts[i] != NULL; i++)
    assert_has (page, texts[i]);
}

static void
assert_says_all (GtkWidget      *page,
                 SuppleExercise *exercise)
{
  assert_has (page, supple_exercise_get_start (exercise));
  assert_has (page, supple_exercise_get_evidence (exercise));
  assert_has_all (page, supple_exercise_get_other_names (exercise));
  assert_has_all (page, supple_exercise_get_feelings (exercise));
  assert_has_all (page, supple_exercise_get_mistakes (exercise));
  assert_has_all (page, supple_exercise_get_easier (exercise));
  assert_has_all (page, supple_exercise_get_harder (exercise));
  assert_has_all (page, supple_exercise_get_cautions (exercise));
  assert_has_all (page, supple_exercise_get_targets (exercise));

  for (guint i = 0; i < supple_exercise_get_n_phases (exercise); i++)
    assert_has (page, supple_phase_get_description (supple_exercise_get_phase (exercise, i)));
}

/* Everything that an exercise file says about a stretch stands on its page. */
static void
test_every_stretch (void)
{
  g_autoptr (SuppleLibrary) library = NULL;
  g_autoptr (SupplePacing) pacing = supple_pacing_new (gallery.settings);
  g_autoptr (SuppleFavourites) favourites = supple_favourites_new (gallery.settings);
  g_autoptr (SuppleMyBack) back = supple_my_back_new (gallery.settings);

  g_object_get (gallery.window, "library", &library, NULL);

  GListModel *exercises = supple_library_get_exercises (library);

  for (guint i = 0; i < g_list_model_get_n_items (exercises); i++)
    {
      g_autoptr (SuppleExercise) exercise = g_list_model_get_item (exercises, i);
      GtkWidget *page =
        GTK_WIDGET (supple_exercise_page_new (exercise, library, pacing, favourites, back));

      g_object_ref_sink (page);
      assert_says_all (page, exercise);
      g_assert_finalize_object (page);
    }
}

static void
test_evidence (void)
{
  gallery_activate (gallery.window, "browse.stretch", "cat_cow");
  gallery_wait (&gallery);
  gallery_assert_shows (&gallery, "5 publications");

  GtkWidget *label = widget_find_shown_label (gallery.window, "Sources");
  GtkWidget *row = gtk_widget_get_ancestor (label, ADW_TYPE_EXPANDER_ROW);

  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row), TRUE);
  gallery_wait (&gallery);
  gallery_assert_shows (&gallery, "Mayo Clinic");
  gallery_assert_shows (&gallery, "www.mayoclinic.org");
}

static void
test_easier (void)
{
  gallery_activate (gallery.window, "browse.stretch", "cat_cow");
  gallery_wait (&gallery);

  GtkWidget *label = widget_find_shown_label (gallery.window, "The easier way");

  gtk_widget_activate (gtk_widget_get_ancestor (label, GTK_TYPE_LIST_BOX_ROW));
  gallery_wait (&gallery);
  assert_page ("Seated Cat–Cow");
}

static void
test_step (void)
{
  gallery_activate (gallery.window, "win.open-routine", "article_five");
  gallery_wait (&gallery);
  gtk_widget_activate (widget_find (gallery.window, SUPPLE_TYPE_STEP_ROW));
  gallery_wait (&gallery);
  assert_page ("Cat–Cow");
}

static void
test_star (void)
{
  gallery_activate (gallery.window, "browse.stretch", "sphinx");
  gallery_wait (&gallery);
  g_signal_emit_by_name (widget_find (gallery.window, SUPPLE_TYPE_STAR), "clicked");

  g_auto (GStrv) ids = g_settings_get_strv (gallery.settings, "favourite-stretches");

  g_assert_cmpstrv (ids, ((const char *const[]) { "sphinx", NULL }));
  gallery_reset (&gallery);
  gallery_activate (gallery_get_home (&gallery), "home.show", "stretches");
  gallery_wait (&gallery);
  g_settings_set_strv (gallery.settings, "favourite-stretches", (const char *const *) ids);
  g_object_set (get_filter (), "favourites", TRUE, NULL);
  gallery_wait (&gallery);
  g_assert_cmpuint (gallery_count_cards (&gallery), ==, 1);
  supple_gallery_filter_clear (get_filter ());
}

static SuppleBreath
get_first_breath (void)
{
  gallery_activate (widget_find (gallery.window, SUPPLE_TYPE_EXERCISE_PAGE), "win.start-stretch",
                    "cat_cow");
  gallery_wait (&gallery);

  GtkWidget      *page = widget_find (gallery.window, SUPPLE_TYPE_SESSION_PAGE);
  SuppleSession  *session = supple_session_page_get_session (SUPPLE_SESSION_PAGE (page));
  SuppleTimeline *timeline = supple_session_get_timeline (session);

  g_assert_cmpstr (adw_navigation_page_get_title (ADW_NAVIGATION_PAGE (page)), ==, "Cat–Cow");
  g_assert_cmpuint (supple_routine_get_n_steps (supple_timeline_get_routine (timeline)), ==, 1);

  SuppleBreath breath = supple_timeline_get_segment (timeline, 1)->breath;

  fake_clock_advance (gallery.clock, supple_timeline_get_duration_us (timeline));
  gallery_activate (page, "session.leave", NULL);
  gallery_wait (&gallery);
  assert_page ("Cat–Cow");

  return breath;
}

/* A single stretch starts from its page, on the breath that is chosen there. */
static void
test_now (void)
{
  gallery_activate (gallery.window, "browse.stretch", "cat_cow");
  gallery_wait (&gallery);
  gallery_assert_shows (&gallery, "In · 4 s · Hold 5 s");
  g_assert_cmpint (get_first_breath (), ==, SUPPLE_BREATH_IN);

  GtkWidget *other = widget_find (gallery.window, ADW_TYPE_SWITCH_ROW);

  adw_switch_row_set_active (ADW_SWITCH_ROW (other), TRUE);
  gallery_wait (&gallery);
  g_assert_true (g_settings_get_boolean (gallery.settings, "other-breath"));
  gallery_assert_shows (&gallery, "Out · 6 s · Hold 5 s");
  g_assert_cmpint (get_first_breath (), ==, SUPPLE_BREATH_OUT);
  g_settings_reset (gallery.settings, "other-breath");

  /* What was done alone is no routine. */
  g_autoptr (GVariant) recent = g_settings_get_value (gallery.settings, "recent");

  g_assert_cmpuint (g_variant_n_children (recent), ==, 0);
}

static void
test_pictures (gconstpointer data)
{
  const Screen *screen = data;

  screen_apply (screen, GTK_WINDOW (gallery.window), 880);
  gallery_activate (gallery.window, "browse.stretch", "cat_cow");
  gallery_wait (&gallery);

  GtkWidget     *page = widget_find (gallery.window, SUPPLE_TYPE_EXERCISE_PAGE);
  GtkWidget     *scroller = widget_find (page, GTK_TYPE_SCROLLED_WINDOW);
  GtkAdjustment *position =
    gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));
  double page_size = gtk_adjustment_get_page_size (position);
  int    n = 0;

  /* One screen after the other, to the end. */
  for (double at = 0; at < gtk_adjustment_get_upper (position); at += page_size)
    {
      g_autofree char *name = g_strdup_printf ("stretch-part-%d", ++n);

      gtk_adjustment_set_value (position, at);
      screen_save (screen, GTK_WINDOW (gallery.window), name);
    }

  g_assert_cmpint (n, >, 1);
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
    { "/stretches/stand-by-the-place-where-they-are-done", test_shelves },
    { "/stretches/a-card-opens-the-page", test_open },
    { "/stretches/every-page-says-all-there-is-to-say", test_every_stretch },
    { "/stretches/sources-say-where-they-are", test_evidence },
    { "/stretches/the-easier-way-opens", test_easier },
    { "/stretches/a-step-of-a-routine-opens-its-stretch", test_step },
    { "/stretches/a-star-makes-a-favourite", test_star },
    { "/stretches/one-starts-by-itself-on-the-chosen-breath", test_now },
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

  g_test_add_data_func ("/stretches/a-page-shows/narrow", &screens[2], test_pictures);
  g_test_add_data_func ("/stretches/a-page-shows/wide", &screens[1], test_pictures);

  int status = g_test_run ();

  gallery_close (&gallery);

  return status;
}
