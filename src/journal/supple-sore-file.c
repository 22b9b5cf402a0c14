/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "journal/supple-sore-file.h"

#include <errno.h>
#include <gio/gio.h>
#include <glib/gstdio.h>

/* Before there was a journal, what was too sore stood in this file beside its folder: one group for
 * each exercise; the times in seconds since 1970. */
#define FILE_NAME "too-sore.ini"
#define KEY       "TooSore"

static gboolean
take_exercise (sqlite3_stmt *statement,
               GKeyFile     *file,
               const char   *exercise,
               GError      **error)
{
  g_auto (GStrv) words = g_key_file_get_string_list (file, exercise, KEY, NULL, NULL);

  for (guint i = 0; words != NULL && words[i] != NULL; i++)
    {
      gint64 time_s = g_ascii_strtoll (words[i], NULL, 10);
      g_autoptr (GDateTime) time = g_date_time_new_from_unix_local (time_s);

      if (time == NULL || time_s <= 0)
        continue;

      supple_statement_bind (statement, "sii", exercise, time_s * G_USEC_PER_SEC,
                             g_date_time_get_utc_offset (time) / G_TIME_SPAN_SECOND);

      if (!supple_statement_finish (statement, error))
        return FALSE;
    }

  return TRUE;
}

/* Doing it twice changes nothing, not even where something was taken back meanwhile. */
static gboolean
take_all (sqlite3  *db,
          GKeyFile *file,
          GError  **error)
{
  g_auto (GStrv) groups = g_key_file_get_groups (file, NULL);
  g_autoptr (sqlite3_stmt) statement = supple_statement_prepare (
    db,
    "INSERT OR IGNORE INTO too_sore SELECT ?1, ?2, ?3, ?2 WHERE NOT EXISTS "
    "(SELECT 1 FROM gone WHERE kind = 'too_sore' AND key = ?1 || '/' || ?2)",
    error);

  if (statement == NULL)
    return FALSE;

  for (guint i = 0; groups[i] != NULL; i++)
    if (!take_exercise (statement, file, groups[i], error))
      return FALSE;

  return TRUE;
}

/**
 * supple_sore_file_take_over:
 * @folder: the journal’s folder
 * @db: the journal
 * @error: of the %SUPPLE_JOURNAL_ERROR, %G_FILE_ERROR or %G_KEY_FILE_ERROR domain
 *
 * Takes what was noted before there was a journal into it. The old file is kept, under a
 * name that ends in .bak.
 *
 * Returns: whether all is in the journal
 */
gboolean
supple_sore_file_take_over (const char *folder,
                            sqlite3    *db,
                            GError    **error)
{
  g_return_val_if_fail (folder != NULL && db != NULL, FALSE);

  g_autofree char *parent = g_path_get_dirname (folder);
  g_autofree char *path = g_build_filename (parent, FILE_NAME, NULL);
  g_autofree char *kept = g_strconcat (path, ".bak", NULL);
  g_autoptr (GKeyFile) file = g_key_file_new ();

  if (!g_file_test (path, G_FILE_TEST_EXISTS))
    return TRUE;

  if (!g_key_file_load_from_file (file, path, G_KEY_FILE_NONE, error) ||
      !supple_statement_run (db, "BEGIN IMMEDIATE", error))
    return FALSE;

  if (!take_all (db, file, error) || !supple_statement_run (db, "COMMIT", error))
    {
      /* What went wrong has been said. */
      supple_statement_run (db, "ROLLBACK", NULL);
      return FALSE;
    }

  if (g_rename (path, kept) == 0)
    return TRUE;

  g_set_error (error, G_FILE_ERROR, g_file_error_from_errno (errno), "%s: %s", path,
               g_strerror (errno));

  return FALSE;
}
