/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/supple-recording.h"

#include <glib-unix.h>
#include <glib/gi18n.h>

#include "sound/supple-audio-file.h"

#define STATUS_FAILED 1
#define STATUS_USAGE  2
#define STATUS_GO_ON  (-1)

/* What shells make of a program that a signal has ended. */
#define STATUS_STOPPED (128 + SIGINT)

typedef struct
{
  GCancellable *cancellable;
  GError       *error;
  gboolean      over;
} Recording;

/**
 * supple_recording_add_options:
 * @application: the program
 *
 * Tells @application the options for writing the sound of a session into a file. The file
 * itself is given by --output, as for a picture.
 */
void
supple_recording_add_options (GApplication *application)
{
  static const GOptionEntry entries[] = {
    { "render-audio", 0, 0, G_OPTION_ARG_STRING, NULL,
      N_ ("Write the sound of a whole session into the file given by --output"), N_ ("ID") },
    { "cues", 0, 0, G_OPTION_ARG_STRING, NULL, N_ ("Sounds: bowl, wood, waves or minimal"),
      N_ ("SET") },
    { NULL },
  };

  g_application_add_main_option_entries (application, entries);
}

static gboolean
parse_cues (GVariantDict       *options,
            SuppleSoundOptions *sound)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (SUPPLE_TYPE_CUE_SET);
  g_autoptr (GString) known = g_string_new (NULL);
  const char *name;

  if (!g_variant_dict_lookup (options, "cues", "&s", &name))
    return TRUE;

  const GEnumValue *value = g_enum_get_value_by_nick (klass, name);

  if (value != NULL)
    {
      g_object_set (sound, "cue-set", value->value, NULL);
      return TRUE;
    }

  for (guint i = 0; i < klass->n_values; i++)
    g_string_append_printf (known, "%s%s", i > 0 ? ", " : "", klass->values[i].value_nick);

  g_printerr ("supple: --cues has no “%s”; there is: %s\n", name, known->str);
  return FALSE;
}

static SuppleAudioFile *
parse_output (GVariantDict *options)
{
  g_autofree char *endings = supple_audio_format_list_endings ();
  const char      *path;
  SuppleAudioFile *file;

  if (!g_variant_dict_lookup (options, "output", "^&ay", &path))
    {
      g_printerr ("supple: --render-audio wants --output FILE, with one of the endings %s\n",
                  endings);
      return NULL;
    }

  file = supple_audio_file_new (path, NULL);

  if (file == NULL)
    g_printerr ("supple: --output wants one of the endings %s, not “%s”\n", endings, path);

  return file;
}

static gboolean
stop_cb (gpointer user_data)
{
  Recording *self = user_data;

  g_cancellable_cancel (self->cancellable);

  return G_SOURCE_CONTINUE;
}

static void
written_cb (GObject      *object,
            GAsyncResult *result,
            gpointer      user_data)
{
  Recording *self = user_data;

  supple_audio_file_write_finish (SUPPLE_AUDIO_FILE (object), result, &self->error);
  self->over = TRUE;
}

/* Whoever stops the program at the terminal finds the folder as it was. */
static void
write_file (SuppleAudioFile *file,
            SuppleRendition *rendition,
            GError         **error)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  Recording self = { .cancellable = cancellable };
  guint     stops[] = {
    g_unix_signal_add (SIGINT, stop_cb, &self),
    g_unix_signal_add (SIGTERM, stop_cb, &self),
  };

  supple_audio_file_write_async (file, rendition, cancellable, written_cb, &self);

  while (!self.over)
    g_main_context_iteration (NULL, TRUE);

  for (guint i = 0; i < G_N_ELEMENTS (stops); i++)
    g_source_remove (stops[i]);

  if (self.error != NULL)
    g_propagate_error (error, self.error);
}

/**
 * supple_recording_check_unused:
 * @options: what was given
 *
 * Complains of what means nothing without --render-audio.
 *
 * Returns: an exit status, −1 if there is nothing to complain of
 */
int
supple_recording_check_unused (GVariantDict *options)
{
  if (!g_variant_dict_contains (options, "cues"))
    return STATUS_GO_ON;

  g_printerr ("supple: --cues goes with --render-audio\n");
  return STATUS_USAGE;
}

/**
 * supple_recording_run:
 * @options: what was given
 * @timeline: the session
 * @sound: how it sounds; changed as @options say
 *
 * Writes the sound of a session into a file. Needs neither a display nor a sound device.
 *
 * Returns: an exit status: 0, 2 where the call was wrong or 1 where the file could not be
 *   written, both told on standard error
 */
int
supple_recording_run (GVariantDict       *options,
                      SuppleTimeline     *timeline,
                      SuppleSoundOptions *sound)
{
  g_return_val_if_fail (timeline != NULL, STATUS_FAILED);

  g_autoptr (GError) error = NULL;

  if (!parse_cues (options, sound))
    return STATUS_USAGE;

  g_autoptr (SuppleAudioFile) file = parse_output (options);

  if (file == NULL)
    return STATUS_USAGE;

  g_autoptr (SuppleRendition) rendition = supple_rendition_new (timeline, sound);

  if (supple_rendition_is_silent (rendition))
    {
      g_printerr ("supple: there is nothing to hear; --cues has bowl, wood, waves and minimal\n");
      return STATUS_USAGE;
    }

  write_file (file, g_steal_pointer (&rendition), &error);

  if (error == NULL)
    return 0;

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return STATUS_STOPPED;

  g_printerr ("supple: %s\n", error->message);
  return STATUS_FAILED;
}
