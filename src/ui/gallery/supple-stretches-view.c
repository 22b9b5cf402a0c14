/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/gallery/supple-stretches-view.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "ui/gallery/supple-empty-state.h"
#include "ui/gallery/supple-filter-bar.h"
#include "ui/gallery/supple-stretch-shelf.h"

#define PLACES (SUPPLE_PLACE_STANDING + 1)

/**
 * SuppleStretchesView:
 *
 * Every stretch there is, by the place where it is done.
 */
struct _SuppleStretchesView
{
  GtkBox parent_instance;

  SuppleCatalog      *catalog;
  GtkFilterListModel *stretches;
  GtkFilter          *borne;
  SuppleEmptiness     emptiness;
  SuppleStretchShelf *places[PLACES];
  guint               columns;

  SuppleFilterBar *bar;
  GtkBox          *shelves;
  GtkListBox      *left_out;
  AdwActionRow    *left_out_row;
  AdwStatusPage   *empty;
  GtkButton       *way_on;
};

G_DEFINE_FINAL_TYPE (SuppleStretchesView, supple_stretches_view, GTK_TYPE_BOX)

static SuppleEmptiness
find_emptiness (SuppleStretchesView *self)
{
  SuppleLibrary       *library = supple_catalog_get_library (self->catalog);
  GListModel          *all = supple_library_get_exercises (library);
  SuppleGalleryFilter *filter = supple_filter_bar_get_filter (self->bar);
  gboolean             favourites;

  g_object_get (filter, "favourites", &favourites, NULL);

  if (g_list_model_get_n_items (all) == 0)
    return SUPPLE_EMPTY_FAULTS;

  return favourites && supple_gallery_filter_count (filter) == 1 ? SUPPLE_EMPTY_NO_STARS
                                                                 : SUPPLE_EMPTY_FILTERED;
}

/* Whether a stretch is not left out for the person’s back. */
static gboolean
is_borne (gpointer item,
          gpointer user_data)
{
  return supple_my_back_get_reasons (SUPPLE_MY_BACK (user_data), SUPPLE_EXERCISE (item)) == 0;
}

static void
show_left_out (SuppleStretchesView *self)
{
  SuppleLibrary *library = supple_catalog_get_library (self->catalog);
  GListModel    *all = supple_library_get_exercises (library);
  guint          n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (all); i++)
    {
      g_autoptr (SuppleExercise) exercise = g_list_model_get_item (all, i);

      n += !is_borne (exercise, supple_catalog_get_back (self->catalog));
    }

  /* Translators: a title. */
  g_autofree char *title = g_strdup_printf (
    ngettext ("%u Stretch Is Left Out for You", "%u Stretches Are Left Out for You", n), n);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->left_out_row), title);
  gtk_widget_set_visible (GTK_WIDGET (self->left_out), n > 0);
}

static void
show_state (SuppleStretchesView *self)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->stretches));

  self->emptiness = find_emptiness (self);
  gtk_widget_set_visible (GTK_WIDGET (self->bar), self->emptiness != SUPPLE_EMPTY_FAULTS);
  gtk_widget_set_visible (GTK_WIDGET (self->shelves), n > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->empty), n == 0);
  supple_empty_state_show (self->empty, self->way_on, self->emptiness, FALSE);
  show_left_out (self);
}

static void
back_changed_cb (SuppleStretchesView *self)
{
  gtk_filter_changed (self->borne, GTK_FILTER_CHANGE_DIFFERENT);
  show_state (self);
}

static void
way_on_clicked_cb (SuppleStretchesView *self)
{
  if (self->emptiness == SUPPLE_EMPTY_FAULTS)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.show-faults", NULL);
  else
    supple_gallery_filter_clear (supple_filter_bar_get_filter (self->bar));
}

/* Once only, and late: the program opens on another page, and cards cost time. */
static void
fill (SuppleStretchesView *self)
{
  SuppleLibrary       *library = supple_catalog_get_library (self->catalog);
  GListModel          *all = supple_library_get_exercises (library);
  SuppleGalleryFilter *filter = supple_filter_bar_get_filter (self->bar);

  supple_gallery_filter_set_catalog (filter, self->catalog);
  self->borne = GTK_FILTER (gtk_custom_filter_new (
    is_borne, g_object_ref (supple_catalog_get_back (self->catalog)), g_object_unref));

  GtkFilterListModel *borne =
    gtk_filter_list_model_new (g_object_ref (all), g_object_ref (self->borne));

  self->stretches =
    gtk_filter_list_model_new (G_LIST_MODEL (borne), g_object_ref (GTK_FILTER (filter)));

  for (SupplePlace place = 0; place < PLACES; place++)
    {
      GtkWidget *shelf = supple_stretch_shelf_new (place, G_LIST_MODEL (self->stretches));

      self->places[place] = SUPPLE_STRETCH_SHELF (shelf);
      supple_stretch_shelf_set_columns (self->places[place], self->columns);
      gtk_box_append (self->shelves, shelf);
    }

  g_signal_connect_object (self->stretches, "items-changed", G_CALLBACK (show_state), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (supple_catalog_get_back (self->catalog), "changed",
                           G_CALLBACK (back_changed_cb), self, G_CONNECT_SWAPPED);
  show_state (self);
}

static void
supple_stretches_view_map (GtkWidget *widget)
{
  SuppleStretchesView *self = SUPPLE_STRETCHES_VIEW (widget);

  if (self->catalog != NULL && self->stretches == NULL)
    fill (self);

  GTK_WIDGET_CLASS (supple_stretches_view_parent_class)->map (widget);
}

static void
supple_stretches_view_dispose (GObject *object)
{
  SuppleStretchesView *self = SUPPLE_STRETCHES_VIEW (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), SUPPLE_TYPE_STRETCHES_VIEW);
  g_clear_object (&self->stretches);
  g_clear_object (&self->borne);
  g_clear_object (&self->catalog);

  G_OBJECT_CLASS (supple_stretches_view_parent_class)->dispose (object);
}

static void
supple_stretches_view_class_init (SuppleStretchesViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = supple_stretches_view_dispose;
  widget_class->map = supple_stretches_view_map;

  g_type_ensure (SUPPLE_TYPE_FILTER_BAR);

  gtk_widget_class_set_template_from_resource (
    widget_class, RESOURCE_PREFIX "/gallery/supple-stretches-view.ui");
  gtk_widget_class_bind_template_child (widget_class, SuppleStretchesView, bar);
  gtk_widget_class_bind_template_child (widget_class, SuppleStretchesView, shelves);
  gtk_widget_class_bind_template_child (widget_class, SuppleStretchesView, left_out);
  gtk_widget_class_bind_template_child (widget_class, SuppleStretchesView, left_out_row);
  gtk_widget_class_bind_template_child (widget_class, SuppleStretchesView, empty);
  gtk_widget_class_bind_template_child (widget_class, SuppleStretchesView, way_on);
  gtk_widget_class_bind_template_callback (widget_class, way_on_clicked_cb);
}

static void
supple_stretches_view_init (SuppleStretchesView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * supple_stretches_view_set_catalog:
 * @self: a view
 * @catalog: what it shows
 *
 * Once only.
 */
void
supple_stretches_view_set_catalog (SuppleStretchesView *self,
                                   SuppleCatalog       *catalog)
{
  g_return_if_fail (SUPPLE_IS_STRETCHES_VIEW (self));
  g_return_if_fail (SUPPLE_IS_CATALOG (catalog) && self->catalog == NULL);

  self->catalog = g_object_ref (catalog);

  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    fill (self);
}

/**
 * supple_stretches_view_set_columns:
 * @self: a view with a catalogue
 * @columns: how many cards stand side by side; 2 makes all of it narrow
 */
void
supple_stretches_view_set_columns (SuppleStretchesView *self,
                                   guint                columns)
{
  g_return_if_fail (SUPPLE_IS_STRETCHES_VIEW (self));

  self->columns = columns;
  supple_filter_bar_set_narrow (self->bar, columns <= 2);

  for (guint i = 0; i < PLACES; i++)
    if (self->places[i] != NULL)
      supple_stretch_shelf_set_columns (self->places[i], columns);
}
