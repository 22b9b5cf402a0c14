/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "figure/supple-frame.h"
#include "figure/supple-range.h"
#include "movements.h"

static double
distance (SuppleVector a,
          SuppleVector b)
{
  return supple_vector_length (supple_vector_sub (a, b));
}

static void
test_a_movement_begins_and_ends_with_its_poses (void)
{
  g_autoptr (SupplePoseBook) book = movements_load_book ();

  for (const Movement *m = movements_get (); m->exercise != NULL; m++)
    {
      SuppleMotion motion;
      SupplePose   pose;

      g_assert_true (supple_motion_init (&motion, book, m->from, m->to, SUPPLE_BODY_RIGHT));
      supple_motion_pose (&motion, 0, &pose);
      g_assert_cmpmem (&pose, sizeof pose, &motion.key[0], sizeof pose);
      supple_motion_pose (&motion, 1, &pose);
      g_assert_cmpmem (&pose, sizeof pose, &motion.key[motion.keys - 1], sizeof pose);
    }
}

static void
test_the_left_side_is_the_mirror_of_the_right (void)
{
  g_autoptr (SupplePoseBook) book = movements_load_book ();
  SuppleMotion   right, left;
  SupplePose     pose;
  SuppleSkeleton a, b;

  supple_motion_init (&right, book, "hook", "cross_body_R", SUPPLE_BODY_RIGHT);
  supple_motion_init (&left, book, "hook", "cross_body_R", SUPPLE_BODY_LEFT);
  for (int i = 0; i <= 20; i++)
    {
      supple_motion_pose (&right, i / 20.0, &pose);
      supple_skeleton_solve (&a, &pose);
      supple_motion_pose (&left, i / 20.0, &pose);
      supple_skeleton_solve (&b, &pose);
      g_assert_cmpfloat_with_epsilon (a.arm[0].wrist.x, b.arm[1].wrist.x, 1e-9);
      g_assert_cmpfloat_with_epsilon (a.arm[0].wrist.z, -b.arm[1].wrist.z, 1e-9);
      g_assert_cmpfloat_with_epsilon (a.leg[0].knee.y, b.leg[1].knee.y, 1e-9);
      g_assert_cmpfloat_with_epsilon (a.head.f.z, -b.head.f.z, 1e-9);
    }
}

static void
test_the_pelvis_leads_and_the_neck_follows (void)
{
  g_autoptr (SupplePoseBook) book = movements_load_book ();
  SuppleMotion motion;
  SupplePose   pose;
  double       pelvis, neck;

  supple_motion_init (&motion, book, "cat", "cow", SUPPLE_BODY_RIGHT);
  supple_motion_pose (&motion, 0.3, &pose);
  pelvis = (pose.lumbar.flexion_deg - 47) / (-26 - 47);
  neck = (pose.neck.flexion_deg - 44) / (-30 - 44);
  g_assert_cmpfloat (pelvis, >, neck + 0.03);

  supple_motion_init (&motion, book, "stand", "fwd_fold", SUPPLE_BODY_RIGHT);
  supple_motion_pose (&motion, 0.3, &pose);
  g_assert_cmpfloat (pose.neck.flexion_deg / 26, >, pose.pitch_deg / 80 + 0.05);
}

static void
test_a_way_is_also_known_backwards (void)
{
  g_autoptr (SupplePoseBook) book = movements_load_book ();
  g_auto (GStrv) there = supple_motion_path (book, "hook", "figure4_R");
  g_auto (GStrv) back = supple_motion_path (book, "figure4_R", "hook");
  g_auto (GStrv) none = supple_motion_path (book, "cat", "cow");

  g_assert_cmpstr (there[0], ==, "figure4_lift_R");
  g_assert_cmpstr (there[1], ==, "figure4_cross_R");
  g_assert_cmpstr (back[0], ==, "figure4_reach_R");
  g_assert_cmpstr (back[1], ==, "figure4_cross_R");
  g_assert_null (none[0]);
}

static void
test_a_movement_may_turn_round_half_way (void)
{
  g_autoptr (SupplePoseBook) book = movements_load_book ();
  SupplePose     from, to, half, back;
  SuppleSkeleton a, b;

  supple_pose_book_get (book, "hook", SUPPLE_BODY_RIGHT, &from);
  supple_pose_book_get (book, "knee_hug_R", SUPPLE_BODY_RIGHT, &to);
  supple_motion_mix (&from, &to, 0.5, &half);
  supple_motion_mix (&half, &from, 1e-6, &back);
  supple_skeleton_solve (&a, &half);
  supple_skeleton_solve (&b, &back);
  for (int i = 0; i < 2; i++)
    {
      g_assert_cmpfloat (distance (a.arm[i].wrist, b.arm[i].wrist), <, 1e-4);
      g_assert_cmpfloat (distance (a.arm[i].elbow, b.arm[i].elbow), <, 1e-4);
      g_assert_cmpfloat (distance (a.leg[i].ankle, b.leg[i].ankle), <, 1e-4);
    }
}

static void
test_a_pose_beyond_the_range_is_brought_back (void)
{
  SupplePose pose = { 0 };

  pose.lumbar.flexion_deg = 70;
  pose.thorax.flexion_deg = 60;
  pose.leg[SUPPLE_BODY_LEFT].knee_deg = 200;
  supple_range_clamp (&pose);
  g_assert_cmpfloat (pose.lumbar.flexion_deg, ==, 60);
  g_assert_cmpfloat (pose.lumbar.flexion_deg + pose.thorax.flexion_deg, ==, 105);
  g_assert_cmpfloat (pose.leg[SUPPLE_BODY_LEFT].knee_deg, ==, 158);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/motion/a-movement-begins-and-ends-with-its-poses",
                   test_a_movement_begins_and_ends_with_its_poses);
  g_test_add_func ("/motion/the-left-side-is-the-mirror-of-the-right",
                   test_the_left_side_is_the_mirror_of_the_right);
  g_test_add_func ("/motion/the-pelvis-leads-and-the-neck-follows",
                   test_the_pelvis_leads_and_the_neck_follows);
  g_test_add_func ("/motion/a-way-is-also-known-backwards", test_a_way_is_also_known_backwards);
  g_test_add_func ("/motion/a-movement-may-turn-round-half-way",
                   test_a_movement_may_turn_round_half_way);
  g_test_add_func ("/motion/a-pose-beyond-the-range-is-brought-back",
                   test_a_pose_beyond_the_range_is_brought_back);
  return g_test_run ();
}
