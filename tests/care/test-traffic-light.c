/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "care/supple-traffic-light.h"

#define NONE  SUPPLE_NOT_ANSWERED
#define GREEN SUPPLE_LIGHT_GREEN
#define AMBER SUPPLE_LIGHT_AMBER
#define RED   SUPPLE_LIGHT_RED

static SuppleSessionAnswers
answers_of (int before,
            int after,
            int half_hour,
            int hours)
{
  return (SuppleSessionAnswers) {
    .before = before,
    .after = after,
    .half_hour = { .points = half_hour },
    .hours = { .points = hours },
  };
}

static void
assert_light (int                before,
              int                after,
              int                half_hour,
              int                hours,
              SuppleTrafficLight light)
{
  SuppleSessionAnswers answers = answers_of (before, after, half_hour, hours);

  g_assert_cmpint (supple_traffic_light_judge (&answers), ==, light);
}

static void
test_slight (void)
{
  assert_light (2, 4, NONE, NONE, GREEN);
  assert_light (0, 2, NONE, NONE, GREEN);
  assert_light (2, 4, 2, NONE, GREEN);
  assert_light (5, 3, NONE, NONE, GREEN);
  assert_light (8, 7, 7, NONE, GREEN);
}

static void
test_one_point (void)
{
  for (int before = 0; before < 10; before++)
    {
      assert_light (before, before + 1, NONE, NONE, GREEN);
      assert_light (before, before, before + 1, NONE, GREEN);
      assert_light (before, before + 1, before + 1, before + 1, GREEN);
    }
}

static void
test_not_slight (void)
{
  assert_light (1, 4, NONE, NONE, AMBER);
  assert_light (0, 4, 0, NONE, AMBER);
}

static void
test_not_mild (void)
{
  assert_light (3, 5, NONE, NONE, AMBER);
  assert_light (7, 9, 7, NONE, AMBER);
}

static void
test_neither (void)
{
  assert_light (3, 7, NONE, NONE, RED);
  assert_light (2, 5, NONE, NONE, RED);
  assert_light (3, 7, 3, NONE, RED);
}

static void
test_half_hour (void)
{
  assert_light (2, 4, 4, NONE, AMBER);
  assert_light (2, 4, 3, NONE, AMBER);
  assert_light (3, 3, 5, NONE, AMBER);
  assert_light (3, NONE, 5, NONE, AMBER);
  assert_light (3, 3, 7, NONE, RED);
}

static void
test_hours (void)
{
  assert_light (3, 3, 3, 5, RED);
  assert_light (2, 4, 4, 3, RED);
  assert_light (2, 4, 4, 2, AMBER);
  assert_light (2, NONE, NONE, 4, RED);
  assert_light (3, 3, NONE, 3, GREEN);
}

static void
test_words (void)
{
  SuppleSessionAnswers answers = answers_of (3, 3, NONE, NONE);

  answers.half_hour.comparison = SUPPLE_COMPARISON_BETTER;
  g_assert_cmpint (supple_traffic_light_judge (&answers), ==, GREEN);
  answers.half_hour.comparison = SUPPLE_COMPARISON_WORSE;
  g_assert_cmpint (supple_traffic_light_judge (&answers), ==, AMBER);
  answers.hours.comparison = SUPPLE_COMPARISON_SAME;
  g_assert_cmpint (supple_traffic_light_judge (&answers), ==, AMBER);
  answers.hours.comparison = SUPPLE_COMPARISON_WORSE;
  g_assert_cmpint (supple_traffic_light_judge (&answers), ==, RED);

  /* In a word, it needs no number before. */
  answers = answers_of (NONE, NONE, NONE, NONE);
  answers.half_hour.comparison = SUPPLE_COMPARISON_SAME;
  g_assert_cmpint (supple_traffic_light_judge (&answers), ==, GREEN);
  answers.half_hour.comparison = SUPPLE_COMPARISON_WORSE;
  g_assert_cmpint (supple_traffic_light_judge (&answers), ==, AMBER);
}

static void
test_towards_back (void)
{
  SuppleSessionAnswers answers = answers_of (3, 7, 6, NONE);

  answers.spread = SUPPLE_SPREAD_TOWARDS_BACK;
  g_assert_cmpint (supple_traffic_light_judge (&answers), ==, GREEN);
  answers.hours.points = 7;
  g_assert_cmpint (supple_traffic_light_judge (&answers), ==, RED);
}

static void
test_down_leg (void)
{
  SuppleSessionAnswers answers = answers_of (5, 3, 3, NONE);

  answers.spread = SUPPLE_SPREAD_DOWN_LEG;
  g_assert_cmpint (supple_traffic_light_judge (&answers), ==, RED);
}

static void
test_nothing_said (void)
{
  assert_light (NONE, NONE, NONE, NONE, SUPPLE_LIGHT_NONE);
  assert_light (5, NONE, NONE, NONE, SUPPLE_LIGHT_NONE);
  assert_light (NONE, 5, 5, 5, SUPPLE_LIGHT_NONE);
}

static void
test_asking (void)
{
  const struct
  {
    int      before, after, half_hour, hours;
    gboolean asks;
  } cases[] = {
    { 3, 3, 3, NONE, FALSE },
    { 3, 7, NONE, NONE, TRUE },
    { 3, 5, NONE, NONE, FALSE },
    { 3, 5, 4, NONE, TRUE },
    { 3, 3, 5, NONE, TRUE },
    { 3, 7, 7, 3, FALSE },
    { NONE, NONE, NONE, NONE, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      SuppleSessionAnswers answers =
        answers_of (cases[i].before, cases[i].after, cases[i].half_hour, cases[i].hours);

      g_assert_cmpint (supple_traffic_light_asks_after_hours (&answers), ==, cases[i].asks);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/traffic-light/r2-a-slight-rise-that-stays-mild-is-fine", test_slight);
  g_test_add_func ("/traffic-light/one-point-is-never-alarmed-about", test_one_point);
  g_test_add_func ("/traffic-light/r2-a-rise-of-more-than-two-is-amber", test_not_slight);
  g_test_add_func ("/traffic-light/r2-a-rise-above-four-is-amber", test_not_mild);
  g_test_add_func ("/traffic-light/a-rise-of-more-than-two-to-above-four-is-red", test_neither);
  g_test_add_func ("/traffic-light/r4-a-rise-that-is-not-gone-in-30-minutes-is-amber",
                   test_half_hour);
  g_test_add_func ("/traffic-light/r3-worse-for-hours-is-red", test_hours);
  g_test_add_func ("/traffic-light/a-word-counts-like-a-number", test_words);
  g_test_add_func ("/traffic-light/r11-pain-that-moves-towards-the-back-is-no-failure",
                   test_towards_back);
  g_test_add_func ("/traffic-light/r11-pain-that-moves-down-the-leg-is-red", test_down_leg);
  g_test_add_func ("/traffic-light/nothing-said-is-no-light", test_nothing_said);
  g_test_add_func ("/traffic-light/only-who-felt-worse-is-asked-again-after-hours", test_asking);

  return g_test_run ();
}
