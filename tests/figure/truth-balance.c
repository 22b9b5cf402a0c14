/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A body does not fall over: its centre of mass lies over what carries it. The movements are as
 * slow as a breath, so that what swings need not be reckoned with. */

#include "figure/supple-body.h"
#include "truths.h"

/* How far outside what carries it the centre may lie: flesh that is pressed flat carries, too. */
#define SLACK 0.01

/* What is nearer to the floor or to the seat than this rests on it, its flesh taken off. */
#define RESTS 0.016

/* Shares of the body's mass, and where in a segment its centre lies from its upper end: D. A.
 * Winter, Biomechanics and Motor Control of Human Movement, 4th ed. 2009, table 4.1, after
 * Dempster. The two sides of a table row weigh so much each. */
#define HEAD_MASS      0.081
#define TRUNK_MASS     0.497
#define UPPER_ARM_MASS 0.028
#define FOREARM_MASS   0.016
#define HAND_MASS      0.006
#define THIGH_MASS     0.100
#define SHANK_MASS     0.0465
#define FOOT_MASS      0.0145

#define UPPER_ARM_CENTRE 0.436
#define FOREARM_CENTRE   0.430
#define LEG_CENTRE       0.433

static SuppleVector
find_trunk_centre (const SuppleSkeleton *body)
{
  SuppleVector sum = { 0 };
  double       mass = 0;

  /* Even along the spine from the hip line to the shoulders: Winter's half way for a straight
     trunk, and true for a bent one. */
  for (double height = 0; height <= .288; height += .012)
    {
      SuppleVector centre;

      supple_torso_frame_at (body, height, &centre);
      sum = supple_vector_add (sum, centre);
      mass++;
    }
  return supple_vector_scale (sum, 1 / mass);
}

static SuppleVector
find_centre (const SuppleSkeleton *body)
{
  SuppleVector sum = supple_vector_scale (body->head_centre, HEAD_MASS);

  sum = supple_vector_along (sum, find_trunk_centre (body), TRUNK_MASS);
  for (int i = 0; i < 2; i++)
    {
      const SuppleLeg *leg = &body->leg[i];
      const SuppleArm *arm = &body->arm[i];
      SuppleVector     hand = supple_vector_along (arm->wrist, arm->hand.f, .045);
      SuppleVector     foot = supple_vector_along (leg->ankle, leg->foot.f, .035);

      sum = supple_vector_along (sum, supple_vector_mix (leg->hip, leg->knee, LEG_CENTRE),
                                 THIGH_MASS);
      sum = supple_vector_along (sum, supple_vector_mix (leg->knee, leg->ankle, LEG_CENTRE),
                                 SHANK_MASS);
      sum = supple_vector_along (sum, supple_vector_along (foot, leg->foot.u, -.02), FOOT_MASS);
      sum = supple_vector_along (
        sum, supple_vector_mix (arm->shoulder, arm->elbow, UPPER_ARM_CENTRE), UPPER_ARM_MASS);
      sum = supple_vector_along (sum, supple_vector_mix (arm->elbow, arm->wrist, FOREARM_CENTRE),
                                 FOREARM_MASS);
      sum = supple_vector_along (sum, hand, HAND_MASS);
    }
  return sum;
}

/* Where the body rests, seen from above. */
typedef struct
{
  SuppleVector at[256];
  guint        n;
  double       seat[4]; /* the chair's seat, from and to along x and z; empty without one */
  double       height;
} Supports;

/* A place on the body with so much flesh below it. */
static void
rest (Supports    *self,
      SuppleVector at,
      double       flesh)
{
  gboolean over = at.x >= self->seat[0] && at.x <= self->seat[1] && at.z >= self->seat[2] &&
                  at.z <= self->seat[3];

  if (at.y - flesh < RESTS || (over && fabs (at.y - flesh - self->height) < RESTS))
    self->at[self->n++] = at;
}

static void
rest_limbs (Supports             *self,
            const SuppleSkeleton *body)
{
  for (int i = 0; i < 2; i++)
    {
      const SuppleLeg *leg = &body->leg[i];
      const SuppleArm *arm = &body->arm[i];
      SuppleVector     sole = supple_vector_along (leg->ankle, leg->foot.u, -.036);

      for (int side = -1; side <= 1; side += 2)
        {
          SuppleVector edge = supple_vector_along (sole, leg->foot.r, .02 * side);

          rest (self, supple_vector_along (edge, leg->foot.f, -.030), .003);
          rest (self, supple_vector_along (edge, leg->foot.f, .105), .003);
        }
      rest (self, supple_vector_along (leg->ankle, leg->foot.f, .1), .026);
      rest (self, leg->ankle, .018);
      rest (self, leg->knee, .031);
      rest (self, supple_vector_mix (leg->knee, leg->ankle, .3), .036);
      rest (self, supple_vector_mix (leg->hip, leg->knee, .3), .054);
      rest (self, supple_vector_mix (leg->hip, leg->knee, .6), .046);
      rest (self, arm->shoulder, .027);
      rest (self, arm->elbow, .021);
      rest (self, arm->wrist, .012);
      rest (self, supple_vector_along (arm->wrist, arm->hand.f, .09), .008);
    }
}

static void
rest_trunk (Supports             *self,
            const SuppleSkeleton *body)
{
  rest (self, body->head_centre, .054);
  for (double height = -.03; height < .30; height += .02)
    {
      SuppleRingRow row = supple_ring_table_at (&supple_torso_table, height);
      SuppleVector  centre;
      SuppleFrame   frame = supple_torso_frame_at (body, height, &centre);

      /* Lying on the back or the belly a body is wide, on its side it is not. */
      for (int side = -1; side <= 1; side += 2)
        {
          SuppleVector half =
            supple_vector_along (centre, frame.r, side * row.half_width * .7);

          rest (self, supple_vector_along (half, frame.f, -row.back * .8), .004);
          rest (self, supple_vector_along (half, frame.f, row.front * .8), .004);
          rest (self, supple_vector_along (centre, frame.r, side * row.half_width), .002);
        }
      /* Who sits upright sits on what is below the hip line. */
      rest (self, supple_vector_along (centre, frame.f, -row.back * .6), .020);
    }
}

/* Hands that lean on a desk, on armrests or on the seat's edge. */
static void
lean (Supports     *self,
      const Sample *sample)
{
  for (int i = 0; i < 2; i++)
    {
      const SuppleReach *reach = &sample->pose.arm[i].reach;

      if (reach->at[0].kind == SUPPLE_CONTACT_WORLD && reach->mix <= 0)
        self->at[self->n++] = sample->body.arm[i].wrist;
    }
}

static void
find_seat (Supports         *self,
           const SupplePose *pose)
{
  self->seat[0] = self->seat[1] = G_MAXDOUBLE;
  for (int i = 0; i < SUPPLE_POSE_PROPS; i++)
    if (pose->prop[i].kind == SUPPLE_PROP_CHAIR)
      {
        const double *value = pose->prop[i].value;

        self->seat[0] = value[0] - .125;
        self->seat[1] = value[0] + .125;
        self->seat[2] = -.125;
        self->seat[3] = .125;
        self->height = value[1];
      }
}

/* How far a place lies outside of all that rests. */
static double
measure_fall (const Supports *self,
              SuppleVector    at)
{
  double worst = -G_MAXDOUBLE;

  for (int i = 0; i < 90; i++)
    {
      double x = cos (G_PI * i / 45), z = sin (G_PI * i / 45), farthest = -G_MAXDOUBLE;

      for (guint k = 0; k < self->n; k++)
        farthest = MAX (farthest, self->at[k].x * x + self->at[k].z * z);
      worst = MAX (worst, at.x * x + at.z * z - farthest);
    }
  return worst;
}

static void
check_balance (const Sample *sample,
               gpointer      user_data)
{
  Supports supports = { .n = 0 };
  double   fall;

  find_seat (&supports, &sample->pose);
  rest_limbs (&supports, &sample->body);
  rest_trunk (&supports, &sample->body);
  lean (&supports, sample);
  fall = measure_fall (&supports, find_centre (&sample->body));
  if (fall > SLACK)
    movements_broken (sample, "the centre of mass lies %.3f outside of what carries it", fall);
}

static void
test_the_masses_make_one_body (void)
{
  double limbs = UPPER_ARM_MASS + FOREARM_MASS + HAND_MASS + THIGH_MASS + SHANK_MASS + FOOT_MASS;

  g_assert_cmpfloat_with_epsilon (HEAD_MASS + TRUNK_MASS + 2 * limbs, 1, 1e-9);
}

void
add_truths_of_balance (void)
{
  g_test_add_func ("/truths/the-masses-make-one-body", test_the_masses_make_one_body);
  movements_add_truth ("/truths/what-a-body-rests-on-carries-it", check_balance, NULL);
}
