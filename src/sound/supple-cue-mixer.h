/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sound/supple-cue-source.h"

G_BEGIN_DECLS

/**
 * SuppleCueLayer:
 * @SUPPLE_CUE_LAYER_SESSION: the cues of the timeline
 * @SUPPLE_CUE_LAYER_SINGLE: a cue in answer to something that the person did
 * @SUPPLE_CUE_LAYER_BACKGROUND: what sounds all the time, with a volume of its own
 */
typedef enum
{
  SUPPLE_CUE_LAYER_SESSION,
  SUPPLE_CUE_LAYER_SINGLE,
  SUPPLE_CUE_LAYER_BACKGROUND,
} SuppleCueLayer;

#define SUPPLE_N_CUE_LAYERS (SUPPLE_CUE_LAYER_BACKGROUND + 1)

/* How long a change takes to fade over: 12 ms. */
#define SUPPLE_CUE_FADE (SUPPLE_SOUND_RATE * 12 / 1000)

/* How long it takes to make way for speech, and to come back: 150 ms. */
#define SUPPLE_DUCK_FADE (SUPPLE_SOUND_RATE * 150 / 1000)

typedef struct _SuppleCueMixer SuppleCueMixer;

SuppleCueMixer *supple_cue_mixer_new (void);
SuppleCueMixer *supple_cue_mixer_ref (SuppleCueMixer *self);
void            supple_cue_mixer_unref (SuppleCueMixer *self);

void supple_cue_mixer_set_source (SuppleCueMixer  *self,
                                  SuppleCueLayer   layer,
                                  SuppleCueSource *source);
void supple_cue_mixer_set_gain (SuppleCueMixer *self,
                                float           gain);
void supple_cue_mixer_set_background_gain (SuppleCueMixer *self,
                                           float           gain);
void supple_cue_mixer_set_ducked (SuppleCueMixer *self,
                                  gboolean        ducked);

void supple_cue_mixer_start (SuppleCueMixer *self,
                             gint64          heard_from);
void supple_cue_mixer_render (SuppleCueMixer *self,
                              gint64          first,
                              float          *samples,
                              gsize           n_samples);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SuppleCueMixer, supple_cue_mixer_unref)

G_END_DECLS
