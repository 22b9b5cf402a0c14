/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sound/supple-noise.h"

G_BEGIN_DECLS

/* Harmonics of a tone, or bands of noise. */
#define SUPPLE_SWELL_N_PARTS 5

/**
 * SuppleSwell:
 * @noise: whether the parts are bands of noise; otherwise they are harmonics of a tone
 * @low_hz: pitch with empty lungs
 * @high_hz: pitch with full lungs
 * @dark: gains of the parts with empty lungs
 * @bright: gains of the parts with full lungs
 *
 * The sound of a breath. An in-breath leads from low and dark to high and bright, an out-breath
 * back again.
 */
typedef struct
{
  gboolean noise;
  double   low_hz, high_hz;
  double   dark[SUPPLE_SWELL_N_PARTS];
  double   bright[SUPPLE_SWELL_N_PARTS];
} SuppleSwell;

/**
 * SuppleBreathing:
 * @inwards: whether it is an in-breath
 * @length: its length in samples
 * @gain: how loud it is
 */
typedef struct
{
  gboolean inwards;
  gint64   length;
  double   gain;
} SuppleBreathing;

void supple_swell_add (const SuppleSwell     *swell,
                       const SuppleBreathing *breathing,
                       gint64                 chunk_index,
                       float                 *chunk);

G_END_DECLS
