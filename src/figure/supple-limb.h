/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "figure/supple-contact.h"
#include "figure/supple-frame.h"

/**
 * SuppleLimb:
 * @top: hip or shoulder
 * @middle: knee or elbow
 * @end: ankle or wrist
 * @upper: frame of the thigh or upper arm
 * @lower: frame of the shank or forearm
 *
 * Two bones and the hinge between them.
 */
typedef struct
{
  SuppleVector top, middle, end;
  SuppleFrame  upper, lower;
} SuppleLimb;

/**
 * SuppleLimbShape:
 * @upper: length of the bone near the trunk
 * @lower: length of the other
 * @hinge: which way the hinge opens: 1 for a knee, which points forward, -1 for an elbow
 * @flesh: how high above the floor the hinge must stay for its flesh to stay above too
 */
typedef struct
{
  double upper, lower, hinge, flesh;
} SuppleLimbShape;

void         supple_limb_bend (SuppleLimb            *limb,
                               const SuppleLimbShape *shape,
                               double                 bend_deg);
void         supple_limb_reach (SuppleLimb            *limb,
                                const SuppleLimbShape *shape,
                                SuppleVector           target,
                                SuppleVector           pole);
SuppleVector supple_limb_pole (const SuppleLimb      *limb,
                               const SuppleLimbShape *shape);
