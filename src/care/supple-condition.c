/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "care/supple-condition.h"

typedef struct
{
  const char           *id;
  SuppleConditionGroup  group;
  SuppleConditionAction action;
  SuppleSayer           sayer;
  const char           *provokers[5]; /* tags of exercises; ends with NULL */
  const char           *bearable[3];  /* exercises that a block leaves; ends with NULL */
} ConditionRule;

#define LYING_AT_REST { "breathing_90_90", "legs_on_chair" }

/* The first five are the article’s own (rules R5 and R6); where each of the others is from stands
 * with it. Which way eases differs from back to back, so nothing is chosen because of a condition:
 * what usually provokes it is left out, and that is all. */
static const ConditionRule rules[SUPPLE_N_CONDITIONS] = {
  /* R5. Milton Keynes University Hospital gives chosen exercises for it, one by one; hence the
   * way past, here and in the next two, is per exercise. */
  [SUPPLE_CONDITION_SI_JOINT] = {
    .id = "si-joint",
    .group = SUPPLE_CONDITION_GROUP_LOWER_BACK,
    .action = SUPPLE_CONDITION_BLOCKS,
    .sayer = SUPPLE_SAYER_PROFESSIONAL,
    .bearable = LYING_AT_REST,
  },
  /* R5. Cleveland Clinic and Fishman 2002 treat it with stretches of the hip, prescribed. */
  [SUPPLE_CONDITION_PIRIFORMIS] = {
    .id = "piriformis",
    .group = SUPPLE_CONDITION_GROUP_LOWER_BACK,
    .action = SUPPLE_CONDITION_BLOCKS,
    .sayer = SUPPLE_SAYER_PROFESSIONAL,
    .bearable = LYING_AT_REST,
  },
  /* R5. SOSORT 2016 recommends exercises made for the one curve. */
  [SUPPLE_CONDITION_SCOLIOSIS] = {
    .id = "scoliosis",
    .group = SUPPLE_CONDITION_GROUP_LOWER_BACK,
    .action = SUPPLE_CONDITION_BLOCKS,
    .sayer = SUPPLE_SAYER_PROFESSIONAL,
    .bearable = LYING_AT_REST,
  },
  /* R6. Standing and bending back usually provoke it (Verywell Health, reviewed by a
   * physiotherapist; APTA 2012). */
  [SUPPLE_CONDITION_SPINAL_STENOSIS] = {
    .id = "spinal-stenosis",
    .group = SUPPLE_CONDITION_GROUP_LOWER_BACK,
    .action = SUPPLE_CONDITION_NEEDS_GUIDANCE,
    .sayer = SUPPLE_SAYER_PROFESSIONAL,
    .provokers = { "extension_end", "extension_mid" },
  },
  /* R6. Long or repeated bending forward often sends the pain further down the leg (AAOS as cited
   * by Livestrong; SpineUniverse; APTA 2012). */
  [SUPPLE_CONDITION_HERNIATED_DISC] = {
    .id = "herniated-disc",
    .group = SUPPLE_CONDITION_GROUP_LOWER_BACK,
    .action = SUPPLE_CONDITION_NEEDS_GUIDANCE,
    .sayer = SUPPLE_SAYER_PROFESSIONAL,
    .provokers = { "flexion_end", "rotation_end", "neural_tension" },
  },
  /* Royal Osteoporosis Society; Too Fit To Fracture, table 5. */
  [SUPPLE_CONDITION_OSTEOPOROSIS] = {
    .id = "osteoporosis",
    .group = SUPPLE_CONDITION_GROUP_BONES_AND_JOINTS,
    .action = SUPPLE_CONDITION_RESTRICTS,
    .sayer = SUPPLE_SAYER_PROFESSIONAL,
    .provokers = { "flexion_end", "rotation_end" },
  },
  /* Healthwise, exercises for spondylolysis and spondylolisthesis. */
  [SUPPLE_CONDITION_SPONDYLOLISTHESIS] = {
    .id = "spondylolisthesis",
    .group = SUPPLE_CONDITION_GROUP_LOWER_BACK,
    .action = SUPPLE_CONDITION_NEEDS_GUIDANCE,
    .sayer = SUPPLE_SAYER_PROFESSIONAL,
    .provokers = { "extension_end", "extension_mid" },
  },
  /* ACOG and the NHS on lying flat, through secondary pages; Peak Physio. */
  [SUPPLE_CONDITION_PREGNANCY] = {
    .id = "pregnancy",
    .group = SUPPLE_CONDITION_GROUP_ALSO,
    .action = SUPPLE_CONDITION_RESTRICTS,
    .sayer = SUPPLE_SAYER_MIDWIFE,
    .provokers = { "supine", "prone", "rotation_end", "flexion_end" },
  },
  /* Hospital for Special Surgery; London Health Sciences Centre. */
  [SUPPLE_CONDITION_HIP_REPLACEMENT] = {
    .id = "hip-replacement",
    .group = SUPPLE_CONDITION_GROUP_BONES_AND_JOINTS,
    .action = SUPPLE_CONDITION_NEEDS_GUIDANCE,
    .sayer = SUPPLE_SAYER_SURGEON,
    .provokers = { "hip_flexion_90plus", "hip_adduction_ir", "hip_rotation", "hip_extension" },
  },
  /* Saint Luke’s Kansas City (Krames): ask first after an operation on back or hip. */
  [SUPPLE_CONDITION_RECENT_SURGERY] = {
    .id = "recent-surgery",
    .group = SUPPLE_CONDITION_GROUP_ALSO,
    .action = SUPPLE_CONDITION_BLOCKS,
    .sayer = SUPPLE_SAYER_SURGEON,
  },
  /* NHS, lower back pain exercises; Peak Physio on child’s pose. */
  [SUPPLE_CONDITION_KNEE] = {
    .id = "knee",
    .group = SUPPLE_CONDITION_GROUP_BONES_AND_JOINTS,
    .action = SUPPLE_CONDITION_RESTRICTS,
    .sayer = SUPPLE_SAYER_YOURSELF,
    .provokers = { "kneeling", "deep_knee_bend" },
  },
  /* Portland Wellness Care on cat–cow; Rebalance PT on thread the needle. */
  [SUPPLE_CONDITION_WRIST_SHOULDER] = {
    .id = "wrist-shoulder",
    .group = SUPPLE_CONDITION_GROUP_BONES_AND_JOINTS,
    .action = SUPPLE_CONDITION_RESTRICTS,
    .sayer = SUPPLE_SAYER_YOURSELF,
    .provokers = { "wrist_load", "shoulder_load" },
  },
  /* Jasien 2015, pressure in the eye with the head down. */
  [SUPPLE_CONDITION_HEAD_DOWN] = {
    .id = "head-down",
    .group = SUPPLE_CONDITION_GROUP_ALSO,
    .action = SUPPLE_CONDITION_RESTRICTS,
    .sayer = SUPPLE_SAYER_PROFESSIONAL,
    .provokers = { "head_down" },
  },
  /* Too Fit To Fracture, table 5. */
  [SUPPLE_CONDITION_BALANCE] = {
    .id = "balance",
    .group = SUPPLE_CONDITION_GROUP_ALSO,
    .action = SUPPLE_CONDITION_RESTRICTS,
    .sayer = SUPPLE_SAYER_YOURSELF,
    .provokers = { "balance" },
  },
  /* G-care, Gloucestershire: a plan of one’s own comes first; nothing is left out for it. */
  [SUPPLE_CONDITION_INFLAMMATORY] = {
    .id = "inflammatory",
    .group = SUPPLE_CONDITION_GROUP_LOWER_BACK,
    .action = SUPPLE_CONDITION_NEEDS_GUIDANCE,
    .sayer = SUPPLE_SAYER_PROFESSIONAL,
  },
  /* R9. */
  [SUPPLE_CONDITION_UNSURE] = {
    .id = "unsure",
    .group = SUPPLE_CONDITION_GROUP_ALSO,
    .action = SUPPLE_CONDITION_ADVISES,
    .sayer = SUPPLE_SAYER_PROFESSIONAL,
  },
};

/**
 * supple_condition_get_id:
 * @condition: a condition
 *
 * Gives a name that stays the same for ever, for files and settings.
 *
 * Returns: (transfer none): the name, in kebab case
 */
const char *
supple_condition_get_id (SuppleCondition condition)
{
  g_return_val_if_fail (condition < SUPPLE_N_CONDITIONS, NULL);

  return rules[condition].id;
}

/**
 * supple_condition_from_id:
 * @id: a name as supple_condition_get_id() gives it
 * @condition: (out): the condition
 *
 * Finds a condition by its name.
 *
 * Returns: whether there is one of that name
 */
gboolean
supple_condition_from_id (const char      *id,
                          SuppleCondition *condition)
{
  g_return_val_if_fail (id != NULL && condition != NULL, FALSE);

  for (guint i = 0; i < SUPPLE_N_CONDITIONS; i++)
    if (g_str_equal (rules[i].id, id))
      {
        *condition = (SuppleCondition) i;
        return TRUE;
      }

  return FALSE;
}

/**
 * supple_condition_get_group:
 * @condition: a condition
 *
 * Returns: the heading that it is asked about under
 */
SuppleConditionGroup
supple_condition_get_group (SuppleCondition condition)
{
  g_return_val_if_fail (condition < SUPPLE_N_CONDITIONS, SUPPLE_CONDITION_GROUP_ALSO);

  return rules[condition].group;
}

/**
 * supple_condition_get_action:
 * @condition: a condition
 *
 * Returns: what it leads to
 */
SuppleConditionAction
supple_condition_get_action (SuppleCondition condition)
{
  /* What is not known is not made light of. */
  g_return_val_if_fail (condition < SUPPLE_N_CONDITIONS, SUPPLE_CONDITION_BLOCKS);

  return rules[condition].action;
}

/**
 * supple_condition_get_sayer:
 * @condition: a condition
 *
 * Returns: who can say that what it leaves out may be done
 */
SuppleSayer
supple_condition_get_sayer (SuppleCondition condition)
{
  g_return_val_if_fail (condition < SUPPLE_N_CONDITIONS, SUPPLE_SAYER_PROFESSIONAL);

  return rules[condition].sayer;
}

/**
 * supple_condition_find_provoker:
 * @condition: a condition
 * @tags: (array zero-terminated=1): what an exercise asks of the body
 *
 * Finds what in an exercise usually provokes the condition: the reason to be given for leaving it
 * out (rule R6).
 *
 * Returns: (transfer none) (nullable): the first such tag, such as “flexion_end”, or %NULL
 */
const char *
supple_condition_find_provoker (SuppleCondition    condition,
                                const char *const *tags)
{
  g_return_val_if_fail (condition < SUPPLE_N_CONDITIONS, NULL);
  g_return_val_if_fail (tags != NULL, NULL);

  for (guint i = 0; rules[condition].provokers[i] != NULL; i++)
    if (g_strv_contains (tags, rules[condition].provokers[i]))
      return rules[condition].provokers[i];

  return NULL;
}

/**
 * supple_condition_leaves_out:
 * @condition: a condition
 * @exercise: identifier of an exercise
 * @tags: (array zero-terminated=1): what it asks of the body
 *
 * Tells whether an exercise is left out for a condition: each that is not lying at rest for one
 * that blocks (rule R5), each that has what usually provokes it for the others (rule R6).
 *
 * Returns: whether it is
 */
gboolean
supple_condition_leaves_out (SuppleCondition    condition,
                             const char        *exercise,
                             const char *const *tags)
{
  g_return_val_if_fail (condition < SUPPLE_N_CONDITIONS, TRUE);
  g_return_val_if_fail (exercise != NULL && tags != NULL, TRUE);

  if (rules[condition].action == SUPPLE_CONDITION_BLOCKS)
    return !g_strv_contains (rules[condition].bearable, exercise);

  return supple_condition_find_provoker (condition, tags) != NULL;
}
