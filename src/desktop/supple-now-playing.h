/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session/supple-session.h"

G_BEGIN_DECLS

GVariant *supple_now_playing_describe (SuppleSession *session);
gint64    supple_now_playing_get_position_us (SuppleSession *session);

G_END_DECLS
