/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session/supple-session.h"
#include "sound/supple-cue-source.h"

G_BEGIN_DECLS

/**
 * SuppleScore:
 * @timeline: (nullable): what the cues belong to
 * @cues: (nullable) (element-type SuppleCue): the cues in order of time
 * @countdown: whether ticks are among them
 * @background: what sounds all the time
 * @background_from_us: when that began, on the clock
 *
 * What there is to be heard of a session. Start with all zeros.
 */
typedef struct
{
  SuppleTimeline *timeline;
  GArray         *cues;
  gboolean        countdown;

  SuppleBackground background;
  gint64           background_from_us;
} SuppleScore;

void             supple_score_learn (SuppleScore   *self,
                                     SuppleSession *session,
                                     gboolean       countdown);
SuppleCueSource *supple_score_plan (const SuppleScore *self,
                                    SuppleSession     *session,
                                    SuppleCueSet       cue_set);
SuppleCueSource *supple_score_plan_background (SuppleScore     *self,
                                               SuppleSession   *session,
                                               SuppleBackground background,
                                               gint64           now_us);

G_END_DECLS
