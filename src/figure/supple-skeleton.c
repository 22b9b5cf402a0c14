/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "figure/supple-skeleton.h"

#include "figure/supple-ball-joint.h"
#include "figure/supple-frame.h"
#include "figure/supple-limb.h"

#define RADIANS (G_PI / 180.0)

/* Where things sit, as fractions of stature: segment lengths after Drillis and Contini. */
#define HIP_HALF_SPACING      0.052
#define SHOULDER_HALF_SPACING 0.108
#define SHOULDER_BELOW_C7     0.027
#define SACRUM                0.060
#define LUMBAR_LINK           (0.115 / 5)
#define THORACIC_LINK         (0.140 / 6)
#define NECK_LINK             (0.050 / 3)
#define HEAD_UP               0.050
#define HEAD_FORWARD          0.010

#define LAST_THORACIC 12

static const SuppleLimbShape leg_shape = { 0.245, 0.246, 1, 0.030 };
static const SuppleLimbShape arm_shape = { 0.186, 0.146, -1, 0.0195 };

/* Angles of one region of the spine, an equal share to each of its links. */
typedef struct
{
  double tilt[2], bend[2], turn[2]; /* sine and cosine */
} Share;

static void
sine_and_cosine (double deg,
                 double out[2])
{
  out[0] = sin (deg * RADIANS);
  out[1] = cos (deg * RADIANS);
}

static Share
share_of (const SuppleTriple *triple,
          int                 links)
{
  Share share;

  sine_and_cosine (triple->flexion_deg / links, share.tilt);
  sine_and_cosine (triple->side_deg / links, share.bend);
  sine_and_cosine (triple->turn_deg / links, share.turn);
  return share;
}

static SuppleFrame
turned (SuppleFrame  frame,
        const Share *share)
{
  frame = supple_frame_tilt (frame, share->tilt[0], share->tilt[1]);
  frame = supple_frame_bend (frame, share->bend[0], share->bend[1]);
  return supple_frame_turn (frame, share->turn[0], share->turn[1]);
}

static SuppleFrame
pelvis_frame (const SupplePose *pose)
{
  SuppleFrame frame = { { 1, 0, 0 }, { 0, 1, 0 }, { 0, 0, 1 } };
  double      sc[2];

  sine_and_cosine (pose->yaw_deg, sc);
  frame = supple_frame_turn (frame, sc[0], sc[1]);
  sine_and_cosine (pose->pitch_deg, sc);
  frame = supple_frame_tilt (frame, sc[0], sc[1]);
  sine_and_cosine (pose->roll_deg, sc);
  frame = supple_frame_bend (frame, sc[0], sc[1]);
  sine_and_cosine (pose->axial_turn_deg, sc);
  return supple_frame_turn (frame, sc[0], sc[1]);
}

/* Adds @links links of a region after node @first; each turns first and then goes up. */
static SuppleFrame
grow_spine (SuppleSkeleton *skeleton,
            SuppleFrame     frame,
            int             first,
            int             links,
            double          length,
            const Share    *share)
{
  for (int i = first; i < first + links; i++)
    {
      SuppleFrame next = turned (frame, share);

      skeleton->spine_frame[i] = supple_frame_mix (frame, next, 0.5);
      skeleton->spine[i + 1] = supple_vector_along (skeleton->spine[i], next.u, length);
      skeleton->spine_height[i + 1] = skeleton->spine_height[i] + length;
      frame = next;
    }
  return frame;
}

static void
solve_spine (SuppleSkeleton   *skeleton,
             const SupplePose *pose)
{
  Share       lumbar = share_of (&pose->lumbar, 5);
  Share       thorax = share_of (&pose->thorax, 6);
  Share       neck = share_of (&pose->neck, 3);
  SuppleFrame frame = pelvis_frame (pose);

  skeleton->pelvis = frame;
  skeleton->spine[0] = pose->root;
  skeleton->spine_height[0] = 0;
  skeleton->spine_frame[0] = frame;
  skeleton->spine[1] = supple_vector_along (pose->root, frame.u, SACRUM);
  skeleton->spine_height[1] = SACRUM;

  frame = grow_spine (skeleton, frame, 1, 5, LUMBAR_LINK, &lumbar);
  frame = grow_spine (skeleton, frame, 6, 6, THORACIC_LINK, &thorax);
  skeleton->thorax = frame;
  frame = grow_spine (skeleton, frame, LAST_THORACIC, 3, NECK_LINK, &neck);
  skeleton->spine_frame[SUPPLE_SPINE_NODES - 1] = frame;

  skeleton->head = frame;
  skeleton->head_centre = supple_vector_along (
    supple_vector_along (skeleton->spine[SUPPLE_SPINE_NODES - 1], frame.u, HEAD_UP), frame.f,
    HEAD_FORWARD);
}

static SuppleVector
contact_origin (const SuppleSkeleton *skeleton,
                const SuppleContact  *contact)
{
  const SuppleLeg *leg = &skeleton->leg[contact->side == SUPPLE_BODY_LEFT];

  switch (contact->joint)
    {
    case SUPPLE_JOINT_HEAD:
      return skeleton->head_centre;
    case SUPPLE_JOINT_HIP:
      return leg->hip;
    case SUPPLE_JOINT_KNEE:
      return leg->knee;
    case SUPPLE_JOINT_ANKLE:
      return leg->ankle;
    case SUPPLE_JOINT_ROOT:
    default:
      return skeleton->spine[0];
    }
}

static SuppleVector
contact_point (const SuppleSkeleton *skeleton,
               const SuppleContact  *contact)
{
  const SuppleLeg *leg = &skeleton->leg[contact->side == SUPPLE_BODY_LEFT];
  SuppleVector     origin, v = contact->point;

  if (contact->kind == SUPPLE_CONTACT_WORLD)
    return v;

  origin = contact_origin (skeleton, contact);
  switch (contact->axes)
    {
    case SUPPLE_AXES_PELVIS:
      return supple_vector_add (origin, supple_frame_to_world (skeleton->pelvis, v));
    case SUPPLE_AXES_HEAD:
      return supple_vector_add (origin, supple_frame_to_world (skeleton->head, v));
    case SUPPLE_AXES_THIGH:
      return supple_vector_add (origin, supple_frame_to_world (leg->thigh, v));
    case SUPPLE_AXES_SHANK:
      return supple_vector_add (origin, supple_frame_to_world (leg->shank, v));
    case SUPPLE_AXES_WORLD:
    default:
      return supple_vector_add (origin, v);
    }
}

/* On entry the limb is bent by its angles; it stays so where nothing holds its end. */
static void
apply_reach (SuppleLimb            *limb,
             const SuppleLimbShape *shape,
             const SuppleReach     *reach,
             const SuppleSkeleton  *skeleton)
{
  SuppleVector point[2], pole[2];
  double       t = CLAMP (reach->mix, 0, 1);
  gboolean     both = t > 0;

  if (reach->at[0].kind == SUPPLE_CONTACT_NONE &&
      (!both || reach->at[1].kind == SUPPLE_CONTACT_NONE))
    return;

  for (int i = 0; i < (both ? 2 : 1); i++)
    {
      const SuppleContact *contact = &reach->at[i];
      gboolean             free_end = contact->kind == SUPPLE_CONTACT_NONE;

      point[i] = free_end ? limb->end : contact_point (skeleton, contact);
      if (free_end || supple_vector_length (contact->pole) < 0.1)
        pole[i] = supple_limb_pole (limb, shape);
      else
        pole[i] = supple_vector_unit (contact->pole);
    }

  if (both)
    {
      point[0] = supple_vector_mix (point[0], point[1], t);
      point[0] = supple_vector_along (point[0], reach->arc, 4 * t * (1 - t));
      pole[0] = supple_vector_mix (pole[0], pole[1], t);
    }
  supple_limb_reach (limb, shape, point[0], pole[0]);
}

static SuppleFrame
foot_frame (const SupplePoseLeg *pose,
            SuppleFrame          shank)
{
  SuppleFrame  foot, held;
  SuppleVector toes = pose->toes, instep = pose->instep;
  double       sc[2];

  sine_and_cosine (-pose->ankle_deg, sc);
  foot = supple_frame_tilt (shank, sc[0], sc[1]);
  if (pose->foot_hold <= 0)
    return foot;

  if (pose->foot_on_shank)
    {
      toes = supple_frame_to_world (shank, toes);
      instep = supple_frame_to_world (shank, instep);
    }
  if (supple_vector_length (instep) < 0.5)
    instep = supple_vector_cross (shank.r, toes);
  held = supple_frame_from_front (toes, instep);
  return pose->foot_hold >= 1 ? held : supple_frame_mix (foot, held, pose->foot_hold);
}

static void
solve_leg (SuppleSkeleton   *skeleton,
           const SupplePose *pose,
           int               side)
{
  const SupplePoseLeg *angles = &pose->leg[side];
  SuppleLeg           *leg = &skeleton->leg[side];
  double               out = side == SUPPLE_BODY_RIGHT ? HIP_HALF_SPACING : -HIP_HALF_SPACING;
  SuppleLimb           limb;

  limb.top = supple_vector_along (pose->root, skeleton->pelvis.r, out);
  limb.upper = supple_ball_joint_place (skeleton->pelvis, &angles->hip, (SuppleBodySide) side);
  supple_limb_bend (&limb, &leg_shape, angles->knee_deg);
  apply_reach (&limb, &leg_shape, &angles->reach, skeleton);

  leg->hip = limb.top;
  leg->knee = limb.middle;
  leg->ankle = limb.end;
  leg->thigh = limb.upper;
  leg->shank = limb.lower;
  leg->foot = foot_frame (angles, limb.lower);
  leg->toe_deg = angles->toe_deg;
}

static SuppleFrame
hand_frame (const SupplePoseArm *pose,
            SuppleFrame          forearm,
            int                  side)
{
  SuppleVector fingers = pose->fingers, back = pose->back;
  SuppleFrame  straight, held;

  straight.f = supple_vector_scale (forearm.u, -1);
  straight.u = supple_vector_scale (forearm.r, side == SUPPLE_BODY_RIGHT ? 1 : -1);
  straight = supple_frame_from_front (straight.f, straight.u);
  if (pose->hand_hold <= 0)
    return straight;

  if (pose->hand_on_forearm)
    {
      fingers = supple_frame_to_world (forearm, fingers);
      back = supple_frame_to_world (forearm, back);
    }
  held = supple_frame_from_front (fingers, back);
  return pose->hand_hold >= 1 ? held : supple_frame_mix (straight, held, pose->hand_hold);
}

static void
solve_arm (SuppleSkeleton   *skeleton,
           const SupplePose *pose,
           int               side)
{
  const SupplePoseArm *angles = &pose->arm[side];
  SuppleArm           *arm = &skeleton->arm[side];
  double               out = SHOULDER_HALF_SPACING * (side == SUPPLE_BODY_RIGHT ? 1 : -1);
  SuppleVector         place = { angles->glide, angles->lift - SHOULDER_BELOW_C7, out };
  SuppleLimb           limb;

  limb.top = supple_vector_add (skeleton->spine[LAST_THORACIC],
                                supple_frame_to_world (skeleton->thorax, place));
  limb.upper = supple_ball_joint_place (skeleton->thorax, &angles->shoulder, (SuppleBodySide) side);
  supple_limb_bend (&limb, &arm_shape, angles->elbow_deg);
  apply_reach (&limb, &arm_shape, &angles->reach, skeleton);

  arm->shoulder = limb.top;
  arm->elbow = limb.middle;
  arm->wrist = limb.end;
  arm->upper = limb.upper;
  arm->forearm = limb.lower;
  arm->hand = hand_frame (angles, limb.lower, side);
  arm->grip = angles->grip;
}

/* Whether this leg rests on the other one, which must then be solved first. */
static gboolean
leans_on (const SuppleReach *reach,
          SuppleBodySide     other)
{
  for (int i = 0; i < 2; i++)
    if (reach->at[i].kind == SUPPLE_CONTACT_BODY && reach->at[i].joint >= SUPPLE_JOINT_HIP &&
        reach->at[i].side == other)
      return TRUE;
  return FALSE;
}

/**
 * supple_skeleton_solve:
 * @skeleton: (out caller-allocates): where every joint ends up
 * @pose: a pose
 *
 * Works out where every joint and bone of @pose is. Angles go down the tree from the pelvis;
 * limbs that rest on something then bend so that they reach it. Segments keep their lengths
 * whatever the pose asks for.
 */
void
supple_skeleton_solve (SuppleSkeleton   *skeleton,
                       const SupplePose *pose)
{
  int first;

  g_return_if_fail (skeleton != NULL);
  g_return_if_fail (pose != NULL);

  first = leans_on (&pose->leg[SUPPLE_BODY_RIGHT].reach, SUPPLE_BODY_LEFT) ? SUPPLE_BODY_LEFT
                                                                           : SUPPLE_BODY_RIGHT;
  solve_spine (skeleton, pose);
  solve_leg (skeleton, pose, first);
  solve_leg (skeleton, pose, 1 - first);
  solve_arm (skeleton, pose, SUPPLE_BODY_RIGHT);
  solve_arm (skeleton, pose, SUPPLE_BODY_LEFT);
}
