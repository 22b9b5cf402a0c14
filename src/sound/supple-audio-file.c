/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sound/supple-audio-file.h"

#include <gst/app/app.h>
#include <gst/audio/audio.h>

#include "base/supple-whole-file.h"
#include "sound/supple-partial.h"

/* How many samples are rendered at once: a tenth of a second. */
#define BLOCK (SUPPLE_SOUND_RATE / 10)

/* How often progress is told, at most: a hundred times. */
#define N_STEPS 100

/**
 * SuppleAudioFile:
 *
 * A file that a whole session is written to, faster than it would be played: a
 * #SuppleRendition goes through an encoder of GStreamer, in a thread of its own. The file is
 * there whole or not at all.
 */
struct _SuppleAudioFile
{
  GObject parent_instance;

  char             *path;
  SuppleAudioFormat format;
  double            progress;
};

G_DEFINE_QUARK (supple - audio - file - error - quark, supple_audio_file_error)
G_DEFINE_FINAL_TYPE (SuppleAudioFile, supple_audio_file, G_TYPE_OBJECT)

typedef enum
{
  PROP_PROGRESS = 1,
} SuppleAudioFileProperty;

static GParamSpec *props[PROP_PROGRESS + 1];

/* What the streaming thread works on; the other one waits for it. */
typedef struct
{
  GTask           *task;
  SuppleRendition *rendition;
  gint64           n_steps;
} Work;

typedef struct
{
  SuppleAudioFile *file;
  double           progress;
} News;

static void
news_free (gpointer data)
{
  News *news = data;

  g_object_unref (news->file);
  g_free (news);
}

static gboolean
news_cb (gpointer data)
{
  News *news = data;

  news->file->progress = news->progress;
  g_object_notify_by_pspec (G_OBJECT (news->file), props[PROP_PROGRESS]);

  return G_SOURCE_REMOVE;
}

/* Comes to the caller's thread before the result does, as it is sent before it. */
static void
tell_progress (Work *work)
{
  gint64 n_steps = supple_rendition_get_position (work->rendition) * N_STEPS /
                   supple_rendition_get_length (work->rendition);

  if (n_steps == work->n_steps)
    return;

  g_autoptr (GSource) source = g_idle_source_new ();
  News *news = g_new (News, 1);

  work->n_steps = n_steps;
  news->file = g_object_ref (g_task_get_source_object (work->task));
  news->progress = (double) n_steps / N_STEPS;
  g_source_set_priority (source, g_task_get_priority (work->task));
  g_source_set_callback (source, news_cb, news, news_free);
  g_source_attach (source, g_task_get_context (work->task));
}

static GstClockTime
sample_to_time (gint64 sample)
{
  return gst_util_uint64_scale ((guint64) sample, GST_SECOND, SUPPLE_SOUND_RATE);
}

/* Whoever waits for the end need not wait any longer. An end of the stream would not do: some
 * encoders do not take well to one that comes first of all. */
static void
leave_off (GstAppSrc *source)
{
  GstMessage *message =
    gst_message_new_application (GST_OBJECT (source), gst_structure_new_empty ("cancelled"));

  gst_element_post_message (GST_ELEMENT (source), message);
}

static void
need_data_cb (GstAppSrc *source,
              guint      length,
              gpointer   user_data)
{
  Work      *work = user_data;
  gint64     first = supple_rendition_get_position (work->rendition);
  gint64     left = supple_rendition_get_length (work->rendition) - first;
  gsize      n_samples = (gsize) MIN (left, BLOCK);
  GstMapInfo map;

  if (g_cancellable_is_cancelled (g_task_get_cancellable (work->task)))
    {
      leave_off (source);
      return;
    }

  if (n_samples == 0)
    {
      gst_app_src_end_of_stream (source);
      return;
    }

  GstBuffer *buffer = gst_buffer_new_allocate (NULL, n_samples * sizeof (float), NULL);

  gst_buffer_map (buffer, &map, GST_MAP_WRITE);
  supple_rendition_render (work->rendition, (float *) (gpointer) map.data, n_samples);
  gst_buffer_unmap (buffer, &map);

  GST_BUFFER_PTS (buffer) = sample_to_time (first);
  GST_BUFFER_DURATION (buffer) =
    sample_to_time (first + (gint64) n_samples) - GST_BUFFER_PTS (buffer);
  tell_progress (work);
  gst_app_src_push_buffer (source, buffer);
}

static void
set_up_source (GstElement *pipeline,
               Work       *work)
{
  GstAppSrcCallbacks callbacks = { .need_data = need_data_cb };
  g_autoptr (GstElement) source = gst_bin_get_by_name (GST_BIN (pipeline), "source");
  g_autoptr (GstCaps) caps =
    gst_caps_new_simple ("audio/x-raw", "format", G_TYPE_STRING, GST_AUDIO_NE (F32),
                         "layout", G_TYPE_STRING, "interleaved",
                         "rate", G_TYPE_INT, SUPPLE_SOUND_RATE, "channels", G_TYPE_INT, 1, NULL);

  g_object_set (source, "caps", caps, "format", GST_FORMAT_TIME,
                "max-bytes", (guint64) (BLOCK * sizeof (float)),
                "duration", sample_to_time (supple_rendition_get_length (work->rendition)), NULL);
  gst_app_src_set_callbacks (GST_APP_SRC (source), &callbacks, work, NULL);
}

static void
set_up_tags (GstElement *pipeline,
             const char *title)
{
  g_autoptr (GstElement) tagger = gst_bin_get_by_name (GST_BIN (pipeline), "tagger");

  gst_tag_setter_add_tags (GST_TAG_SETTER (tagger), GST_TAG_MERGE_REPLACE,
                           GST_TAG_TITLE, title, GST_TAG_ARTIST, "Supple", NULL);
}

/* Without dithering, so that silence stays silent and takes no space. */
static GstElement *
build (SuppleAudioFile *self,
       GError         **error)
{
  g_autoptr (GError) local_error = NULL;
  g_autofree char *description =
    g_strdup_printf ("appsrc name=source ! audioconvert dithering=none ! %s ! fdsink name=sink",
                     supple_audio_format_get_encoder (self->format));
  GstElement *pipeline = NULL;

  if (gst_init_check (NULL, NULL, &local_error))
    pipeline = gst_parse_launch_full (description, NULL, GST_PARSE_FLAG_FATAL_ERRORS,
                                      &local_error);

  if (pipeline == NULL)
    {
      g_set_error (error, SUPPLE_AUDIO_FILE_ERROR, SUPPLE_AUDIO_FILE_ERROR_MISSING,
                   "for %s files, GStreamer needs its %s: %s",
                   supple_audio_format_get_ending (self->format),
                   supple_audio_format_get_module (self->format), local_error->message);
      return NULL;
    }

  return gst_object_ref_sink (pipeline);
}

static gboolean
explain (SuppleAudioFile *self,
         GstMessage      *message,
         GError         **error)
{
  g_autoptr (GError) cause = NULL;
  g_autofree char *details = NULL;

  gst_message_parse_error (message, &cause, &details);
  g_info ("“%s” could not be written: %s", self->path, details);

  if (g_error_matches (cause, GST_RESOURCE_ERROR, GST_RESOURCE_ERROR_NO_SPACE_LEFT))
    g_set_error (error, G_IO_ERROR, G_IO_ERROR_NO_SPACE,
                 "“%s” cannot be written: there is no space left for it", self->path);
  else
    g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED, "“%s” cannot be written: %s", self->path,
                 cause->message);

  return FALSE;
}

static gboolean
run (SuppleAudioFile *self,
     GstElement      *pipeline,
     GError         **error)
{
  g_autoptr (GstBus) bus = gst_element_get_bus (pipeline);

  gst_element_set_state (pipeline, GST_STATE_PLAYING);

  g_autoptr (GstMessage) message = gst_bus_timed_pop_filtered (
    bus, GST_CLOCK_TIME_NONE, GST_MESSAGE_EOS | GST_MESSAGE_ERROR | GST_MESSAGE_APPLICATION);

  gst_element_set_state (pipeline, GST_STATE_NULL);

  return GST_MESSAGE_TYPE (message) != GST_MESSAGE_ERROR || explain (self, message, error);
}

static gboolean
write_whole (SuppleAudioFile *self,
             Work            *work,
             GError         **error)
{
  GCancellable *cancellable = g_task_get_cancellable (work->task);
  g_autoptr (GstElement) pipeline = build (self, error);

  if (pipeline == NULL)
    return FALSE;

  g_autoptr (SuppleWholeFile) file = supple_whole_file_new (self->path, error);

  if (file == NULL)
    return FALSE;

  g_autoptr (GstElement) sink = gst_bin_get_by_name (GST_BIN (pipeline), "sink");

  g_object_set (sink, "fd", supple_whole_file_get_fd (file), NULL);
  set_up_source (pipeline, work);
  set_up_tags (pipeline, supple_rendition_get_title (work->rendition));

  return run (self, pipeline, error) &&
         !g_cancellable_set_error_if_cancelled (cancellable, error) &&
         supple_whole_file_keep (file, error);
}

static void
write_thread (GTask        *task,
              gpointer      source_object,
              gpointer      task_data,
              GCancellable *cancellable)
{
  Work work = { .task = task, .rendition = task_data };
  g_autoptr (GError) error = NULL;

  if (write_whole (source_object, &work, &error))
    g_task_return_boolean (task, TRUE);
  else if (!g_task_return_error_if_cancelled (task))
    g_task_return_error (task, g_steal_pointer (&error));
}

static void
supple_audio_file_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  SuppleAudioFile *self = SUPPLE_AUDIO_FILE (object);

  switch ((SuppleAudioFileProperty) prop_id)
    {
    case PROP_PROGRESS:
      g_value_set_double (value, self->progress);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
supple_audio_file_finalize (GObject *object)
{
  SuppleAudioFile *self = SUPPLE_AUDIO_FILE (object);

  g_free (self->path);

  G_OBJECT_CLASS (supple_audio_file_parent_class)->finalize (object);
}

static void
supple_audio_file_class_init (SuppleAudioFileClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = supple_audio_file_finalize;
  object_class->get_property = supple_audio_file_get_property;

  /**
   * SuppleAudioFile:progress:
   *
   * How much has been rendered, from 0 to 1.
   */
  props[PROP_PROGRESS] = g_param_spec_double ("progress", NULL, NULL, 0, 1, 0,
                                              G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
supple_audio_file_init (SuppleAudioFile *self)
{
}

/**
 * supple_audio_file_new:
 * @path: where the file is to be; its ending says what kind of file
 * @error: return location for %SUPPLE_AUDIO_FILE_ERROR_FORMAT
 *
 * Makes a file that is not written yet. GStreamer is started only when it is.
 *
 * Returns: (transfer full): the file, or %NULL
 */
SuppleAudioFile *
supple_audio_file_new (const char *path,
                       GError    **error)
{
  g_return_val_if_fail (path != NULL, NULL);

  SuppleAudioFormat format;

  if (!supple_audio_format_find (path, &format))
    {
      g_autofree char *endings = supple_audio_format_list_endings ();

      g_set_error (error, SUPPLE_AUDIO_FILE_ERROR, SUPPLE_AUDIO_FILE_ERROR_FORMAT,
                   "“%s” has none of the endings that are known: %s", path, endings);
      return NULL;
    }

  SuppleAudioFile *self = g_object_new (SUPPLE_TYPE_AUDIO_FILE, NULL);

  self->path = g_strdup (path);
  self->format = format;

  return self;
}

double
supple_audio_file_get_progress (SuppleAudioFile *self)
{
  g_return_val_if_fail (SUPPLE_IS_AUDIO_FILE (self), 0);

  return self->progress;
}

/**
 * supple_audio_file_write_async:
 * @self: a file
 * @rendition: (transfer full): what to write, from where it is to its end
 * @cancellable: (nullable): to leave off; nothing is written then
 * @callback: called once the file is there, or is not going to be
 * @user_data: for @callback
 *
 * Writes the whole file. #SuppleAudioFile:progress changes meanwhile, and @callback is called,
 * in the thread that calls this.
 */
void
supple_audio_file_write_async (SuppleAudioFile    *self,
                               SuppleRendition    *rendition,
                               GCancellable       *cancellable,
                               GAsyncReadyCallback callback,
                               gpointer            user_data)
{
  g_return_if_fail (SUPPLE_IS_AUDIO_FILE (self));
  g_return_if_fail (rendition != NULL);

  g_autoptr (GTask) task = g_task_new (self, cancellable, callback, user_data);

  g_task_set_static_name (task, "supple-audio-file");
  g_task_set_task_data (task, rendition, (GDestroyNotify) supple_rendition_free);

  /* Who cancels when the file is just there gets the file. */
  g_task_set_check_cancellable (task, FALSE);
  g_task_run_in_thread (task, write_thread);
}

/**
 * supple_audio_file_write_finish:
 * @self: a file
 * @result: what the callback was given
 * @error: return location for %SUPPLE_AUDIO_FILE_ERROR_MISSING or a #GIOErrorEnum, such as
 *   %G_IO_ERROR_CANCELLED or %G_IO_ERROR_NO_SPACE
 *
 * Returns: whether the file is there
 */
gboolean
supple_audio_file_write_finish (SuppleAudioFile *self,
                                GAsyncResult    *result,
                                GError         **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
