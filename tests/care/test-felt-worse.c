/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "care/supple-felt-worse.h"

#define DAY G_TIME_SPAN_DAY

/* @letters: an answer a day, from day 1: Better, Same, Worse, Too sore; seen @later_us after
 * the last */
static SuppleFeltWorse
judge (const char *letters,
       gint64      brought_back_us,
       gint64      later_us)
{
  SuppleFeltAnswer answers[16];
  guint            n_answers = 0;

  for (; letters[n_answers] != '\0'; n_answers++)
    {
      answers[n_answers].session_us = (n_answers + 1) * DAY;
      answers[n_answers].felt = letters[n_answers] == 'B'   ? SUPPLE_FELT_BETTER
                                : letters[n_answers] == 'W' ? SUPPLE_FELT_WORSE
                                : letters[n_answers] == 'T' ? SUPPLE_FELT_TOO_SORE
                                                            : SUPPLE_FELT_SAME;
    }

  return supple_felt_worse_judge (answers, n_answers, brought_back_us,
                                  n_answers * DAY + later_us);
}

static void
test_twice (void)
{
  g_assert_cmpint (judge ("WW", 0, 0), ==, SUPPLE_FELT_WORSE_LEFT_OUT);
  g_assert_cmpint (judge ("WSSSST", 0, 0), ==, SUPPLE_FELT_WORSE_LEFT_OUT);
  g_assert_cmpint (judge ("BBWTSS", 0, 0), ==, SUPPLE_FELT_WORSE_LEFT_OUT);
}

static void
test_not (void)
{
  g_assert_cmpint (judge ("", 0, 0), ==, SUPPLE_FELT_WORSE_NO);
  g_assert_cmpint (judge ("W", 0, 0), ==, SUPPLE_FELT_WORSE_NO);
  g_assert_cmpint (judge ("BBBWW", 0, 0), ==, SUPPLE_FELT_WORSE_NO);
  g_assert_cmpint (judge ("WSSSSSW", 0, 0), ==, SUPPLE_FELT_WORSE_NO);
}

static void
test_one_session (void)
{
  const SuppleFeltAnswer answers[] = {
    { 1 * DAY, SUPPLE_FELT_WORSE },
    { 1 * DAY, SUPPLE_FELT_TOO_SORE },
    { 2 * DAY, SUPPLE_FELT_WORSE },
    { 2 * DAY, SUPPLE_FELT_BETTER },
  };

  g_assert_cmpint (supple_felt_worse_judge (answers, 2, 0, DAY), ==, SUPPLE_FELT_WORSE_NO);
  g_assert_cmpint (supple_felt_worse_judge (answers, 4, 0, 2 * DAY), ==,
                   SUPPLE_FELT_WORSE_LEFT_OUT);
}

static void
test_brought_back (void)
{
  g_assert_cmpint (judge ("WW", 2 * DAY, 0), ==, SUPPLE_FELT_WORSE_NO);
  g_assert_cmpint (judge ("WWW", 2 * DAY, 0), ==, SUPPLE_FELT_WORSE_NO);
  g_assert_cmpint (judge ("WWWW", 2 * DAY, 0), ==, SUPPLE_FELT_WORSE_LEFT_OUT);
}

static void
test_again (void)
{
  g_assert_cmpint (judge ("WW", 0, 30 * DAY - 1), ==, SUPPLE_FELT_WORSE_LEFT_OUT);
  g_assert_cmpint (judge ("WW", 0, 30 * DAY), ==, SUPPLE_FELT_WORSE_OFFERED_GENTLY);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/felt-worse/r7-worse-or-too-sore-twice-is-left-out", test_twice);
  g_test_add_func ("/felt-worse/r7-once-or-long-ago-or-oftener-better-is-not", test_not);
  g_test_add_func ("/felt-worse/r7-answers-of-one-session-are-one-answer", test_one_session);
  g_test_add_func ("/felt-worse/r7-who-brings-it-back-has-it-back", test_brought_back);
  g_test_add_func ("/felt-worse/r7-after-30-days-it-is-offered-gently", test_again);

  return g_test_run ();
}
