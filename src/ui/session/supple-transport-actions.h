/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "session/supple-session.h"

G_BEGIN_DECLS

GSimpleActionGroup *supple_transport_actions_new (SuppleSession *session);

G_END_DECLS
