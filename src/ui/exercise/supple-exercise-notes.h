/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "library/supple-library.h"

G_BEGIN_DECLS

#define SUPPLE_TYPE_EXERCISE_NOTES (supple_exercise_notes_get_type ())
G_DECLARE_FINAL_TYPE (SuppleExerciseNotes, supple_exercise_notes, SUPPLE, EXERCISE_NOTES, GtkBox)

void supple_exercise_notes_show (SuppleExerciseNotes *self,
                                 SuppleExercise      *exercise,
                                 SuppleLibrary       *library);

G_END_DECLS
