/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "care/supple-help-level.h"

/**
 * supple_help_level_locks_sessions:
 * @level: what an answer came to
 *
 * A single sign seldom means a disease, but a program cannot tell: what is urgent
 * or an emergency keeps stretching locked until it has been looked at.
 *
 * Returns: whether no session may start
 */
gboolean
supple_help_level_locks_sessions (SuppleHelpLevel level)
{
  return level >= SUPPLE_HELP_URGENT;
}
