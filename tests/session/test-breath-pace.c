/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <math.h>

#include "session/supple-breath-pace.h"

static void
test_offered (void)
{
  const double paces[][2] = {
    { 3, 4 },
    { 5, 5 },
    { 4, 6 },
    { 4, 8 },
    { 2, 3 },
    { 2.5, 2.5 },
    { 5, 10 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (paces); i++)
    {
      SuppleBreathPace pace;
      g_autoptr (GError) error = NULL;

      g_assert_true (supple_breath_pace_from_seconds (&pace, paces[i][0], paces[i][1], &error));
      g_assert_no_error (error);
      g_assert_cmpint (pace.in_us, ==, (gint64) (paces[i][0] * G_USEC_PER_SEC));
      g_assert_cmpint (pace.out_us, ==, (gint64) (paces[i][1] * G_USEC_PER_SEC));
    }
}

static void
test_refused (void)
{
  const double paces[][2] = {
    { 1.9, 4 },
    { 6.1, 8 },
    { 4, 3 },
    { 2, 10.1 },
    { 2, 2.9 },
    { 6, 9.5 },
    { -4, 6 },
    { NAN, 6 },
    { 4, NAN },
    { INFINITY, INFINITY },
  };

  for (guint i = 0; i < G_N_ELEMENTS (paces); i++)
    {
      SuppleBreathPace pace;
      g_autoptr (GError) error = NULL;

      g_assert_false (supple_breath_pace_from_seconds (&pace, paces[i][0], paces[i][1], &error));
      g_assert_error (error, SUPPLE_BREATH_PACE_ERROR, SUPPLE_BREATH_PACE_ERROR_RANGE);
      g_assert_nonnull (strstr (error->message, "no pace"));
    }
}

static void
test_clamped (void)
{
  for (gint64 in_us = 0; in_us < 20 * G_USEC_PER_SEC; in_us += 500 * 1000)
    for (gint64 out_us = 0; out_us < 20 * G_USEC_PER_SEC; out_us += 500 * 1000)
      {
        SuppleBreathPace wished = { in_us, out_us };
        SuppleBreathPace pace = supple_breath_pace_clamp (wished);
        SuppleBreathPace same;

        g_assert_true (supple_breath_pace_from_seconds (&same,
                                                        (double) pace.in_us / G_USEC_PER_SEC,
                                                        (double) pace.out_us / G_USEC_PER_SEC,
                                                        NULL));
        g_assert_cmpint (same.in_us, ==, pace.in_us);

        /* A pace that is offered stays as it is. */
        if (supple_breath_pace_from_seconds (&same, (double) in_us / G_USEC_PER_SEC,
                                             (double) out_us / G_USEC_PER_SEC, NULL))
          {
            g_assert_cmpint (pace.in_us, ==, in_us);
            g_assert_cmpint (pace.out_us, ==, out_us);
          }
      }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/breath-pace/every-offered-pace-is-taken", test_offered);
  g_test_add_func ("/breath-pace/a-pace-outside-the-limits-is-refused-with-the-reason",
                   test_refused);
  g_test_add_func ("/breath-pace/nonsense-settings-become-the-nearest-offered-pace", test_clamped);

  return g_test_run ();
}
