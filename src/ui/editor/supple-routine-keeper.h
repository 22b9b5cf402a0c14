/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "library/supple-own-files.h"
#include "library/supple-routine-draft.h"

G_BEGIN_DECLS

/**
 * SuppleKeeping:
 * @SUPPLE_KEEPING_SAVED: the file is as the draft is
 * @SUPPLE_KEEPING_WAITING: it will be in a moment
 * @SUPPLE_KEEPING_EMPTY: there is no step to be saved yet
 * @SUPPLE_KEEPING_FAILED: it could not be written
 *
 * How a draft and its file stand.
 */
typedef enum
{
  SUPPLE_KEEPING_SAVED,
  SUPPLE_KEEPING_WAITING,
  SUPPLE_KEEPING_EMPTY,
  SUPPLE_KEEPING_FAILED,
} SuppleKeeping;

#define SUPPLE_TYPE_ROUTINE_KEEPER (supple_routine_keeper_get_type ())
G_DECLARE_FINAL_TYPE (SuppleRoutineKeeper, supple_routine_keeper, SUPPLE, ROUTINE_KEEPER, GObject)

SuppleRoutineKeeper *supple_routine_keeper_new (SuppleRoutineDraft *draft,
                                                SuppleOwnFiles     *own);
SuppleKeeping        supple_routine_keeper_get_keeping (SuppleRoutineKeeper *self);
void                 supple_routine_keeper_flush (SuppleRoutineKeeper *self);

G_END_DECLS
