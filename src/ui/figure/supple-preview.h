/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session/supple-timeline.h"

G_BEGIN_DECLS

/* For a hold as long as it really is. */
#define SUPPLE_PREVIEW_WHOLE_HOLD 0

SuppleTimeline      *supple_preview_new (SuppleExercise *exercise,
                                         SuppleSide      side,
                                         gint64          hold_us);
gint64               supple_preview_get_duration_us (SuppleTimeline *preview);
const SuppleSegment *supple_preview_find (SuppleTimeline *preview,
                                          gint64          elapsed_us,
                                          double         *fraction);
gboolean             supple_preview_find_phase (SuppleTimeline *preview,
                                                guint           phase,
                                                gint64         *start_us,
                                                gint64         *end_us);

G_END_DECLS
