/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "session/supple-clock.h"

G_BEGIN_DECLS

/**
 * SuppleInterruption:
 * @SUPPLE_INTERRUPTION_SLEEP: the machine is about to sleep, or has slept
 * @SUPPLE_INTERRUPTION_LOCK: the screen was locked or covered
 * @SUPPLE_INTERRUPTION_OTHER_PLAYER: another program has started to play
 *
 * What takes a session away from the person.
 */
typedef enum
{
  SUPPLE_INTERRUPTION_SLEEP,
  SUPPLE_INTERRUPTION_LOCK,
  SUPPLE_INTERRUPTION_OTHER_PLAYER,
} SuppleInterruption;

#define SUPPLE_TYPE_INTERRUPTION (supple_interruption_get_type ())
GType supple_interruption_get_type (void);

#define SUPPLE_TYPE_INTERRUPTIONS (supple_interruptions_get_type ())
G_DECLARE_FINAL_TYPE (SuppleInterruptions, supple_interruptions, SUPPLE, INTERRUPTIONS, GObject)

SuppleInterruptions *supple_interruptions_new (void);
SuppleInterruptions *supple_interruptions_new_for (GDBusConnection *session_bus,
                                                   GDBusConnection *system_bus,
                                                   SuppleClock     *awake_clock,
                                                   SuppleClock     *boot_clock);
gboolean             supple_interruptions_get_watching (SuppleInterruptions *self);
void                 supple_interruptions_set_watching (SuppleInterruptions *self,
                                                        gboolean             watching);
gboolean             supple_interruptions_get_other_players (SuppleInterruptions *self);
void                 supple_interruptions_set_other_players (SuppleInterruptions *self,
                                                             gboolean             other_players);
void                 supple_interruptions_check (SuppleInterruptions *self);

G_END_DECLS
