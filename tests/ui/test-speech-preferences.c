/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <adwaita.h>

#include "support/picture.h"
#include "support/screen.h"
#include "support/sound-server.h"
#include "support/speech-server.h"
#include "support/welcome.h"
#include "support/widget-search.h"
#include "ui/preferences/supple-speech-group.h"
#include "ui/session/supple-session-page.h"
#include "ui/supple-application.h"

#define FAULT "No speech service answers"

static SuppleApplication *application;
static GtkWidget         *window;
static GSettings         *stored;
static SpeechServer      *server;

typedef struct
{
  GtkWidget     *group;
  SuppleSpeaker *speaker;
} Fixture;

/* Also where it is scrolled away, or on another page. */
static GtkWidget *
find (GtkWidget *root,
      GType      type)
{
  GtkWidget *found = NULL;

  if (G_TYPE_CHECK_INSTANCE_TYPE (root, type))
    return root;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find (child, type);

  return found;
}

static AdwDialog *
get_dialog (void)
{
  return adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window));
}

static void
open_sound_page (Fixture *fixture)
{
  g_action_group_activate_action (G_ACTION_GROUP (application), "preferences", NULL);

  adw_preferences_dialog_set_visible_page_name (ADW_PREFERENCES_DIALOG (get_dialog ()), "sound");
  fixture->group = find (GTK_WIDGET (get_dialog ()), SUPPLE_TYPE_SPEECH_GROUP);
  g_object_get (fixture->group, "speaker", &fixture->speaker, NULL);
  picture_wait_for_frames (window);
}

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  const Screen *screen = data != NULL ? data : &screens[0];

  screen_apply (screen, GTK_WINDOW (window), 760);
  open_sound_page (fixture);
}

static gboolean
is_silent (gpointer data)
{
  return !supple_speaker_get_speaking (data);
}

static gboolean
speaks (gpointer data)
{
  return supple_speaker_get_speaking (data);
}

static gboolean
is_available (gpointer data)
{
  return supple_speaker_get_available (data);
}

static gboolean
has_fault (gpointer data)
{
  return supple_speaker_get_fault (data) != NULL;
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  if (get_dialog () != NULL)
    adw_dialog_force_close (get_dialog ());

  g_settings_reset (stored, "speech");
  supple_speaker_hush (fixture->speaker);
  wait_until (is_silent, fixture->speaker);
  speech_server_kill (server);
  picture_wait_for_frames (window);
  g_object_unref (fixture->speaker);
}

static GtkWidget *
find_switch (Fixture *fixture)
{
  return find (fixture->group, ADW_TYPE_SWITCH_ROW);
}

static void
press_play (Fixture *fixture)
{
  GtkWidget *button = find (fixture->group, GTK_TYPE_BUTTON);

  g_signal_emit_by_name (button, "clicked");
}

static void
assert_fault (Fixture *fixture,
              gboolean visible)
{
  GtkWidget *label = widget_find_label (fixture->group, FAULT);

  g_assert_true ((label != NULL && gtk_widget_get_mapped (label)) == visible);
}

static void
save (Fixture    *fixture,
      const void *data,
      const char *page)
{
  GtkWidget *viewport = gtk_widget_get_ancestor (fixture->group, GTK_TYPE_VIEWPORT);

  gtk_viewport_scroll_to (GTK_VIEWPORT (viewport), fixture->group, NULL);
  picture_wait_for_frames (window);
  screen_save (data != NULL ? data : &screens[0], GTK_WINDOW (window), page);
}

static void
test_no_service (Fixture      *fixture,
                 gconstpointer data)
{
  adw_switch_row_set_active (ADW_SWITCH_ROW (find_switch (fixture)), TRUE);
  g_assert_true (g_settings_get_boolean (stored, "speech"));
  wait_until (has_fault, fixture->speaker);
  picture_wait_for_frames (window);
  assert_fault (fixture, TRUE);
  g_assert_nonnull (widget_find_label (fixture->group, "speech-dispatcher"));
  save (fixture, data, "speech-missing");

  /* Once it is installed, trying again is enough. */
  speech_server_start (server);
  press_play (fixture);
  wait_until (speaks, fixture->speaker);
  picture_wait_for_frames (window);
  assert_fault (fixture, FALSE);
}

static void
test_try (Fixture      *fixture,
          gconstpointer data)
{
  GtkWidget *button = find (fixture->group, GTK_TYPE_BUTTON);

  speech_server_start (server);
  press_play (fixture);
  wait_until (speaks, fixture->speaker);
  picture_wait_for_frames (window);
  g_assert_cmpstr (gtk_button_get_icon_name (GTK_BUTTON (button)), ==,
                   "media-playback-stop-symbolic");
  save (fixture, data, "speech-speaks");

  press_play (fixture);
  wait_until (is_silent, fixture->speaker);
  speech_server_wait_for (server,
                          "en: Draw one knee in. 3 breaths. Last one on this side.\ncut off");
  g_assert_cmpstr (gtk_button_get_icon_name (GTK_BUTTON (button)), ==,
                   "media-playback-start-symbolic");
  g_assert_false (g_settings_get_boolean (stored, "speech"));
}

static void
test_switch (Fixture      *fixture,
             gconstpointer data)
{
  speech_server_start (server);
  g_assert_false (adw_switch_row_get_active (ADW_SWITCH_ROW (find_switch (fixture))));
  g_assert_false (supple_speaker_get_available (fixture->speaker));
  adw_switch_row_set_active (ADW_SWITCH_ROW (find_switch (fixture)), TRUE);
  wait_until (is_available, fixture->speaker);
  assert_fault (fixture, FALSE);
}

static void
test_leave (Fixture      *fixture,
            gconstpointer data)
{
  speech_server_start (server);
  press_play (fixture);
  wait_until (speaks, fixture->speaker);
  adw_dialog_force_close (get_dialog ());
  wait_until (is_silent, fixture->speaker);
}

/* From the switch to the voice, through the program as it is. */
static void
test_session (Fixture      *fixture,
              gconstpointer data)
{
  speech_server_start (server);
  adw_switch_row_set_active (ADW_SWITCH_ROW (find_switch (fixture)), TRUE);
  adw_dialog_force_close (get_dialog ());
  g_assert_true (
    gtk_widget_activate_action (window, "win.start-routine", "s", "article_five"));
  speech_server_wait_for (server, "en: Cat–Cow. 5 times. Onto your hands and knees.");

  GtkWidget *page = find (window, SUPPLE_TYPE_SESSION_PAGE);

  g_assert_true (gtk_widget_activate_action (page, "session.mute", NULL));
  speech_server_wait_for (server, "cut off");
  g_assert_true (gtk_widget_activate_action (page, "session.mute", NULL));
  g_assert_true (gtk_widget_activate_action (page, "session.leave", NULL));
}

static void
add (const char   *path,
     gconstpointer data,
     void (*test) (Fixture *,
                   gconstpointer))
{
  g_test_add (path, Fixture, data, set_up, test, tear_down);
}

static void
add_for_screens (const char *path,
                 void (*test) (Fixture *,
                               gconstpointer))
{
  for (guint i = 0; i < G_N_ELEMENTS (screens); i++)
    {
      g_autofree char *full =
        g_strdup_printf ("%s/%s-%d", path, screens[i].style, screens[i].width);

      add (full, &screens[i], test);
    }
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

  server = speech_server_new ();
  welcome_skip ();
  application = supple_application_new ();
  g_assert_true (g_application_register (G_APPLICATION (application), NULL, NULL));
  g_application_activate (G_APPLICATION (application));
  window = gtk_application_get_windows (GTK_APPLICATION (application))->data;
  stored = g_settings_new (APP_ID);
  picture_wait_for_frames (window);

  add_for_screens ("/speech-preferences/say-how-to-get-a-voice", test_no_service);
  add_for_screens ("/speech-preferences/try-the-voice-and-stop-it", test_try);
  add ("/speech-preferences/ask-nobody-before-it-is-switched-on", NULL, test_switch);
  add ("/speech-preferences/fall-silent-when-left", NULL, test_leave);

  add ("/speech-preferences/have-a-session-told-aloud", NULL, test_session);

  int status = g_test_run ();

  gtk_window_destroy (GTK_WINDOW (window));
  g_object_unref (stored);
  g_object_unref (application);
  speech_server_free (server);

  return status;
}
