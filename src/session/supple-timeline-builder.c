/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "session/supple-timeline-builder.h"

#include <math.h>

/* The times that a body needs between two things. */
#define CHANGE_SIDE_US           (3 * G_USEC_PER_SEC)
#define CHANGE_STEP_MIN_US       (6 * G_USEC_PER_SEC)
#define CHANGE_MAT_US            (20 * G_USEC_PER_SEC)
#define CHANGE_CHAIR_STANDING_US (8 * G_USEC_PER_SEC)
#define CLOSING_US               (10 * G_USEC_PER_SEC)

/* A hold up to this length is breathed freely: a whole breath would be forced upon it. */
#define FREE_HOLD_MAX_US (6 * G_USEC_PER_SEC)
#define SEGMENT_MIN_US   (G_USEC_PER_SEC / 2)

/* A movement may be this much quicker than its own seconds before it takes a whole breath more. */
#define HURRY_MAX 1.25

/* How far each out-breath of a hold eases beyond the pose, and how far in all. */
#define DEPTH_PER_BREATH 0.03
#define DEPTH_MAX        0.10

typedef struct
{
  const SuppleTimelineOptions *options;
  SuppleRoutine               *routine;
  GArray                      *segments;
  gint64                       now_us;

  /* What the segment to come has in common with the one before. */
  guint           step;
  SuppleExercise *exercise;
  guint           repetition;
  SuppleSide      side;
  guint           phase;
  SuppleBreath    last_breath;
  const char     *pose;
  double          depth;
} Builder;

static SuppleSegment *
append (Builder          *self,
        SuppleSegmentKind kind,
        gint64            duration_us,
        SuppleBreath      breath)
{
  SuppleSegment segment = {
    .start_us = self->now_us,
    .duration_us = MAX (duration_us, SEGMENT_MIN_US),
    .kind = kind,
    .step = self->step,
    .repetition = self->repetition,
    .side = self->side,
    .phase = self->phase,
    .breath = breath,
    .from_pose = self->pose,
    .to_pose = self->pose,
    .progress_to = 1,
    .arrival = 1,
    .depth_from = self->depth,
    .depth_to = self->depth,
    .span_start_us = self->now_us,
  };

  self->now_us += segment.duration_us;
  self->last_breath = breath;
  segment.span_end_us = self->now_us;
  g_array_append_val (self->segments, segment);

  return &g_array_index (self->segments, SuppleSegment, self->segments->len - 1);
}

/* All segments from @first on are parts of one phase or hold. */
static void
close_span (Builder *self,
            guint    first)
{
  gint64 start_us = g_array_index (self->segments, SuppleSegment, first).start_us;

  for (guint i = first; i < self->segments->len; i++)
    {
      SuppleSegment *segment = &g_array_index (self->segments, SuppleSegment, i);

      segment->span_start_us = start_us;
      segment->span_end_us = self->now_us;
    }
}

static SuppleBreath
breath_after (SuppleBreath breath)
{
  return breath == SUPPLE_BREATH_IN ? SUPPLE_BREATH_OUT : SUPPLE_BREATH_IN;
}

static gint64
breath_us (Builder     *self,
           SuppleBreath breath)
{
  return breath == SUPPLE_BREATH_IN ? self->options->pace.in_us : self->options->pace.out_us;
}

/* The breaths that a hold of @hold_us takes: the whole number nearest to it, the smaller of two
 * that are equally near, at least one. */
static guint
hold_breaths (Builder *self,
              gint64   hold_us)
{
  gint64 cycle_us = supple_breath_pace_cycle_us (self->options->pace);

  return (guint) MAX (1, (2 * hold_us + cycle_us - 1) / (2 * cycle_us));
}

static void
append_breathed_hold (Builder *self,
                      guint    n_breaths)
{
  guint  first = self->segments->len;
  double gain = 0;

  for (guint i = 0; i < n_breaths; i++)
    {
      SuppleSegment *in = append (self, SUPPLE_SEGMENT_HOLD, breath_us (self, SUPPLE_BREATH_IN),
                                  SUPPLE_BREATH_IN);

      /* Half of what the last out-breath gained is given back. */
      self->depth = in->depth_to = MAX (0, in->depth_from - gain / 2);

      SuppleSegment *out = append (self, SUPPLE_SEGMENT_HOLD, breath_us (self, SUPPLE_BREATH_OUT),
                                   SUPPLE_BREATH_OUT);

      self->depth = out->depth_to = MIN (DEPTH_MAX, out->depth_from + DEPTH_PER_BREATH);
      gain = out->depth_to - out->depth_from;
    }

  close_span (self, first);
}

/* What of a short hold is over when the breath is on which its pose was reached. */
static gint64
held_us (Builder *self)
{
  const SuppleSegment *move =
    &g_array_index (self->segments, SuppleSegment, self->segments->len - 1);

  return move->duration_us - (gint64) (move->arrival * (double) move->duration_us);
}

static void
append_hold (Builder          *self,
             const SuppleDose *dose)
{
  guint n_breaths = dose->hold_breaths;

  /* Whole breaths begin with an in-breath, so none may go before. */
  gboolean breathed = self->options->pacer && self->last_breath != SUPPLE_BREATH_IN &&
                      (n_breaths > 0 || dose->hold_us > FREE_HOLD_MAX_US);

  if (breathed)
    append_breathed_hold (self, n_breaths > 0 ? n_breaths : hold_breaths (self, dose->hold_us));
  else if (n_breaths > 0)
    append (self, SUPPLE_SEGMENT_HOLD,
            n_breaths * supple_breath_pace_cycle_us (self->options->pace), SUPPLE_BREATH_FREE);
  else if (dose->hold_us > held_us (self))
    append (self, SUPPLE_SEGMENT_HOLD, dose->hold_us - held_us (self), SUPPLE_BREATH_FREE);
}

/* Whether the next phase is a hold too short to be breathed in whole breaths. */
static gboolean
leads_to_short_hold (Builder          *self,
                     const SuppleDose *dose)
{
  guint next = self->phase + 1;

  return dose->hold_breaths == 0 && dose->hold_us > 0 && dose->hold_us <= FREE_HOLD_MAX_US &&
         next < supple_exercise_get_n_phases (self->exercise) &&
         supple_phase_get_hold (supple_exercise_get_phase (self->exercise, next));
}

/* A movement that needs less time than its breath lasts goes as slowly as that, with one exception:
 * a short hold begins as soon as the pose is reached, and stays through the rest of the breath. To
 * wait for the breath’s end first would make a hold of five seconds one of eight. */
static double
find_arrival (Builder          *self,
              SupplePhase      *phase,
              SuppleBreath      breath,
              const SuppleDose *dose)
{
  gint64 own_us = supple_phase_get_duration_us (phase);

  if (own_us >= breath_us (self, breath) || !leads_to_short_hold (self, dose))
    return 1;

  return (double) MAX (own_us, SEGMENT_MIN_US) / (double) breath_us (self, breath);
}

/* How many breaths, in and out counted apart, a movement takes that starts on @breath. */
static guint
half_breaths (Builder     *self,
              SupplePhase *phase,
              SuppleBreath breath)
{
  const SuppleBreathPace usual = SUPPLE_BREATH_PACE_CALM;
  gint64                 own_us = supple_phase_get_duration_us (phase);
  gint64                 usual_us = breath == SUPPLE_BREATH_IN ? usual.in_us : usual.out_us;

  /* Seconds that fit the usual breath only say "one breath"; more say that the body needs them. */
  if (own_us <= usual_us || own_us <= HURRY_MAX * (double) breath_us (self, breath))
    return 1;

  gint64 cycle_us = supple_breath_pace_cycle_us (self->options->pace);

  return 2 * (guint) ((own_us + cycle_us - 1) / cycle_us);
}

static void
append_move (Builder          *self,
             SupplePhase      *phase,
             SuppleBreath      breath,
             const SuppleDose *dose)
{
  guint       first = self->segments->len;
  const char *from = self->pose;
  const char *to = supple_phase_get_pose (phase);
  double      depth = self->depth;

  /* Nobody can breathe out twice in a row: such a movement goes with a free breath. */
  if (self->options->pacer && breath == self->last_breath)
    breath = SUPPLE_BREATH_FREE;

  gboolean paced = self->options->pacer && breath != SUPPLE_BREATH_FREE;
  guint    n = paced ? half_breaths (self, phase, breath) : 1;

  self->depth = 0;

  for (guint i = 0; i < n; i++, breath = breath_after (breath))
    append (self, SUPPLE_SEGMENT_MOVE,
            paced ? breath_us (self, breath) : supple_phase_get_duration_us (phase), breath);

  gint64 start_us = g_array_index (self->segments, SuppleSegment, first).start_us;
  double span_us = (double) (self->now_us - start_us);

  for (guint i = first; i < self->segments->len; i++)
    {
      SuppleSegment *segment = &g_array_index (self->segments, SuppleSegment, i);

      segment->from_pose = from;
      segment->to_pose = to;
      segment->progress_from = (double) (segment->start_us - start_us) / span_us;
      segment->progress_to =
        (double) (segment->start_us + segment->duration_us - start_us) / span_us;
      segment->depth_from = depth;
      segment->depth_to = depth;
    }

  if (paced && n == 1)
    g_array_index (self->segments, SuppleSegment, first).arrival =
      find_arrival (self, phase, breath_after (breath), dose);

  close_span (self, first);
  self->pose = to;
}

/* Whoever has just breathed in to come back has breathed in for the next repetition as well. */
static gboolean
is_breathed_already (Builder     *self,
                     SupplePhase *phase,
                     SuppleBreath breath)
{
  return self->options->pacer && breath != SUPPLE_BREATH_FREE && breath == self->last_breath &&
         g_strcmp0 (supple_phase_get_pose (phase), self->pose) == 0;
}

static void
append_repetition (Builder          *self,
                   const SuppleDose *dose)
{
  guint n = supple_exercise_get_n_phases (self->exercise);

  for (self->phase = 0; self->phase < n; self->phase++)
    {
      SupplePhase *phase = supple_exercise_get_phase (self->exercise, self->phase);
      SuppleBreath breath = supple_phase_get_breath (phase);
      SuppleBreath other = supple_phase_get_other_breath (phase);

      if (self->options->other_breath && other != SUPPLE_BREATH_FREE)
        breath = other;

      if (supple_phase_get_hold (phase))
        append_hold (self, dose);
      else if (!is_breathed_already (self, phase, breath))
        append_move (self, phase, breath, dose);
    }

  self->phase = SUPPLE_NO_PHASE;
}

/* Between two repetitions the body goes back to where the movement starts. */
static void
append_pause (Builder          *self,
              SuppleSegmentKind kind,
              gint64            duration_us)
{
  const char    *start_pose = supple_exercise_get_start_pose (self->exercise);
  SuppleSegment *pause = append (self, kind, duration_us, SUPPLE_BREATH_FREE);

  /* The other side starts in its own position; only on the same side is there a way there. */
  pause->from_pose = kind == SUPPLE_SEGMENT_CHANGE_SIDE ? start_pose : self->pose;
  pause->to_pose = start_pose;
  self->pose = start_pose;
  self->depth = 0;
}

static SuppleSide
other_side (SuppleSide side)
{
  return side == SUPPLE_SIDE_RIGHT ? SUPPLE_SIDE_LEFT : SUPPLE_SIDE_RIGHT;
}

static SuppleSide
first_side (Builder    *self,
            SuppleSides sides)
{
  switch (sides)
    {
    case SUPPLE_SIDES_NONE:
      return SUPPLE_SIDE_NONE;

    case SUPPLE_SIDES_LEFT:
      return SUPPLE_SIDE_LEFT;

    case SUPPLE_SIDES_BOTH:
      if (self->options->first_side == SUPPLE_SIDE_LEFT)
        return SUPPLE_SIDE_LEFT;
      return SUPPLE_SIDE_RIGHT;

    case SUPPLE_SIDES_RIGHT:
    default:
      return SUPPLE_SIDE_RIGHT;
    }
}

static guint
repetitions_on (Builder          *self,
                const SuppleDose *dose,
                SuppleSide        side)
{
  gboolean stiffer = side != SUPPLE_SIDE_NONE && side == self->options->stiffer_side;

  return dose->repetitions + (stiffer && dose->sides == SUPPLE_SIDES_BOTH ? 1 : 0);
}

static void
append_one (Builder          *self,
            const SuppleDose *dose,
            SuppleSide        side,
            guint             repetition)
{
  gboolean first = self->repetition == 0;
  gboolean changes = !first && side != self->side;

  self->side = side;

  /* The change already counts as part of what it leads to. */
  if (changes)
    {
      self->repetition = repetition;
      append_pause (self, SUPPLE_SEGMENT_CHANGE_SIDE, CHANGE_SIDE_US);
    }
  else if (!first && dose->rest_us > 0)
    append_pause (self, SUPPLE_SEGMENT_REST, dose->rest_us);

  self->repetition = repetition;
  append_repetition (self, dose);
}

static void
append_repetitions (Builder          *self,
                    const SuppleDose *dose)
{
  SuppleSide first = self->side;
  SuppleSide second = dose->sides == SUPPLE_SIDES_BOTH ? other_side (first) : first;
  guint      n_first = repetitions_on (self, dose, first);
  guint      n_second = second != first ? repetitions_on (self, dose, second) : 0;

  if (supple_exercise_get_alternate (self->exercise))
    for (guint i = 1; i <= MAX (n_first, n_second); i++)
      {
        if (i <= n_first)
          append_one (self, dose, first, i);

        if (i <= n_second)
          append_one (self, dose, second, i);
      }
  else
    {
      for (guint i = 1; i <= n_first; i++)
        append_one (self, dose, first, i);

      for (guint i = 1; i <= n_second; i++)
        append_one (self, dose, second, i);
    }
}

static gint64
change_place_us (SupplePlace from,
                 SupplePlace to)
{
  if (from == SUPPLE_PLACE_MAT || to == SUPPLE_PLACE_MAT)
    return CHANGE_MAT_US;

  return CHANGE_CHAIR_STANDING_US;
}

/* Everything between the last repetition of one step and the first of the next. */
static void
append_change (Builder        *self,
               SuppleExercise *before)
{
  const char *start_pose = supple_exercise_get_start_pose (self->exercise);
  const char *from = start_pose;
  gint64      ready_us = supple_exercise_get_setup_us (self->exercise);

  if (before == NULL)
    ready_us = MAX (ready_us, CHANGE_STEP_MIN_US);
  else if (supple_exercise_get_place (before) != supple_exercise_get_place (self->exercise))
    {
      SuppleSegment *change = append (self, SUPPLE_SEGMENT_CHANGE_PLACE,
                                      change_place_us (supple_exercise_get_place (before),
                                                       supple_exercise_get_place (self->exercise)),
                                      SUPPLE_BREATH_FREE);

      change->from_pose = change->to_pose = start_pose;
    }
  else
    {
      ready_us = MAX (ready_us, CHANGE_STEP_MIN_US);

      /* Only within one position does the drawn body move there as a real one would. */
      if (g_strcmp0 (supple_exercise_get_position (before),
                     supple_exercise_get_position (self->exercise)) == 0)
        from = self->pose;
    }

  SuppleSegment *ready = append (self, SUPPLE_SEGMENT_GET_READY, ready_us, SUPPLE_BREATH_FREE);

  ready->from_pose = from;
  ready->to_pose = start_pose;
  self->pose = start_pose;
}

/**
 * supple_timeline_build:
 * @routine: a routine with at least one step
 * @options: how to pace it
 *
 * The rules of the layout, as DESIGN.md has them: breaths set the time, holds
 * last whole breaths and end on an out-breath, sides get equal time, the body
 * gets the time it needs to change.
 *
 * Returns: (transfer full) (element-type SuppleSegment): the segments, in order
 */
GArray *
supple_timeline_build (SuppleRoutine               *routine,
                       const SuppleTimelineOptions *options)
{
  Builder self = {
    .options = options,
    .routine = routine,
    .segments = g_array_new (FALSE, TRUE, sizeof (SuppleSegment)),
    .phase = SUPPLE_NO_PHASE,
  };
  guint n_steps = supple_routine_get_n_steps (routine);

  for (self.step = 0; self.step < n_steps; self.step++)
    {
      SuppleStep     *step = supple_routine_get_step (routine, self.step);
      SuppleExercise *before = self.exercise;

      self.exercise = supple_step_get_exercise (step);

      const SuppleDoseRange *range = supple_exercise_get_dose_range (self.exercise);
      const SuppleDose      *written = supple_step_get_dose (step);
      SuppleDose             dose = supple_timeline_options_dose (options, written, range);

      self.side = first_side (&self, dose.sides);
      self.repetition = 0;
      self.depth = 0;
      append_change (&self, before);
      append_repetitions (&self, &dose);
    }

  self.step = n_steps - 1;
  self.repetition = 0;
  append (&self, SUPPLE_SEGMENT_CLOSING, CLOSING_US, SUPPLE_BREATH_FREE);

  return self.segments;
}
