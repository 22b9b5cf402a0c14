/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "library/supple-parcel.h"

#include "library/supple-archive.h"
#include "library/supple-exercise-writer.h"
#include "library/supple-naming.h"
#include "library/supple-routine-writer.h"
#include "library/supple-unpacked.h"

/* With what it unpacks to, well below what a small computer notices. */
#define SIZE_MAX_BYTES (24 * 1024 * 1024)

/**
 * SuppleParcel:
 *
 * A routine on its way from one person to another, with the own exercises and photos that it
 * needs: what would come in, before it is taken.
 *
 * Nothing that is there already is replaced. What comes in gets ids and titles of its own,
 * unless the very same exercise is there already.
 */
struct _SuppleParcel
{
  GObject parent_instance;

  SuppleUnpacked *unpacked;
  SuppleRoutine  *routine;
  GListStore     *exercises;
};

G_DEFINE_FINAL_TYPE (SuppleParcel, supple_parcel, G_TYPE_OBJECT)

static void
supple_parcel_dispose (GObject *object)
{
  SuppleParcel *self = SUPPLE_PARCEL (object);

  g_clear_pointer (&self->unpacked, supple_unpacked_free);
  g_clear_object (&self->routine);
  g_clear_object (&self->exercises);

  G_OBJECT_CLASS (supple_parcel_parent_class)->dispose (object);
}

static void
supple_parcel_class_init (SuppleParcelClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = supple_parcel_dispose;
}

static void
supple_parcel_init (SuppleParcel *self)
{
}

static gboolean
check_info (GFileInfo  *info,
            const char *name,
            GError    **error)
{
  /* Asking first keeps us from opening a pipe, which would never end. */
  if (g_file_info_get_file_type (info) != G_FILE_TYPE_REGULAR)
    {
      g_set_error (error, SUPPLE_LIBRARY_ERROR, SUPPLE_LIBRARY_ERROR_FILE,
                   "%s: this is no plain file", name);
      return FALSE;
    }

  if (g_file_info_get_size (info) > SIZE_MAX_BYTES)
    {
      g_set_error (error, SUPPLE_LIBRARY_ERROR, SUPPLE_LIBRARY_ERROR_TOO_LARGE,
                   "%s:1:1: the file has %" G_GOFFSET_FORMAT " bytes; it may have %d at most", name,
                   g_file_info_get_size (info), SIZE_MAX_BYTES);
      return FALSE;
    }

  return TRUE;
}

/**
 * supple_parcel_load:
 * @file: any file
 * @name: what messages call it
 * @error: (out): why it is not read, in the domain %SUPPLE_LIBRARY_ERROR or that of files
 *
 * Reads a file, unless it is too large to be one of ours.
 *
 * Returns: (transfer full): what is in it
 */
GBytes *
supple_parcel_load (GFile      *file,
                    const char *name,
                    GError    **error)
{
  g_return_val_if_fail (G_IS_FILE (file) && name != NULL, NULL);

  g_autoptr (GFileInfo) info = g_file_query_info (
    file, G_FILE_ATTRIBUTE_STANDARD_TYPE "," G_FILE_ATTRIBUTE_STANDARD_SIZE,
    G_FILE_QUERY_INFO_NONE, NULL, error);
  g_autoptr (GFileInputStream) stream = NULL;

  if (info == NULL)
    {
      g_prefix_error (error, "%s: it cannot be read; ", name);
      return NULL;
    }

  if (!check_info (info, name, error))
    return NULL;

  stream = g_file_read (file, NULL, error);

  if (stream == NULL)
    {
      g_prefix_error (error, "%s: it cannot be read; ", name);
      return NULL;
    }

  /* No more than it had when it was asked, even if it grows. */
  gsize            length = (gsize) g_file_info_get_size (info);
  g_autofree char *data = g_malloc (length + 1);

  if (!g_input_stream_read_all (G_INPUT_STREAM (stream), data, length, &length, NULL, error))
    {
      g_prefix_error (error, "%s: it cannot be read; ", name);
      return NULL;
    }

  return g_bytes_new_take (g_steal_pointer (&data), length);
}

/**
 * supple_parcel_new:
 * @bytes: a “.supple” file; it may be anything
 * @name: what messages call it
 * @library: what there is already
 * @error: (out): the first fault, in the domain %SUPPLE_LIBRARY_ERROR
 *
 * Looks into a file. Nothing is taken in yet.
 *
 * Returns: (transfer full): what would come in, %NULL if something in the file is wrong
 */
SuppleParcel *
supple_parcel_new (GBytes        *bytes,
                   const char    *name,
                   SuppleLibrary *library,
                   GError       **error)
{
  g_return_val_if_fail (bytes != NULL && name != NULL, NULL);
  g_return_val_if_fail (SUPPLE_IS_LIBRARY (library), NULL);

  g_autoptr (SuppleUnpacked) unpacked = supple_unpacked_new (bytes, name, library);

  if (unpacked->faults->len > 0)
    {
      g_propagate_error (error, g_error_copy (g_ptr_array_index (unpacked->faults, 0)));
      return NULL;
    }

  if (unpacked->routine == NULL)
    {
      g_set_error (error, SUPPLE_LIBRARY_ERROR, SUPPLE_LIBRARY_ERROR_STRUCTURE,
                   "%s:1:1: there is no routine in it; add one", name);
      return NULL;
    }

  SuppleParcel    *self = g_object_new (SUPPLE_TYPE_PARCEL, NULL);
  const char      *wish = supple_routine_get_title (unpacked->routine);
  g_autofree char *title = supple_naming_choose_title (wish, supple_library_get_routines (library));
  g_autofree char *id = supple_naming_choose_routine_id (library, wish);

  self->routine = supple_record_with (unpacked->routine, "id", id, "title", title, NULL);
  self->exercises = g_list_store_new (SUPPLE_TYPE_EXERCISE);
  g_list_store_splice (self->exercises, 0, 0, unpacked->new_ones->pdata, unpacked->new_ones->len);
  self->unpacked = g_steal_pointer (&unpacked);

  return self;
}

/**
 * supple_parcel_get_routine:
 * @self: a parcel
 *
 * Returns: (transfer none): the routine, under the id and the title that it will have
 */
SuppleRoutine *
supple_parcel_get_routine (SuppleParcel *self)
{
  g_return_val_if_fail (SUPPLE_IS_PARCEL (self), NULL);

  return self->routine;
}

/**
 * supple_parcel_get_exercises:
 * @self: a parcel
 *
 * Returns: (transfer none): the exercises that come in with the routine
 */
GListModel *
supple_parcel_get_exercises (SuppleParcel *self)
{
  g_return_val_if_fail (SUPPLE_IS_PARCEL (self), NULL);

  return G_LIST_MODEL (self->exercises);
}

/**
 * supple_parcel_is_new:
 * @self: a parcel
 * @exercise: an exercise of its routine
 *
 * Returns: whether it comes in with the routine
 */
gboolean
supple_parcel_is_new (SuppleParcel   *self,
                      SuppleExercise *exercise)
{
  g_return_val_if_fail (SUPPLE_IS_PARCEL (self), FALSE);

  GPtrArray *new_ones = self->unpacked->new_ones;

  for (guint i = 0; i < new_ones->len; i++)
    if (g_str_equal (supple_exercise_get_id (g_ptr_array_index (new_ones, i)),
                     supple_exercise_get_id (exercise)))
      return TRUE;

  return FALSE;
}

/**
 * supple_parcel_get_photo:
 * @self: a parcel
 * @exercise: an exercise that comes in
 *
 * Returns: (transfer none) (nullable): its photo, which has the head of one, and may still be
 *   damaged
 */
GBytes *
supple_parcel_get_photo (SuppleParcel   *self,
                         SuppleExercise *exercise)
{
  g_return_val_if_fail (SUPPLE_IS_PARCEL (self), NULL);

  const char *name = supple_exercise_get_photo (exercise);
  const char *inside = name != NULL ? g_hash_table_lookup (self->unpacked->names, name) : NULL;

  return inside != NULL ? g_hash_table_lookup (self->unpacked->photos, inside) : NULL;
}

/**
 * supple_parcel_get_wished_title:
 * @self: a parcel
 *
 * Returns: (transfer none) (nullable): the title that the file gives the routine, if there is
 *   one of that title already; %NULL if it keeps it
 */
const char *
supple_parcel_get_wished_title (SuppleParcel *self)
{
  g_return_val_if_fail (SUPPLE_IS_PARCEL (self), NULL);

  const char *wish = supple_routine_get_title (self->unpacked->routine);

  return g_str_equal (wish, supple_routine_get_title (self->routine)) ? NULL : wish;
}

static gboolean
save_exercise (SuppleParcel   *self,
               SuppleExercise *exercise,
               SuppleOwnFiles *own,
               GError        **error)
{
  GBytes *photo = supple_parcel_get_photo (self, exercise);

  return (photo == NULL || supple_own_files_save_photo (own, supple_exercise_get_photo (exercise),
                                                        photo, error)) &&
         supple_own_files_save_exercise (own, exercise, error);
}

/* What came in before something went wrong. That it cannot be deleted where nothing could be
 * written is no further news. */
static void
take_back (SuppleParcel   *self,
           SuppleOwnFiles *own,
           guint           n_saved)
{
  SuppleLibrary *library = supple_own_files_get_library (own);

  for (guint i = 0; i < n_saved; i++)
    {
      SuppleExercise *exercise = g_ptr_array_index (self->unpacked->new_ones, i);
      SuppleExercise *saved =
        supple_library_get_exercise (library, supple_exercise_get_id (exercise));

      if (saved != NULL)
        supple_own_files_delete (own, saved, NULL);
    }
}

/**
 * supple_parcel_save:
 * @self: a parcel that was made for the library of @own
 * @own: where it goes
 * @error: (out): why it cannot be written
 *
 * Takes it in: photos, exercises, and the routine last, so that it never lacks anything.
 *
 * Returns: whether all of it is there now; if not, none of it is
 */
gboolean
supple_parcel_save (SuppleParcel   *self,
                    SuppleOwnFiles *own,
                    GError        **error)
{
  g_return_val_if_fail (SUPPLE_IS_PARCEL (self), FALSE);
  g_return_val_if_fail (SUPPLE_IS_OWN_FILES (own), FALSE);

  GPtrArray *new_ones = self->unpacked->new_ones;

  for (guint i = 0; i < new_ones->len; i++)
    if (!save_exercise (self, g_ptr_array_index (new_ones, i), own, error))
      {
        take_back (self, own, i);
        return FALSE;
      }

  if (supple_own_files_save_routine (own, self->routine, error))
    return TRUE;

  take_back (self, own, new_ones->len);
  return FALSE;
}

static GBytes *
load_photo (SuppleOwnFiles *own,
            const char     *name)
{
  g_autofree char *path = g_build_filename ("photos", name, NULL);
  g_autoptr (GFile) file =
    g_file_resolve_relative_path (supple_own_files_get_folder (own), path);

  /* Without its photo, an exercise is still worth sending. */
  return supple_parcel_load (file, path, NULL);
}

/* Once each; what comes with Supple is with whoever it is sent to. */
static void
pack_exercise (SuppleXmlWriter *writer,
               SuppleExercise  *exercise,
               SuppleOwnFiles  *own,
               GHashTable      *packed,
               GHashTable      *photos)
{
  if (exercise == NULL || !supple_exercise_get_own (exercise) ||
      !g_hash_table_add (packed, (gpointer) supple_exercise_get_id (exercise)))
    return;

  const char *name = supple_exercise_get_photo (exercise);
  GBytes     *photo = name != NULL ? load_photo (own, name) : NULL;
  g_autoptr (SuppleExercise) complete =
    supple_record_with (exercise, "photo", photo != NULL ? name : NULL, NULL);

  if (photo != NULL)
    g_hash_table_insert (photos, g_strdup (name), photo);

  supple_exercise_writer_write (writer, complete);
}

/**
 * supple_parcel_pack:
 * @routine: any routine
 * @own: where its own exercises and photos are
 * @error: (out): why it cannot be packed
 *
 * Makes a “.supple” file: XML, or a zip where there are photos.
 *
 * Returns: (transfer full): the file
 */
GBytes *
supple_parcel_pack (SuppleRoutine  *routine,
                    SuppleOwnFiles *own,
                    GError        **error)
{
  g_return_val_if_fail (SUPPLE_IS_ROUTINE (routine), NULL);
  g_return_val_if_fail (SUPPLE_IS_OWN_FILES (own), NULL);

  SuppleLibrary     *library = supple_own_files_get_library (own);
  const char *const *optional = supple_routine_get_optional (routine);
  g_autoptr (SuppleXmlWriter) writer = supple_xml_writer_new ();
  g_autoptr (GHashTable) packed = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) photos =
    g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_bytes_unref);
  g_autoptr (GBytes) document = NULL;

  supple_xml_writer_open (writer, "supple");
  supple_xml_writer_attribute (writer, "version", "1");

  for (guint i = 0; i < supple_routine_get_n_steps (routine); i++)
    pack_exercise (writer, supple_step_get_exercise (supple_routine_get_step (routine, i)), own,
                   packed, photos);

  for (guint i = 0; optional != NULL && optional[i] != NULL; i++)
    pack_exercise (writer, supple_library_get_exercise (library, optional[i]), own, packed, photos);

  supple_routine_writer_write (writer, routine);
  supple_xml_writer_close (writer);
  document = supple_xml_writer_end (writer);

  if (g_hash_table_size (photos) == 0)
    return g_steal_pointer (&document);

  return supple_archive_write (document, photos, error);
}
