/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>
#include <stdlib.h>

#include "sound/supple-audio-file.h"
#include "support/bundled-library.h"

/* How long it takes to write the sound of a session of twelve minutes into a file: of each
 * format, of each set of sounds, and the sound alone. */

#define CEILING_S 2.0

static void
written_cb (GObject      *object,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr (GError) error = NULL;

  supple_audio_file_write_finish (SUPPLE_AUDIO_FILE (object), result, &error);
  g_assert_no_error (error);
  *(gboolean *) user_data = TRUE;
}

static double
seconds_since (gint64 start_us)
{
  return (double) (g_get_monotonic_time () - start_us) / G_USEC_PER_SEC;
}

static double
write_file (SuppleTimeline     *timeline,
            SuppleSoundOptions *options,
            SuppleAudioFormat   format,
            const char         *folder)
{
  g_autofree char *name =
    g_strconcat ("session", supple_audio_format_get_ending (format), NULL);
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autoptr (SuppleAudioFile) file = supple_audio_file_new (path, NULL);
  gint64   start_us = g_get_monotonic_time ();
  gboolean over = FALSE;
  GStatBuf status;

  supple_audio_file_write_async (file, supple_rendition_new (timeline, options), NULL, written_cb,
                                 &over);

  while (!over)
    g_main_context_iteration (NULL, TRUE);

  double duration_s = seconds_since (start_us);

  g_assert_cmpint (g_stat (path, &status), ==, 0);
  g_print ("%-5s %5.2f s, %5.1f MB\n", supple_audio_format_get_ending (format), duration_s,
           (double) status.st_size / 1e6);
  g_unlink (path);

  return duration_s;
}

static void
render (SuppleTimeline *timeline,
        SuppleCueSet    cue_set)
{
  static float samples[4800];
  g_autoptr (SuppleSoundOptions) options = supple_sound_options_new ();

  g_object_set (options, "cue-set", cue_set, NULL);

  gint64 start_us = g_get_monotonic_time ();
  g_autoptr (SuppleRendition) rendition = supple_rendition_new (timeline, options);
  g_autoptr (GEnumClass) klass = g_type_class_ref (SUPPLE_TYPE_CUE_SET);

  while (supple_rendition_render (rendition, samples, G_N_ELEMENTS (samples)) > 0)
    ;

  g_print ("%-8s %5.2f s for the sound alone\n",
           g_enum_get_value (klass, (int) cue_set)->value_nick, seconds_since (start_us));
}

int
main (void)
{
  g_autoptr (SuppleLibrary) library = bundled_library_new ();
  g_autofree char *folder = g_dir_make_tmp ("supple-render-XXXXXX", NULL);
  g_autoptr (SuppleSoundOptions) options = supple_sound_options_new ();
  double wav_s = G_MAXDOUBLE;
  g_autoptr (SuppleTimeline) timeline =
    supple_timeline_new (supple_library_get_routine (library, "article_five"),
                         &SUPPLE_TIMELINE_OPTIONS_DEFAULT);

  g_print ("a session of %.1f minutes\n",
           (double) supple_timeline_get_duration_us (timeline) / G_USEC_PER_SEC / 60);

  for (guint set = 0; set < SUPPLE_CUE_SET_OFF; set++)
    render (timeline, (SuppleCueSet) set);

  for (guint i = 0; i < SUPPLE_N_AUDIO_FORMATS; i++)
    {
      double duration_s =
        write_file (timeline, options, (SuppleAudioFormat) i, folder);

      if (i == SUPPLE_AUDIO_WAV)
        wav_s = duration_s;
    }

  g_rmdir (folder);

  return wav_s < CEILING_S ? EXIT_SUCCESS : EXIT_FAILURE;
}
