/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "journal/supple-journal-table.h"

#include <string.h>

const SuppleJournalTable supple_journal_tables[SUPPLE_N_TABLES] = {
  [SUPPLE_TABLE_SESSIONS] = {
    .name = "sessions",
    .columns = "id,routine,title,started_us,started_offset_s,ended_us,ending,planned_us,note,"
               "changed_us",
    .key = "id",
    .key_text = "id",
  },
  [SUPPLE_TABLE_STEPS] = {
    .name = "steps",
    .columns = "session,position,exercise,outcome,planned_us,held_us,held_right_us,held_left_us,"
               "ended_us,changed_us",
    .key = "session,position,exercise",
    .key_text = "session || '/' || position || '/' || exercise",
  },
  [SUPPLE_TABLE_TOO_SORE] = {
    .name = "too_sore",
    .columns = "exercise,noted_us,noted_offset_s,changed_us",
    .key = "exercise,noted_us",
    .key_text = "exercise || '/' || noted_us",
  },
  [SUPPLE_TABLE_CHECK_INS] = {
    .name = "check_ins",
    .columns = "session,moment,value,answered_us,answered_offset_s,changed_us",
    .key = "session,moment",
    .key_text = "session || '/' || moment",
  },
  [SUPPLE_TABLE_THUMBS] = {
    .name = "thumbs",
    .columns = "session,exercise,value,changed_us",
    .key = "session,exercise",
    .key_text = "session || '/' || exercise",
  },
};

/* (transfer full): “BEFOREaAFTER, …” for each column a, or “BEFOREaBETWEENaAFTER, …”. */
static char *
spread (const char *columns,
        const char *before,
        const char *between,
        const char *after)
{
  g_auto (GStrv) names = g_strsplit (columns, ",", -1);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; names[i] != NULL; i++)
    {
      g_string_append_printf (text, "%s%s%s", i > 0 ? ", " : "", before, names[i]);

      if (between != NULL)
        g_string_append_printf (text, "%s%s", between, names[i]);

      g_string_append (text, after);
    }

  return g_string_free (g_steal_pointer (&text), FALSE);
}

/* (transfer full): the columns that say something, without the time of the change. */
static char *
get_content (const SuppleJournalTable *table)
{
  g_assert (g_str_has_suffix (table->columns, ",changed_us"));

  return g_strndup (table->columns, strlen (table->columns) - strlen (",changed_us"));
}

/**
 * supple_journal_table_marks:
 * @id: a table
 *
 * Returns: (transfer full): as many question marks as it has columns
 */
char *
supple_journal_table_marks (SuppleJournalTableId id)
{
  g_auto (GStrv) names = g_strsplit (supple_journal_tables[id].columns, ",", -1);
  g_autoptr (GString) marks = g_string_new ("?");

  for (guint i = 1; names[i] != NULL; i++)
    g_string_append (marks, ", ?");

  return g_string_free (g_steal_pointer (&marks), FALSE);
}

/**
 * supple_journal_table_put_sql:
 * @id: a table
 *
 * A row that the person has just made or changed counts, even if the computer’s clock was
 * set back meanwhile: its time of change is always later than that of the row before it.
 *
 * Returns: (transfer full): SQL with one parameter for each column
 */
char *
supple_journal_table_put_sql (SuppleJournalTableId id)
{
  const SuppleJournalTable *table = &supple_journal_tables[id];
  g_autofree char          *content = get_content (table);
  g_autofree char          *marks = supple_journal_table_marks (id);
  g_autofree char          *setting = spread (content, "", " = excluded.", "");
  g_autofree char *new = spread (content, "excluded.", NULL, "");
  g_autofree char *prefix = g_strdup_printf ("%s.", table->name);
  g_autofree char *old = spread (content, prefix, NULL, "");

  return g_strdup_printf (
    "INSERT INTO %s (%s) VALUES (%s) ON CONFLICT (%s) DO UPDATE SET %s, "
    "changed_us = max (excluded.changed_us, %s.changed_us + 1) "
    "WHERE json_array (%s) IS NOT json_array (%s)",
    table->name, table->columns, marks, table->key, setting, table->name, new, old);
}

/**
 * supple_journal_table_rise_sql:
 * @id: a table
 *
 * What was removed and then put back has to count as newer than its removal.
 *
 * Returns: (transfer full): SQL with one parameter, the first part of the key
 */
char *
supple_journal_table_rise_sql (SuppleJournalTableId id)
{
  const SuppleJournalTable *table = &supple_journal_tables[id];
  g_auto (GStrv) key = g_strsplit (table->key, ",", 2);

  return g_strdup_printf ("UPDATE %s SET changed_us = gone_us + 1 FROM gone WHERE %s = ?1 AND "
                          "gone.kind = '%s' AND gone.key = %s AND gone_us >= changed_us",
                          table->name, key[0], table->name, table->key_text);
}

/**
 * supple_journal_table_merge_sql:
 * @id: a table
 *
 * Takes rows in that are newer than those that are there, and not removed since. Two rows
 * changed at the same moment are told apart by what they say, so that it does not matter
 * which of two journals is taken into the other.
 *
 * Returns: (transfer full): SQL with one parameter, the rows of all tables in JSON
 */
char *
supple_journal_table_merge_sql (SuppleJournalTableId id)
{
  const SuppleJournalTable *table = &supple_journal_tables[id];
  g_autofree char          *extracted = spread (table->columns, "value ->> '$.", "' AS ", "");
  g_autofree char          *setting = spread (table->columns, "", " = excluded.", "");
  g_autofree char          *prefix = g_strdup_printf ("%s.", table->name);
  g_autofree char *new = spread (table->columns, "excluded.", NULL, "");
  g_autofree char *old = spread (table->columns, prefix, NULL, "");
  const char      *owned = "";

  if (g_str_has_prefix (table->key, "session,"))
    owned = " AND EXISTS (SELECT 1 FROM sessions WHERE id = incoming.session)";

  return g_strdup_printf (
    "WITH incoming AS (SELECT %s FROM json_each (?1, '$.%s')) "
    "INSERT INTO %s (%s) SELECT %s FROM incoming WHERE NOT EXISTS (SELECT 1 FROM gone WHERE "
    "kind = '%s' AND key = %s AND gone_us >= incoming.changed_us)%s "
    "ON CONFLICT (%s) DO UPDATE SET %s WHERE excluded.changed_us > %schanged_us OR "
    "(excluded.changed_us = %schanged_us AND json_array (%s) > json_array (%s))",
    extracted, table->name, table->name, table->columns, table->columns, table->name,
    table->key_text, owned, table->key, setting, prefix, prefix, new, old);
}

/**
 * supple_journal_table_sweep_sql:
 * @id: a table
 *
 * Returns: (transfer full): SQL that takes out what was removed after its last change
 */
char *
supple_journal_table_sweep_sql (SuppleJournalTableId id)
{
  const SuppleJournalTable *table = &supple_journal_tables[id];

  return g_strdup_printf ("DELETE FROM %s WHERE EXISTS (SELECT 1 FROM gone WHERE kind = '%s' AND "
                          "key = %s AND gone_us >= changed_us)",
                          table->name, table->name, table->key_text);
}

/**
 * supple_journal_table_json_sql:
 * @id: a table
 *
 * Returns: (transfer full): SQL that gives each row as one JSON object, in order
 */
char *
supple_journal_table_json_sql (SuppleJournalTableId id)
{
  const SuppleJournalTable *table = &supple_journal_tables[id];
  g_autofree char          *members = spread (table->columns, "'", "', ", "");

  return g_strdup_printf ("SELECT json_object (%s) FROM %s ORDER BY %s", members, table->name,
                          table->key);
}
