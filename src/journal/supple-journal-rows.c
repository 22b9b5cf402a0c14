/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "journal/supple-journal-rows.h"

#include "journal/supple-journal-table.h"

static sqlite3_stmt *
prepare_put (sqlite3             *db,
             SuppleJournalTableId id,
             GError             **error)
{
  g_autofree char *sql = supple_journal_table_put_sql (id);

  return supple_statement_prepare (db, sql, error);
}

/* @owner is the first part of the keys that were put. */
static gboolean
rise (sqlite3             *db,
      SuppleJournalTableId id,
      const char          *owner,
      GError             **error)
{
  g_autofree char *sql = supple_journal_table_rise_sql (id);
  g_autoptr (sqlite3_stmt) statement = supple_statement_prepare (db, sql, error);

  if (statement == NULL)
    return FALSE;

  supple_statement_bind (statement, "s", owner);

  return supple_statement_finish (statement, error);
}

static gboolean
put_steps (sqlite3                    *db,
           const SuppleJournalSession *session,
           GError                    **error)
{
  g_autoptr (sqlite3_stmt) statement = prepare_put (db, SUPPLE_TABLE_STEPS, error);

  if (statement == NULL)
    return FALSE;

  for (guint i = 0; i < session->steps->len; i++)
    {
      const SuppleJournalStep *step = &g_array_index (session->steps, SuppleJournalStep, i);

      supple_statement_bind (statement, "sissiiiiii", session->id, (gint64) step->position,
                             step->exercise,
                             supple_enum_nick (SUPPLE_TYPE_OUTCOME, (int) step->outcome),
                             step->planned_us, step->held_us[SUPPLE_SIDE_NONE],
                             step->held_us[SUPPLE_SIDE_RIGHT], step->held_us[SUPPLE_SIDE_LEFT],
                             step->ended_us, step->changed_us);

      if (!supple_statement_finish (statement, error))
        return FALSE;
    }

  return TRUE;
}

/**
 * supple_journal_rows_put_check_in:
 * @db: a journal
 * @session: id of a session that is in it
 * @check_in: how the back feels; it takes the place of an earlier answer for that moment
 * @error: of the %SUPPLE_JOURNAL_ERROR domain
 *
 * Writes an answer.
 *
 * Returns: whether it is written
 */
gboolean
supple_journal_rows_put_check_in (sqlite3             *db,
                                  const char          *session,
                                  const SuppleCheckIn *check_in,
                                  GError             **error)
{
  g_autoptr (sqlite3_stmt) statement = prepare_put (db, SUPPLE_TABLE_CHECK_INS, error);

  if (statement == NULL)
    return FALSE;

  supple_statement_bind (statement, "ssiiii", session,
                         supple_enum_nick (SUPPLE_TYPE_MOMENT, (int) check_in->moment),
                         (gint64) check_in->value, check_in->answered.utc_us,
                         (gint64) check_in->answered.offset_s, check_in->answered.utc_us);

  return supple_statement_finish (statement, error) &&
         rise (db, SUPPLE_TABLE_CHECK_INS, session, error);
}

/**
 * supple_journal_rows_put_thumb:
 * @db: a journal
 * @session: id of a session that is in it
 * @thumb: what the person says; it takes the place of an earlier answer
 * @changed_us: the time now, UTC
 * @error: of the %SUPPLE_JOURNAL_ERROR domain
 *
 * Writes what an exercise did in a session.
 *
 * Returns: whether it is written
 */
gboolean
supple_journal_rows_put_thumb (sqlite3           *db,
                               const char        *session,
                               const SuppleThumb *thumb,
                               gint64             changed_us,
                               GError           **error)
{
  g_autoptr (sqlite3_stmt) statement = prepare_put (db, SUPPLE_TABLE_THUMBS, error);

  if (statement == NULL)
    return FALSE;

  supple_statement_bind (statement, "ssii", session, thumb->exercise, (gint64) thumb->value,
                         changed_us);

  return supple_statement_finish (statement, error) &&
         rise (db, SUPPLE_TABLE_THUMBS, session, error);
}

/**
 * supple_journal_rows_put_session:
 * @db: a journal, in a transaction
 * @session: a session with all that belongs to it
 * @error: of the %SUPPLE_JOURNAL_ERROR domain
 *
 * Writes @session, and those of its steps, answers and thumbs that are new or have
 * changed. One that was removed is back.
 *
 * Returns: whether it is written
 */
gboolean
supple_journal_rows_put_session (sqlite3                    *db,
                                 const SuppleJournalSession *session,
                                 GError                    **error)
{
  g_autoptr (sqlite3_stmt) statement = prepare_put (db, SUPPLE_TABLE_SESSIONS, error);

  if (statement == NULL)
    return FALSE;

  supple_statement_bind (statement, "sssiiisisi", session->id, session->routine, session->title,
                         session->started.utc_us, (gint64) session->started.offset_s,
                         session->ended_us,
                         supple_enum_nick (SUPPLE_TYPE_ENDING, (int) session->ending),
                         session->planned_us, session->note, session->changed_us);

  if (!supple_statement_finish (statement, error) ||
      !rise (db, SUPPLE_TABLE_SESSIONS, session->id, error) || !put_steps (db, session, error))
    return FALSE;

  for (guint i = 0; i < session->check_ins->len; i++)
    if (!supple_journal_rows_put_check_in (
          db, session->id, &g_array_index (session->check_ins, SuppleCheckIn, i), error))
      return FALSE;

  for (guint i = 0; i < session->thumbs->len; i++)
    if (!supple_journal_rows_put_thumb (db, session->id,
                                        &g_array_index (session->thumbs, SuppleThumb, i),
                                        session->changed_us, error))
      return FALSE;

  return TRUE;
}

/**
 * supple_journal_rows_put_sore:
 * @db: a journal
 * @exercise: identifier of an exercise
 * @noted: when it was too sore
 * @error: of the %SUPPLE_JOURNAL_ERROR domain
 *
 * Notes that @exercise was too sore.
 *
 * Returns: whether it is written
 */
gboolean
supple_journal_rows_put_sore (sqlite3    *db,
                              const char *exercise,
                              SuppleStamp noted,
                              GError    **error)
{
  g_autoptr (sqlite3_stmt) statement = prepare_put (db, SUPPLE_TABLE_TOO_SORE, error);

  if (statement == NULL)
    return FALSE;

  supple_statement_bind (statement, "siii", exercise, noted.utc_us, (gint64) noted.offset_s,
                         noted.utc_us);

  return supple_statement_finish (statement, error) &&
         rise (db, SUPPLE_TABLE_TOO_SORE, exercise, error);
}

/* Notes that the row of @kind that @condition is true of was removed, and removes it. */
static gboolean
remove_row (sqlite3             *db,
            SuppleJournalTableId id,
            const char          *condition,
            const char          *owner,
            gint64               now_us,
            GError             **error)
{
  const SuppleJournalTable *table = &supple_journal_tables[id];
  g_autofree char          *sql = g_strdup_printf (
    "INSERT INTO gone SELECT '%s', %s, max (?2, changed_us + 1) FROM %s WHERE %s "
             "ON CONFLICT DO UPDATE SET gone_us = max (excluded.gone_us, gone.gone_us)",
    table->name, table->key_text, table->name, condition);
  g_autofree char *sweep_sql = supple_journal_table_sweep_sql (id);
  g_autoptr (sqlite3_stmt) statement = supple_statement_prepare (db, sql, error);

  if (statement == NULL)
    return FALSE;

  supple_statement_bind (statement, "si", owner, now_us);

  return supple_statement_finish (statement, error) && supple_statement_run (db, sweep_sql, error);
}

/**
 * supple_journal_rows_take_sore_back:
 * @db: a journal, in a transaction
 * @exercise: identifier of an exercise
 * @now_us: the time now, UTC
 * @error: of the %SUPPLE_JOURNAL_ERROR domain
 *
 * Takes back what was noted last of @exercise, if anything was.
 *
 * Returns: whether it is gone
 */
gboolean
supple_journal_rows_take_sore_back (sqlite3    *db,
                                    const char *exercise,
                                    gint64      now_us,
                                    GError    **error)
{
  return remove_row (
    db, SUPPLE_TABLE_TOO_SORE,
    "exercise = ?1 AND noted_us = (SELECT max (noted_us) FROM too_sore WHERE exercise = ?1)",
    exercise, now_us, error);
}

/**
 * supple_journal_rows_remove_session:
 * @db: a journal, in a transaction
 * @id: id of a session
 * @now_us: the time now, UTC
 * @error: of the %SUPPLE_JOURNAL_ERROR domain
 *
 * Removes a session with all that belongs to it. That it is gone stays known, so that it
 * does not come back from another computer.
 *
 * Returns: whether it is gone
 */
gboolean
supple_journal_rows_remove_session (sqlite3    *db,
                                    const char *id,
                                    gint64      now_us,
                                    GError    **error)
{
  return remove_row (db, SUPPLE_TABLE_SESSIONS, "id = ?1", id, now_us, error);
}
