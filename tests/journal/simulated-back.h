/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "journal/supple-insight.h"
#include "journal/supple-try-out.h"
#include "simulated-chance.h"

G_BEGIN_DECLS

#define SIMULATED_EXERCISES 28
#define SIMULATED_SESSIONS  40
#define SIMULATED_STEPS     10
#define NOBODY              G_MAXUINT

/**
 * SimulatedPlan:
 * @effect: by how many points the helper eases, as a negative number; 0 for no helper
 * @try_out: six stretches, three a session; else the person’s own habits
 */
typedef struct
{
  double   effect;
  gboolean try_out;
} SimulatedPlan;

/**
 * SimulatedBack:
 * @helper: the exercise that eases, or %NOBODY
 * @aggravator: the exercise that worsens at once, or %NOBODY
 * @delayed: the exercise that worsens the next day, or %NOBODY
 * @sessions: what the journal has so far
 * @steps: their steps
 * @n_sessions: how many there are
 * @n_steps: how many steps
 * @exercises: all that there are; what follows is for the simulation alone
 *
 * A person with a back, who stretches, answers, forgets, and likes some stretches.
 */
typedef struct _SimulatedBack SimulatedBack;

struct _SimulatedBack
{
  guint helper, aggravator, delayed;

  SuppleInsightSession sessions[SIMULATED_SESSIONS];
  SuppleInsightStep    steps[SIMULATED_SESSIONS * SIMULATED_STEPS];
  guint                n_sessions, n_steps;

  SuppleInsightExercise exercises[SIMULATED_EXERCISES];

  SimulatedPlan   plan;
  SimulatedChance chance;
  guint64         seed;
  guint           day;
  guint           course;
  double          level, half_life_days, flare, flare_kept, wander, burden;
  double          any_session, follow_up_rate, thumb_rate;
  double          effects[SIMULATED_EXERCISES], liking[SIMULATED_EXERCISES];
  guint           favourites[3];
  guint           times_drawn[SUPPLE_TRY_OUT_STRETCHES];
  double          scores[SIMULATED_EXERCISES];
};

SimulatedBack       *simulated_back_new (const SimulatedPlan *plan,
                                         guint64              seed);
void                 simulated_back_live_to_session (SimulatedBack *self);
SuppleInsightRecords simulated_back_get_records (const SimulatedBack *self);
void                 simulated_back_suggest (SimulatedBack        *self,
                                             const SuppleInsights *insights);

G_END_DECLS
