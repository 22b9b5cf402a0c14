/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <math.h>

#include "loudness.h"
#include "sound/supple-cue-mixer.h"
#include "sound/supple-voice.h"

/* What sounds all the time. */

enum
{
  FIRST = 10 * SUPPLE_SOUND_RATE,
  LENGTH = 12 * SUPPLE_SOUND_RATE,
};

/* As the settings have it: a volume of 0.6. */
#define DEFAULT_GAIN 0.216f

/* -40 dBFS */
#define STEP_MAX 0.01f

static SuppleCueSource *
create_source (SuppleBackground background)
{
  return supple_cue_source_new_background (background, 0, 60 * G_USEC_PER_SEC);
}

static float *
render (SuppleBackground background)
{
  g_autoptr (SuppleCueMixer) mixer = supple_cue_mixer_new ();
  g_autoptr (SuppleCueSource) source = create_source (background);
  float *samples = g_new0 (float, LENGTH);

  supple_cue_mixer_set_background_gain (mixer, DEFAULT_GAIN);
  supple_cue_mixer_set_source (mixer, SUPPLE_CUE_LAYER_BACKGROUND, source);
  supple_cue_mixer_start (mixer, SUPPLE_ALWAYS_HEARD);
  supple_cue_mixer_render (mixer, FIRST, samples, LENGTH);

  return samples;
}

static void
test_quiet (void)
{
  for (guint i = SUPPLE_BACKGROUND_SURF; i < SUPPLE_N_BACKGROUNDS; i++)
    {
      g_autofree float *samples = render ((SuppleBackground) i);
      double            loudest = loudness_momentary_max (samples, LENGTH);
      double            usual = loudness_mean (samples, LENGTH);

      g_test_message ("background %u: %.2f LUFS, at most %.2f", i, usual, loudest);
      g_assert_cmpfloat_with_epsilon (usual, -40, 0.5);
      g_assert_cmpfloat (loudest, <, -37.5);
    }
}

/* How much louder the loudest second is than the softest, smoothed as the ear does. */
static double
find_swing_db (const float *samples)
{
  double loudest = -200;
  double softest = 0;

  for (gsize i = 0; i + SUPPLE_SOUND_RATE <= LENGTH; i += SUPPLE_SOUND_RATE / 4)
    {
      double loudness = loudness_mean (samples + i, SUPPLE_SOUND_RATE);

      loudest = MAX (loudest, loudness);
      softest = MIN (softest, loudness);
    }

  return loudest - softest;
}

/* A breath comes and goes. What could be taken for one would be worse than silence. */
static void
test_no_breath (void)
{
  SuppleVoice       breath = supple_voice (SUPPLE_CUE_BREATHE_IN, SUPPLE_CUE_SET_WAVES, LENGTH);
  g_autofree float *breathing = g_new0 (float, LENGTH);

  supple_voice_add (&breath, 0, breathing, LENGTH);
  g_assert_cmpfloat (find_swing_db (breathing), >, 10);

  for (guint i = SUPPLE_BACKGROUND_SURF; i < SUPPLE_N_BACKGROUNDS; i++)
    {
      g_autofree float *samples = render ((SuppleBackground) i);

      g_test_message ("background %u: %.2f dB", i, find_swing_db (samples));
      g_assert_cmpfloat (find_swing_db (samples), <, 3);
    }
}

static void
test_any_split (void)
{
  for (guint i = SUPPLE_BACKGROUND_SURF; i < SUPPLE_N_BACKGROUNDS; i++)
    {
      g_autofree float *whole = render ((SuppleBackground) i);
      g_autofree float *parts = g_new0 (float, LENGTH);
      g_autoptr (SuppleCueMixer) mixer = supple_cue_mixer_new ();
      g_autoptr (SuppleCueSource) source = create_source ((SuppleBackground) i);

      supple_cue_mixer_set_background_gain (mixer, DEFAULT_GAIN);
      supple_cue_mixer_set_source (mixer, SUPPLE_CUE_LAYER_BACKGROUND, source);
      supple_cue_mixer_start (mixer, SUPPLE_ALWAYS_HEARD);

      for (gsize done = 0, size; done < LENGTH; done += size)
        {
          size = (gsize) g_test_rand_int_range (1, 3000);
          size = MIN (size, LENGTH - done);
          supple_cue_mixer_render (mixer, FIRST + (gint64) done, parts + done, size);
        }

      g_assert_cmpmem (parts, LENGTH * sizeof *parts, whole, LENGTH * sizeof *whole);
    }
}

static float
find_peak (SuppleCueSource *source,
           gint64           heard_from,
           gint64           first)
{
  float samples[4800] = { 0 };
  float peak = 0;

  supple_cue_source_add (source, heard_from, first, samples, G_N_ELEMENTS (samples));

  for (guint i = 0; i < G_N_ELEMENTS (samples); i++)
    peak = MAX (peak, fabsf (samples[i]));

  return peak;
}

static void
test_slow (void)
{
  const gint64 start = 10 * SUPPLE_SOUND_RATE;
  const gint64 end = 30 * SUPPLE_SOUND_RATE;
  g_autoptr (SuppleCueSource) source =
    supple_cue_source_new_background (SUPPLE_BACKGROUND_SURF, 10 * G_USEC_PER_SEC,
                                      30 * G_USEC_PER_SEC);
  float full = find_peak (source, SUPPLE_ALWAYS_HEARD, 20 * SUPPLE_SOUND_RATE);

  g_assert_cmpfloat (find_peak (source, SUPPLE_ALWAYS_HEARD, start - 4800), ==, 0);
  g_assert_cmpfloat (find_peak (source, SUPPLE_ALWAYS_HEARD, start), <, full / 30);
  g_assert_cmpfloat (find_peak (source, SUPPLE_ALWAYS_HEARD, end - 4800), <, full / 30);
  g_assert_cmpfloat (find_peak (source, SUPPLE_ALWAYS_HEARD, end), ==, 0);
  g_assert_cmpint (supple_cue_source_get_end (source), ==, end);

  /* On a device that wakes late it comes as slowly. */
  g_assert_cmpfloat (find_peak (source, 20 * SUPPLE_SOUND_RATE, 20 * SUPPLE_SOUND_RATE), <,
                     full / 30);
}

/* Skipping a step changes the end of the session, but not what is heard now. */
static void
test_goes_on (void)
{
  enum
  {
    HALF = LENGTH / 2
  };
  g_autofree float *whole = render (SUPPLE_BACKGROUND_RAIN);
  g_autofree float *samples = g_new0 (float, LENGTH);
  g_autoptr (SuppleCueMixer) mixer = supple_cue_mixer_new ();
  g_autoptr (SuppleCueSource) before = create_source (SUPPLE_BACKGROUND_RAIN);
  g_autoptr (SuppleCueSource) after =
    supple_cue_source_new_background (SUPPLE_BACKGROUND_RAIN, 0, 40 * G_USEC_PER_SEC);

  supple_cue_mixer_set_background_gain (mixer, DEFAULT_GAIN);
  supple_cue_mixer_set_source (mixer, SUPPLE_CUE_LAYER_BACKGROUND, before);
  supple_cue_mixer_start (mixer, SUPPLE_ALWAYS_HEARD);
  supple_cue_mixer_render (mixer, FIRST, samples, HALF);
  supple_cue_mixer_set_source (mixer, SUPPLE_CUE_LAYER_BACKGROUND, after);
  supple_cue_mixer_render (mixer, FIRST + HALF, samples + HALF, HALF);

  for (guint i = 0; i < LENGTH; i++)
    g_assert_cmpfloat_with_epsilon (samples[i], whole[i], 1e-6f);
}

static void
test_no_click (void)
{
  for (guint i = SUPPLE_BACKGROUND_SURF; i < SUPPLE_N_BACKGROUNDS; i++)
    {
      g_autofree float *samples = render ((SuppleBackground) i);

      for (guint j = 1; j < LENGTH; j++)
        g_assert_cmpfloat (fabsf (samples[j] - samples[j - 1]), <, STEP_MAX);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/background/each-is-quiet-and-equally-loud", test_quiet);
  g_test_add_func ("/background/none-can-be-taken-for-a-breath", test_no_breath);
  g_test_add_func ("/background/any-split-into-blocks-sounds-the-same", test_any_split);
  g_test_add_func ("/background/comes-and-goes-slowly", test_slow);
  g_test_add_func ("/background/goes-on-when-the-session-changes", test_goes_on);
  g_test_add_func ("/background/has-no-clicks", test_no_click);

  return g_test_run ();
}
