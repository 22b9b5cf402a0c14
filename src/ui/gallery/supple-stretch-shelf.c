/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/gallery/supple-stretch-shelf.h"

#include <glib/gi18n.h>

#include "ui/gallery/supple-stretch-card.h"

/**
 * SuppleStretchShelf:
 *
 * The stretches that are done in one place. Not there while there are none.
 */
struct _SuppleStretchShelf
{
  GtkBox parent_instance;

  SupplePlace place;

  GtkLabel   *heading;
  GtkFlowBox *cards;
};

G_DEFINE_FINAL_TYPE (SuppleStretchShelf, supple_stretch_shelf, GTK_TYPE_BOX)

static const char *
get_heading (SupplePlace place)
{
  switch (place)
    {
    case SUPPLE_PLACE_CHAIR:
      return _ ("On the Chair");

    case SUPPLE_PLACE_STANDING:
      return _ ("On Your Feet");

    case SUPPLE_PLACE_MAT:
    default:
      return _ ("On the Mat");
    }
}

static gboolean
is_here (gpointer item,
         gpointer user_data)
{
  return supple_exercise_get_place (item) == (SupplePlace) GPOINTER_TO_INT (user_data);
}

static GtkWidget *
create_card (gpointer item,
             gpointer user_data)
{
  return g_object_new (SUPPLE_TYPE_STRETCH_CARD, "exercise", item, NULL);
}

static void
card_activated_cb (SuppleStretchShelf *self,
                   GtkFlowBoxChild    *child)
{
  SuppleStretchCard *card = SUPPLE_STRETCH_CARD (gtk_flow_box_child_get_child (child));

  gtk_widget_activate_action (GTK_WIDGET (self), "browse.stretch", "s",
                              supple_exercise_get_id (supple_stretch_card_get_exercise (card)));
}

static void
items_changed_cb (SuppleStretchShelf *self,
                  guint               position,
                  guint               removed,
                  guint               added,
                  GListModel         *exercises)
{
  gtk_widget_set_visible (GTK_WIDGET (self), g_list_model_get_n_items (exercises) > 0);
}

static void
supple_stretch_shelf_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), SUPPLE_TYPE_STRETCH_SHELF);

  G_OBJECT_CLASS (supple_stretch_shelf_parent_class)->dispose (object);
}

static void
supple_stretch_shelf_class_init (SuppleStretchShelfClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = supple_stretch_shelf_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PREFIX "/gallery/supple-stretch-shelf.ui");
  gtk_widget_class_bind_template_child (widget_class, SuppleStretchShelf, heading);
  gtk_widget_class_bind_template_child (widget_class, SuppleStretchShelf, cards);
  gtk_widget_class_bind_template_callback (widget_class, card_activated_cb);
}

static void
supple_stretch_shelf_init (SuppleStretchShelf *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * supple_stretch_shelf_new:
 * @place: which place
 * @exercises: (element-type SuppleExercise): stretches of any place
 *
 * Returns: (transfer floating): a shelf that shows those of @exercises that are done in @place
 */
GtkWidget *
supple_stretch_shelf_new (SupplePlace place,
                          GListModel *exercises)
{
  g_return_val_if_fail (G_IS_LIST_MODEL (exercises), NULL);

  SuppleStretchShelf *self = g_object_new (SUPPLE_TYPE_STRETCH_SHELF, NULL);
  GtkFilter          *filter =
    GTK_FILTER (gtk_custom_filter_new (is_here, GINT_TO_POINTER (place), NULL));
  g_autoptr (GtkFilterListModel) here =
    gtk_filter_list_model_new (g_object_ref (exercises), filter);

  gtk_label_set_label (self->heading, get_heading (place));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->cards), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  get_heading (place), -1);
  gtk_flow_box_bind_model (self->cards, G_LIST_MODEL (here), create_card, NULL, NULL);
  g_signal_connect_object (here, "items-changed", G_CALLBACK (items_changed_cb), self,
                           G_CONNECT_SWAPPED);
  items_changed_cb (self, 0, 0, 0, G_LIST_MODEL (here));

  return GTK_WIDGET (self);
}

/**
 * supple_stretch_shelf_set_columns:
 * @self: a shelf
 * @columns: how many cards stand side by side
 */
void
supple_stretch_shelf_set_columns (SuppleStretchShelf *self,
                                  guint               columns)
{
  g_return_if_fail (SUPPLE_IS_STRETCH_SHELF (self));

  gtk_flow_box_set_min_children_per_line (self->cards, columns);
  gtk_flow_box_set_max_children_per_line (self->cards, columns);
}
