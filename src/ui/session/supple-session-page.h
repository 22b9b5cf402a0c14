/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "library/supple-library.h"
#include "session/supple-session.h"
#include "sound/supple-cue-player.h"
#include "ui/session/supple-session-asking.h"
#include "ui/supple-pacing.h"

G_BEGIN_DECLS

#define SUPPLE_TYPE_SESSION_PAGE (supple_session_page_get_type ())
G_DECLARE_FINAL_TYPE (SuppleSessionPage,
                      supple_session_page,
                      SUPPLE,
                      SESSION_PAGE,
                      AdwNavigationPage)

SuppleSessionPage *supple_session_page_new (SuppleSession       *session,
                                            SuppleSessionAsking *asking,
                                            SuppleLibrary       *library,
                                            SupplePacing        *pacing,
                                            SuppleCuePlayer     *player);
SuppleSession     *supple_session_page_get_session (SuppleSessionPage *self);
void               supple_session_page_interrupt (SuppleSessionPage *self,
                                                  const char        *reason);
void               supple_session_page_stop (SuppleSessionPage *self);

G_END_DECLS
