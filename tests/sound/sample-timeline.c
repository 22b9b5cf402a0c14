/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sample-timeline.h"

#include "library/supple-library.h"

/**
 * sample_timeline_new:
 * @pace: the breath
 *
 * Returns: (transfer full): a bundled routine, laid out
 */
SuppleTimeline *
sample_timeline_new (SuppleBreathPace pace)
{
  g_autoptr (SuppleLibrary) library = supple_library_new ();
  g_autoptr (GFile) folder = g_file_new_for_uri ("resource://" RESOURCE_PREFIX "/library");
  SuppleTimelineOptions options = SUPPLE_TIMELINE_OPTIONS_DEFAULT;
  SuppleRoutine        *routine;

  options.pace = pace;
  supple_library_load (library, folder, TRUE);
  routine = supple_library_get_routine (library, "article_five");
  g_assert_nonnull (routine);

  return supple_timeline_new (routine, &options);
}
