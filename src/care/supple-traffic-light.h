/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define SUPPLE_NOT_ANSWERED (-1)

/* Of two answers from 0 to 10, how far apart they must be to mean anything: two points (Ostelo
 * 2008; Childs 2005). */
#define SUPPLE_MEANINGFUL_POINTS 2

/**
 * SuppleComparison:
 *
 * An answer in a word instead of a number: than before the session.
 */
typedef enum
{
  SUPPLE_COMPARISON_NONE,
  SUPPLE_COMPARISON_BETTER,
  SUPPLE_COMPARISON_SAME,
  SUPPLE_COMPARISON_WORSE,
} SuppleComparison;

/**
 * SuppleLaterAnswer:
 * @points: 0 to 10, or %SUPPLE_NOT_ANSWERED
 * @comparison: the same in a word, where the notification was answered with one
 */
typedef struct
{
  int              points;
  SuppleComparison comparison;
} SuppleLaterAnswer;

/**
 * SuppleSpread:
 * @SUPPLE_SPREAD_NONE: it stayed where it was, or nothing was said
 * @SUPPLE_SPREAD_TOWARDS_BACK: it moved out of the leg, towards the back
 * @SUPPLE_SPREAD_DOWN_LEG: it moved further down the leg
 *
 * Where the pain went.
 */
typedef enum
{
  SUPPLE_SPREAD_NONE,
  SUPPLE_SPREAD_TOWARDS_BACK,
  SUPPLE_SPREAD_DOWN_LEG,
} SuppleSpread;

/**
 * SuppleSessionAnswers:
 * @before: how the back felt before, 0 to 10 or %SUPPLE_NOT_ANSWERED
 * @after: right after
 * @half_hour: 30 minutes later
 * @hours: two hours later or the next morning
 * @spread: where the pain went
 *
 * All that can have been said about one session.
 */
typedef struct
{
  int               before, after;
  SuppleLaterAnswer half_hour, hours;
  SuppleSpread      spread;
} SuppleSessionAnswers;

/**
 * SuppleTrafficLight:
 * @SUPPLE_LIGHT_NONE: nothing was said; no advice
 * @SUPPLE_LIGHT_GREEN: fine to go on
 * @SUPPLE_LIGHT_AMBER: take it easier
 * @SUPPLE_LIGHT_RED: stop stretching for now
 *
 * What a session came to; the later of two counts.
 */
typedef enum
{
  SUPPLE_LIGHT_NONE,
  SUPPLE_LIGHT_GREEN,
  SUPPLE_LIGHT_AMBER,
  SUPPLE_LIGHT_RED,
} SuppleTrafficLight;

SuppleTrafficLight supple_traffic_light_judge (const SuppleSessionAnswers *answers);
gboolean           supple_traffic_light_asks_after_hours (const SuppleSessionAnswers *answers);

G_END_DECLS
