/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "journal/supple-journal-session.h"
#include "session/supple-timeline.h"

G_BEGIN_DECLS

GArray            *supple_step_tally_new (void);
SuppleJournalStep *supple_step_tally_get (GArray         *tally,
                                          SuppleTimeline *timeline,
                                          guint           step);
SuppleJournalStep *supple_step_tally_find (GArray     *tally,
                                           guint       step,
                                           const char *exercise);
void               supple_step_tally_credit (GArray         *tally,
                                             SuppleTimeline *timeline,
                                             gint64          from_us,
                                             gint64          until_us);
void               supple_step_tally_replan (GArray         *tally,
                                             SuppleTimeline *timeline,
                                             gint64          position_us);
void               supple_step_tally_judge (SuppleJournalStep *step,
                                            gint64             now_us);

G_END_DECLS
