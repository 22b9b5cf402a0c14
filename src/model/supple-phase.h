/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/supple-enums.h"
#include "model/supple-record.h"

G_BEGIN_DECLS

#define SUPPLE_TYPE_PHASE (supple_phase_get_type ())
G_DECLARE_FINAL_TYPE (SupplePhase, supple_phase, SUPPLE, PHASE, SuppleRecord)

const char  *supple_phase_get_id (SupplePhase *self);
const char  *supple_phase_get_instruction (SupplePhase *self);
const char  *supple_phase_get_instruction_in (SupplePhase *self);
const char  *supple_phase_get_description (SupplePhase *self);
const char  *supple_phase_get_pose (SupplePhase *self);
gint64       supple_phase_get_duration_us (SupplePhase *self);
SuppleBreath supple_phase_get_breath (SupplePhase *self);
SuppleBreath supple_phase_get_other_breath (SupplePhase *self);
gboolean     supple_phase_get_hold (SupplePhase *self);

G_END_DECLS
