/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "model/supple-record.h"
#include "model/supple-step.h"

G_BEGIN_DECLS

#define SUPPLE_TYPE_ROUTINE (supple_routine_get_type ())
G_DECLARE_FINAL_TYPE (SuppleRoutine, supple_routine, SUPPLE, ROUTINE, SuppleRecord)

SuppleRoutine     *supple_routine_new_single (SuppleStep *step);
SuppleRoutine     *supple_routine_new_with_steps (SuppleRoutine *self,
                                                  GListModel    *steps);
const char        *supple_routine_get_id (SuppleRoutine *self);
const char        *supple_routine_get_title (SuppleRoutine *self);
const char        *supple_routine_get_purpose (SuppleRoutine *self);
const char        *supple_routine_get_occasion (SuppleRoutine *self);
const char        *supple_routine_get_bias (SuppleRoutine *self);
const char        *supple_routine_get_cover_id (SuppleRoutine *self);
const char *const *supple_routine_get_optional (SuppleRoutine *self);
const char *const *supple_routine_get_original_names (SuppleRoutine *self);
GListModel        *supple_routine_get_steps (SuppleRoutine *self);
gboolean           supple_routine_get_own (SuppleRoutine *self);
guint              supple_routine_get_n_steps (SuppleRoutine *self);
SuppleStep        *supple_routine_get_step (SuppleRoutine *self,
                                            guint          position);
SuppleExercise    *supple_routine_get_cover (SuppleRoutine *self);

G_END_DECLS
