/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/gallery/supple-all-routines-page.h"

#include "ui/gallery/supple-routine-card.h"

/**
 * SuppleAllRoutinesPage:
 *
 * More routines than the gallery can hold at once. Only the cards that can be seen exist.
 */
struct _SuppleAllRoutinesPage
{
  AdwNavigationPage parent_instance;

  SuppleCatalog *catalog;
  GListModel    *routines;

  GtkGridView *grid;
};

G_DEFINE_FINAL_TYPE (SuppleAllRoutinesPage, supple_all_routines_page, ADW_TYPE_NAVIGATION_PAGE)

static void
card_activated_cb (SuppleAllRoutinesPage *self,
                   guint                  position)
{
  g_autoptr (SuppleRoutine) routine = g_list_model_get_item (self->routines, position);

  gtk_widget_activate_action (GTK_WIDGET (self), "win.open-routine", "s",
                              supple_routine_get_id (routine));
}

static void
setup_cb (SuppleAllRoutinesPage *self,
          GtkListItem           *cell)
{
  gtk_list_item_set_child (cell, supple_routine_card_new (self->catalog));
}

static void
bind_cb (SuppleAllRoutinesPage *self,
         GtkListItem           *cell)
{
  SuppleRoutine *routine = gtk_list_item_get_item (cell);

  supple_routine_card_set_routine (SUPPLE_ROUTINE_CARD (gtk_list_item_get_child (cell)), routine);
  gtk_list_item_set_accessible_label (cell, supple_routine_get_title (routine));
}

static void
supple_all_routines_page_dispose (GObject *object)
{
  SuppleAllRoutinesPage *self = SUPPLE_ALL_ROUTINES_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), SUPPLE_TYPE_ALL_ROUTINES_PAGE);
  g_clear_object (&self->routines);
  g_clear_object (&self->catalog);

  G_OBJECT_CLASS (supple_all_routines_page_parent_class)->dispose (object);
}

static void
supple_all_routines_page_class_init (SuppleAllRoutinesPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = supple_all_routines_page_dispose;

  gtk_widget_class_set_template_from_resource (
    widget_class, RESOURCE_PREFIX "/gallery/supple-all-routines-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SuppleAllRoutinesPage, grid);
  gtk_widget_class_bind_template_callback (widget_class, card_activated_cb);
}

static void
supple_all_routines_page_init (SuppleAllRoutinesPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * supple_all_routines_page_new:
 * @catalog: what knows about routines
 * @routines: (element-type SuppleRoutine): what is shown, in its order
 *
 * Returns: (transfer floating): a page that shows all of @routines
 */
AdwNavigationPage *
supple_all_routines_page_new (SuppleCatalog *catalog,
                              GListModel    *routines)
{
  g_return_val_if_fail (SUPPLE_IS_CATALOG (catalog), NULL);
  g_return_val_if_fail (G_IS_LIST_MODEL (routines), NULL);

  SuppleAllRoutinesPage *self = g_object_new (SUPPLE_TYPE_ALL_ROUTINES_PAGE, NULL);
  g_autoptr (GtkListItemFactory) factory = gtk_signal_list_item_factory_new ();
  g_autoptr (GtkSelectionModel) selection =
    GTK_SELECTION_MODEL (gtk_no_selection_new (g_object_ref (routines)));

  self->catalog = g_object_ref (catalog);
  self->routines = g_object_ref (routines);
  g_signal_connect_object (factory, "setup", G_CALLBACK (setup_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "bind", G_CALLBACK (bind_cb), self, G_CONNECT_SWAPPED);
  gtk_grid_view_set_factory (self->grid, factory);
  gtk_grid_view_set_model (self->grid, selection);

  return ADW_NAVIGATION_PAGE (self);
}
