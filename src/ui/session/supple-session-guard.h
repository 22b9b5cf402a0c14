/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "desktop/supple-interruptions.h"
#include "ui/session/supple-session-page.h"

G_BEGIN_DECLS

#define SUPPLE_TYPE_SESSION_GUARD (supple_session_guard_get_type ())
G_DECLARE_FINAL_TYPE (SuppleSessionGuard, supple_session_guard, SUPPLE, SESSION_GUARD, GObject)

SuppleSessionGuard *supple_session_guard_new (SuppleSessionPage *page,
                                              gboolean           minds_players);

G_END_DECLS
