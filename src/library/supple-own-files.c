/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "library/supple-own-files.h"

#include "library/supple-exercise-file.h"
#include "library/supple-exercise-writer.h"
#include "library/supple-naming.h"
#include "library/supple-photo.h"
#include "library/supple-routine-file.h"
#include "library/supple-routine-writer.h"

/**
 * SuppleOwnFiles:
 *
 * The person's own routines and exercises: plain files in a folder of theirs, one each.
 *
 * A file is written beside the old one and then put in its place, so that at any moment,
 * even one at which the power fails, it is the old or the new one, whole. The folder is
 * watched: what another program changes in it shows in the library at once. Nothing
 * outside the folder is ever written; a link in it is replaced, not followed.
 */
struct _SuppleOwnFiles
{
  GObject parent_instance;

  SuppleLibrary *library;
  GFile         *folder;
  GFileMonitor  *monitors[2];
};

G_DEFINE_FINAL_TYPE (SuppleOwnFiles, supple_own_files, G_TYPE_OBJECT)

static const char *const watched[] = { "exercises", "routines" };

static void
file_changed (SuppleOwnFiles *self,
              GFile          *file)
{
  g_autofree char *name = file != NULL ? g_file_get_relative_path (self->folder, file) : NULL;
  g_autofree char *base = file != NULL ? g_file_get_basename (file) : NULL;

  /* The same ones as when the folder is read as a whole. */
  if (name != NULL && g_str_has_suffix (base, ".xml") && base[0] != '.')
    supple_library_reload (self->library, self->folder, name);
}

/* A file that is still being written is no news yet: a hint comes when it is closed. */
static void
changed_cb (SuppleOwnFiles   *self,
            GFile            *file,
            GFile            *other,
            GFileMonitorEvent event)
{
  if (event == G_FILE_MONITOR_EVENT_CREATED || event == G_FILE_MONITOR_EVENT_CHANGED)
    return;

  file_changed (self, file);
  file_changed (self, other);
}

static void
supple_own_files_dispose (GObject *object)
{
  SuppleOwnFiles *self = SUPPLE_OWN_FILES (object);

  for (guint i = 0; i < G_N_ELEMENTS (self->monitors); i++)
    g_clear_object (&self->monitors[i]);

  g_clear_object (&self->library);
  g_clear_object (&self->folder);

  G_OBJECT_CLASS (supple_own_files_parent_class)->dispose (object);
}

static void
supple_own_files_class_init (SuppleOwnFilesClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = supple_own_files_dispose;
}

static void
supple_own_files_init (SuppleOwnFiles *self)
{
}

static char *
get_path (SuppleOwnFiles *self,
          const char     *name)
{
  return g_build_filename (g_file_peek_path (self->folder), name, NULL);
}

/**
 * supple_own_files_new:
 * @library: what comes with Supple
 * @folder: the folder of own files, on this computer; there need not be one yet
 *
 * Adds what is in @folder to @library.
 *
 * Returns: (transfer full): the own files
 */
SuppleOwnFiles *
supple_own_files_new (SuppleLibrary *library,
                      GFile         *folder)
{
  g_return_val_if_fail (SUPPLE_IS_LIBRARY (library), NULL);
  g_return_val_if_fail (G_IS_FILE (folder) && g_file_peek_path (folder) != NULL, NULL);

  SuppleOwnFiles *self = g_object_new (SUPPLE_TYPE_OWN_FILES, NULL);

  self->library = g_object_ref (library);
  self->folder = g_object_ref (folder);
  supple_library_load (library, folder, FALSE);

  return self;
}

/**
 * supple_own_files_watch:
 * @self: the own files
 *
 * From now on, what another program changes in the folder shows in the library, in the
 * main context that is the thread’s default one now. Makes the folder if there is none.
 */
void
supple_own_files_watch (SuppleOwnFiles *self)
{
  g_return_if_fail (SUPPLE_IS_OWN_FILES (self));

  for (guint i = 0; i < G_N_ELEMENTS (watched); i++)
    {
      g_autoptr (GFile) folder = g_file_get_child (self->folder, watched[i]);
      g_autofree char *path = get_path (self, watched[i]);

      /* Where it cannot be made, saving will say so. */
      g_mkdir_with_parents (path, 0700);
      g_clear_object (&self->monitors[i]);
      self->monitors[i] = g_file_monitor_directory (folder, G_FILE_MONITOR_WATCH_MOVES, NULL, NULL);

      /* Where nothing can be watched, a change shows at the next start. */
      if (self->monitors[i] != NULL)
        g_signal_connect_object (self->monitors[i], "changed", G_CALLBACK (changed_cb), self,
                                 G_CONNECT_SWAPPED);
    }
}

SuppleLibrary *
supple_own_files_get_library (SuppleOwnFiles *self)
{
  g_return_val_if_fail (SUPPLE_IS_OWN_FILES (self), NULL);

  return self->library;
}

GFile *
supple_own_files_get_folder (SuppleOwnFiles *self)
{
  g_return_val_if_fail (SUPPLE_IS_OWN_FILES (self), NULL);

  return self->folder;
}

static gboolean
write_file (SuppleOwnFiles *self,
            const char     *name,
            GBytes         *bytes,
            GError        **error)
{
  g_autofree char *path = get_path (self, name);
  g_autofree char *parent = g_path_get_dirname (path);
  gsize            length;
  const char      *data = g_bytes_get_data (bytes, &length);

  /* Where it cannot be made, writing says why. */
  g_mkdir_with_parents (parent, 0700);

  return g_file_set_contents_full (path, data, (gssize) length,
                                   G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE,
                                   0666, error);
}

/* (transfer full): where it was read from, or a new file of its id: one that is there already is
 * something else, if only something that cannot be read. */
static char *
get_name (SuppleOwnFiles *self,
          const char     *folder,
          gpointer        known,
          const char     *id)
{
  const char *name = known != NULL ? supple_library_find_file (self->library, known) : NULL;

  if (name != NULL)
    return g_strdup (name);

  for (guint n = 1;; n++)
    {
      g_autofree char *free_name = n == 1 ? g_strdup_printf ("%s/%s.xml", folder, id)
                                          : g_strdup_printf ("%s/%s_%u.xml", folder, id, n);
      g_autoptr (GFile) file = g_file_resolve_relative_path (self->folder, free_name);

      if (g_file_query_file_type (file, G_FILE_QUERY_INFO_NOFOLLOW_SYMLINKS, NULL) ==
          G_FILE_TYPE_UNKNOWN)
        return g_steal_pointer (&free_name);
    }
}

static gboolean
fail_taken (const char *name,
            const char *id,
            GError    **error)
{
  g_set_error (error, SUPPLE_LIBRARY_ERROR, SUPPLE_LIBRARY_ERROR_TAKEN,
               "%s: “%s” comes with Supple; choose another id", name, id);
  return FALSE;
}

/**
 * supple_own_files_save_routine:
 * @self: the own files
 * @routine: a routine with an id, in place of the own one that has it so far, if any
 * @error: (out): what in it cannot be saved, in the domain %SUPPLE_LIBRARY_ERROR, or why
 *   nothing can be written, in that of files
 *
 * Writes a routine. It is in the library afterwards, as a new object that was read from the
 * file. What the library would not read again (a title too long, a dose too large, no steps)
 * is not written.
 *
 * Returns: whether it is safe on the disk
 */
gboolean
supple_own_files_save_routine (SuppleOwnFiles *self,
                               SuppleRoutine  *routine,
                               GError        **error)
{
  g_return_val_if_fail (SUPPLE_IS_OWN_FILES (self), FALSE);
  g_return_val_if_fail (SUPPLE_IS_ROUTINE (routine), FALSE);

  const char      *id = supple_routine_get_id (routine);
  SuppleRoutine   *known = supple_library_get_routine (self->library, id);
  g_autofree char *name = get_name (self, "routines", known, id);
  g_autoptr (GBytes) bytes = supple_routine_writer_to_bytes (routine);
  SuppleXmlDocument document = { .name = name, .bytes = bytes };
  guint             order;

  if (known != NULL && !supple_routine_get_own (known))
    return fail_taken (name, id, error);

  g_autoptr (SuppleRoutine) read =
    supple_routine_file_parse (&document, supple_library_get_exercise_table (self->library), NULL,
                               &order, error);

  if (read == NULL || !write_file (self, name, bytes, error))
    return FALSE;

  supple_library_reload (self->library, self->folder, name);
  return TRUE;
}

/**
 * supple_own_files_save_exercise:
 * @self: the own files
 * @exercise: an exercise with an id, in place of the own one that has it so far, if any
 * @error: (out): as for supple_own_files_save_routine()
 *
 * Writes an exercise. Own routines with it have the new one afterwards.
 *
 * Returns: whether it is safe on the disk
 */
gboolean
supple_own_files_save_exercise (SuppleOwnFiles *self,
                                SuppleExercise *exercise,
                                GError        **error)
{
  g_return_val_if_fail (SUPPLE_IS_OWN_FILES (self), FALSE);
  g_return_val_if_fail (SUPPLE_IS_EXERCISE (exercise), FALSE);

  const char      *id = supple_exercise_get_id (exercise);
  SuppleExercise  *known = supple_library_get_exercise (self->library, id);
  g_autofree char *name = get_name (self, "exercises", known, id);
  g_autoptr (GBytes) bytes = supple_exercise_writer_to_bytes (exercise);
  SuppleXmlDocument document = { .name = name, .bytes = bytes };
  guint             order;

  if (known != NULL && !supple_exercise_get_own (known))
    return fail_taken (name, id, error);

  g_autoptr (SuppleExercise) read = supple_exercise_file_parse (&document, NULL, &order, error);

  if (read == NULL || !write_file (self, name, bytes, error))
    return FALSE;

  supple_library_reload (self->library, self->folder, name);
  return TRUE;
}

/**
 * supple_own_files_save_photo:
 * @self: the own files
 * @name: the name that an exercise gives it
 * @bytes: a photo
 * @error: (out): why it is no photo, or why nothing can be written
 *
 * Writes a photo, before the exercise that shows it.
 *
 * Returns: whether it is safe on the disk
 */
gboolean
supple_own_files_save_photo (SuppleOwnFiles *self,
                             const char     *name,
                             GBytes         *bytes,
                             GError        **error)
{
  g_return_val_if_fail (SUPPLE_IS_OWN_FILES (self), FALSE);
  g_return_val_if_fail (supple_photo_is_name (name), FALSE);

  g_autofree char *path = g_build_filename ("photos", name, NULL);

  return supple_photo_check (bytes, path, error) && write_file (self, path, bytes, error);
}

/**
 * supple_own_files_delete:
 * @self: the own files
 * @record: an own exercise or routine of the library
 * @error: (out): why it cannot be deleted
 *
 * Deletes a file. To take that back, save @record again.
 *
 * Returns: whether it is gone
 */
gboolean
supple_own_files_delete (SuppleOwnFiles *self,
                         gpointer        record,
                         GError        **error)
{
  g_return_val_if_fail (SUPPLE_IS_OWN_FILES (self), FALSE);

  g_autofree char *name = g_strdup (supple_library_find_file (self->library, record));

  g_return_val_if_fail (name != NULL, FALSE);

  g_autoptr (GFile) file = g_file_resolve_relative_path (self->folder, name);

  if (!g_file_delete (file, NULL, error))
    return FALSE;

  supple_library_reload (self->library, self->folder, name);
  return TRUE;
}

/**
 * supple_own_files_copy_routine:
 * @self: the own files
 * @routine: any routine
 *
 * Makes an own routine of @routine, with an id and a title of its own. It is not saved yet.
 *
 * Returns: (transfer full): the copy
 */
SuppleRoutine *
supple_own_files_copy_routine (SuppleOwnFiles *self,
                               SuppleRoutine  *routine)
{
  g_return_val_if_fail (SUPPLE_IS_OWN_FILES (self), NULL);
  g_return_val_if_fail (SUPPLE_IS_ROUTINE (routine), NULL);

  g_autofree char *title =
    supple_naming_choose_title (supple_routine_get_title (routine),
                                supple_library_get_routines (self->library));
  g_autofree char *id =
    supple_naming_choose_routine_id (self->library, supple_routine_get_title (routine));

  return supple_record_with (routine, "id", id, "title", title, "original-names", NULL, "own", TRUE,
                             NULL);
}
