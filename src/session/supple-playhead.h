/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SupplePlayhead:
 * @position_us: a position on the timeline
 * @time_us: the clock's time at which it is there
 * @moving: whether it moves on from then
 *
 * A position that is computed, never counted: @position_us, plus what has passed
 * since @time_us. Before @time_us it waits.
 */
typedef struct
{
  gint64   position_us, time_us;
  gboolean moving;
} SupplePlayhead;

gint64 supple_playhead_get_position_us (const SupplePlayhead *self,
                                        gint64                now_us);
gint64 supple_playhead_get_wait_us (const SupplePlayhead *self,
                                    gint64                now_us);
gint64 supple_playhead_get_arrival_us (const SupplePlayhead *self,
                                       gint64                position_us);

G_END_DECLS
