/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sound/supple-sound-device.h"

#include <gst/app/app.h>
#include <gst/audio/audio.h>
#include <string.h>

/* How much is rendered at once, how much the device asks for at once, and how much lies ready:
 * what lies ready and the block that waits are heard before a pause is. They are short enough
 * for silence within 60 ms; the fewer requests, the less it costs. */
#define BLOCK           (SUPPLE_SOUND_RATE / 100)
#define LATENCY_TIME_US (20 * 1000)
#define BUFFER_TIME_US  (40 * 1000)

/* Silence first: Bluetooth swallows the beginning of what it plays. */
#define WAKE (SUPPLE_SOUND_RATE * 4 / 10)

/* When the machine was too busy to keep up, what is so late is left out. */
#define BEHIND_MAX (SUPPLE_SOUND_RATE / 5)

/* So many observations of the device's clock, ten a second, make a line. */
#define CLOCK_WINDOW 64

/* How long the device has to run before it is believed, and how often it is looked at. */
#define SETTLING       (60 * GST_MSECOND)
#define SETTLING_STEP  (5 * GST_MSECOND)
#define SETTLING_MAX   (3 * GST_SECOND)
#define N_OBSERVATIONS 16

#define OPENING_MAX (5 * GST_SECOND)

G_DEFINE_QUARK (supple - sound - error - quark, supple_sound_error)

/* What the streaming thread needs. The device is awake once it is known how its clock runs;
 * until then it gets silence. */
typedef struct
{
  SuppleCueMixer *mixer;
  GstClock       *clock;
  gint64          next;
  gboolean        started;
  int             awake;
} Stream;

#define STREAM_KEY "supple-stream"

static void
free_stream (gpointer user_data)
{
  Stream *stream = user_data;

  supple_cue_mixer_unref (stream->mixer);
  gst_object_unref (stream->clock);
  g_free (stream);
}

static GstClockTime
sample_to_time (gint64 sample)
{
  return gst_util_uint64_scale ((guint64) sample, GST_SECOND, SUPPLE_SOUND_RATE);
}

/* Makes sure that the next block belongs right after the one before, unless the device has just
 * woken up, or that place is long past. Returns whether there is a gap in between. */
static gboolean
find_place (Stream *stream)
{
  GstClockTime now = gst_clock_get_time (stream->clock);
  gint64       sample = (gint64) gst_util_uint64_scale (now, SUPPLE_SOUND_RATE, GST_SECOND);
  gboolean     wakes = !stream->started && g_atomic_int_get (&stream->awake);
  gboolean     behind = stream->started && stream->next <= sample - BEHIND_MAX;

  if (stream->next != 0 && !wakes && !behind)
    return FALSE;

  stream->next = sample;
  stream->started |= wakes;

  if (stream->started)
    supple_cue_mixer_start (stream->mixer, wakes ? sample + WAKE : sample);

  return TRUE;
}

static void
need_data_cb (GstAppSrc *source,
              guint      length,
              gpointer   user_data)
{
  Stream    *stream = user_data;
  GstBuffer *buffer = gst_buffer_new_allocate (NULL, BLOCK * sizeof (float), NULL);
  GstMapInfo map;

  if (find_place (stream))
    GST_BUFFER_FLAG_SET (buffer, GST_BUFFER_FLAG_DISCONT);

  if (gst_buffer_map (buffer, &map, GST_MAP_WRITE))
    {
      if (stream->started)
        supple_cue_mixer_render (stream->mixer, stream->next, (float *) (gpointer) map.data, BLOCK);
      else
        memset (map.data, 0, map.size);

      gst_buffer_unmap (buffer, &map);
    }

  GST_BUFFER_PTS (buffer) = sample_to_time (stream->next);
  GST_BUFFER_DURATION (buffer) = sample_to_time (stream->next + BLOCK) - GST_BUFFER_PTS (buffer);
  stream->next += BLOCK;

  gst_app_src_push_buffer (source, buffer);
}

static GstElement *
create_source (GstElement     *pipeline,
               SuppleCueMixer *mixer,
               GstClock       *clock)
{
  GstElement        *source = gst_element_factory_make ("appsrc", "source");
  GstAppSrcCallbacks callbacks = { .need_data = need_data_cb };
  Stream            *stream;

  if (source == NULL)
    return NULL;

  g_autoptr (GstCaps) caps =
    gst_caps_new_simple ("audio/x-raw", "format", G_TYPE_STRING, GST_AUDIO_NE (F32),
                         "layout", G_TYPE_STRING, "interleaved",
                         "rate", G_TYPE_INT, SUPPLE_SOUND_RATE, "channels", G_TYPE_INT, 1, NULL);

  g_object_set (source, "caps", caps, "format", GST_FORMAT_TIME,
                "max-bytes", (guint64) (BLOCK * sizeof (float)), NULL);

  stream = g_new0 (Stream, 1);
  stream->mixer = supple_cue_mixer_ref (mixer);
  stream->clock = gst_object_ref (clock);
  gst_app_src_set_callbacks (GST_APP_SRC (source), &callbacks, stream, free_stream);
  g_object_set_data (G_OBJECT (pipeline), STREAM_KEY, stream);

  return source;
}

/* The default way for a sink to follow a clock, skewing, jumps by tens of milliseconds. */
static void
set_up_sink (GstElement *sink)
{
  GObjectClass *klass = G_OBJECT_GET_CLASS (sink);

  if (GST_IS_AUDIO_BASE_SINK (sink))
    g_object_set (sink, "slave-method", GST_AUDIO_BASE_SINK_SLAVE_RESAMPLE,
                  "buffer-time", (gint64) BUFFER_TIME_US,
                  "latency-time", (gint64) LATENCY_TIME_US, NULL);

  if (g_object_class_find_property (klass, "client-name") != NULL)
    g_object_set (sink, "client-name", "Supple", NULL);

  if (g_object_class_find_property (klass, "stream-properties") != NULL)
    {
      g_autoptr (GstStructure) properties =
        gst_structure_new ("properties",
                           "application.name", G_TYPE_STRING, "Supple",
                           "application.id", G_TYPE_STRING, APP_ID,
                           "application.icon_name", G_TYPE_STRING, APP_ID,
                           "media.icon_name", G_TYPE_STRING, APP_ID,
                           "media.role", G_TYPE_STRING, "music", NULL);

      g_object_set (sink, "stream-properties", properties, NULL);
    }
}

static void
child_added_cb (GstChildProxy *proxy,
                GObject       *child,
                const char    *name,
                gpointer       user_data)
{
  if (GST_IS_ELEMENT (child))
    set_up_sink (GST_ELEMENT (child));
}

static GstElement *
create_sink (const char *sink_name)
{
  GstElement *sink = gst_element_factory_make (sink_name, NULL);

  if (sink == NULL)
    return NULL;

  if (GST_IS_CHILD_PROXY (sink))
    g_signal_connect_object (sink, "child-added", G_CALLBACK (child_added_cb), sink,
                             G_CONNECT_DEFAULT);

  if (g_object_class_find_property (G_OBJECT_GET_CLASS (sink), "sync") != NULL)
    g_object_set (sink, "sync", TRUE, NULL);

  set_up_sink (sink);
  return sink;
}

static const char *const converters[] = { "audioconvert", "audioresample" };

/* Puts @element after the one before. Returns it, or NULL if there is none. */
static GstElement *
append (GstElement *pipeline,
        GstElement *before,
        GstElement *element)
{
  if (element == NULL)
    return NULL;

  gst_bin_add (GST_BIN (pipeline), element);

  return before == NULL || gst_element_link (before, element) ? element : NULL;
}

/* The pipeline's running time is the system's monotonic time itself: its clock is the system
 * clock, and its base time is 0. A block's time is then the moment at which it is to be heard,
 * and which position of the session that is follows from the session's anchor. */
static GstElement *
build (SuppleCueMixer *mixer,
       const char     *sink_name,
       GError        **error)
{
  g_autoptr (GstClock) clock = gst_system_clock_obtain ();
  GstElement *pipeline = gst_object_ref_sink (gst_pipeline_new ("supple"));
  GstElement *end = append (pipeline, NULL, create_source (pipeline, mixer, clock));

  /* PulseAudio takes what it gets, so that nothing has to stand in between. */
  if (g_strcmp0 (sink_name, "pulsesink") != 0)
    for (guint i = 0; end != NULL && i < G_N_ELEMENTS (converters); i++)
      end = append (pipeline, end, gst_element_factory_make (converters[i], NULL));

  if (end == NULL || append (pipeline, end, create_sink (sink_name)) == NULL)
    {
      g_set_error (error, SUPPLE_SOUND_ERROR, SUPPLE_SOUND_ERROR_MISSING,
                   "appsrc, audioconvert, audioresample or %s is not installed", sink_name);
      gst_object_unref (pipeline);
      return NULL;
    }

  gst_pipeline_use_clock (GST_PIPELINE (pipeline), clock);
  gst_element_set_start_time (pipeline, GST_CLOCK_TIME_NONE);
  gst_element_set_base_time (pipeline, 0);

  return pipeline;
}

/* Where it finds no device, autoaudiosink plays to nobody. */
static gboolean
plays_to_nobody (GstElement *pipeline,
                 const char *sink_name)
{
  g_autoptr (GstIterator) fake_sinks =
    gst_bin_iterate_all_by_element_factory_name (GST_BIN (pipeline), "fakesink");
  g_auto (GValue) item = G_VALUE_INIT;

  return g_strcmp0 (sink_name, "fakesink") != 0 &&
         gst_iterator_next (fake_sinks, &item) == GST_ITERATOR_OK;
}

static void
wait_for (GstClock    *clock,
          GstClockTime duration)
{
  GstClockID id = gst_clock_new_single_shot_id (clock, gst_clock_get_time (clock) + duration);

  gst_clock_id_wait (id, NULL);
  gst_clock_id_unref (id);
}

/* The sink assumes that the device runs from the moment it is opened, and then learns from pairs
 * of times how its clock runs. But a sound server may take a second to begin, and everything
 * would come too late, and then too early, until the sink has unlearnt that. So this waits until
 * the device really runs, and lets the sink begin anew from there. */
static void
settle_clock (GstClock *device_clock,
              GstClock *clock)
{
  GstClockTime deadline = gst_clock_get_time (clock) + SETTLING_MAX;
  GstClockTime begin = gst_clock_get_internal_time (device_clock);
  guint64      offset = 0;

  while (gst_clock_get_internal_time (device_clock) < begin + SETTLING &&
         gst_clock_get_time (clock) < deadline)
    wait_for (clock, SETTLING_STEP);

  for (guint i = 0; i < N_OBSERVATIONS; i++)
    {
      wait_for (clock, SETTLING_STEP);
      offset += gst_clock_get_time (clock) - gst_clock_get_internal_time (device_clock);
    }

  GstClockTime internal = gst_clock_get_internal_time (device_clock);

  /* Setting the window's size empties it. */
  g_object_set (device_clock, "window-size", CLOCK_WINDOW, "window-threshold", CLOCK_WINDOW, NULL);
  gst_clock_set_calibration (device_clock, internal, internal + offset / N_OBSERVATIONS, 1, 1);
}

static void
settle_sink (const GValue *item,
             gpointer      user_data)
{
  GstElement *element = g_value_get_object (item);
  Stream     *stream = user_data;

  if (GST_IS_AUDIO_BASE_SINK (element) && GST_AUDIO_BASE_SINK (element)->provided_clock != NULL)
    settle_clock (GST_AUDIO_BASE_SINK (element)->provided_clock, stream->clock);
}

static gboolean
start (GstElement *device)
{
  Stream *stream = g_object_get_data (G_OBJECT (device), STREAM_KEY);

  if (gst_element_set_state (device, GST_STATE_PLAYING) == GST_STATE_CHANGE_FAILURE ||
      gst_element_get_state (device, NULL, NULL, OPENING_MAX) != GST_STATE_CHANGE_SUCCESS)
    return FALSE;

  g_autoptr (GstIterator) elements = gst_bin_iterate_recurse (GST_BIN (device));

  gst_iterator_foreach (elements, settle_sink, stream);
  g_atomic_int_set (&stream->awake, TRUE);

  return TRUE;
}

static char *
find_reason (GstElement *pipeline)
{
  g_autoptr (GstBus) bus = gst_element_get_bus (pipeline);
  g_autoptr (GstMessage) message = gst_bus_pop_filtered (bus, GST_MESSAGE_ERROR);
  g_autoptr (GError) error = NULL;

  if (message == NULL)
    return g_strdup ("there is no device, or it takes too long");

  gst_message_parse_error (message, &error, NULL);
  return g_strdup (error->message);
}

/**
 * supple_sound_device_open:
 * @mixer: what is to be heard
 * @sink_name: the GStreamer element that it is heard through
 * @error: return location for an error of %SUPPLE_SOUND_ERROR
 *
 * Opens the sound device and starts to play on it. Sample n of @mixer is heard at the time
 * n / 48 kHz of the system's monotonic clock.
 *
 * This may take seconds: GStreamer is started if need be, the sound server may be slow. Call it
 * from a thread that may wait.
 *
 * Returns: (transfer full): a pipeline that plays, or %NULL
 */
GstElement *
supple_sound_device_open (SuppleCueMixer *mixer,
                          const char     *sink_name,
                          GError        **error)
{
  g_autoptr (GError) local_error = NULL;

  g_return_val_if_fail (mixer != NULL, NULL);
  g_return_val_if_fail (sink_name != NULL, NULL);

  if (!gst_init_check (NULL, NULL, &local_error))
    {
      g_set_error (error, SUPPLE_SOUND_ERROR, SUPPLE_SOUND_ERROR_MISSING,
                   "GStreamer does not start: %s", local_error->message);
      return NULL;
    }

  GstElement *device = build (mixer, sink_name, error);

  if (device == NULL)
    return NULL;

  if (start (device) && !plays_to_nobody (device, sink_name))
    return device;

  g_autofree char *reason = find_reason (device);

  g_set_error (error, SUPPLE_SOUND_ERROR, SUPPLE_SOUND_ERROR_CLOSED, "%s: %s", sink_name, reason);
  supple_sound_device_close (device);

  return NULL;
}

/**
 * supple_sound_device_close:
 * @device: (transfer full): what supple_sound_device_open() has opened
 *
 * Stops and lets go of the device. This may wait for the sound server, too.
 */
void
supple_sound_device_close (GstElement *device)
{
  g_return_if_fail (GST_IS_ELEMENT (device));

  gst_element_set_state (device, GST_STATE_NULL);
  gst_object_unref (device);
}
