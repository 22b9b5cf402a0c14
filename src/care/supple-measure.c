/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "care/supple-measure.h"

#define DAYS_A_WEEK       2
#define EARLY_MINUTES     120
#define MINUTES_A_DAY     (24 * 60)
#define PAUSE_MAX_US      G_USEC_PER_SEC
#define GUIDANCE_FROM_AGE 16
#define ASSESS_BELOW_AGE  20

/**
 * supple_measure_hold_range:
 * @longer: whether the person is older, or prefers longer holds
 *
 * Gives the holds that stretch without overdoing it (rule R12: ACSM 2021, adults 10 to 30 s,
 * older adults 30 to 60 s, to tightness or slight discomfort, warm, slowly, without bouncing).
 *
 * Returns: the shortest and the longest
 */
SuppleHoldRange
supple_measure_hold_range (gboolean longer)
{
  return longer ? (SuppleHoldRange) { 30 * G_USEC_PER_SEC, 60 * G_USEC_PER_SEC }
                : (SuppleHoldRange) { 10 * G_USEC_PER_SEC, 30 * G_USEC_PER_SEC };
}

/**
 * supple_measure_days_suffice:
 * @n_days: on how many days of a week somebody stretched
 *
 * Tells whether a week was a full one: two or three days are enough (rule R12: ACSM 2021), so days
 * of rest are part of it.
 *
 * Returns: whether it was
 */
gboolean
supple_measure_days_suffice (guint n_days)
{
  return n_days >= DAYS_A_WEEK;
}

/**
 * supple_measure_bends_too_early:
 * @tags: (array zero-terminated=1): what an exercise asks of the body
 * @woke_minute: when the person gets up, in minutes since midnight
 * @now_minute: the time now, in minutes since midnight
 *
 * Tells whether an exercise bends the back to its end within two hours of getting up; a sore back
 * is better off with that later in the day (rule R13: Snook 1998, less pain over six months where
 * early bending was kept small).
 *
 * Returns: whether to say so
 */
gboolean
supple_measure_bends_too_early (const char *const *tags,
                                guint              woke_minute,
                                guint              now_minute)
{
  g_return_val_if_fail (tags != NULL, FALSE);
  g_return_val_if_fail (woke_minute < MINUTES_A_DAY && now_minute < MINUTES_A_DAY, FALSE);

  guint awake_minutes = (now_minute + MINUTES_A_DAY - woke_minute) % MINUTES_A_DAY;

  return awake_minutes < EARLY_MINUTES && g_strv_contains (tags, "flexion_end");
}

/**
 * supple_measure_pause_is_safe:
 * @pause_us: how long nobody would breathe, after an in- or an out-breath
 *
 * The breath is never held (rule R14: NHS, breathing exercise for stress); the turn from one breath
 * to the next may take a second.
 *
 * Returns: whether it is short enough
 */
gboolean
supple_measure_pause_is_safe (gint64 pause_us)
{
  return pause_us <= PAUSE_MAX_US;
}

/**
 * supple_measure_age_notice:
 * @years: somebody’s age, or %SUPPLE_AGE_UNKNOWN
 *
 * Supple is for adults (rule R16: NICE NG59 is for those over 16; back pain under 20 should be
 * looked at, G-care). Whose age is not known is told so too.
 *
 * Returns: what to say
 */
SuppleAgeNotice
supple_measure_age_notice (guint years)
{
  if (years < GUIDANCE_FROM_AGE)
    return SUPPLE_AGE_NOTICE_ADULTS_ONLY;

  return years < ASSESS_BELOW_AGE ? SUPPLE_AGE_NOTICE_ASSESS : SUPPLE_AGE_NOTICE_NONE;
}
