/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "audio-fixture.h"
#include "sound/supple-cue-mixer.h"
#include "sound/supple-score.h"
#include "support/fake-clock.h"

/* A session rendered, and the same session played. */

/* What a sound device asks for at once. */
#define BLOCK 960

/* For how long it has been awake when the session starts: a second. */
#define N_BEFORE SUPPLE_SOUND_RATE

/* Plays a session as the device's thread does, but without waiting, on a device that is
 * awake. */
static float *
play (SuppleTimeline *timeline,
      SuppleCueSet    cue_set,
      gsize           n_samples)
{
  g_autoptr (SuppleClock) clock = fake_clock_new ();
  g_autoptr (SuppleSession) session = supple_session_new (timeline, clock);
  g_autoptr (SuppleCueMixer) mixer = supple_cue_mixer_new ();
  SuppleScore score = { 0 };
  gint64      position_us, time_us, first;

  supple_session_play (session);
  supple_session_get_anchor (session, &position_us, &time_us);
  first = supple_sound_samples (time_us - position_us) - N_BEFORE;
  supple_score_learn (&score, session);

  g_autoptr (SuppleCueSource) source = supple_score_plan (&score, session, cue_set);
  float *samples = g_new (float, N_BEFORE + n_samples + BLOCK);

  supple_cue_mixer_set_source (mixer, SUPPLE_CUE_LAYER_SESSION, source);
  supple_cue_mixer_start (mixer, first);

  for (gsize i = 0; i < N_BEFORE + n_samples; i += BLOCK)
    supple_cue_mixer_render (mixer, first + (gint64) i, samples + i, BLOCK);

  supple_score_learn (&score, NULL);
  memmove (samples, samples + N_BEFORE, n_samples * sizeof *samples);

  return samples;
}

static float *
render (SuppleRendition *rendition,
        gsize           *n_samples)
{
  float *samples;

  *n_samples = (gsize) supple_rendition_get_length (rendition);
  samples = g_new (float, *n_samples);
  g_assert_cmpuint (supple_rendition_render (rendition, samples, *n_samples), ==, *n_samples);
  g_assert_cmpuint (supple_rendition_render (rendition, samples, 1), ==, 0);

  return samples;
}

static void
test_like_played (void)
{
  g_autoptr (SuppleTimeline) timeline = audio_create_timeline ();

  for (guint set = 0; set < SUPPLE_N_CUE_SETS; set++)
    {
      gsize n_samples;
      g_autoptr (SuppleRendition) rendition = supple_rendition_new (timeline, (SuppleCueSet) set);
      g_autofree float *rendered = render (rendition, &n_samples);
      g_autofree float *played = play (timeline, (SuppleCueSet) set, n_samples);

      g_assert_cmpmem (rendered, n_samples * sizeof *rendered, played, n_samples * sizeof *played);
    }
}

static void
test_file_has_them (void)
{
  g_autoptr (SuppleTimeline) timeline = audio_create_timeline ();
  g_autoptr (SuppleRendition) rendition = supple_rendition_new (timeline, SUPPLE_CUE_SET_BOWL);
  g_autofree char  *path = g_build_filename (g_get_user_cache_dir (), "session.wav", NULL);
  gsize             n_samples;
  g_autofree float *samples = render (rendition, &n_samples);
  g_auto (Wave) wave = { 0 };

  g_assert_cmpint (g_mkdir_with_parents (g_get_user_cache_dir (), 0700), ==, 0);
  audio_write_timeline (path, timeline, SUPPLE_CUE_SET_BOWL);
  wave_load (&wave, path);
  g_assert_cmpmem (wave.samples, wave.n_samples * sizeof *wave.samples, samples,
                   n_samples * sizeof *samples);
}

/* A last tone that is longer than what is left of the session is heard to its end. */
static void
test_rings_out (void)
{
  g_autoptr (SuppleTimeline) timeline = audio_create_timeline ();
  g_autoptr (GArray) cues = supple_cues_new (timeline);
  const SuppleCue *last = &g_array_index (cues, SuppleCue, cues->len - 1);
  g_autoptr (SuppleRendition) rendition = supple_rendition_new (timeline, SUPPLE_CUE_SET_BOWL);
  gint64 end = supple_sound_samples (supple_timeline_get_duration_us (timeline));
  g_autoptr (SuppleCueSource) source =
    supple_cue_source_new (last, 1, SUPPLE_CUE_SET_BOWL, 0);

  g_assert_cmpint (last->kind, ==, SUPPLE_CUE_SESSION_DONE);
  g_assert_cmpint (supple_rendition_get_length (rendition), >=, end);
  g_assert_cmpint (supple_rendition_get_length (rendition), >=,
                   supple_cue_source_get_end (source));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/rendition/has-the-samples-that-a-session-plays", test_like_played);
  g_test_add_func ("/rendition/a-wav-file-has-exactly-its-samples", test_file_has_them);
  g_test_add_func ("/rendition/the-last-tone-rings-out", test_rings_out);

  return g_test_run ();
}
