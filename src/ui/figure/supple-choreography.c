/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/figure/supple-choreography.h"

/* How long a breath takes when nobody paces it. */
#define FREE_BREATH_S 5.0

/* How full the lungs look where nothing moves. */
#define STILL_BREATH 0.3

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

/* The pose that stands for a whole exercise: the one that is held first, or else the one that the
 * last movement leads to. */
static const char *
key_pose (SuppleExercise *exercise)
{
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

/* The room does not change while an exercise is done: neither the camera nor the furniture. Only
 * a strap goes with the hands that hold it. */
static void
put_in_setting (const SupplePose *setting,
                SupplePose       *pose)
{
  pose->camera_az_deg = setting->camera_az_deg;
  pose->camera_el_deg = setting->camera_el_deg;

  for (guint i = 0; i < SUPPLE_POSE_PROPS; i++)
    if (setting->prop[i].kind != SUPPLE_PROP_STRAP && pose->prop[i].kind != SUPPLE_PROP_STRAP)
      pose->prop[i] = setting->prop[i];
}

static void
add_to_fit (SuppleChoreography *self,
            SupplePoseBook     *book,
            const char         *id)
{
  SupplePose pose;

  if (!supple_pose_book_get (book, id, body_side (self->exercise_side), &pose))
    return;

  put_in_setting (&self->setting, &pose);
  supple_fit_add (&self->fit, &pose, self->turn_deg, self->tilt_deg, TRUE);
}

static void
load_setting (SuppleChoreography *self,
              SupplePoseBook     *book,
              SuppleExercise     *exercise,
              SuppleSide          side)
{
  if (self->exercise == exercise && self->exercise_side == side &&
      self->fit_turn_deg == self->turn_deg && self->fit_tilt_deg == self->tilt_deg)
    return;

  self->exercise = exercise;
  self->exercise_side = side;
  self->fit_turn_deg = self->turn_deg;
  self->fit_tilt_deg = self->tilt_deg;
  self->fit = (SuppleFit) { 0 };

  if (!supple_pose_book_get (book, key_pose (exercise), body_side (side), &self->setting))
    supple_pose_book_get (book, "stand", SUPPLE_BODY_MIDLINE, &self->setting);

  add_to_fit (self, book, supple_exercise_get_start_pose (exercise));

  for (guint i = 0; i < supple_exercise_get_n_phases (exercise); i++)
    add_to_fit (self, book, supple_phase_get_pose (supple_exercise_get_phase (exercise, i)));
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
  double depth =
    self->still || segment->kind == SUPPLE_SEGMENT_HOLD ? 0 : segment->depth_from;

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
 * the hold has eased. Where nothing is to
 * move, @fraction does not matter. An unknown pose leaves the figure in the exercise’s
 * best-known one.
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

  SuppleRoutine       *routine = supple_timeline_get_routine (timeline);
  SuppleStep          *step = supple_routine_get_step (routine, segment->step);
  const SuppleSegment *shown = segment;
  double               done = MIN (1, fraction / segment->arrival);
  double               t = segment->progress_from +
             done * (segment->progress_to - segment->progress_from);

  if (segment->kind == SUPPLE_SEGMENT_HOLD)
    {
      const SuppleSegment *move = find_move_before (timeline, segment);

      if (move != NULL)
        {
          shown = move;
          t = 1 + segment->depth_from + fraction * (segment->depth_to - segment->depth_from);
        }
    }

  load_setting (self, book, supple_step_get_exercise (step), segment->side);

  if (load_motion (self, book, timeline, shown))
    supple_motion_pose (&self->motion, self->still ? 1 : t, pose);
  else
    *pose = self->setting;

  put_in_setting (&self->setting, pose);
  pose->breath = self->still ? STILL_BREATH : supple_choreography_breath (segment, fraction);
}

/**
 * supple_choreography_still:
 * @book: every pose
 * @exercise: an exercise
 * @side: the side at work; %SUPPLE_SIDE_NONE is the right one where there are two
 * @pose: (out caller-allocates): the pose that @exercise is known by
 * @ghost: (out caller-allocates): the pose that it starts from, in the same room
 *
 * Picks the poses for a still picture.
 *
 * Returns: whether the picture tells too little without @ghost: the poses’ file says so
 */
gboolean
supple_choreography_still (SupplePoseBook *book,
                           SuppleExercise *exercise,
                           SuppleSide      side,
                           SupplePose     *pose,
                           SupplePose     *ghost)
{
  g_return_val_if_fail (book != NULL && pose != NULL && ghost != NULL, FALSE);
  g_return_val_if_fail (SUPPLE_IS_EXERCISE (exercise), FALSE);

  const char    *start = supple_exercise_get_start_pose (exercise);
  const char    *key = key_pose (exercise);
  SuppleBodySide at_work = SUPPLE_BODY_MIDLINE;

  if (supple_exercise_get_sided (exercise))
    at_work = side == SUPPLE_SIDE_LEFT ? SUPPLE_BODY_LEFT : SUPPLE_BODY_RIGHT;

  if (!supple_pose_book_get (book, key, at_work, pose))
    supple_pose_book_get (book, "stand", SUPPLE_BODY_MIDLINE, pose);

  if (g_str_equal (start, key) || !supple_pose_book_get (book, start, at_work, ghost))
    return FALSE;

  put_in_setting (pose, ghost);

  return supple_pose_book_is_outlined (book, key);
}
