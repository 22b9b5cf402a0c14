/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "figure/supple-tween.h"

#include "figure/supple-ball-joint.h"
#include "figure/supple-pin.h"
#include "figure/supple-range.h"
#include "figure/supple-skeleton.h"

#define DEGREES (180.0 / G_PI)

/* Hands that change what they hold swing out from the trunk by this share of the way, */
#define SWING 0.28
/* and farther round a leg, */
#define LEG_SWING 0.6
/* but never by more than this. */
#define WIDEST_SWING 0.09
/* So much a hand rises on its way off the floor. */
#define LIFT 0.035
/* A foot that goes farther than this takes a step, and rises so much. */
#define STEP        0.1
#define STEP_HEIGHT 0.045
/* How far the body then goes over to the other foot, and in which share of the time. */
#define SWAY    0.7
#define SWAYING 0.15
/* An upper arm this much upright hangs, if the trunk turns over more than the other number. */
#define HANGING 0.5
#define FOLDED  0.5
/* Below this height a hand is on the floor and slides. */
#define SLIDING 0.05

/* A limb caught half way between two contacts is taken to rest where it is. */
static void
settle (SuppleReach *reach,
        SuppleVector end)
{
  if (reach->mix <= 0)
    return;
  *reach = (SuppleReach) { 0 };
  reach->at[0].kind = SUPPLE_CONTACT_WORLD;
  reach->at[0].point = end;
  reach->at[1] = reach->at[0];
}

/* Bend of a hinge between two frames; knees and elbows bend opposite ways. */
static double
hinge_deg (SuppleFrame upper,
           SuppleFrame lower,
           double      way)
{
  return atan2 (way * supple_vector_dot (lower.u, upper.f), supple_vector_dot (lower.u, upper.u)) *
         DEGREES;
}

/* Solves a pose and reads the angles back, so that they agree with what its contacts did. */
static void
prepare (const SupplePose *in,
         SupplePose       *pose,
         SuppleSkeleton   *body)
{
  *pose = *in;
  supple_skeleton_solve (body, pose);
  for (int side = 0; side < 2; side++)
    {
      const SuppleLeg *leg = &body->leg[side];
      const SuppleArm *arm = &body->arm[side];

      settle (&pose->leg[side].reach, leg->ankle);
      settle (&pose->arm[side].reach, arm->wrist);
      pose->leg[side].hip =
        supple_ball_joint_measure (body->pelvis, leg->thigh, (SuppleBodySide) side);
      pose->leg[side].knee_deg = hinge_deg (leg->thigh, leg->shank, 1);
      pose->arm[side].shoulder =
        supple_ball_joint_measure (body->thorax, arm->upper, (SuppleBodySide) side);
      pose->arm[side].elbow_deg = hinge_deg (arm->upper, arm->forearm, -1);
    }
}

/* A ball joint turns the shortest way; its three angles on their own would not. */
static SuppleTriple
mix_ball (const SuppleTriple *from,
          const SuppleTriple *to,
          double              t,
          SuppleBodySide      side)
{
  static const SuppleFrame upright = { { 1, 0, 0 }, { 0, 1, 0 }, { 0, 0, 1 } };
  SuppleFrame              a = supple_ball_joint_place (upright, from, side);
  SuppleFrame              b = supple_ball_joint_place (upright, to, side);

  return supple_ball_joint_measure (upright, supple_frame_slerp (a, b, t), side);
}

/* Arms that hang go on hanging while the trunk folds: they turn in the room, not on the chest. */
static gboolean
hangs (const SuppleSkeleton *body,
       int                   side)
{
  return body[0].arm[side].upper.u.y > HANGING && body[1].arm[side].upper.u.y > HANGING &&
         supple_vector_dot (body[0].thorax.u, body[1].thorax.u) < FOLDED;
}

static SuppleTriple
hang (const SuppleSkeleton *body,
      SuppleFrame           thorax,
      double                t,
      SuppleBodySide        side)
{
  SuppleFrame upper = supple_frame_slerp (body[0].arm[side].upper, body[1].arm[side].upper, t);

  return supple_ball_joint_measure (thorax, upper, side);
}

static gboolean
is_held (const SuppleReach *from,
         const SuppleReach *to)
{
  return from->at[0].kind == SUPPLE_CONTACT_WORLD && to->at[0].kind == SUPPLE_CONTACT_WORLD;
}

static SuppleFrame
local_frame (SuppleFrame parent,
             SuppleFrame a)
{
  return (SuppleFrame) { supple_frame_to_local (parent, a.f), supple_frame_to_local (parent, a.u),
                         supple_frame_to_local (parent, a.r) };
}

/* What stays put in the room keeps its direction there; what moves, keeps it on the limb. */
static void
mix_foot (const SuppleSkeleton *body,
          int                   side,
          gboolean              held,
          double                t,
          SupplePoseLeg        *out)
{
  SuppleFrame a = body[0].leg[side].foot, b = body[1].leg[side].foot, foot;

  if (!held)
    {
      a = local_frame (body[0].leg[side].shank, a);
      b = local_frame (body[1].leg[side].shank, b);
    }
  foot = supple_frame_slerp (a, b, CLAMP (t, 0, 1));
  out->foot_hold = 1;
  out->foot_on_shank = !held;
  out->toes = foot.f;
  out->instep = foot.u;
}

static void
mix_hand (const SuppleSkeleton *body,
          int                   side,
          gboolean              held,
          double                t,
          SupplePoseArm        *out)
{
  SuppleFrame a = body[0].arm[side].hand, b = body[1].arm[side].hand, hand;

  if (!held)
    {
      a = local_frame (body[0].arm[side].forearm, a);
      b = local_frame (body[1].arm[side].forearm, b);
    }
  hand = supple_frame_swing (a, b, CLAMP (t, 0, 1));
  out->hand_hold = 1;
  out->hand_on_forearm = !held;
  out->fingers = hand.f;
  out->back = hand.u;
}

/* Away from the bone on which a hand lies: from the front of a shin forward, from a thigh up. */
static SuppleVector
off_bone (const SuppleSkeleton *body,
          const SuppleContact  *contact,
          SuppleVector          wrist)
{
  const SuppleLeg *leg = &body->leg[contact->side == SUPPLE_BODY_LEFT];
  gboolean         shank = contact->axes == SUPPLE_AXES_SHANK;
  SuppleVector     off = supple_vector_sub (wrist, leg->knee);
  SuppleVector     bone = shank ? leg->shank.u : leg->thigh.u;

  if (contact->kind != SUPPLE_CONTACT_BODY || contact->joint < SUPPLE_JOINT_HIP)
    return supple_vector (0, 0, 0);
  return supple_vector_unit (supple_vector_along (off, bone, -supple_vector_dot (off, bone)));
}

/* A hand that changes what it holds keeps clear of the legs it leaves and comes to, or else of
   the trunk, and lifts off the floor. */
static SuppleVector
hand_arc (const SuppleSkeleton *body,
          const SuppleReach    *reach,
          int                   side)
{
  SuppleVector from = body[0].arm[side].wrist, to = body[1].arm[side].wrist;
  SuppleVector way = supple_vector_sub (to, from), along = supple_vector_unit (way);
  SuppleVector trunk = supple_vector_mix (body[0].spine[8], body[1].spine[8], 0.5), arc;
  SuppleVector out = supple_vector_add (off_bone (&body[0], &reach->at[0], from),
                                        off_bone (&body[1], &reach->at[1], to));
  gboolean     legs = supple_vector_length (out) > 0.3;

  if (from.y < SLIDING && to.y < SLIDING)
    return supple_vector (0, 0, 0);
  if (!legs)
    out = supple_vector_sub (supple_vector_mix (from, to, 0.5), trunk);
  out = supple_vector_unit (supple_vector_along (out, along, -supple_vector_dot (out, along)));
  arc = supple_vector_scale (out, MIN ((legs ? LEG_SWING : SWING) * supple_vector_length (way),
                                       WIDEST_SWING));
  if (from.y < SLIDING || to.y < SLIDING)
    arc.y = MAX (arc.y, LIFT);
  return arc;
}

/* Where one end of the way is free, the angles alone lead there: both ends agree with them. */
static void
let_go (SuppleReach *reach)
{
  if (reach->at[0].kind == SUPPLE_CONTACT_NONE || reach->at[1].kind == SUPPLE_CONTACT_NONE)
    *reach = (SuppleReach) { 0 };
}

static gboolean
is_step (const SuppleReach    *reach,
         const SuppleSkeleton *body,
         int                   side)
{
  SuppleVector from = body[0].leg[side].ankle, to = body[1].leg[side].ankle;

  return reach->at[0].kind == SUPPLE_CONTACT_WORLD && from.y < SLIDING && to.y < SLIDING &&
         hypot (to.x - from.x, to.z - from.z) > STEP;
}

/* A foot that takes a step is lifted, and meanwhile the body leans over the other one. */
static void
take_step (const SuppleSkeleton *body,
           int                   side,
           double                t,
           SupplePose           *out)
{
  SuppleReach *reach = &out->leg[side].reach;
  SuppleVector right = body[0].pelvis.r, way;
  double       sway = SWAY * MIN (1, MIN (t, 1 - t) / SWAYING);

  if (!is_step (reach, body, side))
    return;
  reach->at[0].point.y += STEP_HEIGHT * 4 * t * (1 - t);
  if (is_step (&out->leg[1 - side].reach, body, 1 - side))
    return;
  way = supple_vector_sub (body[0].leg[1 - side].ankle, out->root);
  sway *= supple_vector_dot (way, right) * (2 - sway / SWAY);
  out->root = supple_vector_along (out->root, right, sway);
}

/* Elbows, and the knees of legs on their way, follow the angles: these lead from one end to the
   other, while the written poles are only good for their own pose. */
static void
follow_angles (SuppleReach *reach)
{
  reach->at[0].pole = reach->at[1].pole = supple_vector (0, 0, 0);
}

static void
mix_limbs (const SupplePose      ends[2],
           const SuppleSkeleton *body,
           const SuppleEase     *ease,
           SupplePose           *out)
{
  SuppleSkeleton now;

  supple_skeleton_solve (&now, out);
  for (int i = 0; i < 2; i++)
    {
      SuppleBodySide side = (SuppleBodySide) i;
      SupplePoseLeg *leg = &out->leg[i];
      SupplePoseArm *arm = &out->arm[i];

      leg->hip = mix_ball (&ends[0].leg[i].hip, &ends[1].leg[i].hip, ease->pelvis, side);
      mix_foot (body, i, is_held (&ends[0].leg[i].reach, &ends[1].leg[i].reach), ease->pelvis, leg);
      take_step (body, i, CLAMP (ease->pelvis, 0, 1), out);
      if (leg->reach.mix > 0)
        follow_angles (&leg->reach);

      if (hangs (body, i))
        arm->shoulder = hang (body, now.thorax, ease->thorax, side);
      else
        arm->shoulder =
          mix_ball (&ends[0].arm[i].shoulder, &ends[1].arm[i].shoulder, ease->thorax, side);
      mix_hand (body, i, is_held (&ends[0].arm[i].reach, &ends[1].arm[i].reach), ease->thorax, arm);
      let_go (&arm->reach);
      follow_angles (&arm->reach);
      if (arm->reach.mix > 0)
        arm->reach.arc = hand_arc (body, &arm->reach, i);
    }
}

/* A hold deepens in the spine, and in legs that rest on nothing: what holds on goes on holding,
   and the pelvis stays when it would pull the hands off the floor. */
static void
deepen (const SupplePose      ends[2],
        const SuppleSkeleton *body,
        SupplePose           *out)
{
  gboolean props = FALSE;

  for (int i = 0; i < 2; i++)
    {
      const SupplePoseLeg *leg = &ends[1].leg[i];
      const SupplePoseArm *arm = &ends[1].arm[i];
      gboolean             held = arm->reach.at[0].kind == SUPPLE_CONTACT_WORLD;

      if (leg->reach.at[0].kind != SUPPLE_CONTACT_NONE)
        out->leg[i] = *leg;
      out->arm[i] = *arm;
      mix_hand (body, i, held, 1, &out->arm[i]);
      props |= held;
    }
  out->root = ends[1].root;
  if (props)
    out->pitch_deg = ends[1].pitch_deg;
  supple_range_clamp (out);
}

/**
 * supple_tween:
 * @from: a pose
 * @to: another
 * @ease: how far each part of the body has come
 * @out: (out caller-allocates): the pose between; may be one of the others
 *
 * Finds the posture on the way from one pose to another: joints turn the shortest way, what rests
 * on something slides or stays, and root and pitch give so that knees, feet and hands which bear
 * weight at both ends do not slip.
 */
void
supple_tween (const SupplePose *from,
              const SupplePose *to,
              const SuppleEase *ease,
              SupplePose       *out)
{
  SupplePose     ends[2], part;
  SuppleSkeleton body[2];

  g_return_if_fail (from != NULL && to != NULL && ease != NULL && out != NULL);

  prepare (from, &ends[0], &body[0]);
  prepare (to, &ends[1], &body[1]);

  supple_pose_mix (&ends[0], &ends[1], ease->thorax, &part);
  supple_pose_mix (&ends[0], &ends[1], ease->lumbar, out);
  part.lumbar = out->lumbar;
  supple_pose_mix (&ends[0], &ends[1], ease->neck, out);
  part.neck = out->neck;
  supple_pose_mix (&ends[0], &ends[1], ease->pelvis, out);
  out->lumbar = part.lumbar;
  out->thorax = part.thorax;
  out->neck = part.neck;
  for (int side = 0; side < 2; side++)
    out->arm[side] = part.arm[side];

  mix_limbs (ends, body, ease, out);
  if (ease->pelvis > 1)
    deepen (ends, body, out);
  supple_pin (ends, body, ease, out);
}
