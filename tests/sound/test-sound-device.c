/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <math.h>
#include <string.h>

#include "sound/supple-sound-device.h"
#include "sound/supple-voice.h"
#include "support/sound-probe.h"
#include "support/sound-server.h"

/* How a device begins and ends. */

#define MS (SUPPLE_SOUND_RATE / 1000)

/* A test may be held up between the device's waking and its own look at the time. */
#define LEAD_IN_US (400 * 1000)
#define HELD_UP_US (150 * 1000)

#define PROBE      (60 * MS)
#define N_TRIES    3
#define SILENCE_US (60 * 1000)

#define NONE (-1)

#define SWITCHES "\nvoluntary_ctxt_switches:"

static gboolean
time_is_up (gpointer data)
{
  return g_get_monotonic_time () >= *(gint64 *) data;
}

static void
wait_until_us (gint64 time_us)
{
  wait_until (time_is_up, &time_us);
}

/* Notes when the first sample that is not silent is to be heard. */
static GstPadProbeReturn
first_sound_cb (GstPad          *pad,
                GstPadProbeInfo *info,
                gpointer         user_data)
{
  GstBuffer *buffer = GST_PAD_PROBE_INFO_BUFFER (info);
  int       *first_ms = user_data;
  GstMapInfo map;

  if (g_atomic_int_get (first_ms) != NONE || !gst_buffer_map (buffer, &map, GST_MAP_READ))
    return GST_PAD_PROBE_OK;

  for (gsize i = 0; i < map.size; i++)
    if (map.data[i] != 0)
      {
        g_atomic_int_set (first_ms, (int) (GST_BUFFER_PTS (buffer) / GST_MSECOND));
        break;
      }

  gst_buffer_unmap (buffer, &map);

  return GST_PAD_PROBE_OK;
}

static gboolean
has_sounded (gpointer data)
{
  return g_atomic_int_get ((int *) data) != NONE;
}

static void
test_lead_in (void)
{
  g_autoptr (SuppleCueMixer) mixer = supple_cue_mixer_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (SuppleCueSource) rain =
    supple_cue_source_new_background (SUPPLE_BACKGROUND_RAIN, 0, G_MAXINT64 / 100);
  int first_ms = NONE;

  supple_cue_mixer_set_source (mixer, SUPPLE_CUE_LAYER_BACKGROUND, rain);

  GstElement *device = supple_sound_device_open (mixer, "fakesink", &error);

  g_assert_no_error (error);

  int woken_ms = (int) (g_get_monotonic_time () / 1000);
  g_autoptr (GstElement) source = gst_bin_get_by_name (GST_BIN (device), "source");
  g_autoptr (GstPad) pad = gst_element_get_static_pad (source, "src");

  gst_pad_add_probe (pad, GST_PAD_PROBE_TYPE_BUFFER, first_sound_cb, &first_ms, NULL);
  wait_until (has_sounded, &first_ms);
  supple_sound_device_close (device);

  g_assert_cmpint (first_ms - woken_ms, >=, (LEAD_IN_US - HELD_UP_US) / 1000);
  g_assert_cmpint (first_ms - woken_ms, <=, (LEAD_IN_US + HELD_UP_US) / 1000);
}

static gboolean
is_of_sound (const char *status)
{
  return strstr (status, "Name:\tGstSystemClock") != NULL ||
         strstr (status, "Name:\tsource:src") != NULL;
}

/* How often the threads have woken up that GStreamer and GLib keep for another time. The one that
 * talks to the sound server has to be gone. */
static gint64
count_wakes (void)
{
  g_autoptr (GDir) tasks = g_dir_open ("/proc/self/task", 0, NULL);
  const char *task;
  gint64      n_wakes = 0;

  while ((task = g_dir_read_name (tasks)) != NULL)
    {
      g_autofree char *path = g_build_filename ("/proc/self/task", task, "status", NULL);
      g_autofree char *status = NULL;

      if (!g_file_get_contents (path, &status, NULL, NULL))
        continue;

      g_assert_null (strstr (status, "Name:\tthreaded-ml"));

      if (is_of_sound (status))
        n_wakes += g_ascii_strtoll (strstr (status, SWITCHES) + strlen (SWITCHES), NULL, 10);
    }

  return n_wakes;
}

static void
test_idle (void)
{
  g_autoptr (SoundServer) server = sound_server_new ();
  g_autoptr (SuppleCueMixer) mixer = supple_cue_mixer_new ();
  g_autoptr (GError) error = NULL;

  sound_server_start (server);

  GstElement *device = supple_sound_device_open (mixer, "pulsesink", &error);

  g_assert_no_error (error);
  supple_sound_device_close (device);

  gint64 closed_us = g_get_monotonic_time ();

  /* GLib keeps threads at hand for half a second. */
  wait_until_us (closed_us + G_USEC_PER_SEC * 7 / 10);

  gint64 n_wakes = count_wakes ();

  g_assert_cmpint (n_wakes, >, 0);
  wait_until_us (closed_us + G_USEC_PER_SEC);
  g_assert_cmpint (count_wakes (), ==, n_wakes);
}

/* A cue to tell the time by, and a breath that is long enough to be paused. */
static SuppleCueSource *
create_breath (gint64 zero_us)
{
  const SuppleCue cues[] = {
    { 0, G_USEC_PER_SEC, SUPPLE_CUE_HALF_WAY },
    { G_USEC_PER_SEC / 2, 4 * G_USEC_PER_SEC, SUPPLE_CUE_BREATHE_OUT },
  };

  return supple_cue_source_new (cues, G_N_ELEMENTS (cues), SUPPLE_CUE_SET_WOOD, zero_us);
}

static float
largest_step (const float *samples,
              gint64       from,
              gint64       to)
{
  float step = 0;

  for (gint64 i = from + 1; i < to; i++)
    step = MAX (step, fabsf (samples[i] - samples[i - 1]));

  return step;
}

/* Whether a pause at @paused_us was soon heard, without a step that was not there before. */
static gboolean
falls_silent_soon (GByteArray *recording,
                   gint64      zero_us,
                   gint64      paused_us)
{
  const float *samples = (const float *) (gpointer) recording->data;
  gint64       end = recording->len / (gint64) sizeof *samples;
  SuppleVoice  voice = supple_voice (SUPPLE_CUE_HALF_WAY, SUPPLE_CUE_SET_WOOD, 0);
  float        probe[PROBE] = { 0 };

  supple_voice_add (&voice, 0, probe, PROBE);

  gint64 zero = sound_probe_find (probe, PROBE, samples, 0, MIN (end - PROBE, 1500 * MS));
  gint64 paused = zero + supple_sound_samples (paused_us - zero_us);

  while (end > 0 && fabsf (samples[end - 1]) < 1e-6f)
    end--;

  float step = largest_step (samples, paused, end + 1);
  float usual_step = largest_step (samples, paused - 100 * MS, paused);

  g_test_message ("silent after %.1f ms, step %.4f, before %.4f",
                  (double) (end - paused) / MS, (double) step, (double) usual_step);

  return zero >= 0 && end > paused && end - paused <= supple_sound_samples (SILENCE_US) &&
         step < usual_step + 0.002f;
}

static gboolean
try_to_pause (SoundServer    *server,
              SuppleCueMixer *mixer)
{
  sound_server_record (server);

  gint64 zero_us = g_get_monotonic_time () + G_USEC_PER_SEC / 5;
  g_autoptr (SuppleCueSource) breath = create_breath (zero_us);

  supple_cue_mixer_set_source (mixer, SUPPLE_CUE_LAYER_SESSION, breath);
  wait_until_us (zero_us + 3 * G_USEC_PER_SEC / 2);

  gint64 paused_us = g_get_monotonic_time ();

  supple_cue_mixer_set_source (mixer, SUPPLE_CUE_LAYER_SESSION, NULL);
  wait_until_us (paused_us + G_USEC_PER_SEC / 3);

  return falls_silent_soon (sound_server_get_recording (server), zero_us, paused_us);
}

/* A machine that is busy with other tests may lag once, but not each time. */
static void
test_pause (void)
{
  g_autoptr (SoundServer) server = sound_server_new ();
  g_autoptr (SuppleCueMixer) mixer = supple_cue_mixer_new ();
  g_autoptr (GError) error = NULL;
  gboolean soon = FALSE;

  sound_server_start (server);

  GstElement *device = supple_sound_device_open (mixer, "pulsesink", &error);

  g_assert_no_error (error);
  wait_until_us (g_get_monotonic_time () + LEAD_IN_US);

  for (guint i = 0; i < N_TRIES && !soon; i++)
    soon = try_to_pause (server, mixer);

  g_assert_true (soon);
  supple_sound_device_close (device);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/sound-device/leads-in-with-silence", test_lead_in);
  g_test_add_func ("/sound-device/wakes-nobody-once-it-is-closed", test_idle);
  g_test_add_func ("/sound-device/a-pause-is-silent-within-60-ms-without-a-click", test_pause);

  return g_test_run ();
}
