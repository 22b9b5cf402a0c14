/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "figure/supple-ball-joint.h"

#define DEGREES (180.0 / G_PI)

/**
 * supple_ball_joint_place:
 * @parent: frame of the pelvis or thorax
 * @angles: flexion, abduction and inward turn, in degrees
 * @side: which limb it is; the left is the mirror of the right
 *
 * Turns a hip or shoulder: flexion about the trunk's side axis, then abduction, then the turn
 * about the limb's own length.
 *
 * Returns: the frame of the thigh or upper arm
 */
SuppleFrame
supple_ball_joint_place (SuppleFrame         parent,
                         const SuppleTriple *angles,
                         SuppleBodySide      side)
{
  double flexion = -angles->flexion_deg / DEGREES;
  double sign = (side == SUPPLE_BODY_RIGHT ? -1 : 1) / DEGREES;
  double abduction = sign * angles->side_deg, turn = sign * angles->turn_deg;

  parent = supple_frame_tilt (parent, sin (flexion), cos (flexion));
  parent = supple_frame_bend (parent, sin (abduction), cos (abduction));
  return supple_frame_turn (parent, sin (turn), cos (turn));
}

/**
 * supple_ball_joint_measure:
 * @parent: frame of the pelvis or thorax
 * @limb: frame of the thigh or upper arm
 * @side: which limb it is
 *
 * Reads flexion, abduction and inward turn off a hip or shoulder.
 *
 * Returns: the angles with which supple_ball_joint_place() would place the limb so
 */
SuppleTriple
supple_ball_joint_measure (SuppleFrame    parent,
                           SuppleFrame    limb,
                           SuppleBodySide side)
{
  double       out = side == SUPPLE_BODY_RIGHT ? 1 : -1;
  SuppleVector down = supple_frame_to_local (parent, supple_vector_scale (limb.u, -1));
  SuppleVector front = supple_frame_to_local (parent, limb.f);
  double       flexion = atan2 (down.x, -down.y);
  double       abduction = asin (CLAMP (down.z * out, -1, 1));
  SuppleVector flat = { cos (flexion), sin (flexion), 0 };
  SuppleVector side_way = { -sin (abduction) * sin (flexion), sin (abduction) * cos (flexion),
                            cos (abduction) * out };

  /* Unturned, the front would be @flat and the outer side @side_way. */
  return (SuppleTriple) {
    flexion * DEGREES, abduction * DEGREES,
    atan2 (-supple_vector_dot (front, side_way), supple_vector_dot (front, flat)) * DEGREES
  };
}
