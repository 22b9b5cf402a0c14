/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "support/speech-server.h"

#include <errno.h>
#include <fcntl.h>
#include <gio/gunixsocketaddress.h>
#include <glib/gstdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "support/sound-server.h"

/* A Speech Dispatcher of the test's own, whose voice writes down what it says. */
struct _SpeechServer
{
  char        *folder;
  char        *socket;
  char        *tape;
  const char  *awaited;
  GSubprocess *server;
};

static void
write_file (SpeechServer *self,
            const char   *name,
            const char   *contents)
{
  g_autofree char *path = g_build_filename (self->folder, name, NULL);
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, contents, -1, &error);
  g_assert_no_error (error);
}

/**
 * speech_server_new:
 *
 * Directs everything in this process that wants to speak to a server that is not there, and that
 * nobody can start but the test.
 *
 * Returns: (transfer full): the server, not yet started
 */
SpeechServer *
speech_server_new (void)
{
  SpeechServer *self = g_new0 (SpeechServer, 1);
  g_autoptr (GError) error = NULL;

  self->folder = g_dir_make_tmp ("supple-speech-XXXXXX", &error);
  g_assert_no_error (error);
  self->socket = g_build_filename (self->folder, "socket", NULL);
  self->tape = g_build_filename (self->folder, "tape", NULL);

  g_autofree char *address = g_strconcat ("unix_socket:", self->socket, NULL);
  g_autofree char *gate = g_build_filename (self->folder, "gate", NULL);
  g_autofree char *log = g_build_filename (self->folder, "log", NULL);
  g_autofree char *configuration =
    g_strdup_printf ("LogLevel 1\n"
                     "LogDir \"%s\"\n"
                     "CommunicationMethod \"unix_socket\"\n"
                     "AddModule \"tape\" \"%s\" \"\"\n"
                     "DefaultModule tape\n",
                     log, SPEAKING_TAPE_PROGRAM);

  g_setenv ("SPEECHD_ADDRESS", address, TRUE);
  g_setenv ("SPEECHD_CMD", "a-program-that-nobody-has", TRUE);
  g_assert_cmpint (g_mkdir (log, 0700), ==, 0);
  g_assert_cmpint (mkfifo (gate, 0600), ==, 0);
  write_file (self, "speechd.conf", configuration);
  write_file (self, "tape", "");

  return self;
}

static gboolean
answers (gpointer data)
{
  SpeechServer *self = data;
  g_autoptr (GSocketClient) client = g_socket_client_new ();
  g_autoptr (GSocketAddress) address = g_unix_socket_address_new (self->socket);
  g_autoptr (GSocketConnection) connection =
    g_socket_client_connect (client, G_SOCKET_CONNECTABLE (address), NULL, NULL);

  return connection != NULL;
}

/**
 * speech_server_start:
 * @self: a server that does not run
 *
 * Starts it, and waits until it answers.
 */
void
speech_server_start (SpeechServer *self)
{
  g_autoptr (GSubprocessLauncher) launcher =
    g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_STDOUT_SILENCE |
                               G_SUBPROCESS_FLAGS_STDERR_SILENCE);
  g_autofree char *pid_file = g_build_filename (self->folder, "pid", NULL);
  const char      *arguments[] = {
    "speech-dispatcher",
    "--run-single",
    "--timeout",
    "0",
    "--config-dir",
    self->folder,
    "--socket-path",
    self->socket,
    "--pid-file",
    pid_file,
    NULL,
  };
  g_autoptr (GError) error = NULL;

  g_remove (self->socket);
  g_subprocess_launcher_setenv (launcher, "SPEAKING_TAPE", self->folder, TRUE);
  g_subprocess_launcher_setenv (launcher, "HOME", self->folder, TRUE);
  g_subprocess_launcher_setenv (launcher, "XDG_CACHE_HOME", self->folder, TRUE);
  g_subprocess_launcher_setenv (launcher, "XDG_RUNTIME_DIR", self->folder, TRUE);
  self->server = g_subprocess_launcher_spawnv (launcher, arguments, &error);
  g_assert_no_error (error);
  wait_until (answers, self);
}

/**
 * speech_server_kill:
 * @self: a server
 *
 * Takes it away without a warning, if it runs.
 */
void
speech_server_kill (SpeechServer *self)
{
  if (self->server == NULL)
    return;

  g_subprocess_force_exit (self->server);
  g_subprocess_wait (self->server, NULL, NULL);
  g_clear_object (&self->server);
}

/**
 * speech_server_end_utterance:
 * @self: a server that says something
 *
 * Lets the voice come to the end of it.
 */
void
speech_server_end_utterance (SpeechServer *self)
{
  g_autofree char *path = g_build_filename (self->folder, "gate", NULL);
  int              gate = open (path, O_WRONLY | O_NONBLOCK);

  g_assert_cmpint (gate, >=, 0);
  g_assert_cmpint (write (gate, ".", 1), ==, 1);
  close (gate);
}

/**
 * speech_server_get_tape:
 * @self: a server
 *
 * Returns: (transfer full): a line for each thing said, with the language before it, and a line
 *   “cut off” after each that was not said to its end
 */
char *
speech_server_get_tape (SpeechServer *self)
{
  g_autoptr (GError) error = NULL;
  char *tape = NULL;

  g_file_get_contents (self->tape, &tape, NULL, &error);
  g_assert_no_error (error);

  return tape;
}

static gboolean
is_on_tape (gpointer data)
{
  SpeechServer    *self = data;
  g_autofree char *tape = speech_server_get_tape (self);

  return g_str_has_suffix (tape, self->awaited);
}

/**
 * speech_server_wait_for:
 * @self: a server that runs
 * @last_line: what the tape will end with, without the end of the line
 *
 * Lets the main loop run until that has been said.
 */
void
speech_server_wait_for (SpeechServer *self,
                        const char   *last_line)
{
  g_autofree char *line = g_strconcat (last_line, "\n", NULL);

  self->awaited = line;
  wait_until (is_on_tape, self);
  self->awaited = NULL;
}

/**
 * speech_server_free:
 * @self: (transfer full): a server
 */
void
speech_server_free (SpeechServer *self)
{
  speech_server_kill (self);
  /* The folder is the test's own and goes with it. */
  g_free (self->folder);
  g_free (self->socket);
  g_free (self->tape);
  g_free (self);
}
