/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/supple-routine.h"

G_BEGIN_DECLS

#define SUPPLE_TYPE_ROUTINE_DRAFT (supple_routine_draft_get_type ())
G_DECLARE_FINAL_TYPE (SuppleRoutineDraft, supple_routine_draft, SUPPLE, ROUTINE_DRAFT, GObject)

SuppleRoutineDraft *supple_routine_draft_new (SuppleRoutine *routine);

SuppleRoutine *supple_routine_draft_get_routine (SuppleRoutineDraft *self);
gboolean       supple_routine_draft_get_can_undo (SuppleRoutineDraft *self);
gboolean       supple_routine_draft_get_can_redo (SuppleRoutineDraft *self);

void supple_routine_draft_set (SuppleRoutineDraft *self,
                               SuppleRoutine      *routine,
                               const char         *topic);
void supple_routine_draft_seal (SuppleRoutineDraft *self);
void supple_routine_draft_undo (SuppleRoutineDraft *self);
void supple_routine_draft_redo (SuppleRoutineDraft *self);

G_END_DECLS
