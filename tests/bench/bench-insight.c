/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdlib.h>
#include <time.h>

#include "journal/supple-insight.h"

/* How much of the processor’s time the judgement takes on ten years of a journal: as it is, which
 * looks at the last year, and with all ten years in the sums, as if nothing were too old. */

#define N_SESSIONS   8000
#define N_STEPS      60000
#define N_EXERCISES  28
#define N_ROUNDS     21
#define BUDGET_MS    50.0
#define N_STEPS_EACH 7.5

static const char *const ids[N_EXERCISES] = {
  "cat_cow", "single_knee_to_chest", "knee_cross_body", "pelvic_tilt", "chair_rotation",
  "seated_forward_bend", "double_knee_to_chest", "childs_pose", "knee_rolls", "figure_four",
  "sphinx", "thread_the_needle", "bird_dog", "bridge", "happy_baby", "dead_bug", "open_book",
  "hamstring_strap", "half_kneeling_hip_flexor", "breathing_90_90", "legs_on_chair",
  "seated_cat_cow", "seated_side_bend", "seated_figure_four", "seated_knee_hug",
  "standing_back_extension", "standing_forward_fold", "desk_fold"
};

static int
compare (gconstpointer a,
         gconstpointer b)
{
  double one = *(const double *) a, other = *(const double *) b;

  return (one > other) - (one < other);
}

static double
print_times (const char *what,
             double     *times_ms)
{
  qsort (times_ms, N_ROUNDS, sizeof *times_ms, compare);
  g_print ("%-34s median %6.2f ms, slowest of %d %6.2f ms\n", what, times_ms[N_ROUNDS / 2],
           N_ROUNDS, times_ms[N_ROUNDS - 1]);

  return times_ms[N_ROUNDS / 2];
}

static void
fill (SuppleInsightSession *sessions,
      SuppleInsightStep    *steps)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (1);

  for (guint i = 0; i < N_SESSIONS; i++)
    {
      int before = g_rand_int_range (rand, 1, 9);

      sessions[i] = (SuppleInsightSession) {
        .start_us = i * (3650 * G_TIME_SPAN_DAY / N_SESSIONS),
        .before = before,
        .after = MAX (0, before - g_rand_int_range (rand, 0, 3)),
        .half_hour = SUPPLE_INSIGHT_NOT_ANSWERED,
      };
    }

  for (guint i = 0; i < N_STEPS; i++)
    steps[i] = (SuppleInsightStep) {
      .session = (guint) (i / N_STEPS_EACH),
      .exercise = ids[g_rand_int_range (rand, 0, N_EXERCISES)],
      .thumb = g_rand_int_range (rand, -1, 3),
    };
}

static double
time_records (const SuppleInsightRecords *records)
{
  double times_ms[N_ROUNDS];

  for (guint i = 0; i < N_ROUNDS; i++)
    {
      clock_t start = clock ();
      g_autoptr (SuppleInsights) insights = supple_insights_new (records);

      times_ms[i] = (clock () - start) * 1000.0 / CLOCKS_PER_SEC;
      g_assert_cmpuint (insights->n_sessions, ==, SUPPLE_INSIGHT_SESSIONS_MAX);
    }

  return print_times ("8,000 sessions, the last year judged", times_ms);
}

static double
time_table (void)
{
  double times_ms[N_ROUNDS];
  g_autoptr (GRand) rand = g_rand_new_with_seed (2);
  g_autoptr (SuppleInsightTable) table = supple_insight_table_new (N_SESSIONS, N_EXERCISES);

  for (guint i = 0; i < N_SESSIONS; i++)
    {
      table->before[i] = table->usual[i] = g_rand_int_range (rand, 1, 9);
      table->change[i] = g_rand_int_range (rand, -3, 2);
      table->order[i] = i;
    }

  for (guint i = 0; i < N_SESSIONS * N_EXERCISES; i++)
    table->dose[i] = g_rand_int_range (rand, 0, 4) == 0;

  for (guint i = 0; i < N_ROUNDS; i++)
    {
      clock_t start = clock ();
      g_autoptr (SuppleInsights) insights = supple_insights_judge (table, NULL);

      times_ms[i] = (clock () - start) * 1000.0 / CLOCKS_PER_SEC;
    }

  return print_times ("8,000 sessions, all judged", times_ms);
}

int
main (int    argc,
      char **argv)
{
  g_autofree SuppleInsightSession  *sessions = g_new (SuppleInsightSession, N_SESSIONS);
  g_autofree SuppleInsightStep     *steps = g_new (SuppleInsightStep, N_STEPS);
  g_autofree SuppleInsightExercise *exercises = g_new0 (SuppleInsightExercise, N_EXERCISES);

  fill (sessions, steps);

  for (guint i = 0; i < N_EXERCISES; i++)
    exercises[i].id = ids[i];

  const SuppleInsightRecords records = { sessions, N_SESSIONS, steps, N_STEPS,
                                         exercises, N_EXERCISES, 3650 * G_TIME_SPAN_DAY };
  double                     records_ms = time_records (&records), table_ms = time_table ();

  g_print ("allowed: %.0f ms\n", BUDGET_MS);

  return MAX (records_ms, table_ms) <= BUDGET_MS ? EXIT_SUCCESS : EXIT_FAILURE;
}
