/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <math.h>
#include <string.h>

#include "sample-timeline.h"
#include "sound/supple-cue-source.h"

/* Cues, laid out in samples and added up. */

#define MS (SUPPLE_SOUND_RATE / 1000)

static GArray *
create_bundled_cues (SuppleBreathPace pace)
{
  g_autoptr (SuppleTimeline) timeline = sample_timeline_new (pace);

  return supple_cues_new (timeline);
}

static gint64
find_onset (SuppleCueSource *source,
            gint64           heard_from,
            gint64           around)
{
  float samples[20 * MS] = { 0 };

  supple_cue_source_add (source, heard_from, around - 10 * MS, samples, G_N_ELEMENTS (samples));

  for (guint i = 0; i < G_N_ELEMENTS (samples); i++)
    if (samples[i] != 0)
      return around - 10 * MS + i;

  return G_MAXINT64;
}

static void
test_onsets (void)
{
  const SuppleBreathPace paces[] = {
    { 4 * G_USEC_PER_SEC, 6 * G_USEC_PER_SEC },
    { 2345678, 4321987 },
  };
  const gint64 zero_us = 98765432109;

  for (guint i = 0; i < G_N_ELEMENTS (paces); i++)
    {
      g_autoptr (GArray) cues = create_bundled_cues (paces[i]);

      g_assert_cmpuint (cues->len, >, 50);

      for (guint j = 0; j < cues->len; j++)
        {
          const SuppleCue *cue = &g_array_index (cues, SuppleCue, j);
          g_autoptr (SuppleCueSource) source =
            supple_cue_source_new (cue, 1, SUPPLE_CUE_SET_BOWL, zero_us);
          double expected = (double) (zero_us + cue->time_us) * 0.048;
          gint64 onset = find_onset (source, SUPPLE_ALWAYS_HEARD, (gint64) expected);

          /* A voice is zero at its very start, and then never for its first milliseconds. */
          g_assert_cmpfloat (fabs ((double) (onset - 1) - expected), <=, 1);
        }
    }
}

static void
test_breaths_meet (void)
{
  g_autoptr (GArray) cues = create_bundled_cues ((SuppleBreathPace) { 2345678, 4321987 });
  gint64 end_us = -1;
  gint64 end = 0;
  guint  n_met = 0;

  for (guint i = 0; i < cues->len; i++)
    {
      const SuppleCue *cue = &g_array_index (cues, SuppleCue, i);
      g_autoptr (SuppleCueSource) source =
        supple_cue_source_new (cue, 1, SUPPLE_CUE_SET_WAVES, 0);

      if (cue->kind == SUPPLE_CUE_BREATHE_OUT && cue->time_us == end_us)
        {
          g_assert_cmpint (find_onset (source, SUPPLE_ALWAYS_HEARD, end) - 1, ==, end);
          n_met++;
        }
      else if (cue->kind == SUPPLE_CUE_BREATHE_IN)
        {
          end_us = cue->time_us + cue->length_us;
          end = supple_cue_source_get_end (source);
        }
    }

  g_assert_cmpuint (n_met, >, 10);
}

static void
test_sum (void)
{
  enum
  {
    N_SAMPLES = 60 * SUPPLE_SOUND_RATE
  };
  g_autoptr (GArray) cues = create_bundled_cues (SUPPLE_BREATH_PACE_CALM);
  g_autoptr (SuppleCueSource) all =
    supple_cue_source_new ((SuppleCue *) (gpointer) cues->data, cues->len, SUPPLE_CUE_SET_BOWL, 0);
  g_autofree float *together = g_new0 (float, N_SAMPLES);
  g_autofree float *one_by_one = g_new0 (float, N_SAMPLES);

  supple_cue_source_add (all, SUPPLE_ALWAYS_HEARD, 0, together, N_SAMPLES);

  for (guint i = 0; i < cues->len; i++)
    {
      const SuppleCue *cue = &g_array_index (cues, SuppleCue, i);
      g_autoptr (SuppleCueSource) one = supple_cue_source_new (cue, 1, SUPPLE_CUE_SET_BOWL, 0);

      supple_cue_source_add (one, SUPPLE_ALWAYS_HEARD, 0, one_by_one, N_SAMPLES);
    }

  for (guint i = 0; i < N_SAMPLES; i++)
    g_assert_cmpfloat (together[i], ==, one_by_one[i]);
}

static void
test_any_split (void)
{
  enum
  {
    N_SAMPLES = 20 * SUPPLE_SOUND_RATE
  };
  g_autoptr (GArray) cues = create_bundled_cues (SUPPLE_BREATH_PACE_CALM);
  g_autofree float *whole = g_new0 (float, N_SAMPLES);

  for (guint set = 0; set < SUPPLE_N_CUE_SETS; set++)
    {
      g_autoptr (SuppleCueSource) source =
        supple_cue_source_new ((SuppleCue *) (gpointer) cues->data, cues->len,
                               (SuppleCueSet) set, 1234567);
      g_autofree float *parts = g_new0 (float, N_SAMPLES);

      memset (whole, 0, N_SAMPLES * sizeof *whole);
      supple_cue_source_add (source, 100, 0, whole, N_SAMPLES);

      for (gsize done = 0, size; done < N_SAMPLES; done += size)
        {
          size = (gsize) g_test_rand_int_range (1, 2000);
          size = MIN (size, N_SAMPLES - done);
          supple_cue_source_add (source, 100, (gint64) done, parts + done, size);
        }

      g_assert_cmpmem (parts, N_SAMPLES * sizeof *parts, whole, N_SAMPLES * sizeof *whole);
    }
}

static void
test_late (void)
{
  const SuppleCue hold = { 0, 10 * G_USEC_PER_SEC, SUPPLE_CUE_HOLD };
  const SuppleCue breath = { 0, 4 * G_USEC_PER_SEC, SUPPLE_CUE_BREATHE_IN };
  const gint64    heard_from = 1000 * MS;
  g_autoptr (SuppleCueSource) due = supple_cue_source_new (&hold, 1, SUPPLE_CUE_SET_BOWL, 400000);
  g_autoptr (SuppleCueSource) breathing =
    supple_cue_source_new (&breath, 1, SUPPLE_CUE_SET_BOWL, 400000);
  float joined[64] = { 0 };
  float passing[64] = { 0 };

  g_assert_cmpint (find_onset (due, heard_from, heard_from) - 1, ==, heard_from);
  g_assert_cmpint (find_onset (due, 60 * heard_from, 60 * heard_from), ==, G_MAXINT64);

  supple_cue_source_add (breathing, heard_from, heard_from, joined, 64);
  supple_cue_source_add (breathing, SUPPLE_ALWAYS_HEARD, heard_from, passing, 64);
  g_assert_cmpmem (joined, sizeof joined, passing, sizeof passing);
}

static void
test_patient (void)
{
  const gint64    heard_from = 1000 * MS;
  const SuppleCue cues[] = {
    { 0, G_USEC_PER_SEC / 2, SUPPLE_CUE_BREATHE_IN },
    { 3 * G_USEC_PER_SEC, G_USEC_PER_SEC, SUPPLE_CUE_HOLD },
  };
  g_autoptr (SuppleCueSource) source =
    supple_cue_source_new_patient (cues, G_N_ELEMENTS (cues), SUPPLE_CUE_SET_BOWL, 0);

  g_assert_cmpint (find_onset (source, heard_from, heard_from) - 1, ==, heard_from);
  g_assert_cmpint (find_onset (source, heard_from, 4 * heard_from) - 1, ==, 4 * heard_from);
  g_assert_cmpint (find_onset (source, SUPPLE_ALWAYS_HEARD, 0) - 1, ==, 0);
  g_assert_cmpint (find_onset (source, 60 * heard_from, 60 * heard_from), ==, G_MAXINT64);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/cue-source/every-cue-starts-at-its-sample", test_onsets);
  g_test_add_func ("/cue-source/an-out-breath-starts-where-the-in-breath-ends", test_breaths_meet);
  g_test_add_func ("/cue-source/a-session-is-the-sum-of-its-cues", test_sum);
  g_test_add_func ("/cue-source/any-split-into-blocks-sounds-the-same", test_any_split);
  g_test_add_func ("/cue-source/a-late-cue-waits-and-a-breath-is-joined", test_late);
  g_test_add_func ("/cue-source/what-was-asked-for-is-heard-whole", test_patient);

  return g_test_run ();
}
