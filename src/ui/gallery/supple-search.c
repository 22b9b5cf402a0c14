/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/gallery/supple-search.h"

#include <string.h>

#include "library/supple-search-key.h"

/* Whoever pastes a page into the entry gets its beginning searched. */
#define WORDS_MAX 8

/**
 * SuppleSearch:
 *
 * What somebody looks for, and how well each thing fits it: a stretch by its names, targets and
 * tags, a routine by its own words and those of its stretches. It must have all the words, in any
 * order.
 *
 * Thousands of routines are looked through at every key press, so each is worked out once per text,
 * and what a stretch has is found out once, however many routines share it.
 */
struct _SuppleSearch
{
  GObject parent_instance;

  SuppleCatalog *catalog;
  char          *text;
  char         **words;
  guint          all_words;
  guint          generation;
  GHashTable    *marks;
};

G_DEFINE_FINAL_TYPE (SuppleSearch, supple_search, G_TYPE_OBJECT)

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* What is known about one item. @words and @rank hold for one @generation of the text; @words has a
 * bit for each word that the item has. */
typedef struct _Mark Mark;
struct _Mark
{
  GObject   *item;
  guint      generation;
  guint      words;
  SuppleRank rank;
  guint      n_steps;
  Mark     **steps;
};

static void
free_mark (gpointer data)
{
  Mark *mark = data;

  g_object_unref (mark->item);
  g_free (mark->steps);
  g_free (mark);
}

static Mark *
get_mark (SuppleSearch *self,
          GObject      *item)
{
  Mark *mark = g_hash_table_lookup (self->marks, item);

  if (mark != NULL)
    return mark;

  mark = g_new0 (Mark, 1);
  mark->item = g_object_ref (item);
  g_hash_table_insert (self->marks, item, mark);

  if (!SUPPLE_IS_ROUTINE (item))
    return mark;

  SuppleRoutine *routine = SUPPLE_ROUTINE (item);

  mark->n_steps = supple_routine_get_n_steps (routine);
  mark->steps = g_new (Mark *, mark->n_steps);

  for (guint i = 0; i < mark->n_steps; i++)
    {
      SuppleStep *step = supple_routine_get_step (routine, i);

      mark->steps[i] = get_mark (self, G_OBJECT (supple_step_get_exercise (step)));
    }

  return mark;
}

static guint
find_words (SuppleSearch *self,
            Mark         *mark)
{
  if (mark->generation == self->generation)
    return mark->words;

  gsize       title_length;
  const char *key = supple_catalog_get_key (self->catalog, mark->item, &title_length);
  gboolean    titled = TRUE;

  mark->generation = self->generation;
  mark->words = 0;

  for (guint i = 0; self->words[i] != NULL; i++)
    {
      const char *found = strstr (key, self->words[i]);

      if (found != NULL)
        mark->words |= 1u << i;

      titled = titled && found != NULL && found + strlen (self->words[i]) <= key + title_length;
    }

  for (guint i = 0; i < mark->n_steps && mark->words != self->all_words; i++)
    mark->words |= find_words (self, mark->steps[i]);

  mark->rank = titled                           ? SUPPLE_RANK_TITLED
               : mark->words == self->all_words ? SUPPLE_RANK_OTHER
                                                : SUPPLE_RANK_NONE;

  return mark->words;
}

/* Nothing changes within an item, so only what has gone has to be forgotten. */
static void
items_changed_cb (SuppleSearch *self,
                  guint         position,
                  guint         removed)
{
  if (removed > 0)
    g_hash_table_remove_all (self->marks);
}

static void
supple_search_dispose (GObject *object)
{
  SuppleSearch *self = SUPPLE_SEARCH (object);

  g_hash_table_remove_all (self->marks);
  g_clear_object (&self->catalog);

  G_OBJECT_CLASS (supple_search_parent_class)->dispose (object);
}

static void
supple_search_finalize (GObject *object)
{
  SuppleSearch *self = SUPPLE_SEARCH (object);

  g_hash_table_unref (self->marks);
  g_free (self->text);
  g_strfreev (self->words);

  G_OBJECT_CLASS (supple_search_parent_class)->finalize (object);
}

static void
supple_search_class_init (SuppleSearchClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = supple_search_dispose;
  G_OBJECT_CLASS (klass)->finalize = supple_search_finalize;

  /**
   * SuppleSearch::changed:
   * @longer: whether the text only became longer, so that no title is found that was not before
   *
   * Something else is looked for.
   */
  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 1, G_TYPE_BOOLEAN);
}

static void
supple_search_init (SuppleSearch *self)
{
  self->text = g_strdup ("");
  self->words = g_new0 (char *, 1);
  self->generation = 1;
  self->marks = g_hash_table_new_full (NULL, NULL, NULL, free_mark);
}

/**
 * supple_search_new:
 * @catalog: what is searched
 *
 * Returns: (transfer full): a search for nothing in particular, which everything fits
 */
SuppleSearch *
supple_search_new (SuppleCatalog *catalog)
{
  g_return_val_if_fail (SUPPLE_IS_CATALOG (catalog), NULL);

  SuppleSearch  *self = g_object_new (SUPPLE_TYPE_SEARCH, NULL);
  SuppleLibrary *library = supple_catalog_get_library (catalog);
  GListModel    *lists[] = { supple_library_get_exercises (library),
                             supple_library_get_routines (library) };

  self->catalog = g_object_ref (catalog);

  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    g_signal_connect_object (lists[i], "items-changed", G_CALLBACK (items_changed_cb), self,
                             G_CONNECT_SWAPPED);

  return self;
}

/**
 * supple_search_prepare:
 * @self: a search
 *
 * Works out what everything is found by, so that the first letter that is typed need not.
 */
void
supple_search_prepare (SuppleSearch *self)
{
  g_return_if_fail (SUPPLE_IS_SEARCH (self));

  SuppleLibrary *library = supple_catalog_get_library (self->catalog);
  GListModel    *lists[] = { supple_library_get_exercises (library),
                             supple_library_get_routines (library) };

  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    for (guint j = 0; j < g_list_model_get_n_items (lists[i]); j++)
      {
        g_autoptr (GObject) item = g_list_model_get_item (lists[i], j);

        find_words (self, get_mark (self, item));
      }
}

/**
 * supple_search_set_text:
 * @self: a search
 * @text: what somebody looks for
 *
 * Emits #SuppleSearch::changed unless @text means the same as before.
 */
void
supple_search_set_text (SuppleSearch *self,
                        const char   *text)
{
  g_return_if_fail (SUPPLE_IS_SEARCH (self));
  g_return_if_fail (text != NULL);

  g_autofree char *folded = supple_search_key_fold (text);

  if (g_str_equal (folded, self->text))
    return;

  gboolean longer = g_str_has_prefix (folded, self->text);
  g_auto (GStrv) words = g_strsplit (folded, " ", WORDS_MAX + 1);

  if (g_strv_length (words) > WORDS_MAX)
    g_clear_pointer (&words[WORDS_MAX], g_free);

  g_strfreev (self->words);
  self->words = g_steal_pointer (&words);
  self->all_words = (1u << g_strv_length (self->words)) - 1;
  self->generation++;
  g_set_str (&self->text, folded);
  g_signal_emit (self, signals[CHANGED], 0, longer);
}

/**
 * supple_search_is_empty:
 * @self: a search
 *
 * Returns: whether nothing in particular is looked for
 */
gboolean
supple_search_is_empty (SuppleSearch *self)
{
  g_return_val_if_fail (SUPPLE_IS_SEARCH (self), TRUE);

  return self->words[0] == NULL;
}

/**
 * supple_search_get_rank:
 * @self: a search
 * @item: a routine or an exercise
 *
 * Returns: how well @item fits
 */
SuppleRank
supple_search_get_rank (SuppleSearch *self,
                        GObject      *item)
{
  g_return_val_if_fail (SUPPLE_IS_SEARCH (self), SUPPLE_RANK_NONE);

  Mark *mark = get_mark (self, item);

  find_words (self, mark);

  return mark->rank;
}

/**
 * supple_search_is_in:
 * @self: a search
 * @text: a name, say
 *
 * Returns: whether @text by itself has all that is looked for
 */
gboolean
supple_search_is_in (SuppleSearch *self,
                     const char   *text)
{
  g_return_val_if_fail (SUPPLE_IS_SEARCH (self), FALSE);

  g_autofree char *folded = supple_search_key_fold (text);

  for (guint i = 0; self->words[i] != NULL; i++)
    if (strstr (folded, self->words[i]) == NULL)
      return FALSE;

  return TRUE;
}

/**
 * supple_search_find_step:
 * @self: a search
 * @routine: a routine that fits
 *
 * Returns: (transfer none) (nullable): the first of @routine’s stretches that fits by itself
 */
SuppleExercise *
supple_search_find_step (SuppleSearch  *self,
                         SuppleRoutine *routine)
{
  g_return_val_if_fail (SUPPLE_IS_SEARCH (self), NULL);

  for (guint i = 0; i < supple_routine_get_n_steps (routine); i++)
    {
      SuppleExercise *exercise = supple_step_get_exercise (supple_routine_get_step (routine, i));

      if (supple_search_get_rank (self, G_OBJECT (exercise)) != SUPPLE_RANK_NONE)
        return exercise;
    }

  return NULL;
}
