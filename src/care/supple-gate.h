/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "care/supple-help-level.h"
#include "care/supple-next-session.h"

G_BEGIN_DECLS

/**
 * SuppleGate:
 * @SUPPLE_GATE_OPEN: a session may start
 * @SUPPLE_GATE_NOTHING_LEFT: each of its stretches is left out for this back
 * @SUPPLE_GATE_PAUSED: the routines are paused
 * @SUPPLE_GATE_LOCKED: a sign that should not wait has not been looked at
 */
typedef enum
{
  SUPPLE_GATE_OPEN,
  SUPPLE_GATE_NOTHING_LEFT,
  SUPPLE_GATE_PAUSED,
  SUPPLE_GATE_LOCKED,
} SuppleGate;

/**
 * SuppleGateFacts:
 * @help: the gravest that red flags and stop signs came to
 * @looked_at: a doctor or an emergency department has looked at it since
 * @may_stretch: they said that the person may stretch
 * @next: what the sessions so far mean
 * @n_stretches: how many stretches of the routine are not left out
 */
typedef struct
{
  SuppleHelpLevel   help;
  gboolean          looked_at, may_stretch;
  SuppleNextSession next;
  guint             n_stretches;
} SuppleGateFacts;

SuppleGate supple_gate_judge (const SuppleGateFacts *facts);

G_END_DECLS
