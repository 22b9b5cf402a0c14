/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "figure/supple-camera.h"
#include "figure/supple-motion.h"
#include "session/supple-timeline.h"

G_BEGIN_DECLS

/**
 * SuppleChoreography:
 * @still: whether a phase is shown by the pose that it ends in, for those who want no motion
 * @turn_deg: how far the viewer has turned the figure, for @fit
 * @tilt_deg: how far the viewer has raised the camera, likewise
 * @setting: the pose whose camera and furniture serve the whole exercise
 * @fit: what must stay in view while the exercise is done
 *
 * Turns moments of a timeline into poses. Keeps the exercise and the movement that
 * are on, so that asking for one moment after another is quick. Start with all
 * zeros. The strings and the exercise are borrowed from the timeline.
 */
typedef struct
{
  gboolean still;
  double   turn_deg, tilt_deg;

  SuppleExercise *exercise;
  SuppleSide      exercise_side;
  double          fit_turn_deg, fit_tilt_deg;
  SupplePose      setting;
  SuppleFit       fit;

  const char  *from_pose, *to_pose;
  SuppleSide   side;
  double       depth;
  SuppleMotion motion;
} SuppleChoreography;

void     supple_choreography_pose (SuppleChoreography  *self,
                                   SupplePoseBook      *book,
                                   SuppleTimeline      *timeline,
                                   const SuppleSegment *segment,
                                   double               fraction,
                                   SupplePose          *pose);
gboolean supple_choreography_still (SupplePoseBook *book,
                                    SuppleExercise *exercise,
                                    SuppleSide      side,
                                    SupplePose     *pose,
                                    SupplePose     *ghost);
double   supple_choreography_breath (const SuppleSegment *segment,
                                     double               fraction);

G_END_DECLS
