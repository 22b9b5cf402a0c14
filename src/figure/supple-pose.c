/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "figure/supple-pose.h"

static double
mix (double a,
     double b,
     double t)
{
  return a + (b - a) * t;
}

/* The way round that is less than half a turn. */
static double
mix_deg (double a,
         double b,
         double t)
{
  return a + remainder (b - a, 360.0) * t;
}

static SuppleTriple
mix_triple (const SuppleTriple *a,
            const SuppleTriple *b,
            double              t)
{
  return (SuppleTriple) { mix (a->flexion_deg, b->flexion_deg, t),
                          mix (a->side_deg, b->side_deg, t), mix (a->turn_deg, b->turn_deg, t) };
}

static SuppleGrip
mix_grip (const SuppleGrip *a,
          const SuppleGrip *b,
          double            t)
{
  return (SuppleGrip) { mix (a->knuckle_deg, b->knuckle_deg, t),
                        mix (a->finger_deg, b->finger_deg, t),
                        mix (a->spread_deg, b->spread_deg, t),
                        mix (a->thumb_open_deg, b->thumb_open_deg, t),
                        mix (a->thumb_drop_deg, b->thumb_drop_deg, t) };
}

/* Two contacts on the same thing are one contact that slides from one place to the other. */
static gboolean
is_same_thing (const SuppleContact *a,
               const SuppleContact *b)
{
  if (a->kind != b->kind)
    return FALSE;
  if (a->kind != SUPPLE_CONTACT_BODY)
    return TRUE;
  return a->joint == b->joint && a->axes == b->axes && a->side == b->side;
}

static SuppleReach
mix_reach (const SuppleReach *a,
           const SuppleReach *b,
           double             t)
{
  const SuppleContact *from = &a->at[a->mix >= 0.5], *to = &b->at[b->mix >= 0.5];
  SuppleReach          reach = { .at = { *from, *to }, .mix = t };

  if (is_same_thing (from, to))
    {
      reach.at[0].point = supple_vector_mix (from->point, to->point, t);
      reach.at[0].pole =
        supple_vector_mix (supple_vector_unit (from->pole), supple_vector_unit (to->pole), t);
      reach.at[1] = reach.at[0];
      reach.mix = 0;
    }
  return reach;
}

/* A direction that may be missing at one end: then the other end's is the best guess. */
static SuppleVector
mix_direction (SuppleVector a,
               SuppleVector b,
               double       t)
{
  if (supple_vector_length (a) < 0.5)
    return b;
  if (supple_vector_length (b) < 0.5)
    return a;
  return supple_vector_unit (supple_vector_mix (a, b, t));
}

static void
mix_leg (const SupplePoseLeg *a,
         const SupplePoseLeg *b,
         double               t,
         SupplePoseLeg       *out)
{
  out->hip = mix_triple (&a->hip, &b->hip, t);
  out->knee_deg = mix (a->knee_deg, b->knee_deg, t);
  out->ankle_deg = mix (a->ankle_deg, b->ankle_deg, t);
  out->toe_deg = mix (a->toe_deg, b->toe_deg, t);
  out->reach = mix_reach (&a->reach, &b->reach, CLAMP (t, 0, 1));
  out->foot_hold = CLAMP (mix (a->foot_hold, b->foot_hold, t), 0, 1);
  out->foot_on_shank = a->foot_on_shank && b->foot_on_shank;
  out->toes = mix_direction (a->toes, b->toes, CLAMP (t, 0, 1));
  out->instep = mix_direction (a->instep, b->instep, CLAMP (t, 0, 1));
}

static void
mix_arm (const SupplePoseArm *a,
         const SupplePoseArm *b,
         double               t,
         SupplePoseArm       *out)
{
  out->shoulder = mix_triple (&a->shoulder, &b->shoulder, t);
  out->elbow_deg = mix (a->elbow_deg, b->elbow_deg, t);
  out->glide = mix (a->glide, b->glide, t);
  out->lift = mix (a->lift, b->lift, t);
  out->reach = mix_reach (&a->reach, &b->reach, CLAMP (t, 0, 1));
  out->hand_hold = CLAMP (mix (a->hand_hold, b->hand_hold, t), 0, 1);
  out->hand_on_forearm = a->hand_on_forearm && b->hand_on_forearm;
  out->fingers = mix_direction (a->fingers, b->fingers, CLAMP (t, 0, 1));
  out->back = mix_direction (a->back, b->back, CLAMP (t, 0, 1));
  out->grip = mix_grip (&a->grip, &b->grip, CLAMP (t, 0, 1));
}

/* What both pictures show stays; what one of them shows comes or goes. */
static void
mix_props (const SupplePose *from,
           const SupplePose *to,
           double            t,
           SupplePose       *out)
{
  int n = 0;

  for (int i = 0; i < SUPPLE_POSE_PROPS; i++)
    for (int end = 0; end < 2 && n < SUPPLE_POSE_PROPS; end++)
      {
        const SupplePose *one = end == 0 ? from : to, *other = end == 0 ? to : from;
        const SuppleProp *prop = &one->prop[i], *twin = NULL;

        if (prop->kind == SUPPLE_PROP_NONE)
          continue;
        for (int j = 0; j < SUPPLE_POSE_PROPS; j++)
          if (other->prop[j].kind == prop->kind)
            twin = &other->prop[j];
        if (twin != NULL && end == 1)
          continue;

        out->prop[n] = *prop;
        out->prop[n].presence =
          mix (prop->presence, twin != NULL ? twin->presence : 0, end == 0 ? t : 1 - t);
        for (int k = 0; twin != NULL && k < SUPPLE_PROP_VALUES; k++)
          out->prop[n].value[k] = mix (prop->value[k], twin->value[k], t);
        n++;
      }
  for (; n < SUPPLE_POSE_PROPS; n++)
    out->prop[n] = (SuppleProp) { .kind = SUPPLE_PROP_NONE };
}

static void
mix_glows (const SupplePose *from,
           const SupplePose *to,
           double            t,
           SupplePose       *out)
{
  int n = 0;

  for (int i = 0; i < SUPPLE_POSE_GLOWS; i++)
    for (int end = 0; end < 2 && n < SUPPLE_POSE_GLOWS; end++)
      {
        const SupplePose *one = end == 0 ? from : to, *other = end == 0 ? to : from;
        const SuppleGlow *glow = &one->glow[i], *twin = NULL;
        double            share = end == 0 ? t : 1 - t;

        if (glow->anchor == SUPPLE_GLOW_NONE)
          continue;
        for (int j = 0; j < SUPPLE_POSE_GLOWS; j++)
          if (other->glow[j].anchor == glow->anchor && other->glow[j].side == glow->side)
            twin = &other->glow[j];
        if (twin != NULL && end == 1)
          continue;

        out->glow[n] = *glow;
        out->glow[n].strength = mix (glow->strength, twin != NULL ? twin->strength : 0, share);
        if (twin != NULL)
          out->glow[n].radius = mix (glow->radius, twin->radius, t);
        n++;
      }
  for (; n < SUPPLE_POSE_GLOWS; n++)
    out->glow[n] = (SuppleGlow) { .anchor = SUPPLE_GLOW_NONE };
}

/**
 * supple_pose_mix:
 * @from: a pose
 * @to: another
 * @t: 0 gives @from, 1 gives @to; a little beyond 1 carries the angles on
 * @out: (out caller-allocates): the pose between; must be neither of the others
 *
 * Mixes two poses evenly, part by part: angles the shorter way round, contacts in a straight
 * line, what only one picture shows fading. It knows nothing of bodies; supple_motion_mix() does.
 */
void
supple_pose_mix (const SupplePose *from,
                 const SupplePose *to,
                 double            t,
                 SupplePose       *out)
{
  double within = CLAMP (t, 0, 1);

  g_return_if_fail (from != NULL && to != NULL && out != NULL);
  g_return_if_fail (out != from && out != to);

  out->root = supple_vector_mix (from->root, to->root, t);
  out->yaw_deg = mix_deg (from->yaw_deg, to->yaw_deg, t);
  out->pitch_deg = mix_deg (from->pitch_deg, to->pitch_deg, t);
  out->roll_deg = mix_deg (from->roll_deg, to->roll_deg, t);
  out->axial_turn_deg = mix_deg (from->axial_turn_deg, to->axial_turn_deg, t);
  out->lumbar = mix_triple (&from->lumbar, &to->lumbar, t);
  out->thorax = mix_triple (&from->thorax, &to->thorax, t);
  out->neck = mix_triple (&from->neck, &to->neck, t);
  for (int side = 0; side < 2; side++)
    {
      mix_leg (&from->leg[side], &to->leg[side], t, &out->leg[side]);
      mix_arm (&from->arm[side], &to->arm[side], t, &out->arm[side]);
    }
  out->breath = mix (from->breath, to->breath, within);
  out->camera_az_deg = mix_deg (from->camera_az_deg, to->camera_az_deg, within);
  out->camera_el_deg = mix (from->camera_el_deg, to->camera_el_deg, within);
  mix_props (from, to, within, out);
  mix_glows (from, to, within, out);
}

static SuppleVector
mirror_vector (SuppleVector v)
{
  return supple_vector (v.x, v.y, -v.z);
}

static SuppleBodySide
mirror_side (SuppleBodySide side)
{
  return side == SUPPLE_BODY_MIDLINE ? side : (SuppleBodySide) (1 - side);
}

static SuppleTriple
mirror_spine (const SuppleTriple *a)
{
  return (SuppleTriple) { a->flexion_deg, -a->side_deg, -a->turn_deg };
}

static void
mirror_reach (SuppleReach *reach)
{
  for (int i = 0; i < 2; i++)
    {
      reach->at[i].side = mirror_side (reach->at[i].side);
      reach->at[i].point = mirror_vector (reach->at[i].point);
      reach->at[i].pole = mirror_vector (reach->at[i].pole);
    }
  reach->arc = mirror_vector (reach->arc);
}

static void
mirror_props (SupplePose *pose)
{
  for (int i = 0; i < SUPPLE_POSE_PROPS; i++)
    {
      double *value = pose->prop[i].value, z0;

      switch (pose->prop[i].kind)
        {
        case SUPPLE_PROP_MAT:
          z0 = value[2];
          value[2] = -value[3];
          value[3] = -z0;
          break;
        case SUPPLE_PROP_CUSHION:
          value[2] = -value[2];
          break;
        case SUPPLE_PROP_WALL:
          value[3] = -value[3];
          break;
        case SUPPLE_PROP_STRAP:
          value[0] = -value[0];
          break;
        case SUPPLE_PROP_NONE:
        case SUPPLE_PROP_CHAIR:
        case SUPPLE_PROP_DESK:
        default:
          break;
        }
    }
}

/**
 * supple_pose_mirror:
 * @in: a pose
 * @out: (out caller-allocates): the same for the other side; may be @in
 *
 * Swaps right and left: limbs, bends and turns, props, glow and the camera, which then looks
 * from the other side, so that the picture is the mirror image.
 */
void
supple_pose_mirror (const SupplePose *in,
                    SupplePose       *out)
{
  SupplePose pose;

  g_return_if_fail (in != NULL && out != NULL);

  pose = *in;
  pose.root = mirror_vector (in->root);
  pose.yaw_deg = -in->yaw_deg;
  pose.roll_deg = -in->roll_deg;
  pose.axial_turn_deg = -in->axial_turn_deg;
  pose.lumbar = mirror_spine (&in->lumbar);
  pose.thorax = mirror_spine (&in->thorax);
  pose.neck = mirror_spine (&in->neck);
  for (int side = 0; side < 2; side++)
    {
      SupplePoseLeg *leg = &pose.leg[side];
      SupplePoseArm *arm = &pose.arm[side];

      *leg = in->leg[1 - side];
      mirror_reach (&leg->reach);
      leg->toes = mirror_vector (leg->toes);
      leg->instep = mirror_vector (leg->instep);

      *arm = in->arm[1 - side];
      mirror_reach (&arm->reach);
      arm->fingers = mirror_vector (arm->fingers);
      arm->back = mirror_vector (arm->back);
    }
  pose.camera_az_deg = 180.0 - in->camera_az_deg;
  mirror_props (&pose);
  for (int i = 0; i < SUPPLE_POSE_GLOWS; i++)
    pose.glow[i].side = mirror_side (in->glow[i].side);
  *out = pose;
}
