/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "library/supple-shelf.h"

#include <string.h>

/* Something read, on its way into the list. */
typedef struct
{
  GObject *record;
  guint    order;
  char    *collation_key;
} Entry;

/*
 * Either all exercises or all routines: a list of them, and a table by their ids. The records
 * have the properties “id”, “title” and “own”.
 */
struct _SuppleShelf
{
  GListStore *list;
  GHashTable *by_id;
  GArray     *gathered;
};

static void
clear_entry (gpointer data)
{
  Entry *entry = data;

  g_clear_object (&entry->record);
  g_clear_pointer (&entry->collation_key, g_free);
}

/**
 * supple_shelf_new:
 * @type: the type of the records
 *
 * Returns: (transfer full): an empty shelf
 */
SuppleShelf *
supple_shelf_new (GType type)
{
  SuppleShelf *self = g_new0 (SuppleShelf, 1);

  self->list = g_list_store_new (type);
  self->by_id = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
  self->gathered = g_array_new (FALSE, FALSE, sizeof (Entry));
  g_array_set_clear_func (self->gathered, clear_entry);

  return self;
}

/**
 * supple_shelf_free:
 * @self: (transfer full): a shelf
 */
void
supple_shelf_free (SuppleShelf *self)
{
  g_object_unref (self->list);
  g_hash_table_unref (self->by_id);
  g_array_unref (self->gathered);
  g_free (self);
}

GListModel *
supple_shelf_get_list (SuppleShelf *self)
{
  return G_LIST_MODEL (self->list);
}

/**
 * supple_shelf_get_table:
 * @self: a shelf
 *
 * Returns: (transfer none) (element-type utf8 GObject): all records, by their ids
 */
GHashTable *
supple_shelf_get_table (SuppleShelf *self)
{
  return self->by_id;
}

static char *
get_id (gpointer record)
{
  char *id;

  g_object_get (record, "id", &id, NULL);
  return id;
}

/* By title; the ids of equal titles differ, so that the order never depends on the disk's. */
static char *
make_collation_key (gpointer record)
{
  g_autofree char *id = NULL;
  g_autofree char *title = NULL;

  g_object_get (record, "id", &id, "title", &title, NULL);

  g_autofree char *title_key = g_utf8_collate_key (title, -1);

  return g_strconcat (title_key, "\n", id, NULL);
}

/* Those that name their place come first; the others by title. */
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

/**
 * supple_shelf_gather:
 * @self: a shelf
 * @record: (transfer none): a record whose id is not taken
 * @order: its place among others, from 1; 0 for a place by its title
 *
 * Adds @record to the table at once, and to the list with supple_shelf_settle().
 */
void
supple_shelf_gather (SuppleShelf *self,
                     gpointer     record,
                     guint        order)
{
  Entry entry = { g_object_ref (record), order, make_collation_key (record) };

  g_hash_table_insert (self->by_id, get_id (record), g_object_ref (record));
  g_array_append_val (self->gathered, entry);
}

/**
 * supple_shelf_settle:
 * @self: a shelf
 *
 * Adds what was gathered to the end of the list, in order and in one change, however
 * many there are.
 */
void
supple_shelf_settle (SuppleShelf *self)
{
  g_autoptr (GPtrArray) records = g_ptr_array_new ();

  g_array_sort (self->gathered, compare_entries);

  for (guint i = 0; i < self->gathered->len; i++)
    g_ptr_array_add (records, g_array_index (self->gathered, Entry, i).record);

  g_list_store_splice (self->list, g_list_model_get_n_items (G_LIST_MODEL (self->list)), 0,
                       records->pdata, records->len);
  g_array_set_size (self->gathered, 0);
}

/* Among the own ones, which are the last ones, by title. */
static guint
find_place (SuppleShelf *self,
            gpointer     record)
{
  g_autofree char *key = make_collation_key (record);
  guint            place = g_list_model_get_n_items (G_LIST_MODEL (self->list));

  for (; place > 0; place--)
    {
      g_autoptr (GObject) before = g_list_model_get_item (G_LIST_MODEL (self->list), place - 1);
      g_autofree char *before_key = make_collation_key (before);
      gboolean         own;

      g_object_get (before, "own", &own, NULL);

      if (!own || strcmp (before_key, key) < 0)
        break;
    }

  return place;
}

/**
 * supple_shelf_hide:
 * @self: a shelf
 * @record: a record on it
 *
 * Takes @record out of the table, so that its id is free for whatever is to replace it
 * with supple_shelf_exchange().
 */
void
supple_shelf_hide (SuppleShelf *self,
                   gpointer     record)
{
  g_autofree char *id = get_id (record);

  g_hash_table_remove (self->by_id, id);
}

/**
 * supple_shelf_exchange:
 * @self: a shelf
 * @old: (nullable): a hidden record to take away, %NULL for none
 * @record: (nullable): an own record to put in its place, or where its title belongs if
 *   there is no @old; %NULL for none
 *
 * Changes one record. The id of @record is not taken.
 */
void
supple_shelf_exchange (SuppleShelf *self,
                       gpointer     old,
                       gpointer     record)
{
  guint place = 0;

  if (old != NULL)
    g_assert (g_list_store_find (self->list, old, &place));
  else if (record != NULL)
    place = find_place (self, record);

  if (record != NULL)
    g_hash_table_insert (self->by_id, get_id (record), g_object_ref (record));

  g_list_store_splice (self->list, place, old != NULL ? 1 : 0, &record, record != NULL ? 1 : 0);
}
