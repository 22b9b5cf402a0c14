/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "figure/supple-frame.h"
#include "figure/supple-pose.h"

SuppleFrame  supple_ball_joint_place (SuppleFrame         parent,
                                      const SuppleTriple *angles,
                                      SuppleBodySide      side);
SuppleTriple supple_ball_joint_measure (SuppleFrame    parent,
                                        SuppleFrame    limb,
                                        SuppleBodySide side);
