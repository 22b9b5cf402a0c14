/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "care/supple-traffic-light.h"

/* That a slight rise is fine if it stays mild and is gone in 20 to 30 minutes is the article’s
 * (rule R2); what is slight and what is mild is put into numbers here. */
#define SLIGHT_RISE_POINTS 2
#define MILD_POINTS        4

static gboolean
is_answered (int points)
{
  return points >= 0 && points <= 10;
}

/* A rise to @points from @before. One point is within the ups and downs of any back. */
static SuppleTrafficLight
judge_rise (int before,
            int points)
{
  if (points - before < SUPPLE_MEANINGFUL_POINTS)
    return SUPPLE_LIGHT_GREEN;

  gboolean slight = points - before <= SLIGHT_RISE_POINTS;
  gboolean mild = points <= MILD_POINTS;

  if (slight && mild)
    return SUPPLE_LIGHT_GREEN;

  return slight || mild ? SUPPLE_LIGHT_AMBER : SUPPLE_LIGHT_RED;
}

/* Whether it is still worse: by a meaningful step, or by any after such a step right after. */
static gboolean
is_still_worse (const SuppleSessionAnswers *answers,
                const SuppleLaterAnswer    *later)
{
  if (!is_answered (later->points) || !is_answered (answers->before))
    return later->comparison == SUPPLE_COMPARISON_WORSE;

  gboolean rose = is_answered (answers->after) &&
                  answers->after - answers->before >= SUPPLE_MEANINGFUL_POINTS;

  return later->points - answers->before >= (rose ? 1 : SUPPLE_MEANINGFUL_POINTS);
}

/* Right after: rule R2 as far as it can be known by then. */
static SuppleTrafficLight
judge_after (const SuppleSessionAnswers *answers)
{
  if (!is_answered (answers->before) || !is_answered (answers->after))
    return SUPPLE_LIGHT_NONE;

  return judge_rise (answers->before, answers->after);
}

/* After 30 minutes: what is not gone by then is no slight rise any more (rules R2 and R4). */
static SuppleTrafficLight
judge_half_hour (const SuppleSessionAnswers *answers)
{
  const SuppleLaterAnswer *later = &answers->half_hour;

  if (is_still_worse (answers, later))
    return is_answered (later->points) && is_answered (answers->before)
             ? MAX (SUPPLE_LIGHT_AMBER, judge_rise (answers->before, later->points))
             : SUPPLE_LIGHT_AMBER;

  if (later->comparison != SUPPLE_COMPARISON_NONE ||
      (is_answered (later->points) && is_answered (answers->before)))
    return SUPPLE_LIGHT_GREEN;

  return SUPPLE_LIGHT_NONE;
}

/* After hours: worse for so long means to stop and to see somebody (rule R3, the article’s). */
static SuppleTrafficLight
judge_hours (const SuppleSessionAnswers *answers)
{
  return is_still_worse (answers, &answers->hours) ? SUPPLE_LIGHT_RED : SUPPLE_LIGHT_NONE;
}

/**
 * supple_traffic_light_judge:
 * @answers: what was said about a session, as far as it was
 *
 * Judges how a session was borne. A rise that is slight and mild is fine (rule R2); one that breaks
 * one of the two bounds, or is still there after 30 minutes, asks for an easier session (rule R4);
 * one that breaks both, or lasts for hours, asks to stop (rule R3).
 *
 * Pain that moves out of the leg towards the back is a good sign even where the back aches more,
 * until it has lasted for hours; pain that moves further down the leg is a sign to stop (rule R11:
 * SpineUniverse; APTA 2012).
 *
 * Returns: the light; %SUPPLE_LIGHT_NONE where too little was said
 */
SuppleTrafficLight
supple_traffic_light_judge (const SuppleSessionAnswers *answers)
{
  g_return_val_if_fail (answers != NULL, SUPPLE_LIGHT_NONE);

  SuppleTrafficLight soon = MAX (judge_after (answers), judge_half_hour (answers));
  SuppleTrafficLight late = judge_hours (answers);

  if (answers->spread == SUPPLE_SPREAD_DOWN_LEG)
    return SUPPLE_LIGHT_RED;

  if (answers->spread == SUPPLE_SPREAD_TOWARDS_BACK)
    soon = SUPPLE_LIGHT_GREEN;

  return MAX (soon, late);
}

/**
 * supple_traffic_light_asks_after_hours:
 * @answers: what was said about a session so far
 *
 * Tells whether to ask a second time, two hours later or the next morning: only where it was worse,
 * so that nobody is asked for nothing (Ferrari 2015: a daily pain diary slowed recovery).
 *
 * Returns: whether to ask
 */
gboolean
supple_traffic_light_asks_after_hours (const SuppleSessionAnswers *answers)
{
  g_return_val_if_fail (answers != NULL, FALSE);

  return answers->hours.points == SUPPLE_NOT_ANSWERED &&
         answers->hours.comparison == SUPPLE_COMPARISON_NONE &&
         (judge_after (answers) == SUPPLE_LIGHT_RED ||
          is_still_worse (answers, &answers->half_hour));
}
