/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/supple-my-back.h"

G_BEGIN_DECLS

char       *supple_left_out_words_why (SuppleMyBack   *back,
                                       SuppleExercise *exercise);
char       *supple_left_out_words_conditions (guint32 reasons);
const char *supple_left_out_words_reason (guint32         reasons,
                                          SuppleExercise *exercise);
const char *supple_left_out_words_sayer (guint32 reasons);
gboolean    supple_left_out_is_for_yourself_to_say (guint32 reasons);

G_END_DECLS
