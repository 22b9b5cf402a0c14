/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session/supple-timeline.h"

G_BEGIN_DECLS

/**
 * SuppleAdaptation:
 * @SUPPLE_ADAPTATION_EASIER: another, easier exercise in its place
 * @SUPPLE_ADAPTATION_SHORTER: the same with a shorter hold
 * @SUPPLE_ADAPTATION_SKIPPED: not today
 *
 * What may be done about a step that is too sore.
 */
typedef enum
{
  SUPPLE_ADAPTATION_EASIER,
  SUPPLE_ADAPTATION_SHORTER,
  SUPPLE_ADAPTATION_SKIPPED,
} SuppleAdaptation;

gboolean       supple_adaptation_shorten (const SuppleDose *dose,
                                          SuppleBreathPace  pace,
                                          SuppleDose       *shorter);
SuppleStep    *supple_adaptation_ease (SuppleStep     *step,
                                       SuppleExercise *easier);
SuppleRoutine *supple_adaptation_replace_step (SuppleRoutine *routine,
                                               guint          position,
                                               SuppleStep    *step);

G_END_DECLS
