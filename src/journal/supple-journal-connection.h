/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "journal/supple-statement.h"

G_BEGIN_DECLS

/* The names of all files in the journal’s folder begin with the second. */
#define SUPPLE_JOURNAL_FILE   "journal.db"
#define SUPPLE_JOURNAL_PREFIX "journal"

sqlite3 *supple_journal_connection_open (const char *path,
                                         int         flags,
                                         GError    **error);

G_END_DECLS
