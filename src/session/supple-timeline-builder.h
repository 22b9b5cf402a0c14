/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/supple-routine.h"
#include "session/supple-segment.h"
#include "session/supple-timeline-options.h"

G_BEGIN_DECLS

GArray *supple_timeline_build (SuppleRoutine               *routine,
                               const SuppleTimelineOptions *options);

G_END_DECLS
