/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/supple-routine.h"

G_BEGIN_DECLS

char *supple_search_key_fold (const char *text);
char *supple_search_key_new_for_exercise (SuppleExercise *exercise,
                                          const char     *more,
                                          gsize          *title_length);
char *supple_search_key_new_for_routine (SuppleRoutine *routine,
                                         gsize         *title_length);

G_END_DECLS
