/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "journal/supple-statement.h"

G_BEGIN_DECLS

/* The version that this program reads and writes. */
#define SUPPLE_JOURNAL_VERSION 2

gboolean supple_journal_schema_get_version (sqlite3 *db,
                                            int     *version,
                                            GError **error);
gboolean supple_journal_schema_migrate (sqlite3 *db,
                                        int      version,
                                        GError **error);
gboolean supple_journal_schema_check (sqlite3 *db,
                                      GError **error);

G_END_DECLS
