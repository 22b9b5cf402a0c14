/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>
#include <math.h>

#include "audio-fixture.h"
#include "sound/supple-voice.h"
#include "support/bundled-library.h"

/* The files that come out, measured: where does what sound start and end? A cue is found by
 * taking all the others away, as they are scheduled; what is left must be that cue alone. */

/* What is left of one number in the file where everything was taken away, at most. */
#define ROUNDING 2e-7f

/* The limiter lets pass what is below. */
#define SOFT 0.5f

#define MS     (SUPPLE_SOUND_RATE / 1000)
#define WINDOW 512
#define BEFORE 128
#define REACH  3

typedef struct
{
  Wave            wave;
  GArray         *cues;
  SuppleVoice    *voices;
  SuppleCueSet    set;
  SuppleTimeline *timeline;
  char           *path;
} Session;

static SuppleTimeline *
lay_out (SuppleRoutine *routine)
{
  SuppleTimelineOptions options = SUPPLE_TIMELINE_OPTIONS_DEFAULT;

  options.pace = (SuppleBreathPace) { 2003456, 3001234 };
  options.holds = SUPPLE_HOLDS_SHORTER;
  options.repetitions = SUPPLE_REPETITIONS_FEWER;

  return supple_timeline_new (routine, &options);
}

/* Where a time is, and no rounding. */
static double
place_of (gint64 time_us)
{
  return (double) time_us * SUPPLE_SOUND_RATE / G_USEC_PER_SEC;
}

static void
session_open (Session       *self,
              SuppleRoutine *routine,
              SuppleCueSet   set)
{
  self->set = set;
  self->timeline = lay_out (routine);
  self->cues = supple_cues_new (self->timeline);
  self->voices = g_new (SuppleVoice, self->cues->len);
  self->path = g_build_filename (g_get_user_cache_dir (), "session.wav", NULL);
  g_assert_cmpuint (self->cues->len, >, 20);

  for (guint i = 0; i < self->cues->len; i++)
    {
      const SuppleCue *cue = &g_array_index (self->cues, SuppleCue, i);

      gint64 length = lround (place_of (cue->time_us + cue->length_us)) -
                      lround (place_of (cue->time_us));

      self->voices[i] = supple_voice (cue->kind, set, length);
    }

  g_assert_cmpint (g_mkdir_with_parents (g_get_user_cache_dir (), 0700), ==, 0);
  audio_write_timeline (self->path, self->timeline, set);
  wave_load (&self->wave, self->path);
  g_assert_cmpint (g_unlink (self->path), ==, 0);
}

static void
session_clear (Session *self)
{
  wave_clear (&self->wave);
  g_array_unref (self->cues);
  g_free (self->voices);
  g_free (self->path);
  supple_timeline_unref (self->timeline);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Session, session_clear)

/* What is in the file from @first on, without any cue but @kept. */
static void
isolate (const Session *self,
         guint          kept,
         gint64         first,
         float         *samples)
{
  float others[WINDOW] = { 0 };

  for (guint i = 0; i < self->cues->len; i++)
    {
      gint64 time_us = g_array_index (self->cues, SuppleCue, i).time_us;

      if (i != kept)
        supple_voice_add (&self->voices[i], first - lround (place_of (time_us)), others, WINDOW);
    }

  for (gint64 i = 0; i < WINDOW; i++)
    {
      gboolean inside = first + i >= 0 && first + i < (gint64) self->wave.n_samples;

      samples[i] = (inside ? self->wave.samples[first + i] : 0) - others[i];
    }
}

/* How much is left of @samples once @voice is taken away, as if it started at @onset. */
static double
misfit (const SuppleVoice *voice,
        gint64             onset,
        gint64             first,
        const float       *samples)
{
  float  expected[WINDOW] = { 0 };
  double sum = 0;

  supple_voice_add (voice, first - onset, expected, WINDOW);

  for (guint i = 0; i < WINDOW; i++)
    sum += pow (samples[i] - expected[i], 2);

  return sum;
}

static double
energy (const float *samples,
        guint        n_samples)
{
  double sum = 0;

  for (guint i = 0; i < n_samples; i++)
    sum += pow (samples[i], 2);

  return sum;
}

/* The start that fits best what is in the file. */
static gint64
find_onset (const Session *self,
            guint          i,
            gint64         around)
{
  float  samples[WINDOW];
  gint64 best = G_MAXINT64;
  double least = G_MAXDOUBLE;

  isolate (self, i, around - BEFORE, samples);
  g_assert_cmpfloat (sqrt (energy (samples, BEFORE - REACH) / BEFORE), <, ROUNDING);

  for (gint64 onset = around - REACH; onset <= around + REACH; onset++)
    {
      double left = misfit (&self->voices[i], onset, around - BEFORE, samples);

      if (left < least)
        {
          least = left;
          best = onset;
        }
    }

  /* That was this sound, and no other. */
  g_assert_cmpfloat (least, <, 1e-4 * energy (samples, WINDOW));

  return best;
}

static void
check_onsets (const Session *self)
{
  for (guint i = 0; i < self->cues->len; i++)
    {
      const SuppleCue *cue = &g_array_index (self->cues, SuppleCue, i);
      double           expected = place_of (cue->time_us);
      gint64           onset = find_onset (self, i, lround (expected));

      g_assert_cmpfloat (fabs ((double) onset - expected), <=, 1);
    }
}

/* The first or last sample of a window that is not silent. */
static gint64
find_edge (const float *samples,
           gboolean     last)
{
  for (gint64 i = 0; i < WINDOW; i++)
    {
      gint64 at = last ? WINDOW - 1 - i : i;

      if (fabsf (samples[at]) > ROUNDING)
        return at;
    }

  g_assert_not_reached ();
}

static void
check_swells (const Session *self)
{
  guint n_swells = 0;

  for (guint i = 0; i < self->cues->len; i++)
    {
      const SuppleCue *cue = &g_array_index (self->cues, SuppleCue, i);
      gint64           start = lround (place_of (cue->time_us)) - WINDOW / 2;
      gint64           end = lround (place_of (cue->time_us + cue->length_us)) - WINDOW / 2;
      float            samples[WINDOW];

      if (!supple_cue_is_breath (cue->kind))
        continue;

      isolate (self, i, start, samples);
      start += find_edge (samples, FALSE);
      isolate (self, i, end, samples);
      end += find_edge (samples, TRUE);
      g_assert_cmpfloat (fabs ((double) (end - start) - place_of (cue->length_us)), <=, MS);
      n_swells++;
    }

  g_assert_cmpuint (n_swells, >, 10);
}

static void
check_length (const Session *self)
{
  double length = place_of (supple_timeline_get_duration_us (self->timeline));

  for (gsize i = 0; i < self->wave.n_samples; i++)
    g_assert_cmpfloat (fabsf (self->wave.samples[i]), <, SOFT);

  g_assert_cmpfloat (fabs ((double) self->wave.n_samples - length), <=, 1);
}

static void
test_routine (gconstpointer data)
{
  g_auto (Session) session = { 0 };

  session_open (&session, SUPPLE_ROUTINE ((gpointer) data), SUPPLE_CUE_SET_WOOD);
  check_length (&session);
  check_onsets (&session);
  check_swells (&session);
}

/* Where a tone follows upon silence, its start can be seen without any knowledge of it. */
static void
test_after_silence (gconstpointer data)
{
  g_auto (Session) session = { 0 };
  guint n_seen = 0;

  session_open (&session, SUPPLE_ROUTINE ((gpointer) data), SUPPLE_CUE_SET_MINIMAL);

  for (guint i = 1; i < session.cues->len; i++)
    {
      double       expected = place_of (g_array_index (session.cues, SuppleCue, i).time_us);
      gint64       at = lround (expected) - WINDOW / 2;
      const float *samples = session.wave.samples + at;

      if (session.voices[i].length == 0 || energy (samples, WINDOW / 2 - REACH) > 0)
        continue;

      at += find_edge (samples, FALSE) - 1;
      g_assert_cmpfloat (fabs ((double) at - expected), <=, 1);
      n_seen++;
    }

  g_assert_cmpuint (n_seen, >, 10);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_autoptr (SuppleLibrary) library = bundled_library_new ();
  GListModel *routines = supple_library_get_routines (library);

  g_assert_cmpuint (g_list_model_get_n_items (routines), >=, 10);

  for (guint i = 0; i < g_list_model_get_n_items (routines); i++)
    {
      g_autoptr (SuppleRoutine) routine = g_list_model_get_item (routines, i);
      g_autofree char *path =
        g_strdup_printf ("/audio-onsets/every-cue-starts-and-ends-at-its-sample/%s",
                         supple_routine_get_id (routine));

      g_test_add_data_func (path, routine, test_routine);
    }

  g_test_add_data_func ("/audio-onsets/a-tone-after-silence-starts-at-its-sample",
                        supple_library_get_routine (library, "article_five"),
                        test_after_silence);

  return g_test_run ();
}
