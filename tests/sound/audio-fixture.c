/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "audio-fixture.h"

#include <string.h>

#include "sound/supple-partial.h"
#include "support/bundled-library.h"

typedef struct
{
  GError **error;
  gboolean over;
  gboolean written;
} Wait;

/**
 * audio_create_timeline:
 *
 * Returns: (transfer full): a session of one short stretch, breathed quickly
 */
SuppleTimeline *
audio_create_timeline (void)
{
  g_autoptr (SuppleLibrary) library = bundled_library_new ();
  SuppleExercise *exercise = supple_library_get_exercise (library, "seated_cat_cow");
  g_autoptr (SuppleStep) step =
    g_object_new (SUPPLE_TYPE_STEP, "exercise", exercise,
                  "dose", supple_exercise_get_dose (exercise), NULL);
  g_autoptr (SuppleRoutine) routine = supple_routine_new_single (step);
  SuppleTimelineOptions options = SUPPLE_TIMELINE_OPTIONS_DEFAULT;

  options.pace = (SuppleBreathPace) { 2 * G_USEC_PER_SEC, 3 * G_USEC_PER_SEC };
  options.repetitions = SUPPLE_REPETITIONS_FEWER;

  return supple_timeline_new (routine, &options);
}

/**
 * audio_create_options:
 * @cue_set: the cues
 * @countdown: whether with ticks
 * @background: the background
 *
 * Returns: (transfer full): what somebody wants to hear at full volume
 */
SuppleSoundOptions *
audio_create_options (SuppleCueSet     cue_set,
                      gboolean         countdown,
                      SuppleBackground background)
{
  SuppleSoundOptions *options = supple_sound_options_new ();

  g_object_set (options, "cue-set", cue_set, "countdown", countdown, "background", background,
                NULL);

  return options;
}

static void
written_cb (GObject      *object,
            GAsyncResult *result,
            gpointer      user_data)
{
  Wait *wait = user_data;

  wait->written =
    supple_audio_file_write_finish (SUPPLE_AUDIO_FILE (object), result, wait->error);
  wait->over = TRUE;
}

/**
 * audio_write:
 * @file: where to
 * @rendition: (transfer full): what
 * @cancellable: (nullable): to leave off
 * @error: what went wrong
 *
 * Writes a file and waits for it.
 *
 * Returns: whether it is there
 */
gboolean
audio_write (SuppleAudioFile *file,
             SuppleRendition *rendition,
             GCancellable    *cancellable,
             GError         **error)
{
  Wait wait = { .error = error };

  supple_audio_file_write_async (file, rendition, cancellable, written_cb, &wait);

  while (!wait.over)
    g_main_context_iteration (NULL, TRUE);

  return wait.written;
}

/**
 * audio_write_timeline:
 * @path: where to
 * @timeline: what
 * @cue_set: how it sounds
 *
 * Writes a file, which must succeed.
 */
void
audio_write_timeline (const char     *path,
                      SuppleTimeline *timeline,
                      SuppleCueSet    cue_set)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SuppleAudioFile) file = supple_audio_file_new (path, &error);
  g_autoptr (SuppleSoundOptions) options =
    audio_create_options (cue_set, FALSE, SUPPLE_BACKGROUND_NONE);

  g_assert_no_error (error);
  audio_write (file, supple_rendition_new (timeline, options), NULL, &error);
  g_assert_no_error (error);
}

static guint32
number_at (const char *bytes)
{
  guint32 number;

  memcpy (&number, bytes, sizeof number);

  return GUINT32_FROM_LE (number);
}

/* Format 3, numbers with a floating point; one channel; the rate; bytes a second and a sample. */
static void
check_format (const char *chunk)
{
  g_assert_cmpuint (number_at (chunk), ==, 3 | 1 << 16);
  g_assert_cmpuint (number_at (chunk + 4), ==, SUPPLE_SOUND_RATE);
  g_assert_cmpuint (number_at (chunk + 8), ==, SUPPLE_SOUND_RATE * sizeof (float));
  g_assert_cmpuint (number_at (chunk + 12), ==, 4 | 32 << 16);
}

/**
 * wave_load:
 * @wave: all zeros
 * @path: a WAV file
 *
 * Finds the samples in a file, as any player does: chunk by chunk.
 */
void
wave_load (Wave       *wave,
           const char *path)
{
  g_autoptr (GError) error = NULL;

  wave->file = g_mapped_file_new (path, FALSE, &error);
  g_assert_no_error (error);

  const char *bytes = g_mapped_file_get_contents (wave->file);
  gsize       length = g_mapped_file_get_length (wave->file);
  gsize       at = 12;

  g_assert_cmpuint (length, >, at);
  g_assert_cmpmem (bytes, 4, "RIFF", 4);
  g_assert_cmpuint (number_at (bytes + 4), ==, length - 8);
  g_assert_cmpmem (bytes + 8, 4, "WAVE", 4);

  while (at + 8 < length)
    {
      gsize size = number_at (bytes + at + 4);

      if (memcmp (bytes + at, "fmt ", 4) == 0)
        check_format (bytes + at + 8);

      if (memcmp (bytes + at, "data", 4) == 0)
        {
          wave->samples = (const float *) (gconstpointer) (bytes + at + 8);
          wave->n_samples = size / sizeof (float);
        }

      at += 8 + size + size % 2;
      g_assert_cmpuint (at, <=, length);
    }

  g_assert_nonnull (wave->samples);
}

void
wave_clear (Wave *wave)
{
  g_clear_pointer (&wave->file, g_mapped_file_unref);
}
