/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/figure/supple-choreography.h"

/* How long a breath takes when nobody paces it. */
#define FREE_BREATH_S 5.0

static SuppleBodySide
body_side (SuppleSide side)
{
  switch (side)
    {
    case SUPPLE_SIDE_RIGHT:
      return SUPPLE_BODY_RIGHT;

    case SUPPLE_SIDE_LEFT:
      return SUPPLE_BODY_LEFT;

    case SUPPLE_SIDE_NONE:
    default:
      return SUPPLE_BODY_MIDLINE;
    }
}

/* The movement that led into the hold at @segment: a hold carries it on. */
static const SuppleSegment *
find_move_before (SuppleTimeline      *timeline,
                  const SuppleSegment *segment)
{
  for (guint i = supple_timeline_find (timeline, segment->start_us); i > 0; i--)
    {
      const SuppleSegment *before = supple_timeline_get_segment (timeline, i - 1);

      if (before->step != segment->step || before->kind == SUPPLE_SEGMENT_CHANGE_SIDE)
        return NULL;

      if (before->kind == SUPPLE_SEGMENT_MOVE)
        return before;
    }

  return NULL;
}

static gboolean
load_motion (SuppleChoreography  *self,
             SupplePoseBook      *book,
             SuppleTimeline      *timeline,
             const SuppleSegment *segment)
{
  double depth = segment->kind == SUPPLE_SEGMENT_HOLD ? 0 : segment->depth_from;

  if (self->from_pose == segment->from_pose && self->to_pose == segment->to_pose &&
      self->side == segment->side && self->depth == depth)
    return TRUE;

  SuppleMotion         before;
  const SuppleSegment *move = depth > 0 ? find_move_before (timeline, segment) : NULL;
  gboolean             deepened = move != NULL &&
                      supple_motion_init (&before, book, move->from_pose, move->to_pose,
                                          body_side (move->side));

  if (!supple_motion_init (&self->motion, book, segment->from_pose, segment->to_pose,
                           body_side (segment->side)))
    return FALSE;

  /* The way back starts from as deep as the hold has got. */
  if (deepened)
    supple_motion_pose (&before, 1 + depth, &self->motion.key[0]);

  self->from_pose = segment->from_pose;
  self->to_pose = segment->to_pose;
  self->side = segment->side;
  self->depth = depth;
  return TRUE;
}

/**
 * supple_choreography_breath:
 * @segment: a segment
 * @fraction: how much of it is over, from 0 to 1
 *
 * Returns: how full the lungs are then, from 0 to 1
 */
double
supple_choreography_breath (const SuppleSegment *segment,
                            double               fraction)
{
  g_return_val_if_fail (segment != NULL, 0);

  /* A breath swells and ebbs: slow at both ends. */
  double eased = fraction * fraction * (3 - 2 * fraction);
  double seconds = fraction * (double) segment->duration_us / G_USEC_PER_SEC;

  switch (segment->breath)
    {
    case SUPPLE_BREATH_IN:
      return eased;

    case SUPPLE_BREATH_OUT:
      return 1 - eased;

    case SUPPLE_BREATH_FREE:
    default:
      return 0.3 - 0.3 * cos (2 * G_PI * seconds / FREE_BREATH_S);
    }
}

/**
 * supple_choreography_pose:
 * @self: a choreography
 * @book: every pose
 * @timeline: a session laid out
 * @segment: a segment of it
 * @fraction: how much of @segment is over, from 0 to 1
 * @pose: (out caller-allocates): the pose at that moment
 *
 * Works out the pose of one moment: along the movement, or beyond its end as far as
 * the hold has eased. An unknown pose leaves @pose standing upright.
 */
void
supple_choreography_pose (SuppleChoreography  *self,
                          SupplePoseBook      *book,
                          SuppleTimeline      *timeline,
                          const SuppleSegment *segment,
                          double               fraction,
                          SupplePose          *pose)
{
  g_return_if_fail (self != NULL && book != NULL && timeline != NULL);
  g_return_if_fail (segment != NULL && pose != NULL);

  const SuppleSegment *shown = segment;
  double               t = segment->progress_from +
             fraction * (segment->progress_to - segment->progress_from);

  if (segment->kind == SUPPLE_SEGMENT_HOLD)
    {
      const SuppleSegment *move = find_move_before (timeline, segment);

      if (move != NULL)
        {
          shown = move;
          t = 1 + segment->depth_from + fraction * (segment->depth_to - segment->depth_from);
        }
    }

  if (load_motion (self, book, timeline, shown))
    supple_motion_pose (&self->motion, t, pose);
  else
    supple_pose_book_get (book, "stand", SUPPLE_BODY_MIDLINE, pose);

  pose->breath = supple_choreography_breath (segment, fraction);
}

/**
 * supple_choreography_key_pose:
 * @exercise: an exercise
 *
 * Returns: (transfer none): the pose that stands for the whole exercise in a still picture: the
 *   one that is held first, or else the one that the last movement leads to
 */
const char *
supple_choreography_key_pose (SuppleExercise *exercise)
{
  g_return_val_if_fail (SUPPLE_IS_EXERCISE (exercise), NULL);

  const char *pose = supple_exercise_get_start_pose (exercise);

  for (guint i = 0; i < supple_exercise_get_n_phases (exercise); i++)
    {
      SupplePhase *phase = supple_exercise_get_phase (exercise, i);

      pose = supple_phase_get_pose (phase);

      if (supple_phase_get_hold (phase))
        break;
    }

  return pose;
}

/**
 * supple_choreography_fit:
 * @book: every pose
 * @exercise: an exercise
 * @side: the side it is done on
 *
 * Returns: what must stay in view while @exercise is done, so that the camera does not move
 */
SuppleFit
supple_choreography_fit (SupplePoseBook *book,
                         SuppleExercise *exercise,
                         SuppleSide      side)
{
  SuppleFit  fit = { 0 };
  SupplePose pose;

  g_return_val_if_fail (book != NULL, fit);
  g_return_val_if_fail (SUPPLE_IS_EXERCISE (exercise), fit);

  const char *start_pose = supple_exercise_get_start_pose (exercise);

  if (supple_pose_book_get (book, start_pose, body_side (side), &pose))
    supple_fit_add (&fit, &pose, 0, 0, TRUE);

  for (guint i = 0; i < supple_exercise_get_n_phases (exercise); i++)
    {
      const char *id = supple_phase_get_pose (supple_exercise_get_phase (exercise, i));

      if (supple_pose_book_get (book, id, body_side (side), &pose))
        supple_fit_add (&fit, &pose, 0, 0, TRUE);
    }

  return fit;
}
