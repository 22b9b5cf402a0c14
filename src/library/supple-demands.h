/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/supple-routine.h"

G_BEGIN_DECLS

/**
 * SuppleDemands:
 * @SUPPLE_NEEDS_MAT: some of it is done on a mat
 * @SUPPLE_NEEDS_CHAIR: some of it is done on a chair
 * @SUPPLE_NEEDS_STANDING: some of it is done standing
 * @SUPPLE_NEEDS_KNEELING: some of it puts weight on the knees
 * @SUPPLE_NEEDS_LYING: some of it is done lying flat, face up or down
 * @SUPPLE_NEEDS_LEAVING_BED: some of it cannot be done in bed
 *
 * What something asks of the person and the room.
 */
typedef enum
{
  SUPPLE_NEEDS_MAT = 1 << 0,
  SUPPLE_NEEDS_CHAIR = 1 << 1,
  SUPPLE_NEEDS_STANDING = 1 << 2,
  SUPPLE_NEEDS_KNEELING = 1 << 3,
  SUPPLE_NEEDS_LYING = 1 << 4,
  SUPPLE_NEEDS_LEAVING_BED = 1 << 5,
} SuppleDemands;

SuppleDemands supple_demands_of_exercise (SuppleExercise *exercise);
SuppleDemands supple_demands_of_routine (SuppleRoutine *routine);
gboolean      supple_demands_fit_place (SuppleDemands demands,
                                        SupplePlace   place);

G_END_DECLS
