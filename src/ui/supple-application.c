/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/supple-application.h"

#include <glib/gi18n.h>

#include "journal/supple-journal.h"
#include "library/supple-own-files.h"
#include "sound/supple-cue-player.h"
#include "sound/supple-speaker.h"
#include "ui/care/supple-my-back-page.h"
#include "ui/figure/supple-figure-studio.h"
#include "ui/preferences/supple-preferences.h"
#include "ui/session/supple-spoken-guide.h"
#include "ui/supple-command-line.h"
#include "ui/supple-my-back.h"
#include "ui/supple-pacing.h"
#include "ui/supple-welcome-dialog.h"
#include "ui/supple-window.h"

/**
 * SuppleApplication:
 *
 * The program: it owns the settings, the files, the sound and the journal, and hands
 * them to the window.
 */
struct _SuppleApplication
{
  AdwApplication parent_instance;

  GSettings         *settings;
  SupplePacing      *pacing;
  SuppleMyBack      *back;
  SuppleOwnFiles    *own;
  SuppleCuePlayer   *player;
  SuppleJournal     *journal;
  SuppleSpeaker     *speaker;
  SuppleSpokenGuide *guide;
};

G_DEFINE_FINAL_TYPE (SuppleApplication, supple_application, ADW_TYPE_APPLICATION)

static SuppleOwnFiles *
load_files (void)
{
  g_autoptr (SuppleLibrary) library = supple_library_new ();
  g_autoptr (GFile) bundled = g_file_new_for_uri ("resource://" RESOURCE_PREFIX "/library");
  g_autoptr (GFile) own = g_file_new_build_filename (g_get_user_data_dir (), "supple", NULL);

  supple_library_load (library, bundled, TRUE);

  return supple_own_files_new (library, own);
}

/* Nobody is the usual person: the first start draws one of the looks by lot. */
static guint
choose_look (GSettings *settings)
{
  int look = g_settings_get_int (settings, "look");

  if (look < 0)
    {
      look = g_random_int_range (0, SUPPLE_LOOKS);
      g_settings_set_int (settings, "look", look);
    }

  return (guint) look;
}

static void
look_changed_cb (SuppleApplication *self)
{
  g_object_set (supple_figure_studio_get_default (), "look", choose_look (self->settings), NULL);
}

static GtkWindow *
get_window (SuppleApplication *self)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (self));

  if (window != NULL)
    return window;

  window = supple_window_new (GTK_APPLICATION (self), self->settings,
                              supple_own_files_get_library (self->own), self->pacing, self->player,
                              self->journal);
  supple_window_set_own_files (SUPPLE_WINDOW (window), self->own);

  return window;
}

/* Whoever has told of a sign that should not wait is told what to do. */
static void
welcome_closed_cb (GtkWindow *window)
{
  SuppleApplication *self = SUPPLE_APPLICATION (gtk_window_get_application (window));

  if (supple_red_flags_get_level (supple_my_back_get_red_flags (self->back)) != SUPPLE_HELP_NONE)
    gtk_widget_activate_action (GTK_WIDGET (window), "care.help", NULL);
}

/* Once, at the first start. */
static void
welcome (SuppleApplication *self,
         GtkWindow         *window)
{
  if (g_settings_get_boolean (self->settings, "welcomed") ||
      adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window)) != NULL)
    return;

  AdwDialog *dialog =
    supple_welcome_dialog_new (self->settings, supple_own_files_get_library (self->own),
                               self->pacing, self->back);

  g_signal_connect_object (dialog, "closed", G_CALLBACK (welcome_closed_cb), window,
                           G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, GTK_WIDGET (window));
}

static AdwPreferencesDialog *
present_preferences (SuppleApplication *self)
{
  AdwDialog *dialog =
    supple_preferences_new (self->settings, self->pacing, self->player, self->speaker);

  adw_preferences_dialog_add (
    ADW_PREFERENCES_DIALOG (dialog),
    supple_my_back_page_new (self->back, supple_own_files_get_library (self->own)));
  adw_dialog_present (dialog, GTK_WIDGET (get_window (self)));

  return ADW_PREFERENCES_DIALOG (dialog);
}

static void
preferences_action (GSimpleAction *action,
                    GVariant      *parameter,
                    gpointer       user_data)
{
  present_preferences (SUPPLE_APPLICATION (user_data));
}

static void
my_back_action (GSimpleAction *action,
                GVariant      *parameter,
                gpointer       user_data)
{
  adw_preferences_dialog_set_visible_page_name (
    present_preferences (SUPPLE_APPLICATION (user_data)), "my-back");
}

static void
about_action (GSimpleAction *action,
              GVariant      *parameter,
              gpointer       user_data)
{
  SuppleApplication *self = SUPPLE_APPLICATION (user_data);
  AdwDialog         *dialog =
    adw_about_dialog_new_from_appdata (RESOURCE_PREFIX "/metainfo.xml", NULL);

  adw_about_dialog_set_license_type (ADW_ABOUT_DIALOG (dialog), GTK_LICENSE_GPL_3_0);
  adw_about_dialog_set_version (ADW_ABOUT_DIALOG (dialog), SUPPLE_VERSION);
  adw_about_dialog_set_comments (
    ADW_ABOUT_DIALOG (dialog),
    _ ("Gentle stretches for the lower back, at the pace of your breath.\n\n"
       "Supple is not medical advice. If you are unsure what suits your back, ask a doctor or a "
       "physiotherapist."));
  /* Translators: your names, one a line, to be thanked in the About window. */
  adw_about_dialog_set_translator_credits (ADW_ABOUT_DIALOG (dialog), _ ("translator-credits"));
  adw_dialog_present (dialog, GTK_WIDGET (get_window (self)));
}

static void
help_launched_cb (GObject      *source,
                  GAsyncResult *result,
                  gpointer      user_data)
{
  g_autoptr (SuppleWindow) window = user_data;
  g_autoptr (GError) error = NULL;

  if (!gtk_uri_launcher_launch_finish (GTK_URI_LAUNCHER (source), result, &error))
    supple_window_show_toast (window, _ ("No program for reading help was found"));
}

static void
help_action (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       user_data)
{
  GtkWindow *window = get_window (SUPPLE_APPLICATION (user_data));
  g_autoptr (GtkUriLauncher) launcher = gtk_uri_launcher_new ("help:supple");

  gtk_uri_launcher_launch (launcher, window, NULL, help_launched_cb, g_object_ref (window));
}

static void
quit_action (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       user_data)
{
  g_application_quit (G_APPLICATION (user_data));
}

static void
add_actions (SuppleApplication *self)
{
  static const GActionEntry entries[] = {
    { .name = "preferences", .activate = preferences_action },
    { .name = "my-back", .activate = my_back_action },
    { .name = "about", .activate = about_action },
    { .name = "help", .activate = help_action },
    { .name = "quit", .activate = quit_action },
  };
  static const struct
  {
    const char *action;
    const char *accels[2];
  } shortcuts[] = {
    { "app.preferences", { "<Control>comma" } },
    { "app.help", { "F1" } },
    { "app.quit", { "<Control>q" } },
    { "win.import", { "<Control>o" } },
    { "win.new-routine", { "<Control>n" } },
    { "win.show-help-overlay", { "<Control>question" } },
    { "window.close", { "<Control>w" } },
  };

  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);

  for (guint i = 0; i < G_N_ELEMENTS (shortcuts); i++)
    gtk_application_set_accels_for_action (GTK_APPLICATION (self), shortcuts[i].action,
                                           shortcuts[i].accels);
}

/* The options are called like the settings. */
static void
bind_sound_options (SuppleApplication  *self,
                    SuppleSoundOptions *options,
                    GSettingsBindFlags  flags)
{
  static const char *const keys[] = {
    "cue-set",
    "volume",
    "countdown",
    "background",
    "background-volume",
  };

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    g_settings_bind (self->settings, keys[i], options, keys[i], flags);
}

/* While the voice speaks, the sounds step back. */
static void
speaking_cb (SuppleApplication *self)
{
  supple_cue_player_set_ducked (self->player, supple_speaker_get_speaking (self->speaker));
}

/* The voice goes with the sounds: it follows the same session, and is silent with them. */
static void
add_guide (SuppleApplication *self)
{
  g_autoptr (SuppleClock) clock = supple_system_clock_new ();

  self->speaker = supple_speaker_new ();
  self->guide = supple_spoken_guide_new (self->speaker, clock);
  g_settings_bind (self->settings, "speech", self->guide, "enabled", G_SETTINGS_BIND_GET);
  g_object_bind_property (self->player, "session", self->guide, "session", G_BINDING_SYNC_CREATE);
  g_object_bind_property (self->player, "muted", self->guide, "muted", G_BINDING_SYNC_CREATE);
  g_signal_connect_object (self->speaker, "notify::speaking", G_CALLBACK (speaking_cb), self,
                           G_CONNECT_SWAPPED);
}

static void
supple_application_startup (GApplication *application)
{
  SuppleApplication *self = SUPPLE_APPLICATION (application);

  G_APPLICATION_CLASS (supple_application_parent_class)->startup (application);

  gtk_icon_theme_add_resource_path (gtk_icon_theme_get_for_display (gdk_display_get_default ()),
                                    RESOURCE_PREFIX "/icons");
  if (self->own == NULL)
    self->own = load_files ();

  supple_own_files_watch (self->own);

  self->player = supple_cue_player_new ();
  bind_sound_options (self, supple_cue_player_get_options (self->player),
                      G_SETTINGS_BIND_DEFAULT);
  add_guide (self);
  g_signal_connect_object (self->settings, "changed::look", G_CALLBACK (look_changed_cb), self,
                           G_CONNECT_SWAPPED);
  look_changed_cb (self);
  add_actions (self);
}

static void
supple_application_activate (GApplication *application)
{
  SuppleApplication *self = SUPPLE_APPLICATION (application);
  GtkWindow         *window = get_window (self);

  gtk_window_present (window);
  welcome (self, window);
}

static int
supple_application_handle_local_options (GApplication *application,
                                         GVariantDict *options)
{
  SuppleApplication *self = SUPPLE_APPLICATION (application);

  g_autoptr (SuppleSoundOptions) sound = supple_sound_options_new ();

  self->own = load_files ();

  /* What the command line says instead stays out of the settings. */
  bind_sound_options (self, sound, G_SETTINGS_BIND_GET);

  return supple_command_line_run (options, supple_own_files_get_library (self->own),
                                  supple_pacing_get_options (self->pacing), sound);
}

static void
import_file (SuppleApplication *self,
             GFile             *file)
{
  g_autofree char *uri = g_file_get_uri (file);

  gtk_widget_activate_action (GTK_WIDGET (get_window (self)), "win.import-file", "s", uri);
}

/* An id goes before a file of that name. */
static void
open_argument (SuppleApplication       *self,
               GApplicationCommandLine *command_line,
               const char              *argument)
{
  SuppleLibrary *library = supple_own_files_get_library (self->own);
  g_autoptr (GFile) file =
    g_application_command_line_create_file_for_arg (command_line, argument);

  if (supple_library_get_routine (library, argument) == NULL && g_file_query_exists (file, NULL))
    import_file (self, file);
  else
    gtk_widget_activate_action (GTK_WIDGET (get_window (self)), "win.open-routine", "s", argument);
}

/* One at a time: each is looked at before it is taken. */
static void
supple_application_open (GApplication *application,
                         GFile       **files,
                         int           n_files,
                         const char   *hint)
{
  SuppleApplication *self = SUPPLE_APPLICATION (application);

  gtk_window_present (get_window (self));
  import_file (self, files[0]);
}

/* Runs in the first instance, whichever one was called. */
static int
supple_application_command_line (GApplication            *application,
                                 GApplicationCommandLine *command_line)
{
  SuppleApplication      *self = SUPPLE_APPLICATION (application);
  GVariantDict           *options = g_application_command_line_get_options_dict (command_line);
  GtkWindow              *window = get_window (self);
  g_autofree const char **rest = NULL;
  const char             *start;

  gtk_window_present (window);

  if (g_variant_dict_lookup (options, "start", "&s", &start))
    gtk_widget_activate_action (GTK_WIDGET (window), "win.start-routine", "s", start);
  else if (g_variant_dict_lookup (options, G_OPTION_REMAINING, "^a&ay", &rest))
    open_argument (self, command_line, rest[0]);
  else
    welcome (self, window);

  return 0;
}

static void
supple_application_dispose (GObject *object)
{
  SuppleApplication *self = SUPPLE_APPLICATION (object);

  g_clear_object (&self->guide);
  g_clear_object (&self->speaker);
  /* What has been asked for is written, whatever it was. */
  if (self->journal != NULL)
    supple_journal_close (self->journal);

  g_clear_object (&self->journal);
  g_clear_object (&self->player);
  g_clear_object (&self->own);
  g_clear_object (&self->pacing);
  g_clear_object (&self->back);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (supple_application_parent_class)->dispose (object);
}

static void
supple_application_class_init (SuppleApplicationClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = supple_application_dispose;
  application_class->startup = supple_application_startup;
  application_class->activate = supple_application_activate;
  application_class->handle_local_options = supple_application_handle_local_options;
  application_class->command_line = supple_application_command_line;
  application_class->open = supple_application_open;
}

static void
supple_application_init (SuppleApplication *self)
{
  self->settings = g_settings_new (APP_ID);
  self->pacing = supple_pacing_new (self->settings);
  self->back = supple_my_back_new (self->settings);
  self->journal = supple_journal_new (NULL);

  supple_command_line_add_options (G_APPLICATION (self));
}

/**
 * supple_application_new:
 *
 * Returns: (transfer full): the program, ready to run
 */
SuppleApplication *
supple_application_new (void)
{
  return g_object_new (SUPPLE_TYPE_APPLICATION,
                       "application-id", APP_ID,
                       "flags", G_APPLICATION_HANDLES_COMMAND_LINE | G_APPLICATION_HANDLES_OPEN,
                       "resource-base-path", RESOURCE_PREFIX,
                       NULL);
}
