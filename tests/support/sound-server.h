/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

typedef struct _SoundServer SoundServer;

typedef gboolean (*Condition) (gpointer data);

void wait_until (Condition condition,
                 gpointer  data);

SoundServer *sound_server_new (void);
void         sound_server_start (SoundServer *self);
void         sound_server_kill (SoundServer *self);
void         sound_server_change_device (SoundServer *self,
                                         gboolean     unplugged);
void         sound_server_record (SoundServer *self);
GByteArray  *sound_server_get_recording (SoundServer *self);
void         sound_server_free (SoundServer *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SoundServer, sound_server_free)

G_END_DECLS
