/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define SUPPLE_TYPE_PLAYER_WATCH (supple_player_watch_get_type ())
G_DECLARE_FINAL_TYPE (SupplePlayerWatch, supple_player_watch, SUPPLE, PLAYER_WATCH, GObject)

SupplePlayerWatch *supple_player_watch_new (GDBusConnection *session_bus);

G_END_DECLS
