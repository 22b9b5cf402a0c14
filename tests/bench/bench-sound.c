/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <math.h>
#include <stdlib.h>
#include <sys/resource.h>

#include "sound/supple-sound-pipeline.h"
#include "sound/supple-voice.h"
#include "support/sound-probe.h"
#include "support/sound-server.h"

/* What sound costs while it plays, how soon it falls silent, and how exactly it comes, on a
 * sound server of its own: cues come for as many minutes as SUPPLE_MINUTES says (1 unless told).
 * With SUPPLE_BUSY, both cores are kept busy meanwhile. */

#define MS         (SUPPLE_SOUND_RATE / 1000)
#define SPACING_US (G_USEC_PER_SEC / 2)
#define PROBE      (60 * MS)
#define SEARCH     (40 * MS)

#define BREATH_US (4 * G_USEC_PER_SEC)
#define COST_US   (20 * G_USEC_PER_SEC)

#define N_PAUSES     20
#define PAUSE_MIN_US (300 * 1000)

typedef struct
{
  SoundServer         *server;
  SuppleCueMixer      *mixer;
  SuppleSoundPipeline *pipeline;
  gint64               until_us;
} Bench;

static gboolean
plays (gpointer data)
{
  return supple_sound_pipeline_get_playing (data);
}

static gboolean
is_closed (gpointer data)
{
  return !supple_sound_pipeline_get_playing (data);
}

static gboolean
is_over_cb (gpointer user_data)
{
  *(gboolean *) user_data = TRUE;

  return G_SOURCE_REMOVE;
}

/* Lets the main loop run and sleep, as it does in a program. */
static void
wait_for (gint64 duration_us)
{
  gboolean over = FALSE;

  g_timeout_add ((guint) (duration_us / 1000), is_over_cb, &over);

  while (!over)
    g_main_context_iteration (NULL, TRUE);
}

/* Makes cues that come one after another, from one second on. Returns the time of the first. */
static gint64
play (Bench        *bench,
      SuppleCueKind kind,
      gint64        length_us,
      guint         n_cues)
{
  gint64 zero_us = g_get_monotonic_time () + G_USEC_PER_SEC;
  g_autoptr (GArray) cues = g_array_new (FALSE, FALSE, sizeof (SuppleCue));

  for (guint i = 0; i < n_cues; i++)
    {
      SuppleCue cue = { i * length_us, length_us, kind };

      g_array_append_val (cues, cue);
    }

  g_autoptr (SuppleCueSource) source = supple_cue_source_new (
    &g_array_index (cues, SuppleCue, 0), n_cues, SUPPLE_CUE_SET_WOOD, zero_us);

  supple_cue_mixer_set_source (bench->mixer, SUPPLE_CUE_LAYER_SESSION, source);

  return zero_us;
}

static double
get_cpu_s (void)
{
  struct rusage usage;

  getrusage (RUSAGE_SELF, &usage);

  return (double) (usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
         (double) (usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / G_USEC_PER_SEC;
}

static void
measure_cost (Bench        *bench,
              const char   *name,
              SuppleCueKind kind,
              guint         n_cues)
{
  play (bench, kind, BREATH_US, n_cues);
  wait_for (2 * G_USEC_PER_SEC);

  double cpu_s = get_cpu_s ();
  gint64 from_us = g_get_monotonic_time ();

  wait_for (COST_US);

  double passed_s = (double) (g_get_monotonic_time () - from_us) / G_USEC_PER_SEC;

  g_print ("%s: %.2f %% of a core\n", name, 100 * (get_cpu_s () - cpu_s) / passed_s);
  supple_cue_mixer_set_source (bench->mixer, SUPPLE_CUE_LAYER_SESSION, NULL);
}

static const float *
get_samples (Bench  *bench,
             gint64 *n_samples)
{
  GByteArray *recording = sound_server_get_recording (bench->server);

  *n_samples = recording->len / (gint64) sizeof (float);

  return (const float *) (gpointer) recording->data;
}

/* Plays one cue, and finds it. Returns the number of the sample that was heard at the time 0. */
static gint64
find_zero (Bench *bench)
{
  SuppleVoice voice = supple_voice (SUPPLE_CUE_HALF_WAY, SUPPLE_CUE_SET_WOOD, 0);
  float       probe[PROBE] = { 0 };
  gint64      n_samples;

  sound_server_record (bench->server);

  gint64 time_us = play (bench, SUPPLE_CUE_HALF_WAY, SPACING_US, 1);

  wait_for (4 * G_USEC_PER_SEC);

  const float *samples = get_samples (bench, &n_samples);

  supple_voice_add (&voice, 0, probe, PROBE);

  gint64 end = MIN (n_samples, 3 * 1000 * MS) - PROBE;
  gint64 place = sound_probe_find (probe, PROBE, samples, 0, end);

  g_assert_cmpint (place, >=, 0);
  return place - supple_sound_samples (time_us);
}

/* Returns the number of the sample after the last one that is not silent. */
static gint64
find_end (const float *samples,
          gint64       n_samples)
{
  while (n_samples > 0 && fabsf (samples[n_samples - 1]) < 1e-6f)
    n_samples--;

  return n_samples;
}

static void
measure_pauses (Bench *bench)
{
  gint64 zero = find_zero (bench);
  double sum_ms = 0;
  double worst_ms = 0;

  for (guint i = 0; i < N_PAUSES; i++)
    {
      gint64 n_samples;

      play (bench, SUPPLE_CUE_BREATHE_IN, BREATH_US, 1);
      wait_for (3 * G_USEC_PER_SEC + g_random_int_range (0, 60000));

      gint64 time_us = g_get_monotonic_time ();

      supple_cue_mixer_set_source (bench->mixer, SUPPLE_CUE_LAYER_SESSION, NULL);
      wait_for (PAUSE_MIN_US);

      const float *samples = get_samples (bench, &n_samples);
      gint64       end = find_end (samples, n_samples) - zero;
      double       ms = (double) (end - supple_sound_samples (time_us)) / MS;

      sum_ms += ms;
      worst_ms = MAX (worst_ms, ms);
    }

  g_print ("pause to silence: %.0f ms, at worst %.0f\n", sum_ms / N_PAUSES, worst_ms);
}

static int
compare (gconstpointer a,
         gconstpointer b)
{
  double left = *(const double *) a, right = *(const double *) b;

  return (left > right) - (left < right);
}

/* Off by how much, compared with the median, and whether it grows: the error of the last tenth
 * against that of the first. */
static void
report (const GArray *off_ms,
        guint         n_cues)
{
  g_autoptr (GArray) sorted = g_array_copy ((GArray *) off_ms);
  guint  n = off_ms->len;
  guint  within = 0;
  double worst = 0;
  double drift = 0;

  g_array_sort (sorted, compare);

  double median = g_array_index (sorted, double, n / 2);

  for (guint i = 0; i < n; i++)
    {
      double off = fabs (g_array_index (off_ms, double, i) - median);

      within += off <= 5;
      worst = MAX (worst, off);
    }

  for (guint i = 0; i < n / 10; i++)
    drift += g_array_index (off_ms, double, n - 1 - i) - g_array_index (off_ms, double, i);

  g_print ("%u of %u cues heard: %.1f %% within 5 ms, worst %.1f ms, from %+.1f to %+.1f, "
           "drift %+.2f ms\n",
           n, n_cues, 100.0 * within / n_cues, worst,
           g_array_index (sorted, double, 0) - median,
           g_array_index (sorted, double, n - 1) - median, drift / MAX (1, n / 10));
}

static void
measure_onsets (Bench *bench,
                guint  n_minutes)
{
  guint       n_cues = n_minutes * 60 * G_USEC_PER_SEC / SPACING_US;
  SuppleVoice voice = supple_voice (SUPPLE_CUE_HALF_WAY, SUPPLE_CUE_SET_WOOD, 0);
  g_autoptr (GArray) off_ms = g_array_new (FALSE, FALSE, sizeof (double));
  float  probe[PROBE] = { 0 };
  gint64 zero = find_zero (bench);
  gint64 from_us = play (bench, SUPPLE_CUE_HALF_WAY, SPACING_US, n_cues);
  gint64 n_samples;

  supple_voice_add (&voice, 0, probe, PROBE);
  wait_for (n_minutes * 60 * G_USEC_PER_SEC + 2 * G_USEC_PER_SEC);

  const float *samples = get_samples (bench, &n_samples);

  for (guint i = 0; i < n_cues; i++)
    {
      gint64 expected = zero + supple_sound_samples (from_us + i * SPACING_US);
      gint64 found = sound_probe_find (probe, PROBE, samples, expected - SEARCH,
                                       MIN (expected + SEARCH, n_samples - PROBE));
      double ms = (double) (found - expected) / MS;

      if (found >= 0)
        g_array_append_val (off_ms, ms);
    }

  report (off_ms, n_cues);
}

static gpointer
burn (gpointer data)
{
  volatile guint spins = 0;

  while (!g_atomic_int_get ((int *) data))
    spins++;

  return NULL;
}

int
main (void)
{
  const char *minutes = g_getenv ("SUPPLE_MINUTES");
  GThread    *threads[2] = { NULL };
  int         stop = 0;
  Bench       bench = {
          .server = sound_server_new (),
          .mixer = supple_cue_mixer_new (),
  };

  bench.pipeline = supple_sound_pipeline_new (bench.mixer);
  sound_server_start (bench.server);
  supple_sound_pipeline_set_sink_name (bench.pipeline, "pulsesink");
  supple_sound_pipeline_set_wanted (bench.pipeline, TRUE);
  wait_until (plays, bench.pipeline);

  measure_cost (&bench, "nothing sounds", SUPPLE_CUE_HALF_WAY, 1);
  measure_cost (&bench, "a breath sounds", SUPPLE_CUE_BREATHE_IN, 10);

  for (guint i = 0; g_getenv ("SUPPLE_BUSY") != NULL && i < G_N_ELEMENTS (threads); i++)
    threads[i] = g_thread_new ("burn", burn, &stop);

  measure_pauses (&bench);
  measure_onsets (&bench, (guint) MAX (1, minutes != NULL ? atoi (minutes) : 1));

  g_atomic_int_set (&stop, 1);

  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    if (threads[i] != NULL)
      g_thread_join (threads[i]);

  supple_sound_pipeline_set_wanted (bench.pipeline, FALSE);
  wait_until (is_closed, bench.pipeline);
  g_object_unref (bench.pipeline);
  supple_cue_mixer_unref (bench.mixer);
  sound_server_free (bench.server);

  return EXIT_SUCCESS;
}
