/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/supple-words.h"

#include <glib/gi18n.h>

/**
 * supple_words_clock:
 * @duration_us: a length of time
 *
 * Returns: (transfer full): minutes and seconds, “1:48”
 */
char *
supple_words_clock (gint64 duration_us)
{
  gint64 seconds = (duration_us + G_USEC_PER_SEC / 2) / G_USEC_PER_SEC;

  return g_strdup_printf ("%d:%02d", (int) (seconds / 60), (int) (seconds % 60));
}

/**
 * supple_words_minutes:
 * @duration_us: a length of time
 *
 * Returns: (transfer full): whole minutes, at least one: “12 min”
 */
char *
supple_words_minutes (gint64 duration_us)
{
  gint64 minute_us = 60 * G_USEC_PER_SEC;
  gint64 minutes = MAX (1, (duration_us + minute_us / 2) / minute_us);

  /* Translators: a length of time, such as “12 min”; keep the no-break space. */
  return g_strdup_printf (_ ("%d min"), (int) minutes);
}

/**
 * supple_words_seconds:
 * @duration_us: a length of time
 *
 * Returns: (transfer full): seconds, with a tenth only where there is one: “30 s”, “4.5 s”
 */
char *
supple_words_seconds (gint64 duration_us)
{
  double seconds = (double) duration_us / G_USEC_PER_SEC;

  if (duration_us % G_USEC_PER_SEC == 0)
    /* Translators: a length of time, such as “30 s”; keep the no-break space. */
    return g_strdup_printf (_ ("%d s"), (int) seconds);

  return g_strdup_printf (_ ("%.1f s"), seconds);
}

/**
 * supple_words_length:
 * @routine: a routine
 * @options: how it would be paced
 *
 * Returns: (transfer full): how long @routine takes, in whole minutes: “12 min”
 */
char *
supple_words_length (SuppleRoutine               *routine,
                     const SuppleTimelineOptions *options)
{
  g_return_val_if_fail (SUPPLE_IS_ROUTINE (routine), NULL);

  g_autoptr (SuppleTimeline) timeline = supple_timeline_new (routine, options);

  return supple_words_minutes (supple_timeline_get_duration_us (timeline));
}

/**
 * supple_words_step_length:
 * @step: a step
 * @options: how it would be paced
 *
 * Returns: (transfer full): how long @step takes by itself, without the closing rest: “1:48”
 */
char *
supple_words_step_length (SuppleStep                  *step,
                          const SuppleTimelineOptions *options)
{
  g_return_val_if_fail (SUPPLE_IS_STEP (step), NULL);

  g_autoptr (SuppleRoutine) routine = supple_routine_new_single (step);
  g_autoptr (SuppleTimeline) timeline = supple_timeline_new (routine, options);
  guint last = supple_timeline_get_n_segments (timeline) - 1;

  return supple_words_clock (supple_timeline_get_segment (timeline, last)->start_us);
}

/**
 * supple_words_pace:
 * @pace: a breath pace
 *
 * Returns: (transfer full): “In 4 s, out 6 s”
 */
char *
supple_words_pace (SuppleBreathPace pace)
{
  g_autofree char *in = supple_words_seconds (pace.in_us);
  g_autofree char *out = supple_words_seconds (pace.out_us);

  /* Translators: how long breaths are: “In 4 s, out 6 s”. */
  return g_strdup_printf (_ ("In %s, out %s"), in, out);
}

/**
 * supple_words_place:
 * @place: where an exercise is done
 *
 * Returns: (transfer none): the place in one word, to stand by itself
 */
const char *
supple_words_place (SupplePlace place)
{
  switch (place)
    {
    case SUPPLE_PLACE_MAT:
      return C_ ("place", "Mat");

    case SUPPLE_PLACE_CHAIR:
      return C_ ("place", "Chair");

    case SUPPLE_PLACE_STANDING:
      return C_ ("place", "Standing");

    default:
      g_return_val_if_reached (NULL);
    }
}

/**
 * supple_words_places:
 * @routine: a routine
 *
 * Returns: (transfer full): the places of @routine in the order they come: “Mat · Chair”
 */
char *
supple_words_places (SuppleRoutine *routine)
{
  g_return_val_if_fail (SUPPLE_IS_ROUTINE (routine), NULL);

  g_autoptr (GString) words = g_string_new (NULL);
  guint seen = 0;

  for (guint i = 0; i < supple_routine_get_n_steps (routine); i++)
    {
      SuppleStep *step = supple_routine_get_step (routine, i);
      SupplePlace place = supple_exercise_get_place (supple_step_get_exercise (step));

      if (seen & (1u << place))
        continue;

      seen |= 1u << place;
      g_string_append_printf (words, "%s%s", words->len > 0 ? " · " : "",
                              supple_words_place (place));
    }

  return g_string_free_and_steal (g_steal_pointer (&words));
}

/**
 * supple_words_repetitions:
 * @dose: a dose
 *
 * Returns: (transfer full): how often: “5 times”, “3 times each side”
 */
char *
supple_words_repetitions (const SuppleDose *dose)
{
  g_return_val_if_fail (dose != NULL, NULL);

  int n = (int) dose->repetitions;

  switch (dose->sides)
    {
    case SUPPLE_SIDES_BOTH:
      return g_strdup_printf (ngettext ("Once each side", "%d times each side", n), n);

    case SUPPLE_SIDES_RIGHT:
      return g_strdup_printf (ngettext ("Once on the right", "%d times on the right", n), n);

    case SUPPLE_SIDES_LEFT:
      return g_strdup_printf (ngettext ("Once on the left", "%d times on the left", n), n);

    case SUPPLE_SIDES_NONE:
    default:
      return g_strdup_printf (ngettext ("Once", "%d times", n), n);
    }
}

/**
 * supple_words_hold:
 * @dose: a dose
 *
 * Returns: (transfer full) (nullable): how long a position is held: “hold 30 s”; %NULL for not at
 *   all
 */
char *
supple_words_hold (const SuppleDose *dose)
{
  g_return_val_if_fail (dose != NULL, NULL);

  if (dose->hold_breaths > 0)
    {
      int n = (int) dose->hold_breaths;

      /* Translators: how long a position is held. */
      return g_strdup_printf (ngettext ("hold one breath", "hold %d breaths", n), n);
    }

  if (dose->hold_us == 0)
    return NULL;

  g_autofree char *seconds = supple_words_seconds (dose->hold_us);

  /* Translators: how long a position is held: “hold 30 s”. */
  return g_strdup_printf (_ ("hold %s"), seconds);
}

/**
 * supple_words_dose:
 * @dose: a dose
 *
 * Returns: (transfer full): how often and how long: “3 times each side · hold 30 s”
 */
char *
supple_words_dose (const SuppleDose *dose)
{
  g_return_val_if_fail (dose != NULL, NULL);

  g_autofree char *times = supple_words_repetitions (dose);
  g_autofree char *hold = supple_words_hold (dose);

  return hold != NULL ? g_strdup_printf ("%s · %s", times, hold) : g_steal_pointer (&times);
}

/**
 * supple_words_days_since:
 * @time_s: when something was done, in seconds since 1970
 * @days_max: how many days ago it may be
 *
 * Returns: (transfer full) (nullable): on which day, in few words: “Done yesterday”; %NULL if that
 *   is longer ago
 */
char *
supple_words_days_since (gint64 time_s,
                         int    days_max)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autoptr (GDateTime) then = g_date_time_new_from_unix_local (time_s);
  GDate today, day;

  if (then == NULL)
    return NULL;

  g_date_clear (&today, 1);
  g_date_clear (&day, 1);
  g_date_set_dmy (&today, (GDateDay) g_date_time_get_day_of_month (now),
                  (GDateMonth) g_date_time_get_month (now), (GDateYear) g_date_time_get_year (now));
  g_date_set_dmy (&day, (GDateDay) g_date_time_get_day_of_month (then),
                  (GDateMonth) g_date_time_get_month (then),
                  (GDateYear) g_date_time_get_year (then));

  int days = g_date_days_between (&day, &today);

  if (days < 0 || days >= days_max)
    return NULL;

  if (days == 0)
    return g_strdup (_ ("Done today"));

  if (days == 1)
    return g_strdup (_ ("Done yesterday"));

  /* Translators: as strftime() writes a day of the week: “Done on Monday”. */
  return g_date_time_format (then, _ ("Done on %A"));
}
