/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "figure/supple-camera.h"
#include "figure/supple-motion.h"
#include "session/supple-timeline.h"

G_BEGIN_DECLS

/**
 * SuppleChoreography:
 *
 * Turns moments of a timeline into poses. Keeps the movement that is on, so that
 * asking for one moment after another is quick. Start with all zeros.
 */
typedef struct
{
  const char  *from_pose, *to_pose;
  SuppleSide   side;
  double       depth;
  SuppleMotion motion;
} SuppleChoreography;

void        supple_choreography_pose (SuppleChoreography  *self,
                                      SupplePoseBook      *book,
                                      SuppleTimeline      *timeline,
                                      const SuppleSegment *segment,
                                      double               fraction,
                                      SupplePose          *pose);
const char *supple_choreography_key_pose (SuppleExercise *exercise);
SuppleFit   supple_choreography_fit (SupplePoseBook *book,
                                     SuppleExercise *exercise,
                                     SuppleSide      side);
double      supple_choreography_breath (const SuppleSegment *segment,
                                        double               fraction);

G_END_DECLS
