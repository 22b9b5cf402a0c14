/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "care/supple-measure.h"

#include "session/supple-timeline.h"
#include "support/bundled-library.h"

#define S G_USEC_PER_SEC

static void
test_holds (void)
{
  SuppleHoldRange usual = supple_measure_hold_range (FALSE);
  SuppleHoldRange longer = supple_measure_hold_range (TRUE);

  g_assert_cmpint (usual.min_us, ==, 10 * S);
  g_assert_cmpint (usual.max_us, ==, 30 * S);
  g_assert_cmpint (longer.min_us, ==, 30 * S);
  g_assert_cmpint (longer.max_us, ==, 60 * S);
}

/* Of what comes with Supple, each held stretch stays within them unasked. */
static void
test_bundled_holds (void)
{
  g_autoptr (SuppleLibrary) library = bundled_library_new ();
  GListModel *exercises = supple_library_get_exercises (library);
  guint       n_held = 0;

  for (guint i = 0; i < g_list_model_get_n_items (exercises); i++)
    {
      g_autoptr (SuppleExercise) exercise = g_list_model_get_item (exercises, i);

      if (supple_exercise_get_kind (exercise) == SUPPLE_EXERCISE_KIND_REST)
        continue;

      n_held++;
      g_assert_cmpint (supple_exercise_get_dose (exercise)->hold_us, <=,
                       supple_measure_hold_range (FALSE).max_us);
      g_assert_cmpint (supple_exercise_get_dose_range (exercise)->hold_max_us, <=,
                       supple_measure_hold_range (TRUE).max_us);
    }

  g_assert_cmpuint (n_held, >, 20);
}

static void
test_days (void)
{
  g_assert_false (supple_measure_days_suffice (0));
  g_assert_false (supple_measure_days_suffice (1));
  g_assert_true (supple_measure_days_suffice (2));
  g_assert_true (supple_measure_days_suffice (7));
}

static void
test_early (void)
{
  const char *const deep[] = { "flexion_end", "standing", NULL };
  const char *const small[] = { "flexion_mid", "supine", NULL };

  g_assert_true (supple_measure_bends_too_early (deep, 7 * 60, 7 * 60));
  g_assert_true (supple_measure_bends_too_early (deep, 7 * 60, 8 * 60 + 59));
  g_assert_false (supple_measure_bends_too_early (deep, 7 * 60, 9 * 60));
  g_assert_false (supple_measure_bends_too_early (deep, 7 * 60, 6 * 60 + 59));
  g_assert_true (supple_measure_bends_too_early (deep, 23 * 60, 30));
  g_assert_false (supple_measure_bends_too_early (small, 7 * 60, 7 * 60));
}

static void
test_morning (void)
{
  g_autoptr (SuppleLibrary) library = bundled_library_new ();
  SuppleRoutine *morning = supple_library_get_routine (library, "morning");

  for (guint i = 0; i < supple_routine_get_n_steps (morning); i++)
    {
      SuppleExercise *exercise =
        supple_step_get_exercise (supple_routine_get_step (morning, i));

      g_assert_false (
        supple_measure_bends_too_early (supple_exercise_get_tags (exercise), 420, 420));
    }
}

static void
test_pause (void)
{
  g_assert_true (supple_measure_pause_is_safe (0));
  g_assert_true (supple_measure_pause_is_safe (S));
  g_assert_false (supple_measure_pause_is_safe (S + 1));
}

/* Between two breaths that are asked for, nothing is asked but to go on breathing. */
static void
check_breaths (SuppleRoutine *routine)
{
  SuppleTimelineOptions options = SUPPLE_TIMELINE_OPTIONS_DEFAULT;
  g_autoptr (SuppleTimeline) timeline = supple_timeline_new (routine, &options);
  gint64 cycle_us = supple_breath_pace_cycle_us (options.pace);

  for (guint i = 1; i < supple_timeline_get_n_segments (timeline); i++)
    {
      const SuppleSegment *last = supple_timeline_get_segment (timeline, i - 1);
      const SuppleSegment *segment = supple_timeline_get_segment (timeline, i);
      gint64               pause_us = segment->start_us - last->start_us - last->duration_us;

      g_assert_true (supple_measure_pause_is_safe (pause_us));

      if (segment->breath != SUPPLE_BREATH_FREE)
        g_assert_cmpint (segment->duration_us, <=, SUPPLE_BREATH_OUT_MAX_US);
      else if (segment->kind == SUPPLE_SEGMENT_HOLD)
        g_assert_cmpint (segment->duration_us, <=, cycle_us);
    }
}

static void
test_no_breath_held (void)
{
  g_autoptr (SuppleLibrary) library = bundled_library_new ();
  GListModel *routines = supple_library_get_routines (library);

  for (guint i = 0; i < g_list_model_get_n_items (routines); i++)
    {
      g_autoptr (SuppleRoutine) routine = g_list_model_get_item (routines, i);

      check_breaths (routine);
    }
}

static void
test_age (void)
{
  const SuppleAgeNotice minors = SUPPLE_AGE_NOTICE_ADULTS_ONLY;

  g_assert_cmpint (supple_measure_age_notice (SUPPLE_AGE_UNKNOWN), ==, minors);
  g_assert_cmpint (supple_measure_age_notice (15), ==, minors);
  g_assert_cmpint (supple_measure_age_notice (16), ==, SUPPLE_AGE_NOTICE_ASSESS);
  g_assert_cmpint (supple_measure_age_notice (19), ==, SUPPLE_AGE_NOTICE_ASSESS);
  g_assert_cmpint (supple_measure_age_notice (20), ==, SUPPLE_AGE_NOTICE_NONE);
  g_assert_cmpint (supple_measure_age_notice (80), ==, SUPPLE_AGE_NOTICE_NONE);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/measure/r12-holds-are-10-to-30-seconds-and-longer-ones-30-to-60", test_holds);
  g_test_add_func ("/measure/r12-what-comes-with-supple-keeps-to-them", test_bundled_holds);
  g_test_add_func ("/measure/r12-two-days-a-week-suffice", test_days);
  g_test_add_func ("/measure/r13-deep-bends-are-too-early-for-two-hours-after-getting-up",
                   test_early);
  g_test_add_func ("/measure/r13-the-morning-routine-has-no-deep-bends", test_morning);
  g_test_add_func ("/measure/r14-a-pause-between-breaths-is-at-most-a-second", test_pause);
  g_test_add_func ("/measure/r14-no-routine-holds-the-breath", test_no_breath_held);
  g_test_add_func ("/measure/r16-it-is-for-adults-and-pain-under-20-should-be-looked-at",
                   test_age);

  return g_test_run ();
}
