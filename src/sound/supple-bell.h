/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sound/supple-partial.h"

G_BEGIN_DECLS

#define SUPPLE_BELL_MAX_TONES   4
#define SUPPLE_PHRASE_MAX_NOTES 4

/**
 * SuppleBellTone:
 * @ratio: frequency, as a multiple of the note's
 * @gain: amplitude
 * @decay_s: seconds in which it falls to 1/e
 * @beat_hz: how far a fainter twin is off in pitch; 0 for no twin
 */
typedef struct
{
  double ratio, gain, decay_s, beat_hz;
} SuppleBellTone;

/**
 * SuppleBell:
 * @attack_s: seconds in which a note comes in; never so short as to startle
 * @ring_s: seconds after which nothing is left of it
 * @n_tones: how many @tones there are
 * @tones: what a note is made of
 */
typedef struct
{
  double         attack_s, ring_s;
  guint          n_tones;
  SuppleBellTone tones[SUPPLE_BELL_MAX_TONES];
} SuppleBell;

/**
 * SuppleNote:
 * @delay_s: when it is struck, after the start of the phrase
 * @pitch_hz: how high
 * @gain: how strongly
 */
typedef struct
{
  double delay_s, pitch_hz, gain;
} SuppleNote;

/**
 * SupplePhrase:
 * @ring: how long the notes ring, as a part of what the bell would
 * @n_notes: how many @notes there are
 * @notes: what is played
 */
typedef struct
{
  double     ring;
  guint      n_notes;
  SuppleNote notes[SUPPLE_PHRASE_MAX_NOTES];
} SupplePhrase;

gint64 supple_bell_get_length (const SuppleBell   *bell,
                               const SupplePhrase *phrase);

void supple_bell_add (const SuppleBell   *bell,
                      const SupplePhrase *phrase,
                      double              gain,
                      gint64              chunk_index,
                      float              *chunk);

G_END_DECLS
