/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <math.h>

#include "loudness.h"
#include "sound/supple-voice.h"

/* Each sound by itself. */

#define MS (SUPPLE_SOUND_RATE / 1000)

#define BREATH (4000 * MS)

/* -40 dBFS */
#define STEP_MAX 0.01f

static const gint64 breath_lengths_ms[] = { 2000, 3001, 4000, 6000, 10000 };

typedef void (*VoiceTest) (const SuppleVoice *voice,
                           const float       *samples);

static float *
render (const SuppleVoice *voice)
{
  float *samples = g_new0 (float, (gsize) voice->length);

  supple_voice_add (voice, 0, samples, (gsize) voice->length);
  return samples;
}

static void
for_each_voice (VoiceTest test)
{
  for (guint set = 0; set < SUPPLE_N_CUE_SETS; set++)
    for (guint kind = 0; kind < SUPPLE_N_CUE_KINDS; kind++)
      {
        SuppleVoice       voice = supple_voice ((SuppleCueKind) kind, (SuppleCueSet) set, BREATH);
        g_autofree float *samples = render (&voice);

        g_test_message ("set %u, kind %u", set, kind);

        if (voice.length > 0)
          test (&voice, samples);
      }
}

static float
find_peak (const float *samples,
           gint64       from,
           gint64       to)
{
  float peak = 0;

  for (gint64 i = from; i < to; i++)
    peak = MAX (peak, fabsf (samples[i]));

  return peak;
}

static void
check_edges (const SuppleVoice *voice,
             const float       *samples)
{
  gint64 length = voice->length;
  float  around[2 * 64] = { 0 };

  g_assert_cmpfloat (samples[0], ==, 0);
  g_assert_cmpfloat (samples[1], !=, 0);
  g_assert_cmpfloat (find_peak (samples, 0, MS / 2), <, STEP_MAX);
  g_assert_cmpfloat (find_peak (samples, length - 10 * MS, length), <, STEP_MAX);

  supple_voice_add (voice, -64, around, 64);
  supple_voice_add (voice, length, around + 64, 64);
  g_assert_cmpfloat (find_peak (around, 0, G_N_ELEMENTS (around)), ==, 0);
}

static void
test_silent_edges (void)
{
  for_each_voice (check_edges);
}

static void
check_attack (const SuppleVoice *voice,
              const float       *samples)
{
  gint64 attack_ms = supple_cue_is_breath (voice->kind) ? 150 : 20;
  float  peak = find_peak (samples, 0, voice->length);
  float  early = find_peak (samples, 0, attack_ms * MS / 4);

  g_assert_cmpfloat (early, <, 0.5f * peak);
  g_assert_cmpfloat (find_peak (samples, 0, attack_ms * MS / 20), <, 0.1f * peak);
}

static void
test_soft_attack (void)
{
  for_each_voice (check_attack);
}

static void
test_swell_length (void)
{
  for (guint set = 0; set < SUPPLE_CUE_SET_MINIMAL; set++)
    for (guint i = 0; i < G_N_ELEMENTS (breath_lengths_ms); i++)
      for (SuppleCueKind kind = SUPPLE_CUE_BREATHE_IN; kind <= SUPPLE_CUE_BREATHE_OUT; kind++)
        {
          gint64            length = breath_lengths_ms[i] * MS;
          SuppleVoice       voice = supple_voice (kind, (SuppleCueSet) set, length);
          g_autofree float *samples = render (&voice);

          g_assert_cmpint (voice.length, ==, length);
          g_assert_cmpfloat (find_peak (samples, 0, MS), >, 0);
          g_assert_cmpfloat (find_peak (samples, length - MS, length), >, 0);
        }
}

/* How high or bright a part sounds: how often it crosses zero. */
static guint
count_crossings (const float *samples,
                 gint64       from,
                 gint64       to)
{
  guint n_crossings = 0;

  for (gint64 i = from + 1; i < to; i++)
    if ((samples[i] < 0) != (samples[i - 1] < 0))
      n_crossings++;

  return n_crossings;
}

static void
check_direction (const SuppleVoice *voice,
                 const float       *samples)
{
  gint64 length = voice->length;
  guint  n_first = count_crossings (samples, 0, length / 4);
  guint  n_last = count_crossings (samples, length - length / 4, length);

  if (voice->kind == SUPPLE_CUE_BREATHE_IN)
    {
      g_assert_cmpuint (10 * n_last, >, 13 * n_first);
      g_assert_cmpfloat (find_peak (samples, 0, length / 4), <,
                         find_peak (samples, length / 2, length));
    }
  else if (voice->kind == SUPPLE_CUE_BREATHE_OUT)
    {
      g_assert_cmpuint (10 * n_first, >, 13 * n_last);
      g_assert_cmpfloat (find_peak (samples, 0, length / 2), >,
                         find_peak (samples, length - length / 4, length));
    }
}

static void
test_swell_direction (void)
{
  for_each_voice (check_direction);
}

static double loudest, softest;

static void
measure_loudness (const SuppleVoice *voice,
                  const float       *samples)
{
  double loudness = loudness_momentary_max (samples, (gsize) voice->length);

  g_test_message ("%.2f LUFS", loudness);
  loudest = MAX (loudest, loudness);
  softest = MIN (softest, loudness);
  g_assert_cmpfloat (loudness_peak_db (samples, (gsize) voice->length), <, -6);
}

static void
test_loudness (void)
{
  loudest = -100;
  softest = 0;
  for_each_voice (measure_loudness);

  g_assert_cmpfloat (loudest - softest, <=, 3);
  g_assert_cmpfloat (loudest, <, -18);
  g_assert_cmpfloat (softest, >, -24);
}

/* How alike the beginnings of two sounds are: 1 if they are the same. */
static double
compare (SuppleCueSet  set,
         SuppleCueKind a,
         SuppleCueKind b)
{
  enum
  {
    LENGTH = 1000 * MS
  };
  SuppleVoice       voices[2] = { supple_voice (a, set, BREATH), supple_voice (b, set, BREATH) };
  g_autofree float *x = g_new0 (float, LENGTH);
  g_autofree float *y = g_new0 (float, LENGTH);
  double            xx = 1e-9;
  double            yy = 1e-9;
  double            xy = 0;

  supple_voice_add (&voices[0], 0, x, LENGTH);
  supple_voice_add (&voices[1], 0, y, LENGTH);

  for (guint i = 0; i < LENGTH; i++)
    {
      xx += (double) (x[i] * x[i]);
      yy += (double) (y[i] * y[i]);
      xy += (double) (x[i] * y[i]);
    }

  return xy / sqrt (xx * yy);
}

static void
test_told_apart (void)
{
  for (guint set = 0; set < SUPPLE_N_CUE_SETS; set++)
    for (guint a = 0; a < SUPPLE_N_CUE_KINDS; a++)
      for (guint b = a + 1; b < SUPPLE_N_CUE_KINDS; b++)
        g_assert_cmpfloat (compare ((SuppleCueSet) set, (SuppleCueKind) a, (SuppleCueKind) b),
                           <, 0.9);
}

static void
test_minimal (void)
{
  const SuppleCueSet set = SUPPLE_CUE_SET_MINIMAL;

  g_assert_cmpint (supple_voice (SUPPLE_CUE_BREATHE_IN, set, MS).length, ==, 0);
  g_assert_cmpint (supple_voice (SUPPLE_CUE_BREATHE_OUT, set, MS).length, ==, 0);
  g_assert_cmpint (supple_voice (SUPPLE_CUE_CHANGE_SIDE, set, 0).length, >, 0);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/voice/starts-and-ends-in-silence", test_silent_edges);
  g_test_add_func ("/voice/comes-in-softly", test_soft_attack);
  g_test_add_func ("/voice/a-swell-lasts-as-long-as-its-breath", test_swell_length);
  g_test_add_func ("/voice/in-breaths-rise-and-out-breaths-fall", test_swell_direction);
  g_test_add_func ("/voice/all-are-equally-loud", test_loudness);
  g_test_add_func ("/voice/no-two-of-a-set-sound-the-same", test_told_apart);
  g_test_add_func ("/voice/the-minimal-set-leaves-the-breath-alone", test_minimal);

  return g_test_run ();
}
