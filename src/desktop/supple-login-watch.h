/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define SUPPLE_TYPE_LOGIN_WATCH (supple_login_watch_get_type ())
G_DECLARE_FINAL_TYPE (SuppleLoginWatch, supple_login_watch, SUPPLE, LOGIN_WATCH, GObject)

SuppleLoginWatch *supple_login_watch_new (GDBusConnection *system_bus);

G_END_DECLS
