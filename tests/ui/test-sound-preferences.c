/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <adwaita.h>

#include "support/picture.h"
#include "support/screen.h"
#include "support/sound-server.h"
#include "support/welcome.h"
#include "support/widget-search.h"
#include "ui/preferences/supple-play-button.h"
#include "ui/supple-application.h"

#define TARGET_MIN 44

static SuppleApplication *application;
static GtkWidget         *window;
static GSettings         *stored;

static AdwDialog *
get_dialog (void)
{
  return adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window));
}

static void
open_sound_page (void)
{
  g_action_group_activate_action (G_ACTION_GROUP (application), "preferences", NULL);
  adw_preferences_dialog_set_visible_page_name (ADW_PREFERENCES_DIALOG (get_dialog ()), "sound");
  picture_wait_for_frames (window);
}

static void
close_preferences (void)
{
  adw_dialog_force_close (get_dialog ());
  picture_wait_for_frames (window);
}

static GtkWidget *
search (GtkWidget  *root,
        const char *title)
{
  if (ADW_IS_ACTION_ROW (root) && gtk_widget_get_mapped (root) &&
      g_str_equal (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (root)), title))
    return root;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = search (child, title);

      if (found != NULL)
        return found;
    }

  return NULL;
}

/* The row with a title, %NULL if it is not shown. */
static GtkWidget *
find_row (const char *title)
{
  return search (GTK_WIDGET (get_dialog ()), title);
}

static GtkWidget *
get_play_button (const char *title)
{
  GtkWidget *row = find_row (title);

  g_assert_nonnull (row);

  return widget_find (row, SUPPLE_TYPE_PLAY_BUTTON);
}

static void
choose (const char *title)
{
  GtkWidget *row = find_row (title);

  g_assert_nonnull (row);
  adw_action_row_activate (ADW_ACTION_ROW (row));
  picture_wait_for_frames (window);
}

static void
assert_cue_set (const char *nick)
{
  g_autofree char *chosen = g_settings_get_string (stored, "cue-set");

  g_assert_cmpstr (chosen, ==, nick);
}

static gboolean
plays (const char *title)
{
  const char *icon = gtk_button_get_icon_name (GTK_BUTTON (get_play_button (title)));

  return g_str_equal (icon, "media-playback-stop-symbolic");
}

static void
press (const char *title)
{
  g_signal_emit_by_name (get_play_button (title), "clicked");
}

static void
test_choose (void)
{
  static const char *const sets[][2] = {
    { "Wood", "wood" },
    { "Waves", "waves" },
    { "Minimal", "minimal" },
    { "Off", "off" },
    { "Bowl", "bowl" },
  };

  open_sound_page ();

  for (guint i = 0; i < G_N_ELEMENTS (sets); i++)
    {
      choose (sets[i][0]);
      assert_cue_set (sets[i][1]);
      g_assert_true (gtk_check_button_get_active (
        GTK_CHECK_BUTTON (widget_find (find_row (sets[i][0]), GTK_TYPE_CHECK_BUTTON))));
    }

  close_preferences ();
}

static void
test_only_what_sounds (void)
{
  open_sound_page ();
  g_assert_nonnull (find_row ("Breathe in"));
  g_assert_null (find_row ("The last three seconds"));

  choose ("Countdown");
  g_assert_true (g_settings_get_boolean (stored, "countdown"));
  g_assert_nonnull (find_row ("The last three seconds"));

  choose ("Minimal");
  g_assert_null (find_row ("Breathe in"));
  g_assert_nonnull (find_row ("Change to the other side"));

  choose ("Off");
  g_assert_null (find_row ("Change to the other side"));
  g_assert_null (find_row ("Countdown"));
  g_assert_null (widget_find (find_row ("Off"), SUPPLE_TYPE_PLAY_BUTTON));

  choose ("Bowl");
  choose ("Countdown");
  close_preferences ();
}

static void
test_play (void)
{
  open_sound_page ();
  press ("Wood");
  g_assert_true (plays ("Wood"));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (get_play_button ("Wood")),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "Stop “Wood”");
  assert_cue_set ("bowl");

  press ("A hold begins");
  g_assert_true (plays ("A hold begins"));
  g_assert_false (plays ("Wood"));

  press ("A hold begins");
  g_assert_false (plays ("A hold begins"));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (get_play_button ("Wood")),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "Play “Wood”");
  close_preferences ();
}

static void
test_stops_with_the_page (void)
{
  open_sound_page ();
  press ("Waves");
  close_preferences ();
  open_sound_page ();
  g_assert_false (plays ("Waves"));
  close_preferences ();
}

static void
test_background (void)
{
  open_sound_page ();

  GtkWidget       *row = find_row ("Background");
  GtkWidget       *button = widget_find (row, SUPPLE_TYPE_PLAY_BUTTON);
  g_autofree char *none = g_settings_get_string (stored, "background");

  g_assert_cmpstr (none, ==, "none");
  g_assert_true (button == NULL || !gtk_widget_get_mapped (button));

  for (guint i = SUPPLE_BACKGROUND_SURF; i < SUPPLE_N_BACKGROUNDS; i++)
    {
      g_autoptr (GEnumClass) backgrounds = g_type_class_ref (SUPPLE_TYPE_BACKGROUND);

      adw_combo_row_set_selected (ADW_COMBO_ROW (row), i);

      g_autofree char *chosen = g_settings_get_string (stored, "background");

      g_assert_cmpstr (chosen, ==, g_enum_get_value (backgrounds, (int) i)->value_nick);
    }

  picture_wait_for_frames (window);
  press ("Background");
  g_assert_true (plays ("Background"));

  /* Another one is played in its place, and nothing is played that is not there. */
  adw_combo_row_set_selected (ADW_COMBO_ROW (row), SUPPLE_BACKGROUND_RAIN);
  g_assert_true (plays ("Background"));
  button = get_play_button ("Background");
  adw_combo_row_set_selected (ADW_COMBO_ROW (row), SUPPLE_BACKGROUND_NONE);
  g_assert_cmpstr (gtk_button_get_icon_name (GTK_BUTTON (button)), ==,
                   "media-playback-start-symbolic");
  close_preferences ();
}

static void
scroll_to (double part)
{
  GtkWidget     *row = find_row ("Wood");
  GtkWidget     *scrolled = gtk_widget_get_ancestor (row, GTK_TYPE_SCROLLED_WINDOW);
  GtkAdjustment *adjustment =
    gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scrolled));

  gtk_adjustment_set_value (adjustment, part * gtk_adjustment_get_upper (adjustment));
  picture_wait_for_frames (window);
}

static void
test_pictures (gconstpointer data)
{
  const Screen *screen = data;

  screen_apply (screen, GTK_WINDOW (window), 760);
  g_settings_set_string (stored, "background", "surf");
  g_settings_set_boolean (stored, "countdown", TRUE);
  open_sound_page ();
  press ("Waves");
  screen_save (screen, GTK_WINDOW (window), "sound");
  g_assert_cmpint (gtk_widget_get_width (get_play_button ("Wood")), >=, TARGET_MIN);
  g_assert_cmpint (gtk_widget_get_height (get_play_button ("Wood")), >=, TARGET_MIN);
  scroll_to (0.3);
  screen_save (screen, GTK_WINDOW (window), "sound-middle");
  scroll_to (1);
  screen_save (screen, GTK_WINDOW (window), "sound-end");
  close_preferences ();
  g_settings_reset (stored, "background");
  g_settings_reset (stored, "countdown");
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_object_set (gtk_settings_get_default (),
                "gtk-enable-animations", FALSE,
                "gtk-decoration-layout", "appmenu:close",
                "gtk-font-name", "Inter 11",
                NULL);

  /* Never started: nobody is to hear this. */
  g_autoptr (SoundServer) server = sound_server_new ();

  welcome_skip ();
  application = supple_application_new ();
  g_assert_true (g_application_register (G_APPLICATION (application), NULL, NULL));
  g_application_activate (G_APPLICATION (application));
  window = gtk_application_get_windows (GTK_APPLICATION (application))->data;
  stored = g_settings_new (APP_ID);
  picture_wait_for_frames (window);

  g_test_add_func ("/sound-preferences/a-set-is-chosen-like-a-station", test_choose);
  g_test_add_func ("/sound-preferences/only-what-sounds-is-shown", test_only_what_sounds);
  g_test_add_func ("/sound-preferences/one-plays-at-a-time-and-stops", test_play);
  g_test_add_func ("/sound-preferences/falls-silent-with-the-page", test_stops_with_the_page);
  g_test_add_func ("/sound-preferences/a-background-is-chosen-and-tried", test_background);

  screen_add_tests ("/sound-preferences/the-page-shows", test_pictures);

  int status = g_test_run ();

  gtk_window_destroy (GTK_WINDOW (window));
  g_object_unref (stored);
  g_object_unref (application);

  return status;
}
