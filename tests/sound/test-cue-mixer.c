/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <math.h>
#include <string.h>

#include "sound/supple-cue-mixer.h"
#include "sound/supple-limiter.h"

/* Changes of what is heard. */

#define BLOCK 480

/* A swell of four seconds that is under way. */
static SuppleCueSource *
create_swell (void)
{
  const SuppleCue breath = { 0, 4 * G_USEC_PER_SEC, SUPPLE_CUE_BREATHE_IN };

  return supple_cue_source_new (&breath, 1, SUPPLE_CUE_SET_BOWL, 0);
}

static float
largest_step (const float *samples,
              gsize        n_samples)
{
  float largest = 0;

  for (gsize i = 1; i < n_samples; i++)
    largest = MAX (largest, fabsf (samples[i] - samples[i - 1]));

  return largest;
}

static float
find_peak (const float *samples,
           gsize        n_samples)
{
  float peak = 0;

  for (gsize i = 0; i < n_samples; i++)
    peak = MAX (peak, fabsf (samples[i]));

  return peak;
}

static void
render_blocks (SuppleCueMixer *mixer,
               gint64          first,
               float          *samples,
               guint           n_blocks)
{
  for (guint i = 0; i < n_blocks; i++)
    supple_cue_mixer_render (mixer, first + i * BLOCK, samples + i * BLOCK, BLOCK);
}

static void
test_fade_out (void)
{
  g_autoptr (SuppleCueMixer) mixer = supple_cue_mixer_new ();
  g_autoptr (SuppleCueSource) swell = create_swell ();
  const gint64 middle = 3 * SUPPLE_SOUND_RATE;
  float        samples[20 * BLOCK];

  supple_cue_mixer_set_source (mixer, SUPPLE_CUE_LAYER_SESSION, swell);
  render_blocks (mixer, middle, samples, 10);

  float natural_step = largest_step (samples + 4 * BLOCK, 6 * BLOCK);

  supple_cue_mixer_set_source (mixer, SUPPLE_CUE_LAYER_SESSION, NULL);
  render_blocks (mixer, middle + 10 * BLOCK, samples + 10 * BLOCK, 10);

  g_assert_cmpfloat (find_peak (samples + 5 * BLOCK, 5 * BLOCK), >, 0.05f);
  g_assert_cmpfloat (largest_step (samples, G_N_ELEMENTS (samples)), <, natural_step + 0.003f);
  g_assert_cmpfloat (find_peak (samples + 10 * BLOCK + SUPPLE_CUE_FADE, BLOCK), ==, 0);
}

static void
test_quick_changes (void)
{
  g_autoptr (SuppleCueMixer) mixer = supple_cue_mixer_new ();
  g_autoptr (SuppleCueSource) swell = create_swell ();
  const gint64 middle = 3 * SUPPLE_SOUND_RATE;
  float        samples[40 * BLOCK];

  for (guint i = 0; i < 40; i++)
    {
      supple_cue_mixer_set_source (mixer, SUPPLE_CUE_LAYER_SESSION, i % 2 == 0 ? swell : NULL);
      supple_cue_mixer_set_gain (mixer, i % 3 == 0 ? 0 : 1);
      render_blocks (mixer, middle + i * BLOCK, samples + i * BLOCK, 1);
    }

  g_assert_cmpfloat (largest_step (samples, G_N_ELEMENTS (samples)), <, 0.02f);
}

static double
measure_power (const float *samples,
               gsize        n_samples)
{
  double sum = 0;

  for (gsize i = 0; i < n_samples; i++)
    sum += (double) (samples[i] * samples[i]);

  return sum / (double) n_samples;
}

/* How far a layer makes way for speech, and that it comes back, in dB. */
static void
check_ducking (SuppleCueLayer layer,
               double         expected_db)
{
  enum
  {
    N_BLOCKS = 30,
    N_SAMPLES = N_BLOCKS * BLOCK
  };
  g_autoptr (SuppleCueMixer) mixer = supple_cue_mixer_new ();
  g_autoptr (SuppleCueMixer) plain_mixer = supple_cue_mixer_new ();
  g_autoptr (SuppleCueSource) swell = create_swell ();
  const gint64      middle = 3 * SUPPLE_SOUND_RATE;
  const gsize       late = N_SAMPLES - 10 * BLOCK;
  g_autofree float *plain = g_new0 (float, 3 * N_SAMPLES);
  g_autofree float *samples = g_new0 (float, 3 * N_SAMPLES);

  supple_cue_mixer_set_source (plain_mixer, layer, swell);
  supple_cue_mixer_set_source (mixer, layer, swell);
  render_blocks (plain_mixer, middle - 2 * N_SAMPLES, plain, 3 * N_BLOCKS);

  for (guint i = 0; i < 3; i++)
    {
      supple_cue_mixer_set_ducked (mixer, i == 1);
      render_blocks (mixer, middle - 2 * N_SAMPLES + i * N_SAMPLES, samples + i * N_SAMPLES,
                     N_BLOCKS);

      double power = measure_power (samples + i * N_SAMPLES + late, 10 * BLOCK);
      double plain_power = measure_power (plain + i * N_SAMPLES + late, 10 * BLOCK);

      g_assert_cmpfloat_with_epsilon (10 * log10 (power / plain_power), i == 1 ? expected_db : 0,
                                      0.1);
    }

  g_assert_cmpfloat (largest_step (samples, 3 * N_SAMPLES), <=,
                     largest_step (plain, 3 * N_SAMPLES) + 0.0001f);
}

static void
test_ducking (void)
{
  check_ducking (SUPPLE_CUE_LAYER_SESSION, -6.02);
  check_ducking (SUPPLE_CUE_LAYER_SINGLE, -6.02);
  check_ducking (SUPPLE_CUE_LAYER_BACKGROUND, -13.98);
}

static void
test_wakes_in_silence (void)
{
  g_autoptr (SuppleCueMixer) mixer = supple_cue_mixer_new ();
  g_autoptr (SuppleCueSource) swell = create_swell ();
  const gint64 middle = 3 * SUPPLE_SOUND_RATE;
  float        samples[20 * BLOCK];

  supple_cue_mixer_set_source (mixer, SUPPLE_CUE_LAYER_SESSION, swell);
  supple_cue_mixer_start (mixer, middle + 10 * BLOCK);
  render_blocks (mixer, middle, samples, 20);

  g_assert_cmpfloat (find_peak (samples, 10 * BLOCK), ==, 0);
  g_assert_cmpfloat (find_peak (samples + 15 * BLOCK, 5 * BLOCK), >, 0.05f);
  g_assert_cmpfloat (largest_step (samples, G_N_ELEMENTS (samples)), <, 0.02f);
}

static void
test_any_split (void)
{
  enum
  {
    N_SAMPLES = 100 * BLOCK
  };
  g_autoptr (SuppleCueMixer) one = supple_cue_mixer_new ();
  g_autoptr (SuppleCueMixer) other = supple_cue_mixer_new ();
  g_autoptr (SuppleCueSource) swell = create_swell ();
  g_autofree float *whole = g_new0 (float, N_SAMPLES);
  g_autofree float *parts = g_new0 (float, N_SAMPLES);

  supple_cue_mixer_set_source (one, SUPPLE_CUE_LAYER_SESSION, swell);
  supple_cue_mixer_set_source (other, SUPPLE_CUE_LAYER_SESSION, swell);
  supple_cue_mixer_render (one, 48000, whole, N_SAMPLES);

  for (gsize done = 0, size; done < N_SAMPLES; done += size)
    {
      size = (gsize) g_test_rand_int_range (1, 700);
      size = MIN (size, N_SAMPLES - done);
      supple_cue_mixer_render (other, 48000 + (gint64) done, parts + done, size);
    }

  g_assert_cmpmem (parts, N_SAMPLES * sizeof *parts, whole, N_SAMPLES * sizeof *whole);
}

/* Everything at once, several times over. */
static void
test_ceiling (void)
{
  g_autoptr (SuppleCueMixer) mixer = supple_cue_mixer_new ();
  SuppleCue cues[5 * SUPPLE_N_CUE_KINDS];
  float     samples[100 * BLOCK];

  for (guint i = 0; i < G_N_ELEMENTS (cues); i++)
    cues[i] = (SuppleCue) { 0, 4 * G_USEC_PER_SEC, (SuppleCueKind) (i % SUPPLE_N_CUE_KINDS) };

  g_autoptr (SuppleCueSource) source =
    supple_cue_source_new (cues, G_N_ELEMENTS (cues), SUPPLE_CUE_SET_BOWL, 0);

  supple_cue_mixer_set_source (mixer, SUPPLE_CUE_LAYER_SESSION, source);
  render_blocks (mixer, 0, samples, 100);

  g_assert_cmpfloat (find_peak (samples, G_N_ELEMENTS (samples)), >, 0.65f);
  g_assert_cmpfloat (find_peak (samples, G_N_ELEMENTS (samples)), <=, SUPPLE_LIMITER_CEILING);
}

static void
test_limiter (void)
{
  float before = -1;

  for (int i = -4000; i <= 4000; i++)
    {
      float sample = (float) i / 1000;

      supple_limiter_apply (&sample, 1);
      g_assert_cmpfloat (fabsf (sample), <=, SUPPLE_LIMITER_CEILING);
      g_assert_cmpfloat (sample, >=, before);
      before = sample;

      if (ABS (i) <= 500)
        g_assert_cmpfloat (sample, ==, (float) i / 1000);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/cue-mixer/falls-silent-within-12-ms-without-a-click", test_fade_out);
  g_test_add_func ("/cue-mixer/quick-changes-do-not-click", test_quick_changes);
  g_test_add_func ("/cue-mixer/makes-way-for-speech-smoothly", test_ducking);
  g_test_add_func ("/cue-mixer/a-device-wakes-in-silence", test_wakes_in_silence);
  g_test_add_func ("/cue-mixer/any-split-into-blocks-sounds-the-same", test_any_split);
  g_test_add_func ("/cue-mixer/nothing-exceeds-the-ceiling", test_ceiling);
  g_test_add_func ("/limiter/leaves-soft-sound-alone-and-bends-loud-sound", test_limiter);

  return g_test_run ();
}
