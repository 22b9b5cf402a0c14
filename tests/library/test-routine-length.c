/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "routine-facts.h"

#include "library/supple-library.h"
#include "session/supple-timeline.h"

#define TOLERANCE 0.08

/* At the usual pace a routine takes about as long as it was meant to. */
static void
test_length (gconstpointer data)
{
  const RoutineFacts *facts = data;
  g_autoptr (SuppleLibrary) library = supple_library_new ();
  g_autoptr (GFile) folder = g_file_new_for_uri ("resource://" RESOURCE_PREFIX "/library");
  const SuppleTimelineOptions options = SUPPLE_TIMELINE_OPTIONS_DEFAULT;
  g_autoptr (SuppleTimeline) timeline = NULL;

  supple_library_load (library, folder, TRUE);
  timeline = supple_timeline_new (supple_library_get_routine (library, facts->id), &options);

  double length_s = (double) supple_timeline_get_duration_us (timeline) / G_USEC_PER_SEC;
  double more = length_s / facts->length_s - 1;

  g_test_message ("%s: %.0f s, reckoned %u s, %+.1f %%", facts->id, length_s, facts->length_s,
                  100 * more);
  g_assert_cmpfloat (more, >, -TOLERANCE);
  g_assert_cmpfloat (more, <, TOLERANCE);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  for (guint i = 0; i < n_routine_facts; i++)
    {
      g_autofree char *path = g_strdup_printf ("/library/routine-length/%s-takes-its-time",
                                               routine_facts[i].id);

      g_test_add_data_func (path, &routine_facts[i], test_length);
    }

  return g_test_run ();
}
