/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What makes the figure true, held against every 1/30 s of every movement there is in the library,
 * on both sides. A pose that breaks a truth is mended in data/figure/poses.xml, not here. */

#include "truths.h"

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  add_truths_of_motion ();
  add_truths_of_range ();
  add_truth_of_body ();
  add_truths_of_balance ();
  return g_test_run ();
}
