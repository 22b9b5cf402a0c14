/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "journal/supple-journal-connection.h"

/* As long as another program may keep the file. */
#define BUSY_MS 5000

/* What is removed is overwritten; what is said to be written is on the disk. */
#define SETTINGS                 \
  "PRAGMA foreign_keys = ON;"    \
  "PRAGMA secure_delete = ON;"   \
  "PRAGMA trusted_schema = OFF;" \
  "PRAGMA cell_size_check = ON;" \
  "PRAGMA synchronous = FULL;"

/**
 * supple_journal_connection_open:
 * @path: a file, or a URI
 * @flags: flags of sqlite3_open_v2(), for how to open it
 * @error: of the %SUPPLE_JOURNAL_ERROR domain
 *
 * Opens a database for one thread, with the settings that a journal wants.
 *
 * Returns: (transfer full) (nullable): the connection
 */
sqlite3 *
supple_journal_connection_open (const char *path,
                                int         flags,
                                GError    **error)
{
  g_return_val_if_fail (path != NULL, NULL);

  g_autoptr (sqlite3) db = NULL;
  int code = sqlite3_open_v2 (path, &db, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, NULL);

  if (code != SQLITE_OK)
    {
      supple_statement_fail (db, code, error);
      return NULL;
    }

  sqlite3_busy_timeout (db, BUSY_MS);
  sqlite3_db_config (db, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);

  return supple_statement_run (db, SETTINGS, error) ? g_steal_pointer (&db) : NULL;
}
