/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "journal/supple-journal-report.h"
#include "journal/supple-statement.h"

G_BEGIN_DECLS

/**
 * SuppleJournalWork:
 * @db: the open journal
 * @data: (nullable): the task’s data
 * @result: (out) (optional): what the task returns, if it is to be freed
 * @error: of the %SUPPLE_JOURNAL_ERROR domain
 *
 * What is done on the worker’s thread. It may be done twice, when the journal is found
 * to be damaged and has been mended.
 *
 * Returns: whether it went well
 */
typedef gboolean (*SuppleJournalWork) (sqlite3  *db,
                                       gpointer  data,
                                       gpointer *result,
                                       GError  **error);

/**
 * SuppleJournalAccess:
 * @SUPPLE_JOURNAL_READS: in a transaction that sees the journal as it is at its start
 * @SUPPLE_JOURNAL_WRITES: in a transaction, so that all of it counts or nothing
 * @SUPPLE_JOURNAL_OVERHAULS: in none
 */
typedef enum
{
  SUPPLE_JOURNAL_READS,
  SUPPLE_JOURNAL_WRITES,
  SUPPLE_JOURNAL_OVERHAULS,
} SuppleJournalAccess;

/**
 * SuppleJournalJob:
 * @work: what to do
 * @access: how
 * @free_result: (nullable): for a result that nobody wants any more
 *
 * A kind of job.
 */
typedef struct
{
  SuppleJournalWork   work;
  SuppleJournalAccess access;
  GDestroyNotify      free_result;
} SuppleJournalJob;

/**
 * SuppleJournalReported:
 * @report: how the journal was found
 * @owner: whose worker it is
 *
 * Is called in the thread that made the worker, after the journal was opened.
 */
typedef void (*SuppleJournalReported) (const SuppleJournalReport *report,
                                       GObject                   *owner);

typedef struct _SuppleJournalWorker SuppleJournalWorker;

SuppleJournalWorker *supple_journal_worker_new (const char           *folder,
                                                GObject              *owner,
                                                SuppleJournalReported reported);
void                 supple_journal_worker_push (SuppleJournalWorker    *self,
                                                 GTask                  *task,
                                                 const SuppleJournalJob *job);
void                 supple_journal_worker_free (SuppleJournalWorker *self);

G_END_DECLS
