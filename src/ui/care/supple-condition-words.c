/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/care/supple-condition-words.h"

#include <glib/gi18n.h>

typedef struct
{
  const char *title, *subtitle, *effect;
} ConditionWords;

static const ConditionWords words[SUPPLE_N_CONDITIONS] = {
  [SUPPLE_CONDITION_SI_JOINT] = {
    .title = N_ ("Sacroiliac joint disorder"),
    .effect = N_ ("all but lying at rest, and what a clinician gave you"),
  },
  [SUPPLE_CONDITION_PIRIFORMIS] = {
    .title = N_ ("Piriformis syndrome"),
    .effect = N_ ("all but lying at rest, and what a clinician gave you"),
  },
  [SUPPLE_CONDITION_SCOLIOSIS] = {
    .title = N_ ("Sideways curve of the spine"),
    .subtitle = N_ ("Scoliosis"),
    .effect = N_ ("all but lying at rest, and what a clinician gave you"),
  },
  [SUPPLE_CONDITION_SPINAL_STENOSIS] = {
    .title = N_ ("Narrowed spinal canal"),
    .subtitle = N_ ("Spinal stenosis"),
    .effect = N_ ("bending back. Ask a professional first."),
  },
  [SUPPLE_CONDITION_HERNIATED_DISC] = {
    .title = N_ ("Slipped disc or sciatica"),
    .subtitle = N_ ("Herniated disc"),
    .effect = N_ ("deep bends and twists. Ask a professional first."),
  },
  [SUPPLE_CONDITION_OSTEOPOROSIS] = {
    .title = N_ ("Thin bones, or a past spinal fracture"),
    .subtitle = N_ ("Osteoporosis"),
    .effect = N_ ("deep bends and twists"),
  },
  [SUPPLE_CONDITION_SPONDYLOLISTHESIS] = {
    .title = N_ ("Slipped vertebra"),
    .subtitle = N_ ("Spondylolisthesis, spondylolysis"),
    .effect = N_ ("bending back. Ask a professional first."),
  },
  [SUPPLE_CONDITION_PREGNANCY] = {
    .title = N_ ("Pregnancy"),
    .subtitle = N_ ("From about 16 weeks"),
    .effect = N_ ("lying flat, deep bends and twists. Ask your midwife."),
  },
  [SUPPLE_CONDITION_HIP_REPLACEMENT] = {
    .title = N_ ("New hip, or limits set for a hip"),
    .subtitle = N_ ("Hip replacement"),
    .effect = N_ ("what takes the hip far. Ask your surgeon first."),
  },
  [SUPPLE_CONDITION_RECENT_SURGERY] = {
    .title = N_ ("Recent operation"),
    .subtitle = N_ ("On back, hip or belly, in the last 3 months"),
    .effect = N_ ("all but what your surgical team gave you"),
  },
  [SUPPLE_CONDITION_KNEE] = {
    .title = N_ ("Knee trouble, or kneeling hurts"),
    .effect = N_ ("kneeling and all fours"),
  },
  [SUPPLE_CONDITION_WRIST_SHOULDER] = {
    .title = N_ ("Wrist or shoulder trouble"),
    .effect = N_ ("weight on hands or shoulders"),
  },
  [SUPPLE_CONDITION_HEAD_DOWN] = {
    .title = N_ ("Glaucoma, dizziness or high blood pressure"),
    .subtitle = N_ ("Blood pressure that is not under control"),
    .effect = N_ ("whatever has the head low"),
  },
  [SUPPLE_CONDITION_BALANCE] = {
    .title = N_ ("Unsteady on your feet"),
    .effect = N_ ("what needs balance"),
  },
  [SUPPLE_CONDITION_INFLAMMATORY] = {
    .title = N_ ("Inflammatory back disease"),
    .subtitle = N_ ("Ankylosing spondylitis and others"),
    .effect = N_ ("Leaves nothing out, but your own plan comes first"),
  },
  [SUPPLE_CONDITION_UNSURE] = {
    .title = N_ ("Not sure what it is"),
    .effect = N_ ("Leaves nothing out. A physiotherapist can find out with you."),
  },
};

/* Why something is left out, by what it asks of the body; the general reason has no tag. The first
 * that fits is given, so what a condition has of its own comes before what is general. */
typedef struct
{
  SuppleCondition condition;
  const char     *tag, *reason;
} ConditionReason;

#define BLOCKED                                                        \
  N_ ("Our source advises against stretches for the lower back here. " \
      "A physiotherapist can set you a plan of your own.")

static const ConditionReason reasons[] = {
  { SUPPLE_CONDITION_SI_JOINT, NULL, BLOCKED },
  { SUPPLE_CONDITION_PIRIFORMIS, NULL, BLOCKED },
  { SUPPLE_CONDITION_SCOLIOSIS, NULL, BLOCKED },
  { SUPPLE_CONDITION_RECENT_SURGERY, NULL,
    N_ ("So soon after an operation, your surgical team knows what your body may do.") },
  { SUPPLE_CONDITION_SPINAL_STENOSIS, NULL,
    N_ ("Bending back is what most often brings the trouble on.") },
  { SUPPLE_CONDITION_SPONDYLOLISTHESIS, NULL,
    N_ ("Bending back is usually left out for a slipped vertebra.") },
  { SUPPLE_CONDITION_HERNIATED_DISC, "flexion_end",
    N_ ("Long or repeated bending forward can send the pain further down the leg.") },
  { SUPPLE_CONDITION_HERNIATED_DISC, "rotation_end",
    N_ ("Turning the spine as far as it goes can set it off.") },
  { SUPPLE_CONDITION_HERNIATED_DISC, NULL, N_ ("It can pull on the nerve of the leg.") },
  { SUPPLE_CONDITION_OSTEOPOROSIS, "flexion_end",
    N_ ("Bending far forward puts weight on vertebrae that may not bear it.") },
  { SUPPLE_CONDITION_OSTEOPOROSIS, NULL,
    N_ ("Turning the spine as far as it goes is not for thin bones.") },
  { SUPPLE_CONDITION_PREGNANCY, "supine",
    N_ ("Long spells flat on the back are not advised from about 16 weeks.") },
  { SUPPLE_CONDITION_PREGNANCY, "prone", N_ ("It is done lying on the belly.") },
  { SUPPLE_CONDITION_PREGNANCY, NULL, N_ ("Deep bends and twists can wait until after birth.") },
  { SUPPLE_CONDITION_HIP_REPLACEMENT, "hip_flexion_90plus",
    N_ ("It bends the hip past a right angle.") },
  { SUPPLE_CONDITION_HIP_REPLACEMENT, "hip_rotation", N_ ("It turns the hip out.") },
  { SUPPLE_CONDITION_HIP_REPLACEMENT, "hip_extension", N_ ("It stretches the hip back.") },
  { SUPPLE_CONDITION_HIP_REPLACEMENT, NULL, N_ ("It crosses the hip, or turns it in.") },
  { SUPPLE_CONDITION_KNEE, "kneeling", N_ ("It puts weight on your knees.") },
  { SUPPLE_CONDITION_KNEE, NULL, N_ ("It bends the knees very far.") },
  { SUPPLE_CONDITION_WRIST_SHOULDER, "wrist_load", N_ ("It puts weight on your wrists.") },
  { SUPPLE_CONDITION_WRIST_SHOULDER, NULL, N_ ("It puts weight on a shoulder.") },
  { SUPPLE_CONDITION_HEAD_DOWN, NULL, N_ ("Your head is lower than your heart here.") },
  { SUPPLE_CONDITION_BALANCE, NULL, N_ ("It needs balance.") },
};

/**
 * supple_condition_words_title:
 * @condition: a condition
 *
 * Names it in everyday words.
 *
 * Returns: (transfer none): the name
 */
const char *
supple_condition_words_title (SuppleCondition condition)
{
  g_return_val_if_fail (condition < SUPPLE_N_CONDITIONS, NULL);

  return _ (words[condition].title);
}

/**
 * supple_condition_words_subtitle:
 * @condition: a condition
 *
 * Names it as a doctor would, or says more exactly what is meant.
 *
 * Returns: (transfer none) (nullable): the words, or %NULL where the title says it all
 */
const char *
supple_condition_words_subtitle (SuppleCondition condition)
{
  g_return_val_if_fail (condition < SUPPLE_N_CONDITIONS, NULL);

  return words[condition].subtitle != NULL ? _ (words[condition].subtitle) : NULL;
}

/**
 * supple_condition_words_effect:
 * @condition: a condition that was ticked
 * @n_left_out: how many stretches it leaves out
 *
 * Says what ticking a condition does.
 *
 * Returns: (transfer full): such as “Leaves out 9: deep bends and twists. …”
 */
char *
supple_condition_words_effect (SuppleCondition condition,
                               guint           n_left_out)
{
  g_return_val_if_fail (condition < SUPPLE_N_CONDITIONS, NULL);

  const char *effect = _ (words[condition].effect);

  if (n_left_out == 0)
    return g_strdup (effect);

  /* Translators: how many stretches a condition leaves out, then which. */
  return g_strdup_printf (ngettext ("Leaves out %u: %s", "Leaves out %u: %s", n_left_out),
                          n_left_out, effect);
}

/**
 * supple_condition_words_group:
 * @group: a heading
 *
 * Returns: (transfer none): the heading
 */
const char *
supple_condition_words_group (SuppleConditionGroup group)
{
  switch (group)
    {
    case SUPPLE_CONDITION_GROUP_LOWER_BACK:
      return _ ("Lower Back");

    case SUPPLE_CONDITION_GROUP_BONES_AND_JOINTS:
      return _ ("Bones and Joints");

    case SUPPLE_CONDITION_GROUP_ALSO:
    default:
      /* Translators: heading of the last group of conditions. */
      return _ ("Also");
    }
}

/**
 * supple_condition_words_reason:
 * @condition: a condition that leaves a stretch out
 * @tags: (array zero-terminated=1): what the stretch asks of the body
 *
 * Says in one sentence why it is left out.
 *
 * Returns: (transfer none) (nullable): the reason; %NULL for a condition that leaves nothing out
 */
const char *
supple_condition_words_reason (SuppleCondition    condition,
                               const char *const *tags)
{
  g_return_val_if_fail (condition < SUPPLE_N_CONDITIONS && tags != NULL, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (reasons); i++)
    if (reasons[i].condition == condition &&
        (reasons[i].tag == NULL || g_strv_contains (tags, reasons[i].tag)))
      return _ (reasons[i].reason);

  return NULL;
}

/**
 * supple_condition_words_sayer:
 * @sayer: who can say that something left out may be done
 *
 * Returns: (transfer none): who that is
 */
const char *
supple_condition_words_sayer (SuppleSayer sayer)
{
  switch (sayer)
    {
    case SUPPLE_SAYER_YOURSELF:
      return _ ("You, if it feels fine");

    case SUPPLE_SAYER_MIDWIFE:
      return _ ("Your midwife or your doctor");

    case SUPPLE_SAYER_SURGEON:
      return _ ("Your surgeon or the surgical team");

    case SUPPLE_SAYER_PROFESSIONAL:
    default:
      return _ ("A doctor or physiotherapist who knows your back");
    }
}
