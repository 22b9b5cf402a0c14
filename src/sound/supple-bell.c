/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sound/supple-bell.h"

#include <math.h>

#define CHUNK_S ((double) SUPPLE_SOUND_CHUNK / SUPPLE_SOUND_RATE)

/* How loud the twin is that makes a tone beat: less than it, so that it never falls silent. */
#define TWIN_GAIN 0.4

/* Notes begin and end between chunks, so that each chunk is either inside or outside of a note. */
static gint64
whole_chunks (double time_s)
{
  return (gint64) (time_s / CHUNK_S + 0.5);
}

/* Comes in on half a cosine, dies away, and reaches zero smoothly when @ring_s is over. */
static double
gain_at (double time_s,
         double attack_s,
         double decay_s,
         double ring_s)
{
  if (time_s <= 0 || time_s >= ring_s)
    return 0;

  double attack = time_s < attack_s ? 0.5 - 0.5 * cos (G_PI * time_s / attack_s) : 1;
  double part = time_s / ring_s;
  double end = 1 - part * part;

  return attack * exp (-time_s / decay_s) * end * end;
}

static void
add_tone (const SuppleBell     *bell,
          const SuppleBellTone *tone,
          const SuppleNote     *note,
          double                ring,
          double                time_s,
          float                *chunk)
{
  double end_s = time_s + CHUNK_S;
  double hz = note->pitch_hz * tone->ratio;
  double gain = note->gain * tone->gain;
  double decay_s = tone->decay_s * ring;
  double ring_s = bell->ring_s * ring;

  SupplePartial partial = {
    .phase_from = hz * time_s,
    .phase_to = hz * end_s,
    .gain_from = gain * gain_at (time_s, bell->attack_s, decay_s, ring_s),
    .gain_to = gain * gain_at (end_s, bell->attack_s, decay_s, ring_s),
  };

  supple_partial_add (&partial, chunk);

  if (tone->beat_hz <= 0)
    return;

  partial.phase_from += tone->beat_hz * time_s;
  partial.phase_to += tone->beat_hz * end_s;
  partial.gain_from *= TWIN_GAIN;
  partial.gain_to *= TWIN_GAIN;
  supple_partial_add (&partial, chunk);
}

/**
 * supple_bell_get_length:
 * @bell: what rings
 * @phrase: what it plays
 *
 * Finds out how long a phrase is to be heard.
 *
 * Returns: the length in samples, a multiple of %SUPPLE_SOUND_CHUNK
 */
gint64
supple_bell_get_length (const SuppleBell   *bell,
                        const SupplePhrase *phrase)
{
  gint64 ring_chunks = whole_chunks (bell->ring_s * phrase->ring);
  gint64 end_chunk = 0;

  for (guint i = 0; i < phrase->n_notes; i++)
    end_chunk = MAX (end_chunk, whole_chunks (phrase->notes[i].delay_s) + ring_chunks);

  return end_chunk * SUPPLE_SOUND_CHUNK;
}

/**
 * supple_bell_add:
 * @bell: what rings
 * @phrase: what it plays
 * @gain: how loudly
 * @chunk_index: which chunk, counted from the start of the phrase
 * @chunk: (array fixed-size=64): what to add to
 *
 * Adds one chunk of a phrase to @chunk.
 */
void
supple_bell_add (const SuppleBell   *bell,
                 const SupplePhrase *phrase,
                 double              gain,
                 gint64              chunk_index,
                 float              *chunk)
{
  gint64 ring_chunks = whole_chunks (bell->ring_s * phrase->ring);

  for (guint i = 0; i < phrase->n_notes; i++)
    {
      SuppleNote note = phrase->notes[i];
      gint64     since = chunk_index - whole_chunks (note.delay_s);

      if (since < 0 || since >= ring_chunks)
        continue;

      note.gain *= gain;

      for (guint j = 0; j < bell->n_tones; j++)
        add_tone (bell, &bell->tones[j], &note, phrase->ring, (double) since * CHUNK_S, chunk);
    }
}
