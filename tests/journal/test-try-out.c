/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "journal/supple-try-out.h"

#include <string.h>

#define N_SESSIONS 40

/* How often each was drawn in a whole try-out, and alone without its neighbour. */
static void
draw_all (guint64 seed,
          guint   times[SUPPLE_TRY_OUT_STRETCHES],
          guint   drawn[N_SESSIONS][SUPPLE_TRY_OUT_A_SESSION])
{
  memset (times, 0, sizeof (guint) * SUPPLE_TRY_OUT_STRETCHES);

  for (guint i = 0; i < N_SESSIONS; i++)
    {
      g_assert_cmpuint (supple_try_out_draw (seed, i, times, NULL, drawn[i]), ==, 3);

      for (guint k = 0; k < SUPPLE_TRY_OUT_A_SESSION; k++)
        {
          g_assert_cmpuint (drawn[i][k], <, SUPPLE_TRY_OUT_STRETCHES);
          g_assert_true (k == 0 || drawn[i][k] > drawn[i][k - 1]);
          times[drawn[i][k]]++;
        }
    }
}

static void
test_even (void)
{
  for (guint64 seed = 0; seed < 200; seed++)
    {
      guint times[SUPPLE_TRY_OUT_STRETCHES], drawn[N_SESSIONS][SUPPLE_TRY_OUT_A_SESSION];

      draw_all (seed, times, drawn);

      for (guint k = 0; k < SUPPLE_TRY_OUT_STRETCHES; k++)
        {
          g_assert_cmpuint (times[k], >=, 18);
          g_assert_cmpuint (times[k], <=, 22);
        }
    }
}

static void
test_same_again (void)
{
  guint times[SUPPLE_TRY_OUT_STRETCHES];
  guint one[N_SESSIONS][SUPPLE_TRY_OUT_A_SESSION], other[N_SESSIONS][SUPPLE_TRY_OUT_A_SESSION];

  draw_all (17, times, one);
  draw_all (17, times, other);
  g_assert_cmpmem (one, sizeof one, other, sizeof other);
  draw_all (18, times, other);
  g_assert_cmpint (memcmp (one, other, sizeof one), !=, 0);
}

/* No pair is tied together: each comes with and without each other in many sessions. */
static void
test_apart (void)
{
  for (guint64 seed = 0; seed < 200; seed++)
    {
      guint times[SUPPLE_TRY_OUT_STRETCHES], drawn[N_SESSIONS][SUPPLE_TRY_OUT_A_SESSION];
      guint together[SUPPLE_TRY_OUT_STRETCHES][SUPPLE_TRY_OUT_STRETCHES] = { 0 };

      draw_all (seed, times, drawn);

      for (guint i = 0; i < N_SESSIONS; i++)
        for (guint a = 0; a < SUPPLE_TRY_OUT_A_SESSION; a++)
          for (guint b = 0; b < a; b++)
            together[drawn[i][a]][drawn[i][b]]++;

      for (guint a = 0; a < SUPPLE_TRY_OUT_STRETCHES; a++)
        for (guint b = 0; b < a; b++)
          {
            g_assert_cmpuint (together[a][b], >=, 1);
            g_assert_cmpuint (together[a][b], <=, 16);
          }
    }
}

static void
test_care (void)
{
  guint    times[SUPPLE_TRY_OUT_STRETCHES] = { 0 }, drawn[SUPPLE_TRY_OUT_A_SESSION];
  gboolean left_out[SUPPLE_TRY_OUT_STRETCHES] = { FALSE, TRUE, FALSE, TRUE, FALSE, FALSE };

  for (guint i = 0; i < 100; i++)
    {
      g_assert_cmpuint (supple_try_out_draw (5, i, times, left_out, drawn), ==, 3);

      for (guint k = 0; k < SUPPLE_TRY_OUT_A_SESSION; k++)
        g_assert_false (left_out[drawn[k]]);
    }

  left_out[0] = left_out[2] = TRUE;
  g_assert_cmpuint (supple_try_out_draw (5, 0, times, left_out, drawn), ==, 2);
  g_assert_cmpuint (drawn[0], ==, 4);
  g_assert_cmpuint (drawn[1], ==, 5);
}

static void
test_choice (void)
{
  SuppleTryOutCandidate candidates[14] = { 0 };
  guint                 chosen[SUPPLE_TRY_OUT_STRETCHES];

  /* Eight on the mat, used less and less; six on the chair, used little. */
  for (guint i = 0; i < 14; i++)
    candidates[i] = (SuppleTryOutCandidate) {
      .place = i < 8 ? SUPPLE_PLACE_MAT : SUPPLE_PLACE_CHAIR,
      .n_uses = i < 8 ? 20 - i : 1,
    };

  g_assert_true (supple_try_out_choose (candidates, 14, chosen));
  g_assert_cmpmem (chosen, sizeof chosen, ((guint[]) { 0, 1, 2, 3, 4, 5 }), sizeof chosen);

  candidates[1].left_out = TRUE;
  candidates[7].among = TRUE;
  g_assert_true (supple_try_out_choose (candidates, 14, chosen));
  g_assert_cmpmem (chosen, sizeof chosen, ((guint[]) { 7, 0, 2, 3, 4, 5 }), sizeof chosen);

  candidates[12].among = candidates[13].among = TRUE;
  g_assert_true (supple_try_out_choose (candidates, 14, chosen));
  g_assert_cmpmem (chosen, sizeof chosen, ((guint[]) { 12, 13, 8, 9, 10, 11 }), sizeof chosen);

  /* One place is too small, the other was tried. */
  candidates[8].left_out = TRUE;
  candidates[0].tried = candidates[2].tried = TRUE;
  g_assert_true (supple_try_out_choose (candidates, 14, chosen));
  g_assert_cmpmem (chosen, sizeof chosen, ((guint[]) { 7, 3, 4, 5, 6, 0 }), sizeof chosen);

  candidates[3].left_out = candidates[4].left_out = TRUE;
  g_assert_false (supple_try_out_choose (candidates, 14, chosen));
}

static void
test_complete (void)
{
  g_assert_false (supple_try_out_is_complete (39));
  g_assert_true (supple_try_out_is_complete (40));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/try-out/each-comes-in-about-half-of-the-sessions", test_even);
  g_test_add_func ("/try-out/a-seed-draws-the-same-again-and-another-does-not", test_same_again);
  g_test_add_func ("/try-out/no-two-always-come-together", test_apart);
  g_test_add_func ("/try-out/care-always-wins", test_care);
  g_test_add_func ("/try-out/six-of-one-place-are-chosen-what-is-open-first", test_choice);
  g_test_add_func ("/try-out/after-40-sessions-it-is-complete", test_complete);

  return g_test_run ();
}
