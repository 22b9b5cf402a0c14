/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/supple-exercise.h"
#include "model/supple-record.h"

G_BEGIN_DECLS

#define SUPPLE_TYPE_STEP (supple_step_get_type ())
G_DECLARE_FINAL_TYPE (SuppleStep, supple_step, SUPPLE, STEP, SuppleRecord)

SuppleStep       *supple_step_new_usual (SuppleExercise *exercise);
SuppleExercise   *supple_step_get_exercise (SuppleStep *self);
const SuppleDose *supple_step_get_dose (SuppleStep *self);

G_END_DECLS
