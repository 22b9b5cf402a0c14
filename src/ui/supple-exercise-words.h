/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/supple-exercise.h"

G_BEGIN_DECLS

const char *supple_words_tag (const char *tag);
const char *supple_words_position (const char *position);
const char *supple_words_difficulty (guint difficulty);
char       *supple_words_allowed (SuppleExercise *exercise);

G_END_DECLS
