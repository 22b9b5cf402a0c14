/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "library/supple-library.h"
#include "session/supple-timeline.h"

G_BEGIN_DECLS

typedef void (*TimelineCheck) (SuppleTimeline              *timeline,
                               const SuppleTimelineOptions *options);

void timeline_sweep (SuppleLibrary *library,
                     TimelineCheck  check);

G_END_DECLS
