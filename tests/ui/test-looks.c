/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <adwaita.h>

#include "support/picture.h"
#include "support/screen.h"
#include "support/welcome.h"
#include "ui/figure/supple-figure-studio.h"
#include "ui/preferences/supple-look-button.h"
#include "ui/preferences/supple-look-chooser.h"
#include "ui/supple-application.h"

#define TARGET_MIN 44

static SuppleApplication *application;
static GtkWidget         *window;
static GSettings         *stored;

/* Wherever it is: behind other pages, or scrolled away. */
static GtkWidget *
find (GtkWidget *root,
      GType      type,
      guint     *position)
{
  if (G_TYPE_CHECK_INSTANCE_TYPE (root, type) && (*position)-- == 0)
    return root;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find (child, type, position);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static GtkWidget *
get_button (guint position)
{
  GtkWidget *button = find (window, SUPPLE_TYPE_LOOK_BUTTON, &position);

  g_assert_nonnull (button);

  return button;
}

static guint
get_studio_look (void)
{
  guint look;

  g_object_get (supple_figure_studio_get_default (), "look", &look, NULL);

  return look;
}

static void
open_preferences (void)
{
  g_action_group_activate_action (G_ACTION_GROUP (application), "preferences", NULL);
  picture_wait_for_frames (window);
}

static void
close_preferences (void)
{
  adw_dialog_force_close (
    adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window)));
  picture_wait_for_frames (window);
}

static void
test_lot (void)
{
  int look = g_settings_get_int (stored, "look");

  g_assert_cmpint (look, >=, 0);
  g_assert_cmpint (look, <, SUPPLE_LOOKS);
  g_assert_cmpuint (get_studio_look (), ==, (guint) look);
}

static void
test_choose (void)
{
  open_preferences ();

  for (guint i = 0; i < SUPPLE_LOOKS; i++)
    {
      g_assert_true (gtk_widget_activate (get_button (i)));
      g_assert_cmpint (g_settings_get_int (stored, "look"), ==, (int) i);
      g_assert_cmpuint (get_studio_look (), ==, i);

      for (guint k = 0; k < SUPPLE_LOOKS; k++)
        g_assert_true (gtk_check_button_get_active (GTK_CHECK_BUTTON (get_button (k))) == (k == i));
    }

  close_preferences ();
}

static void
test_keys (void)
{
  open_preferences ();
  g_settings_set_int (stored, "look", 1);
  g_assert_true (gtk_widget_grab_focus (get_button (1)));

  g_assert_true (gtk_widget_child_focus (gtk_widget_get_parent (get_button (0)),
                                         GTK_DIR_RIGHT));
  g_assert_cmpint (g_settings_get_int (stored, "look"), ==, 2);
  g_assert_true (gtk_widget_child_focus (gtk_widget_get_parent (get_button (0)), GTK_DIR_LEFT));
  g_assert_cmpint (g_settings_get_int (stored, "look"), ==, 1);
  close_preferences ();
}

static void
test_names (void)
{
  open_preferences ();

  guint      first = 0;
  GtkWidget *group = find (window, SUPPLE_TYPE_LOOK_CHOOSER, &first);

  gtk_test_accessible_assert_role (group, GTK_ACCESSIBLE_ROLE_RADIO_GROUP);

  for (guint i = 0; i < SUPPLE_LOOKS; i++)
    {
      GtkWidget       *button = get_button (i);
      g_autofree char *number = g_strdup_printf ("Look %u of 4: ", i + 1);
      g_autofree char *name = gtk_test_accessible_check_property (
        GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, "");

      gtk_test_accessible_assert_role (button, GTK_ACCESSIBLE_ROLE_RADIO);
      g_assert_nonnull (strstr (name, number));
      g_assert_cmpint (gtk_widget_get_width (button), >=, TARGET_MIN);
      g_assert_cmpint (gtk_widget_get_height (button), >=, TARGET_MIN);
    }

  close_preferences ();
}

static void
test_pictures (gconstpointer data)
{
  const Screen *screen = data;

  screen_apply (screen, GTK_WINDOW (window), 760);
  open_preferences ();
  gtk_widget_grab_focus (get_button ((guint) g_settings_get_int (stored, "look")));
  screen_save (screen, GTK_WINDOW (window), "looks");

  for (guint i = 0; i < SUPPLE_LOOKS; i++)
    g_assert_cmpint (gtk_widget_get_width (get_button (i)), >=, TARGET_MIN);

  close_preferences ();
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

  welcome_skip ();
  application = supple_application_new ();
  g_assert_true (g_application_register (G_APPLICATION (application), NULL, NULL));
  g_application_activate (G_APPLICATION (application));
  window = gtk_application_get_windows (GTK_APPLICATION (application))->data;
  stored = g_settings_new (APP_ID);
  picture_wait_for_frames (window);

  g_test_add_func ("/looks/the-first-start-draws-one-by-lot", test_lot);
  g_test_add_func ("/looks/choosing-one-changes-who-poses", test_choose);
  g_test_add_func ("/looks/arrow-keys-go-from-one-to-the-next", test_keys);
  g_test_add_func ("/looks/each-is-a-large-radio-button-with-a-name", test_names);

  screen_add_tests ("/looks/all-four-show", test_pictures);

  int status = g_test_run ();

  gtk_window_destroy (GTK_WINDOW (window));
  g_object_unref (stored);
  g_object_unref (application);

  return status;
}
