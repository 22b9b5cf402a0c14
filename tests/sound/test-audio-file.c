/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>
#include <gst/app/app.h>
#include <math.h>
#include <string.h>

#include "audio-fixture.h"
#include "disk-faults.h"
#include "sound/supple-partial.h"

/* Files of every kind, and what can come in the way of one. */

#define OLD "what was there before"

typedef struct
{
  char               *folder;
  SuppleTimeline     *timeline;
  SuppleSoundOptions *options;
} Fixture;

typedef struct
{
  GArray *samples;
  char   *title;
} Decoded;

static void
set_up (Fixture      *self,
        gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  self->folder = g_dir_make_tmp ("supple-audio-XXXXXX", &error);
  g_assert_no_error (error);
  self->timeline = audio_create_timeline ();
  self->options = audio_create_options (SUPPLE_CUE_SET_BOWL, FALSE, SUPPLE_BACKGROUND_NONE);
}

static void
check_file (const Fixture *self,
            const char    *name,
            const char    *contents)
{
  g_autofree char *path = g_build_filename (self->folder, name, NULL);
  g_autofree char *found = NULL;

  g_assert_true (g_file_get_contents (path, &found, NULL, NULL));
  g_assert_cmpstr (found, ==, contents);
}

/* Exactly these files are in the folder; they are deleted, and it with them. */
static void
tear_down (Fixture      *self,
           gconstpointer data)
{
  const char *const *names = data;

  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autofree char *path = g_build_filename (self->folder, names[i], NULL);

      g_assert_cmpint (g_remove (path), ==, 0);
    }

  g_assert_cmpint (g_rmdir (self->folder), ==, 0);
  g_free (self->folder);
  supple_timeline_unref (self->timeline);
  g_object_unref (self->options);
}

static SuppleAudioFile *
create_file (const Fixture *self,
             const char    *name)
{
  g_autofree char *path = g_build_filename (self->folder, name, NULL);
  g_autoptr (GError) error = NULL;
  SuppleAudioFile *file = supple_audio_file_new (path, &error);

  g_assert_no_error (error);

  return file;
}

static void
leave_old (const Fixture *self,
           const char    *name)
{
  g_autofree char *path = g_build_filename (self->folder, name, NULL);

  g_assert_true (g_file_set_contents (path, OLD, -1, NULL));
}

static void
write_file (const Fixture *self,
            const char    *name,
            GCancellable  *cancellable,
            GError       **error)
{
  g_autoptr (SuppleAudioFile) file = create_file (self, name);

  audio_write (file, supple_rendition_new (self->timeline, self->options), cancellable,
               error);
}

static void
take_samples (Decoded   *self,
              GstSample *sample)
{
  GstBuffer *buffer = gst_sample_get_buffer (sample);
  GstMapInfo map;

  g_assert_true (gst_buffer_map (buffer, &map, GST_MAP_READ));
  g_array_append_vals (self->samples, map.data, (guint) (map.size / sizeof (float)));
  gst_buffer_unmap (buffer, &map);
}

static void
take_title (Decoded    *self,
            GstElement *pipeline)
{
  g_autoptr (GstBus) bus = gst_element_get_bus (pipeline);

  for (GstMessage *message; (message = gst_bus_pop_filtered (bus, GST_MESSAGE_TAG)) != NULL;)
    {
      g_autoptr (GstTagList) tags = NULL;

      gst_message_parse_tag (message, &tags);

      if (self->title == NULL)
        gst_tag_list_get_string (tags, GST_TAG_TITLE, &self->title);

      gst_message_unref (message);
    }
}

/* Plays a file as any other program would. */
static void
decode (const Fixture *fixture,
        const char    *name,
        Decoded       *self)
{
  g_autofree char *path = g_build_filename (fixture->folder, name, NULL);
  g_autofree char *description =
    g_strdup_printf ("filesrc location=%s ! decodebin ! audioconvert ! "
                     "audio/x-raw,format=F32LE,rate=%d,channels=1 ! appsink name=sink sync=false",
                     path, SUPPLE_SOUND_RATE);
  g_autoptr (GError) error = NULL;
  g_autoptr (GstElement) pipeline = gst_parse_launch (description, &error);
  GstSample *sample;

  g_assert_no_error (error);
  self->samples = g_array_new (FALSE, FALSE, sizeof (float));
  gst_element_set_state (pipeline, GST_STATE_PLAYING);

  g_autoptr (GstElement) sink = gst_bin_get_by_name (GST_BIN (pipeline), "sink");

  while ((sample = gst_app_sink_pull_sample (GST_APP_SINK (sink))) != NULL)
    {
      take_samples (self, sample);
      gst_sample_unref (sample);
    }

  take_title (self, pipeline);
  gst_element_set_state (pipeline, GST_STATE_NULL);
}

/* How far from the sound that went in, as a part of it. */
static double
find_loss (const Fixture *fixture,
           const Decoded *decoded)
{
  g_autoptr (SuppleRendition) rendition =
    supple_rendition_new (fixture->timeline, fixture->options);
  gsize             n_samples = (gsize) supple_rendition_get_length (rendition);
  double            sound = 0, loss = 0;
  g_autofree float *samples = g_new (float, n_samples);

  /* GStreamer gets one sample more out of Vorbis than went in. */
  g_assert_cmpuint (decoded->samples->len, >=, n_samples);
  g_assert_cmpuint (decoded->samples->len, <=, n_samples + 1);
  g_assert_cmpuint (supple_rendition_render (rendition, samples, n_samples), ==, n_samples);

  for (guint i = 0; i < n_samples; i++)
    {
      sound += pow (samples[i], 2);
      loss += pow (samples[i] - g_array_index (decoded->samples, float, i), 2);
    }

  return sqrt (loss / sound);
}

static void
test_formats (Fixture      *fixture,
              gconstpointer data)
{
  /* The names’ case does not matter. */
  static const struct
  {
    const char *name;
    double      loss_max;
  } files[] = {
    { "session.wav", 0 },
    { "session.FLAC", 1e-5 },
    { "session.ogg", 0.1 },
    { "session.opus", 0.1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autoptr (GError) error = NULL;
      Decoded decoded = { 0 };

      write_file (fixture, files[i].name, NULL, &error);
      g_assert_no_error (error);
      decode (fixture, files[i].name, &decoded);
      g_assert_cmpstr (decoded.title, ==, "Seated Cat–Cow");
      g_assert_cmpfloat (find_loss (fixture, &decoded), <=, files[i].loss_max);
      g_array_unref (decoded.samples);
      g_free (decoded.title);
    }
}

static void
test_replace (Fixture      *fixture,
              gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_auto (Wave) wave = { 0 };
  g_autofree char *path = g_build_filename (fixture->folder, "session.wav", NULL);

  leave_old (fixture, "session.wav");
  write_file (fixture, "session.wav", NULL, &error);
  g_assert_no_error (error);
  wave_load (&wave, path);
}

static void
progress_cb (SuppleAudioFile *file,
             GParamSpec      *pspec,
             gpointer         user_data)
{
  double *last = user_data;

  g_assert_true (g_main_context_is_owner (g_main_context_default ()));
  g_assert_cmpfloat (supple_audio_file_get_progress (file), >, *last);
  *last = supple_audio_file_get_progress (file);
}

static void
test_progress (Fixture      *fixture,
               gconstpointer data)
{
  g_autoptr (SuppleAudioFile) file = create_file (fixture, "session.wav");
  g_autoptr (GError) error = NULL;
  double last = 0;

  g_signal_connect (file, "notify::progress", G_CALLBACK (progress_cb), &last);
  audio_write (file, supple_rendition_new (fixture->timeline, fixture->options), NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpfloat (last, ==, 1);
}

/* Once before it begins, and once half-way. */
static void
test_cancel (Fixture      *fixture,
             gconstpointer data)
{
  static const char *const names[] = { "session.flac", "fresh.wav", "fresh.ogg", "fresh.opus" };

  leave_old (fixture, "session.flac");

  for (guint i = 0; i < 2 * G_N_ELEMENTS (names); i++)
    {
      g_autoptr (GCancellable) cancellable = g_cancellable_new ();
      g_autoptr (GError) error = NULL;

      disk_set_knows_nameless (i % 2 == 0);

      if (i < G_N_ELEMENTS (names))
        disk_cancel_on_write (cancellable);
      else
        g_cancellable_cancel (cancellable);

      write_file (fixture, names[i % G_N_ELEMENTS (names)], cancellable, &error);
      disk_cancel_on_write (NULL);
      g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
      check_file (fixture, "session.flac", OLD);
    }

  disk_set_knows_nameless (TRUE);
}

static void
test_full_disk (Fixture      *fixture,
                gconstpointer data)
{
  static const char *const names[] = { "session.wav", "fresh.wav" };

  leave_old (fixture, "session.wav");

  for (guint i = 0; i < 4; i++)
    {
      g_autoptr (GError) error = NULL;

      disk_set_knows_nameless (i < 2);
      disk_set_room (1000 * 1000);
      write_file (fixture, names[i % 2], NULL, &error);
      disk_set_room (DISK_ENDLESS);
      g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NO_SPACE);
      g_assert_nonnull (strstr (error->message, "no space"));
      check_file (fixture, "session.wav", OLD);
    }

  disk_set_knows_nameless (TRUE);
}

static void
test_named (Fixture      *fixture,
            gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_auto (Wave) wave = { 0 };
  g_autofree char *path = g_build_filename (fixture->folder, "session.wav", NULL);

  disk_set_knows_nameless (FALSE);
  write_file (fixture, "session.wav", NULL, &error);
  disk_set_knows_nameless (TRUE);
  g_assert_no_error (error);
  wave_load (&wave, path);
}

static void
test_no_place (Fixture      *fixture,
               gconstpointer data)
{
  static const struct
  {
    const char  *name;
    GIOErrorEnum code;
  } places[] = {
    { "nowhere/session.wav", G_IO_ERROR_NOT_FOUND },
    { "file/session.wav", G_IO_ERROR_NOT_DIRECTORY },
    { "folder.wav", G_IO_ERROR_IS_DIRECTORY },
    { "../../../../../../../proc/session.wav", G_IO_ERROR_NOT_FOUND },
  };
  g_autofree char *folder = g_build_filename (fixture->folder, "folder.wav", NULL);

  leave_old (fixture, "file");
  g_assert_cmpint (g_mkdir (folder, 0700), ==, 0);

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      g_autoptr (GError) error = NULL;

      write_file (fixture, places[i].name, NULL, &error);
      g_test_message ("%s", error->message);
      g_assert_error (error, G_IO_ERROR, (int) places[i].code);
      g_assert_nonnull (strstr (error->message, places[i].name));
    }
}

static void
test_endings (void)
{
  static const char *const names[] = { "session.mp3", "session", ".wav", "wav", "" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (supple_audio_file_new (names[i], &error));
      g_assert_error (error, SUPPLE_AUDIO_FILE_ERROR, SUPPLE_AUDIO_FILE_ERROR_FORMAT);
      g_assert_nonnull (strstr (error->message, ".flac, .opus, .ogg, .wav"));
    }
}

/* The last test: from here on there is no encoder. */
static void
test_missing (Fixture      *fixture,
              gconstpointer data)
{
  g_autoptr (GstElementFactory) encoder = gst_element_factory_find ("opusenc");
  g_autoptr (GError) error = NULL;

  gst_registry_remove_feature (gst_registry_get (), GST_PLUGIN_FEATURE (encoder));
  write_file (fixture, "session.opus", NULL, &error);
  g_assert_error (error, SUPPLE_AUDIO_FILE_ERROR, SUPPLE_AUDIO_FILE_ERROR_MISSING);
  g_test_message ("%s", error->message);
  g_assert_nonnull (strstr (error->message, "gst-plugins-base"));
  g_assert_nonnull (strstr (error->message, "opusenc"));
}

static void
add (const char        *path,
     const char *const *left_over,
     void (*test) (Fixture *, gconstpointer))
{
  g_test_add (path, Fixture, left_over, set_up, test, tear_down);
}

int
main (int   argc,
      char *argv[])
{
  static const char *const all[] = {
    "session.wav",
    "session.FLAC",
    "session.ogg",
    "session.opus",
    NULL,
  };
  static const char *const wav[] = { "session.wav", NULL };
  static const char *const flac[] = { "session.flac", NULL };
  static const char *const odd[] = { "file", "folder.wav", NULL };
  static const char *const none[] = { NULL };

  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  gst_init (NULL, NULL);

  add ("/audio-file/each-kind-plays-with-its-title-and-length", all, test_formats);
  add ("/audio-file/what-was-there-before-is-replaced", wav, test_replace);
  add ("/audio-file/progress-comes-to-the-caller-up-to-the-end", wav, test_progress);
  add ("/audio-file/cancelled-it-leaves-what-was-there-before", flac, test_cancel);
  add ("/audio-file/a-full-disk-is-told-and-leaves-what-was-there-before", wav, test_full_disk);
  add ("/audio-file/is-written-where-files-need-a-name-from-the-start", wav, test_named);
  add ("/audio-file/where-it-cannot-be-is-told", odd, test_no_place);
  g_test_add_func ("/audio-file/an-unknown-ending-is-told-with-the-known-ones", test_endings);
  add ("/audio-file/an-encoder-that-is-missing-is-named", none, test_missing);

  return g_test_run ();
}
