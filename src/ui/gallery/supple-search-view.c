/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/gallery/supple-search-view.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "ui/gallery/supple-search-filter.h"
#include "ui/gallery/supple-search-heading.h"
#include "ui/gallery/supple-search-row.h"

/* As many rows of each kind as anybody reads while typing; a button shows all. */
#define SHOWN_MAX 30

/**
 * SuppleSearchView:
 *
 * The stretches and routines that have what somebody types, as rows with the reason.
 *
 * A screen reader is told how many there are.
 */
struct _SuppleSearchView
{
  GtkBox parent_instance;

  SuppleCatalog       *catalog;
  SuppleSearch        *search;
  GListModel          *stretches;
  GListModel          *routines;
  GListStore          *first_stretches;
  GListStore          *first_routines;
  gboolean             searching;
  GListStore          *sections;
  gboolean             prefers_routines;
  GtkFlattenListModel *found;
  guint                frames_to_top;

  GtkStack          *stack;
  GtkScrolledWindow *scroller;
  GtkListView       *list;
  AdwStatusPage     *nothing;
};

G_DEFINE_FINAL_TYPE (SuppleSearchView, supple_search_view, GTK_TYPE_BOX)

static void
open_item (SuppleSearchView *self,
           guint             position)
{
  g_autoptr (GObject) item = g_list_model_get_item (G_LIST_MODEL (self->found), position);

  if (SUPPLE_IS_EXERCISE (item))
    gtk_widget_activate_action (GTK_WIDGET (self), "browse.stretch", "s",
                                supple_exercise_get_id (SUPPLE_EXERCISE (item)));
  else if (item != NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.open-routine", "s",
                                supple_routine_get_id (SUPPLE_ROUTINE (item)));
}

static void
row_activated_cb (SuppleSearchView *self,
                  guint             position)
{
  open_item (self, position);
}

static void
row_setup_cb (SuppleSearchView *self,
              GtkListItem      *row)
{
  gtk_list_item_set_child (row, g_object_new (SUPPLE_TYPE_SEARCH_ROW, NULL));
}

static void
row_bind_cb (SuppleSearchView *self,
             GtkListItem      *row)
{
  GObject *item = gtk_list_item_get_item (row);

  supple_search_row_show (SUPPLE_SEARCH_ROW (gtk_list_item_get_child (row)), item, self->search,
                          self->catalog);
  gtk_list_item_set_accessible_label (row, SUPPLE_IS_EXERCISE (item)
                                             ? supple_exercise_get_title (SUPPLE_EXERCISE (item))
                                             : supple_routine_get_title (SUPPLE_ROUTINE (item)));
}

static void
header_setup_cb (SuppleSearchView *self,
                 GtkListHeader    *header)
{
  gtk_list_header_set_child (header, g_object_new (SUPPLE_TYPE_SEARCH_HEADING, NULL));
}

static void
header_bind_cb (SuppleSearchView *self,
                GtkListHeader    *header)
{
  gboolean routines = SUPPLE_IS_ROUTINE (gtk_list_header_get_item (header));

  supple_search_heading_show (SUPPLE_SEARCH_HEADING (gtk_list_header_get_child (header)),
                              routines ? self->routines : self->stretches, SHOWN_MAX);
}

static GtkListItemFactory *
create_factory (SuppleSearchView *self,
                GCallback         setup_cb,
                GCallback         bind_cb)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();

  g_signal_connect_object (factory, "setup", setup_cb, self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "bind", bind_cb, self, G_CONNECT_SWAPPED);

  return factory;
}

/* Whether what stands first in @section is called what is looked for. */
static gboolean
is_titled (SuppleSearchView *self,
           GListStore       *section)
{
  g_autoptr (GObject) first = g_list_model_get_item (G_LIST_MODEL (section), 0);

  return first != NULL && supple_search_get_rank (self->search, first) == SUPPLE_RANK_TITLED;
}

static void
order_sections (SuppleSearchView *self)
{
  GListStore *preferred =
    self->prefers_routines ? self->first_routines : self->first_stretches;
  GListStore *other = self->prefers_routines ? self->first_stretches : self->first_routines;
  gboolean    swaps = !is_titled (self, preferred) && is_titled (self, other);
  gpointer    sections[] = { swaps ? other : preferred, swaps ? preferred : other };
  guint       n = g_list_model_get_n_items (G_LIST_MODEL (self->sections));
  g_autoptr (GListModel) first = g_list_model_get_item (G_LIST_MODEL (self->sections), 0);

  if (first != sections[0])
    g_list_store_splice (self->sections, 0, n, sections, G_N_ELEMENTS (sections));
}

static gboolean
top_cb (GtkWidget     *widget,
        GdkFrameClock *frame_clock,
        gpointer       user_data)
{
  SuppleSearchView *self = SUPPLE_SEARCH_VIEW (widget);

  if (--self->frames_to_top > 0)
    return G_SOURCE_CONTINUE;

  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0);

  return G_SOURCE_REMOVE;
}

/* The list keeps in sight what it showed before; one wants to see the first, with its heading. The
 * list can be told of a row only: the heading is there to scroll to once that has been laid out. */
static void
scroll_to_top (SuppleSearchView *self)
{
  gtk_list_view_scroll_to (self->list, 0, GTK_LIST_SCROLL_NONE, NULL);

  if (self->frames_to_top == 0)
    gtk_widget_add_tick_callback (GTK_WIDGET (self), top_cb, NULL, NULL);

  self->frames_to_top = 2;
}

static void
supple_search_view_dispose (GObject *object)
{
  SuppleSearchView *self = SUPPLE_SEARCH_VIEW (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), SUPPLE_TYPE_SEARCH_VIEW);
  g_clear_object (&self->found);
  g_clear_object (&self->sections);
  g_clear_object (&self->first_stretches);
  g_clear_object (&self->first_routines);
  g_clear_object (&self->stretches);
  g_clear_object (&self->routines);
  g_clear_object (&self->search);
  g_clear_object (&self->catalog);

  G_OBJECT_CLASS (supple_search_view_parent_class)->dispose (object);
}

static void
supple_search_view_class_init (SuppleSearchViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = supple_search_view_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PREFIX "/gallery/supple-search-view.ui");
  gtk_widget_class_bind_template_child (widget_class, SuppleSearchView, stack);
  gtk_widget_class_bind_template_child (widget_class, SuppleSearchView, scroller);
  gtk_widget_class_bind_template_child (widget_class, SuppleSearchView, list);
  gtk_widget_class_bind_template_child (widget_class, SuppleSearchView, nothing);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
}

static void
supple_search_view_init (SuppleSearchView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static GListModel *
filter_by (SuppleSearchView *self,
           GListModel       *all,
           SuppleRank        rank)
{
  return G_LIST_MODEL (gtk_filter_list_model_new (g_object_ref (all),
                                                  supple_search_filter_new (self->search, rank)));
}

/* (transfer full): what fits, the titles before the others. */
static GListModel *
search_in (SuppleSearchView *self,
           GListModel       *all)
{
  g_autoptr (GListStore) parts = g_list_store_new (G_TYPE_LIST_MODEL);
  g_autoptr (GListModel) titled = filter_by (self, all, SUPPLE_RANK_TITLED);
  g_autoptr (GListModel) others = filter_by (self, all, SUPPLE_RANK_OTHER);

  g_list_store_append (parts, titled);
  g_list_store_append (parts, others);

  return G_LIST_MODEL (gtk_flatten_list_model_new (g_object_ref (G_LIST_MODEL (parts))));
}

/* A filter tells each of its changes by itself, and rows are filled at each: so they are told of
 * all of a search at once. */
static void
show_first (GListStore *shown,
            GListModel *found)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  guint n_shown = g_list_model_get_n_items (G_LIST_MODEL (shown));
  guint same = 0;

  for (guint i = 0; i < MIN (SHOWN_MAX, g_list_model_get_n_items (found)); i++)
    g_ptr_array_add (items, g_list_model_get_item (found, i));

  for (; same < MIN (n_shown, items->len); same++)
    {
      g_autoptr (GObject) item = g_list_model_get_item (G_LIST_MODEL (shown), same);

      if (item != g_ptr_array_index (items, same))
        break;
    }

  if (same < n_shown || same < items->len)
    g_list_store_splice (shown, same, n_shown - same, items->pdata + same, items->len - same);
}

static void
show_found (SuppleSearchView *self)
{
  if (self->searching)
    return;

  show_first (self->first_stretches, self->stretches);
  show_first (self->first_routines, self->routines);
}

/**
 * supple_search_view_set_catalog:
 * @self: a view
 * @catalog: what is searched
 *
 * Once only.
 */
void
supple_search_view_set_catalog (SuppleSearchView *self,
                                SuppleCatalog    *catalog)
{
  g_return_if_fail (SUPPLE_IS_SEARCH_VIEW (self));
  g_return_if_fail (SUPPLE_IS_CATALOG (catalog) && self->catalog == NULL);

  SuppleLibrary *library = supple_catalog_get_library (catalog);
  g_autoptr (GtkListItemFactory) rows =
    create_factory (self, G_CALLBACK (row_setup_cb), G_CALLBACK (row_bind_cb));
  g_autoptr (GtkListItemFactory) headers =
    create_factory (self, G_CALLBACK (header_setup_cb), G_CALLBACK (header_bind_cb));

  self->catalog = g_object_ref (catalog);
  self->search = supple_search_new (catalog);
  self->stretches = search_in (self, supple_library_get_exercises (library));
  self->routines = search_in (self, supple_library_get_routines (library));
  self->first_stretches = g_list_store_new (G_TYPE_OBJECT);
  self->first_routines = g_list_store_new (G_TYPE_OBJECT);
  g_signal_connect_object (self->stretches, "items-changed", G_CALLBACK (show_found), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->routines, "items-changed", G_CALLBACK (show_found), self,
                           G_CONNECT_SWAPPED);
  show_found (self);
  self->sections = g_list_store_new (G_TYPE_LIST_MODEL);
  self->found = gtk_flatten_list_model_new (g_object_ref (G_LIST_MODEL (self->sections)));
  supple_search_view_prefer_routines (self, TRUE);

  g_autoptr (GtkSelectionModel) selection =
    GTK_SELECTION_MODEL (gtk_no_selection_new (g_object_ref (G_LIST_MODEL (self->found))));

  gtk_list_view_set_factory (self->list, rows);
  gtk_list_view_set_header_factory (self->list, headers);
  gtk_list_view_set_model (self->list, selection);
}

/**
 * supple_search_view_prepare:
 * @self: a view with a catalogue
 *
 * Somebody is about to search: gets ready for it.
 */
void
supple_search_view_prepare (SuppleSearchView *self)
{
  g_return_if_fail (SUPPLE_IS_SEARCH_VIEW (self));

  supple_search_prepare (self->search);
}

static void
tell_count (SuppleSearchView *self)
{
  guint n = g_list_model_get_n_items (self->stretches);

  n += g_list_model_get_n_items (self->routines);

  g_autofree char *text =
    /* Translators: told to who cannot see the list of what was found. */
    g_strdup_printf (ngettext ("%d found", "%d found", n), (int) n);

  gtk_accessible_announce (GTK_ACCESSIBLE (self), n > 0 ? text : _ ("Nothing found"),
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

/**
 * supple_search_view_set_text:
 * @self: a view with a catalogue
 * @text: what somebody looks for
 */
void
supple_search_view_set_text (SuppleSearchView *self,
                             const char       *text)
{
  g_return_if_fail (SUPPLE_IS_SEARCH_VIEW (self));

  self->searching = TRUE;
  supple_search_set_text (self->search, text);
  self->searching = FALSE;
  show_found (self);
  order_sections (self);

  gboolean found = g_list_model_get_n_items (G_LIST_MODEL (self->found)) > 0;
  /* Translators: %s is what somebody has looked for. */
  g_autofree char *description =
    g_strdup_printf (_ ("No routine or stretch has “%s” in it. Supple is about the lower back."),
                     text);
  g_autofree char *markup = g_markup_escape_text (description, -1);

  adw_status_page_set_description (self->nothing, markup);
  gtk_stack_set_visible_child_name (self->stack, found ? "found" : "nothing");

  if (found)
    scroll_to_top (self);

  if (*text != '\0')
    tell_count (self);
}

/**
 * supple_search_view_prefer_routines:
 * @self: a view with a catalogue
 * @prefers_routines: whether routines are rather looked for than stretches
 *
 * Puts those that are rather looked for above the others, unless only the others are called so.
 */
void
supple_search_view_prefer_routines (SuppleSearchView *self,
                                    gboolean          prefers_routines)
{
  g_return_if_fail (SUPPLE_IS_SEARCH_VIEW (self));

  self->prefers_routines = prefers_routines;
  order_sections (self);
}

/**
 * supple_search_view_open_first:
 * @self: a view with a catalogue
 *
 * Opens what stands at the top, if there is anything.
 */
void
supple_search_view_open_first (SuppleSearchView *self)
{
  g_return_if_fail (SUPPLE_IS_SEARCH_VIEW (self));

  open_item (self, 0);
}

/**
 * supple_search_view_get_routines:
 * @self: a view with a catalogue
 *
 * Returns: (transfer none) (element-type SuppleRoutine): all routines that were found
 */
GListModel *
supple_search_view_get_routines (SuppleSearchView *self)
{
  g_return_val_if_fail (SUPPLE_IS_SEARCH_VIEW (self), NULL);

  return self->routines;
}

/**
 * supple_search_view_get_found:
 * @self: a view with a catalogue
 *
 * Returns: (transfer none): what is shown of what was found, routines and exercises
 */
GListModel *
supple_search_view_get_found (SuppleSearchView *self)
{
  g_return_val_if_fail (SUPPLE_IS_SEARCH_VIEW (self), NULL);

  return G_LIST_MODEL (self->found);
}
