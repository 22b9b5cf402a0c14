/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "library/supple-library.h"

#include <string.h>

#include "library/supple-exercise-file.h"
#include "library/supple-folder.h"
#include "library/supple-routine-file.h"
#include "library/supple-source-file.h"

/**
 * SuppleLibrary:
 *
 * Every exercise and routine that there is: those that come with Supple, and
 * the person's own.
 *
 * A file that is wrong is left out, and named in the list of faults; all the
 * others are there. The lists tell when something is added to them. The library
 * neither writes files nor watches them.
 */
struct _SuppleLibrary
{
  GObject parent_instance;

  GListStore *exercises;
  GListStore *routines;
  GListStore *faults;
  GHashTable *exercises_by_id;
  GHashTable *routines_by_id;
  GHashTable *sources_by_key;
};

G_DEFINE_FINAL_TYPE (SuppleLibrary, supple_library, G_TYPE_OBJECT)

typedef enum
{
  PROP_EXERCISES = 1,
  PROP_ROUTINES,
  PROP_FAULTS,
} SuppleLibraryProperty;

static GParamSpec *props[PROP_FAULTS + 1];

/* Something read, on its way into a list. */
typedef struct
{
  GObject *record;
  guint    order;
  char    *collation_key;
} Entry;

/* What one folder has brought so far. */
typedef struct
{
  SuppleLibrary *library;
  GArray        *entries;
} Reading;

static void
clear_entry (gpointer data)
{
  Entry *entry = data;

  g_clear_object (&entry->record);
  g_clear_pointer (&entry->collation_key, g_free);
}

/* Those that name their place come first; the others by title. The ids of both are different, so
 * that the order never depends on the disk's. */
static int
compare_entries (gconstpointer a,
                 gconstpointer b)
{
  const Entry *first = a;
  const Entry *second = b;

  /* 0 says nothing, and becomes the greatest. */
  if (first->order != second->order)
    return first->order - 1 < second->order - 1 ? -1 : 1;

  return strcmp (first->collation_key, second->collation_key);
}

static void
add_entry (Reading    *reading,
           gpointer    record,
           guint       order,
           const char *title,
           const char *id)
{
  g_autofree char *title_key = g_utf8_collate_key (title, -1);
  Entry            entry = {
               .record = record,
               .order = order,
               .collation_key = g_strconcat (title_key, "\n", id, NULL),
  };

  g_array_append_val (reading->entries, entry);
}

static void
add_fault (SuppleLibrary *self,
           const char    *place,
           const GError  *error)
{
  g_autoptr (SuppleFault) fault = supple_fault_new (place, error);

  g_list_store_append (self->faults, fault);
}

static void
exercise_found (const SuppleXmlDocument *document,
                const GError            *unreadable,
                gpointer                 data)
{
  Reading       *reading = data;
  SuppleLibrary *self = reading->library;
  g_autoptr (GError) error = NULL;
  SuppleExercise *exercise = NULL;
  guint           order = 0;

  if (unreadable == NULL)
    exercise = supple_exercise_file_parse (document, self->exercises_by_id, &order, &error);

  if (exercise == NULL)
    {
      add_fault (self, document->name, unreadable != NULL ? unreadable : error);
      return;
    }

  g_hash_table_insert (self->exercises_by_id, g_strdup (supple_exercise_get_id (exercise)),
                       g_object_ref (exercise));
  add_entry (reading, exercise, order, supple_exercise_get_title (exercise),
             supple_exercise_get_id (exercise));
}

static void
routine_found (const SuppleXmlDocument *document,
               const GError            *unreadable,
               gpointer                 data)
{
  Reading       *reading = data;
  SuppleLibrary *self = reading->library;
  g_autoptr (GError) error = NULL;
  SuppleRoutine *routine = NULL;
  guint          order = 0;

  if (unreadable == NULL)
    routine = supple_routine_file_parse (document, self->exercises_by_id, self->routines_by_id,
                                         &order, &error);

  if (routine == NULL)
    {
      add_fault (self, document->name, unreadable != NULL ? unreadable : error);
      return;
    }

  g_hash_table_insert (self->routines_by_id, g_strdup (supple_routine_get_id (routine)),
                       g_object_ref (routine));
  add_entry (reading, routine, order, supple_routine_get_title (routine),
             supple_routine_get_id (routine));
}

/* One change of the list, however many files there are. */
static void
append_sorted (GListStore *list,
               GArray     *entries)
{
  g_autoptr (GPtrArray) records = g_ptr_array_new ();

  g_array_sort (entries, compare_entries);

  for (guint i = 0; i < entries->len; i++)
    g_ptr_array_add (records, g_array_index (entries, Entry, i).record);

  g_list_store_splice (list, g_list_model_get_n_items (G_LIST_MODEL (list)), 0, records->pdata,
                       records->len);
}

static void
load_folder (SuppleLibrary    *self,
             GFile            *folder,
             const char       *name,
             gboolean          bundled,
             SuppleFolderFound found)
{
  gboolean exercises = found == exercise_found;
  g_autoptr (GArray) entries = g_array_new (FALSE, FALSE, sizeof (Entry));
  Reading reading = { .library = self, .entries = entries };

  g_array_set_clear_func (entries, clear_entry);
  supple_folder_read (folder, name, bundled, found, &reading);
  append_sorted (exercises ? self->exercises : self->routines, entries);
}

static void
load_sources (SuppleLibrary *self,
              GFile         *folder)
{
  g_autoptr (GFile) file = g_file_get_child (folder, "sources.xml");
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = g_file_load_bytes (file, NULL, NULL, &error);
  SuppleXmlDocument document = { .name = "sources.xml", .bytes = bytes };

  if (bytes == NULL || !supple_source_file_parse (&document, self->sources_by_key, &error))
    add_fault (self, document.name, error);
}

/**
 * supple_library_load:
 * @self: a library
 * @folder: a folder with the folders “exercises” and “routines”, either of
 *   which may be missing, as may be @folder itself
 * @bundled: whether it comes with Supple: then its texts are translated, and it
 *   has a list of sources as well
 *
 * Adds all that is in @folder to the library. What is there already stays: an
 * own file cannot replace what comes with Supple, so load that first. Faults
 * are added to the list of faults; the load goes on.
 */
void
supple_library_load (SuppleLibrary *self,
                     GFile         *folder,
                     gboolean       bundled)
{
  g_return_if_fail (SUPPLE_IS_LIBRARY (self));
  g_return_if_fail (G_IS_FILE (folder));

  if (bundled)
    load_sources (self, folder);

  load_folder (self, folder, "exercises", bundled, exercise_found);
  load_folder (self, folder, "routines", bundled, routine_found);
}

static void
supple_library_get_property (GObject    *object,
                             guint       prop_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  SuppleLibrary *self = SUPPLE_LIBRARY (object);

  switch ((SuppleLibraryProperty) prop_id)
    {
    case PROP_EXERCISES:
      g_value_set_object (value, self->exercises);
      break;

    case PROP_ROUTINES:
      g_value_set_object (value, self->routines);
      break;

    case PROP_FAULTS:
      g_value_set_object (value, self->faults);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
supple_library_dispose (GObject *object)
{
  SuppleLibrary *self = SUPPLE_LIBRARY (object);

  g_clear_object (&self->exercises);
  g_clear_object (&self->routines);
  g_clear_object (&self->faults);
  g_clear_pointer (&self->exercises_by_id, g_hash_table_unref);
  g_clear_pointer (&self->routines_by_id, g_hash_table_unref);
  g_clear_pointer (&self->sources_by_key, g_hash_table_unref);

  G_OBJECT_CLASS (supple_library_parent_class)->dispose (object);
}

static void
supple_library_class_init (SuppleLibraryClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags   flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = supple_library_get_property;
  object_class->dispose = supple_library_dispose;

  props[PROP_EXERCISES] = g_param_spec_object ("exercises", NULL, NULL, G_TYPE_LIST_MODEL, flags);
  props[PROP_ROUTINES] = g_param_spec_object ("routines", NULL, NULL, G_TYPE_LIST_MODEL, flags);
  props[PROP_FAULTS] = g_param_spec_object ("faults", NULL, NULL, G_TYPE_LIST_MODEL, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
supple_library_init (SuppleLibrary *self)
{
  self->exercises = g_list_store_new (SUPPLE_TYPE_EXERCISE);
  self->routines = g_list_store_new (SUPPLE_TYPE_ROUTINE);
  self->faults = g_list_store_new (SUPPLE_TYPE_FAULT);
  self->exercises_by_id = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
  self->routines_by_id = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
  self->sources_by_key = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
}

/**
 * supple_library_new:
 *
 * Returns: (transfer full): an empty library; supple_library_load() fills it
 */
SuppleLibrary *
supple_library_new (void)
{
  return g_object_new (SUPPLE_TYPE_LIBRARY, NULL);
}

GListModel *
supple_library_get_exercises (SuppleLibrary *self)
{
  g_return_val_if_fail (SUPPLE_IS_LIBRARY (self), NULL);

  return G_LIST_MODEL (self->exercises);
}

GListModel *
supple_library_get_routines (SuppleLibrary *self)
{
  g_return_val_if_fail (SUPPLE_IS_LIBRARY (self), NULL);

  return G_LIST_MODEL (self->routines);
}

/**
 * supple_library_get_faults:
 * @self: a library
 *
 * Returns: (transfer none): the files that had to be left out, as [class@Fault]
 */
GListModel *
supple_library_get_faults (SuppleLibrary *self)
{
  g_return_val_if_fail (SUPPLE_IS_LIBRARY (self), NULL);

  return G_LIST_MODEL (self->faults);
}

/**
 * supple_library_get_exercise:
 * @self: a library
 * @id: an id; it need not be one that there is
 *
 * Returns: (transfer none) (nullable): the exercise that has it
 */
SuppleExercise *
supple_library_get_exercise (SuppleLibrary *self,
                             const char    *id)
{
  g_return_val_if_fail (SUPPLE_IS_LIBRARY (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return g_hash_table_lookup (self->exercises_by_id, id);
}

/**
 * supple_library_get_routine:
 * @self: a library
 * @id: an id; it need not be one that there is
 *
 * Returns: (transfer none) (nullable): the routine that has it
 */
SuppleRoutine *
supple_library_get_routine (SuppleLibrary *self,
                            const char    *id)
{
  g_return_val_if_fail (SUPPLE_IS_LIBRARY (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return g_hash_table_lookup (self->routines_by_id, id);
}

/**
 * supple_library_get_source:
 * @self: a library
 * @key: what an exercise calls the source
 *
 * Returns: (transfer none) (nullable): the source, if the list of sources has it
 */
SuppleSource *
supple_library_get_source (SuppleLibrary *self,
                           const char    *key)
{
  g_return_val_if_fail (SUPPLE_IS_LIBRARY (self), NULL);
  g_return_val_if_fail (key != NULL, NULL);

  return g_hash_table_lookup (self->sources_by_key, key);
}
