/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "journal/supple-journal-session.h"
#include "journal/supple-statement.h"

G_BEGIN_DECLS

GPtrArray  *supple_journal_reader_load_sessions (sqlite3 *db,
                                                 gint64   from_us,
                                                 gint64   until_us,
                                                 GError **error);
GHashTable *supple_journal_reader_load_sore (sqlite3 *db,
                                             GError **error);

G_END_DECLS
