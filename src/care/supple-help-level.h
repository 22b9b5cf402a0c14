/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SuppleHelpLevel:
 * @SUPPLE_HELP_NONE: nothing was said that calls for anything
 * @SUPPLE_HELP_STOP: no more stretching today, with advice
 * @SUPPLE_HELP_SOON: see a doctor this week
 * @SUPPLE_HELP_URGENT: ask for advice the same day
 * @SUPPLE_HELP_EMERGENCY: an ambulance or an emergency department, now
 *
 * How much help is needed; the later of two is the one that counts.
 */
typedef enum
{
  SUPPLE_HELP_NONE,
  SUPPLE_HELP_STOP,
  SUPPLE_HELP_SOON,
  SUPPLE_HELP_URGENT,
  SUPPLE_HELP_EMERGENCY,
} SuppleHelpLevel;

#define SUPPLE_N_HELP_LEVELS (SUPPLE_HELP_EMERGENCY + 1)

gboolean supple_help_level_locks_sessions (SuppleHelpLevel level);

G_END_DECLS
