/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/editor/supple-stretch-row.h"

#include "ui/figure/supple-figure-view.h"

/* One box for all figures, so that titles stand in a line. */
#define FIGURE_WIDTH  72
#define FIGURE_HEIGHT 50

/**
 * supple_stretch_row_new:
 * @exercise: a stretch
 * @facts: (nullable): what is said about it, below its title
 *
 * Returns: (transfer floating): a row with the figure, the title and @facts
 */
AdwActionRow *
supple_stretch_row_new (SuppleExercise *exercise,
                        const char     *facts)
{
  g_return_val_if_fail (SUPPLE_IS_EXERCISE (exercise), NULL);

  GtkWidget    *figure = g_object_new (SUPPLE_TYPE_FIGURE_VIEW,
                                       "exercise", exercise,
                                       "width-request", FIGURE_WIDTH,
                                       "height-request", FIGURE_HEIGHT,
                                       "margin-top", 6,
                                       "margin-bottom", 6,
                                       NULL);
  AdwActionRow *row = g_object_new (ADW_TYPE_ACTION_ROW,
                                    "use-markup", FALSE,
                                    "title", supple_exercise_get_title (exercise),
                                    "subtitle", facts,
                                    NULL);

  adw_action_row_add_prefix (row, figure);
  return row;
}
