/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session/supple-session.h"

G_BEGIN_DECLS

#define SUPPLE_TYPE_SESSION_KEEPER (supple_session_keeper_get_type ())
G_DECLARE_FINAL_TYPE (SuppleSessionKeeper, supple_session_keeper, SUPPLE, SESSION_KEEPER, GObject)

SuppleSessionKeeper *supple_session_keeper_new (SuppleSession *session,
                                                const char    *path);

G_END_DECLS
