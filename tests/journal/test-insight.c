/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "journal/supple-insight.h"

#include <string.h>

#include "journal/supple-insight-units.h"

#define DAY         G_TIME_SPAN_DAY
#define N_EXERCISES 4
#define NOT_GIVEN   SUPPLE_INSIGHT_NOT_ANSWERED
#define NO_THUMB    SUPPLE_INSIGHT_NO_THUMB

static const SuppleInsightExercise exercises[N_EXERCISES] = { { "a" }, { "b" }, { "c" }, { "d" } };

/* A journal in the making: “a” eases, “b” does nothing, “c” is in each session, “d” in two. */
typedef struct
{
  GArray *sessions, *steps;
} Journal;

static void
add_step (Journal             *journal,
          const char          *exercise,
          SuppleInsightOutcome outcome,
          double               share,
          int                  thumb)
{
  SuppleInsightStep step = { journal->sessions->len - 1, exercise, outcome, share, thumb };

  g_array_append_val (journal->steps, step);
}

static void
add_session (Journal *journal,
             gint64   day,
             int      before,
             int      after)
{
  SuppleInsightSession session = { day * DAY, before, after, NOT_GIVEN };

  g_array_append_val (journal->sessions, session);
}

static Journal *
journal_new (guint n_sessions)
{
  Journal *journal = g_new (Journal, 1);

  journal->sessions = g_array_new (FALSE, FALSE, sizeof (SuppleInsightSession));
  journal->steps = g_array_new (FALSE, FALSE, sizeof (SuppleInsightStep));

  for (guint i = 0; i < n_sessions; i++)
    {
      gboolean eased = i % 2 == 0;
      int      before = 4 + (int) (i * 7 % 3);

      add_session (journal, i + 1, before, before - (eased ? 3 : 1) + (int) (i % 3 == 0));
      add_step (journal, "c", SUPPLE_INSIGHT_DONE, 0, NO_THUMB);

      if (eased)
        add_step (journal, "a", SUPPLE_INSIGHT_DONE, 0, i % 4 == 0 ? -1 : NO_THUMB);

      if (i % 3 != 2)
        add_step (journal, "b", SUPPLE_INSIGHT_DONE, 0, 0);

      if (i < 2)
        add_step (journal, "d", SUPPLE_INSIGHT_DONE, 0, NO_THUMB);
    }

  return journal;
}

static void
journal_free (Journal *journal)
{
  g_array_unref (journal->sessions);
  g_array_unref (journal->steps);
  g_free (journal);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Journal, journal_free)

static SuppleInsightRecords
records_of (const Journal *journal)
{
  return (SuppleInsightRecords) {
    .sessions = (const SuppleInsightSession *) journal->sessions->data,
    .n_sessions = journal->sessions->len,
    .steps = (const SuppleInsightStep *) journal->steps->data,
    .n_steps = journal->steps->len,
    .exercises = exercises,
    .n_exercises = N_EXERCISES,
    .now_us = (journal->sessions->len + 1) * DAY,
  };
}

static SuppleInsights *
judge (const Journal *journal)
{
  SuppleInsightRecords records = records_of (journal);

  return supple_insights_new (&records);
}

static void
assert_same (const SuppleInsights *one,
             const SuppleInsights *other)
{
  g_assert_cmpuint (one->n_sessions, ==, other->n_sessions);
  g_assert_cmpuint (one->n_exercises, ==, other->n_exercises);
  g_assert_cmpfloat (one->p_among, ==, other->p_among);
  g_assert_cmpmem (one->exercises, one->n_exercises * sizeof (SuppleInsight),
                   other->exercises, other->n_exercises * sizeof (SuppleInsight));
}

static void
test_words (void)
{
  g_autoptr (Journal) journal = journal_new (20);
  g_autoptr (SuppleInsights) insights = judge (journal);

  g_assert_cmpuint (insights->n_sessions, ==, 20);
  g_assert_cmpint (insights->exercises[0].word, ==, SUPPLE_INSIGHT_HELPS);
  g_assert_cmpint (insights->exercises[1].word, ==, SUPPLE_INSIGHT_UNCLEAR);
  g_assert_cmpint (insights->exercises[2].word, ==, SUPPLE_INSIGHT_ALWAYS);
  g_assert_cmpint (insights->exercises[3].word, ==, SUPPLE_INSIGHT_FEW);
  g_assert_true (insights->exercises[0].measured);
  g_assert_cmpfloat (insights->exercises[0].points_high, <, 0);
  g_assert_cmpuint (insights->exercises[0].n_with, ==, 10);
  g_assert_cmpuint (insights->exercises[0].n_without, ==, 10);
  g_assert_false (insights->exercises[2].measured);
}

static void
test_any_order (void)
{
  g_autoptr (Journal) journal = journal_new (30);
  g_autoptr (Journal) shuffled = journal_new (0);
  guint n = journal->sessions->len;

  /* Backwards, with the steps from the middle outwards. */
  for (guint i = 0; i < n; i++)
    g_array_append_val (shuffled->sessions,
                        g_array_index (journal->sessions, SuppleInsightSession, n - 1 - i));

  for (guint i = 0; i < journal->steps->len; i++)
    {
      SuppleInsightStep step =
        g_array_index (journal->steps, SuppleInsightStep, i * 7 % journal->steps->len);

      step.session = n - 1 - step.session;
      g_array_append_val (shuffled->steps, step);
    }

  g_assert_cmpuint (journal->steps->len % 7, !=, 0);

  g_autoptr (SuppleInsights) insights = judge (journal);
  g_autoptr (SuppleInsights) others = judge (shuffled);

  for (guint i = 0; i < N_EXERCISES; i++)
    {
      g_assert_cmpint (insights->exercises[i].word, ==, others->exercises[i].word);
      g_assert_cmpfloat_with_epsilon (insights->exercises[i].p_help, others->exercises[i].p_help,
                                      1e-9);
      g_assert_cmpfloat_with_epsilon (insights->exercises[i].points, others->exercises[i].points,
                                      1e-9);
    }
}

static void
test_undone (void)
{
  g_autoptr (Journal) journal = journal_new (20);
  g_autoptr (SuppleInsights) before = judge (journal);
  guint n_steps = journal->steps->len;

  add_session (journal, 10, 9, 1);
  add_step (journal, "b", SUPPLE_INSIGHT_DONE, 0, -1);

  SuppleInsightRecords records = records_of (journal);

  records.now_us -= DAY;
  g_autoptr (SuppleInsights) between = supple_insights_new (&records);

  g_assert_cmpfloat (between->exercises[1].p_help, !=, before->exercises[1].p_help);

  g_array_set_size (journal->sessions, 20);
  g_array_set_size (journal->steps, n_steps);

  g_autoptr (SuppleInsights) after = judge (journal);

  assert_same (before, after);
}

static void
test_care (void)
{
  g_autoptr (Journal) journal = journal_new (20);
  SuppleInsightRecords  records = records_of (journal);
  SuppleInsightExercise hidden[N_EXERCISES];

  memcpy (hidden, exercises, sizeof hidden);
  hidden[0].care = SUPPLE_INSIGHT_CARE_HIDDEN;
  hidden[1].care = SUPPLE_INSIGHT_CARE_FELT_WORSE;
  records.exercises = hidden;

  g_autoptr (SuppleInsights) insights = supple_insights_new (&records);

  g_assert_cmpint (insights->exercises[0].word, ==, SUPPLE_INSIGHT_CARE);
  g_assert_cmpint (insights->exercises[1].word, ==, SUPPLE_INSIGHT_FELT_WORSE);
}

static void
test_nothing (void)
{
  SuppleInsightRecords records = { .exercises = exercises, .n_exercises = N_EXERCISES };
  g_autoptr (SuppleInsights) insights = supple_insights_new (&records);

  g_assert_cmpuint (insights->n_sessions, ==, 0);

  for (guint i = 0; i < N_EXERCISES; i++)
    {
      g_assert_cmpint (insights->exercises[i].word, ==, SUPPLE_INSIGHT_FEW);
      g_assert_false (insights->exercises[i].measured);
    }
}

static void
test_no_discomfort (void)
{
  g_autoptr (Journal) journal = journal_new (20);

  for (guint i = 0; i < journal->sessions->len; i++)
    {
      SuppleInsightSession *session = &g_array_index (journal->sessions, SuppleInsightSession, i);

      session->before = session->after = 0;
    }

  g_autoptr (SuppleInsights) insights = judge (journal);

  for (guint i = 0; i < N_EXERCISES; i++)
    {
      g_assert_false (insights->exercises[i].measured);
      g_assert_cmpint (insights->exercises[i].word, !=, SUPPLE_INSIGHT_HELPS);
      g_assert_cmpint (insights->exercises[i].word, !=, SUPPLE_INSIGHT_WORSENS);
    }
}

static void
test_window (void)
{
  g_autoptr (Journal) journal = journal_new (500);
  SuppleInsightRecords records = records_of (journal);

  g_autoptr (SuppleInsightTable) year = supple_insight_table_read (&records);

  g_assert_cmpuint (year->n_sessions, ==, 365);
  g_assert_cmpfloat (year->order[0], ==, 135);

  /* “b” was given a thumb in two sessions of three. */
  g_assert_cmpuint (year->thumb_n[1], ==, 244);

  /* All within the year: the newest count. */
  for (guint i = 0; i < journal->sessions->len; i++)
    g_array_index (journal->sessions, SuppleInsightSession, i).start_us = (i + 1) * DAY / 2;

  records.now_us = 250 * DAY;

  g_autoptr (SuppleInsightTable) newest = supple_insight_table_read (&records);

  g_assert_cmpuint (newest->n_sessions, ==, SUPPLE_INSIGHT_SESSIONS_MAX);
  g_assert_cmpfloat (newest->order[0], ==, 100);
}

static void
test_doses (void)
{
  g_autoptr (Journal) journal = journal_new (0);

  add_session (journal, 1, 5, 3);
  add_step (journal, "a", SUPPLE_INSIGHT_SHORTENED, 0.25, NO_THUMB);
  add_step (journal, "a", SUPPLE_INSIGHT_SHORTENED, 0.5, NO_THUMB);
  add_step (journal, "b", SUPPLE_INSIGHT_NOT_DONE, 1, 1);
  add_step (journal, "c", SUPPLE_INSIGHT_SHORTENED, 7, -1);
  add_step (journal, "c", SUPPLE_INSIGHT_NOT_DONE, 0, 0);
  add_step (journal, "z", SUPPLE_INSIGHT_DONE, 0, NO_THUMB);

  SuppleInsightRecords records = records_of (journal);
  g_autoptr (SuppleInsightTable) table = supple_insight_table_read (&records);

  g_assert_cmpuint (table->n_sessions, ==, 1);
  g_assert_cmpuint (table->n_exercises, ==, 5);
  g_assert_cmpfloat (table->dose[0], ==, 0.5);
  g_assert_cmpfloat (table->dose[1], ==, 0);
  g_assert_cmpfloat (table->dose[2], ==, 1);
  g_assert_cmpfloat (table->dose[4], ==, 1);
  g_assert_cmpuint (table->thumb_n[0], ==, 0);
  g_assert_cmpuint (table->thumb_n[1], ==, 1);
  g_assert_cmpfloat (table->thumb_mean[1], ==, 1);
  g_assert_cmpuint (table->thumb_n[2], ==, 2);
  g_assert_cmpfloat (table->thumb_mean[2], ==, -0.5);
}

/* An exercise that nobody asks about any more explains what it explains. */
static void
test_unlisted (void)
{
  g_autoptr (Journal) journal = journal_new (20);
  SuppleInsightRecords        records = records_of (journal);
  const SuppleInsightExercise only_b[] = { { "b" } };

  g_autoptr (SuppleInsights) all = supple_insights_new (&records);

  records.exercises = only_b;
  records.n_exercises = 1;

  g_autoptr (SuppleInsights) insights = supple_insights_new (&records);

  g_assert_cmpuint (insights->n_exercises, ==, 1);
  g_assert_cmpint (insights->exercises[0].word, ==, SUPPLE_INSIGHT_UNCLEAR);
  g_assert_cmpfloat_with_epsilon (insights->exercises[0].p_help, all->exercises[1].p_help, 1e-9);
}

/* More than can be weighed: those used most are. */
static void
test_many (void)
{
  const guint n_sessions = 60, n_exercises = 60;
  g_autoptr (SuppleInsightTable) table = supple_insight_table_new (n_sessions, n_exercises);

  for (guint i = 0; i < n_sessions; i++)
    for (guint j = 0; j < n_exercises; j++)
      {
        guint mixed = (i * 2654435761u) ^ (j * 2246822519u);

        mixed = (mixed ^ (mixed >> 15)) * 2654435761u;
        table->before[i] = 5;
        table->dose[i * n_exercises + j] = (mixed >> 16) % 100 < (j < 12 ? 10 : 50);
      }

  g_autoptr (SuppleInsightUnits) units = supple_insight_units_new (table);
  g_autoptr (SuppleInsights) insights = supple_insights_judge (table, NULL);

  g_assert_cmpuint (units->n_units, ==, SUPPLE_INSIGHT_UNITS_MAX);

  for (guint j = 0; j < n_exercises; j++)
    g_assert_cmpint (units->unit_of[j] != SUPPLE_INSIGHT_NO_UNIT, ==, j >= 12);

  g_assert_true (insights->exercises[59].measured);
  g_assert_false (insights->exercises[0].measured);
}

static void
test_thumb (void)
{
  SuppleInsight  known[] = { { .p_help = 0.97 }, { .p_help = 0.6 }, { .p_help = 0.05 } };
  SuppleInsights insights = { .n_exercises = G_N_ELEMENTS (known), .exercises = known };

  g_assert_cmpuint (supple_insights_choose_thumb (&insights, (guint[]) { 0, 1, 2 }, 3), ==, 1);
  g_assert_cmpuint (supple_insights_choose_thumb (&insights, (guint[]) { 1, 0 }, 2), ==, 1);
  g_assert_cmpuint (supple_insights_choose_thumb (&insights, (guint[]) { 0, 2 }, 2), ==, 2);
  g_assert_cmpuint (supple_insights_choose_thumb (&insights, NULL, 0), ==, G_MAXUINT);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/insight/each-exercise-gets-the-word-that-fits", test_words);
  g_test_add_func ("/insight/the-order-of-records-does-not-matter", test_any_order);
  g_test_add_func ("/insight/what-is-added-and-deleted-leaves-no-trace", test_undone);
  g_test_add_func ("/insight/care-comes-before-any-finding", test_care);
  g_test_add_func ("/insight/an-empty-journal-is-not-enough-yet", test_nothing);
  g_test_add_func ("/insight/no-discomfort-gives-no-figures", test_no_discomfort);
  g_test_add_func ("/insight/the-newest-400-sessions-of-a-year-count", test_window);
  g_test_add_func ("/insight/doses-are-what-was-held-and-thumbs-are-pooled", test_doses);
  g_test_add_func ("/insight/what-was-done-besides-is-taken-into-account", test_unlisted);
  g_test_add_func ("/insight/of-very-many-the-48-used-most-are-judged", test_many);
  g_test_add_func ("/insight/the-thumb-that-teaches-most-is-asked-for", test_thumb);

  return g_test_run ();
}
