/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

#include "figure/supple-pose.h"
#include "figure/supple-vector.h"

/* Spine nodes: hip line, L5/S1, 5 lumbar and 6 thoracic links up to C7, 3 neck links. */
#define SUPPLE_SPINE_NODES 16

/**
 * SuppleLeg:
 * @thigh: frame with u from knee to hip, f the way the kneecap looks
 * @shank: frame with u from ankle to knee
 * @foot: frame with f from heel to toes, u the side of the instep
 * @toe_deg: how far the toes bend up at the ball, in degrees
 */
typedef struct
{
  SuppleVector hip, knee, ankle;
  SuppleFrame  thigh, shank, foot;
  double       toe_deg;
} SuppleLeg;

/**
 * SuppleArm:
 * @shoulder: the joint, girdle movement included
 * @upper: frame with u from elbow to shoulder
 * @forearm: frame with u from wrist to elbow
 * @hand: frame with f along the fingers, u the back of the hand
 * @grip: how the fingers are bent
 */
typedef struct
{
  SuppleVector shoulder, elbow, wrist;
  SuppleFrame  upper, forearm, hand;
  SuppleGrip   grip;
} SuppleArm;

/**
 * SuppleSkeleton:
 * @spine: nodes from the hip line (index 0) to the top of the neck
 * @spine_height: how far along the spine each node lies, from 0 at the hip line
 * @spine_frame: the frame at each node, the mean of its two links
 * @head_centre: centre of the skull
 * @leg: indexed by SuppleSide: right, left
 * @arm: the same
 *
 * Where every joint is: a pose solved, the input of the mesh.
 */
typedef struct
{
  SuppleVector spine[SUPPLE_SPINE_NODES];
  double       spine_height[SUPPLE_SPINE_NODES];
  SuppleFrame  spine_frame[SUPPLE_SPINE_NODES];
  SuppleFrame  pelvis, thorax, head;
  SuppleVector head_centre;
  SuppleLeg    leg[2];
  SuppleArm    arm[2];
} SuppleSkeleton;

void supple_skeleton_solve (SuppleSkeleton   *skeleton,
                            const SupplePose *pose);
