/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "care/supple-red-flag.h"

typedef struct
{
  const char     *id;
  SuppleRedFlag   flag;
  SuppleHelpLevel level;
  gboolean        in_session;
  const char     *path;
} Rule;

/* The rules once more, in words, so that none can be changed or lost in one place only. */
static const Rule rules[] = {
  { "numb-between-legs", SUPPLE_RED_FLAG_NUMB_BETWEEN_LEGS, SUPPLE_HELP_EMERGENCY, TRUE,
    "/red-flag/numbness-between-the-legs-is-an-emergency" },
  { "bladder-or-bowels", SUPPLE_RED_FLAG_BLADDER_OR_BOWELS, SUPPLE_HELP_EMERGENCY, TRUE,
    "/red-flag/new-bladder-or-bowel-trouble-is-an-emergency" },
  { "sexual-function", SUPPLE_RED_FLAG_SEXUAL_FUNCTION, SUPPLE_HELP_EMERGENCY, FALSE,
    "/red-flag/a-new-change-in-sexual-function-is-an-emergency" },
  { "both-legs", SUPPLE_RED_FLAG_BOTH_LEGS, SUPPLE_HELP_EMERGENCY, TRUE,
    "/red-flag/pain-or-numbness-in-both-legs-is-an-emergency" },
  { "weak-leg", SUPPLE_RED_FLAG_WEAK_LEG, SUPPLE_HELP_EMERGENCY, TRUE,
    "/red-flag/a-weak-leg-is-an-emergency" },
  { "injury", SUPPLE_RED_FLAG_INJURY, SUPPLE_HELP_EMERGENCY, FALSE,
    "/red-flag/pain-since-an-injury-is-an-emergency" },
  { "chest-pain", SUPPLE_RED_FLAG_CHEST_PAIN, SUPPLE_HELP_EMERGENCY, TRUE,
    "/red-flag/chest-pain-is-an-emergency" },
  { "infection", SUPPLE_RED_FLAG_INFECTION, SUPPLE_HELP_URGENT, FALSE,
    "/red-flag/fever-or-feeling-very-unwell-is-urgent" },
  { "cancer-or-weight", SUPPLE_RED_FLAG_CANCER_OR_WEIGHT, SUPPLE_HELP_URGENT, FALSE,
    "/red-flag/cancer-or-lost-weight-is-urgent" },
  { "never-eases", SUPPLE_RED_FLAG_NEVER_EASES, SUPPLE_HELP_URGENT, FALSE,
    "/red-flag/pain-that-nothing-eases-is-urgent" },
  { "lump-or-shape", SUPPLE_RED_FLAG_LUMP_OR_SHAPE, SUPPLE_HELP_URGENT, FALSE,
    "/red-flag/a-lump-or-a-changed-shape-is-urgent" },
  { "upper-back", SUPPLE_RED_FLAG_UPPER_BACK, SUPPLE_HELP_URGENT, TRUE,
    "/red-flag/pain-between-the-shoulder-blades-is-urgent" },
  { "cough", SUPPLE_RED_FLAG_COUGH, SUPPLE_HELP_URGENT, FALSE,
    "/red-flag/pain-that-coughing-makes-worse-is-urgent" },
  { "unsteady", SUPPLE_RED_FLAG_UNSTEADY, SUPPLE_HELP_URGENT, TRUE,
    "/red-flag/unsteady-walking-is-urgent" },
  { "first-pain", SUPPLE_RED_FLAG_FIRST_PAIN, SUPPLE_HELP_SOON, FALSE,
    "/red-flag/first-pain-under-20-or-over-55-should-be-seen-soon" },
  { "not-improving", SUPPLE_RED_FLAG_NOT_IMPROVING, SUPPLE_HELP_SOON, FALSE,
    "/red-flag/no-improvement-in-weeks-should-be-seen-soon" },
  { "severe-pain", SUPPLE_RED_FLAG_SEVERE_PAIN, SUPPLE_HELP_SOON, TRUE,
    "/red-flag/severe-pain-in-a-stretch-should-be-seen-soon" },
  { "daily-life", SUPPLE_RED_FLAG_DAILY_LIFE, SUPPLE_HELP_SOON, FALSE,
    "/red-flag/pain-that-stops-sleep-or-daily-life-should-be-seen-soon" },
};

G_STATIC_ASSERT (G_N_ELEMENTS (rules) == SUPPLE_N_RED_FLAGS);

static void
test_rule (gconstpointer data)
{
  const Rule *rule = data;

  g_assert_cmpstr (supple_red_flag_get_id (rule->flag), ==, rule->id);
  g_assert_cmpint (supple_red_flag_get_level (rule->flag), ==, rule->level);
  g_assert_cmpint (supple_red_flag_can_begin_in_session (rule->flag), ==, rule->in_session);
  g_assert_cmpint (supple_red_flags_get_level (SUPPLE_RED_FLAG_BIT (rule->flag)), ==, rule->level);
}

static void
test_gravest (void)
{
  g_assert_cmpint (supple_red_flags_get_level (0), ==, SUPPLE_HELP_NONE);

  for (guint i = 0; i < G_N_ELEMENTS (rules); i++)
    for (guint j = 0; j < G_N_ELEMENTS (rules); j++)
      {
        guint32 both = SUPPLE_RED_FLAG_BIT (rules[i].flag) | SUPPLE_RED_FLAG_BIT (rules[j].flag);

        g_assert_cmpint (supple_red_flags_get_level (both), ==,
                         MAX (rules[i].level, rules[j].level));
      }
}

static void
test_lock (void)
{
  g_assert_false (supple_help_level_locks_sessions (SUPPLE_HELP_NONE));
  g_assert_false (supple_help_level_locks_sessions (SUPPLE_HELP_STOP));
  g_assert_false (supple_help_level_locks_sessions (SUPPLE_HELP_SOON));
  g_assert_true (supple_help_level_locks_sessions (SUPPLE_HELP_URGENT));
  g_assert_true (supple_help_level_locks_sessions (SUPPLE_HELP_EMERGENCY));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (rules); i++)
    g_test_add_data_func (rules[i].path, &rules[i], test_rule);

  g_test_add_func ("/red-flag/of-several-the-gravest-counts", test_gravest);
  g_test_add_func ("/red-flag/urgent-and-emergency-lock-sessions-and-nothing-less-does", test_lock);

  return g_test_run ();
}
