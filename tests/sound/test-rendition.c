/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <math.h>
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
 * awake. The session starts when the clock does, as the background is not the same at all times. */
static float *
play (SuppleTimeline     *timeline,
      SuppleSoundOptions *options,
      gsize               n_samples)
{
  g_autoptr (SuppleClock) clock = fake_clock_new ();
  g_autoptr (SuppleSession) session = supple_session_new (timeline, clock);
  g_autoptr (SuppleCueMixer) mixer = supple_cue_mixer_new ();
  SuppleScore score = { 0 };
  float      *samples = g_new (float, N_BEFORE + n_samples + BLOCK);

  fake_clock_advance (clock, -supple_clock_get_time_us (clock));
  supple_session_play (session);
  supple_score_learn (&score, session, supple_sound_options_get_countdown (options));

  g_autoptr (SuppleCueSource) cues =
    supple_score_plan (&score, session, supple_sound_options_get_cue_set (options));
  g_autoptr (SuppleCueSource) background = supple_score_plan_background (
    &score, session, supple_sound_options_get_background (options), 0);

  supple_cue_mixer_set_gain (mixer, supple_sound_options_get_gain (options));
  supple_cue_mixer_set_background_gain (mixer, supple_sound_options_get_background_gain (options));
  supple_cue_mixer_set_source (mixer, SUPPLE_CUE_LAYER_SESSION, cues);
  supple_cue_mixer_set_source (mixer, SUPPLE_CUE_LAYER_BACKGROUND, background);
  supple_cue_mixer_start (mixer, -N_BEFORE);

  for (gsize i = 0; i < N_BEFORE + n_samples; i += BLOCK)
    supple_cue_mixer_render (mixer, (gint64) i - N_BEFORE, samples + i, BLOCK);

  supple_score_learn (&score, NULL, FALSE);
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
  static const struct
  {
    SuppleCueSet     cue_set;
    gboolean         countdown;
    SuppleBackground background;
  } choices[] = {
    { SUPPLE_CUE_SET_BOWL, FALSE, SUPPLE_BACKGROUND_NONE },
    { SUPPLE_CUE_SET_WOOD, TRUE, SUPPLE_BACKGROUND_SURF },
    { SUPPLE_CUE_SET_WAVES, TRUE, SUPPLE_BACKGROUND_NONE },
    { SUPPLE_CUE_SET_MINIMAL, FALSE, SUPPLE_BACKGROUND_RAIN },
    { SUPPLE_CUE_SET_OFF, FALSE, SUPPLE_BACKGROUND_BROWN },
  };
  g_autoptr (SuppleTimeline) timeline = audio_create_timeline ();

  for (guint i = 0; i < G_N_ELEMENTS (choices); i++)
    {
      gsize n_samples;
      g_autoptr (SuppleSoundOptions) options = audio_create_options (
        choices[i].cue_set, choices[i].countdown, choices[i].background);
      g_autoptr (SuppleRendition) rendition = supple_rendition_new (timeline, options);
      g_autofree float *rendered = render (rendition, &n_samples);
      g_autofree float *played = play (timeline, options, n_samples);

      g_assert_false (supple_rendition_is_silent (rendition));
      g_assert_cmpmem (rendered, n_samples * sizeof *rendered, played, n_samples * sizeof *played);
    }
}

static void
test_file_has_them (void)
{
  g_autoptr (SuppleTimeline) timeline = audio_create_timeline ();
  g_autoptr (SuppleSoundOptions) options =
    audio_create_options (SUPPLE_CUE_SET_WAVES, TRUE, SUPPLE_BACKGROUND_SURF);
  g_autoptr (SuppleRendition) rendition = supple_rendition_new (timeline, options);
  g_autofree char *path = g_build_filename (g_get_user_cache_dir (), "session.wav", NULL);
  g_autoptr (SuppleAudioFile) file = supple_audio_file_new (path, NULL);
  g_autoptr (GError) error = NULL;
  gsize             n_samples;
  g_autofree float *samples = render (rendition, &n_samples);
  g_auto (Wave) wave = { 0 };

  g_assert_cmpint (g_mkdir_with_parents (g_get_user_cache_dir (), 0700), ==, 0);
  audio_write (file, supple_rendition_new (timeline, options), NULL, &error);
  g_assert_no_error (error);
  wave_load (&wave, path);
  g_assert_cmpmem (wave.samples, wave.n_samples * sizeof *wave.samples, samples,
                   n_samples * sizeof *samples);
}

static double
find_loudness (SuppleTimeline     *timeline,
               SuppleSoundOptions *options)
{
  g_autoptr (SuppleRendition) rendition = supple_rendition_new (timeline, options);
  gsize             n_samples;
  double            sum = 0;
  g_autofree float *samples = render (rendition, &n_samples);

  for (gsize i = 0; i < n_samples; i++)
    sum += (double) samples[i] * (double) samples[i];

  return sqrt (sum / (double) n_samples);
}

/* In a file, a low volume would only take away from what the player's own volume can do. */
static void
test_volume (void)
{
  g_autoptr (SuppleTimeline) timeline = audio_create_timeline ();
  g_autoptr (SuppleSoundOptions) cues =
    audio_create_options (SUPPLE_CUE_SET_BOWL, FALSE, SUPPLE_BACKGROUND_NONE);
  g_autoptr (SuppleSoundOptions) background =
    audio_create_options (SUPPLE_CUE_SET_OFF, FALSE, SUPPLE_BACKGROUND_RAIN);
  double loud, loud_background;

  g_object_set (cues, "background-volume", 0.0, NULL);
  loud = find_loudness (timeline, cues);
  g_object_set (cues, "volume", 0.3, NULL);
  g_assert_cmpfloat_with_epsilon (find_loudness (timeline, cues), loud, loud * 1e-3);
  g_object_set (cues, "volume", 0.0, NULL);
  g_assert_cmpfloat_with_epsilon (find_loudness (timeline, cues), loud, loud * 1e-3);

  /* Twice as loud to the ear as the cues in a session, and so here. */
  g_object_set (background, "volume", 0.4, "background-volume", 0.8, NULL);
  loud_background = find_loudness (timeline, background);
  g_object_set (background, "volume", 0.8, "background-volume", 0.4, NULL);
  g_assert_cmpfloat_with_epsilon (find_loudness (timeline, background), loud_background / 8,
                                  loud_background * 1e-3);
}

static void
test_silent (void)
{
  g_autoptr (SuppleTimeline) timeline = audio_create_timeline ();
  g_autoptr (SuppleSoundOptions) options =
    audio_create_options (SUPPLE_CUE_SET_OFF, TRUE, SUPPLE_BACKGROUND_NONE);
  g_autoptr (SuppleRendition) rendition = supple_rendition_new (timeline, options);

  g_assert_true (supple_rendition_is_silent (rendition));
  g_assert_cmpfloat (find_loudness (timeline, options), ==, 0);
}

/* A last tone that is longer than what is left of the session is heard to its end. */
static void
test_rings_out (void)
{
  g_autoptr (SuppleTimeline) timeline = audio_create_timeline ();
  g_autoptr (SuppleSoundOptions) options =
    audio_create_options (SUPPLE_CUE_SET_BOWL, FALSE, SUPPLE_BACKGROUND_NONE);
  g_autoptr (GArray) cues = supple_cues_new (timeline);
  const SuppleCue *last = &g_array_index (cues, SuppleCue, cues->len - 1);
  g_autoptr (SuppleRendition) rendition = supple_rendition_new (timeline, options);
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
  g_test_add_func ("/rendition/is-as-loud-as-can-be-in-the-balance-of-a-session", test_volume);
  g_test_add_func ("/rendition/says-when-there-is-nothing-to-hear", test_silent);
  g_test_add_func ("/rendition/the-last-tone-rings-out", test_rings_out);

  return g_test_run ();
}
