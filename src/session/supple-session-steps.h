/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session/supple-session.h"

G_BEGIN_DECLS

void supple_session_jump_to_step (SuppleSession *session, guint step);
void supple_session_skip_forward (SuppleSession *session);
void supple_session_skip_back (SuppleSession *session);
void supple_session_repeat_step (SuppleSession *session);
void supple_session_end_change (SuppleSession *session);

double supple_session_get_step_fraction (SuppleSession *session);
gint64 supple_session_get_position_ahead_us (SuppleSession *session, gint64 ahead_us);

G_END_DECLS
