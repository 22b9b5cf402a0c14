/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session/supple-timeline.h"

G_BEGIN_DECLS

char       *supple_words_clock (gint64 duration_us);
char       *supple_words_minutes (gint64 duration_us);
char       *supple_words_seconds (gint64 duration_us);
char       *supple_words_length (SuppleRoutine *routine, const SuppleTimelineOptions *options);
char       *supple_words_pace (SuppleBreathPace pace);
const char *supple_words_place (SupplePlace place);
char       *supple_words_places (SuppleRoutine *routine);
char       *supple_words_dose (const SuppleDose *dose);
char       *supple_words_hold (const SuppleDose *dose);
char       *supple_words_repetitions (const SuppleDose *dose);

char *supple_words_step_length (SuppleStep                  *step,
                                const SuppleTimelineOptions *options);
char *supple_words_days_since (gint64 time_s,
                               int    days_max);

G_END_DECLS
