/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "care/supple-gate.h"
#include "care/supple-red-flag.h"
#include "care/supple-stop-sign.h"

static void
test_strain (void)
{
  g_assert_cmpint (supple_gate_judge (&(SuppleGateFacts) { .n_stretches = 5 }), ==,
                   SUPPLE_GATE_OPEN);
}

static void
test_lock (void)
{
  for (guint flag = 0; flag < SUPPLE_N_RED_FLAGS; flag++)
    {
      SuppleGateFacts facts = { .help = supple_red_flag_get_level (flag), .n_stretches = 5 };
      gboolean        waits = facts.help <= SUPPLE_HELP_SOON;

      g_assert_cmpint (supple_gate_judge (&facts), ==,
                       waits ? SUPPLE_GATE_OPEN : SUPPLE_GATE_LOCKED);
      facts.looked_at = TRUE;
      g_assert_cmpint (supple_gate_judge (&facts), ==,
                       waits ? SUPPLE_GATE_OPEN : SUPPLE_GATE_LOCKED);
      facts.looked_at = FALSE;
      facts.may_stretch = TRUE;
      g_assert_cmpint (supple_gate_judge (&facts), ==,
                       waits ? SUPPLE_GATE_OPEN : SUPPLE_GATE_LOCKED);
      facts.looked_at = TRUE;
      g_assert_cmpint (supple_gate_judge (&facts), ==, SUPPLE_GATE_OPEN);
    }
}

static void
test_stop_signs (void)
{
  const guint     urgent[] = { SUPPLE_STOP_SIGN_BOTH_LEGS, SUPPLE_STOP_SIGN_WEAK_LEG,
                               SUPPLE_STOP_SIGN_CHEST_PAIN, SUPPLE_STOP_SIGN_NUMB_BETWEEN_LEGS };
  SuppleGateFacts facts = { .n_stretches = 5 };

  for (guint i = 0; i < G_N_ELEMENTS (urgent); i++)
    {
      facts.help = supple_stop_sign_get_level (urgent[i]);
      g_assert_cmpint (supple_gate_judge (&facts), ==, SUPPLE_GATE_LOCKED);
    }
}

static void
test_pause (void)
{
  SuppleGateFacts facts = { .next = SUPPLE_NEXT_SESSION_PAUSED_WORSE, .n_stretches = 5 };

  g_assert_cmpint (supple_gate_judge (&facts), ==, SUPPLE_GATE_PAUSED);
  facts.next = SUPPLE_NEXT_SESSION_PAUSED_TWICE;
  g_assert_cmpint (supple_gate_judge (&facts), ==, SUPPLE_GATE_PAUSED);
  facts.next = SUPPLE_NEXT_SESSION_GENTLE;
  g_assert_cmpint (supple_gate_judge (&facts), ==, SUPPLE_GATE_OPEN);
}

static void
test_gravest (void)
{
  SuppleGateFacts facts = { .help = SUPPLE_HELP_EMERGENCY,
                            .next = SUPPLE_NEXT_SESSION_PAUSED_WORSE };

  g_assert_cmpint (supple_gate_judge (&facts), ==, SUPPLE_GATE_LOCKED);
  facts.looked_at = facts.may_stretch = TRUE;
  g_assert_cmpint (supple_gate_judge (&facts), ==, SUPPLE_GATE_PAUSED);
  facts.next = SUPPLE_NEXT_SESSION_AS_USUAL;
  g_assert_cmpint (supple_gate_judge (&facts), ==, SUPPLE_GATE_NOTHING_LEFT);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/gate/r1-a-strain-with-nothing-else-said-opens-it", test_strain);
  g_test_add_func ("/gate/an-urgent-sign-locks-until-both-questions-are-answered", test_lock);
  g_test_add_func ("/gate/r10-leg-and-numbness-signs-lock-it", test_stop_signs);
  g_test_add_func ("/gate/r3-a-pause-keeps-it-shut", test_pause);
  g_test_add_func ("/gate/of-several-reasons-the-gravest-is-given", test_gravest);

  return g_test_run ();
}
