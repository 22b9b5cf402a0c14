/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * SuppleJournalCondition:
 * @SUPPLE_JOURNAL_CLOSED: it has not been opened, or cannot be
 * @SUPPLE_JOURNAL_SOUND: it is open
 * @SUPPLE_JOURNAL_RECOVERED: it was damaged; what could be read is in a new file that is open
 * @SUPPLE_JOURNAL_READ_ONLY: it was written by a newer Supple, and is left as it is
 *
 * How the journal was found.
 */
typedef enum
{
  SUPPLE_JOURNAL_CLOSED,
  SUPPLE_JOURNAL_SOUND,
  SUPPLE_JOURNAL_RECOVERED,
  SUPPLE_JOURNAL_READ_ONLY,
} SuppleJournalCondition;

#define SUPPLE_TYPE_JOURNAL_CONDITION (supple_journal_condition_get_type ())
GType supple_journal_condition_get_type (void);

/**
 * SuppleJournalReport:
 * @condition: how it was found
 * @set_aside: (nullable): where the damaged file is now
 * @n_rows: how many rows could be read from that
 *
 * What there is to say after opening the journal.
 */
typedef struct
{
  SuppleJournalCondition condition;
  char                  *set_aside;
  guint                  n_rows;
} SuppleJournalReport;

void supple_journal_report_clear (SuppleJournalReport *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (SuppleJournalReport, supple_journal_report_clear)

G_END_DECLS
