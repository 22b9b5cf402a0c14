/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "journal/supple-journal-error.h"
#include "journal/supple-journal-report.h"
#include "journal/supple-journal-session.h"

G_BEGIN_DECLS

#define SUPPLE_TYPE_JOURNAL (supple_journal_get_type ())
G_DECLARE_FINAL_TYPE (SuppleJournal, supple_journal, SUPPLE, JOURNAL, GObject)

SuppleJournal             *supple_journal_new (const char *folder);
const char                *supple_journal_get_folder (SuppleJournal *self);
const SuppleJournalReport *supple_journal_get_report (SuppleJournal *self);
SuppleJournalCondition     supple_journal_get_condition (SuppleJournal *self);
void                       supple_journal_close (SuppleJournal *self);

void     supple_journal_open_async (SuppleJournal      *self,
                                    GAsyncReadyCallback callback,
                                    gpointer            user_data);
void     supple_journal_put_session_async (SuppleJournal              *self,
                                           const SuppleJournalSession *session,
                                           GAsyncReadyCallback         callback,
                                           gpointer                    user_data);
void     supple_journal_put_check_in_async (SuppleJournal       *self,
                                            const char          *session,
                                            const SuppleCheckIn *check_in,
                                            GAsyncReadyCallback  callback,
                                            gpointer             user_data);
void     supple_journal_put_thumb_async (SuppleJournal      *self,
                                         const char         *session,
                                         const SuppleThumb  *thumb,
                                         GDateTime          *now,
                                         GAsyncReadyCallback callback,
                                         gpointer            user_data);
void     supple_journal_remove_session_async (SuppleJournal      *self,
                                              const char         *id,
                                              GDateTime          *now,
                                              GAsyncReadyCallback callback,
                                              gpointer            user_data);
void     supple_journal_put_sore_async (SuppleJournal      *self,
                                        const char         *exercise,
                                        GDateTime          *when,
                                        GAsyncReadyCallback callback,
                                        gpointer            user_data);
void     supple_journal_take_sore_back_async (SuppleJournal      *self,
                                              const char         *exercise,
                                              GDateTime          *now,
                                              GAsyncReadyCallback callback,
                                              gpointer            user_data);
gboolean supple_journal_finish (SuppleJournal *self,
                                GAsyncResult  *result,
                                GError       **error);

void        supple_journal_load_sessions_async (SuppleJournal      *self,
                                                GDateTime          *from,
                                                GDateTime          *until,
                                                GCancellable       *cancellable,
                                                GAsyncReadyCallback callback,
                                                gpointer            user_data);
GPtrArray  *supple_journal_load_sessions_finish (SuppleJournal *self,
                                                 GAsyncResult  *result,
                                                 GError       **error);
void        supple_journal_load_sore_async (SuppleJournal      *self,
                                            GCancellable       *cancellable,
                                            GAsyncReadyCallback callback,
                                            gpointer            user_data);
GHashTable *supple_journal_load_sore_finish (SuppleJournal *self,
                                             GAsyncResult  *result,
                                             GError       **error);

G_END_DECLS
