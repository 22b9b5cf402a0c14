/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "journal/supple-journal-database.h"

#include <errno.h>
#include <glib/gstdio.h>

#include "journal/supple-journal-connection.h"
#include "journal/supple-journal-salvage.h"
#include "journal/supple-journal-schema.h"

/* A copy as it was, under a name that says of which version it is. */
static gboolean
back_up (sqlite3    *db,
         const char *folder,
         int         version,
         GError    **error)
{
  g_autofree char *name = g_strdup_printf ("%s-version-%d.db", SUPPLE_JOURNAL_PREFIX, version);
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autoptr (sqlite3_stmt) statement = supple_statement_prepare (db, "VACUUM INTO ?", error);

  if (statement == NULL)
    return FALSE;

  /* One that is there already was made by a start that got no further than this. */
  g_remove (path);
  supple_statement_bind (statement, "s", path);

  return supple_statement_finish (statement, error);
}

/* Whoever has a newer Supple as well shall find the file as that has left it. */
static sqlite3 *
reopen_read_only (sqlite3             *db,
                  const char          *path,
                  SuppleJournalReport *report,
                  GError             **error)
{
  sqlite3_close (db);
  report->condition = SUPPLE_JOURNAL_READ_ONLY;

  return supple_journal_connection_open (path, SQLITE_OPEN_READONLY, error);
}

static sqlite3 *
open_sound (const char          *folder,
            gboolean             thorough,
            SuppleJournalReport *report,
            GError             **error)
{
  g_autofree char *path = g_build_filename (folder, SUPPLE_JOURNAL_FILE, NULL);

  g_autoptr (sqlite3) db =
    supple_journal_connection_open (path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, error);
  int version = 0;

  /* Nothing is written to a file that turns out to be damaged. */
  if (db != NULL)
    sqlite3_db_config (db, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, NULL);

  if (db == NULL || !supple_journal_schema_get_version (db, &version, error))
    return NULL;

  if (version > SUPPLE_JOURNAL_VERSION)
    return reopen_read_only (g_steal_pointer (&db), path, report, error);

  if ((thorough && !supple_journal_schema_check (db, error)) ||
      !supple_statement_run (db, "PRAGMA journal_mode = WAL", error))
    return NULL;

  if (version < SUPPLE_JOURNAL_VERSION)
    {
      if (version > 0 && !back_up (db, folder, version, error))
        return NULL;

      if (!supple_journal_schema_migrate (db, SUPPLE_JOURNAL_VERSION, error))
        return NULL;
    }

  sqlite3_db_config (db, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, NULL);
  report->condition = SUPPLE_JOURNAL_SOUND;

  return g_steal_pointer (&db);
}

/**
 * supple_journal_database_open:
 * @folder: the journal’s folder, which is made if need be
 * @thorough: whether to look through all of it for damage first
 * @report: (out): what there is to say about it; clear it after use
 * @error: of the %SUPPLE_JOURNAL_ERROR domain
 *
 * Opens the journal: keeps a copy of one of an earlier version and brings it up to date. A damaged
 * one is set aside, and what can be read of
 * it goes on in a new one. One of a newer version is only read.
 *
 * Returns: (transfer full) (nullable): the connection
 */
sqlite3 *
supple_journal_database_open (const char          *folder,
                              gboolean             thorough,
                              SuppleJournalReport *report,
                              GError             **error)
{
  g_return_val_if_fail (folder != NULL && report != NULL, NULL);

  g_autofree char *path = g_build_filename (folder, SUPPLE_JOURNAL_FILE, NULL);
  g_autoptr (GError) fault = NULL;

  *report = (SuppleJournalReport) { 0 };

  if (g_mkdir_with_parents (folder, 0700) != 0)
    {
      int reason = errno;

      g_set_error (error, SUPPLE_JOURNAL_ERROR,
                   reason == ENOSPC || reason == EDQUOT ? SUPPLE_JOURNAL_ERROR_FULL
                                                        : SUPPLE_JOURNAL_ERROR_UNAVAILABLE,
                   "%s: %s", folder, g_strerror (reason));
      return NULL;
    }

  if (!supple_journal_salvage_finish (folder, error))
    return NULL;

  sqlite3 *db = open_sound (folder, thorough, report, &fault);

  if (g_error_matches (fault, SUPPLE_JOURNAL_ERROR, SUPPLE_JOURNAL_ERROR_DAMAGED))
    {
      g_message ("The journal is damaged: %s", fault->message);
      g_clear_error (&fault);

      if (supple_journal_salvage (folder, report, &fault))
        db = open_sound (folder, thorough, report, &fault);

      if (db != NULL)
        report->condition = SUPPLE_JOURNAL_RECOVERED;
    }

  if (fault != NULL)
    g_propagate_prefixed_error (error, g_steal_pointer (&fault), "%s: ", path);

  return db;
}
