/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sound/supple-cue-set.h"

G_BEGIN_DECLS

/**
 * SuppleVoice:
 * @kind: what it says
 * @set: how it sounds
 * @length: how many samples it sounds for; 0 if it is silent
 * @gain: how far it is turned up
 *
 * The sound of one cue: a pure function from a sample's number to its value.
 */
typedef struct
{
  SuppleCueKind kind;
  SuppleCueSet  set;
  gint64        length;
  double        gain;
} SuppleVoice;

SuppleVoice supple_voice (SuppleCueKind kind,
                          SuppleCueSet  set,
                          gint64        breath_samples);

void supple_voice_add (const SuppleVoice *voice,
                       gint64             first,
                       float             *samples,
                       gsize              n_samples);

G_END_DECLS
