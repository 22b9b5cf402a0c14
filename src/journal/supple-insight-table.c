/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "journal/supple-insight-table.h"

/* How much of yesterday’s “usual” is left in today’s. */
#define USUAL_KEPT 0.7

/* A change beyond this says no more than this. */
#define CHANGE_MAX 6.0

/* One session on the way into the table. */
typedef struct
{
  const SuppleInsightSession *session;
  guint                       index; /* in the records */
  guint                       order;
  double                      usual;
} Candidate;

/**
 * supple_insight_table_new:
 * @n_sessions: how many sessions
 * @n_exercises: how many exercises
 *
 * Makes a table of zeros.
 *
 * Returns: (transfer full): the table
 */
SuppleInsightTable *
supple_insight_table_new (guint n_sessions,
                          guint n_exercises)
{
  SuppleInsightTable *self = g_new0 (SuppleInsightTable, 1);

  self->n_sessions = n_sessions;
  self->n_exercises = n_exercises;
  self->before = g_new0 (double, n_sessions);
  self->change = g_new0 (double, n_sessions);
  self->usual = g_new0 (double, n_sessions);
  self->order = g_new0 (double, n_sessions);
  self->dose = g_new0 (double, (gsize) n_sessions *n_exercises);
  self->thumb_n = g_new0 (guint, n_exercises);
  self->thumb_mean = g_new0 (double, n_exercises);

  return self;
}

/**
 * supple_insight_table_free:
 * @self: the table
 */
void
supple_insight_table_free (SuppleInsightTable *self)
{
  g_free (self->before);
  g_free (self->change);
  g_free (self->usual);
  g_free (self->order);
  g_free (self->dose);
  g_free (self->thumb_n);
  g_free (self->thumb_mean);
  g_free (self);
}

/**
 * supple_insight_table_count:
 * @self: the table
 * @exercise: index of an exercise
 *
 * Counts the sessions that had some of an exercise.
 *
 * Returns: how many there are
 */
guint
supple_insight_table_count (const SuppleInsightTable *self,
                            guint                     exercise)
{
  g_return_val_if_fail (self != NULL && exercise < self->n_exercises, 0);

  guint count = 0;

  for (guint i = 0; i < self->n_sessions; i++)
    count += self->dose[i * self->n_exercises + exercise] > 0;

  return count;
}

static gboolean
is_answered (int points)
{
  return points >= 0 && points <= 10;
}

static int
compare_starts (gconstpointer a,
                gconstpointer b)
{
  const Candidate *one = a, *other = b;

  if (one->session->start_us != other->session->start_us)
    return one->session->start_us < other->session->start_us ? -1 : 1;

  return one->index < other->index ? -1 : 1;
}

/* (transfer full): all sessions by their start, each with what was usual by then */
static GArray *
order_sessions (const SuppleInsightRecords *records)
{
  GArray *candidates = g_array_sized_new (FALSE, FALSE, sizeof (Candidate), records->n_sessions);
  double  usual = 0;
  int     last_before = SUPPLE_INSIGHT_NOT_ANSWERED;

  for (guint i = 0; i < records->n_sessions; i++)
    {
      Candidate candidate = { .session = &records->sessions[i], .index = i };

      g_array_append_val (candidates, candidate);
    }

  g_array_sort (candidates, compare_starts);

  for (guint i = 0; i < candidates->len; i++)
    {
      Candidate *candidate = &g_array_index (candidates, Candidate, i);
      int        before = candidate->session->before;

      candidate->order = i;

      if (!is_answered (before))
        continue;

      if (last_before == SUPPLE_INSIGHT_NOT_ANSWERED)
        usual = before;

      candidate->usual = usual;
      usual = USUAL_KEPT * usual + (1 - USUAL_KEPT) * before;
      last_before = before;
    }

  return candidates;
}

/* Whether a step belongs to the time looked at; of an old journal most do not. */
static gboolean
is_recent (const SuppleInsightRecords *records,
           const SuppleInsightStep    *step)
{
  return step->session < records->n_sessions &&
         records->sessions[step->session].start_us >= records->now_us - SUPPLE_INSIGHT_WINDOW_US;
}

/* (transfer full): all ids with their indices: those asked about first, then the others by name,
 * as what was done beside a stretch counts even where it is not in the library any more */
static GHashTable *
index_exercises (const SuppleInsightRecords *records)
{
  GHashTable *indices = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GPtrArray) others = g_ptr_array_new ();

  for (guint i = 0; i < records->n_exercises; i++)
    g_hash_table_insert (indices, (char *) records->exercises[i].id, GUINT_TO_POINTER (i));

  for (guint i = 0; i < records->n_steps; i++)
    if (is_recent (records, &records->steps[i]) &&
        !g_hash_table_contains (indices, records->steps[i].exercise))
      {
        g_hash_table_add (indices, (char *) records->steps[i].exercise);
        g_ptr_array_add (others, (char *) records->steps[i].exercise);
      }

  g_ptr_array_sort_values (others, (GCompareFunc) g_strcmp0);

  for (guint i = 0; i < others->len; i++)
    g_hash_table_insert (indices, others->pdata[i], GUINT_TO_POINTER (records->n_exercises + i));

  return indices;
}

static double
dose_of (const SuppleInsightStep *step)
{
  switch (step->outcome)
    {
    case SUPPLE_INSIGHT_DONE:
      return 1;

    case SUPPLE_INSIGHT_SHORTENED:
      return CLAMP (step->share, 0, 1);

    case SUPPLE_INSIGHT_NOT_DONE:
    default:
      return 0;
    }
}

/* (transfer full): for each session of the records, whether anything was done in it */
static gboolean *
find_done (const SuppleInsightRecords *records)
{
  gboolean *done = g_new0 (gboolean, records->n_sessions);

  for (guint i = 0; i < records->n_steps; i++)
    if (records->steps[i].session < records->n_sessions && dose_of (&records->steps[i]) > 0)
      done[records->steps[i].session] = TRUE;

  return done;
}

/* Leaves in @candidates the newest sessions that can be used. */
static void
keep_usable (GArray                     *candidates,
             const SuppleInsightRecords *records)
{
  g_autofree gboolean *done = find_done (records);
  guint                kept = 0;

  for (guint i = 0; i < candidates->len; i++)
    {
      const Candidate            *candidate = &g_array_index (candidates, Candidate, i);
      const SuppleInsightSession *session = candidate->session;

      if (session->start_us >= records->now_us - SUPPLE_INSIGHT_WINDOW_US &&
          is_answered (session->before) &&
          (is_answered (session->after) || is_answered (session->half_hour)) &&
          done[candidate->index])
        g_array_index (candidates, Candidate, kept++) = *candidate;
    }

  g_array_set_size (candidates, kept);

  if (kept > SUPPLE_INSIGHT_SESSIONS_MAX)
    g_array_remove_range (candidates, 0, kept - SUPPLE_INSIGHT_SESSIONS_MAX);
}

/* The mean of the answers that were given, less the answer before. */
static double
change_of (const SuppleInsightSession *session)
{
  double sum = 0;
  guint  n = 0;

  if (is_answered (session->after))
    {
      sum += session->after;
      n++;
    }

  if (is_answered (session->half_hour))
    {
      sum += session->half_hour;
      n++;
    }

  return CLAMP (sum / n - session->before, -CHANGE_MAX, CHANGE_MAX);
}

static void
fill_sessions (SuppleInsightTable *self,
               GArray             *candidates)
{
  for (guint row = 0; row < self->n_sessions; row++)
    {
      const Candidate *candidate = &g_array_index (candidates, Candidate, row);

      self->before[row] = candidate->session->before;
      self->change[row] = change_of (candidate->session);
      self->usual[row] = candidate->usual;
      self->order[row] = candidate->order;
    }
}

static void
add_step (SuppleInsightTable      *self,
          const SuppleInsightStep *step,
          guint                    exercise,
          guint                    row)
{
  if (row != G_MAXUINT)
    {
      double *dose = &self->dose[row * self->n_exercises + exercise];

      *dose = MAX (*dose, dose_of (step));
    }

  if (step->thumb >= -1 && step->thumb <= 1)
    {
      self->thumb_n[exercise]++;
      self->thumb_mean[exercise] += (step->thumb - self->thumb_mean[exercise]) /
                                    self->thumb_n[exercise];
    }
}

/* Thumbs need no numbers beside them: those of all sessions of the time looked at count. */
static void
fill_steps (SuppleInsightTable         *self,
            GArray                     *candidates,
            const SuppleInsightRecords *records,
            GHashTable                 *indices)
{
  g_autofree guint *rows = g_new (guint, records->n_sessions);

  for (guint i = 0; i < records->n_sessions; i++)
    rows[i] = G_MAXUINT;

  for (guint row = 0; row < candidates->len; row++)
    rows[g_array_index (candidates, Candidate, row).index] = row;

  for (guint i = 0; i < records->n_steps; i++)
    {
      const SuppleInsightStep *step = &records->steps[i];

      if (is_recent (records, step))
        add_step (self, step, GPOINTER_TO_UINT (g_hash_table_lookup (indices, step->exercise)),
                  rows[step->session]);
    }
}

/**
 * supple_insight_table_read:
 * @records: what the journal has
 *
 * Puts the sessions that can be used into numbers: those with an answer before, one right after or
 * 30 minutes later, and something done; of the last 365 days, at most the 400 newest. The change is
 * that of the mean of the later answers; what is usual is what was felt before earlier sessions,
 * the newer the more. How it was before and what is usual keep out of the judgement that somebody
 * who stretches on sore days feels better afterwards in any case (regression to the mean: Barnett
 * 2005).
 *
 * The exercises of @records come first, then any others that were done, by name.
 *
 * Returns: (transfer full): the table
 */
SuppleInsightTable *
supple_insight_table_read (const SuppleInsightRecords *records)
{
  g_return_val_if_fail (records != NULL, NULL);

  g_autoptr (GArray) candidates = order_sessions (records);
  g_autoptr (GHashTable) indices = index_exercises (records);

  keep_usable (candidates, records);

  SuppleInsightTable *self =
    supple_insight_table_new (candidates->len, g_hash_table_size (indices));

  fill_sessions (self, candidates);
  fill_steps (self, candidates, records, indices);

  return self;
}
