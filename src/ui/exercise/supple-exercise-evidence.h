/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "library/supple-library.h"

G_BEGIN_DECLS

#define SUPPLE_TYPE_EXERCISE_EVIDENCE (supple_exercise_evidence_get_type ())
G_DECLARE_FINAL_TYPE (SuppleExerciseEvidence,
                      supple_exercise_evidence,
                      SUPPLE,
                      EXERCISE_EVIDENCE,
                      GtkBox)

void supple_exercise_evidence_show (SuppleExerciseEvidence *self,
                                    SuppleExercise         *exercise,
                                    SuppleLibrary          *library);

G_END_DECLS
