/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/gallery/supple-search-row.h"

#include <glib/gi18n.h>

#include "ui/figure/supple-figure-view.h"
#include "ui/supple-exercise-words.h"
#include "ui/supple-words.h"

/**
 * SuppleSearchRow:
 *
 * Something that was found, and why.
 */
struct _SuppleSearchRow
{
  GtkBox parent_instance;

  GObject       *item;
  SuppleSearch  *search;
  SuppleCatalog *catalog;

  SuppleFigureView *figure;
  GtkLabel         *title;
  GtkLabel         *reason;
};

G_DEFINE_FINAL_TYPE (SuppleSearchRow, supple_search_row, GTK_TYPE_BOX)

static const char *
find_text (const char *const *texts,
           SuppleSearch      *search)
{
  for (guint i = 0; texts != NULL && texts[i] != NULL; i++)
    if (supple_search_is_in (search, texts[i]))
      return texts[i];

  return NULL;
}

static const char *
find_tag (SuppleExercise *exercise,
          SuppleSearch   *search)
{
  const char *const *tags = supple_exercise_get_tags (exercise);

  for (guint i = 0; tags != NULL && tags[i] != NULL; i++)
    {
      const char *words = supple_words_tag (tags[i]);

      if (words != NULL && supple_search_is_in (search, words))
        return words;
    }

  return NULL;
}

static char *
explain_exercise (SuppleExercise *exercise,
                  SuppleSearch   *search)
{
  const char *const *targets = supple_exercise_get_targets (exercise);
  const char        *found = NULL;

  if (!supple_search_is_in (search, supple_exercise_get_title (exercise)))
    found = find_text (supple_exercise_get_other_names (exercise), search);

  if (found == NULL && !supple_search_is_in (search, supple_exercise_get_title (exercise)))
    found = find_text (supple_exercise_get_original_names (exercise), search);

  if (found != NULL)
    /* Translators: %s is another name of a stretch. */
    return g_strdup_printf (_ ("Also called %s"), found);

  found = find_text (targets, search);

  if (found == NULL)
    found = find_tag (exercise, search);

  return g_strdup (found != NULL ? found : targets[0]);
}

static char *
explain_routine (SuppleRoutine *routine,
                 SuppleSearch  *search,
                 SuppleCatalog *catalog)
{
  g_autofree char *length =
    supple_words_minutes (supple_catalog_get_length_us (catalog, routine));
  SuppleExercise *step = NULL;

  if (!supple_search_is_in (search, supple_routine_get_title (routine)))
    step = supple_search_find_step (search, routine);

  if (step != NULL)
    /* Translators: how long a routine takes, and a stretch of it: “7 min · has Knee Rolls”. */
    return g_strdup_printf (_ ("%s · has %s"), length, supple_exercise_get_title (step));

  const char *purpose = supple_routine_get_purpose (routine);

  return purpose != NULL ? g_strdup_printf ("%s · %s", length, purpose) : g_strdup (length);
}

/* What was found may stay while more is typed, and the reason change. */
static void
show_reason (SuppleSearchRow *self)
{
  g_autofree char *reason = NULL;

  /* What is not found any more goes; there is no reason to tell. */
  if (supple_search_get_rank (self->search, self->item) == SUPPLE_RANK_NONE)
    return;

  reason = SUPPLE_IS_EXERCISE (self->item)
             ? explain_exercise (SUPPLE_EXERCISE (self->item), self->search)
             : explain_routine (SUPPLE_ROUTINE (self->item), self->search, self->catalog);
  gtk_label_set_label (self->reason, reason);
}

static void
supple_search_row_dispose (GObject *object)
{
  SuppleSearchRow *self = SUPPLE_SEARCH_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), SUPPLE_TYPE_SEARCH_ROW);
  g_clear_object (&self->item);
  g_clear_object (&self->search);
  g_clear_object (&self->catalog);

  G_OBJECT_CLASS (supple_search_row_parent_class)->dispose (object);
}

static void
supple_search_row_class_init (SuppleSearchRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = supple_search_row_dispose;

  g_type_ensure (SUPPLE_TYPE_FIGURE_VIEW);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PREFIX "/gallery/supple-search-row.ui");
  gtk_widget_class_bind_template_child (widget_class, SuppleSearchRow, figure);
  gtk_widget_class_bind_template_child (widget_class, SuppleSearchRow, title);
  gtk_widget_class_bind_template_child (widget_class, SuppleSearchRow, reason);
}

static void
supple_search_row_init (SuppleSearchRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * supple_search_row_show:
 * @self: a row, which may have shown something else before
 * @item: a routine or an exercise that was found
 * @search: what found it
 * @catalog: what knows about it
 *
 * Shows @item with why it was found, and keeps the reason true while more is typed.
 */
void
supple_search_row_show (SuppleSearchRow *self,
                        GObject         *item,
                        SuppleSearch    *search,
                        SuppleCatalog   *catalog)
{
  g_return_if_fail (SUPPLE_IS_SEARCH_ROW (self));

  SuppleExercise *exercise = SUPPLE_IS_EXERCISE (item)
                               ? SUPPLE_EXERCISE (item)
                               : supple_routine_get_cover (SUPPLE_ROUTINE (item));

  if (g_set_object (&self->search, search))
    g_signal_connect_object (search, "changed", G_CALLBACK (show_reason), self, G_CONNECT_SWAPPED);

  g_set_object (&self->item, item);
  g_set_object (&self->catalog, catalog);
  g_object_set (self->figure, "exercise", exercise, NULL);
  gtk_label_set_label (self->title, SUPPLE_IS_EXERCISE (item)
                                      ? supple_exercise_get_title (exercise)
                                      : supple_routine_get_title (SUPPLE_ROUTINE (item)));
  show_reason (self);
}
