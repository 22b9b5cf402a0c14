/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "session/supple-session.h"

G_BEGIN_DECLS

#define SUPPLE_TYPE_MEDIA_KEYS (supple_media_keys_get_type ())
G_DECLARE_FINAL_TYPE (SuppleMediaKeys, supple_media_keys, SUPPLE, MEDIA_KEYS, GObject)

SuppleMediaKeys *supple_media_keys_new (void);
SuppleMediaKeys *supple_media_keys_new_for (GDBusConnection *session_bus);
SuppleSession   *supple_media_keys_get_session (SuppleMediaKeys *self);
void             supple_media_keys_set_session (SuppleMediaKeys *self,
                                                SuppleSession   *session);

G_END_DECLS
