/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "journal/supple-journal-report.h"

G_DEFINE_ENUM_TYPE (SuppleJournalCondition,
                    supple_journal_condition,
                    G_DEFINE_ENUM_VALUE (SUPPLE_JOURNAL_CLOSED, "closed"),
                    G_DEFINE_ENUM_VALUE (SUPPLE_JOURNAL_SOUND, "sound"),
                    G_DEFINE_ENUM_VALUE (SUPPLE_JOURNAL_RECOVERED, "recovered"),
                    G_DEFINE_ENUM_VALUE (SUPPLE_JOURNAL_READ_ONLY, "read-only"))

/**
 * supple_journal_report_clear:
 * @self: (inout): a report
 *
 * Frees what @self holds.
 */
void
supple_journal_report_clear (SuppleJournalReport *self)
{
  g_return_if_fail (self != NULL);

  g_clear_pointer (&self->set_aside, g_free);
  *self = (SuppleJournalReport) { 0 };
}
