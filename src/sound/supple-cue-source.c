/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sound/supple-cue-source.h"

#include "sound/supple-voice.h"

/* A cue whose start nobody could hear, since the device was still waking, sounds late as long
 * as what it announces is still fresh. */
#define LATE_MAX_US (3 * G_USEC_PER_SEC / 2)

/* What somebody asked for waits longer: the first time it waits for GStreamer's start. */
#define PATIENCE_US (4 * G_USEC_PER_SEC)

/* How slowly a background comes and goes: in two seconds, and in four. */
#define FADE_IN  (2.0 * SUPPLE_SOUND_RATE)
#define FADE_OUT (4.0 * SUPPLE_SOUND_RATE)

/**
 * SuppleCueSource:
 *
 * What is to be heard, as a pure function from the number of a sample to its value: the sum of
 * the voices that sound there. Samples are counted at 48 kHz from 0 µs on the clock that the
 * cues are laid out on.
 *
 * Immutable, so that the thread that plays it needs no lock.
 */
struct _SuppleCueSource
{
  gatomicrefcount ref_count;
  GArray         *entries;
  gint64          longest;
  gboolean        patient;

  SuppleBackground background;
  gint64           from, until;
};

typedef struct
{
  SuppleVoice voice;
  gint64      onset;
  gint64      late_max;
} Entry;

static SuppleCueSource *
create (void)
{
  SuppleCueSource *self = g_new0 (SuppleCueSource, 1);

  g_atomic_ref_count_init (&self->ref_count);
  self->entries = g_array_new (FALSE, FALSE, sizeof (Entry));

  return self;
}

static void
append (SuppleCueSource *self,
        const Entry     *entry)
{
  if (entry->voice.length == 0)
    return;

  g_array_append_vals (self->entries, entry, 1);
  self->longest = MAX (self->longest, entry->voice.length + entry->late_max);
}

static void
append_all (SuppleCueSource *self,
            const SuppleCue *cues,
            gsize            n_cues,
            SuppleCueSet     set,
            gint64           zero_us)
{
  for (gsize i = 0; i < n_cues; i++)
    {
      gint64 onset = supple_sound_samples (zero_us + cues[i].time_us);
      gint64 end = supple_sound_samples (zero_us + cues[i].time_us + cues[i].length_us);
      gint64 late_max_us = MIN (LATE_MAX_US, cues[i].length_us / 2);
      Entry  entry = {
         .voice = supple_voice (cues[i].kind, set, end - onset),
         .onset = onset,
      };

      if (self->patient)
        entry.late_max = supple_sound_samples (PATIENCE_US);
      else if (!supple_cue_is_breath (cues[i].kind))
        entry.late_max = supple_sound_samples (late_max_us);

      append (self, &entry);
    }
}

/**
 * supple_cue_source_new:
 * @cues: (array length=n_cues): what to play, in order of time
 * @n_cues: how many there are
 * @set: how they sound
 * @zero_us: the time, not before 0, at which the cues' own time is 0; may be negative as long as
 *   no cue is
 *
 * Lays the cues of a session out in samples. A swell ends with the very sample at which the
 * next breath starts.
 *
 * Returns: (transfer full): the source
 */
SuppleCueSource *
supple_cue_source_new (const SuppleCue *cues,
                       gsize            n_cues,
                       SuppleCueSet     set,
                       gint64           zero_us)
{
  g_return_val_if_fail (cues != NULL || n_cues == 0, NULL);

  SuppleCueSource *self = create ();

  append_all (self, cues, n_cues, set, zero_us);

  return self;
}

/**
 * supple_cue_source_new_patient:
 * @cues: (array length=n_cues): what to play, in order of time
 * @n_cues: how many there are
 * @set: how they sound
 * @zero_us: as for supple_cue_source_new()
 *
 * Lays out cues that are on no timeline. They are always heard whole: if the device is not
 * ready, all of them wait some seconds.
 *
 * Returns: (transfer full): the source
 */
SuppleCueSource *
supple_cue_source_new_patient (const SuppleCue *cues,
                               gsize            n_cues,
                               SuppleCueSet     set,
                               gint64           zero_us)
{
  g_return_val_if_fail (cues != NULL || n_cues == 0, NULL);

  SuppleCueSource *self = create ();

  self->patient = TRUE;
  append_all (self, cues, n_cues, set, zero_us);

  return self;
}

/**
 * supple_cue_source_new_background:
 * @background: what sounds
 * @from_us: when it begins, not before 0
 * @until_us: when it has ended
 *
 * Lays out a background, which comes slowly and goes slowly. What it consists of depends on
 * the number of the sample alone, so one that takes the place of another of its kind goes on
 * where that was.
 *
 * Returns: (transfer full): the source
 */
SuppleCueSource *
supple_cue_source_new_background (SuppleBackground background,
                                  gint64           from_us,
                                  gint64           until_us)
{
  g_return_val_if_fail (from_us >= 0 && until_us >= from_us, NULL);

  SuppleCueSource *self = create ();

  self->background = background;
  self->from = supple_sound_samples (from_us);
  self->until = supple_sound_samples (until_us);

  return self;
}

/**
 * supple_cue_source_ref:
 * @self: a source
 *
 * Returns: (transfer full): @self; may be called from any thread
 */
SuppleCueSource *
supple_cue_source_ref (SuppleCueSource *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

/**
 * supple_cue_source_unref:
 * @self: (transfer full): a source; may be called from any thread
 */
void
supple_cue_source_unref (SuppleCueSource *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_array_unref (self->entries);
  g_free (self);
}

/**
 * supple_cue_source_get_end:
 * @self: a source
 *
 * Finds out when everything is over, if nothing has to wait.
 *
 * Returns: the sample after the last one that is not silent; 0 if all are
 */
gint64
supple_cue_source_get_end (SuppleCueSource *self)
{
  g_return_val_if_fail (self != NULL, 0);

  gint64 end = self->background != SUPPLE_BACKGROUND_NONE ? self->until : 0;

  for (guint i = 0; i < self->entries->len; i++)
    {
      const Entry *entry = &g_array_index (self->entries, Entry, i);

      end = MAX (end, entry->onset + entry->voice.length);
    }

  return end;
}

/* The first cue that may still be heard at @sample: they are in order, and none is longer than
 * the longest. */
static guint
find_first (SuppleCueSource *self,
            gint64           sample)
{
  guint low = 0;
  guint high = self->entries->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (g_array_index (self->entries, Entry, middle).onset + self->longest <= sample)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

/* When the cue starts to sound, or G_MAXINT64 when it is too late for it. */
static gint64
find_onset (SuppleCueSource *self,
            const Entry     *entry,
            gint64           heard_from)
{
  /* All of them wait for the first. */
  if (self->patient)
    {
      gint64 late = heard_from - g_array_index (self->entries, Entry, 0).onset;

      return late <= entry->late_max ? entry->onset + MAX (late, 0) : G_MAXINT64;
    }

  if (entry->onset >= heard_from || supple_cue_is_breath (entry->voice.kind))
    return entry->onset;

  return entry->onset + entry->late_max >= heard_from ? heard_from : G_MAXINT64;
}

/* From 0 to 1, gently at both ends. */
static double
ease (double x)
{
  double part = CLAMP (x, 0, 1);

  return part * part * (3 - 2 * part);
}

static double
background_gain_at (SuppleCueSource *self,
                    gint64           heard_from,
                    gint64           sample)
{
  double since = (double) (sample - MAX (self->from, heard_from));
  double left = (double) (self->until - sample);

  return ease (since / FADE_IN) * ease (left / FADE_OUT);
}

static void
add_background (SuppleCueSource *self,
                gint64           heard_from,
                gint64           first,
                float           *samples,
                gsize            n_samples)
{
  gint64 end = MIN (first + (gint64) n_samples, self->until);
  gint64 sample = MAX (first, MAX (self->from, heard_from));

  while (sample < end)
    {
      float  chunk[SUPPLE_SOUND_CHUNK] = { 0 };
      gint64 chunk_index = sample / SUPPLE_SOUND_CHUNK;
      gint64 start = chunk_index * SUPPLE_SOUND_CHUNK;
      gint64 next = start + SUPPLE_SOUND_CHUNK;

      supple_background_add (self->background, chunk_index,
                             background_gain_at (self, heard_from, start),
                             background_gain_at (self, heard_from, next), chunk);

      for (; sample < MIN (end, next); sample++)
        samples[sample - first] += chunk[sample - start];
    }
}

/**
 * supple_cue_source_add:
 * @self: a source
 * @heard_from: the first sample that can be heard, or %SUPPLE_ALWAYS_HEARD
 * @first: the number of the first sample that is wanted
 * @samples: (array length=n_samples): what to add to
 * @n_samples: how many samples
 *
 * Adds a part of what is to be heard to @samples. What comes out for a sample depends on its
 * number and @heard_from alone. A cue from before @heard_from starts there if it is not much
 * too late; a breath is joined where it is by then; a background begins there.
 *
 * May be called from any thread.
 */
void
supple_cue_source_add (SuppleCueSource *self,
                       gint64           heard_from,
                       gint64           first,
                       float           *samples,
                       gsize            n_samples)
{
  g_return_if_fail (self != NULL);

  gint64 end = first + (gint64) n_samples;

  if (self->background != SUPPLE_BACKGROUND_NONE)
    add_background (self, heard_from, first, samples, n_samples);

  for (guint i = find_first (self, first); i < self->entries->len; i++)
    {
      const Entry *entry = &g_array_index (self->entries, Entry, i);
      gint64       onset = find_onset (self, entry, heard_from);

      if (entry->onset >= end)
        break;

      if (onset < end)
        supple_voice_add (&entry->voice, first - onset, samples, n_samples);
    }
}
