/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "journal/supple-journal-report.h"

G_BEGIN_DECLS

gboolean supple_journal_salvage (const char          *folder,
                                 SuppleJournalReport *report,
                                 GError             **error);
gboolean supple_journal_salvage_finish (const char *folder,
                                        GError    **error);

G_END_DECLS
