/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SuppleJournalTable:
 * @name: its name, in the database and in files given out
 * @columns: all of its columns, with a comma between
 * @key: those that tell one row from another; the first says whose it is
 * @key_text: the key as one text, for rows that are gone
 *
 * What has to be known of a table to copy, give out, take in and mend its rows. Each has
 * a column changed_us: of two versions of a row the one changed last counts.
 */
typedef struct
{
  const char *name;
  const char *columns;
  const char *key;
  const char *key_text;
} SuppleJournalTable;

typedef enum
{
  SUPPLE_TABLE_SESSIONS,
  SUPPLE_TABLE_STEPS,
  SUPPLE_TABLE_TOO_SORE,
  SUPPLE_TABLE_CHECK_INS,
  SUPPLE_TABLE_THUMBS,
  SUPPLE_N_TABLES,
} SuppleJournalTableId;

extern const SuppleJournalTable supple_journal_tables[SUPPLE_N_TABLES];

char *supple_journal_table_put_sql (SuppleJournalTableId id);
char *supple_journal_table_rise_sql (SuppleJournalTableId id);
char *supple_journal_table_merge_sql (SuppleJournalTableId id);
char *supple_journal_table_sweep_sql (SuppleJournalTableId id);
char *supple_journal_table_json_sql (SuppleJournalTableId id);
char *supple_journal_table_marks (SuppleJournalTableId id);

G_END_DECLS
