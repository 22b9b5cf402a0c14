/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>

#include "library/supple-library.h"
#include "support/picture.h"
#include "support/screen.h"
#include "support/welcome.h"
#include "support/widget-search.h"
#include "ui/routine/supple-audio-saver.h"
#include "ui/routine/supple-saving-dialog.h"
#include "ui/supple-application.h"

/* “Save as Audio…”: from the menu to the word that it is done. */

/* Light and wide, dark and narrow: these dialogs look no different otherwise. */
#define WIDE   0
#define NARROW 3

static GtkWidget          *window;
static char               *folder;
static SuppleTimeline     *long_session;
static SuppleTimeline     *short_session;
static SuppleSoundOptions *sound;

static AdwToastOverlay *
get_toasts (void)
{
  return ADW_TOAST_OVERLAY (widget_find (window, ADW_TYPE_TOAST_OVERLAY));
}

static GtkWidget *
get_dialog (void)
{
  return widget_find (window, SUPPLE_TYPE_SAVING_DIALOG);
}

static void
save (const char     *name,
      SuppleTimeline *timeline)
{
  g_autoptr (GFile) file = g_file_new_build_filename (folder, name, NULL);

  supple_audio_saver_save (get_toasts (), file, timeline, sound);
}

static gboolean
exists (const char *name)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);

  return g_file_test (path, G_FILE_TEST_EXISTS);
}

static void
wait_for_label (const char *text)
{
  while (widget_find_label (window, text) == NULL)
    g_main_context_iteration (NULL, TRUE);
}

static void
wave_toasts_away (const char *text)
{
  adw_toast_overlay_dismiss_all (get_toasts ());

  while (widget_find_label (window, text) != NULL)
    g_main_context_iteration (NULL, TRUE);
}

static void
open_routine (const Screen *screen)
{
  screen_apply (screen, GTK_WINDOW (window), 760);
  g_assert_true (gtk_widget_activate_action (window, "win.open-routine", "s", "article_five"));
  picture_wait_for_frames (window);
}

static void
wait_for_progress (double progress)
{
  GtkWidget *bar = widget_find (get_dialog (), GTK_TYPE_PROGRESS_BAR);

  while (gtk_progress_bar_get_fraction (GTK_PROGRESS_BAR (bar)) < progress)
    g_main_context_iteration (NULL, TRUE);
}

/* Twelve minutes as Opus take longer than it takes to cancel. */
static void
test_cancel (gconstpointer data)
{
  const Screen *screen = data;

  open_routine (screen);
  save ("Five for the Lower Back.opus", long_session);
  picture_wait_for_frames (window);
  wait_for_progress (0.1);
  screen_save (screen, GTK_WINDOW (window), "save-audio-progress");
  adw_dialog_close (ADW_DIALOG (get_dialog ()));

  while (get_dialog () != NULL)
    g_main_context_iteration (NULL, TRUE);

  g_assert_false (exists ("Five for the Lower Back.opus"));
  g_assert_null (widget_find_label (window, "aved"));
}

static void
test_saved (gconstpointer data)
{
  const Screen *screen = data;

  open_routine (screen);
  save ("Desk Reset.flac", short_session);
  wait_for_label ("Saved as audio");
  picture_wait_for_frames (window);
  g_assert_null (get_dialog ());
  g_assert_nonnull (widget_find_label (window, "Open Folder"));
  screen_save (screen, GTK_WINDOW (window), "save-audio-saved");
  g_assert_true (exists ("Desk Reset.flac"));
  wave_toasts_away ("Saved as audio");
}

static void
test_faults (gconstpointer data)
{
  static const char *const faults[][2] = {
    { "nowhere/session.flac", "that folder is no longer there" },
    { "folder.flac", "the file could not be written" },
  };
  const Screen    *screen = data;
  g_autofree char *path = g_build_filename (folder, "folder.flac", NULL);

  open_routine (screen);
  g_mkdir (path, 0700);

  for (guint i = 0; i < G_N_ELEMENTS (faults); i++)
    {
      g_autofree char *name = g_strdup_printf ("save-audio-fault-%u", i);

      save (faults[i][0], short_session);
      wait_for_label (faults[i][1]);
      picture_wait_for_frames (window);
      g_assert_null (get_dialog ());
      screen_save (screen, GTK_WINDOW (window), name);
      wave_toasts_away (faults[i][1]);
    }
}

/* Another ending, or none: what is meant is asked for, not guessed. */
static void
test_endings (gconstpointer data)
{
  static const char *const names[] = { "session.mp3", "session" };
  const Screen            *screen = data;

  open_routine (screen);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      save (names[i], short_session);
      wait_for_label ("one of these: .flac, .opus, .ogg, .wav");
      screen_save (screen, GTK_WINDOW (window), "save-audio-ending");
      g_assert_null (get_dialog ());
      adw_dialog_close (ADW_DIALOG (widget_find (window, ADW_TYPE_ALERT_DIALOG)));
      g_assert_false (exists (names[i]));
    }
}

static void
test_menu (gconstpointer data)
{
  const Screen *screen = data;

  open_routine (screen);

  GtkWidget *button = widget_find (window, GTK_TYPE_MENU_BUTTON);

  gtk_menu_button_popup (GTK_MENU_BUTTON (button));
  picture_wait_for_frames (window);

  GtkPopover *menu = gtk_menu_button_get_popover (GTK_MENU_BUTTON (button));

  g_assert_nonnull (widget_find_label (GTK_WIDGET (menu), "Save as Audio…"));
  screen_save (screen, GTK_WINDOW (window), "save-audio-menu");
  picture_save (GTK_WIDGET (menu), "save-audio-menu-itself");
  gtk_menu_button_popdown (GTK_MENU_BUTTON (button));
}

static void
test_silent (gconstpointer data)
{
  const Screen *screen = data;
  g_autoptr (SuppleSoundOptions) silence = supple_sound_options_new ();

  open_routine (screen);
  g_object_set (silence, "cue-set", SUPPLE_CUE_SET_OFF, NULL);
  supple_audio_saver_ask (get_toasts (), short_session, silence);
  wait_for_label ("All sounds are off");
  screen_save (screen, GTK_WINDOW (window), "save-audio-silent");
  wave_toasts_away ("All sounds are off");
}

G_GNUC_BEGIN_IGNORE_DEPRECATIONS

static GtkFileChooser *
find_chooser (void)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) found = g_list_model_get_item (windows, i);

      if (GTK_IS_FILE_CHOOSER (found) && gtk_widget_get_mapped (found))
        return GTK_FILE_CHOOSER (found);
    }

  return NULL;
}

static void
answer (GtkFileChooser *chooser,
        int             response)
{
  gtk_dialog_response (GTK_DIALOG (chooser), response);

  while (find_chooser () != NULL)
    g_main_context_iteration (NULL, TRUE);
}

static GtkFileChooser *
ask (void)
{
  GtkWidget *button = widget_find (window, GTK_TYPE_MENU_BUTTON);

  g_assert_true (gtk_widget_activate_action (button, "routine.save-audio", NULL));

  while (find_chooser () == NULL)
    g_main_context_iteration (NULL, TRUE);

  return find_chooser ();
}

static void
wait_for_choice (GtkFileChooser *chooser,
                 GFile          *place)
{
  gboolean there = FALSE;

  while (!there)
    {
      g_autoptr (GFile) file = gtk_file_chooser_get_file (chooser);

      g_main_context_iteration (NULL, TRUE);
      there = file != NULL && g_file_has_parent (file, place);
    }
}

static void
test_choose (void)
{
  open_routine (&screens[0]);

  GtkFileChooser  *chooser = ask ();
  g_autofree char *name = gtk_file_chooser_get_current_name (chooser);
  g_autoptr (GFile) music = g_file_new_for_path (folder);

  g_assert_cmpstr (name, ==, "Five for the Lower Back.flac");
  wait_for_choice (chooser, music);
  picture_save (GTK_WIDGET (chooser), "save-audio-choose");
  answer (chooser, GTK_RESPONSE_CANCEL);
  g_assert_null (get_dialog ());

  chooser = ask ();
  gtk_file_chooser_set_current_name (chooser, "Chosen.wav");
  wait_for_choice (chooser, music);
  answer (chooser, GTK_RESPONSE_ACCEPT);
  wait_for_label ("Saved as audio");
  wave_toasts_away ("Saved as audio");
  g_assert_true (exists ("Chosen.wav"));
}

G_GNUC_END_IGNORE_DEPRECATIONS

/* The folder for music is one of the test’s own. */
static void
make_folder (void)
{
  g_autofree char *path = g_build_filename (g_get_user_config_dir (), "user-dirs.dirs", NULL);
  g_autofree char *contents = NULL;

  folder = g_dir_make_tmp ("supple-save-XXXXXX", NULL);
  contents = g_strdup_printf ("XDG_MUSIC_DIR=\"%s\"\n", folder);
  g_assert_true (g_file_set_contents (path, contents, -1, NULL));
}

/* Nothing is in it but what was saved. */
static void
empty_folder (void)
{
  static const char *const names[] = { "Chosen.wav", "Desk Reset.flac", "folder.flac" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *path = g_build_filename (folder, names[i], NULL);

      g_remove (path);
    }

  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

static void
lay_out (void)
{
  sound = supple_sound_options_new ();

  g_autoptr (SuppleLibrary) library = NULL;
  SuppleTimelineOptions options = SUPPLE_TIMELINE_OPTIONS_DEFAULT;

  g_object_get (window, "library", &library, NULL);
  long_session =
    supple_timeline_new (supple_library_get_routine (library, "article_five"), &options);
  options.pace = (SuppleBreathPace) { 2 * G_USEC_PER_SEC, 3 * G_USEC_PER_SEC };
  options.holds = SUPPLE_HOLDS_SHORTER;
  options.repetitions = SUPPLE_REPETITIONS_FEWER;
  short_session =
    supple_timeline_new (supple_library_get_routine (library, "desk_reset"), &options);
}

static void
add (const char   *path,
     guint         screen,
     GTestDataFunc test)
{
  g_test_add_data_func (path, &screens[screen], test);
}

int
main (int    argc,
      char **argv)
{
  make_folder ();
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
  picture_wait_for_frames (window);
  lay_out ();

  add ("/save-audio/the-menu-offers-it", WIDE, test_menu);
  g_test_add_func ("/save-audio/asks-where-to-with-the-routine-as-a-name", test_choose);
  add ("/save-audio/cancel-leaves-nothing", WIDE, test_cancel);
  add ("/save-audio/cancel-leaves-nothing-in-a-narrow-window", NARROW, test_cancel);
  add ("/save-audio/says-that-it-is-saved-and-where", WIDE, test_saved);
  add ("/save-audio/says-that-it-is-saved-in-a-narrow-window", NARROW, test_saved);
  add ("/save-audio/asks-again-for-a-name-that-says-nothing", NARROW, test_endings);
  add ("/save-audio/says-that-there-is-nothing-to-hear", NARROW, test_silent);
  add ("/save-audio/says-why-it-is-not-saved", NARROW, test_faults);

  int status = g_test_run ();

  empty_folder ();
  gtk_window_destroy (GTK_WINDOW (window));
  supple_timeline_unref (long_session);
  supple_timeline_unref (short_session);
  g_object_unref (sound);
  g_object_unref (application);
  g_free (folder);

  return status;
}
