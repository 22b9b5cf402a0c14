/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/supple-star.h"

#include <glib/gi18n.h>

/**
 * SuppleStar:
 *
 * The star that makes a routine or a stretch a favourite, and shows that it is one.
 *
 * To a screen reader it is a toggle button called “Favourite”.
 */
struct _SuppleStar
{
  GtkToggleButton parent_instance;

  SuppleFavourites *favourites;
  GObject          *item;
};

G_DEFINE_FINAL_TYPE (SuppleStar, supple_star, GTK_TYPE_TOGGLE_BUTTON)

static void
update (SuppleStar *self)
{
  gboolean favourite =
    self->item != NULL && supple_favourites_contain (self->favourites, self->item);

  gtk_button_set_icon_name (GTK_BUTTON (self),
                            favourite ? "starred-symbolic" : "supple-star-symbolic");
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), favourite ? _ ("Remove From Favourites")
                                                            : _ ("Add to Favourites"));
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self), favourite);
}

static void
supple_star_toggled (GtkToggleButton *button)
{
  SuppleStar *self = SUPPLE_STAR (button);

  if (self->item != NULL)
    supple_favourites_set (self->favourites, self->item, gtk_toggle_button_get_active (button));
}

static void
supple_star_dispose (GObject *object)
{
  SuppleStar *self = SUPPLE_STAR (object);

  g_clear_object (&self->item);
  g_clear_object (&self->favourites);

  G_OBJECT_CLASS (supple_star_parent_class)->dispose (object);
}

static void
supple_star_class_init (SuppleStarClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = supple_star_dispose;
  GTK_TOGGLE_BUTTON_CLASS (klass)->toggled = supple_star_toggled;
}

static void
supple_star_init (SuppleStar *self)
{
  gtk_widget_add_css_class (GTK_WIDGET (self), "flat");
  gtk_widget_add_css_class (GTK_WIDGET (self), "circular");
  gtk_widget_add_css_class (GTK_WIDGET (self), "star");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Favourite"), -1);
}

/**
 * supple_star_set_item:
 * @self: a star
 * @favourites: where stars are kept, the same as before
 * @item: (nullable): a routine or an exercise
 */
void
supple_star_set_item (SuppleStar       *self,
                      SuppleFavourites *favourites,
                      GObject          *item)
{
  g_return_if_fail (SUPPLE_IS_STAR (self));
  g_return_if_fail (SUPPLE_IS_FAVOURITES (favourites));

  /* None while the other one’s state is taken over. */
  g_clear_object (&self->item);

  if (g_set_object (&self->favourites, favourites))
    g_signal_connect_object (favourites, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);

  g_autoptr (GObject) kept = item != NULL ? g_object_ref (item) : NULL;

  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self),
                                item != NULL && supple_favourites_contain (favourites, item));
  self->item = g_steal_pointer (&kept);
  update (self);
}
