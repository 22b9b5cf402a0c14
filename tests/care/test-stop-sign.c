/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "care/supple-red-flag.h"
#include "care/supple-stop-sign.h"

typedef struct
{
  const char     *path;
  SuppleStopSign  sign;
  SuppleHelpLevel level;
} Answer;

static const Answer answers[] = {
  { "/stop-sign/none-of-these-asks-for-nothing",
    SUPPLE_STOP_SIGN_NONE, SUPPLE_HELP_NONE },
  { "/stop-sign/r10-sharp-pain-stops-for-today",
    SUPPLE_STOP_SIGN_SHARP_PAIN, SUPPLE_HELP_STOP },
  { "/stop-sign/r10-pain-tingling-or-numbness-down-one-leg-stops-for-today",
    SUPPLE_STOP_SIGN_ONE_LEG, SUPPLE_HELP_STOP },
  { "/stop-sign/r10-dizziness-stops-for-today",
    SUPPLE_STOP_SIGN_DIZZY, SUPPLE_HELP_STOP },
  { "/stop-sign/r10-chest-pain-is-an-emergency",
    SUPPLE_STOP_SIGN_CHEST_PAIN, SUPPLE_HELP_EMERGENCY },
  { "/stop-sign/r10-weakness-of-a-leg-is-an-emergency",
    SUPPLE_STOP_SIGN_WEAK_LEG, SUPPLE_HELP_EMERGENCY },
  { "/stop-sign/both-legs-are-an-emergency",
    SUPPLE_STOP_SIGN_BOTH_LEGS, SUPPLE_HELP_EMERGENCY },
  { "/stop-sign/numbness-between-the-legs-is-an-emergency",
    SUPPLE_STOP_SIGN_NUMB_BETWEEN_LEGS, SUPPLE_HELP_EMERGENCY },
  { "/stop-sign/bladder-or-bowels-are-an-emergency",
    SUPPLE_STOP_SIGN_BLADDER_OR_BOWELS, SUPPLE_HELP_EMERGENCY },
  { "/stop-sign/unsteady-walking-is-urgent",
    SUPPLE_STOP_SIGN_UNSTEADY, SUPPLE_HELP_URGENT },
  { "/stop-sign/pain-higher-up-is-urgent",
    SUPPLE_STOP_SIGN_UPPER_BACK, SUPPLE_HELP_URGENT },
  { "/stop-sign/severe-pain-should-be-seen-soon",
    SUPPLE_STOP_SIGN_SEVERE_PAIN, SUPPLE_HELP_SOON },
};

G_STATIC_ASSERT (G_N_ELEMENTS (answers) == SUPPLE_N_STOP_SIGNS);

static void
test_answer (gconstpointer data)
{
  const Answer *answer = data;

  g_assert_cmpint (supple_stop_sign_get_level (answer->sign), ==, answer->level);
}

static void
test_red_flags (void)
{
  gboolean asked[SUPPLE_N_RED_FLAGS] = { FALSE };

  for (guint sign = 0; sign < SUPPLE_N_STOP_SIGNS; sign++)
    {
      guint flag;

      if (!supple_stop_sign_get_red_flag (sign, &flag))
        continue;

      g_assert_false (asked[flag]);
      asked[flag] = TRUE;
      g_assert_cmpint (supple_stop_sign_get_level (sign), ==, supple_red_flag_get_level (flag));
    }

  for (guint flag = 0; flag < SUPPLE_N_RED_FLAGS; flag++)
    g_assert_cmpint (asked[flag], ==, supple_red_flag_can_begin_in_session (flag));
}

static void
test_ids (void)
{
  SuppleStopSign found;

  for (guint sign = 0; sign < SUPPLE_N_STOP_SIGNS; sign++)
    {
      g_assert_true (supple_stop_sign_from_id (supple_stop_sign_get_id (sign), &found));
      g_assert_cmpint (found, ==, sign);
    }

  g_assert_false (supple_stop_sign_from_id ("toothache", &found));
}

static void
test_unknown (void)
{
  g_test_expect_message (NULL, G_LOG_LEVEL_CRITICAL, "*sign < SUPPLE_N_STOP_SIGNS*");
  g_assert_cmpint (supple_stop_sign_get_level (SUPPLE_N_STOP_SIGNS), ==, SUPPLE_HELP_EMERGENCY);
  g_test_assert_expected_messages ();
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (answers); i++)
    g_test_add_data_func (answers[i].path, &answers[i], test_answer);

  g_test_add_func ("/stop-sign/each-red-flag-that-can-begin-in-a-session-is-asked-about-once",
                   test_red_flags);
  g_test_add_func ("/stop-sign/each-is-found-by-its-name", test_ids);
  g_test_add_func ("/stop-sign/what-is-not-known-is-not-made-light-of", test_unknown);

  return g_test_run ();
}
