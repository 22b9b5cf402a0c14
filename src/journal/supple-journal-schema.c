/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "journal/supple-journal-schema.h"

/* A version number beyond this is no newer Supple, but damage. */
#define VERSION_MAX 1000

/* What leads from each version to the next. An entry that was once released is never changed. All
 * times are UTC in microseconds since 1970, with the zone's offset from it where a person will want
 * to read them. */
static const char *const migrations[SUPPLE_JOURNAL_VERSION] = {
  "CREATE TABLE sessions ("
  "  id TEXT NOT NULL PRIMARY KEY,"
  "  routine TEXT NOT NULL,"
  "  title TEXT NOT NULL,"
  "  started_us INTEGER NOT NULL,"
  "  started_offset_s INTEGER NOT NULL,"
  "  ended_us INTEGER NOT NULL,"
  "  ending TEXT NOT NULL CHECK (ending IN ('open', 'finished', 'stopped')),"
  "  planned_us INTEGER NOT NULL CHECK (planned_us >= 0),"
  "  note TEXT,"
  "  changed_us INTEGER NOT NULL"
  ") STRICT;"
  "CREATE TABLE steps ("
  "  session TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,"
  "  position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 9999),"
  "  exercise TEXT NOT NULL,"
  "  outcome TEXT NOT NULL CHECK (outcome IN ('done', 'shortened', 'skipped', 'too-sore')),"
  "  planned_us INTEGER NOT NULL CHECK (planned_us >= 0),"
  "  held_us INTEGER NOT NULL CHECK (held_us >= 0),"
  "  held_right_us INTEGER NOT NULL CHECK (held_right_us >= 0),"
  "  held_left_us INTEGER NOT NULL CHECK (held_left_us >= 0),"
  "  ended_us INTEGER NOT NULL,"
  "  changed_us INTEGER NOT NULL,"
  "  PRIMARY KEY (session, position, exercise)"
  ") STRICT;"
  "CREATE TABLE too_sore ("
  "  exercise TEXT NOT NULL,"
  "  noted_us INTEGER NOT NULL,"
  "  noted_offset_s INTEGER NOT NULL,"
  "  changed_us INTEGER NOT NULL,"
  "  PRIMARY KEY (exercise, noted_us)"
  ") STRICT;",

  "CREATE INDEX sessions_by_start ON sessions (started_us);"
  "CREATE TABLE check_ins ("
  "  session TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,"
  "  moment TEXT NOT NULL CHECK (moment IN"
  "    ('before', 'after', 'half-hour', 'two-hours', 'next-day')),"
  "  value INTEGER NOT NULL CHECK (value BETWEEN 0 AND 10),"
  "  answered_us INTEGER NOT NULL,"
  "  answered_offset_s INTEGER NOT NULL,"
  "  changed_us INTEGER NOT NULL,"
  "  PRIMARY KEY (session, moment)"
  ") STRICT;"
  "CREATE TABLE thumbs ("
  "  session TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,"
  "  exercise TEXT NOT NULL,"
  "  value INTEGER NOT NULL CHECK (value BETWEEN -1 AND 1),"
  "  changed_us INTEGER NOT NULL,"
  "  PRIMARY KEY (session, exercise)"
  ") STRICT;"
  "CREATE TABLE gone ("
  "  kind TEXT NOT NULL,"
  "  key TEXT NOT NULL,"
  "  gone_us INTEGER NOT NULL,"
  "  PRIMARY KEY (kind, key)"
  ") STRICT;",
};

/**
 * supple_journal_schema_get_version:
 * @db: a database
 * @version: (out): the version it has, 0 for a new one
 * @error: %SUPPLE_JOURNAL_ERROR_DAMAGED where it is no journal
 *
 * Looks what @db is.
 *
 * Returns: whether it is a journal, or nothing yet
 */
gboolean
supple_journal_schema_get_version (sqlite3 *db,
                                   int     *version,
                                   GError **error)
{
  g_return_val_if_fail (db != NULL && version != NULL, FALSE);

  gint64 number, n_tables;

  if (!supple_statement_ask (db, "PRAGMA user_version", &number, error) ||
      !supple_statement_ask (db, "SELECT count (*) FROM sqlite_schema", &n_tables, error))
    return FALSE;

  if (number < 0 || number > VERSION_MAX || (number == 0) != (n_tables == 0))
    {
      g_set_error (error, SUPPLE_JOURNAL_ERROR, SUPPLE_JOURNAL_ERROR_DAMAGED,
                   "it says that it is of version %" G_GINT64_FORMAT
                   " and has %" G_GINT64_FORMAT " tables and indexes",
                   number, n_tables);
      return FALSE;
    }

  *version = (int) number;

  return TRUE;
}

/**
 * supple_journal_schema_migrate:
 * @db: a database of a version below @version
 * @version: where to bring it, at most %SUPPLE_JOURNAL_VERSION
 * @error: of the %SUPPLE_JOURNAL_ERROR domain
 *
 * Brings @db to @version, or leaves it as it was.
 *
 * Returns: whether it is there
 */
gboolean
supple_journal_schema_migrate (sqlite3 *db,
                               int      version,
                               GError **error)
{
  g_return_val_if_fail (db != NULL, FALSE);
  g_return_val_if_fail (version >= 0 && version <= SUPPLE_JOURNAL_VERSION, FALSE);

  g_autofree char *mark = g_strdup_printf ("PRAGMA user_version = %d; COMMIT", version);
  int              from = 0;

  if (!supple_statement_run (db, "BEGIN IMMEDIATE", error))
    return FALSE;

  gboolean fine = supple_journal_schema_get_version (db, &from, error);

  for (int i = from; fine && i < version; i++)
    fine = supple_statement_run (db, migrations[i], error);

  if (fine && supple_statement_run (db, mark, error))
    return TRUE;

  /* What went wrong has been said; this only undoes it, and can only fail by having done so. */
  supple_statement_run (db, "ROLLBACK", NULL);

  return FALSE;
}

/**
 * supple_journal_schema_check:
 * @db: a database
 * @error: %SUPPLE_JOURNAL_ERROR_DAMAGED with what was found first
 *
 * Looks through the whole of @db for damage.
 *
 * Returns: whether it is sound
 */
gboolean
supple_journal_schema_check (sqlite3 *db,
                             GError **error)
{
  g_return_val_if_fail (db != NULL, FALSE);

  g_autoptr (sqlite3_stmt) statement =
    supple_statement_prepare (db, "PRAGMA quick_check (1)", error);

  if (statement == NULL)
    return FALSE;

  if (!supple_statement_next (statement, error))
    return FALSE;

  g_autofree char *words = supple_statement_dup_text (statement, 0);

  if (g_strcmp0 (words, "ok") == 0)
    return TRUE;

  g_set_error (error, SUPPLE_JOURNAL_ERROR, SUPPLE_JOURNAL_ERROR_DAMAGED, "%s", words);

  return FALSE;
}
