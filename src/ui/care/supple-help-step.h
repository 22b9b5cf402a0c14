/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "care/supple-emergency-number.h"
#include "care/supple-stop-sign.h"

G_BEGIN_DECLS

/**
 * SuppleHelpStep:
 * @title: what to do
 * @subtitle: more about it, or the words to say; empty where there is nothing to add
 *
 * One of the things to do, in their order.
 */
typedef struct
{
  char *title, *subtitle;
} SuppleHelpStep;

#define SUPPLE_N_HELP_STEPS 3

SuppleHelpStep supple_help_step_for_level (guint                        index,
                                           SuppleHelpLevel              level,
                                           SuppleStopSign               sign,
                                           const SuppleEmergencyNumber *numbers);
void           supple_help_step_clear (SuppleHelpStep *step);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (SuppleHelpStep, supple_help_step_clear)

G_END_DECLS
