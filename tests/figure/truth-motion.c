/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "figure/supple-frame.h"
#include "truths.h"

#define FRAME       (1.0 / 30)
#define FASTEST     1.2
#define NEAR_ENOUGH 0.006
#define SINKS       0.005

static double
distance (SuppleVector a,
          SuppleVector b)
{
  return supple_vector_length (supple_vector_sub (a, b));
}

static void
check_length (const Sample *sample,
              const char   *name,
              SuppleVector  a,
              SuppleVector  b,
              double        length)
{
  double found = distance (a, b);

  if (fabs (found - length) > length * 0.001)
    movements_broken (sample, "the %s is %.4f long, not %.4f", name, found, length);
}

static void
check_lengths (const Sample *sample,
               gpointer      user_data)
{
  const SuppleSkeleton *body = &sample->body;

  check_length (sample, "hips", body->leg[0].hip, body->leg[1].hip, 0.104);
  for (int i = 0; i < 2; i++)
    {
      check_length (sample, "thigh", body->leg[i].hip, body->leg[i].knee, 0.245);
      check_length (sample, "shank", body->leg[i].knee, body->leg[i].ankle, 0.246);
      check_length (sample, "upper arm", body->arm[i].shoulder, body->arm[i].elbow, 0.186);
      check_length (sample, "forearm", body->arm[i].elbow, body->arm[i].wrist, 0.146);
    }
  for (int i = 1; i < SUPPLE_SPINE_NODES; i++)
    check_length (sample, "spine", body->spine[i - 1], body->spine[i],
                  body->spine_height[i] - body->spine_height[i - 1]);
}

static void
check_above (const Sample *sample,
             const char   *name,
             SuppleVector  point,
             double        flesh)
{
  if (point.y - flesh < -SINKS)
    movements_broken (sample, "the %s is %.4f below the floor", name, flesh - point.y);
}

static void
check_trunk_above (const Sample *sample)
{
  const SuppleSkeleton *body = &sample->body;
  SuppleVector          root = body->spine[0], back = body->spine[9];

  check_above (sample, "head", body->head_centre, 0.048);
  check_above (sample, "sacrum", supple_vector_along (root, body->pelvis.f, -0.062), 0);
  check_above (sample, "belly", supple_vector_along (root, body->pelvis.f, 0.050), 0);
  check_above (sample, "back", supple_vector_along (back, body->spine_frame[9].f, -0.056), 0);
}

static void
check_floor (const Sample *sample,
             gpointer      user_data)
{
  check_trunk_above (sample);
  for (int i = 0; i < 2; i++)
    {
      const SuppleLeg *leg = &sample->body.leg[i];
      const SuppleArm *arm = &sample->body.arm[i];
      SuppleVector     sole = supple_vector_along (leg->ankle, leg->foot.u, -0.036);
      SuppleVector     instep = supple_vector_along (leg->ankle, leg->foot.u, -0.026);

      check_above (sample, "hip", leg->hip, 0.045);
      check_above (sample, "knee", leg->knee, 0.0305);
      check_above (sample, "ankle", leg->ankle, 0.017);
      check_above (sample, "heel", supple_vector_along (sole, leg->foot.f, -0.026), 0.003);
      check_above (sample, "toes", supple_vector_along (sole, leg->foot.f, 0.112), 0.003);
      check_above (sample, "top of the foot", supple_vector_along (instep, leg->foot.f, 0.1), 0);
      check_above (sample, "shoulder", arm->shoulder, 0.024);
      check_above (sample, "elbow", arm->elbow, 0.0195);
      check_above (sample, "wrist", arm->wrist, 0.0115);
      check_above (sample, "knuckles", supple_vector_along (arm->wrist, arm->hand.f, 0.055), 0.009);
      if (arm->grip.finger_deg < 20)
        check_above (sample, "fingertip", supple_vector_along (arm->wrist, arm->hand.f, 0.1),
                     0.0055);
    }
}

static SuppleVector
contact_place (const SuppleSkeleton *body,
               const SuppleContact  *contact)
{
  static const SuppleFrame world = { { 1, 0, 0 }, { 0, 1, 0 }, { 0, 0, 1 } };
  const SuppleLeg         *leg = &body->leg[contact->side == SUPPLE_BODY_LEFT];
  const SuppleVector       origins[] = { body->spine[0], body->head_centre, leg->hip, leg->knee,
                                         leg->ankle };
  const SuppleFrame        frames[] = { world, body->pelvis, body->head, leg->thigh, leg->shank };

  if (contact->kind == SUPPLE_CONTACT_WORLD)
    return contact->point;
  return supple_vector_add (origins[contact->joint],
                            supple_frame_to_world (frames[contact->axes], contact->point));
}

static void
check_reach (const Sample      *sample,
             const char        *name,
             const SuppleReach *reach,
             SuppleVector       end)
{
  double miss;

  if (reach->at[0].kind == SUPPLE_CONTACT_NONE || reach->mix > 0)
    return;
  miss = distance (contact_place (&sample->body, &reach->at[0]), end);
  if (miss > NEAR_ENOUGH)
    movements_broken (sample, "the %s misses what it rests on by %.4f", name, miss);
}

static void
check_contacts (const Sample *sample,
                gpointer      user_data)
{
  for (int i = 0; i < 2; i++)
    {
      check_reach (sample, "foot", &sample->pose.leg[i].reach, sample->body.leg[i].ankle);
      check_reach (sample, "hand", &sample->pose.arm[i].reach, sample->body.arm[i].wrist);
    }
}

/* What is in one place at both ends of a straight movement may not wander in between. */
static void
check_stays (
  const Sample *sample, const char *name, SuppleVector from, SuppleVector to, SuppleVector now)
{
  SuppleVector way = supple_vector_sub (to, from), off = supple_vector_sub (now, from);
  double       length = supple_vector_length (way), along;

  if (length > 1e-9)
    {
      along = CLAMP (supple_vector_dot (off, way) / (length * length), 0, 1);
      off = supple_vector_along (off, way, -along);
    }
  if (supple_vector_length (off) > NEAR_ENOUGH)
    movements_broken (sample, "the %s slips by %.4f", name, supple_vector_length (off));
}

static gboolean
is_pinned (const SuppleReach *a,
           const SuppleReach *b)
{
  return a->at[0].kind == SUPPLE_CONTACT_WORLD && b->at[0].kind == SUPPLE_CONTACT_WORLD &&
         distance (a->at[0].point, b->at[0].point) < 0.1;
}

static void
check_slips (const Sample *sample,
             gpointer      user_data)
{
  const SupplePose *a = &sample->motion.key[0], *b = &sample->motion.key[sample->motion.keys - 1];

  if (sample->motion.keys > 2)
    return;
  for (int i = 0; i < 2; i++)
    {
      const SuppleLeg *from = &sample->from.leg[i], *to = &sample->to.leg[i];
      const SuppleArm *hand = &sample->from.arm[i], *later = &sample->to.arm[i];

      if (is_pinned (&a->leg[i].reach, &b->leg[i].reach))
        {
          check_stays (sample, "foot", from->ankle, to->ankle, sample->body.leg[i].ankle);
          if (from->knee.y < 0.05 && to->knee.y < 0.05)
            check_stays (sample, "knee", from->knee, to->knee, sample->body.leg[i].knee);
        }
      if (is_pinned (&a->arm[i].reach, &b->arm[i].reach))
        check_stays (sample, "hand", hand->wrist, later->wrist, sample->body.arm[i].wrist);
    }
}

static void
check_speed (const Sample *sample,
             const char   *name,
             SuppleVector  before,
             SuppleVector  now)
{
  double speed = distance (before, now) / FRAME;

  if (speed > FASTEST)
    movements_broken (sample, "the %s moves %.2f statures a second", name, speed);
}

static void
check_speeds (const Sample *sample,
              gpointer      user_data)
{
  SuppleSkeleton *before = user_data;

  for (int i = 0; i < 2 && !sample->first; i++)
    {
      const SuppleLeg *leg = &sample->body.leg[i], *leg_before = &before->leg[i];
      const SuppleArm *arm = &sample->body.arm[i], *arm_before = &before->arm[i];

      check_speed (sample, "head", before->head_centre, sample->body.head_centre);
      check_speed (sample, "pelvis", before->spine[0], sample->body.spine[0]);
      check_speed (sample, "knee", leg_before->knee, leg->knee);
      check_speed (sample, "ankle", leg_before->ankle, leg->ankle);
      check_speed (sample, "tip of the foot",
                   supple_vector_along (leg_before->ankle, leg_before->foot.f, 0.122),
                   supple_vector_along (leg->ankle, leg->foot.f, 0.122));
      check_speed (sample, "elbow", arm_before->elbow, arm->elbow);
      check_speed (sample, "wrist", arm_before->wrist, arm->wrist);
      check_speed (sample, "fingertip",
                   supple_vector_along (arm_before->wrist, arm_before->hand.f, 0.108),
                   supple_vector_along (arm->wrist, arm->hand.f, 0.108));
    }
  *before = sample->body;
}

void
add_truths_of_motion (void)
{
  static SuppleSkeleton before;

  movements_add_truth ("/truths/segments-keep-their-lengths", check_lengths, NULL);
  movements_add_truth ("/truths/nothing-sinks-into-the-floor", check_floor, NULL);
  movements_add_truth ("/truths/hands-and-feet-stay-on-what-they-rest-on", check_contacts, NULL);
  movements_add_truth ("/truths/knees-feet-and-hands-do-not-slip", check_slips, NULL);
  movements_add_truth ("/truths/nothing-moves-faster-than-a-body-would", check_speeds, &before);
}
