/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "timeline-sweep.h"

/* Easy, even, calm, long, the ends of what is allowed, and odd ones in between. */
static const double paces[][2] = {
  { 3, 4 },
  { 5, 5 },
  { 4, 6 },
  { 4, 8 },
  { 2, 3 },
  { 2, 10 },
  { 5, 10 },
  { 6, 9 },
  { 6, 6 },
  { 2.5, 2.5 },
  { 3, 3 },
  { 3.3, 7 },
  { 4.5, 5 },
  { 2.1, 9.7 },
  { 5.5, 8.5 },
  { 3, 9 },
  { 2, 6 },
  { 4, 4 },
  { 4, 9.9 },
  { 3.7, 4.1 },
};

static void
check_routine (SuppleRoutine *routine,
               TimelineCheck  check)
{
  for (guint p = 0; p < G_N_ELEMENTS (paces); p++)
    for (guint variant = 0; variant < 24; variant++)
      {
        SuppleTimelineOptions options = {
          .pacer = (variant & 1) == 0,
          .first_side = variant & 2 ? SUPPLE_SIDE_LEFT : SUPPLE_SIDE_RIGHT,
          .other_breath = (variant & 4) != 0,
          .holds = (SuppleHolds) (variant / 8),
          .repetitions = (SuppleRepetitions) (variant / 8 % 2),
        };
        g_autoptr (SuppleTimeline) timeline = NULL;

        g_assert_true (supple_breath_pace_from_seconds (&options.pace, paces[p][0], paces[p][1],
                                                        NULL));
        timeline = supple_timeline_new (routine, &options);
        check (timeline, &options);
      }
}

/**
 * timeline_sweep:
 * @library: a library
 * @check: what is to hold
 *
 * Has @check look at every routine, and at every stretch by itself with its own dose, at many
 * paces and with all kinds of options.
 */
void
timeline_sweep (SuppleLibrary *library,
                TimelineCheck  check)
{
  GListModel *routines = supple_library_get_routines (library);
  GListModel *exercises = supple_library_get_exercises (library);

  for (guint i = 0; i < g_list_model_get_n_items (routines); i++)
    {
      g_autoptr (SuppleRoutine) routine = g_list_model_get_item (routines, i);

      check_routine (routine, check);
    }

  for (guint i = 0; i < g_list_model_get_n_items (exercises); i++)
    {
      g_autoptr (SuppleExercise) exercise = g_list_model_get_item (exercises, i);
      g_autoptr (SuppleStep) step =
        g_object_new (SUPPLE_TYPE_STEP, "exercise", exercise,
                      "dose", supple_exercise_get_dose (exercise), NULL);
      g_autoptr (SuppleRoutine) routine = supple_routine_new_single (step);

      check_routine (routine, check);
    }
}
