/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "library/supple-library.h"

#include "library/supple-origin.h"
#include "library/supple-source-file.h"
#include "library/supple-stock.h"

/**
 * SuppleLibrary:
 *
 * Every exercise and routine that there is: those that come with Supple, and
 * the person's own.
 *
 * A file that is wrong is left out, and named in the list of faults; all the
 * others are there. The lists tell when something in them changes. The library
 * neither writes files nor watches them: SuppleOwnFiles does, and has it read again
 * what has changed.
 */
struct _SuppleLibrary
{
  GObject parent_instance;

  SuppleStock *stock;
  GHashTable  *sources_by_key;
};

G_DEFINE_FINAL_TYPE (SuppleLibrary, supple_library, G_TYPE_OBJECT)

typedef enum
{
  PROP_EXERCISES = 1,
  PROP_ROUTINES,
  PROP_FAULTS,
} SuppleLibraryProperty;

static GParamSpec *props[PROP_FAULTS + 1];

static void
load_sources (SuppleLibrary *self,
              GFile         *folder)
{
  g_autoptr (GFile) file = g_file_get_child (folder, "sources.xml");
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = g_file_load_bytes (file, NULL, NULL, &error);
  SuppleXmlDocument document = { .name = "sources.xml", .bytes = bytes };

  if (bytes == NULL || !supple_source_file_parse (&document, self->sources_by_key, &error))
    supple_stock_add_fault (self->stock, document.name, error);
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

  supple_stock_load (self->stock, folder, bundled);
}

/**
 * supple_library_reload:
 * @self: a library
 * @folder: the folder of own files, which has been loaded before
 * @name: a file in it, which is new, has changed, or is gone: “routines/mine.xml”
 *
 * Reads an own file again, and whatever depends on it. The lists tell what changed; if the
 * file is what it was, they say nothing.
 */
void
supple_library_reload (SuppleLibrary *self,
                       GFile         *folder,
                       const char    *name)
{
  g_return_if_fail (SUPPLE_IS_LIBRARY (self));
  g_return_if_fail (G_IS_FILE (folder) && name != NULL);

  supple_stock_reload (self->stock, folder, name);
}

/**
 * supple_library_find_file:
 * @self: a library
 * @record: an exercise or a routine of the library
 *
 * Returns: (transfer none) (nullable): the own file that it came from, “routines/mine.xml”;
 *   %NULL if it came with Supple
 */
const char *
supple_library_find_file (SuppleLibrary *self,
                          gpointer       record)
{
  g_return_val_if_fail (SUPPLE_IS_LIBRARY (self), NULL);

  GHashTableIter iter;
  gpointer       name, origin;

  g_hash_table_iter_init (&iter, self->stock->origins);

  while (g_hash_table_iter_next (&iter, &name, &origin))
    if (((SuppleOrigin *) origin)->record == record)
      return name;

  return NULL;
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
      g_value_set_object (value, supple_shelf_get_list (self->stock->exercises));
      break;

    case PROP_ROUTINES:
      g_value_set_object (value, supple_shelf_get_list (self->stock->routines));
      break;

    case PROP_FAULTS:
      g_value_set_object (value, self->stock->faults);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
supple_library_dispose (GObject *object)
{
  SuppleLibrary *self = SUPPLE_LIBRARY (object);

  g_clear_pointer (&self->stock, supple_stock_free);
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
  self->stock = supple_stock_new ();
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

  return supple_shelf_get_list (self->stock->exercises);
}

GListModel *
supple_library_get_routines (SuppleLibrary *self)
{
  g_return_val_if_fail (SUPPLE_IS_LIBRARY (self), NULL);

  return supple_shelf_get_list (self->stock->routines);
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

  return G_LIST_MODEL (self->stock->faults);
}

/**
 * supple_library_get_exercise_table:
 * @self: a library
 *
 * Returns: (transfer none) (element-type utf8 SuppleExercise): all exercises by their ids,
 *   for reading a routine
 */
GHashTable *
supple_library_get_exercise_table (SuppleLibrary *self)
{
  g_return_val_if_fail (SUPPLE_IS_LIBRARY (self), NULL);

  return supple_shelf_get_table (self->stock->exercises);
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

  return g_hash_table_lookup (supple_shelf_get_table (self->stock->exercises), id);
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

  return g_hash_table_lookup (supple_shelf_get_table (self->stock->routines), id);
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
