/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdio.h>
#include <string.h>

#include "library/supple-library.h"

/*
 * Prints every text of the bundled exercises and routines, each followed by a
 * zero byte; without a catalogue, that is what would be looked up there.
 */

static void
print (const char *text)
{
  if (text != NULL)
    fwrite (text, 1, strlen (text) + 1, stdout);
}

static void
print_list (const char *const *texts)
{
  for (guint i = 0; texts[i] != NULL; i++)
    print (texts[i]);
}

static void
print_exercise (SuppleExercise *exercise)
{
  print (supple_exercise_get_title (exercise));
  print (supple_exercise_get_start (exercise));
  print (supple_exercise_get_start_instruction (exercise));
  print (supple_exercise_get_evidence (exercise));
  print_list (supple_exercise_get_other_names (exercise));
  print_list (supple_exercise_get_targets (exercise));
  print_list (supple_exercise_get_feelings (exercise));
  print_list (supple_exercise_get_mistakes (exercise));
  print_list (supple_exercise_get_easier (exercise));
  print_list (supple_exercise_get_harder (exercise));
  print_list (supple_exercise_get_cautions (exercise));

  for (guint i = 0; i < supple_exercise_get_n_phases (exercise); i++)
    {
      SupplePhase *phase = supple_exercise_get_phase (exercise, i);

      print (supple_phase_get_instruction (phase));
      print (supple_phase_get_instruction_in (phase));
      print (supple_phase_get_description (phase));
    }
}

int
main (void)
{
  g_autoptr (SuppleLibrary) library = supple_library_new ();
  g_autoptr (GFile) folder = g_file_new_for_uri ("resource://" RESOURCE_PREFIX "/library");

  supple_library_load (library, folder, TRUE);

  for (guint i = 0; i < g_list_model_get_n_items (supple_library_get_exercises (library)); i++)
    {
      g_autoptr (SuppleExercise) exercise =
        g_list_model_get_item (supple_library_get_exercises (library), i);

      print_exercise (exercise);
    }

  for (guint i = 0; i < g_list_model_get_n_items (supple_library_get_routines (library)); i++)
    {
      g_autoptr (SuppleRoutine) routine =
        g_list_model_get_item (supple_library_get_routines (library), i);

      print (supple_routine_get_title (routine));
      print (supple_routine_get_purpose (routine));
      print (supple_routine_get_occasion (routine));
    }

  return 0;
}
