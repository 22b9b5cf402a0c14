/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "journal/supple-sore-notes.h"
#include "session/supple-session.h"

G_BEGIN_DECLS

#define SUPPLE_TYPE_SESSION_RECORDER (supple_session_recorder_get_type ())
G_DECLARE_FINAL_TYPE (SuppleSessionRecorder,
                      supple_session_recorder,
                      SUPPLE,
                      SESSION_RECORDER,
                      GObject)

SuppleSessionRecorder *supple_session_recorder_new (SuppleSession   *session,
                                                    SuppleJournal   *journal,
                                                    SuppleSoreNotes *notes);
const char            *supple_session_recorder_get_id (SuppleSessionRecorder *self);
const SuppleJournalSession      *
supple_session_recorder_get_record (SuppleSessionRecorder *self);
void supple_session_recorder_note_check_in (SuppleSessionRecorder *self,
                                            SuppleMoment           moment,
                                            int                    value);
void supple_session_recorder_set_thumb (SuppleSessionRecorder *self,
                                        const char            *exercise,
                                        int                    value);
void supple_session_recorder_note_sore (SuppleSessionRecorder *self,
                                        SuppleTimeline        *timeline,
                                        guint                  step,
                                        gboolean               given_up);
void supple_session_recorder_take_sore_back (SuppleSessionRecorder *self,
                                             SuppleTimeline        *timeline,
                                             guint                  step);

G_END_DECLS
