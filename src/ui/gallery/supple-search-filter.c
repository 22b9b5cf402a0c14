/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/gallery/supple-search-filter.h"

/**
 * SuppleSearchFilter:
 *
 * Lets through what fits a search so well and no better. Two of them, one after the other, put
 * first what is called what somebody looks for, without sorting thousands at every key press.
 */
struct _SuppleSearchFilter
{
  GtkFilter parent_instance;

  SuppleSearch *search;
  SuppleRank    rank;
};

G_DEFINE_FINAL_TYPE (SuppleSearchFilter, supple_search_filter, GTK_TYPE_FILTER)

static gboolean
supple_search_filter_match (GtkFilter *filter,
                            gpointer   item)
{
  SuppleSearchFilter *self = SUPPLE_SEARCH_FILTER (filter);

  return supple_search_get_rank (self->search, item) == self->rank;
}

/* Without words, every title has all of them. */
static GtkFilterMatch
supple_search_filter_get_strictness (GtkFilter *filter)
{
  SuppleSearchFilter *self = SUPPLE_SEARCH_FILTER (filter);

  if (!supple_search_is_empty (self->search))
    return GTK_FILTER_MATCH_SOME;

  return self->rank == SUPPLE_RANK_TITLED ? GTK_FILTER_MATCH_ALL : GTK_FILTER_MATCH_NONE;
}

/* What loses its place among the titles may win one among the others. */
static void
search_changed_cb (SuppleSearchFilter *self,
                   gboolean            longer)
{
  gboolean stricter = longer && self->rank == SUPPLE_RANK_TITLED;

  gtk_filter_changed (GTK_FILTER (self),
                      stricter ? GTK_FILTER_CHANGE_MORE_STRICT : GTK_FILTER_CHANGE_DIFFERENT);
}

static void
supple_search_filter_dispose (GObject *object)
{
  SuppleSearchFilter *self = SUPPLE_SEARCH_FILTER (object);

  g_clear_object (&self->search);

  G_OBJECT_CLASS (supple_search_filter_parent_class)->dispose (object);
}

static void
supple_search_filter_class_init (SuppleSearchFilterClass *klass)
{
  GtkFilterClass *filter_class = GTK_FILTER_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = supple_search_filter_dispose;
  filter_class->match = supple_search_filter_match;
  filter_class->get_strictness = supple_search_filter_get_strictness;
}

static void
supple_search_filter_init (SuppleSearchFilter *self)
{
}

/**
 * supple_search_filter_new:
 * @search: what is looked for
 * @rank: what is let through
 *
 * Returns: (transfer full): a filter that follows @search
 */
GtkFilter *
supple_search_filter_new (SuppleSearch *search,
                          SuppleRank    rank)
{
  g_return_val_if_fail (SUPPLE_IS_SEARCH (search), NULL);

  SuppleSearchFilter *self = g_object_new (SUPPLE_TYPE_SEARCH_FILTER, NULL);

  self->search = g_object_ref (search);
  self->rank = rank;
  g_signal_connect_object (search, "changed", G_CALLBACK (search_changed_cb), self,
                           G_CONNECT_SWAPPED);

  return GTK_FILTER (self);
}
