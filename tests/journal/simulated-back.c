/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "simulated-back.h"

#include <math.h>

/* Whoever invents people should say how. There are no data from the field behind these numbers;
 * those on levels, noise and natural course follow Ostelo 2008, Childs 2005, Williams 2025, Pagé
 * 2022 and Costa 2012, the rest is assumed. */

enum
{
  STABLE,
  RECOVERING,
  FLARING,
  NEAR_FLOOR,
};

#define AR_SD         0.9 /* from day to day */
#define AR_KEPT       0.6
#define WITHIN_SD     0.6  /* within a day */
#define KEPT_SESSION  0.75 /* of that, over a session */
#define KEPT_LATER    0.5  /* half an hour on */
#define RATING_SD     0.6
#define SESSION_SD    0.4
#define LIKING_SD     0.35
#define DIGIT_SHARE   0.15 /* who answers 0, 2, 5, 8 or 10 rather than what lies between */
#define GENTLE_SHARE  0.5
#define SORE_BY       1.0 /* from here on, above the usual level, a day is a sore one */
#define TAKEN_SHARE   0.4 /* of suggestions */
#define AGGRAVATES_BY 1.0
#define DELAYED_BY    1.5

#define N_ROUTINES 9

typedef struct
{
  guint n_steps;
  guint exercises[6];
} Routine;

/* Those that come with Supple, by the place of their stretches in the library. */
static const Routine routines[N_ROUTINES] = {
  { 5, { 0, 1, 3, 4, 5 } },
  { 4, { 21, 22, 4, 25 } },
  { 6, { 3, 8, 1, 0, 12, 25 } },
  { 5, { 20, 8, 1, 7, 19 } },
  { 5, { 25, 18, 16, 13, 27 } },
  { 5, { 20, 3, 8, 10, 13 } },
  { 5, { 3, 1, 6, 7, 5 } },
  { 5, { 10, 13, 12, 18, 25 } },
  { 6, { 18, 13, 17, 9, 14, 8 } },
};

static const Routine gentle_day = { 5, { 19, 3, 8, 1, 20 } };

static const char *const ids[SIMULATED_EXERCISES] = {
  "e00", "e01", "e02", "e03", "e04", "e05", "e06", "e07", "e08", "e09", "e10", "e11", "e12", "e13",
  "e14", "e15", "e16", "e17", "e18", "e19", "e20", "e21", "e22", "e23", "e24", "e25", "e26", "e27"
};

static double
normal (SimulatedBack *self,
        double         mean,
        double         sd)
{
  return mean + sd * simulated_chance_normal (&self->chance);
}

static double
between (SimulatedBack *self,
         double         from,
         double         to)
{
  return from + (to - from) * simulated_chance_even (&self->chance);
}

static gboolean
happens (SimulatedBack *self,
         double         p)
{
  return simulated_chance_even (&self->chance) < p;
}

static guint
one_of (SimulatedBack *self,
        guint          n)
{
  return (guint) (n * simulated_chance_even (&self->chance));
}

static void
draw_course (SimulatedBack *self)
{
  double kind = simulated_chance_even (&self->chance);

  self->course = kind < 0.4    ? STABLE
                 : kind < 0.65 ? RECOVERING
                 : kind < 0.85 ? FLARING
                               : NEAR_FLOOR;
  self->half_life_days = between (self, 14, 42);
  self->flare_kept = pow (0.5, 1 / between (self, 3, 7));

  switch (self->course)
    {
    case STABLE:
      self->level = normal (self, 4.5, 1);
      break;

    case FLARING:
      self->level = normal (self, 3, 1);
      break;

    case NEAR_FLOOR:
      self->level = normal (self, 1.5, 0.5);
      break;

    default:
      self->level = 5.5;
      break;
    }
}

/* An exercise that the person does at all, and that is not taken yet. */
static guint
draw_exercise (SimulatedBack *self)
{
  guint exercise;

  do
    {
      const Routine *routine = &routines[self->favourites[one_of (self, 3)]];

      exercise = self->plan.try_out ? one_of (self, SUPPLE_TRY_OUT_STRETCHES)
                                    : routine->exercises[one_of (self, routine->n_steps)];
    }
  while (exercise == self->helper || exercise == self->aggravator || exercise == self->delayed);

  return exercise;
}

static void
draw_exercises (SimulatedBack *self)
{
  for (guint i = 0; i < 3; i++)
    do
      self->favourites[i] = one_of (self, N_ROUTINES);
    while ((i > 0 && self->favourites[i] == self->favourites[0]) ||
           (i > 1 && self->favourites[i] == self->favourites[1]));

  self->helper = self->aggravator = self->delayed = NOBODY;

  for (guint i = 0; i < SIMULATED_EXERCISES; i++)
    {
      self->exercises[i].id = ids[i];
      self->liking[i] = normal (self, 0, LIKING_SD);
    }

  if (self->plan.effect != 0)
    {
      self->helper = draw_exercise (self);
      self->effects[self->helper] = self->plan.effect;
    }

  if (happens (self, 0.5))
    {
      self->aggravator = draw_exercise (self);
      self->effects[self->aggravator] = AGGRAVATES_BY;
    }

  if (happens (self, 0.3))
    self->delayed = draw_exercise (self);
}

/**
 * simulated_back_new:
 * @plan: what to simulate
 * @seed: another person for each
 *
 * Returns: (transfer full): a person before the first session; free with g_free()
 */
SimulatedBack *
simulated_back_new (const SimulatedPlan *plan,
                    guint64              seed)
{
  SimulatedBack *self = g_new0 (SimulatedBack, 1);

  self->plan = *plan;
  self->seed = self->chance.state = seed * G_GUINT64_CONSTANT (0x2545f4914f6cdd1d);
  draw_course (self);
  draw_exercises (self);
  self->any_session = normal (self, 0.5, 0.3);
  self->follow_up_rate = CLAMP (normal (self, 0.4, 0.2), 0, 1);
  self->thumb_rate = between (self, 0.25, 0.55);

  return self;
}

/* How the back is on the next day, on the whole. */
static double
wake_up (SimulatedBack *self)
{
  double level = self->level;

  self->day++;
  self->wander = AR_KEPT * self->wander + normal (self, 0, AR_SD * sqrt (1 - AR_KEPT * AR_KEPT));
  self->flare *= self->flare_kept;

  if (self->course == FLARING && happens (self, 1.0 / 25))
    self->flare += between (self, 2, 4);

  if (self->course == RECOVERING)
    level = 1.5 + 4 * pow (0.5, self->day / self->half_life_days);

  level += self->wander + self->flare + self->burden;
  self->burden = 0;

  return level;
}

static int
answer (SimulatedBack *self,
        double         felt)
{
  static const int liked[] = { 0, 2, 5, 8, 10 };
  double           rating = CLAMP (rint (normal (self, felt, RATING_SD)), 0, 10);
  int              nearest = 0;

  if (!happens (self, DIGIT_SHARE))
    return (int) rating;

  for (guint i = 0; i < G_N_ELEMENTS (liked); i++)
    if (fabs (liked[i] - rating) < fabs (nearest - rating))
      nearest = liked[i];

  return nearest;
}

static double
score_of (const SimulatedBack *self,
          const Routine       *routine)
{
  double sum = 0;

  for (guint i = 0; i < routine->n_steps; i++)
    sum += self->scores[routine->exercises[i]];

  return sum / routine->n_steps;
}

/* What the app suggests: the best by what it knows, but every fourth by chance. */
static const Routine *
get_suggestion (SimulatedBack *self)
{
  const Routine *best = &routines[self->favourites[one_of (self, 3)]];

  if (self->n_sessions % 4 == 3)
    return best;

  for (guint i = 0; i < 3; i++)
    if (score_of (self, &routines[self->favourites[i]]) > score_of (self, best))
      best = &routines[self->favourites[i]];

  return best;
}

static Routine
draw_try_out (SimulatedBack *self)
{
  Routine routine = { 0 };

  routine.n_steps = supple_try_out_draw (self->seed, self->n_sessions, self->times_drawn, NULL,
                                         routine.exercises);

  for (guint i = 0; i < routine.n_steps; i++)
    self->times_drawn[routine.exercises[i]]++;

  return routine;
}

static Routine
choose_routine (SimulatedBack *self,
                double         soreness)
{
  if (self->plan.try_out)
    return draw_try_out (self);

  if (soreness > SORE_BY && happens (self, GENTLE_SHARE))
    return gentle_day;

  if (happens (self, TAKEN_SHARE))
    return *get_suggestion (self);

  return routines[self->favourites[one_of (self, 3)]];
}

/* Does the steps of a routine. Returns how much they ease or worsen together. */
static double
do_steps (SimulatedBack *self,
          const Routine *routine)
{
  double effect = 0;

  for (guint i = 0; i < routine->n_steps; i++)
    {
      guint              exercise = routine->exercises[i];
      SuppleInsightStep *step = &self->steps[self->n_steps++];
      gboolean           hurts = exercise == self->aggravator || exercise == self->delayed;

      *step = (SuppleInsightStep) {
        .session = self->n_sessions,
        .exercise = ids[exercise],
        .share = 1,
        .thumb = SUPPLE_INSIGHT_NO_THUMB,
      };

      if (happens (self, 0.05 + (hurts ? 0.1 : 0.02)))
        {
          step->outcome = SUPPLE_INSIGHT_NOT_DONE;
          continue;
        }

      if (happens (self, 0.07))
        {
          step->outcome = SUPPLE_INSIGHT_SHORTENED;
          step->share = between (self, 0.3, 0.9);
        }

      effect += self->effects[exercise] * step->share;

      if (exercise == self->delayed)
        self->burden = DELAYED_BY * step->share;
    }

  return effect;
}

/* Thumbs are about the effect, the session as a whole, and lasting likes. */
static void
give_thumbs (SimulatedBack *self,
             const Routine *routine,
             double         change)
{
  for (guint i = 0; i < routine->n_steps; i++)
    {
      guint              exercise = routine->exercises[i];
      SuppleInsightStep *step = &self->steps[self->n_steps - routine->n_steps + i];

      if (step->outcome == SUPPLE_INSIGHT_NOT_DONE || !happens (self, self->thumb_rate))
        continue;

      double felt = 0.6 * self->effects[exercise] + 0.15 * change +
                    self->liking[exercise] + normal (self, 0, 0.6);

      step->thumb = felt < -0.6 ? -1 : felt > 1.3 ? 1
                                                  : 0;
    }
}

/* Answers before, after and half an hour later, as far as they are given. */
static void
stretch (SimulatedBack *self,
         double         level,
         double         within,
         const Routine *routine)
{
  SuppleInsightSession *session = &self->sessions[self->n_sessions];
  double                felt = CLAMP (level + within, 0, 10);
  double                eased = self->any_session + 0.3 * exp (-(double) self->n_sessions / 8);
  double                effect = do_steps (self, routine);
  double                now = level - eased + effect + normal (self, 0, SESSION_SD);
  double                after = now + KEPT_SESSION * within +
                 normal (self, 0, WITHIN_SD * sqrt (1 - KEPT_SESSION * KEPT_SESSION));
  double later = now + KEPT_LATER * within +
                 normal (self, 0, WITHIN_SD * sqrt (1 - KEPT_LATER * KEPT_LATER));

  session->start_us = self->day * G_TIME_SPAN_DAY;
  session->before = answer (self, felt);
  session->after = answer (self, CLAMP (after, 0, 10));
  session->half_hour = answer (self, CLAMP (later, 0, 10));
  give_thumbs (self, routine, session->after - session->before);

  double missing = 0.1 + (session->after <= 2 ? 0.1 : 0) +
                   (session->after > session->before ? 0.1 : 0);

  if (happens (self, 0.07))
    session->before = SUPPLE_INSIGHT_NOT_ANSWERED;

  if (happens (self, missing))
    session->after = SUPPLE_INSIGHT_NOT_ANSWERED;

  if (!happens (self, self->follow_up_rate))
    session->half_hour = SUPPLE_INSIGHT_NOT_ANSWERED;

  self->n_sessions++;
}

/**
 * simulated_back_live_to_session:
 * @self: a person
 *
 * Lets days go by until the next session is done: sooner on sore days, and at the sorest of three
 * moments of the day, so that things look better afterwards in any case.
 */
void
simulated_back_live_to_session (SimulatedBack *self)
{
  g_assert_cmpuint (self->n_sessions, <, SIMULATED_SESSIONS);

  double level = wake_up (self);

  while (!happens (self, 1 / (1 + exp (-0.5 * (self->wander + self->flare)))))
    level = wake_up (self);

  double within = normal (self, 0, WITHIN_SD);

  for (guint i = 1; i < 3; i++)
    within = MAX (within, normal (self, 0, WITHIN_SD));

  Routine routine = choose_routine (self, self->wander + self->flare + within);

  stretch (self, level, within, &routine);
}

/**
 * simulated_back_get_records:
 * @self: a person
 *
 * Returns: the journal so far, as the judgement reads it
 */
SuppleInsightRecords
simulated_back_get_records (const SimulatedBack *self)
{
  return (SuppleInsightRecords) {
    .sessions = self->sessions,
    .n_sessions = self->n_sessions,
    .steps = self->steps,
    .n_steps = self->n_steps,
    .exercises = self->exercises,
    .n_exercises = SIMULATED_EXERCISES,
    .now_us = self->day * G_TIME_SPAN_DAY,
  };
}

/**
 * simulated_back_suggest:
 * @self: a person
 * @insights: what is known of their back
 *
 * Makes the next suggestions follow from what is known.
 */
void
simulated_back_suggest (SimulatedBack        *self,
                        const SuppleInsights *insights)
{
  for (guint i = 0; i < SIMULATED_EXERCISES; i++)
    self->scores[i] = insights->exercises[i].p_help - insights->exercises[i].p_worse;
}
