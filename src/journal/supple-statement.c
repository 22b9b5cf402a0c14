/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "journal/supple-statement.h"

#include <errno.h>
#include <stdarg.h>

/* Not every way in which a disk can be full is told by SQLite as such. */
static SuppleJournalError
find_error (sqlite3 *db,
            int      code)
{
  int system_error = db != NULL ? sqlite3_system_errno (db) : 0;

  switch (code & 0xff)
    {
    case SQLITE_FULL:
      return SUPPLE_JOURNAL_ERROR_FULL;

    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
      return SUPPLE_JOURNAL_ERROR_DAMAGED;

    case SQLITE_READONLY:
      return SUPPLE_JOURNAL_ERROR_READ_ONLY;

    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
      if (system_error == ENOSPC || system_error == EDQUOT)
        return SUPPLE_JOURNAL_ERROR_FULL;

      return SUPPLE_JOURNAL_ERROR_UNAVAILABLE;

    case SQLITE_PERM:
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return SUPPLE_JOURNAL_ERROR_UNAVAILABLE;

    default:
      return SUPPLE_JOURNAL_ERROR_FAILED;
    }
}

/**
 * supple_statement_fail:
 * @db: (nullable): a database on which something has just failed
 * @code: what SQLite said
 * @error: of the %SUPPLE_JOURNAL_ERROR domain
 *
 * Puts SQLite’s words into @error.
 *
 * Returns: %FALSE
 */
gboolean
supple_statement_fail (sqlite3 *db,
                       int      code,
                       GError **error)
{
  const char *words = db != NULL ? sqlite3_errmsg (db) : sqlite3_errstr (code);

  g_set_error (error, SUPPLE_JOURNAL_ERROR, find_error (db, code), "%s (%d)", words, code);

  return FALSE;
}

/**
 * supple_statement_run:
 * @db: a database
 * @sql: one or more statements, whose rows are of no interest
 * @error: of the %SUPPLE_JOURNAL_ERROR domain
 *
 * Carries out @sql, up to the first statement that fails.
 *
 * Returns: whether all went well
 */
gboolean
supple_statement_run (sqlite3    *db,
                      const char *sql,
                      GError    **error)
{
  g_return_val_if_fail (db != NULL && sql != NULL, FALSE);

  int code = sqlite3_exec (db, sql, NULL, NULL, NULL);

  return code == SQLITE_OK || supple_statement_fail (db, code, error);
}

/**
 * supple_statement_prepare:
 * @db: a database
 * @sql: one statement
 * @error: of the %SUPPLE_JOURNAL_ERROR domain
 *
 * Returns: (transfer full) (nullable): @sql, ready to be carried out
 */
sqlite3_stmt *
supple_statement_prepare (sqlite3    *db,
                          const char *sql,
                          GError    **error)
{
  g_return_val_if_fail (db != NULL && sql != NULL, NULL);

  sqlite3_stmt *statement = NULL;
  int           code = sqlite3_prepare_v2 (db, sql, -1, &statement, NULL);

  if (code != SQLITE_OK)
    supple_statement_fail (db, code, error);

  return statement;
}

/**
 * supple_statement_bind:
 * @statement: a statement
 * @format: a letter for each value: “s” a string or %NULL, “i” a #gint64
 * @...: the values, for the parameters from the first on; they are copied
 *
 * Sets what the question marks in @statement stand for.
 */
void
supple_statement_bind (sqlite3_stmt *statement,
                       const char   *format,
                       ...)
{
  g_return_if_fail (statement != NULL && format != NULL);

  va_list values;

  va_start (values, format);

  for (int i = 0; format[i] != '\0'; i++)
    {
      g_assert (format[i] == 's' || format[i] == 'i');

      if (format[i] == 's')
        sqlite3_bind_text (statement, i + 1, va_arg (values, const char *), -1, SQLITE_TRANSIENT);
      else
        sqlite3_bind_int64 (statement, i + 1, va_arg (values, gint64));
    }

  va_end (values);
}

/**
 * supple_statement_next:
 * @statement: a statement
 * @error: of the %SUPPLE_JOURNAL_ERROR domain; not set at the end
 *
 * Goes on to the next row.
 *
 * Returns: whether there is one
 */
gboolean
supple_statement_next (sqlite3_stmt *statement,
                       GError      **error)
{
  g_return_val_if_fail (statement != NULL, FALSE);

  int code = sqlite3_step (statement);

  if (code != SQLITE_ROW && code != SQLITE_DONE)
    supple_statement_fail (sqlite3_db_handle (statement), code, error);

  return code == SQLITE_ROW;
}

/**
 * supple_statement_finish:
 * @statement: a statement whose rows are of no interest
 * @error: of the %SUPPLE_JOURNAL_ERROR domain
 *
 * Carries out @statement and makes it ready for other values.
 *
 * Returns: whether all went well
 */
gboolean
supple_statement_finish (sqlite3_stmt *statement,
                         GError      **error)
{
  g_autoptr (GError) fault = NULL;

  while (supple_statement_next (statement, &fault))
    {
    }

  sqlite3_reset (statement);

  if (fault == NULL)
    return TRUE;

  g_propagate_error (error, g_steal_pointer (&fault));

  return FALSE;
}

/**
 * supple_statement_dup_text:
 * @statement: a statement that is on a row
 * @column: which of its columns
 *
 * Returns: (transfer full) (nullable): the text there, in sound UTF-8 whatever the file holds
 */
char *
supple_statement_dup_text (sqlite3_stmt *statement,
                           int           column)
{
  g_return_val_if_fail (statement != NULL, NULL);

  const char *text = (const char *) sqlite3_column_text (statement, column);

  return text != NULL ? g_utf8_make_valid (text, -1) : NULL;
}

/**
 * supple_statement_ask:
 * @db: a database
 * @sql: a question with one number for an answer
 * @answer: (out): the number; 0 where there is none
 * @error: of the %SUPPLE_JOURNAL_ERROR domain
 *
 * Asks for a number.
 *
 * Returns: whether there was an answer, or none without an error
 */
gboolean
supple_statement_ask (sqlite3    *db,
                      const char *sql,
                      gint64     *answer,
                      GError    **error)
{
  g_return_val_if_fail (answer != NULL, FALSE);

  g_autoptr (sqlite3_stmt) statement = supple_statement_prepare (db, sql, error);
  g_autoptr (GError) fault = NULL;

  *answer = 0;

  if (statement == NULL)
    return FALSE;

  if (supple_statement_next (statement, &fault))
    *answer = sqlite3_column_int64 (statement, 0);

  if (fault == NULL)
    return TRUE;

  g_propagate_error (error, g_steal_pointer (&fault));

  return FALSE;
}
