/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sound/supple-speech-channel.h"

#include <gio/gio.h>
#include <gio/gunixsocketaddress.h>
#include <libspeechd.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>

struct _SuppleSpeechChannel
{
  SPDConnection *connection;
};

/* libspeechd hands nothing of ours to its callbacks, so there is one listener for all channels;
 * the program opens one channel at a time. */
static GMutex            listener_lock;
static SuppleSpeechVoice listener;
static gpointer          listener_data;

static void
set_listener (SuppleSpeechVoice voice,
              gpointer          user_data)
{
  g_mutex_lock (&listener_lock);
  listener = voice;
  listener_data = user_data;
  g_mutex_unlock (&listener_lock);
}

static void
event_cb (size_t              message_id,
          size_t              client_id,
          SPDNotificationType event)
{
  int state;

  /* spd_close() cancels this thread, which must not happen while it holds a lock. */
  pthread_setcancelstate (PTHREAD_CANCEL_DISABLE, &state);
  g_mutex_lock (&listener_lock);

  if (listener != NULL)
    listener (event == SPD_EVENT_BEGIN, listener_data);

  g_mutex_unlock (&listener_lock);
  pthread_setcancelstate (state, NULL);
}

static gboolean
answers (const char *socket)
{
  g_autoptr (GSocketClient) client = g_socket_client_new ();
  g_autoptr (GSocketAddress) address = g_unix_socket_address_new (socket);
  g_autoptr (GSocketConnection) connection =
    g_socket_client_connect (client, G_SOCKET_CONNECTABLE (address), NULL, NULL);

  return connection != NULL;
}

/* Whether there is a service to call, or a program to start it with: there is none in a sandbox.
 * libspeechd would find out too, but it loses memory over it. */
static gboolean
can_be_called (void)
{
  const char           *program = g_getenv ("SPEECHD_CMD");
  g_autofree char      *path = g_find_program_in_path (program != NULL ? program
                                                                       : "speech-dispatcher");
  char                 *error = NULL;
  SPDConnectionAddress *address = path == NULL ? spd_get_default_address (&error) : NULL;
  gboolean              can = path != NULL;

  if (address != NULL)
    can = address->method != SPD_METHOD_UNIX_SOCKET || answers (address->unix_socket_name);

  SPDConnectionAddress__free (address);
  free (error);

  return can;
}

/**
 * supple_speech_channel_is_built:
 *
 * Returns: whether this program was built to speak
 */
gboolean
supple_speech_channel_is_built (void)
{
  return TRUE;
}

/**
 * supple_speech_channel_open:
 * @language: of the texts, as in RFC 5646: “de”, “en-GB”
 * @voice: told when the voice begins and ends
 * @user_data: for @voice
 *
 * Connects to Speech Dispatcher, which is started if it does not run. Voice, speed and loudness
 * are left as the person has set them for the whole system.
 *
 * Returns: (transfer full) (nullable): the connection, %NULL if nobody answers
 */
SuppleSpeechChannel *
supple_speech_channel_open (const char       *language,
                            SuppleSpeechVoice voice,
                            gpointer          user_data)
{
  g_return_val_if_fail (language != NULL && voice != NULL, NULL);

  char *error = NULL;

  if (!can_be_called ())
    return NULL;

  /* A service that goes away while it is written to must not take the program with it. GIO does
   * the same as soon as it opens a socket. */
  signal (SIGPIPE, SIG_IGN);

  SPDConnection *connection =
    spd_open2 ("Supple", "session", NULL, SPD_MODE_THREADED, NULL, TRUE, &error);

  if (connection == NULL)
    {
      g_info ("No speech service: %s", error != NULL ? error : "no socket");
      free (error);
      return NULL;
    }

  SuppleSpeechChannel *self = g_new0 (SuppleSpeechChannel, 1);

  self->connection = connection;
  set_listener (voice, user_data);
  connection->callback_begin = connection->callback_end = connection->callback_cancel = event_cb;
  spd_set_notification_on (connection, SPD_BEGIN);
  spd_set_notification_on (connection, SPD_END);
  spd_set_notification_on (connection, SPD_CANCEL);
  spd_set_language (connection, language);

  if (supple_speech_channel_is_broken (self))
    g_clear_pointer (&self, supple_speech_channel_close);

  return self;
}

/**
 * supple_speech_channel_say:
 * @self: a connection
 * @text: what to say; what was being said is cut off
 *
 * Its priority is that of a message: a screen reader that reads along waits for the end of it,
 * and what is important goes before.
 *
 * Returns: whether the service has taken it
 */
gboolean
supple_speech_channel_say (SuppleSpeechChannel *self,
                           const char          *text)
{
  g_return_val_if_fail (self != NULL && text != NULL, FALSE);

  supple_speech_channel_hush (self);

  return spd_say (self->connection, SPD_MESSAGE, text) >= 0;
}

/**
 * supple_speech_channel_hush:
 * @self: a connection
 *
 * Cuts off what is being said, and drops what was to be.
 */
void
supple_speech_channel_hush (SuppleSpeechChannel *self)
{
  g_return_if_fail (self != NULL);

  spd_cancel (self->connection);
}

/**
 * supple_speech_channel_is_broken:
 * @self: a connection
 *
 * Returns: whether the service has gone away
 */
gboolean
supple_speech_channel_is_broken (SuppleSpeechChannel *self)
{
  g_return_val_if_fail (self != NULL, TRUE);

  /* libspeechd's own thread closes the socket as soon as it finds nobody at the other end. */
  return spd_fd (self->connection) < 0;
}

/**
 * supple_speech_channel_close:
 * @self: (transfer full): a connection
 *
 * Takes leave. No more is heard of the voice, even if it was cut off by this.
 */
void
supple_speech_channel_close (SuppleSpeechChannel *self)
{
  g_return_if_fail (self != NULL);

  set_listener (NULL, NULL);
  supple_speech_channel_hush (self);
  spd_close (self->connection);
  g_free (self);
}
