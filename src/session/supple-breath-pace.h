/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The paces that are offered: 12 to 4 breaths a minute, out at least as long as in. Studies of slow
 * breathing use 4 to 10 a minute (Russo 2017); a long out-breath is felt as calming (Van Diest
 * 2014). */
#define SUPPLE_BREATH_IN_MIN_US    (2 * G_USEC_PER_SEC)
#define SUPPLE_BREATH_IN_MAX_US    (6 * G_USEC_PER_SEC)
#define SUPPLE_BREATH_OUT_MIN_US   (2 * G_USEC_PER_SEC)
#define SUPPLE_BREATH_OUT_MAX_US   (10 * G_USEC_PER_SEC)
#define SUPPLE_BREATH_CYCLE_MIN_US (5 * G_USEC_PER_SEC)
#define SUPPLE_BREATH_CYCLE_MAX_US (15 * G_USEC_PER_SEC)

/**
 * SuppleBreathPace:
 * @in_us: length of an in-breath
 * @out_us: length of an out-breath
 */
typedef struct
{
  gint64 in_us, out_us;
} SuppleBreathPace;

#define SUPPLE_BREATH_PACE_CALM ((SuppleBreathPace) { 4 * G_USEC_PER_SEC, 6 * G_USEC_PER_SEC })

#define SUPPLE_BREATH_PACE_ERROR (supple_breath_pace_error_quark ())
GQuark supple_breath_pace_error_quark (void);

/**
 * SuppleBreathPaceError:
 * @SUPPLE_BREATH_PACE_ERROR_RANGE: a breath is too short or too long
 */
typedef enum
{
  SUPPLE_BREATH_PACE_ERROR_RANGE,
} SuppleBreathPaceError;

gboolean         supple_breath_pace_from_seconds (SuppleBreathPace *pace,
                                                  double            in_s,
                                                  double            out_s,
                                                  GError          **error);
SuppleBreathPace supple_breath_pace_clamp (SuppleBreathPace pace);
gint64           supple_breath_pace_cycle_us (SuppleBreathPace pace);

G_END_DECLS
