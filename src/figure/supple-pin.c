/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "figure/supple-pin.h"

#define THIGH 0.245
/* Reach of a leg and of an arm, a hair short of straight. */
#define LEG_REACH 0.4905
#define ARM_REACH 0.3316
/* An arm longer than this at both ends, and nearly as long at one as at the other, is a prop
   and stays so in between. */
#define AS_LONG  0.008
#define PROPPING 0.318
/* A knee joint lower than this kneels, if the ankle is nearer to the hip than that. */
#define BENT     0.45
#define KNEELING 0.065

/* A trunk whose flesh comes nearer to the floor than this lies on it. */
#define LYING 0.02

#define ROUNDS      6
#define GOOD_ENOUGH 2e-5

/* How deep the trunk is at each node of the spine, behind and in front. */
static const double depth[][2] = {
  { 0.0735, 0.0560 },
  { 0.0555, 0.0555 },
  { 0.0500, 0.0540 },
  { 0.0470, 0.0535 },
  { 0.0485, 0.0547 },
  { 0.0510, 0.0563 },
  { 0.0545, 0.0580 },
  { 0.0585, 0.0608 },
  { 0.0610, 0.0615 },
  { 0.0605, 0.0585 },
  { 0.0570, 0.0520 },
  { 0.0480, 0.0410 },
  { 0.0380, 0.0330 },
};

/* Degrees of pitch: the most in one round, and the most that hands may ask for. */
#define STRIDE       6
#define MOST_TIPPING 60

/* What one leg asks of the root. */
typedef struct
{
  gboolean     kneels, stands;
  SuppleVector knee, ankle;
} LegPin;

static gboolean
is_world (const SuppleReach *a,
          const SuppleReach *b)
{
  return a->at[0].kind == SUPPLE_CONTACT_WORLD && b->at[0].kind == SUPPLE_CONTACT_WORLD;
}

/* A long leg on the floor does not kneel, low as its knee may be. */
static gboolean
is_kneeling (const SuppleLeg *leg)
{
  return leg->knee.y < KNEELING &&
         supple_vector_length (supple_vector_sub (leg->hip, leg->ankle)) < BENT;
}

static LegPin
leg_pin (const SupplePose     ends[2],
         const SuppleSkeleton body[2],
         int                  side,
         double               t)
{
  const SuppleLeg *a = &body[0].leg[side], *b = &body[1].leg[side];
  LegPin           pin = { 0 };

  if (!is_world (&ends[0].leg[side].reach, &ends[1].leg[side].reach))
    return pin;
  pin.kneels = is_kneeling (a) && is_kneeling (b);
  pin.stands = !pin.kneels;
  pin.knee = supple_vector_mix (a->knee, b->knee, t);
  pin.ankle = supple_vector_mix (a->ankle, b->ankle, t);
  return pin;
}

/* How far the root must go for this leg: a thigh on a kneeling knee has its length, a standing
   leg at most all of it. */
static SuppleVector
leg_wish (const LegPin *pin,
          SuppleVector  hip)
{
  SuppleVector to_hip = supple_vector_sub (hip, pin->kneels ? pin->knee : pin->ankle);
  double       length = supple_vector_length (to_hip);

  if (pin->kneels)
    return supple_vector_scale (to_hip, THIGH / length - 1);
  if (pin->stands && length > LEG_REACH)
    return supple_vector_scale (to_hip, LEG_REACH / length - 1);
  return supple_vector (0, 0, 0);
}

static void
pin_root (const LegPin          pin[2],
          const SuppleSkeleton *skeleton,
          SupplePose           *pose)
{
  int pinned = (pin[0].kneels || pin[0].stands) + (pin[1].kneels || pin[1].stands);
  int weight = MAX (pinned, 1);

  for (int round = 0; round < ROUNDS && pinned > 0; round++)
    {
      SuppleVector step = { 0 };

      for (int side = 0; side < 2; side++)
        {
          SuppleVector offset = supple_vector_sub (skeleton->leg[side].hip, skeleton->spine[0]);

          step =
            supple_vector_add (step, leg_wish (&pin[side], supple_vector_add (pose->root, offset)));
        }
      pose->root = supple_vector_along (pose->root, step, 1.0 / weight);
      if (supple_vector_length (step) < GOOD_ENOUGH)
        break;
    }
}

/* By how much the hands on the floor are too far from the shoulders; negative if too near. */
static double
arm_excess (const SupplePose     ends[2],
            const SuppleSkeleton body[2],
            double               t,
            const SupplePose    *pose)
{
  SuppleSkeleton now;
  double         excess = 0;

  supple_skeleton_solve (&now, pose);
  for (int side = 0; side < 2; side++)
    {
      const SuppleArm *a = &body[0].arm[side], *b = &body[1].arm[side];
      double           from = supple_vector_length (supple_vector_sub (a->wrist, a->shoulder));
      double           to = supple_vector_length (supple_vector_sub (b->wrist, b->shoulder));
      double           length, wanted;

      if (!is_world (&ends[0].arm[side].reach, &ends[1].arm[side].reach))
        continue;
      length = supple_vector_length (
        supple_vector_sub (supple_vector_mix (a->wrist, b->wrist, t), now.arm[side].shoulder));
      wanted = from + (to - from) * t;
      if (MIN (from, to) > PROPPING && fabs (to - from) < AS_LONG)
        excess += length - wanted;
      else
        excess += MAX (0, length - ARM_REACH);
    }
  return excess;
}

/* Straight arms on the floor leave the trunk no choice but to tip. */
static void
pin_pitch (const SupplePose     ends[2],
           const SuppleSkeleton body[2],
           double               t,
           SupplePose          *pose)
{
  double drawn = pose->pitch_deg, pitch = drawn, step = 0.5;
  double excess = arm_excess (ends, body, t, pose), next;

  for (int round = 0; round < ROUNDS && fabs (excess) > GOOD_ENOUGH; round++)
    {
      pose->pitch_deg = pitch + step;
      next = arm_excess (ends, body, t, pose);
      pitch = pose->pitch_deg;
      if (fabs (next - excess) < 1e-9)
        break;
      step = CLAMP (-next * step / (next - excess), -STRIDE, STRIDE);
      excess = next;
    }
  /* Tipping does not help where the arms point along the trunk: better a short reach. */
  if (fabs (pitch - drawn) > MOST_TIPPING)
    pose->pitch_deg = drawn;
}

/* The height of the lowest point of the trunk. */
static double
lowest (const SuppleSkeleton *body)
{
  double low = G_MAXDOUBLE;

  for (guint i = 0; i < G_N_ELEMENTS (depth); i++)
    {
      double lean = body->spine_frame[i].f.y;

      low = MIN (low, body->spine[i].y - MAX (lean * depth[i][0], -lean * depth[i][1]));
    }
  return low;
}

/* Whoever lies rolls over a rounded back without leaving the floor or sinking into it. */
static void
pin_lying (const SuppleSkeleton body[2],
           double               t,
           SupplePose          *pose)
{
  double         from = lowest (&body[0]), to = lowest (&body[1]);
  SuppleSkeleton now;

  supple_skeleton_solve (&now, pose);
  pose->root.y += from + (to - from) * t - lowest (&now);
}

/**
 * supple_pin:
 * @ends: both poses
 * @body: the same, solved
 * @ease: how far each part has come
 * @pose: (inout): the pose between
 *
 * Moves the root so that knees which kneel at both ends stay where they are and feet stay in
 * reach, tips the pelvis so that hands on the floor do not slip under straight arms, and keeps
 * whoever lies on the floor.
 */
void
supple_pin (const SupplePose     ends[2],
            const SuppleSkeleton body[2],
            const SuppleEase    *ease,
            SupplePose          *pose)
{
  LegPin         pin[2];
  SuppleSkeleton now;

  supple_skeleton_solve (&now, pose);
  for (int side = 0; side < 2; side++)
    {
      SuppleReach *reach = &pose->leg[side].reach;

      pin[side] = leg_pin (ends, body, side, CLAMP (ease->pelvis, 0, 1));
      if (pin[side].kneels)
        reach->at[0].pole = supple_vector_sub (
          pin[side].knee, supple_vector_mix (now.leg[side].hip, pin[side].ankle, 0.5));
    }
  pin_root (pin, &now, pose);
  if (lowest (&body[0]) < LYING && lowest (&body[1]) < LYING)
    pin_lying (body, CLAMP (ease->pelvis, 0, 1), pose);
  else
    pin_pitch (ends, body, CLAMP (ease->thorax, 0, 1), pose);
}
