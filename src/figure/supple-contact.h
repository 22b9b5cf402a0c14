/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "figure/supple-vector.h"

/* Index of everything that comes in pairs; the last one for what lies on the midline. */
typedef enum
{
  SUPPLE_BODY_RIGHT,
  SUPPLE_BODY_LEFT,
  SUPPLE_BODY_MIDLINE,
} SuppleBodySide;

typedef enum
{
  SUPPLE_CONTACT_NONE,  /* the joint angles say where the limb ends */
  SUPPLE_CONTACT_WORLD, /* @point is a place in the room */
  SUPPLE_CONTACT_BODY,  /* @point along f, u, r of @axes, from @joint of @side */
} SuppleContactKind;

typedef enum
{
  SUPPLE_JOINT_ROOT,
  SUPPLE_JOINT_HEAD,
  SUPPLE_JOINT_HIP,
  SUPPLE_JOINT_KNEE,
  SUPPLE_JOINT_ANKLE,
} SuppleJoint;

typedef enum
{
  SUPPLE_AXES_WORLD,
  SUPPLE_AXES_PELVIS,
  SUPPLE_AXES_HEAD,
  SUPPLE_AXES_THIGH,
  SUPPLE_AXES_SHANK,
} SuppleAxes;

/* Where an ankle or wrist rests; @pole is the way the knee or elbow points;
   zero leaves it to the joint angles. */
typedef struct
{
  SuppleContactKind kind;
  SuppleJoint       joint;
  SuppleAxes        axes;
  SuppleBodySide    side;
  SuppleVector      point, pole;
} SuppleContact;

/* A limb on its way from at[0] to at[1]: @mix 0…1, bulging by @arc half way. At rest @mix is 0. */
typedef struct
{
  SuppleContact at[2];
  double        mix;
  SuppleVector  arc;
} SuppleReach;
