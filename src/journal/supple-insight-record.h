/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What the judgement reads of the journal: plain values, so that it needs no database. */

#define SUPPLE_INSIGHT_NOT_ANSWERED (-1)
#define SUPPLE_INSIGHT_NO_THUMB     2

/**
 * SuppleInsightSession:
 * @start_us: when it began, in microseconds since 1970
 * @before: how the back felt before, 0 to 10, or %SUPPLE_INSIGHT_NOT_ANSWERED
 * @after: how it felt right after
 * @half_hour: how it felt 30 minutes later; later answers are for Care alone
 */
typedef struct
{
  gint64 start_us;
  int    before, after, half_hour;
} SuppleInsightSession;

/**
 * SuppleInsightOutcome:
 * @SUPPLE_INSIGHT_DONE: done
 * @SUPPLE_INSIGHT_SHORTENED: done in part
 * @SUPPLE_INSIGHT_NOT_DONE: skipped, or too sore
 */
typedef enum
{
  SUPPLE_INSIGHT_DONE,
  SUPPLE_INSIGHT_SHORTENED,
  SUPPLE_INSIGHT_NOT_DONE,
} SuppleInsightOutcome;

/**
 * SuppleInsightStep:
 * @session: index of its session
 * @exercise: identifier of its exercise, both sides of it
 * @outcome: what became of it
 * @share: of a shortened one, the time held as a share of the time planned, 0 to 1
 * @thumb: −1 it did good, 0 neither, 1 it did not, or %SUPPLE_INSIGHT_NO_THUMB
 */
typedef struct
{
  guint                session;
  const char          *exercise;
  SuppleInsightOutcome outcome;
  double               share;
  int                  thumb;
} SuppleInsightStep;

/**
 * SuppleInsightCare:
 *
 * What Care has to say of an exercise, which comes before any number.
 */
typedef enum
{
  SUPPLE_INSIGHT_CARE_NONE,
  SUPPLE_INSIGHT_CARE_HIDDEN,
  SUPPLE_INSIGHT_CARE_FELT_WORSE,
} SuppleInsightCare;

/**
 * SuppleInsightExercise:
 * @id: identifier of an exercise
 * @care: what Care says of it
 */
typedef struct
{
  const char       *id;
  SuppleInsightCare care;
} SuppleInsightExercise;

/**
 * SuppleInsightRecords:
 * @sessions: (array length=n_sessions): all sessions of the journal, in any order
 * @n_sessions: how many
 * @steps: (array length=n_steps): all their steps, in any order
 * @n_steps: how many
 * @exercises: (array length=n_exercises): the exercises to be judged, in the order of the answer
 * @n_exercises: how many
 * @now_us: the time now, in microseconds since 1970
 */
typedef struct
{
  const SuppleInsightSession  *sessions;
  guint                        n_sessions;
  const SuppleInsightStep     *steps;
  guint                        n_steps;
  const SuppleInsightExercise *exercises;
  guint                        n_exercises;
  gint64                       now_us;
} SuppleInsightRecords;

G_END_DECLS
