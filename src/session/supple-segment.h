/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/supple-enums.h"

G_BEGIN_DECLS

/**
 * SuppleSegmentKind:
 * @SUPPLE_SEGMENT_GET_READY: settling into the start position
 * @SUPPLE_SEGMENT_CHANGE_PLACE: from mat to chair, from chair to standing…
 * @SUPPLE_SEGMENT_CHANGE_SIDE: from one side to the other
 * @SUPPLE_SEGMENT_MOVE: a phase of the movement, or the part of it that falls on one breath
 * @SUPPLE_SEGMENT_HOLD: an in- or out-breath of a hold, or a whole hold with free breathing
 * @SUPPLE_SEGMENT_REST: a pause between repetitions
 * @SUPPLE_SEGMENT_CLOSING: the moment of rest at the end
 */
typedef enum
{
  SUPPLE_SEGMENT_GET_READY,
  SUPPLE_SEGMENT_CHANGE_PLACE,
  SUPPLE_SEGMENT_CHANGE_SIDE,
  SUPPLE_SEGMENT_MOVE,
  SUPPLE_SEGMENT_HOLD,
  SUPPLE_SEGMENT_REST,
  SUPPLE_SEGMENT_CLOSING,
} SuppleSegmentKind;

#define SUPPLE_TYPE_SEGMENT_KIND (supple_segment_kind_get_type ())
GType supple_segment_kind_get_type (void);

/* The phase of a segment that belongs to none. */
#define SUPPLE_NO_PHASE G_MAXUINT

/**
 * SuppleSegment:
 * @start_us: when it starts, from the start of the session
 * @duration_us: how long it lasts
 * @kind: what happens
 * @step: index of the step in the routine; while changing, that of the step to come
 * @repetition: which repetition on this side, from 1; 0 outside of repetitions
 * @side: the side at work
 * @phase: index of the exercise's phase, or %SUPPLE_NO_PHASE
 * @breath: the breath to take
 * @from_pose: the pose that the movement starts from; like the other strings, the routine's
 * @to_pose: the pose that it leads to
 * @progress_from: how much of the way between the poses is done at the start, 0 to 1
 * @progress_to: how much is done at the end
 * @arrival: how much of the segment is over when @progress_to is reached: 1, unless a short hold
 *   begins before the breath ends
 * @depth_from: how far beyond the pose an easing hold has got at the start, 0 to 0.1
 * @depth_to: how far at the end
 * @span_start_us: when the phase or hold starts that this segment is a part of
 * @span_end_us: when that ends
 *
 * One stretch of time in which one thing is done.
 */
typedef struct
{
  gint64            start_us, duration_us;
  SuppleSegmentKind kind;
  guint             step;
  guint             repetition;
  SuppleSide        side;
  guint             phase;
  SuppleBreath      breath;
  const char       *from_pose, *to_pose;
  double            progress_from, progress_to;
  double            arrival;
  double            depth_from, depth_to;
  gint64            span_start_us, span_end_us;
} SuppleSegment;

G_END_DECLS
