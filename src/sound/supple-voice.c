/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sound/supple-voice.h"

#include <string.h>

/**
 * supple_voice:
 * @kind: what to say
 * @set: how it is to sound
 * @breath_samples: the length of the breath; of no meaning for other cues
 *
 * Finds the sound of a cue.
 *
 * Returns: the voice
 */
SuppleVoice
supple_voice (SuppleCueKind kind,
              SuppleCueSet  set,
              gint64        breath_samples)
{
  SuppleVoice voice = { .kind = kind, .set = set };

  if (!supple_cue_set_has (set, kind))
    return voice;

  voice.gain = supple_cue_set_get_gain (set, kind);
  voice.length = breath_samples;

  if (!supple_cue_is_breath (kind))
    voice.length = supple_bell_get_length (supple_cue_set_get_bell (set),
                                           supple_cue_get_phrase (kind));

  return voice;
}

static void
add_chunk (const SuppleVoice *voice,
           gint64             chunk_index,
           float             *chunk)
{
  SuppleBreathing breathing = {
    .inwards = voice->kind == SUPPLE_CUE_BREATHE_IN,
    .length = voice->length,
    .gain = voice->gain,
  };

  if (supple_cue_is_breath (voice->kind))
    supple_swell_add (supple_cue_set_get_swell (voice->set), &breathing, chunk_index, chunk);
  else
    supple_bell_add (supple_cue_set_get_bell (voice->set), supple_cue_get_phrase (voice->kind),
                     voice->gain, chunk_index, chunk);
}

/**
 * supple_voice_add:
 * @voice: a voice
 * @first: the number of the first sample, counted from the voice's start; may be negative
 * @samples: (array length=n_samples): what to add to
 * @n_samples: how many samples
 *
 * Adds a part of a voice to @samples. Before its start and after its end a voice is silent.
 * The sample at 0 is zero; the one after it is the first that is not.
 */
void
supple_voice_add (const SuppleVoice *voice,
                  gint64             first,
                  float             *samples,
                  gsize              n_samples)
{
  gint64 from = MAX (first, 0);
  gint64 end = MIN (first + (gint64) n_samples, voice->length);

  while (from < end)
    {
      float  chunk[SUPPLE_SOUND_CHUNK] = { 0 };
      gint64 chunk_index = from / SUPPLE_SOUND_CHUNK;
      gint64 chunk_start = chunk_index * SUPPLE_SOUND_CHUNK;
      gint64 until = MIN (end, chunk_start + SUPPLE_SOUND_CHUNK);

      add_chunk (voice, chunk_index, chunk);

      for (; from < until; from++)
        samples[from - first] += chunk[from - chunk_start];
    }
}
