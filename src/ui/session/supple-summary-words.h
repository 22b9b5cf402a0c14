/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "care/supple-traffic-light.h"
#include "journal/supple-journal-session.h"

G_BEGIN_DECLS

SuppleTrafficLight supple_summary_words_judge (const SuppleJournalSession *session,
                                               SuppleSessionAnswers       *answers);
const char        *supple_summary_words_heading (SuppleTrafficLight light);
char              *supple_summary_words_advice (SuppleTrafficLight          light,
                                                const SuppleSessionAnswers *answers);
char              *supple_summary_words_done (const SuppleJournalSession *session);
const char        *supple_summary_words_outcome (SuppleOutcome outcome);
const char        *supple_summary_words_end (SuppleTrafficLight light);

G_END_DECLS
