/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session/supple-timeline.h"

G_BEGIN_DECLS

SuppleTimeline *sample_timeline_new (SuppleBreathPace pace);

G_END_DECLS
