/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "exercise-facts.h"

/* What has been gathered about each exercise, apart from the words. */
const ExerciseFacts exercise_facts[] = {
  { .id = "cat_cow",
    .place = "mat",
    .position = "all-fours",
    .kind = "flow",
    .sides = "none",
    .difficulty = 1,
    .setup_s = 8,
    .phases = "rise in/out 4 cat\n"
              "hold_up free 5 cat hold\n"
              "lower out/in 6 cow\n"
              "hold_down free 5 cow hold\n",
    .repetitions = 5,
    .hold_s = 5,
    .repetitions_range = { 3, 10 },
    .hold_range_s = { 0, 10 },
    .tags = "flexion_mid extension_mid kneeling wrist_load",
    .sources = "ARTICLE MAYO15 LAIRD REALSIMPLE ESKENAZI",
    .lists = { 3, 3, 5, 4, 2, 3 } },
  { .id = "single_knee_to_chest",
    .place = "mat",
    .position = "on-the-back",
    .kind = "hold",
    .sides = "alternate",
    .difficulty = 1,
    .setup_s = 10,
    .phases = "breathe in 4 hook\n"
              "draw out 4 knee_hug_R\n"
              "hold free 30 knee_hug_R hold\n"
              "release out 4 hook\n",
    .repetitions = 3,
    .hold_s = 30,
    .repetitions_range = { 1, 5 },
    .hold_range_s = { 5, 30 },
    .tags = "flexion_mid supine hip_flexion_90plus",
    .sources = "ARTICLE MAYO15 CSP VARTH GSTT HW-LBP AAOS-SPINE",
    .lists = { 4, 2, 4, 4, 2, 3 } },
  { .id = "knee_cross_body",
    .place = "mat",
    .position = "on-the-back",
    .kind = "hold",
    .sides = "alternate",
    .difficulty = 2,
    .setup_s = 10,
    .variant_of = "single_knee_to_chest",
    .phases = "breathe in 4 knee_hug_R\n"
              "guide out 5 cross_body_R\n"
              "hold free 30 cross_body_R hold\n"
              "return in 5 hook\n",
    .repetitions = 1,
    .hold_s = 30,
    .repetitions_range = { 1, 3 },
    .hold_range_s = { 10, 30 },
    .tags = "rotation_end supine hip_flexion_90plus hip_adduction_ir",
    .sources = "ARTICLE MKUH-SI TFTF HSS",
    .lists = { 4, 2, 3, 3, 2, 4 } },
  { .id = "pelvic_tilt",
    .place = "mat",
    .position = "on-the-back",
    .kind = "hold",
    .sides = "none",
    .difficulty = 1,
    .setup_s = 8,
    .phases = "breathe in 4 hook_neckhands\n"
              "tilt out 3 tilt_flat\n"
              "hold free 5 tilt_flat hold\n"
              "release in 3 hook_neckhands\n",
    .repetitions = 5,
    .hold_s = 5,
    .repetitions_range = { 5, 15 },
    .hold_range_s = { 2, 15 },
    .tags = "supine flexion_small",
    .sources = "ARTICLE NHS-EX CSP VARTH KRAMES-PT MAYO15 PREHAB",
    .lists = { 3, 2, 4, 3, 3, 2 } },
  { .id = "chair_rotation",
    .place = "chair",
    .position = "sitting",
    .kind = "hold",
    .sides = "each",
    .difficulty = 1,
    .setup_s = 8,
    .phases = "lengthen in 4 seat\n"
              "turn out 4 twist_R\n"
              "hold free 30 twist_R hold\n"
              "return in 4 seat\n",
    .repetitions = 1,
    .hold_s = 30,
    .repetitions_range = { 1, 5 },
    .hold_range_s = { 5, 30 },
    .tags = "rotation_end sitting",
    .sources = "ARTICLE STAYWELL-ROT TFTF AAOS-HIP",
    .lists = { 4, 2, 4, 3, 2, 4 } },
  { .id = "seated_forward_bend",
    .place = "chair",
    .position = "sitting",
    .kind = "hold",
    .sides = "none",
    .difficulty = 1,
    .setup_s = 8,
    .phases = "breathe in 4 fold_start\n"
              "fold out 6 fold\n"
              "hold free 30 fold hold\n"
              "rise in 7 fold_start\n",
    .repetitions = 2,
    .hold_s = 30,
    .rest_s = 6,
    .repetitions_range = { 1, 3 },
    .hold_range_s = { 5, 30 },
    .tags = "flexion_end sitting head_down hip_flexion_90plus",
    .sources = "ARTICLE KRAMES-LBS VWH-STEN TFTF IOP15",
    .lists = { 3, 2, 4, 4, 2, 4 } },
};

const guint n_exercise_facts = G_N_ELEMENTS (exercise_facts);

/* Each step: exercise, repetitions, seconds held, sides. */
const RoutineFacts routine_facts[] = {
  { .id = "article_five",
    .bias = "mixed",
    .steps = "cat_cow 5 5 none\n"
             "single_knee_to_chest 3 30 both\n"
             "pelvic_tilt 5 5 none\n"
             "chair_rotation 1 30 both\n"
             "seated_forward_bend 2 30 none\n",
    .optional = "knee_cross_body" },
};

const guint n_routine_facts = G_N_ELEMENTS (routine_facts);
