/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

#include "sound/supple-cue-mixer.h"

G_BEGIN_DECLS

#define SUPPLE_TYPE_SOUND_PIPELINE (supple_sound_pipeline_get_type ())
G_DECLARE_FINAL_TYPE (SuppleSoundPipeline, supple_sound_pipeline, SUPPLE, SOUND_PIPELINE, GObject)

SuppleSoundPipeline *supple_sound_pipeline_new (SuppleCueMixer *mixer);
void                 supple_sound_pipeline_set_sink_name (SuppleSoundPipeline *self,
                                                          const char          *sink_name);
void                 supple_sound_pipeline_set_wanted (SuppleSoundPipeline *self,
                                                       gboolean             wanted);
gboolean             supple_sound_pipeline_get_playing (SuppleSoundPipeline *self);
const char          *supple_sound_pipeline_get_fault (SuppleSoundPipeline *self);

G_END_DECLS
