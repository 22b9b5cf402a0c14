/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/care/supple-heading.h"

/**
 * SuppleHeading:
 *
 * A heading that can have the focus, so that a page can be read from its beginning and
 * no key pressed in a fright does anything. A #GtkLabel takes the focus only where its
 * text can be selected. Its accessible role is heading, its name what it says.
 */
struct _SuppleHeading
{
  GtkWidget parent_instance;

  GtkLabel *label;
};

G_DEFINE_FINAL_TYPE (SuppleHeading, supple_heading, GTK_TYPE_WIDGET)

typedef enum
{
  PROP_LABEL = 1,
} SuppleHeadingProperty;

static GParamSpec *props[PROP_LABEL + 1];

static void
set_label (SuppleHeading *self,
           const char    *text)
{
  if (g_strcmp0 (gtk_label_get_label (self->label), text) == 0)
    return;

  gtk_label_set_label (self->label, text != NULL ? text : "");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  gtk_label_get_label (self->label), -1);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_LABEL]);
}

static void
supple_heading_get_property (GObject    *object,
                             guint       prop_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  switch ((SuppleHeadingProperty) prop_id)
    {
    case PROP_LABEL:
      g_value_set_string (value, gtk_label_get_label (SUPPLE_HEADING (object)->label));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
supple_heading_set_property (GObject      *object,
                             guint         prop_id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  switch ((SuppleHeadingProperty) prop_id)
    {
    case PROP_LABEL:
      set_label (SUPPLE_HEADING (object), g_value_get_string (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
supple_heading_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), SUPPLE_TYPE_HEADING);

  G_OBJECT_CLASS (supple_heading_parent_class)->dispose (object);
}

static void
supple_heading_class_init (SuppleHeadingClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = supple_heading_dispose;
  object_class->get_property = supple_heading_get_property;
  object_class->set_property = supple_heading_set_property;

  /**
   * SuppleHeading:label:
   *
   * What it says.
   */
  props[PROP_LABEL] =
    g_param_spec_string ("label", NULL, NULL, "",
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_HEADING);
  gtk_widget_class_set_css_name (widget_class, "heading");
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PREFIX "/care/supple-heading.ui");
  gtk_widget_class_bind_template_child (widget_class, SuppleHeading, label);
}

static void
supple_heading_init (SuppleHeading *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
