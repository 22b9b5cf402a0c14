/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "library/supple-vocabulary.h"

/* What a movement asks of a body. The safety rules go by these. */
const char *const supple_tags[] = {
  "flexion_end",
  "flexion_mid",
  "flexion_small",
  "extension_end",
  "extension_mid",
  "extension_small",
  "rotation_end",
  "rotation_mid",
  "side_bend",
  "neutral_spine",
  "kneeling",
  "deep_knee_bend",
  "wrist_load",
  "shoulder_load",
  "head_down",
  "supine",
  "prone",
  "side_lying",
  "hip_flexion_90plus",
  "hip_adduction_ir",
  "hip_rotation",
  "hip_extension",
  "neural_tension",
  "balance",
  "standing",
  "sitting",
  "strength",
  "rest",
  NULL,
};

const char *const supple_positions[] = {
  "all-fours",
  "face-down",
  "half-kneeling",
  "kneeling",
  "on-the-back",
  "on-the-side",
  "sitting",
  "standing",
  NULL,
};

const char *const supple_biases[] = {
  "extension",
  "extension-leaning",
  "flexion",
  "mixed",
  "neutral",
  "rest",
  "rotation",
  NULL,
};

const guint supple_repetitions_range[2] = { 1, 50 };
const guint supple_hold_range[2] = { 0, 900 };
const guint supple_hold_breaths_range[2] = { 1, 60 };
const guint supple_rest_range[2] = { 0, 120 };
const guint supple_order_range[2] = { 1, 9999 };
