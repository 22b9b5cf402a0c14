/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sound/supple-partial.h"

G_BEGIN_DECLS

/* Bands of noise, an octave apart: below about 375 Hz, 750 Hz, 1.5 kHz, 3 kHz, 6 kHz. */
#define SUPPLE_NOISE_N_BANDS 5

void supple_noise_add (guint  band,
                       gint64 chunk_index,
                       double gain_from,
                       double gain_to,
                       float *chunk);

G_END_DECLS
