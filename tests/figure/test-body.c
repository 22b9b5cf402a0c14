/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Two truths of bodies with flesh and weight: limbs do not pass through each other, and what a
 * body rests on carries it. */

#include "figure/supple-body.h"
#include "movements.h"

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

/* How deep a place with flesh round it lies in the trunk. */
static double
depth_in_trunk (const SuppleSkeleton *body,
                SuppleVector          at,
                double                radius)
{
  double deepest = -1;

  for (double height = -.03; height < .30; height += .012)
    {
      SuppleRingRow row = supple_ring_table_at (&supple_torso_table, height);
      SuppleVector  centre;
      SuppleFrame   frame = supple_torso_frame_at (body, height, &centre);
      SuppleVector  off = supple_frame_to_local (frame, supple_vector_sub (at, centre));
      double        deep = off.x > 0 ? row.front : row.back;
      double        far = hypot (off.x, off.z), round, skin;

      if (fabs (off.y) > .012)
        continue;
      round = far > 1e-6 ? hypot (off.x / far / deep, off.z / far / row.half_width) : 1 / deep;
      skin = 1 / round;
      deepest = MAX (deepest, skin + radius - far);
    }
  return deepest;
}

static double
overlap_trunk (const SuppleSkeleton *body,
               const Bone           *bone,
               double                from)
{
  double deepest = -1;

  for (double t = from; t <= bone->to + 1e-9; t += (bone->to - from) / 8)
    {
      double radius = radius_at (bone, t);

      deepest = MAX (deepest, depth_in_trunk (body, supple_vector_mix (bone->top, bone->end, t),
                                              radius) / radius);
    }
  return deepest;
}

static void
check_pair (const Sample *sample,
            const Bone   *a,
            const Bone   *b)
{
  double deep = overlap (a, b);

  if (deep > GIVES)
    movements_broken (sample, "PAIR %s | %s | %.2f", a->name, b->name, deep);
}

static void
check_crossing (const Sample *sample,
                gpointer      user_data)
{
  Bone right[N_BONES], left[N_BONES];
  Bone skull = { .name = "head", .from = 0, .to = 1 };

  find_bones (&sample->body, SUPPLE_BODY_RIGHT, right);
  find_bones (&sample->body, SUPPLE_BODY_LEFT, left);
  for (int i = 0; i < N_BONES; i++)
    for (int j = 0; j < N_BONES; j++)
      check_pair (sample, &right[i], &left[j]);
  for (int side = 0; side < 2; side++)
    {
      const Bone *bone = side == 0 ? right : left;

      for (int i = UPPER_ARM; i <= FOREARM; i++)
        for (int j = THIGH; j <= SHANK; j++)
          check_pair (sample, &bone[i], &bone[j]);
      for (int i = 0; i < N_BONES; i++)
        {
          double deep = overlap_trunk (&sample->body, &bone[i],
                                       i == THIGH ? .5 : i == UPPER_ARM ? .5 : 0);

          if (deep > GIVES)
            movements_broken (sample, "PAIR %s | trunk | %.2f", bone[i].name, deep);
        }
    }
  (void) skull;
}

static void
test_limbs_do_not_pass_through_each_other (void)
{
  movements_each_sample (check_crossing, NULL);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/body/limbs-do-not-pass-through-each-other",
                   test_limbs_do_not_pass_through_each_other);
  return g_test_run ();
}
