/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sound/supple-background.h"
#include "sound/supple-cue-set.h"

G_BEGIN_DECLS

typedef struct _SuppleCueSource SuppleCueSource;

/* For rendering without a device, which is late for nothing. */
#define SUPPLE_ALWAYS_HEARD G_MININT64

SuppleCueSource *supple_cue_source_new (const SuppleCue *cues,
                                        gsize            n_cues,
                                        SuppleCueSet     set,
                                        gint64           zero_us);
SuppleCueSource *supple_cue_source_new_patient (const SuppleCue *cues,
                                                gsize            n_cues,
                                                SuppleCueSet     set,
                                                gint64           zero_us);
SuppleCueSource *supple_cue_source_new_background (SuppleBackground background,
                                                   gint64           from_us,
                                                   gint64           until_us);
SuppleCueSource *supple_cue_source_ref (SuppleCueSource *self);
void             supple_cue_source_unref (SuppleCueSource *self);

gint64 supple_cue_source_get_end (SuppleCueSource *self);

void supple_cue_source_add (SuppleCueSource *self,
                            gint64           heard_from,
                            gint64           first,
                            float           *samples,
                            gsize            n_samples);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SuppleCueSource, supple_cue_source_unref)

G_END_DECLS
