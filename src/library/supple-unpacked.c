/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "library/supple-unpacked.h"

#include <string.h>

#include "library/supple-archive.h"
#include "library/supple-exercise-file.h"
#include "library/supple-exercise-writer.h"
#include "library/supple-naming.h"
#include "library/supple-parts.h"
#include "library/supple-photo.h"
#include "library/supple-routine-file.h"

typedef struct
{
  SuppleUnpacked   *unpacked;
  SuppleXmlDocument document;
  SuppleLibrary    *library;
  GHashTable       *taken;
  gboolean          archive;
} Unpacking;

/**
 * supple_unpacked_free:
 * @self: (transfer full): what was in a file
 */
void
supple_unpacked_free (SuppleUnpacked *self)
{
  g_clear_object (&self->routine);
  g_hash_table_unref (self->exercises);
  g_ptr_array_unref (self->new_ones);
  g_hash_table_unref (self->photos);
  g_hash_table_unref (self->names);
  g_ptr_array_unref (self->faults);
  g_free (self);
}

static void
take_fault (Unpacking *self,
            GError    *error)
{
  g_ptr_array_add (self->unpacked->faults, error);
}

static void
fail_part (Unpacking        *self,
           const SupplePart *part,
           const char       *message)
{
  GError *error = NULL;

  supple_xml_document_fail (&self->document, part->start, SUPPLE_LIBRARY_ERROR_STRUCTURE, &error,
                            "%s", message);
  take_fault (self, error);
}

/* The very same one is there already, from an earlier time: then there is nothing new. */
static SuppleExercise *
find_same (Unpacking      *self,
           SuppleExercise *exercise)
{
  SuppleExercise *known =
    supple_library_get_exercise (self->library, supple_exercise_get_id (exercise));

  if (known == NULL || !supple_exercise_get_own (known))
    return NULL;

  g_autoptr (GBytes) a = supple_exercise_writer_to_bytes (known);
  g_autoptr (GBytes) b = supple_exercise_writer_to_bytes (exercise);

  return g_bytes_equal (a, b) ? known : NULL;
}

static gboolean
is_own_id (const char *id)
{
  return g_str_has_prefix (id, SUPPLE_NAMING_OWN);
}

/* (transfer full): under an id, a title and a photo’s name that nothing else has. */
static SuppleExercise *
keep_beside (Unpacking      *self,
             SuppleExercise *exercise)
{
  const char      *wish = supple_exercise_get_id (exercise);
  const char      *photo = supple_exercise_get_photo (exercise);
  gboolean         free_id = is_own_id (wish) && !g_hash_table_contains (self->taken, wish);
  g_autofree char *id =
    free_id ? g_strdup (wish)
            : supple_naming_choose_id (supple_exercise_get_title (exercise), self->taken);
  g_autofree char *title =
    supple_naming_choose_title (supple_exercise_get_title (exercise),
                                supple_library_get_exercises (self->library));
  GHashTable      *photos = self->unpacked->photos;
  GBytes          *bytes = photo != NULL ? g_hash_table_lookup (photos, photo) : NULL;
  g_autofree char *name =
    bytes != NULL ? g_strconcat (id, supple_photo_get_ending (bytes), NULL) : NULL;

  g_hash_table_add (self->taken, g_strdup (id));

  if (name != NULL)
    g_hash_table_insert (self->unpacked->names, g_strdup (name), g_strdup (photo));

  return supple_record_with (exercise, "id", id, "title", title, "photo", name, NULL);
}

static gboolean
check_exercise (Unpacking        *self,
                const SupplePart *part,
                SuppleExercise   *exercise)
{
  const char *photo = supple_exercise_get_photo (exercise);

  if (g_hash_table_contains (self->unpacked->exercises, supple_exercise_get_id (exercise)))
    fail_part (self, part, "there is an exercise of that id in the file already; choose another");
  else if (self->archive && photo != NULL &&
           !g_hash_table_contains (self->unpacked->photos, photo))
    fail_part (self, part, "its photo is not in the archive; add it, or leave “photo” out");
  else
    return TRUE;

  return FALSE;
}

static void
read_exercise (Unpacking        *self,
               const SupplePart *part)
{
  g_autoptr (GBytes) bytes = supple_parts_cut (&self->document, part);
  SuppleXmlDocument document = { .name = self->document.name, .bytes = bytes };
  GError           *error = NULL;
  guint             order;
  g_autoptr (SuppleExercise) exercise =
    supple_exercise_file_parse (&document, NULL, &order, &error);

  if (exercise == NULL)
    {
      take_fault (self, error);
      return;
    }

  if (!check_exercise (self, part, exercise))
    return;

  SuppleExercise *same = find_same (self, exercise);
  SuppleExercise *kept = same != NULL ? g_object_ref (same) : keep_beside (self, exercise);

  g_hash_table_insert (self->unpacked->exercises, g_strdup (supple_exercise_get_id (exercise)),
                       kept);

  if (same == NULL)
    g_ptr_array_add (self->unpacked->new_ones, g_object_ref (kept));
}

/* By the ids that the file uses: its own exercises go before what is there already. */
static GHashTable *
make_exercise_table (Unpacking *self)
{
  GHashTable *tables[] = { supple_library_get_exercise_table (self->library),
                           self->unpacked->exercises };
  GHashTable *all = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < G_N_ELEMENTS (tables); i++)
    {
      GHashTableIter iter;
      gpointer       id, exercise;

      g_hash_table_iter_init (&iter, tables[i]);

      while (g_hash_table_iter_next (&iter, &id, &exercise))
        g_hash_table_insert (all, id, exercise);
    }

  return all;
}

static void
read_routine (Unpacking        *self,
              const SupplePart *part)
{
  g_autoptr (GBytes) bytes = supple_parts_cut (&self->document, part);
  g_autoptr (GHashTable) exercises = make_exercise_table (self);
  SuppleXmlDocument document = { .name = self->document.name, .bytes = bytes };
  GError           *error = NULL;
  guint             order;
  g_autoptr (SuppleRoutine) routine =
    supple_routine_file_parse (&document, exercises, NULL, &order, &error);

  if (self->unpacked->routine != NULL)
    {
      g_clear_error (&error);
      fail_part (self, part, "there is a second “routine”; a file may have one");
    }
  else if (routine != NULL)
    self->unpacked->routine = g_steal_pointer (&routine);
  else
    take_fault (self, error);
}

/* An easier way may be another exercise of the file, which may have got another id; or one that
 * has not come along, and then there is only what is said about it. */
static void
settle_names (Unpacking *self)
{
  GPtrArray *new_ones = self->unpacked->new_ones;
  g_autoptr (GHashTable) all = make_exercise_table (self);

  for (guint i = 0; i < new_ones->len; i++)
    {
      SuppleExercise *exercise = g_ptr_array_index (new_ones, i);
      const char     *names[] = { supple_exercise_get_easier_exercise (exercise),
                                  supple_exercise_get_variant_of (exercise) };

      for (guint n = 0; n < G_N_ELEMENTS (names); n++)
        {
          SuppleExercise *other = names[n] != NULL ? g_hash_table_lookup (all, names[n]) : NULL;

          names[n] = other != NULL ? supple_exercise_get_id (other) : NULL;
        }

      g_ptr_array_index (new_ones, i) =
        supple_record_with (exercise, "easier-exercise", names[0], "variant-of", names[1], NULL);
      g_object_unref (exercise);
    }
}

static void
read_parts (Unpacking *self,
            GArray    *parts)
{
  gboolean has_routine = FALSE;

  for (guint i = 0; i < parts->len; i++)
    if (g_array_index (parts, SupplePart, i).exercise)
      read_exercise (self, &g_array_index (parts, SupplePart, i));

  for (guint i = 0; i < parts->len; i++)
    if (!g_array_index (parts, SupplePart, i).exercise)
      {
        read_routine (self, &g_array_index (parts, SupplePart, i));
        has_routine = TRUE;
      }

  /* An exercise alone is a file of the library; it can be checked, but not be taken in. */
  if (!has_routine && parts->len > 1)
    fail_part (self, &g_array_index (parts, SupplePart, 0), "there is no routine in it; add one");
}

static void
unpack (Unpacking *self,
        GBytes    *bytes)
{
  GError     *error = NULL;
  const char *name = self->document.name;
  g_autoptr (GBytes) document = NULL;
  g_autoptr (GArray) parts = NULL;

  self->archive = supple_archive_is (bytes);

  if (self->archive)
    document = supple_archive_read (bytes, name, self->unpacked->photos, &error);
  else
    document = g_bytes_ref (bytes);

  self->document.bytes = document;

  if (document != NULL)
    parts = supple_parts_find (&self->document, &error);

  if (parts == NULL)
    {
      take_fault (self, error);
      return;
    }

  read_parts (self, parts);
  settle_names (self);
}

/**
 * supple_unpacked_new:
 * @bytes: a “.supple” file, or an own file of the library; it may be anything
 * @name: what messages call it
 * @library: what there is already; it stays as it is
 *
 * Reads a file, in memory.
 *
 * Returns: (transfer full): what is in it, and what is wrong with it
 */
SuppleUnpacked *
supple_unpacked_new (GBytes        *bytes,
                     const char    *name,
                     SuppleLibrary *library)
{
  SuppleUnpacked *unpacked = g_new0 (SuppleUnpacked, 1);
  g_autoptr (GHashTable) taken = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  Unpacking self = {
    .unpacked = unpacked,
    .document = { .name = name },
    .library = library,
    .taken = taken,
  };
  GHashTableIter iter;
  gpointer       id;

  unpacked->exercises = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
  unpacked->new_ones = g_ptr_array_new_with_free_func (g_object_unref);
  unpacked->photos = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                            (GDestroyNotify) g_bytes_unref);
  unpacked->names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  unpacked->faults = g_ptr_array_new_with_free_func ((GDestroyNotify) g_error_free);

  g_hash_table_iter_init (&iter, supple_library_get_exercise_table (library));

  while (g_hash_table_iter_next (&iter, &id, NULL))
    g_hash_table_add (taken, g_strdup (id));

  unpack (&self, bytes);

  return unpacked;
}
