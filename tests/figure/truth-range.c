/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "figure/supple-ball-joint.h"
#include "figure/supple-frame.h"
#include "figure/supple-range.h"
#include "truths.h"

#define DEGREES (180.0 / G_PI)

/* Angles are read off solved bodies; this much is rounding. */
#define SLACK_DEG 0.05

static void
check_span (const Sample     *sample,
            const char       *name,
            double            angle,
            const SuppleSpan *span)
{
  if (angle < span->low - SLACK_DEG || angle > span->high + SLACK_DEG)
    movements_broken (sample, "%s is %.1f, not from %.0f to %.0f", name, angle, span->low,
                      span->high);
}

static void
check_triple (const Sample       *sample,
              const char         *name,
              const SuppleTriple *angles,
              const SuppleSpan   *span)
{
  check_span (sample, name, angles->flexion_deg, &span[0]);
  check_span (sample, name, angles->side_deg, &span[1]);
  check_span (sample, name, angles->turn_deg, &span[2]);
}

static void
check_spine (const Sample *sample,
             gpointer      user_data)
{
  const SupplePose  *pose = &sample->pose;
  const SuppleTriple trunk = { pose->lumbar.flexion_deg + pose->thorax.flexion_deg,
                               pose->lumbar.side_deg + pose->thorax.side_deg,
                               pose->lumbar.turn_deg + pose->thorax.turn_deg };

  check_triple (sample, "low back", &pose->lumbar, supple_range.lumbar);
  check_triple (sample, "chest", &pose->thorax, supple_range.thorax);
  check_triple (sample, "trunk", &trunk, supple_range.trunk);
  check_triple (sample, "neck", &pose->neck, supple_range.neck);
}

static void
check_legs (const Sample *sample,
            gpointer      user_data)
{
  for (int i = 0; i < 2; i++)
    {
      const SuppleLeg *leg = &sample->body.leg[i];
      SuppleTriple     hip =
        supple_ball_joint_measure (sample->body.pelvis, leg->thigh, (SuppleBodySide) i);
      double knee = atan2 (supple_vector_dot (leg->shank.u, leg->thigh.f),
                           supple_vector_dot (leg->shank.u, leg->thigh.u));
      double ankle = asin (CLAMP (supple_vector_dot (leg->foot.f, leg->shank.u), -1, 1));
      /* Crossed legs read higher than a goniometer would. */
      gboolean crossed = hip.flexion_deg > 80 && hip.side_deg > 25;

      check_span (sample, "hip flexion", hip.flexion_deg, &supple_range.hip[0]);
      check_span (sample, "hip abduction", hip.side_deg, &supple_range.hip[1]);
      check_span (sample, "hip turn", hip.turn_deg,
                  crossed ? &supple_range.hip_crossed_turn : &supple_range.hip[2]);
      check_span (sample, "knee", knee * DEGREES, &supple_range.knee);
      check_span (sample, "ankle", ankle * DEGREES, &supple_range.ankle);
    }
}

/* An arm raised beyond 60 degrees is judged by how far it goes behind the frontal plane, and a
   nearly straight one has no turn to speak of. */
static void
check_shoulder (const Sample    *sample,
                const SuppleArm *arm,
                int              side,
                double           elbow_deg)
{
  static const SuppleSpan in_front = { -50, 152 };
  SuppleFrame             chest = sample->body.thorax;
  SuppleTriple            angles =
    supple_ball_joint_measure (chest, arm->upper, (SuppleBodySide) side);
  SuppleVector down = supple_vector_scale (arm->upper.u, -1);
  SuppleVector along = supple_frame_to_local (chest, down);
  double       raised = acos (CLAMP (-along.y, -1, 1)) * DEGREES;
  double       out = side == SUPPLE_BODY_RIGHT ? along.z : -along.z;

  if (raised < 60)
    {
      check_span (sample, "shoulder flexion", angles.flexion_deg, &supple_range.shoulder[0]);
      check_span (sample, "shoulder abduction", angles.side_deg, &supple_range.shoulder[1]);
      if (elbow_deg > 15)
        check_span (sample, "shoulder turn", angles.turn_deg, &supple_range.shoulder[2]);
    }
  else if (raised < 150)
    check_span (sample, "raised arm", atan2 (along.x, out) * DEGREES, &in_front);
}

static void
check_arms (const Sample *sample,
            gpointer      user_data)
{
  const SuppleSpan wrist_span = { 0, supple_range.wrist };

  for (int i = 0; i < 2; i++)
    {
      const SuppleArm *arm = &sample->body.arm[i];
      double           straight = supple_vector_dot (arm->forearm.u, arm->upper.u);
      double           level = -supple_vector_dot (arm->hand.f, arm->forearm.u);
      double           elbow = acos (CLAMP (straight, -1, 1));
      double           wrist = acos (CLAMP (level, -1, 1));

      check_shoulder (sample, arm, i, elbow * DEGREES);
      check_span (sample, "elbow", elbow * DEGREES, &supple_range.elbow);
      check_span (sample, "wrist", wrist * DEGREES, &wrist_span);
    }
}

void
add_truths_of_range (void)
{
  movements_add_truth ("/truths/the-spine-stays-in-its-range", check_spine, NULL);
  movements_add_truth ("/truths/hips-knees-and-ankles-stay-in-their-range", check_legs, NULL);
  movements_add_truth ("/truths/shoulders-elbows-and-wrists-stay-in-their-range", check_arms, NULL);
}
