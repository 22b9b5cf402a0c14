/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "journal/supple-sore-notes.h"

/* One group for each exercise; the times in seconds since 1970, oldest first. */
#define KEY "TooSore"

/**
 * supple_sore_notes_get_default_path:
 *
 * Returns: (transfer full): where the person's own notes are kept
 */
char *
supple_sore_notes_get_default_path (void)
{
  return g_build_filename (g_get_user_data_dir (), "supple", "too-sore.ini", NULL);
}

/* A file that is not there holds no notes; one that can't be read is not written over. */
static gboolean
load (GKeyFile   *file,
      const char *path,
      GError    **error)
{
  g_autoptr (GError) fault = NULL;

  if (g_key_file_load_from_file (file, path, G_KEY_FILE_KEEP_COMMENTS, &fault) ||
      g_error_matches (fault, G_FILE_ERROR, G_FILE_ERROR_NOENT))
    return TRUE;

  g_propagate_prefixed_error (error, g_steal_pointer (&fault), "%s: ", path);

  return FALSE;
}

/* (transfer full): the times noted of @exercise, or an empty array. */
static GArray *
get_times (GKeyFile   *file,
           const char *exercise)
{
  GArray *times = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_auto (GStrv) words = g_key_file_get_string_list (file, exercise, KEY, NULL, NULL);

  for (guint i = 0; words != NULL && words[i] != NULL; i++)
    {
      gint64 time_s = g_ascii_strtoll (words[i], NULL, 10);

      if (time_s > 0)
        g_array_append_val (times, time_s);
    }

  return times;
}

static gboolean
save (GKeyFile   *file,
      const char *path,
      const char *exercise,
      GArray     *times,
      GError    **error)
{
  g_autoptr (GStrvBuilder) words = g_strv_builder_new ();
  g_autofree char *folder = g_path_get_dirname (path);

  for (guint i = 0; i < times->len; i++)
    g_strv_builder_take (
      words, g_strdup_printf ("%" G_GINT64_FORMAT, g_array_index (times, gint64, i)));

  g_auto (GStrv) list = g_strv_builder_end (words);

  g_key_file_set_string_list (file, exercise, KEY, (const char *const *) list, times->len);
  g_mkdir_with_parents (folder, 0700);

  return g_key_file_save_to_file (file, path, error);
}

/**
 * supple_sore_notes_add:
 * @path: the file; it and its folder are made if need be
 * @exercise: identifier of an exercise
 * @when_s: when it was too sore, in seconds since 1970
 * @error: of the %G_FILE_ERROR or %G_KEY_FILE_ERROR domain
 *
 * Notes that @exercise was too sore. The file is written whole or not at all.
 *
 * Returns: whether it was noted
 */
gboolean
supple_sore_notes_add (const char *path,
                       const char *exercise,
                       gint64      when_s,
                       GError    **error)
{
  g_return_val_if_fail (path != NULL && exercise != NULL, FALSE);

  g_autoptr (GKeyFile) file = g_key_file_new ();

  if (!load (file, path, error))
    return FALSE;

  g_autoptr (GArray) times = get_times (file, exercise);

  g_array_append_val (times, when_s);

  return save (file, path, exercise, times, error);
}

/**
 * supple_sore_notes_take_back:
 * @path: the file
 * @exercise: identifier of an exercise
 * @error: of the %G_FILE_ERROR or %G_KEY_FILE_ERROR domain
 *
 * Removes what was noted last of @exercise, if anything was.
 *
 * Returns: whether it is gone
 */
gboolean
supple_sore_notes_take_back (const char *path,
                             const char *exercise,
                             GError    **error)
{
  g_return_val_if_fail (path != NULL && exercise != NULL, FALSE);

  g_autoptr (GKeyFile) file = g_key_file_new ();

  if (!load (file, path, error))
    return FALSE;

  g_autoptr (GArray) times = get_times (file, exercise);

  if (times->len == 0)
    return TRUE;

  g_array_set_size (times, times->len - 1);

  return save (file, path, exercise, times, error);
}

/**
 * supple_sore_notes_get_last:
 * @path: a file that may not be there
 * @exercise: identifier of an exercise
 *
 * Returns: when @exercise was too sore last, in seconds since 1970, or 0
 */
gint64
supple_sore_notes_get_last (const char *path,
                            const char *exercise)
{
  g_return_val_if_fail (path != NULL && exercise != NULL, 0);

  g_autoptr (GKeyFile) file = g_key_file_new ();

  /* Whoever looks only wants a reminder; adding says what is wrong with the file. */
  if (!load (file, path, NULL))
    return 0;

  g_autoptr (GArray) times = get_times (file, exercise);

  return times->len > 0 ? g_array_index (times, gint64, times->len - 1) : 0;
}
