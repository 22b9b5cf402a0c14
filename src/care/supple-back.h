/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "care/supple-condition.h"

G_BEGIN_DECLS

/**
 * SuppleBack:
 * @conditions: what it has, as bits made with SUPPLE_CONDITION_BIT()
 * @given: (array zero-terminated=1) (nullable): identifiers of the exercises that a clinician
 *   gave for it
 *
 * What somebody has told us of their back.
 */
typedef struct
{
  guint32            conditions;
  const char *const *given;
} SuppleBack;

/**
 * SuppleAdvice:
 * @SUPPLE_ADVICE_NO_DIAGNOSIS: what is asked and answered is no diagnosis
 * @SUPPLE_ADVICE_ASK_A_PROFESSIONAL: not sure what suits: ask a physiotherapist or a doctor
 * @SUPPLE_ADVICE_ASK_FIRST: a condition needs its own technique: ask before stretching
 * @SUPPLE_ADVICE_ONLY_WHAT_WAS_GIVEN: stretch only what a clinician gave
 * @SUPPLE_ADVICE_MOVE_BESIDES: stretching is no better than moving: walk as well
 *
 * What has to be said beside the questions about the back. Bits of a set.
 */
typedef enum
{
  SUPPLE_ADVICE_NO_DIAGNOSIS = 1 << 0,
  SUPPLE_ADVICE_ASK_A_PROFESSIONAL = 1 << 1,
  SUPPLE_ADVICE_ASK_FIRST = 1 << 2,
  SUPPLE_ADVICE_ONLY_WHAT_WAS_GIVEN = 1 << 3,
  SUPPLE_ADVICE_MOVE_BESIDES = 1 << 4,
} SuppleAdvice;

guint32  supple_back_get_reasons (const SuppleBack  *back,
                                  const char        *exercise,
                                  const char *const *tags);
gboolean supple_back_is_given (const SuppleBack *back,
                               const char       *exercise);
guint32  supple_back_get_advice (const SuppleBack *back);

G_END_DECLS
