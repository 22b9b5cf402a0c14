/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/gallery/supple-search-filter.h"

#include <string.h>

#include "library/supple-search-key.h"

/* Whoever pastes a page into the entry gets its beginning searched. */
#define WORDS_MAX 8

/**
 * SuppleSearchFilter:
 *
 * Lets through what has all the words that somebody looks for, in any order: a stretch by its
 * names, targets and tags, a routine by its own words and those of its stretches. What the
 * stretches have is found out once per change of the text, however many routines share them.
 */
struct _SuppleSearchFilter
{
  GtkFilter parent_instance;

  SuppleCatalog *catalog;
  char          *text;
  char         **words;
  GHashTable    *exercises[WORDS_MAX];
};

G_DEFINE_FINAL_TYPE (SuppleSearchFilter, supple_search_filter, GTK_TYPE_FILTER)

static gboolean
has_word (SuppleSearchFilter *self,
          SuppleRoutine      *routine,
          guint               word)
{
  const char *key = supple_catalog_get_key (self->catalog, G_OBJECT (routine));

  if (strstr (key, self->words[word]) != NULL)
    return TRUE;

  for (guint i = 0; i < supple_routine_get_n_steps (routine); i++)
    if (g_hash_table_contains (self->exercises[word], supple_step_get_exercise (
                                                        supple_routine_get_step (routine, i))))
      return TRUE;

  return FALSE;
}

static gboolean
supple_search_filter_match (GtkFilter *filter,
                            gpointer   item)
{
  SuppleSearchFilter *self = SUPPLE_SEARCH_FILTER (filter);

  for (guint i = 0; self->words[i] != NULL; i++)
    {
      gboolean found = SUPPLE_IS_EXERCISE (item) ? g_hash_table_contains (self->exercises[i], item)
                                                 : has_word (self, SUPPLE_ROUTINE (item), i);

      if (!found)
        return FALSE;
    }

  return TRUE;
}

static GtkFilterMatch
supple_search_filter_get_strictness (GtkFilter *filter)
{
  SuppleSearchFilter *self = SUPPLE_SEARCH_FILTER (filter);

  return self->words[0] == NULL ? GTK_FILTER_MATCH_ALL : GTK_FILTER_MATCH_SOME;
}

static void
supple_search_filter_dispose (GObject *object)
{
  SuppleSearchFilter *self = SUPPLE_SEARCH_FILTER (object);

  for (guint i = 0; i < WORDS_MAX; i++)
    g_hash_table_remove_all (self->exercises[i]);

  g_clear_object (&self->catalog);

  G_OBJECT_CLASS (supple_search_filter_parent_class)->dispose (object);
}

static void
supple_search_filter_finalize (GObject *object)
{
  SuppleSearchFilter *self = SUPPLE_SEARCH_FILTER (object);

  for (guint i = 0; i < WORDS_MAX; i++)
    g_hash_table_unref (self->exercises[i]);

  g_free (self->text);
  g_strfreev (self->words);

  G_OBJECT_CLASS (supple_search_filter_parent_class)->finalize (object);
}

static void
supple_search_filter_class_init (SuppleSearchFilterClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkFilterClass *filter_class = GTK_FILTER_CLASS (klass);

  object_class->dispose = supple_search_filter_dispose;
  object_class->finalize = supple_search_filter_finalize;
  filter_class->match = supple_search_filter_match;
  filter_class->get_strictness = supple_search_filter_get_strictness;
}

static void
supple_search_filter_init (SuppleSearchFilter *self)
{
  self->text = g_strdup ("");
  self->words = g_new0 (char *, 1);

  for (guint i = 0; i < WORDS_MAX; i++)
    self->exercises[i] = g_hash_table_new (NULL, NULL);
}

/**
 * supple_search_filter_new:
 * @catalog: what is searched
 *
 * Returns: (transfer full): a filter that lets everything through
 */
SuppleSearchFilter *
supple_search_filter_new (SuppleCatalog *catalog)
{
  g_return_val_if_fail (SUPPLE_IS_CATALOG (catalog), NULL);

  SuppleSearchFilter *self = g_object_new (SUPPLE_TYPE_SEARCH_FILTER, NULL);

  self->catalog = g_object_ref (catalog);

  return self;
}

static void
find_exercises (SuppleSearchFilter *self,
                guint               word)
{
  GListModel *exercises =
    supple_library_get_exercises (supple_catalog_get_library (self->catalog));

  for (guint i = 0; i < g_list_model_get_n_items (exercises); i++)
    {
      g_autoptr (GObject) exercise = g_list_model_get_item (exercises, i);

      if (strstr (supple_catalog_get_key (self->catalog, exercise), self->words[word]) != NULL)
        g_hash_table_add (self->exercises[word], exercise);
    }
}

static GtkFilterChange
compare_texts (const char *before,
               const char *after)
{
  if (g_str_has_prefix (after, before))
    return GTK_FILTER_CHANGE_MORE_STRICT;

  if (g_str_has_prefix (before, after))
    return GTK_FILTER_CHANGE_LESS_STRICT;

  return GTK_FILTER_CHANGE_DIFFERENT;
}

/**
 * supple_search_filter_set_text:
 * @self: a filter
 * @text: what somebody looks for
 */
void
supple_search_filter_set_text (SuppleSearchFilter *self,
                               const char         *text)
{
  g_return_if_fail (SUPPLE_IS_SEARCH_FILTER (self));

  g_autofree char *folded = supple_search_key_fold (text);

  if (g_str_equal (folded, self->text))
    return;

  GtkFilterChange change = compare_texts (self->text, folded);
  g_auto (GStrv) words = g_strsplit (folded, " ", WORDS_MAX + 1);

  if (g_strv_length (words) > WORDS_MAX)
    g_clear_pointer (&words[WORDS_MAX], g_free);

  g_strfreev (self->words);
  self->words = g_steal_pointer (&words);
  g_set_str (&self->text, folded);

  for (guint i = 0; i < WORDS_MAX; i++)
    g_hash_table_remove_all (self->exercises[i]);

  for (guint i = 0; self->words[i] != NULL; i++)
    find_exercises (self, i);

  gtk_filter_changed (GTK_FILTER (self), change);
}

/**
 * supple_search_filter_is_titled:
 * @self: a filter
 * @item: a routine or an exercise
 *
 * Returns: whether the title of @item by itself has all that is looked for
 */
gboolean
supple_search_filter_is_titled (SuppleSearchFilter *self,
                                GObject            *item)
{
  g_return_val_if_fail (SUPPLE_IS_SEARCH_FILTER (self), FALSE);

  for (guint i = 0; self->words[i] != NULL; i++)
    if (!supple_catalog_is_in_title (self->catalog, item, self->words[i]))
      return FALSE;

  return TRUE;
}

static int
compare (gconstpointer a,
         gconstpointer b,
         gpointer      user_data)
{
  return supple_search_filter_is_titled (user_data, (GObject *) b) -
         supple_search_filter_is_titled (user_data, (GObject *) a);
}

static void
text_changed_cb (GtkSorter *sorter)
{
  gtk_sorter_changed (sorter, GTK_SORTER_CHANGE_DIFFERENT);
}

/**
 * supple_search_filter_new_sorter:
 * @self: a filter
 *
 * Returns: (transfer full): what sorts first what has all that is looked for in its title
 */
GtkSorter *
supple_search_filter_new_sorter (SuppleSearchFilter *self)
{
  g_return_val_if_fail (SUPPLE_IS_SEARCH_FILTER (self), NULL);

  GtkCustomSorter *sorter = gtk_custom_sorter_new (compare, g_object_ref (self), g_object_unref);

  g_signal_connect_object (self, "changed", G_CALLBACK (text_changed_cb), sorter,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);

  return GTK_SORTER (sorter);
}

/**
 * supple_search_filter_is_in:
 * @self: a filter
 * @text: a name, say
 *
 * Returns: whether @text by itself has all that is looked for
 */
gboolean
supple_search_filter_is_in (SuppleSearchFilter *self,
                            const char         *text)
{
  g_return_val_if_fail (SUPPLE_IS_SEARCH_FILTER (self), FALSE);

  g_autofree char *folded = supple_search_key_fold (text);

  for (guint i = 0; self->words[i] != NULL; i++)
    if (strstr (folded, self->words[i]) == NULL)
      return FALSE;

  return TRUE;
}

/**
 * supple_search_filter_find_step:
 * @self: a filter
 * @routine: a routine that it lets through
 *
 * Returns: (transfer none) (nullable): the first of @routine’s stretches that has all that is
 *   looked for
 */
SuppleExercise *
supple_search_filter_find_step (SuppleSearchFilter *self,
                                SuppleRoutine      *routine)
{
  g_return_val_if_fail (SUPPLE_IS_SEARCH_FILTER (self), NULL);

  for (guint i = 0; i < supple_routine_get_n_steps (routine); i++)
    {
      SuppleExercise *exercise = supple_step_get_exercise (supple_routine_get_step (routine, i));

      if (supple_search_filter_match (GTK_FILTER (self), exercise))
        return exercise;
    }

  return NULL;
}
