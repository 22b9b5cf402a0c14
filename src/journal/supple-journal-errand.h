/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "journal/supple-journal-session.h"
#include "journal/supple-journal-worker.h"

G_BEGIN_DECLS

/**
 * SuppleJournalErrand:
 * @session: (nullable): a session to write
 * @id: (nullable): id of a session, or identifier of an exercise
 * @check_in: an answer to write
 * @thumb: a thumb to write
 * @stamp: when
 * @from_us: what to read begins here, UTC
 * @until_us: and ends before this
 *
 * What a job needs to know; each uses its own part.
 */
typedef struct
{
  SuppleJournalSession *session;
  char                 *id;
  SuppleCheckIn         check_in;
  SuppleThumb           thumb;
  SuppleStamp           stamp;
  gint64                from_us, until_us;
} SuppleJournalErrand;

SuppleJournalErrand *supple_journal_errand_new (void);
void                 supple_journal_errand_free (SuppleJournalErrand *errand);

extern const SuppleJournalJob supple_journal_open_job;
extern const SuppleJournalJob supple_journal_put_session_job;
extern const SuppleJournalJob supple_journal_put_check_in_job;
extern const SuppleJournalJob supple_journal_put_thumb_job;
extern const SuppleJournalJob supple_journal_remove_session_job;
extern const SuppleJournalJob supple_journal_put_sore_job;
extern const SuppleJournalJob supple_journal_take_sore_back_job;
extern const SuppleJournalJob supple_journal_load_sessions_job;
extern const SuppleJournalJob supple_journal_load_sore_job;

G_END_DECLS
