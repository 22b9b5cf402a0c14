/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "journal/supple-journal-errand.h"

#include "journal/supple-journal-reader.h"
#include "journal/supple-journal-rows.h"

/**
 * supple_journal_errand_new:
 *
 * Returns: (transfer full): an errand that needs nothing yet
 */
SuppleJournalErrand *
supple_journal_errand_new (void)
{
  return g_new0 (SuppleJournalErrand, 1);
}

/**
 * supple_journal_errand_free:
 * @errand: (transfer full): an errand
 */
void
supple_journal_errand_free (SuppleJournalErrand *errand)
{

  g_clear_pointer (&errand->session, supple_journal_session_free);
  g_clear_pointer (&errand->thumb.exercise, g_ref_string_release);
  g_free (errand->id);
  g_free (errand);
}

static gboolean
open_work (sqlite3  *db,
           gpointer  data,
           gpointer *result,
           GError  **error)
{
  return TRUE;
}

static gboolean
put_session_work (sqlite3  *db,
                  gpointer  data,
                  gpointer *result,
                  GError  **error)
{
  return supple_journal_rows_put_session (db, ((SuppleJournalErrand *) data)->session, error);
}

static gboolean
put_check_in_work (sqlite3  *db,
                   gpointer  data,
                   gpointer *result,
                   GError  **error)
{
  SuppleJournalErrand *errand = data;

  return supple_journal_rows_put_check_in (db, errand->id, &errand->check_in, error);
}

static gboolean
put_thumb_work (sqlite3  *db,
                gpointer  data,
                gpointer *result,
                GError  **error)
{
  SuppleJournalErrand *errand = data;

  return supple_journal_rows_put_thumb (db, errand->id, &errand->thumb, errand->stamp.utc_us,
                                        error);
}

static gboolean
remove_session_work (sqlite3  *db,
                     gpointer  data,
                     gpointer *result,
                     GError  **error)
{
  SuppleJournalErrand *errand = data;

  return supple_journal_rows_remove_session (db, errand->id, errand->stamp.utc_us, error);
}

static gboolean
put_sore_work (sqlite3  *db,
               gpointer  data,
               gpointer *result,
               GError  **error)
{
  SuppleJournalErrand *errand = data;

  return supple_journal_rows_put_sore (db, errand->id, errand->stamp, error);
}

static gboolean
take_sore_back_work (sqlite3  *db,
                     gpointer  data,
                     gpointer *result,
                     GError  **error)
{
  SuppleJournalErrand *errand = data;

  return supple_journal_rows_take_sore_back (db, errand->id, errand->stamp.utc_us, error);
}

static gboolean
load_sessions_work (sqlite3  *db,
                    gpointer  data,
                    gpointer *result,
                    GError  **error)
{
  SuppleJournalErrand *errand = data;

  *result = supple_journal_reader_load_sessions (db, errand->from_us, errand->until_us, error);

  return *result != NULL;
}

static gboolean
load_sore_work (sqlite3  *db,
                gpointer  data,
                gpointer *result,
                GError  **error)
{
  *result = supple_journal_reader_load_sore (db, error);

  return *result != NULL;
}

const SuppleJournalJob supple_journal_open_job = {
  open_work,
  SUPPLE_JOURNAL_READS,
};

const SuppleJournalJob supple_journal_put_session_job = {
  put_session_work,
  SUPPLE_JOURNAL_WRITES,
};

const SuppleJournalJob supple_journal_put_check_in_job = {
  put_check_in_work,
  SUPPLE_JOURNAL_WRITES,
};

const SuppleJournalJob supple_journal_put_thumb_job = {
  put_thumb_work,
  SUPPLE_JOURNAL_WRITES,
};

const SuppleJournalJob supple_journal_remove_session_job = {
  remove_session_work,
  SUPPLE_JOURNAL_WRITES,
};

const SuppleJournalJob supple_journal_put_sore_job = {
  put_sore_work,
  SUPPLE_JOURNAL_WRITES,
};

const SuppleJournalJob supple_journal_take_sore_back_job = {
  take_sore_back_work,
  SUPPLE_JOURNAL_WRITES,
};

const SuppleJournalJob supple_journal_load_sessions_job = {
  load_sessions_work,
  SUPPLE_JOURNAL_READS,
  (GDestroyNotify) g_ptr_array_unref,
};

const SuppleJournalJob supple_journal_load_sore_job = {
  load_sore_work,
  SUPPLE_JOURNAL_READS,
  (GDestroyNotify) g_hash_table_unref,
};
