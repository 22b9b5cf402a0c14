/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "session/supple-session.h"

G_BEGIN_DECLS

char *supple_time_left_words (SuppleSession *session);
void  supple_time_left_tell (SuppleSession   *session,
                             AdwToastOverlay *toasts);
char *supple_time_left_describe (SuppleSession *session);

G_END_DECLS
