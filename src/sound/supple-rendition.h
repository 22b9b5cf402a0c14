/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session/supple-timeline.h"
#include "sound/supple-sound-options.h"

G_BEGIN_DECLS

typedef struct _SuppleRendition SuppleRendition;

SuppleRendition *supple_rendition_new (SuppleTimeline     *timeline,
                                       SuppleSoundOptions *options);
void             supple_rendition_free (SuppleRendition *self);

const char *supple_rendition_get_title (SuppleRendition *self);
gboolean    supple_rendition_is_silent (SuppleRendition *self);
gint64      supple_rendition_get_length (SuppleRendition *self);
gint64      supple_rendition_get_position (SuppleRendition *self);

gsize supple_rendition_render (SuppleRendition *self,
                               float           *samples,
                               gsize            n_samples);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SuppleRendition, supple_rendition_free)

G_END_DECLS
