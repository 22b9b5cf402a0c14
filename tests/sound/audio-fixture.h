/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session/supple-timeline.h"
#include "sound/supple-audio-file.h"

G_BEGIN_DECLS

typedef struct
{
  GMappedFile *file;
  const float *samples;
  gsize        n_samples;
} Wave;

SuppleTimeline     *audio_create_timeline (void);
SuppleSoundOptions *audio_create_options (SuppleCueSet     cue_set,
                                          gboolean         countdown,
                                          SuppleBackground background);

gboolean audio_write (SuppleAudioFile *file,
                      SuppleRendition *rendition,
                      GCancellable    *cancellable,
                      GError         **error);
void     audio_write_timeline (const char     *path,
                               SuppleTimeline *timeline,
                               SuppleCueSet    cue_set);

void wave_load (Wave       *wave,
                const char *path);
void wave_clear (Wave *wave);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Wave, wave_clear)

G_END_DECLS
