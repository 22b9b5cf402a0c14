/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "routine-facts.h"

/* Each step: exercise, repetitions, seconds held, sides. How long all of it takes was reckoned
 * with each movement's own seconds, not with whole breaths. */
const RoutineFacts routine_facts[] = {
  { .id = "article_five",
    .bias = "mixed",
    .steps = "cat_cow 5 5 none\n"
             "single_knee_to_chest 3 30 both\n"
             "pelvic_tilt 5 5 none\n"
             "chair_rotation 1 30 both\n"
             "seated_forward_bend 2 30 none\n",
    .optional = "knee_cross_body",
    .length_s = 709 },
  { .id = "desk_reset",
    .bias = "mixed",
    .steps = "seated_cat_cow 4 0 none\n"
             "seated_side_bend 1 6 both\n"
             "chair_rotation 1 8 both\n"
             "standing_back_extension 2 2 none\n",
    .optional = "",
    .length_s = 182 },
  { .id = "morning",
    .bias = "neutral",
    .steps = "pelvic_tilt 5 2 none\n"
             "knee_rolls 3 4 both\n"
             "single_knee_to_chest 1 10 both\n"
             "cat_cow 4 2 none\n"
             "bird_dog 2 4 both\n"
             "standing_back_extension 3 2 none\n",
    .optional = "",
    .length_s = 437 },
  { .id = "evening",
    .bias = "rest",
    .steps = "legs_on_chair 1 180 none\n"
             "knee_rolls 2 20 both\n"
             "single_knee_to_chest 1 30 both\n"
             "childs_pose 1 30 none\n"
             "breathing_90_90 12 0 none\n",
    .optional = "",
    .length_s = 645 },
  { .id = "after_sitting",
    .bias = "extension-leaning",
    .steps = "standing_back_extension 5 2 none\n"
             "half_kneeling_hip_flexor 1 30 both\n"
             "open_book 3 6 both\n"
             "bridge 6 5 none\n"
             "desk_fold 1 20 none\n",
    .optional = "",
    .length_s = 438 },
  { .id = "after_bending",
    .bias = "extension-leaning",
    .steps = "legs_on_chair 1 120 none\n"
             "pelvic_tilt 5 5 none\n"
             "knee_rolls 3 10 both\n"
             "sphinx 3 15 none\n"
             "bridge 5 5 none\n",
    .optional = "",
    .length_s = 560 },
  { .id = "gentle_day",
    .bias = "rest",
    .steps = "breathing_90_90 10 0 none\n"
             "pelvic_tilt 5 2 none\n"
             "knee_rolls 2 5 both\n"
             "single_knee_to_chest 1 10 both\n"
             "legs_on_chair 1 180 none\n",
    .optional = "",
    .length_s = 540 },
  { .id = "flexion_friendly",
    .bias = "flexion",
    .steps = "pelvic_tilt 5 5 none\n"
             "single_knee_to_chest 2 20 both\n"
             "double_knee_to_chest 2 20 none\n"
             "childs_pose 2 20 none\n"
             "seated_forward_bend 2 20 none\n",
    .optional = "",
    .length_s = 516 },
  { .id = "extension_friendly",
    .bias = "extension",
    .steps = "sphinx 4 15 none\n"
             "bridge 6 5 none\n"
             "bird_dog 3 6 both\n"
             "half_kneeling_hip_flexor 1 20 both\n"
             "standing_back_extension 6 2 none\n",
    .optional = "",
    .length_s = 489 },
  { .id = "hips_hamstrings",
    .bias = "neutral",
    .steps = "half_kneeling_hip_flexor 1 30 both\n"
             "bridge 6 5 none\n"
             "hamstring_strap 1 30 both\n"
             "figure_four 1 30 both\n"
             "happy_baby 1 30 none\n"
             "knee_rolls 1 15 both\n",
    .optional = "",
    .length_s = 521 },
};

const guint n_routine_facts = G_N_ELEMENTS (routine_facts);
