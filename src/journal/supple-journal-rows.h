/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "journal/supple-journal-session.h"
#include "journal/supple-statement.h"

G_BEGIN_DECLS

gboolean supple_journal_rows_put_session (sqlite3                    *db,
                                          const SuppleJournalSession *session,
                                          GError                    **error);
gboolean supple_journal_rows_put_check_in (sqlite3             *db,
                                           const char          *session,
                                           const SuppleCheckIn *check_in,
                                           GError             **error);
gboolean supple_journal_rows_put_thumb (sqlite3           *db,
                                        const char        *session,
                                        const SuppleThumb *thumb,
                                        gint64             changed_us,
                                        GError           **error);
gboolean supple_journal_rows_put_sore (sqlite3    *db,
                                       const char *exercise,
                                       SuppleStamp noted,
                                       GError    **error);
gboolean supple_journal_rows_take_sore_back (sqlite3    *db,
                                             const char *exercise,
                                             gint64      now_us,
                                             GError    **error);
gboolean supple_journal_rows_remove_session (sqlite3    *db,
                                             const char *id,
                                             gint64      now_us,
                                             GError    **error);

G_END_DECLS
