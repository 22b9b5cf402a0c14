/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/routine/supple-audio-saver.h"

#include <glib/gi18n.h>

#include "sound/supple-audio-file.h"
#include "ui/routine/supple-saving-dialog.h"
#include "ui/supple-save-news.h"

/* The one that most telephones and players know; they also know WAV, which is large. */
#define USUAL_FORMAT SUPPLE_AUDIO_FLAC

#define SAVING_KEY "supple-saving"

/* What is to be saved, from the question where to the word that it is done. */
typedef struct
{
  AdwToastOverlay    *toasts;
  SuppleTimeline     *timeline;
  SuppleSoundOptions *options;
  GFile              *file;
  GCancellable       *cancellable;
  AdwDialog          *dialog;
} Saving;

static Saving *
saving_new (AdwToastOverlay    *toasts,
            SuppleTimeline     *timeline,
            SuppleSoundOptions *options)
{
  Saving *self = g_new0 (Saving, 1);

  self->toasts = g_object_ref (toasts);
  self->timeline = supple_timeline_ref (timeline);
  self->options = g_object_ref (options);
  self->cancellable = g_cancellable_new ();

  return self;
}

static void
saving_free (Saving *self)
{
  g_clear_object (&self->toasts);
  g_clear_object (&self->options);
  g_clear_object (&self->file);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->dialog);
  supple_timeline_unref (self->timeline);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Saving, saving_free)

static void
tell_fault (Saving       *self,
            const GError *error)
{
  SuppleAudioFormat format;

  if (!g_error_matches (error, SUPPLE_AUDIO_FILE_ERROR, SUPPLE_AUDIO_FILE_ERROR_MISSING) ||
      !supple_audio_format_find (g_file_peek_path (self->file), &format))
    {
      supple_save_news_tell_fault (self->toasts, error);
      return;
    }

  /* Translators: %s is the name of a package, such as “gst-plugins-good”. */
  g_autofree char *text =
    g_strdup_printf (_ ("Not saved: the package “%s” of GStreamer is missing"),
                     supple_audio_format_get_module (format));

  g_info ("%s", error->message);
  supple_save_news_tell (self->toasts, text);
}

/* Whoever cancels knows that nothing was saved. */
static void
written_cb (GObject      *object,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr (Saving) self = user_data;
  g_autoptr (GError) error = NULL;

  supple_audio_file_write_finish (SUPPLE_AUDIO_FILE (object), result, &error);
  adw_dialog_force_close (self->dialog);

  if (error == NULL)
    supple_save_news_tell_saved (self->toasts, _ ("Saved as audio"), self->file);
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    tell_fault (self, error);
}

static void
answered_cb (AdwToastOverlay *toasts,
             const char      *response,
             AdwDialog       *dialog)
{
  Saving *self = g_object_get_data (G_OBJECT (dialog), SAVING_KEY);

  if (g_str_equal (response, "change"))
    supple_audio_saver_ask (toasts, self->timeline, self->options);
}

/* The name says nothing about what to write. Which one is meant is not for us to guess: the
 * file with another ending may be there already. */
static void
ask_again (Saving *self)
{
  g_autofree char *endings = supple_audio_format_list_endings ();
  /* Translators: %s is a list of endings, such as “.flac, .wav”. */
  g_autofree char *text = g_strdup_printf (_ ("Let its name end in one of these: %s"), endings);
  AdwDialog       *dialog = adw_alert_dialog_new (_ ("Which Kind of File?"), text);

  adw_alert_dialog_add_responses (ADW_ALERT_DIALOG (dialog),
                                  "cancel", _ ("_Cancel"),
                                  "change", _ ("Change _Name…"),
                                  NULL);
  adw_alert_dialog_set_default_response (ADW_ALERT_DIALOG (dialog), "change");
  adw_alert_dialog_set_close_response (ADW_ALERT_DIALOG (dialog), "cancel");
  adw_alert_dialog_set_response_appearance (ADW_ALERT_DIALOG (dialog), "change",
                                            ADW_RESPONSE_SUGGESTED);
  g_object_set_data_full (G_OBJECT (dialog), SAVING_KEY,
                          saving_new (self->toasts, self->timeline, self->options),
                          (GDestroyNotify) saving_free);
  g_signal_connect_object (dialog, "response", G_CALLBACK (answered_cb), self->toasts,
                           G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, GTK_WIDGET (self->toasts));
}

static void
save (Saving *saving)
{
  g_autoptr (Saving) self = saving;
  g_autofree char *base = g_file_get_basename (self->file);
  g_autofree char *name = g_filename_display_name (base);
  const char      *path = g_file_peek_path (self->file);
  g_autoptr (SuppleAudioFile) file = NULL;

  if (path == NULL)
    {
      supple_save_news_tell (self->toasts,
                             _ ("Not saved: please choose a folder on this computer"));
      return;
    }

  file = supple_audio_file_new (path, NULL);

  if (file == NULL)
    {
      ask_again (self);
      return;
    }

  g_autoptr (SuppleRendition) rendition = supple_rendition_new (self->timeline, self->options);

  self->dialog = g_object_ref_sink (supple_saving_dialog_new (file, name, self->cancellable));
  adw_dialog_present (self->dialog, GTK_WIDGET (self->toasts));
  supple_audio_file_write_async (file, g_steal_pointer (&rendition), self->cancellable, written_cb,
                                 self);
  g_steal_pointer (&self);
}

static void
chosen_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (Saving) self = user_data;

  self->file = gtk_file_dialog_save_finish (GTK_FILE_DIALOG (source), result, NULL);

  /* Without a file the question was waved away. */
  if (self->file != NULL)
    save (g_steal_pointer (&self));
}

static void
tell_silent (AdwToastOverlay *toasts)
{
  AdwToast *toast = adw_toast_new (_ ("All sounds are off"));

  adw_toast_set_button_label (toast, _ ("Preferences"));
  adw_toast_set_action_name (toast, "app.preferences");
  adw_toast_overlay_add_toast (toasts, toast);
}

/* Only the endings say what kind of file it will be, so the one filter there is names them. */
static void
add_filter (GtkFileDialog *dialog)
{
  g_autofree char *endings = supple_audio_format_list_endings ();
  /* Translators: %s is a list of endings, such as “.flac, .wav”. */
  g_autofree char *name = g_strdup_printf (_ ("Audio: %s"), endings);
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();
  g_autoptr (GListStore) filters = g_list_store_new (GTK_TYPE_FILE_FILTER);

  gtk_file_filter_set_name (filter, name);

  for (guint i = 0; i < SUPPLE_N_AUDIO_FORMATS; i++)
    gtk_file_filter_add_suffix (filter,
                                supple_audio_format_get_ending ((SuppleAudioFormat) i) + 1);

  g_list_store_append (filters, filter);
  gtk_file_dialog_set_filters (dialog, G_LIST_MODEL (filters));
}

static void
set_place (GtkFileDialog *dialog,
           const char    *title)
{
  const char *music = g_get_user_special_dir (G_USER_DIRECTORY_MUSIC);
  g_autoptr (GFile) folder = g_file_new_for_path (music != NULL ? music : g_get_home_dir ());
  g_autofree char *name = g_strconcat (title, supple_audio_format_get_ending (USUAL_FORMAT), NULL);

  g_strdelimit (name, G_DIR_SEPARATOR_S, '-');
  gtk_file_dialog_set_initial_folder (dialog, folder);
  gtk_file_dialog_set_initial_name (dialog, name);
}

/**
 * supple_audio_saver_ask:
 * @toasts: where to tell what becomes of it
 * @timeline: the session
 * @options: what is to be heard of it
 *
 * Asks where to save the sound of a session, and saves it there.
 */
void
supple_audio_saver_ask (AdwToastOverlay    *toasts,
                        SuppleTimeline     *timeline,
                        SuppleSoundOptions *options)
{
  g_return_if_fail (ADW_IS_TOAST_OVERLAY (toasts));
  g_return_if_fail (timeline != NULL);
  g_return_if_fail (SUPPLE_IS_SOUND_OPTIONS (options));

  g_autoptr (SuppleRendition) rendition = supple_rendition_new (timeline, options);
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();

  if (supple_rendition_is_silent (rendition))
    {
      tell_silent (toasts);
      return;
    }

  gtk_file_dialog_set_title (dialog, _ ("Save as Audio"));
  gtk_file_dialog_set_accept_label (dialog, _ ("_Save"));
  set_place (dialog, supple_rendition_get_title (rendition));
  add_filter (dialog);
  gtk_file_dialog_save (dialog, GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (toasts))), NULL,
                        chosen_cb, saving_new (toasts, timeline, options));
}

/**
 * supple_audio_saver_save:
 * @toasts: where to tell what becomes of it
 * @file: where to
 * @timeline: the session
 * @options: what is to be heard of it
 *
 * Saves the sound of a session, and shows how far it has got meanwhile.
 */
void
supple_audio_saver_save (AdwToastOverlay    *toasts,
                         GFile              *file,
                         SuppleTimeline     *timeline,
                         SuppleSoundOptions *options)
{
  g_return_if_fail (ADW_IS_TOAST_OVERLAY (toasts));
  g_return_if_fail (G_IS_FILE (file));
  g_return_if_fail (timeline != NULL);
  g_return_if_fail (SUPPLE_IS_SOUND_OPTIONS (options));

  Saving *self = saving_new (toasts, timeline, options);

  self->file = g_object_ref (file);
  save (self);
}
