/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/supple-resume.h"

/**
 * supple_resume_get_path:
 *
 * Returns: (transfer full): the file for a session that was not finished
 */
char *
supple_resume_get_path (void)
{
  return g_build_filename (g_get_user_state_dir (), "supple", "unfinished.ini", NULL);
}

/**
 * supple_resume_load:
 * @library: what can be done
 * @unfinished: (out): what was noted
 *
 * A step that the routine does not have any more is as good as none.
 *
 * Returns: (transfer none) (nullable): the routine that can be gone on with
 */
SuppleRoutine *
supple_resume_load (SuppleLibrary    *library,
                    SuppleUnfinished *unfinished)
{
  g_return_val_if_fail (SUPPLE_IS_LIBRARY (library), NULL);

  g_autofree char *path = supple_resume_get_path ();
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();

  if (!supple_unfinished_load (path, g_date_time_to_unix (now), unfinished))
    return NULL;

  SuppleRoutine *routine = supple_library_get_routine (library, unfinished->routine);

  if (routine == NULL || unfinished->step >= supple_routine_get_n_steps (routine))
    return NULL;

  return routine;
}

/**
 * supple_resume_forget:
 *
 * Whoever does not want to go on is not asked again.
 */
void
supple_resume_forget (void)
{
  g_autofree char *path = supple_resume_get_path ();

  supple_unfinished_forget (path);
}
