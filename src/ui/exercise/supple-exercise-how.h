/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "session/supple-timeline.h"

G_BEGIN_DECLS

#define SUPPLE_TYPE_EXERCISE_HOW (supple_exercise_how_get_type ())
G_DECLARE_FINAL_TYPE (SuppleExerciseHow, supple_exercise_how, SUPPLE, EXERCISE_HOW, GtkBox)

void supple_exercise_how_show (SuppleExerciseHow *self,
                               SuppleExercise    *exercise);
void supple_exercise_how_set_options (SuppleExerciseHow           *self,
                                      const SuppleTimelineOptions *options);

G_END_DECLS
