/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "model/supple-routine.h"

G_BEGIN_DECLS

/**
 * SuppleReason:
 * @SUPPLE_REASON_FIRST: nothing has been done yet, and this is where to begin
 * @SUPPLE_REASON_MORNING: it is early, when bending far does the back no good
 * @SUPPLE_REASON_DAY: people sit by day
 * @SUPPLE_REASON_AFTER_WORK: the sitting is over
 * @SUPPLE_REASON_NIGHT: it is late
 * @SUPPLE_REASON_CHANGE: what the hour asks for has just been done
 * @SUPPLE_REASON_GENTLE: the back took too long to settle last time; never chosen by the hour
 *
 * Why a routine is suggested.
 */
typedef enum
{
  SUPPLE_REASON_FIRST,
  SUPPLE_REASON_MORNING,
  SUPPLE_REASON_DAY,
  SUPPLE_REASON_AFTER_WORK,
  SUPPLE_REASON_NIGHT,
  SUPPLE_REASON_CHANGE,
  SUPPLE_REASON_GENTLE,
} SuppleReason;

#define SUPPLE_TYPE_REASON (supple_reason_get_type ())
GType supple_reason_get_type (void);

/**
 * SuppleRecentFunc:
 * @id: of a routine
 * @data: the caller's
 *
 * Returns: when the routine was last done, in seconds since 1970; 0 for never
 */
typedef gint64 (*SuppleRecentFunc) (const char *id,
                                    gpointer    data);

SuppleRoutine *supple_suggestion_choose (GListModel      *routines,
                                         GDateTime       *now,
                                         SuppleRecentFunc recent,
                                         gpointer         data,
                                         SuppleReason    *reason);

G_END_DECLS
