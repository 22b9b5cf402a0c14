/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "journal/supple-unfinished.h"

#include <glib/gstdio.h>

#define GROUP "Unfinished"

/**
 * supple_unfinished_save:
 * @path: a file; its folder is made if need be
 * @unfinished: where the session is now
 * @error: of the %G_FILE_ERROR domain
 *
 * Notes where a session is, so that neither leaving nor a crash loses it. The file is
 * written whole or not at all.
 *
 * Returns: whether it was written
 */
gboolean
supple_unfinished_save (const char             *path,
                        const SuppleUnfinished *unfinished,
                        GError                **error)
{
  g_return_val_if_fail (path != NULL && unfinished != NULL, FALSE);

  g_autoptr (GKeyFile) file = g_key_file_new ();
  g_autofree char *folder = g_path_get_dirname (path);

  g_key_file_set_string (file, GROUP, "Routine", unfinished->routine);
  g_key_file_set_uint64 (file, GROUP, "Step", unfinished->step);
  g_key_file_set_int64 (file, GROUP, "Saved", unfinished->saved_s);
  g_mkdir_with_parents (folder, 0700);

  return g_key_file_save_to_file (file, path, error);
}

/**
 * supple_unfinished_load:
 * @path: a file that may not be there
 * @now_s: the time now, in seconds since 1970
 * @unfinished: (out): the session that was left; clear it after use
 *
 * Returns: whether there is one, not too old to go on with; a damaged file counts as none
 */
gboolean
supple_unfinished_load (const char       *path,
                        gint64            now_s,
                        SuppleUnfinished *unfinished)
{
  g_return_val_if_fail (path != NULL && unfinished != NULL, FALSE);

  g_autoptr (GKeyFile) file = g_key_file_new ();
  g_autofree char *routine = NULL;

  *unfinished = (SuppleUnfinished) { 0 };

  /* It is a convenience: without it the person starts from the first step. */
  if (!g_key_file_load_from_file (file, path, G_KEY_FILE_NONE, NULL))
    return FALSE;

  gint64  saved_s = g_key_file_get_int64 (file, GROUP, "Saved", NULL);
  guint64 step = g_key_file_get_uint64 (file, GROUP, "Step", NULL);

  routine = g_key_file_get_string (file, GROUP, "Routine", NULL);

  if (routine == NULL || routine[0] == '\0' || step > G_MAXINT || saved_s > now_s ||
      now_s - saved_s > SUPPLE_UNFINISHED_MAX_AGE_S)
    return FALSE;

  unfinished->routine = g_steal_pointer (&routine);
  unfinished->step = (guint) step;
  unfinished->saved_s = saved_s;
  return TRUE;
}

/**
 * supple_unfinished_forget:
 * @path: the file
 *
 * There is nothing to go on with any more.
 */
void
supple_unfinished_forget (const char *path)
{
  g_return_if_fail (path != NULL);

  /* Not there is as good as removed; anything else ends with its age. */
  g_remove (path);
}

/**
 * supple_unfinished_clear:
 * @unfinished: (inout): what was loaded
 *
 * Frees what @unfinished holds.
 */
void
supple_unfinished_clear (SuppleUnfinished *unfinished)
{
  g_return_if_fail (unfinished != NULL);

  g_clear_pointer (&unfinished->routine, g_free);
}
