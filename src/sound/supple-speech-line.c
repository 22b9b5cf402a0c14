/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sound/supple-speech-line.h"

#include "session/supple-clock.h"
#include "sound/supple-speech-channel.h"

/* How often a service that speaks is looked at: were it to go away, no end would be told. */
#define LOOK_US (G_USEC_PER_SEC / 4)

/* How long a voice may take to begin. */
#define BEGIN_US (5 * G_USEC_PER_SEC)

/**
 * SuppleSpeechLine:
 *
 * A connection to the speech service, as the main thread sees it: all that may take time
 * happens in a thread of its own, in order, and each function here returns at once. The thread
 * sleeps while there is nothing to say.
 *
 * A line that is closed stays closed; a service that comes back is called on a new one.
 */
struct _SuppleSpeechLine
{
  GObject parent_instance;

  char        *language;
  GAsyncQueue *orders;
  SuppleClock *clock;

  /* What the thread and the service know. */
  int    voice_on;
  gint64 asked_us;

  /* What the main thread has been told. */
  SuppleSpeechLineState state;
  gboolean              speaking;
};

G_DEFINE_FINAL_TYPE (SuppleSpeechLine, supple_speech_line, G_TYPE_OBJECT)

G_DEFINE_ENUM_TYPE (SuppleSpeechLineState,
                    supple_speech_line_state,
                    G_DEFINE_ENUM_VALUE (SUPPLE_SPEECH_LINE_OPENING, "opening"),
                    G_DEFINE_ENUM_VALUE (SUPPLE_SPEECH_LINE_OPEN, "open"),
                    G_DEFINE_ENUM_VALUE (SUPPLE_SPEECH_LINE_CLOSED, "closed"))

typedef enum
{
  PROP_STATE = 1,
  PROP_SPEAKING,
} SuppleSpeechLineProperty;

static GParamSpec *props[PROP_SPEAKING + 1];

/* Without a text: be silent. To be begun by @until_us, or not at all. */
typedef struct
{
  char    *text;
  gint64   until_us;
  gboolean close;
} Order;

static void
order_free (Order *order)
{
  g_free (order->text);
  g_free (order);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Order, order_free)

static void
set_speaking (SuppleSpeechLine *self,
              gboolean          speaking)
{
  if (self->speaking == speaking)
    return;

  self->speaking = speaking;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SPEAKING]);
}

static gboolean
opened_cb (gpointer user_data)
{
  SuppleSpeechLine *self = user_data;

  self->state = SUPPLE_SPEECH_LINE_OPEN;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_STATE]);

  return G_SOURCE_REMOVE;
}

static gboolean
closed_cb (gpointer user_data)
{
  SuppleSpeechLine *self = user_data;

  set_speaking (self, FALSE);
  self->state = SUPPLE_SPEECH_LINE_CLOSED;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_STATE]);

  return G_SOURCE_REMOVE;
}

static gboolean
began_cb (gpointer user_data)
{
  set_speaking (user_data, TRUE);

  return G_SOURCE_REMOVE;
}

static gboolean
ended_cb (gpointer user_data)
{
  set_speaking (user_data, FALSE);

  return G_SOURCE_REMOVE;
}

/* An invocation would call @function right here while the main loop rests. */
static void
tell_main_thread (SuppleSpeechLine *self,
                  GSourceFunc       function)
{
  g_idle_add_full (G_PRIORITY_DEFAULT, function, g_object_ref (self), g_object_unref);
}

static void
voice_cb (gboolean speaking,
          gpointer user_data)
{
  SuppleSpeechLine *self = user_data;

  g_atomic_int_set (&self->voice_on, speaking);
  tell_main_thread (self, speaking ? began_cb : ended_cb);
}

/* Only the newest order counts, unless it is time to close. */
static Order *
skip_to_newest (SuppleSpeechLine *self,
                Order            *order)
{
  Order *newer = NULL;

  while (!order->close && (newer = g_async_queue_try_pop (self->orders)) != NULL)
    {
      order_free (order);
      order = newer;
    }

  return order;
}

static gboolean
may_speak (SuppleSpeechLine *self)
{
  return g_atomic_int_get (&self->voice_on) ||
         supple_clock_get_time_us (self->clock) < self->asked_us + BEGIN_US;
}

/* Waits for an order; %NULL if the service goes away meanwhile. */
static Order *
wait_for_order (SuppleSpeechLine    *self,
                SuppleSpeechChannel *channel)
{
  Order *order = NULL;

  while (order == NULL && may_speak (self))
    {
      order = g_async_queue_timeout_pop (self->orders, LOOK_US);

      if (order == NULL && supple_speech_channel_is_broken (channel))
        return NULL;
    }

  if (order == NULL)
    order = g_async_queue_pop (self->orders);

  return skip_to_newest (self, order);
}

static SuppleSpeechChannel *
open_channel (SuppleSpeechLine *self)
{
  g_atomic_int_set (&self->voice_on, FALSE);
  tell_main_thread (self, ended_cb);

  return supple_speech_channel_open (self->language, voice_cb, self);
}

static gboolean
obey (SuppleSpeechLine    *self,
      SuppleSpeechChannel *channel,
      const Order         *order)
{
  if (order->text == NULL)
    {
      supple_speech_channel_hush (channel);
      return !supple_speech_channel_is_broken (channel);
    }

  if (supple_clock_get_time_us (self->clock) <= order->until_us)
    {
      self->asked_us = supple_clock_get_time_us (self->clock);
      return supple_speech_channel_say (channel, order->text);
    }

  return TRUE;
}

static gpointer
run (gpointer user_data)
{
  g_autoptr (SuppleSpeechLine) self = user_data;
  SuppleSpeechChannel *channel = open_channel (self);

  if (channel != NULL)
    tell_main_thread (self, opened_cb);

  while (channel != NULL)
    {
      g_autoptr (Order) order = wait_for_order (self, channel);

      if (order == NULL || order->close)
        break;

      /* A service that was started anew since it last spoke is called again, unnoticed. */
      if (order->text != NULL && supple_speech_channel_is_broken (channel))
        {
          supple_speech_channel_close (channel);
          channel = open_channel (self);
        }

      if (channel == NULL || !obey (self, channel, order))
        break;
    }

  g_clear_pointer (&channel, supple_speech_channel_close);
  tell_main_thread (self, closed_cb);

  return NULL;
}

static void
supple_speech_line_get_property (GObject    *object,
                                 guint       prop_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  SuppleSpeechLine *self = SUPPLE_SPEECH_LINE (object);

  switch ((SuppleSpeechLineProperty) prop_id)
    {
    case PROP_STATE:
      g_value_set_enum (value, (int) self->state);
      break;

    case PROP_SPEAKING:
      g_value_set_boolean (value, self->speaking);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
supple_speech_line_finalize (GObject *object)
{
  SuppleSpeechLine *self = SUPPLE_SPEECH_LINE (object);

  g_async_queue_unref (self->orders);
  g_object_unref (self->clock);
  g_free (self->language);

  G_OBJECT_CLASS (supple_speech_line_parent_class)->finalize (object);
}

static void
supple_speech_line_class_init (SuppleSpeechLineClass *klass)
{
  GObjectClass     *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags read = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->finalize = supple_speech_line_finalize;
  object_class->get_property = supple_speech_line_get_property;

  /**
   * SuppleSpeechLine:state:
   *
   * Whether the service answers.
   */
  props[PROP_STATE] = g_param_spec_enum ("state", NULL, NULL, SUPPLE_TYPE_SPEECH_LINE_STATE,
                                         SUPPLE_SPEECH_LINE_OPENING, read);

  /**
   * SuppleSpeechLine:speaking:
   *
   * Whether a voice is to be heard now.
   */
  props[PROP_SPEAKING] = g_param_spec_boolean ("speaking", NULL, NULL, FALSE, read);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
supple_speech_line_init (SuppleSpeechLine *self)
{
  self->clock = supple_system_clock_new ();
  self->asked_us = -BEGIN_US;
  self->orders = g_async_queue_new_full ((GDestroyNotify) order_free);
}

/**
 * supple_speech_line_new:
 * @language: of the texts, as in RFC 5646: “de”, “en-GB”
 *
 * Begins to call the speech service, and returns at once.
 *
 * Returns: (transfer full): the line; to be closed, or its thread waits for ever
 */
SuppleSpeechLine *
supple_speech_line_new (const char *language)
{
  g_return_val_if_fail (language != NULL, NULL);

  SuppleSpeechLine *self = g_object_new (SUPPLE_TYPE_SPEECH_LINE, NULL);

  self->language = g_strdup (language);
  g_thread_unref (g_thread_new ("supple-speech", run, g_object_ref (self)));

  return self;
}

SuppleSpeechLineState
supple_speech_line_get_state (SuppleSpeechLine *self)
{
  g_return_val_if_fail (SUPPLE_IS_SPEECH_LINE (self), SUPPLE_SPEECH_LINE_CLOSED);

  return self->state;
}

gboolean
supple_speech_line_get_speaking (SuppleSpeechLine *self)
{
  g_return_val_if_fail (SUPPLE_IS_SPEECH_LINE (self), FALSE);

  return self->speaking;
}

static void
push (SuppleSpeechLine *self,
      const Order      *order)
{
  g_async_queue_push (self->orders, g_memdup2 (order, sizeof *order));
}

/**
 * supple_speech_line_say:
 * @self: a line
 * @text: what to say, in place of what is being said or waits to be
 * @patience_us: how long it may wait for a service that is being started, before it is no
 *   longer worth saying
 *
 * Says it as soon as the service is there.
 */
void
supple_speech_line_say (SuppleSpeechLine *self,
                        const char       *text,
                        gint64            patience_us)
{
  g_return_if_fail (SUPPLE_IS_SPEECH_LINE (self));
  g_return_if_fail (text != NULL);

  push (self, &(Order) { .text = g_strdup (text),
                         .until_us = supple_clock_get_time_us (self->clock) + patience_us });
}

/**
 * supple_speech_line_hush:
 * @self: a line
 *
 * Cuts off what is being said, and forgets what waits to be.
 */
void
supple_speech_line_hush (SuppleSpeechLine *self)
{
  g_return_if_fail (SUPPLE_IS_SPEECH_LINE (self));

  push (self, &(Order) { .text = NULL });
}

/**
 * supple_speech_line_close:
 * @self: a line
 *
 * Cuts off what is being said and ends the connection. #SuppleSpeechLine:state says when that
 * is done.
 */
void
supple_speech_line_close (SuppleSpeechLine *self)
{
  g_return_if_fail (SUPPLE_IS_SPEECH_LINE (self));

  push (self, &(Order) { .close = TRUE });
}
