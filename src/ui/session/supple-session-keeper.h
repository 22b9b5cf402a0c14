/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session/supple-session.h"

G_BEGIN_DECLS

void supple_session_keeper_attach (SuppleSession *session,
                                   const char    *path);

G_END_DECLS
