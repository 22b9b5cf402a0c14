/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sound/supple-sound-pipeline.h"

#include <glib/gi18n-lib.h>

#include "sound/supple-sound-device.h"

#define RETRY_MIN_MS 250
#define RETRY_MAX_MS 1000
#define SLOW_MS      3000

/**
 * SuppleSoundPipeline:
 *
 * The sound device, from the main thread's point of view: wanted or not, playing or not, and
 * what is wrong with it. Opening and closing happen in a thread of their own, so that a sound
 * server that hangs stops nobody. When the device cannot be opened or goes away, it is tried
 * again, at first soon and then every second, for as long as it is wanted.
 *
 * It holds no device and wakes nobody while it is not wanted.
 */
struct _SuppleSoundPipeline
{
  GObject parent_instance;

  SuppleCueMixer *mixer;
  char           *sink_name;
  gboolean        wanted;
  gboolean        has_played;

  GstElement *device;
  GSource    *bus_source;
  gboolean    busy;

  guint       retry_id;
  guint       retry_ms;
  guint       slow_id;
  const char *fault;
};

G_DEFINE_FINAL_TYPE (SuppleSoundPipeline, supple_sound_pipeline, G_TYPE_OBJECT)

typedef enum
{
  PROP_PLAYING = 1,
  PROP_FAULT,
} SuppleSoundPipelineProperty;

static GParamSpec *props[PROP_FAULT + 1];

static void update (SuppleSoundPipeline *self);

static void
set_fault (SuppleSoundPipeline *self,
           const char          *fault)
{
  if (g_strcmp0 (self->fault, fault) == 0)
    return;

  self->fault = fault;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_FAULT]);
}

static const char *
describe (const GError *error)
{
  if (g_error_matches (error, SUPPLE_SOUND_ERROR, SUPPLE_SOUND_ERROR_MISSING))
    return _ ("No sound: a part of GStreamer is missing");

  if (g_error_matches (error, SUPPLE_SOUND_ERROR, SUPPLE_SOUND_ERROR_LOST))
    return _ ("No sound just now: the sound device went away");

  return _ ("No sound just now: no sound device answers");
}

static gboolean
retry_cb (gpointer user_data)
{
  SuppleSoundPipeline *self = user_data;

  self->retry_id = 0;
  update (self);

  return G_SOURCE_REMOVE;
}

static void
retry_later (SuppleSoundPipeline *self)
{
  g_clear_handle_id (&self->retry_id, g_source_remove);
  self->retry_id = g_timeout_add (self->retry_ms, retry_cb, self);
  self->retry_ms = MIN (2 * self->retry_ms, RETRY_MAX_MS);
}

static gboolean
slow_cb (gpointer user_data)
{
  SuppleSoundPipeline *self = user_data;

  self->slow_id = 0;
  set_fault (self, _ ("No sound just now: the sound device is slow to answer"));

  return G_SOURCE_REMOVE;
}

static void
close_thread (GTask        *task,
              gpointer      source_object,
              gpointer      task_data,
              GCancellable *cancellable)
{
  supple_sound_device_close (gst_object_ref (task_data));
  g_task_return_boolean (task, TRUE);
}

static void
closed_cb (GObject      *object,
           GAsyncResult *result,
           gpointer      user_data)
{
  SuppleSoundPipeline *self = SUPPLE_SOUND_PIPELINE (object);

  self->busy = FALSE;
  update (self);
}

static void
drop_bus_source (SuppleSoundPipeline *self)
{
  if (self->bus_source != NULL)
    g_source_destroy (self->bus_source);

  g_clear_pointer (&self->bus_source, g_source_unref);
}

/* @self is not kept alive by the task once it is being disposed of. */
static void
close_device (SuppleSoundPipeline *self,
              gpointer             source_object,
              GAsyncReadyCallback  callback)
{
  g_autoptr (GTask) task = g_task_new (source_object, NULL, callback, NULL);

  drop_bus_source (self);
  g_task_set_static_name (task, "supple-sound-close");
  g_task_set_task_data (task, g_steal_pointer (&self->device), gst_object_unref);
  g_task_run_in_thread (task, close_thread);
}

static void
close_later (SuppleSoundPipeline *self)
{
  self->busy = TRUE;
  close_device (self, self, closed_cb);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_PLAYING]);
}

static gboolean
bus_message_cb (GstBus     *bus,
                GstMessage *message,
                gpointer    user_data)
{
  SuppleSoundPipeline *self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GError) lost = NULL;

  if (GST_MESSAGE_TYPE (message) != GST_MESSAGE_ERROR)
    return G_SOURCE_CONTINUE;

  gst_message_parse_error (message, &error, NULL);
  g_info ("The sound device was lost: %s", error->message);
  lost = g_error_new_literal (SUPPLE_SOUND_ERROR, SUPPLE_SOUND_ERROR_LOST, error->message);
  set_fault (self, describe (lost));
  retry_later (self);
  close_later (self);

  return G_SOURCE_REMOVE;
}

static void
watch_bus (SuppleSoundPipeline *self)
{
  g_autoptr (GstBus) bus = gst_element_get_bus (self->device);

  self->bus_source = gst_bus_create_watch (bus);
  g_source_set_callback (self->bus_source, G_SOURCE_FUNC (bus_message_cb), self, NULL);
  g_source_attach (self->bus_source, NULL);
}

/* Most desktops have PulseAudio, or PipeWire in its place. Where it has not yet answered, others
 * are tried; later on they would only take the device from under its hands. */
static GstElement *
open_any (SuppleSoundPipeline *self,
          const char          *sink_name,
          GError             **error)
{
  g_autoptr (GError) local_error = NULL;
  GstElement *device = NULL;

  if (sink_name != NULL)
    return supple_sound_device_open (self->mixer, sink_name, error);

  device = supple_sound_device_open (self->mixer, "pulsesink", &local_error);

  if (device == NULL && !self->has_played)
    device = supple_sound_device_open (self->mixer, "autoaudiosink", NULL);

  if (device == NULL)
    g_propagate_error (error, g_steal_pointer (&local_error));

  return device;
}

static void
open_thread (GTask        *task,
             gpointer      source_object,
             gpointer      task_data,
             GCancellable *cancellable)
{
  GError     *error = NULL;
  GstElement *device = open_any (SUPPLE_SOUND_PIPELINE (source_object), task_data, &error);

  if (device != NULL)
    g_task_return_pointer (task, device, (GDestroyNotify) supple_sound_device_close);
  else
    g_task_return_error (task, error);
}

static void
opened_cb (GObject      *object,
           GAsyncResult *result,
           gpointer      user_data)
{
  SuppleSoundPipeline *self = SUPPLE_SOUND_PIPELINE (object);
  g_autoptr (GError) error = NULL;

  self->busy = FALSE;
  self->device = g_task_propagate_pointer (G_TASK (result), &error);
  g_clear_handle_id (&self->slow_id, g_source_remove);

  if (self->device != NULL)
    {
      self->has_played = TRUE;
      self->retry_ms = RETRY_MIN_MS;
      watch_bus (self);
      set_fault (self, NULL);
      g_object_notify_by_pspec (G_OBJECT (self), props[PROP_PLAYING]);
    }
  else if (self->wanted)
    {
      g_info ("No sound device: %s", error->message);
      set_fault (self, describe (error));
      retry_later (self);
    }

  update (self);
}

static void
open_later (SuppleSoundPipeline *self)
{
  g_autoptr (GTask) task = g_task_new (self, NULL, opened_cb, NULL);

  self->busy = TRUE;
  self->slow_id = g_timeout_add (SLOW_MS, slow_cb, self);
  g_task_set_static_name (task, "supple-sound-open");
  g_task_set_task_data (task, g_strdup (self->sink_name), g_free);
  g_task_run_in_thread (task, open_thread);
}

/* Brings the device nearer to what is wanted, one thing at a time. */
static void
update (SuppleSoundPipeline *self)
{
  if (!self->wanted)
    {
      g_clear_handle_id (&self->retry_id, g_source_remove);
      g_clear_handle_id (&self->slow_id, g_source_remove);
      self->retry_ms = RETRY_MIN_MS;
      set_fault (self, NULL);
    }

  if (self->busy)
    return;

  if (self->wanted && self->device == NULL && self->retry_id == 0)
    open_later (self);
  else if (!self->wanted && self->device != NULL)
    close_later (self);
}

static void
supple_sound_pipeline_get_property (GObject    *object,
                                    guint       prop_id,
                                    GValue     *value,
                                    GParamSpec *pspec)
{
  SuppleSoundPipeline *self = SUPPLE_SOUND_PIPELINE (object);

  switch ((SuppleSoundPipelineProperty) prop_id)
    {
    case PROP_PLAYING:
      g_value_set_boolean (value, self->device != NULL);
      break;

    case PROP_FAULT:
      g_value_set_string (value, self->fault);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
supple_sound_pipeline_dispose (GObject *object)
{
  SuppleSoundPipeline *self = SUPPLE_SOUND_PIPELINE (object);

  g_clear_handle_id (&self->retry_id, g_source_remove);
  g_clear_handle_id (&self->slow_id, g_source_remove);

  if (self->device != NULL)
    close_device (self, NULL, NULL);

  G_OBJECT_CLASS (supple_sound_pipeline_parent_class)->dispose (object);
}

static void
supple_sound_pipeline_finalize (GObject *object)
{
  SuppleSoundPipeline *self = SUPPLE_SOUND_PIPELINE (object);

  supple_cue_mixer_unref (self->mixer);
  g_free (self->sink_name);

  G_OBJECT_CLASS (supple_sound_pipeline_parent_class)->finalize (object);
}

static void
supple_sound_pipeline_class_init (SuppleSoundPipelineClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = supple_sound_pipeline_dispose;
  object_class->finalize = supple_sound_pipeline_finalize;
  object_class->get_property = supple_sound_pipeline_get_property;

  /**
   * SuppleSoundPipeline:playing:
   *
   * Whether a device is open and plays.
   */
  props[PROP_PLAYING] = g_param_spec_boolean ("playing", NULL, NULL, FALSE,
                                              G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * SuppleSoundPipeline:fault:
   *
   * Why there is no sound, in the person's language; %NULL if all is well.
   */
  props[PROP_FAULT] = g_param_spec_string ("fault", NULL, NULL, NULL,
                                           G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
supple_sound_pipeline_init (SuppleSoundPipeline *self)
{
  self->retry_ms = RETRY_MIN_MS;
}

/**
 * supple_sound_pipeline_new:
 * @mixer: what is to be heard
 *
 * Makes a pipeline without a device. GStreamer is not started before one is wanted.
 *
 * Returns: (transfer full): the pipeline
 */
SuppleSoundPipeline *
supple_sound_pipeline_new (SuppleCueMixer *mixer)
{
  g_return_val_if_fail (mixer != NULL, NULL);

  SuppleSoundPipeline *self = g_object_new (SUPPLE_TYPE_SOUND_PIPELINE, NULL);

  self->mixer = supple_cue_mixer_ref (mixer);

  return self;
}

/**
 * supple_sound_pipeline_set_sink_name:
 * @self: a pipeline
 * @sink_name: (nullable): a GStreamer element to play through from the next opening on, or %NULL
 *   for what the system offers
 */
void
supple_sound_pipeline_set_sink_name (SuppleSoundPipeline *self,
                                     const char          *sink_name)
{
  g_return_if_fail (SUPPLE_IS_SOUND_PIPELINE (self));

  g_set_str (&self->sink_name, sink_name);
}

/**
 * supple_sound_pipeline_set_wanted:
 * @self: a pipeline
 * @wanted: whether a device is to be open
 *
 * Asks for a device, or lets go of it. Returns at once; #SuppleSoundPipeline:playing and
 * #SuppleSoundPipeline:fault follow.
 */
void
supple_sound_pipeline_set_wanted (SuppleSoundPipeline *self,
                                  gboolean             wanted)
{
  g_return_if_fail (SUPPLE_IS_SOUND_PIPELINE (self));

  if (self->wanted == wanted)
    return;

  self->wanted = wanted;
  update (self);
}

gboolean
supple_sound_pipeline_get_playing (SuppleSoundPipeline *self)
{
  g_return_val_if_fail (SUPPLE_IS_SOUND_PIPELINE (self), FALSE);

  return self->device != NULL;
}

const char *
supple_sound_pipeline_get_fault (SuppleSoundPipeline *self)
{
  g_return_val_if_fail (SUPPLE_IS_SOUND_PIPELINE (self), NULL);

  return self->fault;
}
