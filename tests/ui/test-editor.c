/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <adwaita.h>

#include "library/supple-routine-edit.h"
#include "support/picture.h"
#include "support/screen.h"
#include "support/welcome.h"
#include "support/widget-search.h"
#include "ui/editor/supple-dose-dialog.h"
#include "ui/editor/supple-editor-page.h"
#include "ui/editor/supple-editor-row.h"
#include "ui/editor/supple-picker-dialog.h"
#include "ui/routine/supple-routine-page.h"
#include "ui/supple-application.h"
#include "ui/supple-window.h"

#define BUNDLED "gentle_day"

static GtkWindow *window;

static GtkWidget *
find (GType type)
{
  return widget_find (GTK_WIDGET (window), type);
}

static void
activate (const char *action,
          const char *id)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (window), action, id != NULL ? "s" : NULL,
                                             id));
  picture_wait_for_frames (GTK_WIDGET (window));
}

static SuppleEditorPage *
get_editor (void)
{
  return SUPPLE_EDITOR_PAGE (find (SUPPLE_TYPE_EDITOR_PAGE));
}

static SuppleRoutine *
get_routine (void)
{
  return supple_editor_page_get_routine (get_editor ());
}

/* As it is in the library, once all is saved. */
static SuppleRoutine *
get_saved (void)
{
  SuppleLibrary *library;

  supple_editor_page_flush (get_editor ());
  g_object_get (window, "library", &library, NULL);
  g_object_unref (library);

  return supple_library_get_routine (library, supple_routine_get_id (get_routine ()));
}

static void
edit (const char *action)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (get_editor ()), action, NULL));
  picture_wait_for_frames (GTK_WIDGET (window));
}

static const char *
get_step_id (guint position)
{
  return supple_exercise_get_id (
    supple_step_get_exercise (supple_routine_get_step (get_routine (), position)));
}

static void
go_home (void)
{
  AdwNavigationView *navigation = ADW_NAVIGATION_VIEW (find (ADW_TYPE_NAVIGATION_VIEW));

  adw_navigation_view_pop_to_tag (navigation, "home");
  picture_wait_for_frames (GTK_WIDGET (window));
}

static GtkWidget *
get_row (GtkWidget *widget)
{
  return gtk_widget_get_ancestor (widget, GTK_TYPE_LIST_BOX_ROW);
}

static void
click (GtkWidget *label)
{
  g_signal_emit_by_name (gtk_widget_get_ancestor (label, GTK_TYPE_BUTTON), "clicked");
  picture_wait_for_frames (GTK_WIDGET (window));
}

static GtkWidget *
find_row (const char *title)
{
  return get_row (widget_find_label (GTK_WIDGET (get_editor ()), title));
}

static void
tick (const char *title)
{
  GtkWidget *row = get_row (widget_find_label (find (SUPPLE_TYPE_PICKER_DIALOG), title));

  g_assert_true (gtk_widget_activate (row));
}

/* Ends with a routine whose order makes one get up twice. */
static void
add_steps (void)
{
  static const char *const titles[] = { "Cat–Cow", "Chair Twist", "Knee to Chest",
                                        "Legs Up on a Chair" };

  g_assert_true (gtk_widget_activate (find (ADW_TYPE_BUTTON_ROW)));
  picture_wait_for_frames (GTK_WIDGET (window));

  for (guint i = 0; i < G_N_ELEMENTS (titles); i++)
    tick (titles[i]);
}

static void
accept_steps (void)
{
  GtkWidget *label = widget_find_label (find (SUPPLE_TYPE_PICKER_DIALOG), "Add 4");

  g_assert_nonnull (label);
  click (label);
  picture_wait_for_frames (GTK_WIDGET (window));
}

static void
make_routine (void)
{
  activate ("win.new-routine", NULL);
  add_steps ();
  accept_steps ();
}

static void
drop_routine (void)
{
  activate ("win.delete-routine", supple_routine_get_id (get_routine ()));
  adw_toast_overlay_dismiss_all (ADW_TOAST_OVERLAY (find (ADW_TYPE_TOAST_OVERLAY)));
}

static void
test_looks (gconstpointer data)
{
  const Screen *screen = data;

  screen_apply (screen, window, 760);
  activate ("win.new-routine", NULL);
  g_assert_nonnull (widget_find_label (GTK_WIDGET (window), "No Steps Yet"));
  screen_save (screen, window, "editor-new");
  add_steps ();
  screen_save (screen, window, "editor-add");
  accept_steps ();
  g_assert_nonnull (widget_find_label (GTK_WIDGET (window), "You Get Up Twice"));
  screen_save (screen, window, "editor");
  gtk_widget_activate (find_row ("Knee to Chest"));
  picture_wait_for_frames (GTK_WIDGET (window));
  screen_save (screen, window, "editor-dose");
  adw_dialog_force_close (ADW_DIALOG (find (SUPPLE_TYPE_DOSE_DIALOG)));
  drop_routine ();
}

static void
test_new (void)
{
  SuppleLibrary *library;

  make_routine ();
  g_assert_cmpuint (supple_routine_get_n_steps (get_routine ()), ==, 4);
  g_assert_cmpstr (get_step_id (0), ==, "cat_cow");
  g_assert_cmpstr (get_step_id (3), ==, "legs_on_chair");

  g_autofree char *id = g_strdup (supple_routine_get_id (get_saved ()));

  g_assert_nonnull (widget_find_label (GTK_WIDGET (window), "Saved"));
  g_object_get (window, "library", &library, NULL);
  activate ("win.delete-routine", id);
  g_assert_null (supple_library_get_routine (library, id));

  GtkWidget *undo = widget_find_label (GTK_WIDGET (window), "Undo");

  click (undo);
  g_assert_nonnull (supple_library_get_routine (library, id));
  activate ("win.delete-routine", id);
  g_object_unref (library);
}

static void
test_steps (void)
{
  make_routine ();

  gtk_widget_grab_focus (find_row ("Knee to Chest"));
  g_assert_true (
    gtk_widget_activate_action (find_row ("Knee to Chest"), "row.move-down", NULL));
  g_assert_cmpstr (get_step_id (3), ==, "single_knee_to_chest");
  g_assert_true (gtk_window_get_focus (window) == find_row ("Knee to Chest"));

  /* At the end it goes no further. */
  gtk_widget_activate_action (find_row ("Knee to Chest"), "row.move-down", NULL);
  g_assert_cmpstr (get_step_id (3), ==, "single_knee_to_chest");
  gtk_widget_activate_action (find_row ("Cat–Cow"), "row.move-up", NULL);
  g_assert_cmpstr (get_step_id (0), ==, "cat_cow");

  g_signal_emit_by_name (find_row ("Cat–Cow"), "dropped", find_row ("Knee to Chest"), TRUE);
  g_assert_cmpstr (get_step_id (1), ==, "single_knee_to_chest");
  g_signal_emit_by_name (find_row ("Legs Up on a Chair"), "dropped", find_row ("Cat–Cow"), FALSE);
  g_assert_cmpstr (get_step_id (2), ==, "cat_cow");
  g_assert_cmpstr (get_step_id (0), ==, "single_knee_to_chest");

  gtk_widget_activate_action (find_row ("Chair Twist"), "row.remove", NULL);
  g_assert_cmpuint (supple_routine_get_n_steps (get_routine ()), ==, 3);
  g_assert_null (widget_find_label (GTK_WIDGET (window), "You Get Up Twice"));
  edit ("editor.undo");
  g_assert_cmpuint (supple_routine_get_n_steps (get_routine ()), ==, 4);
  edit ("editor.redo");
  g_assert_cmpuint (supple_routine_get_n_steps (get_routine ()), ==, 3);
  g_assert_cmpuint (supple_routine_get_n_steps (get_saved ()), ==, 3);
  drop_routine ();
}

static void
test_hint (void)
{
  make_routine ();

  GtkWidget *reorder = widget_find_label (GTK_WIDGET (window), "Reorder");

  g_assert_nonnull (widget_find_label (GTK_WIDGET (window),
                                       "Chair Twist between two mat stretches"));
  click (reorder);
  g_assert_cmpstr (get_step_id (3), ==, "chair_rotation");
  g_assert_null (widget_find_label (GTK_WIDGET (window), "You Get Up Twice"));
  edit ("editor.undo");
  g_assert_nonnull (widget_find_label (GTK_WIDGET (window), "You Get Up Twice"));
  drop_routine ();
}

static const SuppleDose *
get_dose (guint position)
{
  return supple_step_get_dose (supple_routine_get_step (get_routine (), position));
}

static GtkWidget *
find_dose_row (const char *title)
{
  return get_row (widget_find_label (find (SUPPLE_TYPE_DOSE_DIALOG), title));
}

static void
test_dose (void)
{
  make_routine ();
  gtk_widget_activate (find_row ("Knee to Chest"));
  picture_wait_for_frames (GTK_WIDGET (window));

  AdwSpinRow *times = ADW_SPIN_ROW (find_dose_row ("Times"));
  AdwSpinRow *hold = ADW_SPIN_ROW (find_dose_row ("Hold"));

  adw_spin_row_set_value (times, 2);
  adw_spin_row_set_value (hold, 20);
  g_assert_cmpuint (get_dose (2)->repetitions, ==, 2);
  g_assert_cmpint (get_dose (2)->hold_us, ==, 20 * G_USEC_PER_SEC);

  /* More than the stretch allows cannot be chosen. */
  adw_spin_row_set_value (times, 99);
  adw_spin_row_set_value (hold, 99);
  g_assert_cmpuint (get_dose (2)->repetitions, ==, 5);
  g_assert_cmpint (get_dose (2)->hold_us, ==, 30 * G_USEC_PER_SEC);

  adw_toggle_group_set_active (
    ADW_TOGGLE_GROUP (widget_find (find_dose_row ("Count In"), ADW_TYPE_TOGGLE_GROUP)), 1);
  g_assert_cmpuint (get_dose (2)->hold_breaths, ==, 3);
  g_assert_cmpint (get_dose (2)->hold_us, ==, 0);
  adw_toggle_group_set_active (
    ADW_TOGGLE_GROUP (widget_find (find_dose_row ("Sides"), ADW_TYPE_TOGGLE_GROUP)), 2);
  g_assert_cmpuint (get_dose (2)->sides, ==, SUPPLE_SIDES_LEFT);

  adw_dialog_force_close (ADW_DIALOG (find (SUPPLE_TYPE_DOSE_DIALOG)));
  g_assert_cmpuint (supple_step_get_dose (supple_routine_get_step (get_saved (), 2))->hold_breaths,
                    ==, 3);

  /* All that was done in one dialog is one change. */
  edit ("editor.undo");
  g_assert_cmpuint (get_dose (2)->hold_breaths, ==, 0);
  g_assert_cmpuint (get_dose (2)->repetitions, ==, 3);
  drop_routine ();
}

static void
test_copy (void)
{
  activate ("win.open-routine", BUNDLED);
  activate ("win.make-mine", BUNDLED);
  g_assert_nonnull (widget_find_label (GTK_WIDGET (window), "Copied to your routines"));
  g_assert_true (supple_routine_get_own (get_saved ()));

  GtkWidget       *name = find_row ("Name");
  g_autofree char *id = g_strdup (supple_routine_get_id (get_routine ()));

  gtk_editable_set_text (GTK_EDITABLE (name), "  ");
  g_assert_true (gtk_widget_has_css_class (name, "error"));
  gtk_editable_set_text (GTK_EDITABLE (name), "My Days ");
  g_assert_false (gtk_widget_has_css_class (name, "error"));
  g_assert_cmpstr (supple_routine_get_title (get_saved ()), ==, "My Days");

  edit ("editor.undo");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (name)), !=, "My Days ");
  edit ("editor.redo");
  g_assert_cmpstr (supple_routine_get_title (get_saved ()), ==, "My Days");
  go_home ();

  /* What was changed shows on the page below. */
  activate ("win.open-routine", id);
  activate ("win.edit-routine", id);
  gtk_editable_set_text (GTK_EDITABLE (find_row ("Name")), "My Nights");
  adw_navigation_view_pop (ADW_NAVIGATION_VIEW (find (ADW_TYPE_NAVIGATION_VIEW)));
  picture_wait_for_frames (GTK_WIDGET (window));
  g_assert_cmpstr (adw_navigation_page_get_title (ADW_NAVIGATION_PAGE (
                     find (SUPPLE_TYPE_ROUTINE_PAGE))),
                   ==, "My Nights");
  activate ("win.delete-routine", id);
}

static void
test_search (void)
{
  activate ("win.new-routine", NULL);
  g_assert_true (gtk_widget_activate (find (ADW_TYPE_BUTTON_ROW)));
  picture_wait_for_frames (GTK_WIDGET (window));

  GtkWidget *dialog = find (SUPPLE_TYPE_PICKER_DIALOG);
  GtkWidget *search = widget_find (dialog, GTK_TYPE_SEARCH_ENTRY);

  gtk_editable_set_text (GTK_EDITABLE (search), "camel");
  picture_wait_for_frames (GTK_WIDGET (window));
  g_assert_nonnull (widget_find_shown_label (dialog, "Cat–Cow"));
  g_assert_null (widget_find_shown_label (dialog, "Bridge"));
  gtk_editable_set_text (GTK_EDITABLE (search), "juggling");
  picture_wait_for_frames (GTK_WIDGET (window));
  g_assert_nonnull (widget_find_shown_label (dialog, "Nothing Found"));
  gtk_editable_set_text (GTK_EDITABLE (search), "");
  picture_wait_for_frames (GTK_WIDGET (window));
  g_assert_nonnull (widget_find_shown_label (dialog, "Bridge"));
  adw_dialog_force_close (ADW_DIALOG (dialog));
  drop_routine ();
}

int
main (int    argc,
      char **argv)
{
  int status;

  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_object_set (gtk_settings_get_default (),
                "gtk-enable-animations", FALSE,
                "gtk-decoration-layout", "appmenu:close",
                "gtk-font-name", "Inter 11",
                NULL);

  welcome_skip ();
  SuppleApplication *application = supple_application_new ();

  g_assert_true (g_application_register (G_APPLICATION (application), NULL, NULL));
  g_application_activate (G_APPLICATION (application));
  window = gtk_application_get_windows (GTK_APPLICATION (application))->data;
  picture_wait_for_frames (GTK_WIDGET (window));

  screen_add_tests ("/editor/looks", test_looks);
  g_test_add_func ("/editor/makes-saves-deletes-and-brings-back", test_new);
  g_test_add_func ("/editor/moves-and-removes-steps", test_steps);
  g_test_add_func ("/editor/hints-at-getting-up-twice", test_hint);
  g_test_add_func ("/editor/changes-doses-within-what-is-allowed", test_dose);
  g_test_add_func ("/editor/makes-a-copy-that-can-be-renamed", test_copy);
  g_test_add_func ("/editor/finds-stretches-by-any-name", test_search);

  status = g_test_run ();
  gtk_window_destroy (window);
  g_object_unref (application);

  return status;
}
