/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/supple-dose.h"
#include "session/supple-breath-pace.h"

G_BEGIN_DECLS

/**
 * SuppleHolds:
 * @SUPPLE_HOLDS_USUAL: as the routine has them
 * @SUPPLE_HOLDS_LONGER: half as long again, as far as the exercise allows
 * @SUPPLE_HOLDS_SHORTER: half as long
 */
typedef enum
{
  SUPPLE_HOLDS_USUAL,
  SUPPLE_HOLDS_LONGER,
  SUPPLE_HOLDS_SHORTER,
} SuppleHolds;

/**
 * SuppleRepetitions:
 * @SUPPLE_REPETITIONS_USUAL: as the routine has them
 * @SUPPLE_REPETITIONS_FEWER: half of them, at least one
 */
typedef enum
{
  SUPPLE_REPETITIONS_USUAL,
  SUPPLE_REPETITIONS_FEWER,
} SuppleRepetitions;

/**
 * SuppleTimelineOptions:
 * @pace: how long the breaths are
 * @pacer: whether breaths set the time; otherwise movements and holds last their own seconds
 * @holds: how long positions are held
 * @repetitions: how often movements are done
 * @first_side: the side to begin with; %SUPPLE_SIDE_NONE for the right
 * @stiffer_side: the side that gets one repetition more, %SUPPLE_SIDE_NONE for neither
 * @other_breath: whether movements that can be breathed the other way round are (cat–cow)
 */
typedef struct
{
  SuppleBreathPace  pace;
  gboolean          pacer;
  SuppleHolds       holds;
  SuppleRepetitions repetitions;
  SuppleSide        first_side;
  SuppleSide        stiffer_side;
  gboolean          other_breath;
} SuppleTimelineOptions;

#define SUPPLE_TYPE_HOLDS       (supple_holds_get_type ())
#define SUPPLE_TYPE_REPETITIONS (supple_repetitions_get_type ())
GType supple_holds_get_type (void);
GType supple_repetitions_get_type (void);

#define SUPPLE_TYPE_TIMELINE_OPTIONS (supple_timeline_options_get_type ())
GType supple_timeline_options_get_type (void);

#define SUPPLE_TIMELINE_OPTIONS_DEFAULT \
  ((SuppleTimelineOptions) { .pace = SUPPLE_BREATH_PACE_CALM, .pacer = TRUE })

SuppleDose supple_timeline_options_dose (const SuppleTimelineOptions *options,
                                         const SuppleDose            *dose,
                                         const SuppleDoseRange       *range);

G_END_DECLS
