/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "insight-vectors.h"

#include <math.h>

#include "journal/supple-insight.h"

#define TOLERANCE 1e-6

static const char *
word_of (SuppleInsightWord word)
{
  switch (word)
    {
    case SUPPLE_INSIGHT_CARE:
      return "care";
    case SUPPLE_INSIGHT_FELT_WORSE:
      return "felt worse";
    case SUPPLE_INSIGHT_FEW:
      return "few";
    case SUPPLE_INSIGHT_ALWAYS:
      return "always";
    case SUPPLE_INSIGHT_HELPS:
      return "helps";
    case SUPPLE_INSIGHT_FELT:
      return "felt";
    case SUPPLE_INSIGHT_WORSENS:
      return "worse";
    case SUPPLE_INSIGHT_UNCLEAR:
      return "unclear";
    default:
      g_assert_not_reached ();
    }
}

static SuppleInsightTable *
table_of (const Vector *vector)
{
  SuppleInsightTable *table =
    supple_insight_table_new (vector->n_sessions, vector->n_exercises);

  for (guint i = 0; i < vector->n_sessions; i++)
    {
      table->before[i] = vector->before[i];
      table->change[i] = vector->change[i];
      table->usual[i] = vector->usual[i];
      table->order[i] = vector->order[i];
    }

  for (guint i = 0; i < vector->n_sessions * vector->n_exercises; i++)
    table->dose[i] = vector->dose[i];

  for (guint i = 0; i < vector->n_exercises; i++)
    {
      table->thumb_n[i] = vector->thumbs[i].n;
      table->thumb_mean[i] = vector->thumbs[i].mean;
    }

  return table;
}

static void
assert_insight (const SuppleInsight *insight,
                const Expected      *expected)
{
  g_assert_cmpstr (word_of (insight->word), ==, expected->word);
  g_assert_cmpuint (insight->companion, ==, expected->unit);
  g_assert_cmpuint (insight->among, ==, expected->group);
  g_assert_cmpuint (insight->n_with, ==, expected->n_with);
  g_assert_cmpuint (insight->n_without, ==, expected->n_without);
  g_assert_cmpint (insight->measured, ==, expected->measured);
  g_assert_cmpfloat_with_epsilon (insight->p_help, expected->p_help, TOLERANCE);
  g_assert_cmpfloat_with_epsilon (insight->p_worse, expected->p_worse, TOLERANCE);
  g_assert_cmpfloat_with_epsilon (insight->points, expected->est, TOLERANCE);
  g_assert_cmpfloat_with_epsilon (insight->points_low, expected->lo, TOLERANCE);
  g_assert_cmpfloat_with_epsilon (insight->points_high, expected->hi, TOLERANCE);
}

static void
test_vector (gconstpointer data)
{
  const Vector *vector = data;
  g_autoptr (SuppleInsightTable) table = table_of (vector);
  g_autoptr (SuppleInsights) insights = supple_insights_judge (table, NULL);

  g_assert_cmpuint (insights->n_sessions, ==, vector->n_sessions);
  g_assert_cmpfloat_with_epsilon (insights->p_among, vector->group_p, TOLERANCE);

  for (guint i = 0; i < vector->n_exercises; i++)
    assert_insight (&insights->exercises[i], &vector->expected[i]);
}

/* Backwards, each row is added at another place, and nothing changes beyond rounding. */
static void
test_backwards (gconstpointer data)
{
  const Vector *vector = data;
  guint         n = vector->n_exercises;
  g_autoptr (SuppleInsightTable) table = table_of (vector);
  g_autoptr (SuppleInsightTable) reversed = table_of (vector);

  for (guint i = 0; i < table->n_sessions; i++)
    {
      guint from = table->n_sessions - 1 - i;

      reversed->before[i] = table->before[from];
      reversed->change[i] = table->change[from];
      reversed->usual[i] = table->usual[from];
      reversed->order[i] = table->order[from];

      for (guint j = 0; j < n; j++)
        reversed->dose[i * n + j] = table->dose[from * n + j];
    }

  g_autoptr (SuppleInsights) forwards = supple_insights_judge (table, NULL);
  g_autoptr (SuppleInsights) backwards = supple_insights_judge (reversed, NULL);

  for (guint i = 0; i < n; i++)
    {
      const SuppleInsight *one = &forwards->exercises[i], *other = &backwards->exercises[i];

      g_assert_cmpint (one->word, ==, other->word);
      g_assert_cmpfloat_with_epsilon (one->p_help, other->p_help, 1e-9);
      g_assert_cmpfloat_with_epsilon (one->p_worse, other->p_worse, 1e-9);
      g_assert_cmpfloat_with_epsilon (one->points, other->points, 1e-9);
      g_assert_cmpfloat (one->p_help + one->p_worse, <=, 1);
    }
}

/* Mirrored at what was expected beforehand, each effect turns round, and so does what is said of
 * it; only that thumbs alone never call anything harmful. */
static void
test_mirrored (gconstpointer data)
{
  const Vector *vector = data;
  g_autoptr (SuppleInsightTable) table = table_of (vector);
  g_autoptr (SuppleInsights) insights = supple_insights_judge (table, NULL);

  for (guint i = 0; i < table->n_sessions; i++)
    table->change[i] = 2 * (-0.5 - 0.35 * (table->before[i] - 4) + 0.25 * (table->usual[i] - 4)) -
                       table->change[i];

  for (guint i = 0; i < table->n_exercises; i++)
    table->thumb_mean[i] *= -1;

  g_autoptr (SuppleInsights) mirrored = supple_insights_judge (table, NULL);

  for (guint i = 0; i < table->n_exercises; i++)
    {
      const SuppleInsight *one = &insights->exercises[i], *other = &mirrored->exercises[i];
      SuppleInsightWord    word = one->word == SUPPLE_INSIGHT_HELPS     ? SUPPLE_INSIGHT_WORSENS
                                  : one->word == SUPPLE_INSIGHT_WORSENS ? SUPPLE_INSIGHT_HELPS
                                  : one->word == SUPPLE_INSIGHT_FELT    ? SUPPLE_INSIGHT_UNCLEAR
                                                                        : one->word;

      g_assert_cmpint (other->word, ==, word);
      g_assert_cmpfloat_with_epsilon (other->p_worse, one->p_help, 1e-9);
      g_assert_cmpfloat_with_epsilon (other->p_help, one->p_worse, 1e-9);
      g_assert_cmpfloat_with_epsilon (other->points, -one->points, 1e-9);
      g_assert_cmpfloat_with_epsilon (other->points_low, -one->points_high, 1e-9);
    }
}

static int
points_of (double answer)
{
  return isnan (answer) ? SUPPLE_INSIGHT_NOT_ANSWERED : (int) answer;
}

/* The raw journal becomes the table: what can be used, what changed, what was usual by then. */
static void
test_derivation (void)
{
  static const char *const    ids[] = { "a", "b" };
  const SuppleInsightExercise exercises[] = { { ids[0] }, { ids[1] } };
  SuppleInsightSession        sessions[16];
  SuppleInsightStep           steps[32];
  guint                       n_exercises = derivation.n_exercises;

  g_assert_cmpuint (n_exercises, ==, G_N_ELEMENTS (ids));
  g_assert_cmpuint (derivation.n_journal, <=, G_N_ELEMENTS (sessions));

  for (guint i = 0; i < derivation.n_journal; i++)
    {
      const Raw *raw = &derivation.journal[i];

      sessions[i] = (SuppleInsightSession) { i, points_of (raw->before), points_of (raw->after),
                                             points_of (raw->later) };

      for (guint j = 0; j < n_exercises; j++)
        {
          double dose = derivation.journal_dose[i * n_exercises + j];

          steps[i * n_exercises + j] = (SuppleInsightStep) {
            i, ids[j],
            dose == 1  ? SUPPLE_INSIGHT_DONE
            : dose > 0 ? SUPPLE_INSIGHT_SHORTENED
                       : SUPPLE_INSIGHT_NOT_DONE,
            dose, SUPPLE_INSIGHT_NO_THUMB
          };
        }
    }

  const SuppleInsightRecords records = { sessions, derivation.n_journal,
                                         steps, derivation.n_journal * n_exercises,
                                         exercises, n_exercises, 100 };
  g_autoptr (SuppleInsightTable) table = supple_insight_table_read (&records);

  g_assert_cmpuint (table->n_sessions, ==, derivation.n_expect);

  for (guint i = 0; i < derivation.n_expect; i++)
    {
      g_assert_cmpfloat (table->before[i], ==, derivation.expect[i].before);
      g_assert_cmpfloat_with_epsilon (table->change[i], derivation.expect[i].change, TOLERANCE);
      g_assert_cmpfloat_with_epsilon (table->usual[i], derivation.expect[i].usual, TOLERANCE);
      g_assert_cmpfloat (table->order[i], ==, derivation.expect[i].order);
    }

  for (guint i = 0; i < derivation.n_expect * n_exercises; i++)
    g_assert_cmpfloat (table->dose[i], ==, derivation.expect_dose[i]);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  for (guint i = 0; i < n_vectors; i++)
    {
      g_autofree char *name = g_strdelimit (g_strdup (vectors[i].name), " ,", '-');
      g_autofree char *path = g_strdup_printf ("/insight-vectors/%s-is-judged-as-given", name);
      g_autofree char *reversed =
        g_strdup_printf ("/insight-vectors/%s-is-judged-alike-in-any-order", name);
      g_autofree char *mirrored =
        g_strdup_printf ("/insight-vectors/%s-is-judged-the-other-way-in-a-mirror", name);

      g_test_add_data_func (path, &vectors[i], test_vector);
      g_test_add_data_func (reversed, &vectors[i], test_backwards);
      g_test_add_data_func (mirrored, &vectors[i], test_mirrored);
    }

  g_test_add_func ("/insight-vectors/the-journal-is-put-into-numbers-as-given", test_derivation);

  return g_test_run ();
}
