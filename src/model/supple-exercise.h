/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/supple-dose.h"
#include "model/supple-enums.h"
#include "model/supple-phase.h"
#include "model/supple-record.h"

G_BEGIN_DECLS

#define SUPPLE_TYPE_EXERCISE (supple_exercise_get_type ())
G_DECLARE_FINAL_TYPE (SuppleExercise, supple_exercise, SUPPLE, EXERCISE, SuppleRecord)

const char            *supple_exercise_get_id (SuppleExercise *self);
const char            *supple_exercise_get_title (SuppleExercise *self);
const char *const     *supple_exercise_get_other_names (SuppleExercise *self);
const char *const     *supple_exercise_get_original_names (SuppleExercise *self);
SupplePlace            supple_exercise_get_place (SuppleExercise *self);
const char            *supple_exercise_get_position (SuppleExercise *self);
SuppleExerciseKind     supple_exercise_get_kind (SuppleExercise *self);
gboolean               supple_exercise_get_sided (SuppleExercise *self);
gboolean               supple_exercise_get_alternate (SuppleExercise *self);
guint                  supple_exercise_get_difficulty (SuppleExercise *self);
gint64                 supple_exercise_get_setup_us (SuppleExercise *self);
const char            *supple_exercise_get_bias (SuppleExercise *self);
const char            *supple_exercise_get_start (SuppleExercise *self);
const char            *supple_exercise_get_start_instruction (SuppleExercise *self);
const char            *supple_exercise_get_start_pose (SuppleExercise *self);
const SuppleDose      *supple_exercise_get_dose (SuppleExercise *self);
const SuppleDoseRange *supple_exercise_get_dose_range (SuppleExercise *self);
const char *const     *supple_exercise_get_targets (SuppleExercise *self);
const char *const     *supple_exercise_get_feelings (SuppleExercise *self);
const char *const     *supple_exercise_get_mistakes (SuppleExercise *self);
const char *const     *supple_exercise_get_easier (SuppleExercise *self);
const char            *supple_exercise_get_easier_exercise (SuppleExercise *self);
const char *const     *supple_exercise_get_harder (SuppleExercise *self);
const char *const     *supple_exercise_get_cautions (SuppleExercise *self);
const char *const     *supple_exercise_get_tags (SuppleExercise *self);
const char *const     *supple_exercise_get_sources (SuppleExercise *self);
const char            *supple_exercise_get_variant_of (SuppleExercise *self);
const char            *supple_exercise_get_evidence (SuppleExercise *self);
const char            *supple_exercise_get_photo (SuppleExercise *self);
gboolean               supple_exercise_get_own (SuppleExercise *self);
guint                  supple_exercise_get_n_phases (SuppleExercise *self);
SupplePhase           *supple_exercise_get_phase (SuppleExercise *self,
                                                  guint           position);
gboolean               supple_exercise_has_tag (SuppleExercise *self,
                                                const char     *tag);

G_END_DECLS
