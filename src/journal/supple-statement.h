/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>
#include <sqlite3.h>

#include "journal/supple-journal-error.h"

G_BEGIN_DECLS

G_DEFINE_AUTOPTR_CLEANUP_FUNC (sqlite3, sqlite3_close)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (sqlite3_stmt, sqlite3_finalize)

gboolean      supple_statement_fail (sqlite3 *db,
                                     int      code,
                                     GError **error);
gboolean      supple_statement_run (sqlite3    *db,
                                    const char *sql,
                                    GError    **error);
sqlite3_stmt *supple_statement_prepare (sqlite3    *db,
                                        const char *sql,
                                        GError    **error);
void          supple_statement_bind (sqlite3_stmt *statement,
                                     const char   *format,
                                     ...);
gboolean      supple_statement_next (sqlite3_stmt *statement,
                                     GError      **error);
gboolean      supple_statement_finish (sqlite3_stmt *statement,
                                       GError      **error);
char         *supple_statement_dup_text (sqlite3_stmt *statement,
                                         int           column);
gboolean      supple_statement_ask (sqlite3    *db,
                                    const char *sql,
                                    gint64     *answer,
                                    GError    **error);

G_END_DECLS
