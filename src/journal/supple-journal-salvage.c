/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "journal/supple-journal-salvage.h"

#include <errno.h>
#include <glib/gstdio.h>

#include "journal/supple-journal-connection.h"
#include "journal/supple-journal-schema.h"
#include "journal/supple-journal-table.h"

/* What is saved from a damaged file goes here first. While it has this name it may be half done. */
#define MENDING_FILE SUPPLE_JOURNAL_PREFIX "-mending.db"

/* So many rows in a row that are not there, and there are no more. */
#define MISSES_MAX 20000

/* Sessions whose own row could not be read, but of which something is left. */
#define STAND_IN_SQL                                                                        \
  "INSERT OR IGNORE INTO sessions SELECT session, '', '', "                                 \
  "min (ended_us - held_us - held_right_us - held_left_us), 0, max (ended_us), 'stopped', " \
  "sum (planned_us), NULL, max (changed_us) FROM steps GROUP BY session;"                   \
  "INSERT OR IGNORE INTO sessions SELECT session, '', '', min (answered_us), "              \
  "min (answered_offset_s), max (answered_us), 'stopped', 0, NULL, max (changed_us) "       \
  "FROM check_ins GROUP BY session;"                                                        \
  "DELETE FROM thumbs WHERE session NOT IN (SELECT id FROM sessions);"

/* Copies rows of one table, one by one. */
typedef struct
{
  sqlite3      *to;
  sqlite3_stmt *scan;
  sqlite3_stmt *pick;
  sqlite3_stmt *insert;
  guint         n_rows;
} Copy;

static void
copy_clear (Copy *copy)
{
  sqlite3_finalize (copy->scan);
  sqlite3_finalize (copy->pick);
  sqlite3_finalize (copy->insert);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Copy, copy_clear)

/* The row that @from is on. One that does not hold what its columns may is left behind. */
static gboolean
copy_row (Copy         *copy,
          sqlite3_stmt *from,
          GError      **error)
{
  for (int i = 1; i < sqlite3_column_count (from); i++)
    sqlite3_bind_value (copy->insert, i, sqlite3_column_value (from, i));

  int code = sqlite3_step (copy->insert);

  sqlite3_reset (copy->insert);

  if (code == SQLITE_DONE)
    copy->n_rows += (guint) sqlite3_changes (copy->to);
  else if ((code & 0xff) != SQLITE_CONSTRAINT && (code & 0xff) != SQLITE_MISMATCH)
    return supple_statement_fail (copy->to, code, error);

  return TRUE;
}

/* From @row on as far as it can be read; @row is then the one after the last that was. */
static gboolean
copy_on (Copy     *copy,
         gint64   *row,
         gboolean *at_end,
         GError  **error)
{
  int code;

  sqlite3_bind_int64 (copy->scan, 1, *row);

  while ((code = sqlite3_step (copy->scan)) == SQLITE_ROW)
    {
      gint64 found = sqlite3_column_int64 (copy->scan, 0);

      /* A damaged file may lead in a circle. */
      if (found < *row || found == G_MAXINT64)
        break;

      *row = found + 1;

      if (!copy_row (copy, copy->scan, error))
        return FALSE;
    }

  sqlite3_reset (copy->scan);
  *at_end = code == SQLITE_DONE;

  return TRUE;
}

/* Looks for the next row that can be read, one number after the other. */
static gboolean
copy_next (Copy     *copy,
           gint64   *row,
           gboolean *found,
           GError  **error)
{
  *found = FALSE;

  for (int misses = 0; misses < MISSES_MAX && !*found; misses++)
    {
      sqlite3_bind_int64 (copy->pick, 1, *row);
      *found = sqlite3_step (copy->pick) == SQLITE_ROW;

      if (*found && !copy_row (copy, copy->pick, error))
        return FALSE;

      sqlite3_reset (copy->pick);
      *row += 1;
    }

  return TRUE;
}

static sqlite3_stmt *
prepare (sqlite3    *db,
         const char *columns,
         const char *table,
         const char *condition)
{
  g_autofree char *sql =
    g_strdup_printf ("SELECT rowid, %s FROM %s NOT INDEXED WHERE %s", columns, table, condition);

  /* A table that is not there, or not to be found any more, has no rows. */
  return supple_statement_prepare (db, sql, NULL);
}

static gboolean
copy_table (sqlite3    *from,
            sqlite3    *to,
            const char *table,
            const char *columns,
            guint      *n_rows,
            GError    **error)
{
  g_auto (GStrv) names = g_strsplit (columns, ",", -1);
  g_autoptr (GString) insert = g_string_new (NULL);
  g_auto (Copy) copy = { .to = to };
  gint64   row = 1;
  gboolean at_end = FALSE, found = TRUE;

  g_string_printf (insert, "INSERT OR IGNORE INTO %s (%s) VALUES (?", table, columns);

  for (guint i = 1; names[i] != NULL; i++)
    g_string_append (insert, ", ?");

  g_string_append (insert, ")");
  copy.insert = supple_statement_prepare (to, insert->str, error);
  copy.scan = prepare (from, columns, table, "rowid >= ? ORDER BY rowid");
  copy.pick = prepare (from, columns, table, "rowid = ?");

  if (copy.insert == NULL)
    return FALSE;

  while (copy.scan != NULL && copy.pick != NULL && !at_end && found)
    if (!copy_on (&copy, &row, &at_end, error) ||
        (!at_end && !copy_next (&copy, &row, &found, error)))
      return FALSE;

  *n_rows += copy.n_rows;

  return TRUE;
}

/* To be looked at and not touched. (nullable): where not even that is possible. */
static sqlite3 *
open_damaged (const char *path)
{
  g_autofree char *wal = g_strconcat (path, "-wal", NULL);
  g_autofree char *file = g_filename_to_uri (path, NULL, NULL);
  gboolean         has_wal = g_file_test (wal, G_FILE_TEST_EXISTS);
  g_autofree char *uri = g_strconcat (file, has_wal ? "?mode=ro" : "?immutable=1", NULL);
  sqlite3         *db =
    supple_journal_connection_open (uri, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, NULL);

  if (db == NULL)
    return NULL;

  /* Less strict than usual: what is wrong with one table or index shall not hide the others. */
  sqlite3_db_config (db, SQLITE_DBCONFIG_DEFENSIVE, 0, NULL);
  supple_statement_run (db, "PRAGMA cell_size_check = OFF; PRAGMA writable_schema = ON", NULL);
  supple_statement_run (db, "BEGIN", NULL);

  return db;
}

static gboolean
copy_all (sqlite3 *from,
          sqlite3 *to,
          guint   *n_rows,
          GError **error)
{
  for (guint i = 0; i < SUPPLE_N_TABLES; i++)
    if (!copy_table (from, to, supple_journal_tables[i].name, supple_journal_tables[i].columns,
                     n_rows, error))
      return FALSE;

  guint n_gone = 0;

  return copy_table (from, to, "gone", "kind,key,gone_us", &n_gone, error);
}

static gboolean
mend (const char *path,
      const char *mending,
      guint      *n_rows,
      GError    **error)
{
  g_autofree char *rollback = g_strconcat (mending, "-journal", NULL);

  g_remove (mending);
  g_remove (rollback);

  g_autoptr (sqlite3) to = supple_journal_connection_open (
    mending, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, error);

  if (to == NULL || !supple_journal_schema_migrate (to, SUPPLE_JOURNAL_VERSION, error) ||
      !supple_statement_run (to, "PRAGMA foreign_keys = OFF; BEGIN", error))
    return FALSE;

  g_autoptr (sqlite3) from = open_damaged (path);

  if (from != NULL && !copy_all (from, to, n_rows, error))
    return FALSE;

  return supple_statement_run (to, STAND_IN_SQL "COMMIT", error);
}

/* (transfer full): a name that nothing has, with the day and the time in it. */
static char *
get_free_name (const char *folder)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *time = g_date_time_format (now, "%Y-%m-%d-%H%M%S");

  for (int i = 1;; i++)
    {
      g_autofree char *suffix = i > 1 ? g_strdup_printf ("-%d", i) : g_strdup ("");
      g_autofree char *name =
        g_strdup_printf ("%s-damaged-%s%s.db", SUPPLE_JOURNAL_PREFIX, time, suffix);
      g_autofree char *path = g_build_filename (folder, name, NULL);
      g_autofree char *wal = g_strconcat (path, "-wal", NULL);

      if (!g_file_test (path, G_FILE_TEST_EXISTS) && !g_file_test (wal, G_FILE_TEST_EXISTS))
        return g_steal_pointer (&path);
    }
}

static gboolean
move (const char *from,
      const char *to,
      const char *ending,
      GError    **error)
{
  g_autofree char *old = g_strconcat (from, ending, NULL);
  g_autofree char *new = g_strconcat (to, ending, NULL);

  if (g_rename (old, new) == 0 || (errno == ENOENT && ending[0] != '\0'))
    return TRUE;

  g_set_error (error, SUPPLE_JOURNAL_ERROR, SUPPLE_JOURNAL_ERROR_UNAVAILABLE, "%s: %s", old,
               g_strerror (errno));

  return FALSE;
}

/**
 * supple_journal_salvage:
 * @folder: the journal’s folder, with a damaged journal that nobody has open
 * @report: (inout): what there is to say
 * @error: of the %SUPPLE_JOURNAL_ERROR domain
 *
 * Reads what can be read, table by table and row by row, into a new journal, gives the
 * damaged one a name with the date in it, and puts the new one in its place. The damaged
 * file is not written to.
 *
 * Returns: whether there is a new journal
 */
gboolean
supple_journal_salvage (const char          *folder,
                        SuppleJournalReport *report,
                        GError             **error)
{
  g_return_val_if_fail (folder != NULL && report != NULL, FALSE);

  static const char *const parts[] = { "-shm", "-wal", "" };
  g_autofree char         *path = g_build_filename (folder, SUPPLE_JOURNAL_FILE, NULL);
  g_autofree char         *mending = g_build_filename (folder, MENDING_FILE, NULL);
  g_autofree char         *aside = get_free_name (folder);

  if (!mend (path, mending, &report->n_rows, error))
    return FALSE;

  /* The file itself comes last: changes that were not in it yet must not be left and then be taken
   * for the new one’s. */
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    if (!move (path, aside, parts[i], error))
      return FALSE;

  report->set_aside = g_steal_pointer (&aside);

  return move (mending, path, "", error);
}

/**
 * supple_journal_salvage_finish:
 * @folder: the journal’s folder
 * @error: of the %SUPPLE_JOURNAL_ERROR domain
 *
 * Ends what a salvage began that was cut off after its work was done.
 *
 * Returns: whether the journal is where it should be, if there is one
 */
gboolean
supple_journal_salvage_finish (const char *folder,
                               GError    **error)
{
  g_return_val_if_fail (folder != NULL, FALSE);

  g_autofree char *path = g_build_filename (folder, SUPPLE_JOURNAL_FILE, NULL);
  g_autofree char *mending = g_build_filename (folder, MENDING_FILE, NULL);

  if (g_file_test (path, G_FILE_TEST_EXISTS) || !g_file_test (mending, G_FILE_TEST_EXISTS))
    return TRUE;

  return move (mending, path, "", error);
}
