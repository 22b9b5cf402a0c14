/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "journal/supple-journal-worker.h"

#include "journal/supple-journal-database.h"
#include "journal/supple-journal-schema.h"
#include "journal/supple-sore-file.h"

/* One thread that has the journal’s file open and does one job after the other. */
struct _SuppleJournalWorker
{
  GThread              *thread;
  GAsyncQueue          *queue;
  char                 *folder;
  GMainContext         *context;
  SuppleJournalReported reported;
  GWeakRef             *owner;

  /* Set by the thread itself, when it lets go of the last that needed it. */
  gboolean forsaken;

  sqlite3 *db;
  gboolean read_only;

  /* Whether all of the file has been looked at, or has to be before the next job. */
  gboolean looked_through, suspicious;
};

/* A job in the queue; without a task it is the last. */
typedef struct
{
  GTask                  *task;
  const SuppleJournalJob *job;
} Order;

typedef struct
{
  SuppleJournalReported reported;
  GWeakRef             *owner;
  SuppleJournalReport   report;
} News;

static void
owner_unref (GWeakRef *owner)
{
  g_atomic_rc_box_release_full (owner, (GDestroyNotify) g_weak_ref_clear);
}

static void
news_free (gpointer data)
{
  News *news = data;

  owner_unref (news->owner);
  supple_journal_report_clear (&news->report);
  g_free (news);
}

static gboolean
report_cb (gpointer data)
{
  News *news = data;
  g_autoptr (GObject) owner = g_weak_ref_get (news->owner);

  if (owner != NULL)
    news->reported (&news->report, owner);

  return G_SOURCE_REMOVE;
}

/* Before the answer to the job that had the journal opened: both wait in the same line. */
static void
report (SuppleJournalWorker *self,
        SuppleJournalReport *found)
{
  News *news = g_new0 (News, 1);
  g_autoptr (GSource) source = g_idle_source_new ();

  news->reported = self->reported;
  news->owner = g_atomic_rc_box_acquire (self->owner);
  news->report = *found;
  *found = (SuppleJournalReport) { 0 };
  g_source_set_priority (source, G_PRIORITY_DEFAULT);
  g_source_set_callback (source, report_cb, news, news_free);
  g_source_attach (source, self->context);
}

static gboolean
ensure_open (SuppleJournalWorker *self,
             GError             **error)
{
  g_auto (SuppleJournalReport) found = { 0 };
  g_autoptr (GError) fault = NULL;

  if (self->db != NULL)
    return TRUE;

  self->db = supple_journal_database_open (self->folder, self->suspicious, &found, error);

  if (self->db == NULL)
    return FALSE;

  self->suspicious = FALSE;
  self->read_only = found.condition == SUPPLE_JOURNAL_READ_ONLY;

  /* What is in an old file stays there until it can be taken over. */
  if (!self->read_only && !supple_sore_file_take_over (self->folder, self->db, &fault))
    g_message ("What was too sore could not be taken into the journal: %s", fault->message);

  report (self, &found);

  return TRUE;
}

static gboolean
begin (SuppleJournalWorker *self,
       SuppleJournalAccess  access,
       GError             **error)
{
  if (access != SUPPLE_JOURNAL_READS && self->read_only)
    {
      g_set_error (error, SUPPLE_JOURNAL_ERROR, SUPPLE_JOURNAL_ERROR_READ_ONLY,
                   "the journal was written by a newer version, and is only read");
      return FALSE;
    }

  switch (access)
    {
    case SUPPLE_JOURNAL_READS:
      return supple_statement_run (self->db, "BEGIN", error);

    case SUPPLE_JOURNAL_WRITES:
      return supple_statement_run (self->db, "BEGIN IMMEDIATE", error);

    case SUPPLE_JOURNAL_OVERHAULS:
    default:
      return TRUE;
    }
}

static gboolean
attempt (SuppleJournalWorker    *self,
         const SuppleJournalJob *job,
         gpointer                data,
         gpointer               *result,
         GError                **error)
{
  if (!ensure_open (self, error) || !begin (self, job->access, error))
    return FALSE;

  gboolean fine = job->work (self->db, data, result, error);

  if (fine && !sqlite3_get_autocommit (self->db))
    fine = supple_statement_run (self->db, "COMMIT", error);

  if (!fine)
    {
      /* What went wrong has been said; SQLite may have rolled back by itself. */
      if (!sqlite3_get_autocommit (self->db))
        supple_statement_run (self->db, "ROLLBACK", NULL);

      if (*result != NULL && job->free_result != NULL)
        job->free_result (g_steal_pointer (result));
    }

  return fine;
}

/* The next to open the journal looks through it first, and mends it. */
static void
suspect (SuppleJournalWorker *self)
{
  sqlite3_db_config (self->db, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, NULL);
  g_clear_pointer (&self->db, sqlite3_close);
  self->suspicious = TRUE;
}

/* In the first quiet moment: nobody shall wait for it. */
static void
look_through (SuppleJournalWorker *self)
{
  g_autoptr (GError) error = NULL;

  self->looked_through = TRUE;

  if (self->read_only || supple_journal_schema_check (self->db, &error))
    return;

  g_message ("The journal needs to be mended: %s", error->message);

  if (!g_error_matches (error, SUPPLE_JOURNAL_ERROR, SUPPLE_JOURNAL_ERROR_DAMAGED))
    return;

  g_clear_error (&error);
  suspect (self);

  /* Should it fail, the next job says so. */
  if (!ensure_open (self, &error))
    g_message ("The journal cannot be mended: %s", error->message);
}

static void
fulfil (SuppleJournalWorker *self,
        Order               *order)
{
  g_autoptr (GError) error = NULL;
  gpointer data = g_task_get_task_data (order->task);
  gpointer result = NULL;

  if (g_task_return_error_if_cancelled (order->task))
    return;

  gboolean fine = attempt (self, order->job, data, &result, &error);

  /* Damage that comes to light only now: opening the journal again mends it. */
  if (g_error_matches (error, SUPPLE_JOURNAL_ERROR, SUPPLE_JOURNAL_ERROR_DAMAGED) &&
      self->db != NULL && !self->read_only)
    {
      g_clear_error (&error);
      suspect (self);
      fine = attempt (self, order->job, data, &result, &error);
    }

  if (!fine)
    g_task_return_error (order->task, g_steal_pointer (&error));
  else if (order->job->free_result != NULL)
    g_task_return_pointer (order->task, result, order->job->free_result);
  else
    g_task_return_boolean (order->task, TRUE);
}

static void
clear_all (SuppleJournalWorker *self)
{
  g_async_queue_unref (self->queue);
  g_main_context_unref (self->context);
  owner_unref (self->owner);
  g_free (self->folder);
  g_free (self);
}

/* (transfer full) (nullable): what to do, or nothing for a moment of leisure. */
static Order *
next_order (SuppleJournalWorker *self)
{
  if (self->db != NULL && !self->looked_through)
    return g_async_queue_try_pop (self->queue);

  return g_async_queue_pop (self->queue);
}

static gpointer
work (gpointer data)
{
  SuppleJournalWorker *self = data;
  gboolean             over = FALSE;

  while (!over)
    {
      g_autofree Order *order = next_order (self);

      if (order == NULL)
        {
          look_through (self);
          continue;
        }

      over = order->task == NULL;

      if (!over)
        fulfil (self, order);

      g_clear_object (&order->task);
    }

  g_clear_pointer (&self->db, sqlite3_close);

  if (self->forsaken)
    clear_all (self);

  return NULL;
}

static void
push (SuppleJournalWorker    *self,
      GTask                  *task,
      const SuppleJournalJob *job)
{
  Order *order = g_new0 (Order, 1);

  order->task = task;
  order->job = job;
  g_async_queue_push (self->queue, order);
}

/**
 * supple_journal_worker_new:
 * @folder: the journal’s folder
 * @owner: whose worker it is; no reference is kept
 * @reported: what to call after the journal was opened, if @owner is still there
 *
 * Starts a thread. It opens the journal for the first job.
 *
 * Returns: (transfer full): the worker
 */
SuppleJournalWorker *
supple_journal_worker_new (const char           *folder,
                           GObject              *owner,
                           SuppleJournalReported reported)
{
  g_return_val_if_fail (folder != NULL, NULL);
  g_return_val_if_fail (G_IS_OBJECT (owner), NULL);

  SuppleJournalWorker *self = g_new0 (SuppleJournalWorker, 1);

  self->folder = g_strdup (folder);
  self->reported = reported;
  self->owner = g_atomic_rc_box_new0 (GWeakRef);
  g_weak_ref_init (self->owner, owner);
  self->queue = g_async_queue_new ();
  self->context = g_main_context_ref_thread_default ();
  self->thread = g_thread_new ("journal", work, self);

  return self;
}

/**
 * supple_journal_worker_push:
 * @self: a worker
 * @task: (transfer full): what to answer, with the data that the job needs
 * @job: what to do; it has to stay
 *
 * Has @job done after those before it.
 */
void
supple_journal_worker_push (SuppleJournalWorker    *self,
                            GTask                  *task,
                            const SuppleJournalJob *job)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (G_IS_TASK (task) && job != NULL);

  push (self, task, job);
}

/**
 * supple_journal_worker_free:
 * @self: (transfer full): a worker
 *
 * Waits until all that was pushed is done, and ends the thread.
 */
void
supple_journal_worker_free (SuppleJournalWorker *self)
{
  g_return_if_fail (self != NULL);

  push (self, NULL, NULL);

  /* The last answer may be let go of by the thread itself, and its owner with it. */
  if (g_thread_self () == self->thread)
    {
      self->forsaken = TRUE;
      g_thread_unref (self->thread);
      return;
    }

  g_thread_join (self->thread);
  clear_all (self);
}
