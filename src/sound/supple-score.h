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
 *
 * What there is to be heard of a session. Start with all zeros.
 */
typedef struct
{
  SuppleTimeline *timeline;
  GArray         *cues;
} SuppleScore;

void             supple_score_learn (SuppleScore   *self,
                                     SuppleSession *session);
SuppleCueSource *supple_score_plan (const SuppleScore *self,
                                    SuppleSession     *session,
                                    SuppleCueSet       cue_set);

G_END_DECLS
