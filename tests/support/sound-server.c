/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "support/sound-server.h"

#include <gio/gunixsocketaddress.h>
#include <glib/gstdio.h>
#include <signal.h>
#include <sys/prctl.h>

/* A PulseAudio of the test's own, with a device that plays to nobody, and a tape recorder. */
struct _SoundServer
{
  char        *folder;
  char        *socket;
  GSubprocess *server;
  GSubprocess *recorder;
  const char  *monitor;
  GByteArray  *recording;
  gboolean     reading;
  guint8       block[65536];
};

#define PATIENCE_S 60

/* Without rewinding, a stream begins to sound at once. */
#define SINK "module-null-sink sink_name=ear norewinds=1 rate=48000 format=float32le"

#define FIRST_MODULE "0"

static gboolean
impatient_cb (gpointer user_data)
{
  g_error ("What the test waits for does not happen.");

  return G_SOURCE_REMOVE;
}

static gboolean
look_again_cb (gpointer user_data)
{
  return G_SOURCE_CONTINUE;
}

/**
 * wait_until:
 * @condition: what is waited for
 * @data: for @condition
 *
 * Lets the main loop run until @condition is true.
 */
void
wait_until (Condition condition,
            gpointer  data)
{
  guint impatient_id = g_timeout_add_seconds (PATIENCE_S, impatient_cb, NULL);
  guint look_again_id = g_timeout_add (5, look_again_cb, NULL);

  while (!condition (data))
    g_main_context_iteration (NULL, TRUE);

  g_source_remove (look_again_id);
  g_source_remove (impatient_id);
}

/**
 * sound_server_new:
 *
 * Directs everything in this process that speaks to PulseAudio to a server that is not there.
 *
 * Returns: (transfer full): the server, not yet started
 */
SoundServer *
sound_server_new (void)
{
  SoundServer *self = g_new0 (SoundServer, 1);
  g_autoptr (GError) error = NULL;

  self->folder = g_dir_make_tmp ("supple-sound-XXXXXX", &error);
  g_assert_no_error (error);
  self->socket = g_build_filename (self->folder, "socket", NULL);
  self->recording = g_byte_array_new ();

  g_autofree char *address = g_strconcat ("unix:", self->socket, NULL);
  g_autofree char *cookie = g_build_filename (self->folder, "cookie", NULL);

  g_setenv ("HOME", self->folder, TRUE);
  g_setenv ("PULSE_SERVER", address, TRUE);
  g_setenv ("PULSE_RUNTIME_PATH", self->folder, TRUE);
  g_setenv ("PULSE_STATE_PATH", self->folder, TRUE);
  g_setenv ("PULSE_COOKIE", cookie, TRUE);

  return self;
}

static gboolean
answers (gpointer data)
{
  SoundServer *self = data;
  g_autoptr (GSocketClient) client = g_socket_client_new ();
  g_autoptr (GSocketAddress) address = g_unix_socket_address_new (self->socket);
  g_autoptr (GSocketConnection) connection =
    g_socket_client_connect (client, G_SOCKET_CONNECTABLE (address), NULL, NULL);

  return connection != NULL;
}

/* A test that fails leaves nobody behind. */
static void
die_with_parent (gpointer user_data)
{
  prctl (PR_SET_PDEATHSIG, SIGKILL);
}

static GSubprocess *
spawn (const char *const *arguments,
       GSubprocessFlags   flags)
{
  g_autoptr (GSubprocessLauncher) launcher = g_subprocess_launcher_new (flags);
  g_autoptr (GError) error = NULL;

  g_subprocess_launcher_set_child_setup (launcher, die_with_parent, NULL, NULL);

  GSubprocess *process = g_subprocess_launcher_spawnv (launcher, arguments, &error);

  g_assert_no_error (error);

  return process;
}

/**
 * sound_server_start:
 * @self: a server that does not run
 *
 * Starts it, and waits until it answers.
 */
void
sound_server_start (SoundServer *self)
{
  g_autofree char *protocol =
    g_strconcat ("module-native-protocol-unix auth-anonymous=1 auth-cookie-enabled=0 socket=",
                 self->socket, NULL);
  const char *arguments[] = {
    "pulseaudio",
    "-n",
    "--daemonize=no",
    "--use-pid-file=no",
    "--exit-idle-time=-1",
    "--high-priority=no",
    "--realtime=no",
    "--disable-shm=yes",
    "-L",
    SINK,
    "-L",
    protocol,
    NULL,
  };

  g_remove (self->socket);
  self->monitor = "--device=ear.monitor";
  self->server = spawn (arguments, G_SUBPROCESS_FLAGS_STDERR_SILENCE);
  wait_until (answers, self);
}

static void
end_process (GSubprocess **process)
{
  if (*process == NULL)
    return;

  g_subprocess_force_exit (*process);
  g_subprocess_wait (*process, NULL, NULL);
  g_clear_object (process);
}

/**
 * sound_server_kill:
 * @self: a server that runs
 *
 * Takes it away without a warning.
 */
void
sound_server_kill (SoundServer *self)
{
  end_process (&self->server);
}

static void
command (const char *const *arguments)
{
  g_autoptr (GSubprocess) process = spawn (arguments, G_SUBPROCESS_FLAGS_STDOUT_SILENCE);
  g_autoptr (GError) error = NULL;

  g_subprocess_wait_check (process, NULL, &error);
  g_assert_no_error (error);
}

/**
 * sound_server_change_device:
 * @self: a server that has not yet changed its device
 * @unplugged: whether the old device goes away; else the person merely prefers the new one
 *
 * Gives it another device. From then on sound_server_record() listens to that.
 */
void
sound_server_change_device (SoundServer *self,
                            gboolean     unplugged)
{
  const char *const plug[] = { "pactl", "load-module", "module-null-sink",
                               "sink_name=nose", "norewinds=1", "rate=48000",
                               "format=float32le", NULL };
  const char *const unplug[] = { "pactl", "unload-module", FIRST_MODULE, NULL };
  const char *const prefer[] = { "pactl", "set-default-sink", "nose", NULL };

  command (plug);
  command (unplugged ? unplug : prefer);
  self->monitor = "--device=nose.monitor";
}

static void
read_cb (GObject      *object,
         GAsyncResult *result,
         gpointer      user_data)
{
  SoundServer *self = user_data;
  gssize       n_bytes = g_input_stream_read_finish (G_INPUT_STREAM (object), result, NULL);

  self->reading = n_bytes > 0;

  if (!self->reading)
    return;

  g_byte_array_append (self->recording, self->block, (guint) n_bytes);
  g_input_stream_read_async (G_INPUT_STREAM (object), self->block, sizeof self->block,
                             G_PRIORITY_DEFAULT, NULL, read_cb, self);
}

static gboolean
does_not_read (gpointer data)
{
  SoundServer *self = data;

  return !self->reading;
}

static void
end_recorder (SoundServer *self)
{
  end_process (&self->recorder);
  wait_until (does_not_read, self);
}

static gboolean
records (gpointer data)
{
  SoundServer *self = data;

  return self->recording->len > 0;
}

/**
 * sound_server_record:
 * @self: a server that runs
 *
 * Starts to record what is heard, from nothing, and waits until it does.
 */
void
sound_server_record (SoundServer *self)
{
  const char *arguments[] = {
    "parec",
    "--raw",
    self->monitor,
    "--format=float32le",
    "--rate=48000",
    "--channels=1",
    "--latency-msec=10",
    NULL,
  };

  end_recorder (self);
  g_byte_array_set_size (self->recording, 0);
  self->recorder = spawn (arguments, G_SUBPROCESS_FLAGS_STDOUT_PIPE);
  self->reading = TRUE;
  g_input_stream_read_async (g_subprocess_get_stdout_pipe (self->recorder), self->block,
                             sizeof self->block, G_PRIORITY_DEFAULT, NULL, read_cb, self);
  wait_until (records, self);
}

GByteArray *
sound_server_get_recording (SoundServer *self)
{
  return self->recording;
}

/**
 * sound_server_free:
 * @self: (transfer full): a server
 */
void
sound_server_free (SoundServer *self)
{
  end_recorder (self);
  end_process (&self->server);
  /* The folder is the test's own and goes with it. */
  g_byte_array_unref (self->recording);
  g_free (self->folder);
  g_free (self->socket);
  g_free (self);
}
