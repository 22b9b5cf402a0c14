/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "journal/supple-journal.h"

#include "journal/supple-journal-errand.h"

/**
 * SuppleJournal:
 *
 * The record of what was done and how the back felt, in a file on this computer.
 *
 * Everything is asked for here and done on a thread of its own, one thing after the other
 * in the order of asking, so that whoever asks never waits. What was written is on the disk
 * once the answer comes. The file is opened for the first thing that is asked; what there is
 * to say about it then is in #SuppleJournal:condition.
 *
 * The journal knows no routine, no exercise and no clock: identifiers and times are what it
 * is told.
 */
struct _SuppleJournal
{
  GObject parent_instance;

  char                *folder;
  SuppleJournalWorker *worker;
  SuppleJournalReport  report;
  gboolean             closed;
};

G_DEFINE_FINAL_TYPE (SuppleJournal, supple_journal, G_TYPE_OBJECT)

typedef enum
{
  PROP_CONDITION = 1,
} SuppleJournalProperty;

static GParamSpec *props[PROP_CONDITION + 1];

static void
reported_cb (const SuppleJournalReport *report,
             GObject                   *owner)
{
  SuppleJournal *self = SUPPLE_JOURNAL (owner);

  supple_journal_report_clear (&self->report);
  self->report = *report;
  self->report.set_aside = g_strdup (report->set_aside);
  g_object_notify_by_pspec (owner, props[PROP_CONDITION]);
}

static SuppleJournalErrand *
new_errand (const char *id,
            GDateTime  *time)
{
  SuppleJournalErrand *errand = supple_journal_errand_new ();

  errand->id = g_strdup (id);
  errand->stamp = supple_stamp_new (time);

  return errand;
}

/* Takes @task and @errand over. */
static void
push (SuppleJournal          *self,
      GTask                  *task,
      SuppleJournalErrand    *errand,
      const SuppleJournalJob *job)
{
  g_task_set_task_data (task, errand, (GDestroyNotify) supple_journal_errand_free);

  if (self->closed)
    {
      g_task_return_new_error (task, SUPPLE_JOURNAL_ERROR, SUPPLE_JOURNAL_ERROR_CLOSED,
                               "the journal is closed");
      g_object_unref (task);
      return;
    }

  if (self->worker == NULL)
    self->worker = supple_journal_worker_new (self->folder, G_OBJECT (self), reported_cb);

  supple_journal_worker_push (self->worker, task, job);
}

static void
supple_journal_get_property (GObject    *object,
                             guint       prop_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  SuppleJournal *self = SUPPLE_JOURNAL (object);

  switch ((SuppleJournalProperty) prop_id)
    {
    case PROP_CONDITION:
      g_value_set_enum (value, self->report.condition);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
supple_journal_finalize (GObject *object)
{
  SuppleJournal *self = SUPPLE_JOURNAL (object);

  supple_journal_close (self);
  supple_journal_report_clear (&self->report);
  g_free (self->folder);

  G_OBJECT_CLASS (supple_journal_parent_class)->finalize (object);
}

static void
supple_journal_class_init (SuppleJournalClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = supple_journal_finalize;
  object_class->get_property = supple_journal_get_property;

  /**
   * SuppleJournal:condition:
   *
   * How the journal was found when it was opened; supple_journal_get_report() says more.
   */
  props[PROP_CONDITION] =
    g_param_spec_enum ("condition", NULL, NULL, SUPPLE_TYPE_JOURNAL_CONDITION,
                       SUPPLE_JOURNAL_CLOSED, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
supple_journal_init (SuppleJournal *self)
{
}

/**
 * supple_journal_new:
 * @folder: (nullable): where it is kept, %NULL for the person’s own place
 *
 * Nothing is opened yet.
 *
 * Returns: (transfer full): a journal
 */
SuppleJournal *
supple_journal_new (const char *folder)
{
  SuppleJournal *self = g_object_new (SUPPLE_TYPE_JOURNAL, NULL);

  self->folder = folder != NULL ? g_strdup (folder)
                                : g_build_filename (g_get_user_data_dir (), "supple", "journal",
                                                    NULL);

  return self;
}

const char *
supple_journal_get_folder (SuppleJournal *self)
{
  g_return_val_if_fail (SUPPLE_IS_JOURNAL (self), NULL);

  return self->folder;
}

/**
 * supple_journal_get_report:
 * @self: a journal
 *
 * Returns: (transfer none): what there is to say since it was opened
 */
const SuppleJournalReport *
supple_journal_get_report (SuppleJournal *self)
{
  g_return_val_if_fail (SUPPLE_IS_JOURNAL (self), NULL);

  return &self->report;
}

SuppleJournalCondition
supple_journal_get_condition (SuppleJournal *self)
{
  g_return_val_if_fail (SUPPLE_IS_JOURNAL (self), SUPPLE_JOURNAL_CLOSED);

  return self->report.condition;
}

/**
 * supple_journal_close:
 * @self: a journal
 *
 * Waits until all that was asked for is done, and closes the file. What is asked for after
 * that fails with %SUPPLE_JOURNAL_ERROR_CLOSED.
 */
void
supple_journal_close (SuppleJournal *self)
{
  g_return_if_fail (SUPPLE_IS_JOURNAL (self));

  self->closed = TRUE;
  g_clear_pointer (&self->worker, supple_journal_worker_free);
}

/**
 * supple_journal_finish:
 * @self: a journal
 * @result: of anything that was asked for and gives nothing back
 * @error: of the %SUPPLE_JOURNAL_ERROR domain
 *
 * Returns: whether it is done; where it is not, nothing of it is
 */
gboolean
supple_journal_finish (SuppleJournal *self,
                       GAsyncResult  *result,
                       GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

/**
 * supple_journal_open_async:
 * @self: a journal
 * @callback: (nullable): what to call then
 * @user_data: what to give to @callback
 *
 * Opens the file now, instead of when it is needed first.
 */
void
supple_journal_open_async (SuppleJournal      *self,
                           GAsyncReadyCallback callback,
                           gpointer            user_data)
{
  g_return_if_fail (SUPPLE_IS_JOURNAL (self));

  push (self, g_task_new (self, NULL, callback, user_data), supple_journal_errand_new (),
        &supple_journal_open_job);
}

/**
 * supple_journal_put_session_async:
 * @self: a journal
 * @session: a session with all that belongs to it so far; it is copied
 * @callback: (nullable): what to call then
 * @user_data: what to give to @callback
 *
 * Writes a session, or what is new or different about it. One that was removed is back
 * then. See supple_journal_finish().
 */
void
supple_journal_put_session_async (SuppleJournal              *self,
                                  const SuppleJournalSession *session,
                                  GAsyncReadyCallback         callback,
                                  gpointer                    user_data)
{
  g_return_if_fail (SUPPLE_IS_JOURNAL (self));
  g_return_if_fail (session != NULL);

  SuppleJournalErrand *errand = supple_journal_errand_new ();

  errand->session = supple_journal_session_copy (session);
  push (self, g_task_new (self, NULL, callback, user_data), errand,
        &supple_journal_put_session_job);
}

/**
 * supple_journal_put_check_in_async:
 * @self: a journal
 * @session: id of a session that was put
 * @check_in: how the back feels; it takes the place of an earlier answer for that moment
 * @callback: (nullable): what to call then
 * @user_data: what to give to @callback
 *
 * Writes an answer. See supple_journal_finish().
 */
void
supple_journal_put_check_in_async (SuppleJournal       *self,
                                   const char          *session,
                                   const SuppleCheckIn *check_in,
                                   GAsyncReadyCallback  callback,
                                   gpointer             user_data)
{
  g_return_if_fail (SUPPLE_IS_JOURNAL (self));
  g_return_if_fail (session != NULL && check_in != NULL);
  g_return_if_fail (check_in->value >= 0 && check_in->value <= 10);

  SuppleJournalErrand *errand = supple_journal_errand_new ();

  errand->id = g_strdup (session);
  errand->check_in = *check_in;
  push (self, g_task_new (self, NULL, callback, user_data), errand,
        &supple_journal_put_check_in_job);
}

/**
 * supple_journal_put_thumb_async:
 * @self: a journal
 * @session: id of a session that was put
 * @thumb: what an exercise did in it; it takes the place of an earlier answer
 * @now: the time now
 * @callback: (nullable): what to call then
 * @user_data: what to give to @callback
 *
 * Writes a thumb. See supple_journal_finish().
 */
void
supple_journal_put_thumb_async (SuppleJournal      *self,
                                const char         *session,
                                const SuppleThumb  *thumb,
                                GDateTime          *now,
                                GAsyncReadyCallback callback,
                                gpointer            user_data)
{
  g_return_if_fail (SUPPLE_IS_JOURNAL (self));
  g_return_if_fail (session != NULL && thumb != NULL && thumb->exercise != NULL);
  g_return_if_fail (thumb->value >= -1 && thumb->value <= 1);

  SuppleJournalErrand *errand = new_errand (session, now);

  errand->thumb.exercise = g_ref_string_new_intern (thumb->exercise);
  errand->thumb.value = thumb->value;
  push (self, g_task_new (self, NULL, callback, user_data), errand, &supple_journal_put_thumb_job);
}

/**
 * supple_journal_remove_session_async:
 * @self: a journal
 * @id: id of a session
 * @now: the time now
 * @callback: (nullable): what to call then
 * @user_data: what to give to @callback
 *
 * Removes a session with all that belongs to it; put it again to have it back.
 * See supple_journal_finish().
 */
void
supple_journal_remove_session_async (SuppleJournal      *self,
                                     const char         *id,
                                     GDateTime          *now,
                                     GAsyncReadyCallback callback,
                                     gpointer            user_data)
{
  g_return_if_fail (SUPPLE_IS_JOURNAL (self));
  g_return_if_fail (id != NULL && now != NULL);

  push (self, g_task_new (self, NULL, callback, user_data), new_errand (id, now),
        &supple_journal_remove_session_job);
}

/**
 * supple_journal_put_sore_async:
 * @self: a journal
 * @exercise: identifier of an exercise
 * @when: when it was, in the zone of the person
 * @callback: (nullable): what to call then
 * @user_data: what to give to @callback
 *
 * Notes that @exercise was too sore. See supple_journal_finish().
 */
void
supple_journal_put_sore_async (SuppleJournal      *self,
                               const char         *exercise,
                               GDateTime          *when,
                               GAsyncReadyCallback callback,
                               gpointer            user_data)
{
  g_return_if_fail (SUPPLE_IS_JOURNAL (self));
  g_return_if_fail (exercise != NULL && when != NULL);

  push (self, g_task_new (self, NULL, callback, user_data), new_errand (exercise, when),
        &supple_journal_put_sore_job);
}

/**
 * supple_journal_take_sore_back_async:
 * @self: a journal
 * @exercise: identifier of an exercise
 * @now: the time now
 * @callback: (nullable): what to call then
 * @user_data: what to give to @callback
 *
 * Takes back what was noted last of @exercise, if anything was. See supple_journal_finish().
 */
void
supple_journal_take_sore_back_async (SuppleJournal      *self,
                                     const char         *exercise,
                                     GDateTime          *now,
                                     GAsyncReadyCallback callback,
                                     gpointer            user_data)
{
  g_return_if_fail (SUPPLE_IS_JOURNAL (self));
  g_return_if_fail (exercise != NULL && now != NULL);

  push (self, g_task_new (self, NULL, callback, user_data), new_errand (exercise, now),
        &supple_journal_take_sore_back_job);
}

/**
 * supple_journal_load_sessions_async:
 * @self: a journal
 * @from: (nullable): from when on, %NULL for all before @until
 * @until: (nullable): until before when, %NULL for all from @from on
 * @cancellable: (nullable): to want it no more
 * @callback: what to call then
 * @user_data: what to give to @callback
 *
 * Reads the sessions that began in that time.
 */
void
supple_journal_load_sessions_async (SuppleJournal      *self,
                                    GDateTime          *from,
                                    GDateTime          *until,
                                    GCancellable       *cancellable,
                                    GAsyncReadyCallback callback,
                                    gpointer            user_data)
{
  g_return_if_fail (SUPPLE_IS_JOURNAL (self));

  SuppleJournalErrand *errand = supple_journal_errand_new ();

  errand->from_us = from != NULL ? g_date_time_to_unix_usec (from) : G_MININT64;
  errand->until_us = until != NULL ? g_date_time_to_unix_usec (until) : G_MAXINT64;
  push (self, g_task_new (self, cancellable, callback, user_data), errand,
        &supple_journal_load_sessions_job);
}

/**
 * supple_journal_load_sessions_finish:
 * @self: a journal
 * @result: of supple_journal_load_sessions_async()
 * @error: of the %SUPPLE_JOURNAL_ERROR or %G_IO_ERROR domain
 *
 * Returns: (transfer full) (nullable) (element-type SuppleJournalSession): the sessions, oldest
 *   first
 */
GPtrArray *
supple_journal_load_sessions_finish (SuppleJournal *self,
                                     GAsyncResult  *result,
                                     GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

/**
 * supple_journal_load_sore_async:
 * @self: a journal
 * @cancellable: (nullable): to want it no more
 * @callback: what to call then
 * @user_data: what to give to @callback
 *
 * Reads which exercises were too sore, and when.
 */
void
supple_journal_load_sore_async (SuppleJournal      *self,
                                GCancellable       *cancellable,
                                GAsyncReadyCallback callback,
                                gpointer            user_data)
{
  g_return_if_fail (SUPPLE_IS_JOURNAL (self));

  push (self, g_task_new (self, cancellable, callback, user_data), supple_journal_errand_new (),
        &supple_journal_load_sore_job);
}

/**
 * supple_journal_load_sore_finish:
 * @self: a journal
 * @result: of supple_journal_load_sore_async()
 * @error: of the %SUPPLE_JOURNAL_ERROR or %G_IO_ERROR domain
 *
 * Returns: (transfer full) (nullable) (element-type utf8 GArray): by exercise, an array of
 *   #SuppleStamp, oldest first
 */
GHashTable *
supple_journal_load_sore_finish (SuppleJournal *self,
                                 GAsyncResult  *result,
                                 GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
