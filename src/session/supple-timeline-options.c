/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "session/supple-timeline-options.h"

static SuppleTimelineOptions *
copy_options (SuppleTimelineOptions *options)
{
  return g_memdup2 (options, sizeof *options);
}

static void
free_options (SuppleTimelineOptions *options)
{
  g_free (options);
}

G_DEFINE_BOXED_TYPE (SuppleTimelineOptions, supple_timeline_options, copy_options, free_options)
