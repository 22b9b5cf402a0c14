/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/preferences/supple-look-button.h"

#include <glib/gi18n.h>

#include "figure/supple-figure-style.h"
#include "ui/figure/supple-figure-paintable.h"

/**
 * SuppleLookButton:
 *
 * One of the bodies to choose from, as a radio button with a portrait.
 *
 * To a screen reader its name is the look's number and its hair: what stays the same
 * when the shirt takes the accent colour.
 */
struct _SuppleLookButton
{
  GtkCheckButton parent_instance;

  GtkPicture *picture;
};

G_DEFINE_FINAL_TYPE (SuppleLookButton, supple_look_button, GTK_TYPE_CHECK_BUTTON)

static void
supple_look_button_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), SUPPLE_TYPE_LOOK_BUTTON);

  G_OBJECT_CLASS (supple_look_button_parent_class)->dispose (object);
}

static void
supple_look_button_class_init (SuppleLookButtonClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = supple_look_button_dispose;

  gtk_widget_class_set_template_from_resource (
    widget_class, RESOURCE_PREFIX "/preferences/supple-look-button.ui");
  gtk_widget_class_bind_template_child (widget_class, SuppleLookButton, picture);
}

static void
supple_look_button_init (SuppleLookButton *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * supple_look_button_new:
 * @look: one of the looks, from 0
 *
 * Returns: (transfer floating): a radio button, as soon as it is in a group
 */
GtkWidget *
supple_look_button_new (guint look)
{
  static const char *const names[SUPPLE_LOOKS] = {
    N_ ("Look 1 of 4: brown hair in a bun"),
    N_ ("Look 2 of 4: short black hair"),
    N_ ("Look 3 of 4: red hair in a ponytail"),
    N_ ("Look 4 of 4: full grey hair"),
  };

  g_return_val_if_fail (look < SUPPLE_LOOKS, NULL);

  SuppleLookButton *self = g_object_new (SUPPLE_TYPE_LOOK_BUTTON, NULL);
  g_autoptr (SuppleFigurePaintable) portrait = supple_figure_paintable_new ();

  supple_figure_paintable_set_look (portrait, look);
  gtk_picture_set_paintable (self->picture, GDK_PAINTABLE (portrait));
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), _ (names[look]));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ (names[look]), -1);

  return GTK_WIDGET (self);
}
