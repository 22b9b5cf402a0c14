/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "care/supple-back.h"

static const char *const bend_tags[] = { "flexion_end", "sitting", "head_down", NULL };
static const char *const arch_tags[] = { "extension_end", "prone", NULL };
static const char *const rest_tags[] = { "supine", "rest", NULL };

static guint32
reasons_for_bend (guint32            conditions,
                  const char *const *given)
{
  return supple_back_get_reasons (&(SuppleBack) { conditions, given }, "seated_forward_bend",
                                  bend_tags);
}

static void
test_strain (void)
{
  const SuppleBack strained = { 0 };

  g_assert_cmpuint (reasons_for_bend (0, NULL), ==, 0);
  g_assert_cmpuint (supple_back_get_reasons (&strained, "sphinx", arch_tags), ==, 0);
  g_assert_cmpuint (supple_back_get_reasons (&strained, "legs_on_chair", rest_tags), ==, 0);
}

static void
test_all_reasons (void)
{
  guint32 disc = SUPPLE_CONDITION_BIT (SUPPLE_CONDITION_HERNIATED_DISC);
  guint32 eyes = SUPPLE_CONDITION_BIT (SUPPLE_CONDITION_HEAD_DOWN);
  guint32 knee = SUPPLE_CONDITION_BIT (SUPPLE_CONDITION_KNEE);

  g_assert_cmpuint (reasons_for_bend (disc | eyes | knee, NULL), ==, disc | eyes);
}

static void
test_clinician (void)
{
  const char *const given[] = { "pelvic_tilt", "seated_forward_bend", NULL };
  const SuppleBack  back = {
    SUPPLE_CONDITION_BIT (SUPPLE_CONDITION_SCOLIOSIS) |
      SUPPLE_CONDITION_BIT (SUPPLE_CONDITION_HERNIATED_DISC),
    given
  };

  g_assert_cmpuint (supple_back_get_reasons (&back, "seated_forward_bend", bend_tags), ==, 0);
  g_assert_cmpuint (supple_back_get_reasons (&back, "sphinx", arch_tags), ==,
                    SUPPLE_CONDITION_BIT (SUPPLE_CONDITION_SCOLIOSIS));
  g_assert_true (supple_back_is_given (&back, "pelvic_tilt"));
  g_assert_false (supple_back_is_given (&back, "sphinx"));
  g_assert_false (supple_back_is_given (&(SuppleBack) { 0 }, "sphinx"));
}

/* The rule of the article has no other way past it: no other condition, and none taken alone. */
static void
test_hard_block (void)
{
  const guint       blocking[] = { SUPPLE_CONDITION_SI_JOINT, SUPPLE_CONDITION_PIRIFORMIS,
                                   SUPPLE_CONDITION_SCOLIOSIS };
  const char *const given[] = { "sphinx", NULL };

  for (guint i = 0; i < G_N_ELEMENTS (blocking); i++)
    for (guint other = 0; other < SUPPLE_N_CONDITIONS; other++)
      {
        guint32 conditions = SUPPLE_CONDITION_BIT (blocking[i]) | SUPPLE_CONDITION_BIT (other);

        g_assert_cmpuint (reasons_for_bend (conditions, given) &
                            SUPPLE_CONDITION_BIT (blocking[i]),
                          !=, 0);
      }
}

/* R8: what is best depends on what is wrong; that it is no diagnosis is always said. */
static void
test_depends (void)
{
  SuppleBack stenosis = { SUPPLE_CONDITION_BIT (SUPPLE_CONDITION_SPINAL_STENOSIS) };
  SuppleBack disc = { SUPPLE_CONDITION_BIT (SUPPLE_CONDITION_HERNIATED_DISC) };

  g_assert_cmpuint (supple_back_get_reasons (&stenosis, "sphinx", arch_tags), !=, 0);
  g_assert_cmpuint (supple_back_get_reasons (&disc, "sphinx", arch_tags), ==, 0);
  g_assert_cmpuint (supple_back_get_reasons (&stenosis, "seated_forward_bend", bend_tags), ==, 0);
  g_assert_cmpuint (supple_back_get_reasons (&disc, "seated_forward_bend", bend_tags), !=, 0);
}

static void
assert_always (SuppleAdvice advice)
{
  g_assert_true (supple_back_get_advice (&(SuppleBack) { 0 }) & advice);

  for (guint i = 0; i < SUPPLE_N_CONDITIONS; i++)
    g_assert_true (supple_back_get_advice (&(SuppleBack) { SUPPLE_CONDITION_BIT (i) }) & advice);
}

static void
test_no_diagnosis (void)
{
  assert_always (SUPPLE_ADVICE_NO_DIAGNOSIS);
}

static void
test_professional (void)
{
  assert_always (SUPPLE_ADVICE_ASK_A_PROFESSIONAL);
}

static void
test_walking (void)
{
  assert_always (SUPPLE_ADVICE_MOVE_BESIDES);
}

static void
test_guidance (void)
{
  const guint needing[] = { SUPPLE_CONDITION_SPINAL_STENOSIS, SUPPLE_CONDITION_HERNIATED_DISC,
                            SUPPLE_CONDITION_SPONDYLOLISTHESIS, SUPPLE_CONDITION_HIP_REPLACEMENT,
                            SUPPLE_CONDITION_INFLAMMATORY };
  guint32     all = 0;

  for (guint i = 0; i < G_N_ELEMENTS (needing); i++)
    all |= SUPPLE_CONDITION_BIT (needing[i]);

  for (guint i = 0; i < SUPPLE_N_CONDITIONS; i++)
    {
      guint32  bit = SUPPLE_CONDITION_BIT (i);
      gboolean asks = (supple_back_get_advice (&(SuppleBack) { bit }) &
                       SUPPLE_ADVICE_ASK_FIRST) != 0;

      g_assert_cmpint (asks, ==, (all & bit) != 0);
    }
}

static void
test_only_given (void)
{
  for (guint i = 0; i < SUPPLE_N_CONDITIONS; i++)
    {
      guint32  advice = supple_back_get_advice (&(SuppleBack) { SUPPLE_CONDITION_BIT (i) });
      gboolean blocks = supple_condition_get_action (i) == SUPPLE_CONDITION_BLOCKS;

      g_assert_cmpint ((advice & SUPPLE_ADVICE_ONLY_WHAT_WAS_GIVEN) != 0, ==, blocks);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/back/r1-strain-from-sitting-or-bending-leaves-nothing-out", test_strain);
  g_test_add_func ("/back/r5-nothing-else-lifts-a-block", test_hard_block);
  g_test_add_func ("/back/r5-what-a-clinician-gave-is-not-left-out-and-nothing-besides",
                   test_clinician);
  g_test_add_func ("/back/r5-a-block-says-to-do-only-what-was-given", test_only_given);
  g_test_add_func ("/back/r6-each-condition-that-leaves-something-out-is-a-reason",
                   test_all_reasons);
  g_test_add_func ("/back/r6-a-special-technique-wants-asking-first", test_guidance);
  g_test_add_func ("/back/r8-stenosis-and-a-disc-leave-out-opposite-ways", test_depends);
  g_test_add_func ("/back/r8-that-it-is-no-diagnosis-is-always-said", test_no_diagnosis);
  g_test_add_func ("/back/r9-asking-a-professional-is-always-offered", test_professional);
  g_test_add_func ("/back/r15-walking-as-well-is-always-suggested", test_walking);

  return g_test_run ();
}
