/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define SUPPLE_TYPE_SCREEN_WATCH (supple_screen_watch_get_type ())
G_DECLARE_FINAL_TYPE (SuppleScreenWatch, supple_screen_watch, SUPPLE, SCREEN_WATCH, GObject)

SuppleScreenWatch *supple_screen_watch_new (GDBusConnection *session_bus);

G_END_DECLS
