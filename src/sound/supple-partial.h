/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Samples a second, everywhere. */
#define SUPPLE_SOUND_RATE 48000

/* Sounds are computed in chunks of so many samples, counted from the start of the sound, so that
 * a sample has the same value however the rendering is cut into blocks. */
#define SUPPLE_SOUND_CHUNK 64

/**
 * SupplePartial:
 * @phase_from: phase at the start of a chunk, in turns
 * @phase_to: phase at its end
 * @gain_from: amplitude at its start
 * @gain_to: amplitude at its end
 *
 * One sine for the length of a chunk, its phase and amplitude each on a straight line.
 */
typedef struct
{
  double phase_from, phase_to;
  double gain_from, gain_to;
} SupplePartial;

gint64 supple_sound_samples (gint64 time_us);

void supple_partial_add (const SupplePartial *partial,
                         float               *chunk);

G_END_DECLS
