/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "session/supple-session.h"
#include "sound/supple-cue-player.h"

G_BEGIN_DECLS

#define SUPPLE_TYPE_SESSION_PAGE (supple_session_page_get_type ())
G_DECLARE_FINAL_TYPE (SuppleSessionPage,
                      supple_session_page,
                      SUPPLE,
                      SESSION_PAGE,
                      AdwNavigationPage)

SuppleSessionPage *supple_session_page_new (SuppleSession   *session,
                                            SuppleCuePlayer *player);
SuppleSession     *supple_session_page_get_session (SuppleSessionPage *self);

G_END_DECLS
