/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session/supple-timeline.h"

G_BEGIN_DECLS

guint supple_timeline_find_like (SuppleTimeline *self,
                                 SuppleTimeline *other,
                                 guint           index);

G_END_DECLS
