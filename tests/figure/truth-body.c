/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A body has flesh: limbs do not pass through each other. */

#include <string.h>

#include "figure/supple-body.h"
#include "truths.h"

/* How far flesh gives way: this share of the thinner one's radius. */
#define GIVES (1.0 / 3)

/* A bone with its flesh: a table's stretch between two joints. */
typedef struct
{
  const char            *name;
  SuppleVector           top, end;
  const SuppleRingTable *table;
  double                 first; /* where the bone begins in the table, 0 or 1 */
  double                 from;  /* the share at its top that belongs to the trunk */
  double                 to;    /* the share at its end that belongs to what holds on */
} Bone;

enum
{
  THIGH,
  SHANK,
  UPPER_ARM,
  FOREARM,
  N_BONES,
};

/* Where two bones come closest, each from 0 to 1. */
static void
find_closest (const Bone *a,
              const Bone *b,
              double      at[2])
{
  SuppleVector d1 = supple_vector_sub (a->end, a->top), d2 = supple_vector_sub (b->end, b->top);
  SuppleVector r = supple_vector_sub (a->top, b->top);
  double       aa = supple_vector_dot (d1, d1), bb = supple_vector_dot (d2, d2);
  double       ab = supple_vector_dot (d1, d2), c = supple_vector_dot (d1, r);
  double       f = supple_vector_dot (d2, r), det = aa * bb - ab * ab;

  at[0] = det > 1e-12 ? CLAMP ((ab * f - c * bb) / det, a->from, a->to) : a->from;
  /* A few rounds settle both within their stretches. */
  for (int i = 0; i < 8; i++)
    {
      at[1] = CLAMP ((ab * at[0] + f) / bb, b->from, b->to);
      at[0] = CLAMP ((ab * at[1] - c) / aa, a->from, a->to);
    }
}

static double
radius_at (const Bone *bone,
           double      at)
{
  SuppleRingRow row = supple_ring_table_at (bone->table, bone->first + at);

  return (row.half_width + (row.front + row.back) / 2) / 2;
}

/* How deep two bones' flesh overlaps, in radii of the thinner one. */
static double
overlap (const Bone *a,
         const Bone *b)
{
  double       at[2], one, two;
  SuppleVector gap;

  find_closest (a, b, at);
  gap = supple_vector_sub (supple_vector_mix (a->top, a->end, at[0]),
                           supple_vector_mix (b->top, b->end, at[1]));
  one = radius_at (a, at[0]);
  two = radius_at (b, at[1]);
  return (one + two - supple_vector_length (gap)) / MIN (one, two);
}

static void
find_bones (const SuppleSkeleton *body,
            int                   side,
            Bone                  bone[N_BONES])
{
  static const char *const names[2][N_BONES] = {
    { "right thigh", "right shank", "right upper arm", "right forearm" },
    { "left thigh", "left shank", "left upper arm", "left forearm" },
  };
  const SuppleLeg *leg = &body->leg[side];
  const SuppleArm *arm = &body->arm[side];

  bone[THIGH] = (Bone) { names[side][THIGH], leg->hip, leg->knee, &supple_leg_table, 0, .2, 1 };
  bone[SHANK] = (Bone) { names[side][SHANK], leg->knee, leg->ankle, &supple_leg_table, 1, 0, 1 };
  bone[UPPER_ARM] =
    (Bone) { names[side][UPPER_ARM], arm->shoulder, arm->elbow, &supple_arm_table, 0, .3, 1 };
  bone[FOREARM] =
    (Bone) { names[side][FOREARM], arm->elbow, arm->wrist, &supple_arm_table, 1, 0, .85 };
}

/* The trunk in slices. */
#define SLICES    28
#define THICKNESS .012

typedef struct
{
  SuppleVector  centre[SLICES];
  SuppleFrame   frame[SLICES];
  SuppleRingRow row[SLICES];
} Trunk;

static void
slice_trunk (const SuppleSkeleton *body,
             Trunk                *trunk)
{
  for (int i = 0; i < SLICES; i++)
    {
      double height = -.03 + i * THICKNESS;

      trunk->row[i] = supple_ring_table_at (&supple_torso_table, height);
      trunk->frame[i] = supple_torso_frame_at (body, height, &trunk->centre[i]);
    }
}

/* How deep a place with flesh round it lies in the trunk. */
static double
depth_in_trunk (const Trunk *trunk,
                SuppleVector at,
                double       radius)
{
  double deepest = -1;

  for (int i = 0; i < SLICES; i++)
    {
      const SuppleRingRow *row = &trunk->row[i];
      SuppleVector         off = supple_vector_sub (at, trunk->centre[i]);
      double               x, z, deep, far, round;

      if (fabs (supple_vector_dot (off, trunk->frame[i].u)) > THICKNESS)
        continue;
      x = supple_vector_dot (off, trunk->frame[i].f);
      z = supple_vector_dot (off, trunk->frame[i].r);
      deep = x > 0 ? row->front : row->back;
      far = hypot (x, z);
      round = far > 1e-6 ? hypot (x / far / deep, z / far / row->half_width) : 1 / deep;
      deepest = MAX (deepest, 1 / round + radius - far);
    }
  return deepest;
}

static double
overlap_trunk (const Trunk *trunk,
               const Bone  *bone,
               double       from)
{
  double deepest = -1;

  for (int i = 0; i <= 8; i++)
    {
      double t = from + (bone->to - from) * i / 8, radius = radius_at (bone, t);

      deepest = MAX (deepest,
                     depth_in_trunk (trunk, supple_vector_mix (bone->top, bone->end, t), radius) /
                       radius);
    }
  return deepest;
}

/* The worst of one movement, so that what is wrong is said once. */
typedef struct
{
  double      deep;
  Sample      sample;
  const char *a, *b;
} Worst;

typedef struct
{
  Worst worst[2 * N_BONES + 1][2 * N_BONES + 1];
} Crossing;

static void
report (Crossing *self)
{
  for (int i = 0; i < 2 * N_BONES + 1; i++)
    for (int j = 0; j < 2 * N_BONES + 1; j++)
      {
        const Worst *worst = &self->worst[i][j];

        if (worst->deep > GIVES)
          movements_broken (&worst->sample, "the %s is %.2f radii deep in the %s", worst->a,
                            worst->deep, worst->b);
      }
  memset (self, 0, sizeof *self);
}

static void
note (Worst        *worst,
      const Sample *sample,
      const char   *a,
      const char   *b,
      double        deep)
{
  if (deep <= worst->deep || deep <= GIVES)
    return;
  *worst = (Worst) { deep, *sample, a, b };
}

/* Which share at its top belongs to the trunk, so that it may lie in it. */
static double
free_of_trunk (int bone)
{
  return bone == THIGH ? .5 : bone == UPPER_ARM ? .55
                                                : 0;
}

static void
check_crossing (const Sample *sample,
                gpointer      user_data)
{
  Crossing *self = user_data;
  Bone      bone[2 * N_BONES];
  Trunk     trunk;

  slice_trunk (&sample->body, &trunk);
  find_bones (&sample->body, SUPPLE_BODY_RIGHT, bone);
  find_bones (&sample->body, SUPPLE_BODY_LEFT, bone + N_BONES);
  for (int i = 0; i < 2 * N_BONES; i++)
    {
      double deep = overlap_trunk (&trunk, &bone[i], free_of_trunk (i % N_BONES));

      note (&self->worst[i][2 * N_BONES], sample, bone[i].name, "trunk", deep);
      for (int j = i + 1; j < 2 * N_BONES; j++)
        /* Two bones of one limb meet in their joint, whose range is another truth. */
        if (i / 2 != j / 2)
          note (&self->worst[i][j], sample, bone[i].name, bone[j].name,
                overlap (&bone[i], &bone[j]));
    }
  if (sample->last)
    report (self);
}

void
add_truth_of_body (void)
{
  static Crossing crossing;

  movements_add_truth ("/truths/limbs-do-not-pass-through-each-other", check_crossing, &crossing);
}
