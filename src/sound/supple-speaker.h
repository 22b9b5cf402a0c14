/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define SUPPLE_TYPE_SPEAKER (supple_speaker_get_type ())
G_DECLARE_FINAL_TYPE (SuppleSpeaker, supple_speaker, SUPPLE, SPEAKER, GObject)

gboolean supple_speaker_is_built (void);

SuppleSpeaker *supple_speaker_new (void);
void           supple_speaker_set_wanted (SuppleSpeaker *self,
                                          gboolean       wanted);
gboolean       supple_speaker_get_available (SuppleSpeaker *self);
gboolean       supple_speaker_get_speaking (SuppleSpeaker *self);
const char    *supple_speaker_get_fault (SuppleSpeaker *self);
void           supple_speaker_say (SuppleSpeaker *self,
                                   const char    *text);
void           supple_speaker_hush (SuppleSpeaker *self);
void           supple_speaker_check (SuppleSpeaker *self);
void           supple_speaker_preview (SuppleSpeaker *self,
                                       const char    *text);

G_END_DECLS
