/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SuppleCondition:
 * @SUPPLE_CONDITION_SI_JOINT: sacroiliac joint disorder
 * @SUPPLE_CONDITION_PIRIFORMIS: piriformis syndrome
 * @SUPPLE_CONDITION_SCOLIOSIS: scoliosis
 * @SUPPLE_CONDITION_SPINAL_STENOSIS: a narrowed spinal canal
 * @SUPPLE_CONDITION_HERNIATED_DISC: a slipped disc, or sciatica
 * @SUPPLE_CONDITION_OSTEOPOROSIS: osteoporosis, or a past fracture of the spine
 * @SUPPLE_CONDITION_SPONDYLOLISTHESIS: a slipped vertebra: spondylolisthesis or spondylolysis
 * @SUPPLE_CONDITION_PREGNANCY: pregnancy, from about 16 weeks
 * @SUPPLE_CONDITION_HIP_REPLACEMENT: a hip replacement, or limits set for a hip
 * @SUPPLE_CONDITION_RECENT_SURGERY: an operation on back, hip or belly in the last 3 months
 * @SUPPLE_CONDITION_KNEE: knee trouble, or kneeling hurts
 * @SUPPLE_CONDITION_WRIST_SHOULDER: wrist or shoulder trouble
 * @SUPPLE_CONDITION_HEAD_DOWN: glaucoma, dizziness, or blood pressure not under control
 * @SUPPLE_CONDITION_BALANCE: unsteady on the feet
 * @SUPPLE_CONDITION_INFLAMMATORY: ankylosing spondylitis or another inflammatory back disease
 * @SUPPLE_CONDITION_UNSURE: not sure what is wrong
 *
 * What somebody can have told us of their back.
 */
typedef enum
{
  SUPPLE_CONDITION_SI_JOINT,
  SUPPLE_CONDITION_PIRIFORMIS,
  SUPPLE_CONDITION_SCOLIOSIS,
  SUPPLE_CONDITION_SPINAL_STENOSIS,
  SUPPLE_CONDITION_HERNIATED_DISC,
  SUPPLE_CONDITION_OSTEOPOROSIS,
  SUPPLE_CONDITION_SPONDYLOLISTHESIS,
  SUPPLE_CONDITION_PREGNANCY,
  SUPPLE_CONDITION_HIP_REPLACEMENT,
  SUPPLE_CONDITION_RECENT_SURGERY,
  SUPPLE_CONDITION_KNEE,
  SUPPLE_CONDITION_WRIST_SHOULDER,
  SUPPLE_CONDITION_HEAD_DOWN,
  SUPPLE_CONDITION_BALANCE,
  SUPPLE_CONDITION_INFLAMMATORY,
  SUPPLE_CONDITION_UNSURE,
} SuppleCondition;

#define SUPPLE_N_CONDITIONS (SUPPLE_CONDITION_UNSURE + 1)

/* A set of conditions is an integer with one bit for each. */
#define SUPPLE_CONDITION_BIT(condition) (1u << (condition))

/**
 * SuppleConditionGroup:
 *
 * Under which heading a condition is asked about.
 */
typedef enum
{
  SUPPLE_CONDITION_GROUP_LOWER_BACK,
  SUPPLE_CONDITION_GROUP_BONES_AND_JOINTS,
  SUPPLE_CONDITION_GROUP_ALSO,
} SuppleConditionGroup;

/**
 * SuppleConditionAction:
 * @SUPPLE_CONDITION_ADVISES: nothing is left out; somebody who knows should be asked
 * @SUPPLE_CONDITION_RESTRICTS: what it does not bear is left out
 * @SUPPLE_CONDITION_NEEDS_GUIDANCE: besides, a professional should be asked first
 * @SUPPLE_CONDITION_BLOCKS: all stretches are left out that no clinician gave
 *
 * What a condition leads to.
 */
typedef enum
{
  SUPPLE_CONDITION_ADVISES,
  SUPPLE_CONDITION_RESTRICTS,
  SUPPLE_CONDITION_NEEDS_GUIDANCE,
  SUPPLE_CONDITION_BLOCKS,
} SuppleConditionAction;

/**
 * SuppleSayer:
 * @SUPPLE_SAYER_YOURSELF: the person
 * @SUPPLE_SAYER_PROFESSIONAL: a doctor or physiotherapist who knows the back
 * @SUPPLE_SAYER_MIDWIFE: the midwife or the doctor who looks after the pregnancy
 * @SUPPLE_SAYER_SURGEON: the surgeon or the surgical team
 *
 * Who can say that something left out may be done after all.
 */
typedef enum
{
  SUPPLE_SAYER_YOURSELF,
  SUPPLE_SAYER_PROFESSIONAL,
  SUPPLE_SAYER_MIDWIFE,
  SUPPLE_SAYER_SURGEON,
} SuppleSayer;

const char           *supple_condition_get_id (SuppleCondition condition);
gboolean              supple_condition_from_id (const char      *id,
                                                SuppleCondition *condition);
SuppleConditionGroup  supple_condition_get_group (SuppleCondition condition);
SuppleConditionAction supple_condition_get_action (SuppleCondition condition);
SuppleSayer           supple_condition_get_sayer (SuppleCondition condition);
const char           *supple_condition_find_provoker (SuppleCondition    condition,
                                                      const char *const *tags);
gboolean              supple_condition_leaves_out (SuppleCondition    condition,
                                                   const char        *exercise,
                                                   const char *const *tags);

G_END_DECLS
