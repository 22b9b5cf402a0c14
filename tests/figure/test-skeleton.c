/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "figure/supple-frame.h"
#include "figure/supple-limb.h"
#include "movements.h"

#define assert_point(found, ex, ey, ez) \
  assert_near (found, supple_vector (ex, ey, ez), 0.001, #found)

static void
assert_near (SuppleVector found,
             SuppleVector expected,
             double       tolerance,
             const char  *name)
{
  if (supple_vector_length (supple_vector_sub (found, expected)) > tolerance)
    g_error ("%s is at %.4f %.4f %.4f, not %.4f %.4f %.4f", name, found.x, found.y, found.z,
             expected.x, expected.y, expected.z);
}

/* Hands need some direction; nothing else is written. */
static SupplePose
plain_pose (void)
{
  SupplePose pose = { .root = { 0, 0.53, 0 } };

  return pose;
}

static void
test_a_body_without_angles_stands (void)
{
  SupplePose     pose = plain_pose ();
  SuppleSkeleton body;

  supple_skeleton_solve (&body, &pose);
  assert_point (body.leg[SUPPLE_BODY_RIGHT].ankle, 0, 0.039, 0.052);
  assert_point (body.arm[SUPPLE_BODY_LEFT].shoulder, 0, 0.818, -0.108);
  assert_point (body.arm[SUPPLE_BODY_LEFT].wrist, 0, 0.486, -0.108);
  assert_point (body.head_centre, 0.01, 0.945, 0);
  assert_point (body.leg[SUPPLE_BODY_RIGHT].foot.f, 1, 0, 0);
}

static void
test_flexion_brings_limbs_forward_and_heels_back (void)
{
  SupplePose     pose = plain_pose ();
  SuppleSkeleton body;

  pose.leg[0].hip.flexion_deg = 90;
  pose.leg[0].knee_deg = 90;
  pose.leg[1].knee_deg = 90;
  pose.arm[0].shoulder.flexion_deg = 90;
  pose.arm[1].elbow_deg = 90;
  supple_skeleton_solve (&body, &pose);
  assert_point (body.leg[0].knee, 0.245, 0.53, 0.052);
  assert_point (body.leg[0].ankle, 0.245, 0.284, 0.052);
  assert_point (body.leg[1].ankle, -0.246, 0.285, -0.052);
  assert_point (body.arm[0].wrist, 0.332, 0.818, 0.108);
  assert_point (body.arm[1].wrist, 0.146, 0.632, -0.108);
}

static void
test_abduction_and_inward_turn_are_alike_on_both_sides (void)
{
  SupplePose     pose = plain_pose ();
  SuppleSkeleton body;

  for (int i = 0; i < 2; i++)
    {
      pose.arm[i].shoulder.side_deg = 90;
      pose.leg[i].hip.turn_deg = 90;
      pose.leg[i].knee_deg = 90;
    }
  supple_skeleton_solve (&body, &pose);
  assert_point (body.arm[0].wrist, 0, 0.818, 0.44);
  assert_point (body.arm[1].wrist, 0, 0.818, -0.44);
  assert_point (body.leg[0].ankle, 0, 0.285, 0.298);
  assert_point (body.leg[1].ankle, 0, 0.285, -0.298);
}

static void
test_pitch_roll_and_yaw_follow_the_convention (void)
{
  SupplePose     pose = plain_pose ();
  SuppleSkeleton body;

  pose.pitch_deg = -90;
  supple_skeleton_solve (&body, &pose);
  assert_point (body.pelvis.u, -1, 0, 0);
  assert_point (body.pelvis.f, 0, 1, 0);

  pose.pitch_deg = 0;
  pose.yaw_deg = 90;
  pose.roll_deg = 90;
  supple_skeleton_solve (&body, &pose);
  assert_point (body.pelvis.f, 0, 0, 1);
  assert_point (body.pelvis.u, -1, 0, 0);
}

static void
test_the_spine_bends_evenly (void)
{
  SupplePose     pose = plain_pose ();
  SuppleSkeleton body;

  pose.lumbar.flexion_deg = 50;
  supple_skeleton_solve (&body, &pose);
  for (int i = 2; i < 6; i++)
    {
      double bend = acos (supple_vector_dot (body.spine_frame[i - 1].u, body.spine_frame[i].u));

      g_assert_cmpfloat_with_epsilon (bend * 180 / G_PI, 10, 1e-6);
    }
  g_assert_cmpfloat_with_epsilon (body.spine_height[SUPPLE_SPINE_NODES - 1], 0.365, 1e-9);
}

static void
check_frame (SuppleFrame frame)
{
  SuppleVector r = supple_vector_cross (frame.f, frame.u);

  g_assert_cmpfloat_with_epsilon (supple_vector_length (frame.f), 1, 1e-9);
  g_assert_cmpfloat_with_epsilon (supple_vector_length (frame.u), 1, 1e-9);
  g_assert_cmpfloat_with_epsilon (supple_vector_dot (frame.f, frame.u), 0, 1e-9);
  g_assert_cmpfloat_with_epsilon (supple_vector_length (supple_vector_sub (r, frame.r)), 0, 1e-9);
}

static void
check_bones (const SuppleSkeleton *body)
{
  for (int i = 0; i < 2; i++)
    {
      const SuppleLeg *leg = &body->leg[i];
      const SuppleArm *arm = &body->arm[i];

      assert_near (supple_vector_along (leg->hip, leg->thigh.u, -0.245), leg->knee, 1e-6, "knee");
      assert_near (supple_vector_along (leg->knee, leg->shank.u, -0.246), leg->ankle, 1e-6,
                   "ankle");
      assert_near (supple_vector_along (arm->shoulder, arm->upper.u, -0.186), arm->elbow, 1e-6,
                   "elbow");
      assert_near (supple_vector_along (arm->elbow, arm->forearm.u, -0.146), arm->wrist, 1e-6,
                   "wrist");
      check_frame (leg->thigh);
      check_frame (leg->shank);
      check_frame (leg->foot);
      check_frame (arm->upper);
      check_frame (arm->forearm);
      check_frame (arm->hand);
    }
  for (int i = 0; i < SUPPLE_SPINE_NODES; i++)
    check_frame (body->spine_frame[i]);
  check_frame (body->pelvis);
  check_frame (body->thorax);
  check_frame (body->head);
}

static void
test_every_pose_keeps_its_bones_and_frames (void)
{
  g_autoptr (SupplePoseBook) book = movements_load_book ();

  for (const char *const *id = supple_pose_book_get_ids (book); *id != NULL; id++)
    {
      SupplePose     pose;
      SuppleSkeleton body;

      g_assert_true (supple_pose_book_get (book, *id, SUPPLE_BODY_MIDLINE, &pose));
      supple_skeleton_solve (&body, &pose);
      check_bones (&body);
    }
}

static void
test_a_contact_wins_over_angles (void)
{
  SupplePose     pose = plain_pose ();
  SuppleSkeleton body;
  SuppleContact *contact = &pose.arm[0].reach.at[0];

  pose.arm[0].shoulder.flexion_deg = 120;
  contact->kind = SUPPLE_CONTACT_WORLD;
  contact->point = supple_vector (0.2, 0.7, 0.1);
  contact->pole = supple_vector (0, 0, 1);
  supple_skeleton_solve (&body, &pose);
  assert_point (body.arm[0].wrist, 0.2, 0.7, 0.1);
  g_assert_cmpfloat (body.arm[0].elbow.z, >, 0.12);
  check_bones (&body);
}

static void
test_a_hand_on_the_other_knee_follows_it (void)
{
  SupplePose     pose = plain_pose ();
  SuppleSkeleton body;
  SuppleContact *contact = &pose.arm[0].reach.at[0];

  contact->kind = SUPPLE_CONTACT_BODY;
  contact->joint = SUPPLE_JOINT_KNEE;
  contact->axes = SUPPLE_AXES_SHANK;
  contact->side = SUPPLE_BODY_LEFT;
  contact->point = supple_vector (0.04, -0.02, 0.03);
  contact->pole = supple_vector (-1, 0, 1);
  pose.leg[1].hip.flexion_deg = 120;
  pose.leg[1].knee_deg = 120;
  for (int i = 0; i < 5; i++)
    {
      pose.leg[1].hip.flexion_deg += 3;
      supple_skeleton_solve (&body, &pose);
      assert_near (body.arm[0].wrist,
                   supple_vector_add (body.leg[1].knee,
                                      supple_frame_to_world (body.leg[1].shank, contact->point)),
                   1e-6, "wrist");
    }
}

static void
test_a_limb_out_of_reach_stretches_straight_towards_it (void)
{
  SupplePose     pose = plain_pose ();
  SuppleSkeleton body;
  SuppleContact *contact = &pose.leg[0].reach.at[0];

  contact->kind = SUPPLE_CONTACT_WORLD;
  contact->point = supple_vector (2, 0.53, 0.052);
  contact->pole = supple_vector (0, 1, 0);
  supple_skeleton_solve (&body, &pose);
  assert_point (body.leg[0].ankle, 0.491, 0.53, 0.052);
  check_bones (&body);
}

static void
test_an_elbow_swings_out_of_the_floor (void)
{
  static const SuppleLimbShape arm = { 0.186, 0.146, -1, 0.0195 };
  SuppleLimb                   limb = { .top = { 0, 0.05, 0 } };

  supple_limb_reach (&limb, &arm, supple_vector (0.25, 0.02, 0), supple_vector (0, -1, 0.1));
  g_assert_cmpfloat_with_epsilon (limb.middle.y, 0.0195, 1e-9);
  g_assert_cmpfloat (limb.middle.z, >, 0);
  assert_near (limb.end, supple_vector (0.25, 0.02, 0), 1e-9, "wrist");
}

static void
test_a_mirrored_pose_is_the_mirrored_body (void)
{
  g_autoptr (SupplePoseBook) book = movements_load_book ();

  for (const char *const *id = supple_pose_book_get_ids (book); *id != NULL; id++)
    {
      SupplePose     pose, mirror;
      SuppleSkeleton a, b;

      supple_pose_book_get (book, *id, SUPPLE_BODY_MIDLINE, &pose);
      supple_pose_mirror (&pose, &mirror);
      supple_skeleton_solve (&a, &pose);
      supple_skeleton_solve (&b, &mirror);
      for (int i = 0; i < 2; i++)
        {
          SuppleVector wrist = a.arm[i].wrist, knee = a.leg[i].knee, toes = a.leg[i].foot.f;

          wrist.z = -wrist.z;
          knee.z = -knee.z;
          toes.z = -toes.z;
          assert_near (b.arm[1 - i].wrist, wrist, 1e-9, *id);
          assert_near (b.leg[1 - i].knee, knee, 1e-9, *id);
          assert_near (b.leg[1 - i].foot.f, toes, 1e-9, *id);
        }
    }
}

static void
test_mirroring_twice_changes_nothing (void)
{
  g_autoptr (SupplePoseBook) book = movements_load_book ();

  for (const char *const *id = supple_pose_book_get_ids (book); *id != NULL; id++)
    {
      SupplePose pose, twice;

      supple_pose_book_get (book, *id, SUPPLE_BODY_MIDLINE, &pose);
      supple_pose_mirror (&pose, &twice);
      supple_pose_mirror (&twice, &twice);
      g_assert_cmpfloat (twice.pitch_deg, ==, pose.pitch_deg);
      g_assert_cmpfloat (twice.camera_az_deg, ==, pose.camera_az_deg);
      g_assert_cmpfloat (twice.thorax.turn_deg, ==, pose.thorax.turn_deg);
      for (int i = 0; i < 2; i++)
        {
          g_assert_cmpint (twice.leg[i].reach.at[0].side, ==, pose.leg[i].reach.at[0].side);
          g_assert_cmpfloat (twice.leg[i].reach.at[0].point.z, ==, pose.leg[i].reach.at[0].point.z);
          g_assert_cmpfloat (twice.arm[i].back.z, ==, pose.arm[i].back.z);
          g_assert_cmpfloat (twice.arm[i].grip.knuckle_deg, ==, pose.arm[i].grip.knuckle_deg);
        }
      for (int i = 0; i < SUPPLE_POSE_PROPS; i++)
        for (int k = 0; k < SUPPLE_PROP_VALUES; k++)
          g_assert_cmpfloat (twice.prop[i].value[k], ==, pose.prop[i].value[k]);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/skeleton/a-body-without-angles-stands", test_a_body_without_angles_stands);
  g_test_add_func ("/skeleton/flexion-brings-limbs-forward-and-heels-back",
                   test_flexion_brings_limbs_forward_and_heels_back);
  g_test_add_func ("/skeleton/abduction-and-inward-turn-are-alike-on-both-sides",
                   test_abduction_and_inward_turn_are_alike_on_both_sides);
  g_test_add_func ("/skeleton/pitch-roll-and-yaw-follow-the-convention",
                   test_pitch_roll_and_yaw_follow_the_convention);
  g_test_add_func ("/skeleton/the-spine-bends-evenly", test_the_spine_bends_evenly);
  g_test_add_func ("/skeleton/every-pose-keeps-its-bones-and-frames",
                   test_every_pose_keeps_its_bones_and_frames);
  g_test_add_func ("/skeleton/a-contact-wins-over-angles", test_a_contact_wins_over_angles);
  g_test_add_func ("/skeleton/a-hand-on-the-other-knee-follows-it",
                   test_a_hand_on_the_other_knee_follows_it);
  g_test_add_func ("/skeleton/a-limb-out-of-reach-stretches-straight-towards-it",
                   test_a_limb_out_of_reach_stretches_straight_towards_it);
  g_test_add_func ("/skeleton/an-elbow-swings-out-of-the-floor",
                   test_an_elbow_swings_out_of_the_floor);
  g_test_add_func ("/skeleton/a-mirrored-pose-is-the-mirrored-body",
                   test_a_mirrored_pose_is_the_mirrored_body);
  g_test_add_func ("/skeleton/mirroring-twice-changes-nothing",
                   test_mirroring_twice_changes_nothing);
  return g_test_run ();
}
