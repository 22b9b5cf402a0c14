/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "figure/supple-body.h"

#define RING_SPACING .016
#define BEND_DEG     12.0

/* How wide a fillet is, and how far from the joint it ends. */
static const double hip_fillet[2] = { .030, .15 };
static const double shoulder_fillet[2] = { .028, .095 };
static const double wrist_fillet[2] = { .012, .040 };
static const double ankle_fillet[2] = { .014, .075 };

/* A limb of two bones, from a stub hidden in the trunk to hand or foot. */
typedef struct
{
  SuppleVector           stub, root, joint, end;
  SuppleFrame            upper, lower;
  double                 lower_twist; /* turned on the way along the lower bone, radians */
  double                 root_cut, proud, flare, factor;
  double                 seat;     /* how far the buttock goes on into the thigh */
  double                 from, to; /* 0 root, 1 joint, 2 end */
  const SuppleRingTable *table;
} Limb;

static void
add_station (
  const Limb *limb, SuppleLoft *loft, SuppleVector centre, SuppleFrame frame, const double at[2])
{
  SuppleRingRow row = supple_ring_table_at (limb->table, at[0]);
  double        wider = supple_smooth_step (limb->to - .7, limb->to, at[0]);
  double        proud = limb->proud + limb->flare * wider;
  SuppleRing    ring = { .centre = centre, .frame = frame, .lean = SUPPLE_LEAN_FREE };

  if (at[0] < limb->from - 1e-6 || at[0] > limb->to + 1e-6)
    return;
  ring.half_width = (row.half_width * limb->factor + proud) * at[1];
  ring.front = (row.front * limb->factor + proud) * at[1];
  ring.back = (row.back * limb->factor + proud) * at[1];
  ring.back += limb->seat * exp (-(at[0] - .09) * (at[0] - .09) / (.13 * .13)) * at[1];
  supple_loft_add (loft, &ring);
}

static SuppleVector
corner_at (SuppleVector from, SuppleVector corner, SuppleVector to, double t)
{
  SuppleVector a = supple_vector_mix (from, corner, t);
  SuppleVector b = supple_vector_mix (corner, to, t);

  return supple_vector_mix (a, b, t);
}

static void
lay_root (const Limb *limb, SuppleLoft *loft, double detail)
{
  SuppleVector into = supple_vector_unit (supple_vector_sub (limb->stub, limb->root));
  SuppleVector first = supple_vector_along (limb->root, into, limb->root_cut);
  SuppleVector last = supple_vector_along (limb->root, limb->upper.u, -limb->root_cut);
  SuppleFrame  inside = supple_frame_aim (limb->upper, into, 1);
  double       length = supple_vector_length (supple_vector_sub (limb->root, limb->joint));
  guint        steps = (guint) (4 + 7 * MIN (detail, 1.3));

  for (guint i = 0; i < 3; i++)
    add_station (limb, loft, supple_vector_mix (limb->stub, first, i / 3.0), inside,
                 (const double[]) { 0, .42 + .28 * i / 3.0 });
  for (guint i = 0; i < steps; i++)
    {
      double      t = (double) i / steps;
      SuppleFrame frame = supple_frame_aim (inside, limb->upper.u, t);

      add_station (limb, loft, corner_at (first, limb->root, last, t), frame,
                   (const double[]) { limb->root_cut / length * t, .70 + .30 * t * (2 - t) });
    }
}

static void
lay_bone (const Limb *limb, SuppleLoft *loft, const double at[2], double spacing)
{
  gboolean     lower = at[0] >= 1;
  SuppleVector near = lower ? limb->joint : limb->root;
  SuppleVector far = lower ? limb->end : limb->joint;
  double       length = supple_vector_length (supple_vector_sub (far, near));
  guint        steps;

  if (at[1] <= at[0])
    return;
  steps = MAX (2, (guint) ((at[1] - at[0]) * length / spacing));
  for (guint i = 0; i <= steps; i++)
    {
      double      t = at[0] + (at[1] - at[0]) * i / steps;
      SuppleFrame frame = limb->upper;

      if (lower)
        frame =
          supple_frame_twist (limb->lower, limb->lower_twist * supple_smooth_step (.1, 1, t - 1));
      add_station (limb, loft, supple_vector_mix (near, far, lower ? t - 1 : t), frame,
                   (const double[]) { t, 1 });
    }
}

/* Nearly straight, the joint is rounded like a bent tube; well bent, the
 * rings fan round its centre, which makes a true knee or elbow outside. */
static double
joint_cut (const Limb *limb, double *bend_deg)
{
  double c = supple_vector_dot (limb->upper.u, limb->lower.u);

  *bend_deg = acos (CLAMP (c, -1, 1)) * 180 / G_PI;
  return .034 * (1 - supple_smooth_step (25, 75, *bend_deg));
}

static void
lay_limb (const Limb *limb, SuppleLoft *loft, double detail)
{
  double       bend_deg, cut = joint_cut (limb, &bend_deg);
  double       spacing = RING_SPACING / CLAMP (detail * 1.5, .45, 1.6);
  double       upper = supple_vector_length (supple_vector_sub (limb->root, limb->joint));
  double       lower = supple_vector_length (supple_vector_sub (limb->joint, limb->end));
  SuppleVector first = supple_vector_along (limb->joint, limb->upper.u, cut);
  SuppleVector last = supple_vector_along (limb->joint, limb->lower.u, -cut);
  guint        steps = (guint) (4 + bend_deg / BEND_DEG * CLAMP (detail, .5, 1.6));
  double       begin = MAX (limb->from, limb->root_cut / upper);

  supple_loft_clear (loft);
  lay_root (limb, loft, detail);
  lay_bone (limb, loft, (const double[]) { begin, MIN (limb->to, 1 - cut / upper) }, spacing);
  for (guint i = 1; i < steps; i++)
    {
      double      t = (double) i / steps;
      double      along = 1 + (t < .5 ? -cut / upper : cut / lower) * fabs (1 - 2 * t);
      SuppleFrame frame = supple_frame_aim (limb->upper, limb->lower.u, t);

      add_station (limb, loft, corner_at (first, limb->joint, last, t), frame,
                   (const double[]) { along, 1 });
    }
  if (limb->to > 1)
    lay_bone (limb, loft, (const double[]) { MAX (limb->from, 1 + cut / lower), limb->to },
              spacing);
}

static void
add_balls (const Limb *limb, SuppleMesh *mesh, int group)
{
  for (double t = .12; t < 1.95; t += .16)
    {
      SuppleRingRow row = supple_ring_table_at (limb->table, t);
      SuppleVector  at = t < 1 ? supple_vector_mix (limb->root, limb->joint, t)
                               : supple_vector_mix (limb->joint, limb->end, t - 1);

      supple_mesh_add_ball (mesh, at, row.half_width * limb->factor, group);
    }
}

/**
 * supple_limb_fill_leg:
 * @self: a body whose torso and foot are made
 * @mesh: (inout): gets the parts
 * @side: right or left
 *
 * Makes a trouser leg, the bare shank below it and the crease at the hip.
 */
void
supple_limb_fill_leg (SuppleBody *self, SuppleMesh *mesh, int side)
{
  const SuppleLeg *leg = &self->skeleton.leg[side];
  SuppleFrame      pelvis = self->skeleton.pelvis;
  double           out = side == SUPPLE_BODY_RIGHT ? 1 : -1;
  double           factor = self->look->limb;
  SupplePart      *part;
  Limb             limb = { .root = leg->hip,
                            .joint = leg->knee,
                            .end = leg->ankle,
                            .upper = leg->thigh,
                            .lower = leg->shank,
                            .root_cut = .030,
                            .proud = .0022,
                            .flare = .0012,
                            .factor = factor,
                            .from = 0,
                            .to = 1.84,
                            .table = &supple_leg_table };

  limb.seat = .019 * self->look->limb *
              supple_smooth_step (.84, .97, supple_vector_dot (leg->thigh.u, pelvis.u));
  limb.stub = supple_vector_along (leg->hip, pelvis.u, .045);
  limb.stub = supple_vector_along (limb.stub, pelvis.r, -.018 * out);
  lay_limb (&limb, &self->limb, mesh->detail);
  supple_loft_add_end_hem (&self->limb, .006);
  part = supple_mesh_begin_part (mesh, SUPPLE_MATERIAL_TROUSERS, SUPPLE_GROUP_LEG + side);
  supple_loft_fill (&self->limb, mesh, supple_mesh_segments (mesh, 36, 12));
  supple_fillet_join (mesh, part, &self->seat, leg->hip, hip_fillet);
  supple_fillet_join (mesh, self->seat_part, &self->limb, leg->hip, hip_fillet);
  add_balls (&limb, mesh, SUPPLE_GROUP_LEG + side);

  limb.from = 1.72;
  limb.to = 2;
  limb.proud = limb.flare = 0;
  lay_limb (&limb, &self->limb, mesh->detail);
  supple_loft_add_end_cap (&self->limb, .012, 3);
  part = supple_mesh_begin_part (mesh, SUPPLE_MATERIAL_SKIN, SUPPLE_GROUP_LEG + side);
  supple_loft_fill (&self->limb, mesh, supple_mesh_segments (mesh, 28, 10));
  supple_fillet_join (mesh, part, &self->tip, leg->ankle, ankle_fillet);
  supple_fillet_join (mesh, self->tip_part, &self->limb, leg->ankle, ankle_fillet);
}

/* The turn, within a quarter, that lays the wrist's width along the hand's. */
static double
wrist_twist (const SuppleArm *arm)
{
  double across = supple_vector_dot (arm->hand.r, arm->forearm.r);
  double deep = supple_vector_dot (arm->hand.r, arm->forearm.f);
  double angle = atan2 (deep, across);

  if (angle > G_PI_2)
    angle -= G_PI;
  if (angle < -G_PI_2)
    angle += G_PI;
  return angle;
}

/**
 * supple_limb_fill_arm:
 * @self: a body whose torso and hand are made
 * @mesh: (inout): gets the parts
 * @side: right or left
 *
 * Makes a sleeve, the bare arm and the shoulder.
 */
void
supple_limb_fill_arm (SuppleBody *self, SuppleMesh *mesh, int side)
{
  const SuppleArm *arm = &self->skeleton.arm[side];
  SuppleFrame      chest = self->skeleton.thorax;
  double           out = side == SUPPLE_BODY_RIGHT ? 1 : -1;
  double           inset = .011 - (self->look->shoulders - 1) * .10;
  SupplePart      *part;
  Limb             limb = { .joint = arm->elbow,
                            .end = arm->wrist,
                            .lower = arm->forearm,
                            .root_cut = .034,
                            .proud = .003,
                            .flare = .0035,
                            .factor = self->look->arm,
                            .from = 0,
                            .to = .56,
                            .table = &supple_arm_table };

  limb.root = supple_vector_along (arm->shoulder, chest.r, -inset * out);
  limb.root = supple_vector_along (limb.root, chest.u, -.006);
  limb.upper = supple_frame_aim (
    arm->upper, supple_vector_unit (supple_vector_sub (limb.root, limb.joint)), 1);
  limb.lower_twist = wrist_twist (arm);
  limb.stub = supple_vector_along (limb.root, chest.r, -.056 * out);
  limb.stub = supple_vector_along (limb.stub, chest.u, -.016);
  limb.stub = supple_vector_along (limb.stub, chest.f, -.016);
  lay_limb (&limb, &self->limb, mesh->detail);
  supple_loft_add_end_hem (&self->limb, .006);
  part = supple_mesh_begin_part (mesh, SUPPLE_MATERIAL_SHIRT, SUPPLE_GROUP_ARM + side);
  supple_loft_fill (&self->limb, mesh, supple_mesh_segments (mesh, 32, 12));
  supple_fillet_join (mesh, part, &self->shirt, limb.root, shoulder_fillet);
  supple_fillet_join (mesh, self->shirt_part, &self->limb, limb.root, shoulder_fillet);
  add_balls (&limb, mesh, SUPPLE_GROUP_ARM + side);

  limb.from = .42;
  limb.to = 2;
  limb.proud = limb.flare = 0;
  lay_limb (&limb, &self->limb, mesh->detail);
  supple_loft_add_end_cap (&self->limb, .006, 2);
  part = supple_mesh_begin_part (mesh, SUPPLE_MATERIAL_SKIN, SUPPLE_GROUP_ARM + side);
  supple_loft_fill (&self->limb, mesh, supple_mesh_segments (mesh, 28, 10));
  supple_fillet_join (mesh, part, &self->tip, arm->wrist, wrist_fillet);
  supple_fillet_join (mesh, self->tip_part, &self->limb, arm->wrist, wrist_fillet);
}
