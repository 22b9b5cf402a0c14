/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session/supple-session.h"

G_BEGIN_DECLS

const char *supple_session_words_headline (SuppleTimeline      *timeline,
                                           const SuppleSegment *segment);
const char *supple_session_words_instruction (SuppleTimeline      *timeline,
                                              const SuppleSegment *segment);
const char *supple_session_words_side (const SuppleSegment *segment);
char       *supple_session_words_count (SuppleTimeline      *timeline,
                                        const SuppleSegment *segment);
const char *supple_session_words_time_caption (const SuppleSegment *segment);
char       *supple_session_words_time_left (SuppleSession       *session,
                                            const SuppleSegment *segment);
char       *supple_session_words_facts (SuppleTimeline      *timeline,
                                        const SuppleSegment *segment,
                                        const char          *time_left);
char       *supple_session_words_next (SuppleTimeline *timeline,
                                       guint           segment_index);
char       *supple_session_words_announcement (SuppleTimeline      *timeline,
                                               const SuppleSegment *segment);

G_END_DECLS
