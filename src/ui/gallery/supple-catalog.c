/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/gallery/supple-catalog.h"

#include "library/supple-search-key.h"
#include "ui/supple-exercise-words.h"

/**
 * SuppleCatalog:
 *
 * What the gallery knows about each routine and stretch of a library, so that thousands can be
 * searched and filtered while somebody types: what it is found by, what it asks for, how long it
 * takes at the person’s breath. Each is worked out when it is asked for first, and kept.
 */
struct _SuppleCatalog
{
  GObject parent_instance;

  SuppleLibrary    *library;
  SupplePacing     *pacing;
  SuppleFavourites *favourites;
  SuppleRecent     *recent;
  SuppleMyBack     *back;
  SuppleOutlook    *outlook;
  GHashTable       *entries;
};

G_DEFINE_FINAL_TYPE (SuppleCatalog, supple_catalog, G_TYPE_OBJECT)

/* @collation_key: %NULL as long as nobody has asked; @length_us: 0 likewise. */
typedef struct
{
  char         *key;
  gsize         title_length;
  char         *collation_key;
  SuppleDemands demands;
  gint64        length_us;
} Entry;

static void
free_entry (gpointer data)
{
  Entry *entry = data;

  g_free (entry->key);
  g_free (entry->collation_key);
  g_free (entry);
}

static char *
name_tags (SuppleExercise *exercise)
{
  const char *const *tags = supple_exercise_get_tags (exercise);
  g_autoptr (GString) words = g_string_new (supple_words_position (
    supple_exercise_get_position (exercise)));

  for (guint i = 0; tags != NULL && tags[i] != NULL; i++)
    {
      const char *name = supple_words_tag (tags[i]);

      if (name != NULL)
        g_string_append_printf (words, " %s", name);
    }

  return g_string_free_and_steal (g_steal_pointer (&words));
}

static Entry *
create_entry (GObject *item)
{
  Entry *entry = g_new0 (Entry, 1);

  if (SUPPLE_IS_EXERCISE (item))
    {
      g_autofree char *tags = name_tags (SUPPLE_EXERCISE (item));

      entry->key = supple_search_key_new_for_exercise (SUPPLE_EXERCISE (item), tags,
                                                       &entry->title_length);
      entry->demands = supple_demands_of_exercise (SUPPLE_EXERCISE (item));
    }
  else
    {
      entry->key = supple_search_key_new_for_routine (SUPPLE_ROUTINE (item),
                                                      &entry->title_length);
      entry->demands = supple_demands_of_routine (SUPPLE_ROUTINE (item));
    }

  return entry;
}

static Entry *
get_entry (SuppleCatalog *self,
           GObject       *item)
{
  Entry *entry = g_hash_table_lookup (self->entries, item);

  if (entry == NULL)
    {
      entry = create_entry (item);
      g_hash_table_insert (self->entries, g_object_ref (item), entry);
    }

  return entry;
}

/* Nothing changes within an item, so only what has gone has to be forgotten. */
static void
items_changed_cb (SuppleCatalog *self,
                  guint          position,
                  guint          removed)
{
  if (removed > 0)
    g_hash_table_remove_all (self->entries);
}

static void
options_changed_cb (SuppleCatalog *self)
{
  GHashTableIter iter;
  gpointer       entry;

  g_hash_table_iter_init (&iter, self->entries);

  while (g_hash_table_iter_next (&iter, NULL, &entry))
    ((Entry *) entry)->length_us = 0;
}

static void
supple_catalog_dispose (GObject *object)
{
  SuppleCatalog *self = SUPPLE_CATALOG (object);

  g_clear_object (&self->library);
  g_clear_object (&self->pacing);
  g_clear_object (&self->favourites);
  g_clear_object (&self->recent);
  g_clear_object (&self->back);
  g_clear_object (&self->outlook);
  g_hash_table_remove_all (self->entries);

  G_OBJECT_CLASS (supple_catalog_parent_class)->dispose (object);
}

static void
supple_catalog_finalize (GObject *object)
{
  SuppleCatalog *self = SUPPLE_CATALOG (object);

  g_hash_table_unref (self->entries);

  G_OBJECT_CLASS (supple_catalog_parent_class)->finalize (object);
}

static void
supple_catalog_class_init (SuppleCatalogClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = supple_catalog_dispose;
  G_OBJECT_CLASS (klass)->finalize = supple_catalog_finalize;
}

static void
supple_catalog_init (SuppleCatalog *self)
{
  self->entries = g_hash_table_new_full (NULL, NULL, g_object_unref, free_entry);
}

/**
 * supple_catalog_new:
 * @library: what there is
 * @pacing: the breath that lengths are reckoned at
 * @settings: where stars, what was done lately and what is known of the back are kept
 *
 * Returns: (transfer full): a catalogue that follows all three
 */
SuppleCatalog *
supple_catalog_new (SuppleLibrary *library,
                    SupplePacing  *pacing,
                    GSettings     *settings)
{
  g_return_val_if_fail (SUPPLE_IS_LIBRARY (library), NULL);
  g_return_val_if_fail (SUPPLE_IS_PACING (pacing), NULL);

  SuppleCatalog *self = g_object_new (SUPPLE_TYPE_CATALOG, NULL);
  GListModel    *lists[] = { supple_library_get_exercises (library),
                             supple_library_get_routines (library) };

  self->library = g_object_ref (library);
  self->pacing = g_object_ref (pacing);
  self->favourites = supple_favourites_new (settings);
  self->recent = supple_recent_new (settings);
  self->back = supple_my_back_new (settings);
  g_signal_connect_object (pacing, "notify::options", G_CALLBACK (options_changed_cb), self,
                           G_CONNECT_SWAPPED);

  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    g_signal_connect_object (lists[i], "items-changed", G_CALLBACK (items_changed_cb), self,
                             G_CONNECT_SWAPPED);

  return self;
}

SuppleLibrary *
supple_catalog_get_library (SuppleCatalog *self)
{
  g_return_val_if_fail (SUPPLE_IS_CATALOG (self), NULL);

  return self->library;
}

SupplePacing *
supple_catalog_get_pacing (SuppleCatalog *self)
{
  g_return_val_if_fail (SUPPLE_IS_CATALOG (self), NULL);

  return self->pacing;
}

SuppleFavourites *
supple_catalog_get_favourites (SuppleCatalog *self)
{
  g_return_val_if_fail (SUPPLE_IS_CATALOG (self), NULL);

  return self->favourites;
}

SuppleRecent *
supple_catalog_get_recent (SuppleCatalog *self)
{
  g_return_val_if_fail (SUPPLE_IS_CATALOG (self), NULL);

  return self->recent;
}

SuppleMyBack *
supple_catalog_get_back (SuppleCatalog *self)
{
  g_return_val_if_fail (SUPPLE_IS_CATALOG (self), NULL);

  return self->back;
}

SuppleOutlook *
supple_catalog_get_outlook (SuppleCatalog *self)
{
  g_return_val_if_fail (SUPPLE_IS_CATALOG (self), NULL);

  return self->outlook;
}

/**
 * supple_catalog_set_journal:
 * @self: a catalogue
 * @journal: what was done
 * @settings: where it is kept that the back has settled
 *
 * Lets the catalogue know what may come next. Once only.
 */
void
supple_catalog_set_journal (SuppleCatalog *self,
                            SuppleJournal *journal,
                            GSettings     *settings)
{
  g_return_if_fail (SUPPLE_IS_CATALOG (self) && self->outlook == NULL);

  self->outlook = supple_outlook_new (self->back, journal, settings);
}

/**
 * supple_catalog_get_key:
 * @self: a catalogue
 * @item: a routine or an exercise
 * @title_length: (out): how many bytes at the start of the key are the title
 *
 * Returns: (transfer none): what @item is found by, folded as a search’s words are
 */
const char *
supple_catalog_get_key (SuppleCatalog *self,
                        GObject       *item,
                        gsize         *title_length)
{
  g_return_val_if_fail (SUPPLE_IS_CATALOG (self), NULL);

  const Entry *entry = get_entry (self, item);

  *title_length = entry->title_length;

  return entry->key;
}

/**
 * supple_catalog_get_collation_key:
 * @self: a catalogue
 * @routine: a routine
 *
 * Returns: (transfer none): what `strcmp()` sorts @routine’s title by
 */
const char *
supple_catalog_get_collation_key (SuppleCatalog *self,
                                  GObject       *routine)
{
  g_return_val_if_fail (SUPPLE_IS_CATALOG (self), NULL);

  Entry *entry = get_entry (self, routine);

  if (entry->collation_key == NULL)
    entry->collation_key =
      g_utf8_collate_key (supple_routine_get_title (SUPPLE_ROUTINE (routine)), -1);

  return entry->collation_key;
}

/**
 * supple_catalog_get_demands:
 * @self: a catalogue
 * @item: a routine or an exercise
 *
 * Returns: what @item asks for
 */
SuppleDemands
supple_catalog_get_demands (SuppleCatalog *self,
                            GObject       *item)
{
  g_return_val_if_fail (SUPPLE_IS_CATALOG (self), 0);

  return get_entry (self, item)->demands;
}

/**
 * supple_catalog_get_length_us:
 * @self: a catalogue
 * @routine: a routine
 *
 * Returns: how long @routine takes at the person’s breath
 */
gint64
supple_catalog_get_length_us (SuppleCatalog *self,
                              SuppleRoutine *routine)
{
  g_return_val_if_fail (SUPPLE_IS_CATALOG (self), 0);

  Entry *entry = get_entry (self, G_OBJECT (routine));

  if (entry->length_us == 0)
    {
      g_autoptr (SuppleTimeline) timeline =
        supple_timeline_new (routine, supple_pacing_get_options (self->pacing));

      entry->length_us = supple_timeline_get_duration_us (timeline);
    }

  return entry->length_us;
}
