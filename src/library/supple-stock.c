/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "library/supple-stock.h"

#include <string.h>

#include "library/supple-exercise-file.h"
#include "library/supple-folder.h"
#include "library/supple-origin.h"
#include "library/supple-routine-file.h"

/**
 * supple_stock_new:
 *
 * Returns: (transfer full): a stock with nothing in it
 */
SuppleStock *
supple_stock_new (void)
{
  SuppleStock *self = g_new0 (SuppleStock, 1);

  self->exercises = supple_shelf_new (SUPPLE_TYPE_EXERCISE);
  self->routines = supple_shelf_new (SUPPLE_TYPE_ROUTINE);
  self->faults = g_list_store_new (SUPPLE_TYPE_FAULT);
  self->origins = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                         (GDestroyNotify) supple_origin_free);
  return self;
}

/**
 * supple_stock_free:
 * @self: (transfer full): a stock
 */
void
supple_stock_free (SuppleStock *self)
{
  supple_shelf_free (self->exercises);
  supple_shelf_free (self->routines);
  g_object_unref (self->faults);
  g_hash_table_unref (self->origins);
  g_free (self);
}

/**
 * supple_stock_add_fault:
 * @self: a stock
 * @place: a file
 * @error: why it has to be left out
 *
 * Adds to the list of faults.
 *
 * Returns: (transfer none): the fault
 */
SuppleFault *
supple_stock_add_fault (SuppleStock  *self,
                        const char   *place,
                        const GError *error)
{
  g_autoptr (SuppleFault) fault = supple_fault_new (place, error);

  g_list_store_append (self->faults, fault);

  /* The list keeps it alive. */
  return fault;
}

static void
remove_fault (SuppleStock *self,
              SuppleFault *fault)
{
  guint position;

  if (fault != NULL && g_list_store_find (self->faults, fault, &position))
    g_list_store_remove (self->faults, position);
}

static SuppleShelf *
get_shelf (SuppleStock *self,
           const char  *file)
{
  return g_str_has_prefix (file, "exercises") ? self->exercises : self->routines;
}

/* (transfer full) (nullable): what is in a file, which is in one of the two folders. */
static gpointer
parse (SuppleStock             *self,
       const SuppleXmlDocument *document,
       guint                   *order,
       GError                 **error)
{
  GHashTable *exercises = supple_shelf_get_table (self->exercises);

  if (get_shelf (self, document->name) == self->exercises)
    return supple_exercise_file_parse (document, exercises, order, error);

  return supple_routine_file_parse (document, exercises, supple_shelf_get_table (self->routines),
                                    order, error);
}

static void
file_found (const SuppleXmlDocument *document,
            const GError            *unreadable,
            gpointer                 data)
{
  SuppleStock *self = data;
  g_autoptr (GError) error = NULL;
  SuppleFault *fault = NULL;
  guint        order = 0;
  g_autoptr (GObject) record = unreadable == NULL ? parse (self, document, &order, &error) : NULL;

  if (record != NULL)
    supple_shelf_gather (get_shelf (self, document->name), record, order);
  else
    fault = supple_stock_add_fault (self, document->name, unreadable != NULL ? unreadable : error);

  if (!document->translate)
    supple_origin_set (supple_origin_demand (self->origins, document->name), document->bytes,
                       record, fault);
}

/**
 * supple_stock_load:
 * @self: a stock
 * @folder: a folder with the folders “exercises” and “routines”, which may be missing
 * @bundled: whether it comes with Supple
 *
 * Adds all that is in @folder to the ends of the lists.
 */
void
supple_stock_load (SuppleStock *self,
                   GFile       *folder,
                   gboolean     bundled)
{
  supple_folder_read (folder, "exercises", bundled, file_found, self);
  supple_shelf_settle (self->exercises);
  supple_folder_read (folder, "routines", bundled, file_found, self);
  supple_shelf_settle (self->routines);
}

/* A file that is read again. */
typedef struct
{
  SuppleStock *stock;
  gboolean     always;
  gboolean     there;
  GObject     *old;
  gboolean     changed;
} Reading;

static void
exchange (Reading                 *reading,
          SuppleOrigin            *origin,
          const SuppleXmlDocument *document,
          const GError            *unreadable)
{
  SuppleStock *self = reading->stock;
  SuppleShelf *shelf = get_shelf (self, document->name);
  g_autoptr (GObject) record = NULL;
  g_autoptr (GError) error = NULL;
  SuppleFault *fault = NULL;
  guint        order;

  reading->changed = TRUE;
  g_set_object (&reading->old, origin->record);
  remove_fault (self, origin->fault);

  if (reading->old != NULL)
    supple_shelf_hide (shelf, reading->old);

  if (document->bytes != NULL && unreadable == NULL)
    record = parse (self, document, &order, &error);

  if (reading->there && record == NULL)
    fault = supple_stock_add_fault (self, document->name, unreadable != NULL ? unreadable : error);

  if (reading->old != NULL || record != NULL)
    supple_shelf_exchange (shelf, reading->old, record);

  supple_origin_set (origin, document->bytes, record, fault);
}

static void
file_found_again (const SuppleXmlDocument *document,
                  const GError            *unreadable,
                  gpointer                 data)
{
  Reading      *reading = data;
  SuppleOrigin *origin = supple_origin_demand (reading->stock->origins, document->name);

  reading->there = TRUE;

  if (reading->always || !supple_origin_is (origin, document->bytes))
    exchange (reading, origin, document, unreadable);
}

static void
read_again (Reading    *reading,
            GFile      *folder,
            const char *name)
{
  GHashTable *origins = reading->stock->origins;

  supple_folder_read_file (folder, name, file_found_again, reading);

  if (!reading->there && g_hash_table_contains (origins, name))
    {
      exchange (reading, supple_origin_demand (origins, name),
                &(SuppleXmlDocument) { .name = name }, NULL);
      g_hash_table_remove (origins, name);
    }
}

static gboolean
uses (GObject *record,
      GObject *exercise)
{
  if (!SUPPLE_IS_ROUTINE (record))
    return FALSE;

  for (guint i = 0; i < supple_routine_get_n_steps (SUPPLE_ROUTINE (record)); i++)
    {
      SuppleStep *step = supple_routine_get_step (SUPPLE_ROUTINE (record), i);

      if (G_OBJECT (supple_step_get_exercise (step)) == exercise)
        return TRUE;
    }

  return FALSE;
}

/* What had no stretch, or no free id, may have it now; what had the old stretch must have the new
 * one. */
static void
read_dependants_again (SuppleStock *self,
                       GFile       *folder,
                       const char  *changed,
                       GObject     *old)
{
  g_autoptr (GPtrArray) names = g_hash_table_get_keys_as_ptr_array (self->origins);
  g_autoptr (GPtrArray) dependants = g_ptr_array_new_with_free_func (g_free);

  /* Exercises come before routines. */
  g_ptr_array_sort_values (names, (GCompareFunc) strcmp);

  for (guint i = 0; i < names->len; i++)
    {
      const char   *name = g_ptr_array_index (names, i);
      SuppleOrigin *origin = supple_origin_demand (self->origins, name);

      if (strcmp (name, changed) != 0 &&
          (origin->fault != NULL || (old != NULL && uses (origin->record, old))))
        g_ptr_array_add (dependants, g_strdup (name));
    }

  for (guint i = 0; i < dependants->len; i++)
    {
      Reading reading = { .stock = self, .always = TRUE };

      read_again (&reading, folder, g_ptr_array_index (dependants, i));
      g_clear_object (&reading.old);
    }
}

/**
 * supple_stock_reload:
 * @self: a stock
 * @folder: the folder of own files, which has been loaded before
 * @name: a file in it, which is new, has changed, or is gone: “routines/mine.xml”
 *
 * Reads an own file again, and whatever depends on it. The lists tell what changed; if the
 * file is what it was, they say nothing.
 */
void
supple_stock_reload (SuppleStock *self,
                     GFile       *folder,
                     const char  *name)
{
  g_return_if_fail (G_IS_FILE (folder) && name != NULL);

  Reading reading = { .stock = self };

  read_again (&reading, folder, name);

  if (reading.changed)
    read_dependants_again (self, folder, name, reading.old);

  g_clear_object (&reading.old);
}
