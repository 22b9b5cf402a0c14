/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "care/supple-next-session.h"

#define HOUR G_TIME_SPAN_HOUR

/* @lights: a letter for each session, one a day, the first at hour 24: Green, Amber, Red or “-” */
static SuppleNextSession
judge (const char *lights,
       gint64      confirmed_us)
{
  SupplePastSession sessions[8];
  guint             n_sessions = 0;

  for (; lights[n_sessions] != '\0'; n_sessions++)
    {
      SupplePastSession *session = &sessions[n_sessions];

      session->start_us = (n_sessions + 1) * 24 * HOUR;
      session->light = lights[n_sessions] == 'G'   ? SUPPLE_LIGHT_GREEN
                       : lights[n_sessions] == 'A' ? SUPPLE_LIGHT_AMBER
                       : lights[n_sessions] == 'R' ? SUPPLE_LIGHT_RED
                                                   : SUPPLE_LIGHT_NONE;
    }

  return supple_next_session_judge (sessions, n_sessions, confirmed_us);
}

static void
test_usual (void)
{
  g_assert_cmpint (judge ("", 0), ==, SUPPLE_NEXT_SESSION_AS_USUAL);
  g_assert_cmpint (judge ("G", 0), ==, SUPPLE_NEXT_SESSION_AS_USUAL);
  g_assert_cmpint (judge ("---", 0), ==, SUPPLE_NEXT_SESSION_AS_USUAL);
  g_assert_cmpint (judge ("AG", 0), ==, SUPPLE_NEXT_SESSION_AS_USUAL);
}

static void
test_amber (void)
{
  g_assert_cmpint (judge ("A", 0), ==, SUPPLE_NEXT_SESSION_GENTLE);
  g_assert_cmpint (judge ("GGA", 0), ==, SUPPLE_NEXT_SESSION_GENTLE);
  g_assert_cmpint (judge ("AGA", 0), ==, SUPPLE_NEXT_SESSION_GENTLE);
  g_assert_cmpint (judge ("A-", 0), ==, SUPPLE_NEXT_SESSION_GENTLE);
}

static void
test_two_ambers (void)
{
  g_assert_cmpint (judge ("AA", 0), ==, SUPPLE_NEXT_SESSION_PAUSED_TWICE);
  g_assert_cmpint (judge ("GA-A", 0), ==, SUPPLE_NEXT_SESSION_PAUSED_TWICE);
  g_assert_true (supple_next_session_is_paused (SUPPLE_NEXT_SESSION_PAUSED_TWICE));
}

static void
test_red (void)
{
  g_assert_cmpint (judge ("R", 0), ==, SUPPLE_NEXT_SESSION_PAUSED_WORSE);
  g_assert_cmpint (judge ("GR-", 0), ==, SUPPLE_NEXT_SESSION_PAUSED_WORSE);
  g_assert_true (supple_next_session_is_paused (SUPPLE_NEXT_SESSION_PAUSED_WORSE));
  g_assert_false (supple_next_session_is_paused (SUPPLE_NEXT_SESSION_GENTLE));
  g_assert_false (supple_next_session_is_paused (SUPPLE_NEXT_SESSION_AS_USUAL));
}

static void
test_confirmed (void)
{
  g_assert_cmpint (judge ("R", 23 * HOUR), ==, SUPPLE_NEXT_SESSION_PAUSED_WORSE);
  g_assert_cmpint (judge ("R", 25 * HOUR), ==, SUPPLE_NEXT_SESSION_GENTLE);
  g_assert_cmpint (judge ("AA", 47 * HOUR), ==, SUPPLE_NEXT_SESSION_GENTLE);
  g_assert_cmpint (judge ("AA", 49 * HOUR), ==, SUPPLE_NEXT_SESSION_GENTLE);
  g_assert_cmpint (judge ("AAA", 49 * HOUR), ==, SUPPLE_NEXT_SESSION_GENTLE);
  g_assert_cmpint (judge ("AAAA", 49 * HOUR), ==, SUPPLE_NEXT_SESSION_PAUSED_TWICE);
  g_assert_cmpint (judge ("RR", 25 * HOUR), ==, SUPPLE_NEXT_SESSION_PAUSED_WORSE);
}

static void
test_holds (void)
{
  g_assert_cmpint (supple_next_session_get_hold_us (SUPPLE_NEXT_SESSION_AS_USUAL, 30), ==, 30);
  g_assert_cmpint (supple_next_session_get_hold_us (SUPPLE_NEXT_SESSION_GENTLE, 30), ==, 15);
}

static void
test_drops (void)
{
  const char *const done[] = { "pelvic_tilt", "legs_on_chair", NULL };
  const char *const stretch[] = { "supine", NULL };
  const char *const rest[] = { "supine", "rest", NULL };
  SuppleNextSession gentle = SUPPLE_NEXT_SESSION_GENTLE;

  g_assert_true (supple_next_session_drops (gentle, "pelvic_tilt", stretch, done));
  g_assert_false (supple_next_session_drops (gentle, "knee_rolls", stretch, done));
  g_assert_false (supple_next_session_drops (gentle, "legs_on_chair", rest, done));
  g_assert_false (supple_next_session_drops (SUPPLE_NEXT_SESSION_AS_USUAL, "pelvic_tilt", stretch,
                                             done));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/next-session/after-green-or-nothing-said-it-is-as-usual", test_usual);
  g_test_add_func ("/next-session/r4-after-amber-it-is-a-gentle-one", test_amber);
  g_test_add_func ("/next-session/r4-two-ambers-in-a-row-pause-the-routines", test_two_ambers);
  g_test_add_func ("/next-session/r4-a-gentle-one-halves-the-holds", test_holds);
  g_test_add_func ("/next-session/r4-a-gentle-one-drops-what-was-just-done", test_drops);
  g_test_add_func ("/next-session/r3-red-pauses-the-routines", test_red);
  g_test_add_func ("/next-session/r3-only-confirming-afterwards-ends-a-pause", test_confirmed);

  return g_test_run ();
}
