/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/supple-routine.h"
#include "session/supple-segment.h"
#include "session/supple-timeline-options.h"

G_BEGIN_DECLS

typedef struct _SuppleTimeline SuppleTimeline;

#define SUPPLE_TYPE_TIMELINE (supple_timeline_get_type ())
GType supple_timeline_get_type (void);

SuppleTimeline      *supple_timeline_new (SuppleRoutine               *routine,
                                          const SuppleTimelineOptions *options);
SuppleTimeline      *supple_timeline_ref (SuppleTimeline *self);
void                 supple_timeline_unref (SuppleTimeline *self);
SuppleRoutine       *supple_timeline_get_routine (SuppleTimeline *self);
gint64               supple_timeline_get_duration_us (SuppleTimeline *self);
guint                supple_timeline_get_n_segments (SuppleTimeline *self);
const SuppleSegment *supple_timeline_get_segment (SuppleTimeline *self,
                                                  guint           position);
guint                supple_timeline_find (SuppleTimeline *self,
                                           gint64          time_us);
guint                supple_timeline_get_step_start (SuppleTimeline *self,
                                                     guint           step);

const SuppleTimelineOptions *supple_timeline_get_options (SuppleTimeline *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SuppleTimeline, supple_timeline_unref)

G_END_DECLS
