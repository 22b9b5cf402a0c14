/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "journal/supple-journal-report.h"
#include "journal/supple-statement.h"

G_BEGIN_DECLS

sqlite3 *supple_journal_database_open (const char          *folder,
                                       gboolean             thorough,
                                       SuppleJournalReport *report,
                                       GError             **error);

G_END_DECLS
