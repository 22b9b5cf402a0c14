/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "journal/supple-journal-reader.h"

#include <string.h>

#define IN_RANGE \
  " WHERE session IN (SELECT id FROM sessions WHERE started_us >= ?1 AND started_us < ?2)"

/* What is being read: the sessions so far, and who was last. */
typedef struct
{
  GPtrArray            *sessions;
  GHashTable           *by_id;
  GHashTable           *exercises;
  SuppleJournalSession *last;
} Reading;

typedef void (*ReadRow) (Reading              *reading,
                         SuppleJournalSession *session,
                         sqlite3_stmt         *statement);

/* A word that the file should not have counts as the first that it may have. */
static int
get_enum (sqlite3_stmt *statement,
          int           column,
          GType         type)
{
  const char *nick = (const char *) sqlite3_column_text (statement, column);
  int         value = 0;

  if (nick != NULL)
    supple_enum_from_nick (type, nick, &value);

  return value;
}

/* (transfer full): one text for all rows that name the same exercise. */
static char *
get_exercise (Reading      *reading,
              sqlite3_stmt *statement,
              int           column)
{
  const char *text = (const char *) sqlite3_column_text (statement, column);
  char       *known = g_hash_table_lookup (reading->exercises, text != NULL ? text : "");

  if (known == NULL)
    {
      g_autofree char *valid = g_utf8_make_valid (text != NULL ? text : "", -1);

      known = g_ref_string_new_intern (valid);
      g_hash_table_insert (reading->exercises, g_strdup (text != NULL ? text : ""), known);
    }

  return g_ref_string_acquire (known);
}

static char *
get_text (sqlite3_stmt *statement,
          int           column)
{
  char *text = supple_statement_dup_text (statement, column);

  return text != NULL ? text : g_strdup ("");
}

static SuppleJournalSession *
read_session (sqlite3_stmt *statement)
{
  g_autofree char      *id = get_text (statement, 0);
  SuppleJournalSession *session = supple_journal_session_new (id);
  session->routine = get_text (statement, 1);
  session->title = get_text (statement, 2);
  session->started.utc_us = sqlite3_column_int64 (statement, 3);
  session->started.offset_s = sqlite3_column_int (statement, 4);
  session->ended_us = sqlite3_column_int64 (statement, 5);
  session->ending = (SuppleEnding) get_enum (statement, 6, SUPPLE_TYPE_ENDING);
  session->planned_us = sqlite3_column_int64 (statement, 7);
  session->note = supple_statement_dup_text (statement, 8);
  session->changed_us = sqlite3_column_int64 (statement, 9);

  return session;
}

static void
read_step (Reading              *reading,
           SuppleJournalSession *session,
           sqlite3_stmt         *statement)
{
  SuppleJournalStep step = {
    .position = (guint) sqlite3_column_int (statement, 1),
    .exercise = get_exercise (reading, statement, 2),
    .outcome = (SuppleOutcome) get_enum (statement, 3, SUPPLE_TYPE_OUTCOME),
    .planned_us = sqlite3_column_int64 (statement, 4),
    .held_us = { sqlite3_column_int64 (statement, 5), sqlite3_column_int64 (statement, 6),
                 sqlite3_column_int64 (statement, 7) },
    .ended_us = sqlite3_column_int64 (statement, 8),
    .changed_us = sqlite3_column_int64 (statement, 9),
  };

  g_array_append_val (session->steps, step);
}

static void
read_check_in (Reading              *reading,
               SuppleJournalSession *session,
               sqlite3_stmt         *statement)
{
  SuppleCheckIn check_in = {
    .moment = (SuppleMoment) get_enum (statement, 1, SUPPLE_TYPE_MOMENT),
    .value = CLAMP (sqlite3_column_int (statement, 2), 0, 10),
    .answered = { sqlite3_column_int64 (statement, 3), sqlite3_column_int (statement, 4) },
  };

  g_array_append_val (session->check_ins, check_in);
}

static void
read_thumb (Reading              *reading,
            SuppleJournalSession *session,
            sqlite3_stmt         *statement)
{
  SuppleThumb thumb = {
    .exercise = get_exercise (reading, statement, 1),
    .value = CLAMP (sqlite3_column_int (statement, 2), -1, 1),
  };

  g_array_append_val (session->thumbs, thumb);
}

/* Rows of one session mostly stand together. */
static SuppleJournalSession *
find_session (Reading    *reading,
              const char *id)
{
  if (id != NULL && (reading->last == NULL || strcmp (reading->last->id, id) != 0))
    reading->last = g_hash_table_lookup (reading->by_id, id);

  return id != NULL ? reading->last : NULL;
}

/* Adds to each session what @sql says of it; the first column is its id. */
static gboolean
read_rows (sqlite3    *db,
           const char *sql,
           gint64      range_us[2],
           Reading    *reading,
           ReadRow     read_row,
           GError    **error)
{
  g_autoptr (sqlite3_stmt) statement = supple_statement_prepare (db, sql, error);
  g_autoptr (GError) fault = NULL;

  if (statement == NULL)
    return FALSE;

  supple_statement_bind (statement, "ii", range_us[0], range_us[1]);

  while (supple_statement_next (statement, &fault))
    {
      SuppleJournalSession *session =
        find_session (reading, (const char *) sqlite3_column_text (statement, 0));

      if (session != NULL)
        read_row (reading, session, statement);
    }

  if (fault == NULL)
    return TRUE;

  g_propagate_error (error, g_steal_pointer (&fault));

  return FALSE;
}

static gboolean
read_sessions (sqlite3 *db,
               gint64   range_us[2],
               Reading *reading,
               GError **error)
{
  g_autoptr (sqlite3_stmt) statement = supple_statement_prepare (
    db,
    "SELECT id, routine, title, started_us, started_offset_s, ended_us, ending, planned_us, note, "
    "changed_us FROM sessions WHERE started_us >= ? AND started_us < ? ORDER BY started_us, id",
    error);
  g_autoptr (GError) fault = NULL;

  if (statement == NULL)
    return FALSE;

  supple_statement_bind (statement, "ii", range_us[0], range_us[1]);

  while (supple_statement_next (statement, &fault))
    {
      SuppleJournalSession *session = read_session (statement);

      g_ptr_array_add (reading->sessions, session);
      g_hash_table_insert (reading->by_id, session->id, session);
    }

  if (fault == NULL)
    return TRUE;

  g_propagate_error (error, g_steal_pointer (&fault));

  return FALSE;
}

static int
compare_steps (gconstpointer a,
               gconstpointer b)
{
  const SuppleJournalStep *first = a, *second = b;

  if (first->position != second->position)
    return first->position < second->position ? -1 : 1;

  return (first->ended_us > second->ended_us) - (first->ended_us < second->ended_us);
}

static int
compare_moments (gconstpointer a,
                 gconstpointer b)
{
  return (int) ((const SuppleCheckIn *) a)->moment - (int) ((const SuppleCheckIn *) b)->moment;
}

/* A session of which nothing was done and nothing said is none: it was opened and left. */
static GPtrArray *
tidy_up (GPtrArray *sessions)
{
  GPtrArray *tidy =
    g_ptr_array_new_full (sessions->len, (GDestroyNotify) supple_journal_session_free);

  for (guint i = 0; i < sessions->len; i++)
    {
      SuppleJournalSession *session = g_ptr_array_index (sessions, i);

      g_array_sort (session->steps, compare_steps);
      g_array_sort (session->check_ins, compare_moments);

      if (session->steps->len > 0 || session->check_ins->len > 0)
        g_ptr_array_add (tidy, session);
      else
        supple_journal_session_free (session);
    }

  g_ptr_array_set_free_func (sessions, NULL);

  return tidy;
}

/**
 * supple_journal_reader_load_sessions:
 * @db: a journal
 * @from_us: from when on, UTC
 * @until_us: until before when
 * @error: of the %SUPPLE_JOURNAL_ERROR domain
 *
 * Reads the sessions that began in that time, oldest first.
 *
 * Returns: (transfer full) (nullable) (element-type SuppleJournalSession): the sessions, with
 *   their steps, answers and thumbs
 */
GPtrArray *
supple_journal_reader_load_sessions (sqlite3 *db,
                                     gint64   from_us,
                                     gint64   until_us,
                                     GError **error)
{
  static const struct
  {
    const char *sql;
    ReadRow     read_row;
  } parts[] = {
    { "SELECT session, position, exercise, outcome, planned_us, held_us, held_right_us, "
      "held_left_us, ended_us, changed_us FROM steps",
      read_step },
    { "SELECT session, moment, value, answered_us, answered_offset_s FROM check_ins",
      read_check_in },
    { "SELECT session, exercise, value FROM thumbs", read_thumb },
  };
  g_autoptr (GPtrArray) sessions =
    g_ptr_array_new_with_free_func ((GDestroyNotify) supple_journal_session_free);
  g_autoptr (GHashTable) by_id = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) exercises = g_hash_table_new_full (
    g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_ref_string_release);
  Reading  reading = { sessions, by_id, exercises, NULL };
  gint64   range_us[] = { from_us, until_us };
  gboolean whole = from_us == G_MININT64 && until_us == G_MAXINT64;

  if (!read_sessions (db, range_us, &reading, error))
    return NULL;

  /* Where all of it is wanted, straight through the file is the shortest way. */
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      g_autofree char *sql = g_strconcat (parts[i].sql, whole ? "" : IN_RANGE, NULL);

      if (!read_rows (db, sql, range_us, &reading, parts[i].read_row, error))
        return NULL;
    }

  return tidy_up (sessions);
}

/**
 * supple_journal_reader_load_sore:
 * @db: a journal
 * @error: of the %SUPPLE_JOURNAL_ERROR domain
 *
 * Returns: (transfer full) (nullable) (element-type utf8 GArray): by exercise, when it was
 *   too sore, as #SuppleStamp, oldest first
 */
GHashTable *
supple_journal_reader_load_sore (sqlite3 *db,
                                 GError **error)
{
  g_autoptr (GHashTable) times =
    g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_array_unref);
  g_autoptr (sqlite3_stmt) statement = supple_statement_prepare (
    db, "SELECT exercise, noted_us, noted_offset_s FROM too_sore ORDER BY exercise, noted_us",
    error);
  g_autoptr (GError) fault = NULL;

  if (statement == NULL)
    return NULL;

  while (supple_statement_next (statement, &fault))
    {
      g_autofree char *exercise = get_text (statement, 0);
      SuppleStamp      noted = { sqlite3_column_int64 (statement, 1),
                                 sqlite3_column_int (statement, 2) };
      GArray          *list = g_hash_table_lookup (times, exercise);

      if (list == NULL)
        {
          list = g_array_new (FALSE, FALSE, sizeof (SuppleStamp));
          g_hash_table_insert (times, g_steal_pointer (&exercise), list);
        }

      g_array_append_val (list, noted);
    }

  if (fault == NULL)
    return g_steal_pointer (&times);

  g_propagate_error (error, g_steal_pointer (&fault));

  return NULL;
}
