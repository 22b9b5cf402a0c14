/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/supple-enums.h"
#include "session/supple-breath-pace.h"

G_BEGIN_DECLS

/**
 * SuppleTimelineOptions:
 * @pace: how long the breaths are
 * @pacer: whether breaths set the time; otherwise movements and holds last their own seconds
 * @first_side: the side to begin with; %SUPPLE_SIDE_NONE for the right
 * @other_breath: whether movements that can be breathed the other way round are (cat–cow)
 */
typedef struct
{
  SuppleBreathPace pace;
  gboolean         pacer;
  SuppleSide       first_side;
  gboolean         other_breath;
} SuppleTimelineOptions;

#define SUPPLE_TYPE_TIMELINE_OPTIONS (supple_timeline_options_get_type ())
GType supple_timeline_options_get_type (void);

#define SUPPLE_TIMELINE_OPTIONS_DEFAULT \
  ((SuppleTimelineOptions) { .pace = SUPPLE_BREATH_PACE_CALM, .pacer = TRUE })

G_END_DECLS
