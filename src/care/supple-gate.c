/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "care/supple-gate.h"

/**
 * supple_gate_judge:
 * @facts: what is known
 *
 * Tells whether a session may start. Stiffness, a strain or a spasm from sitting or bending, with
 * nothing else said, opens everything (rule R1). What is urgent or an emergency locks until both
 * questions have been answered with yes: a doctor has looked at it, and they allow stretching. Of
 * several reasons not to start, the gravest is given.
 *
 * Returns: whether it may, or why not
 */
SuppleGate
supple_gate_judge (const SuppleGateFacts *facts)
{
  g_return_val_if_fail (facts != NULL, SUPPLE_GATE_LOCKED);

  if (supple_help_level_locks_sessions (facts->help) && !(facts->looked_at && facts->may_stretch))
    return SUPPLE_GATE_LOCKED;

  if (supple_next_session_is_paused (facts->next))
    return SUPPLE_GATE_PAUSED;

  return facts->n_stretches > 0 ? SUPPLE_GATE_OPEN : SUPPLE_GATE_NOTHING_LEFT;
}
