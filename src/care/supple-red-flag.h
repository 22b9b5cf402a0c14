/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "care/supple-help-level.h"

G_BEGIN_DECLS

/**
 * SuppleRedFlag:
 * @SUPPLE_RED_FLAG_NUMB_BETWEEN_LEGS: numbness, tingling or changed feeling around the genitals,
 *   back passage, buttocks or inner thighs
 * @SUPPLE_RED_FLAG_BLADDER_OR_BOWELS: new trouble starting, stopping, feeling or holding either
 * @SUPPLE_RED_FLAG_SEXUAL_FUNCTION: a new change in sexual function or feeling, with back pain
 * @SUPPLE_RED_FLAG_BOTH_LEGS: pain, tingling, weakness or numbness in both legs
 * @SUPPLE_RED_FLAG_WEAK_LEG: a leg very weak or getting weaker, or not doing what is wanted
 * @SUPPLE_RED_FLAG_INJURY: back pain since a bad accident or fall; with thin bones, a slight one
 * @SUPPLE_RED_FLAG_CHEST_PAIN: chest pain with the back pain
 * @SUPPLE_RED_FLAG_INFECTION: fever, chills, feeling very unwell, a recent infection, weak defences
 * @SUPPLE_RED_FLAG_CANCER_OR_WEIGHT: cancer at any time, or losing weight without trying
 * @SUPPLE_RED_FLAG_NEVER_EASES: pain that no rest or position eases, or that is worse at night
 * @SUPPLE_RED_FLAG_LUMP_OR_SHAPE: a lump or swelling in the back, or a changed shape
 * @SUPPLE_RED_FLAG_UPPER_BACK: pain between the shoulder blades, or like a band round the trunk
 * @SUPPLE_RED_FLAG_COUGH: worse with coughing, sneezing or straining
 * @SUPPLE_RED_FLAG_UNSTEADY: unsteady or changed walking
 * @SUPPLE_RED_FLAG_FIRST_PAIN: first back pain under 20 or over about 55
 * @SUPPLE_RED_FLAG_NOT_IMPROVING: no better after a few weeks
 * @SUPPLE_RED_FLAG_SEVERE_PAIN: severe pain while trying a stretch
 * @SUPPLE_RED_FLAG_DAILY_LIFE: pain that stops sleep or daily life
 *
 * Signs that stretching is not what is needed now.
 */
typedef enum
{
  SUPPLE_RED_FLAG_NUMB_BETWEEN_LEGS,
  SUPPLE_RED_FLAG_BLADDER_OR_BOWELS,
  SUPPLE_RED_FLAG_SEXUAL_FUNCTION,
  SUPPLE_RED_FLAG_BOTH_LEGS,
  SUPPLE_RED_FLAG_WEAK_LEG,
  SUPPLE_RED_FLAG_INJURY,
  SUPPLE_RED_FLAG_CHEST_PAIN,
  SUPPLE_RED_FLAG_INFECTION,
  SUPPLE_RED_FLAG_CANCER_OR_WEIGHT,
  SUPPLE_RED_FLAG_NEVER_EASES,
  SUPPLE_RED_FLAG_LUMP_OR_SHAPE,
  SUPPLE_RED_FLAG_UPPER_BACK,
  SUPPLE_RED_FLAG_COUGH,
  SUPPLE_RED_FLAG_UNSTEADY,
  SUPPLE_RED_FLAG_FIRST_PAIN,
  SUPPLE_RED_FLAG_NOT_IMPROVING,
  SUPPLE_RED_FLAG_SEVERE_PAIN,
  SUPPLE_RED_FLAG_DAILY_LIFE,
} SuppleRedFlag;

#define SUPPLE_N_RED_FLAGS (SUPPLE_RED_FLAG_DAILY_LIFE + 1)

/* A set of red flags is an integer with one bit for each. */
#define SUPPLE_RED_FLAG_BIT(flag) (1u << (flag))

const char     *supple_red_flag_get_id (SuppleRedFlag flag);
SuppleHelpLevel supple_red_flag_get_level (SuppleRedFlag flag);
gboolean        supple_red_flag_can_begin_in_session (SuppleRedFlag flag);
SuppleHelpLevel supple_red_flags_get_level (guint32 flags);

G_END_DECLS
