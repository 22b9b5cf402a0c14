/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sound/supple-cue-source.h"

#include "sound/supple-voice.h"

/* A cue whose start nobody could hear, since the device was still waking, sounds late as long
 * as what it announces is still fresh. */
#define LATE_MAX_US (3 * G_USEC_PER_SEC / 2)

/* A cue that somebody asked for waits longer: the first one waits for GStreamer's start. */
#define SINGLE_LATE_MAX_US (4 * G_USEC_PER_SEC)

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
};

typedef struct
{
  SuppleVoice voice;
  gint64      onset;
  gint64      late_max;
  gboolean    waits;
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

  for (gsize i = 0; i < n_cues; i++)
    {
      gint64 onset = supple_sound_samples (zero_us + cues[i].time_us);
      gint64 end = supple_sound_samples (zero_us + cues[i].time_us + cues[i].length_us);
      gint64 late_max_us = MIN (LATE_MAX_US, cues[i].length_us / 2);
      Entry  entry = {
         .voice = supple_voice (cues[i].kind, set, end - onset),
         .onset = onset,
         .late_max = supple_cue_is_breath (cues[i].kind) ? 0 : supple_sound_samples (late_max_us),
      };

      append (self, &entry);
    }

  return self;
}

/**
 * supple_cue_source_new_single:
 * @kind: what to play
 * @set: how it sounds
 * @length_us: how long the breath lasts; of no meaning for other cues
 * @time_us: when, not before 0
 *
 * Lays out one cue that is on no timeline. It is always heard whole: if the device is not ready,
 * it waits some seconds.
 *
 * Returns: (transfer full): the source
 */
SuppleCueSource *
supple_cue_source_new_single (SuppleCueKind kind,
                              SuppleCueSet  set,
                              gint64        length_us,
                              gint64        time_us)
{
  SuppleCueSource *self = create ();
  Entry            entry = {
               .voice = supple_voice (kind, set, supple_sound_samples (length_us)),
               .onset = supple_sound_samples (time_us),
               .late_max = supple_sound_samples (SINGLE_LATE_MAX_US),
               .waits = TRUE,
  };

  append (self, &entry);

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

  gint64 end = 0;

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
find_onset (const Entry *entry,
            gint64       heard_from)
{
  if (entry->onset >= heard_from)
    return entry->onset;

  if (supple_cue_is_breath (entry->voice.kind) && !entry->waits)
    return entry->onset;

  return entry->onset + entry->late_max >= heard_from ? heard_from : G_MAXINT64;
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
 * too late; a breath is joined where it is by then.
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

  for (guint i = find_first (self, first); i < self->entries->len; i++)
    {
      const Entry *entry = &g_array_index (self->entries, Entry, i);
      gint64       onset = find_onset (entry, heard_from);

      if (entry->onset >= end)
        break;

      if (onset < end)
        supple_voice_add (&entry->voice, first - onset, samples, n_samples);
    }
}
