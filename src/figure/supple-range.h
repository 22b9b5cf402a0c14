/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "figure/supple-pose.h"

/**
 * SuppleSpan:
 *
 * From where to where a joint bends, in degrees.
 */
typedef struct
{
  double low, high;
} SuppleSpan;

/**
 * SuppleRange:
 *
 * How far a body goes without harm; wider than an easy reach, as weight or hands may push.
 */
typedef struct
{
  SuppleSpan lumbar[3], thorax[3], neck[3]; /* flexion, bend, turn */
  SuppleSpan trunk[3];                      /* lumbar and thorax together */
  SuppleSpan hip[3], shoulder[3];           /* flexion, abduction, inward turn */
  SuppleSpan hip_crossed_turn;              /* flexed beyond 80 and abducted beyond 25 */
  SuppleSpan knee, ankle, elbow;
  double     wrist; /* the hand off the line of the forearm */
} SuppleRange;

extern const SuppleRange supple_range;

void supple_range_clamp (SupplePose *pose);
