/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * SuppleJournalError:
 * @SUPPLE_JOURNAL_ERROR_FULL: there is no room left on the disk
 * @SUPPLE_JOURNAL_ERROR_DAMAGED: the file is damaged, or no journal
 * @SUPPLE_JOURNAL_ERROR_READ_ONLY: it was written by a newer Supple, or may not be written
 * @SUPPLE_JOURNAL_ERROR_UNAVAILABLE: it cannot be opened, or another program keeps it
 * @SUPPLE_JOURNAL_ERROR_CLOSED: the journal was closed before
 * @SUPPLE_JOURNAL_ERROR_BAD_FILE: what was to be taken in is no journal that was given out
 * @SUPPLE_JOURNAL_ERROR_FAILED: anything else
 *
 * What can go wrong with the journal. Messages are English, for the log.
 */
typedef enum
{
  SUPPLE_JOURNAL_ERROR_FULL,
  SUPPLE_JOURNAL_ERROR_DAMAGED,
  SUPPLE_JOURNAL_ERROR_READ_ONLY,
  SUPPLE_JOURNAL_ERROR_UNAVAILABLE,
  SUPPLE_JOURNAL_ERROR_CLOSED,
  SUPPLE_JOURNAL_ERROR_BAD_FILE,
  SUPPLE_JOURNAL_ERROR_FAILED,
} SuppleJournalError;

#define SUPPLE_JOURNAL_ERROR (supple_journal_error_quark ())

GQuark supple_journal_error_quark (void);

G_END_DECLS
