/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "session/supple-playhead.h"

/**
 * supple_playhead_get_position_us:
 * @self: a playhead
 * @now_us: the clock's time
 *
 * Returns: where it is at @now_us
 */
gint64
supple_playhead_get_position_us (const SupplePlayhead *self,
                                 gint64                now_us)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->position_us + (self->moving ? MAX (0, now_us - self->time_us) : 0);
}

/**
 * supple_playhead_get_wait_us:
 * @self: a playhead
 * @now_us: the clock's time
 *
 * Returns: how long from @now_us until it moves on; 0 when it does, or when it stands
 */
gint64
supple_playhead_get_wait_us (const SupplePlayhead *self,
                             gint64                now_us)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->moving ? MAX (0, self->time_us - now_us) : 0;
}

/**
 * supple_playhead_get_arrival_us:
 * @self: a playhead that moves
 * @position_us: a position ahead of it
 *
 * Returns: the clock's time at which it gets there
 */
gint64
supple_playhead_get_arrival_us (const SupplePlayhead *self,
                                gint64                position_us)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->time_us + position_us - self->position_us;
}
