/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

#include "figure/supple-contact.h"
#include "figure/supple-vector.h"

#define SUPPLE_POSE_PROPS  4
#define SUPPLE_POSE_GLOWS  6
#define SUPPLE_PROP_VALUES 6

/* The fingers: knuckles, the two joints beyond, fan, thumb standing off, thumb towards the palm. */
typedef struct
{
  double knuckle_deg, finger_deg, spread_deg, thumb_open_deg, thumb_drop_deg;
} SuppleGrip;

/* Spine: flexion, bend and turn to the right. Hip and shoulder: flexion, abduction, inward turn. */
typedef struct
{
  double flexion_deg, side_deg, turn_deg;
} SuppleTriple;

/* @foot_hold 0…1: how far @toes and @instep replace the ankle angle. They are directions in the
   room or, with @foot_on_shank, in the axes of the shank. No @instep: the ankle does not roll. */
typedef struct
{
  SuppleTriple hip;
  double       knee_deg, ankle_deg, toe_deg;
  SuppleReach  reach;
  double       foot_hold;
  gboolean     foot_on_shank;
  SuppleVector toes, instep;
} SupplePoseLeg;

/* @hand_hold 0…1: how far @fingers and @back replace a straight wrist. They are directions in the
   room or, with @hand_on_forearm, in the axes of the forearm. */
typedef struct
{
  SuppleTriple shoulder;
  double       elbow_deg, glide, lift;
  SuppleReach  reach;
  double       hand_hold;
  gboolean     hand_on_forearm;
  SuppleVector fingers, back;
  SuppleGrip   grip;
} SupplePoseArm;

typedef enum
{
  SUPPLE_PROP_NONE,
  SUPPLE_PROP_MAT,     /* x0, x1, z0, z1 */
  SUPPLE_PROP_CUSHION, /* centre x, y, z, half sizes x, y, z */
  SUPPLE_PROP_CHAIR,   /* x of the seat's middle, seat height, armrests 0 or 1, facing 1 or -1 */
  SUPPLE_PROP_DESK,    /* x0, x1, height, half width */
  SUPPLE_PROP_WALL,    /* x, height, z half width, middle z */
  SUPPLE_PROP_STRAP,   /* round the foot: 1 right, -1 left */
} SupplePropKind;

/* @presence: 0…1, for what fades in or out between two poses. */
typedef struct
{
  SupplePropKind kind;
  double         value[SUPPLE_PROP_VALUES], presence;
} SuppleProp;

typedef enum
{
  SUPPLE_GLOW_NONE,
  SUPPLE_GLOW_LOW_BACK,
  SUPPLE_GLOW_MID_BACK,
  SUPPLE_GLOW_UPPER_BACK,
  SUPPLE_GLOW_BELLY,
  SUPPLE_GLOW_SIDE,
  SUPPLE_GLOW_FLANK,
  SUPPLE_GLOW_CHEST,
  SUPPLE_GLOW_GLUTE,
  SUPPLE_GLOW_HAMSTRING,
  SUPPLE_GLOW_HIP_FRONT,
} SuppleGlowAnchor;

typedef struct
{
  SuppleGlowAnchor anchor;
  SuppleBodySide   side;
  double           radius, strength;
} SuppleGlow;

/* A posture and its picture; plain and copyable. Its parts: data/figure/poses.xml. */
typedef struct
{
  SuppleVector  root; /* the middle between the hip joints */
  double        yaw_deg, pitch_deg, roll_deg, axial_turn_deg;
  SuppleTriple  lumbar, thorax, neck;
  SupplePoseLeg leg[2];
  SupplePoseArm arm[2];
  double        breath; /* 0 empty … 1 full */
  double        camera_az_deg, camera_el_deg;
  SuppleProp    prop[SUPPLE_POSE_PROPS];
  SuppleGlow    glow[SUPPLE_POSE_GLOWS];
} SupplePose;

void supple_pose_mirror (const SupplePose *in, SupplePose *out);
void supple_pose_mix (const SupplePose *from, const SupplePose *to, double t, SupplePose *out);
