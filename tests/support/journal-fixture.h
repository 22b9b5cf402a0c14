/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "journal/supple-journal.h"

G_BEGIN_DECLS

/* The first sample session begins then. */
#define SAMPLE_START_US (G_GINT64_CONSTANT (1700000000) * G_USEC_PER_SEC)
#define SAMPLE_STEPS    4

/* A journal in a folder of its own, empty at first. */
typedef struct
{
  char          *folder;
  SuppleJournal *journal;
} JournalFixture;

void journal_fixture_set_up (JournalFixture *fixture,
                             gconstpointer   data);
void journal_fixture_tear_down (JournalFixture *fixture,
                                gconstpointer   data);
void journal_fixture_reopen (JournalFixture *fixture);

char *journal_fixture_get_path (JournalFixture *fixture,
                                const char     *name);

SuppleJournalSession *sample_session (guint number,
                                      guint n_steps);

void          answered_cb (GObject      *source,
                           GAsyncResult *result,
                           gpointer      user_data);
GAsyncResult *await (GAsyncResult **answer);

void       put_session (SuppleJournal              *journal,
                        const SuppleJournalSession *session);
GPtrArray *load_sessions (SuppleJournal *journal);
char      *tell_sessions (SuppleJournal *journal);

G_END_DECLS
