/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/care/supple-step-dots.h"

#include <glib/gi18n.h>

/**
 * SuppleStepDots:
 *
 * A dot for each step of a few, the present one dark. To a screen reader it is a label that says
 * “Step 2 of 3”.
 */
struct _SuppleStepDots
{
  GtkBox parent_instance;

  guint step, n_steps;
};

G_DEFINE_FINAL_TYPE (SuppleStepDots, supple_step_dots, GTK_TYPE_BOX)

typedef enum
{
  PROP_STEP = 1,
  PROP_N_STEPS,
} SuppleStepDotsProperty;

static GParamSpec *props[PROP_N_STEPS + 1];

static void
supple_step_dots_constructed (GObject *object)
{
  SuppleStepDots *self = SUPPLE_STEP_DOTS (object);
  /* Translators: “Step 2 of 3”. */
  g_autofree char *label = g_strdup_printf (_ ("Step %u of %u"), self->step + 1, self->n_steps);

  G_OBJECT_CLASS (supple_step_dots_parent_class)->constructed (object);

  for (guint i = 0; i < self->n_steps; i++)
    {
      GtkWidget *dot = g_object_new (GTK_TYPE_BOX,
                                     "valign", GTK_ALIGN_CENTER,
                                     "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                     NULL);

      gtk_widget_add_css_class (dot, "step-dot");

      if (i == self->step)
        gtk_widget_add_css_class (dot, "current");

      gtk_box_append (GTK_BOX (self), dot);
    }

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}

static void
supple_step_dots_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  SuppleStepDots *self = SUPPLE_STEP_DOTS (object);

  switch ((SuppleStepDotsProperty) prop_id)
    {
    case PROP_STEP:
      g_value_set_uint (value, self->step);
      break;

    case PROP_N_STEPS:
      g_value_set_uint (value, self->n_steps);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
supple_step_dots_set_property (GObject      *object,
                               guint         prop_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  SuppleStepDots *self = SUPPLE_STEP_DOTS (object);

  switch ((SuppleStepDotsProperty) prop_id)
    {
    case PROP_STEP:
      self->step = g_value_get_uint (value);
      break;

    case PROP_N_STEPS:
      self->n_steps = g_value_get_uint (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
supple_step_dots_class_init (SuppleStepDotsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags   flags = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->constructed = supple_step_dots_constructed;
  object_class->get_property = supple_step_dots_get_property;
  object_class->set_property = supple_step_dots_set_property;

  /**
   * SuppleStepDots:step:
   *
   * The present one, counted from 0.
   */
  props[PROP_STEP] = g_param_spec_uint ("step", NULL, NULL, 0, 8, 0, flags);

  /**
   * SuppleStepDots:n-steps:
   *
   * How many there are.
   */
  props[PROP_N_STEPS] = g_param_spec_uint ("n-steps", NULL, NULL, 1, 9, 1, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_IMG);
}

static void
supple_step_dots_init (SuppleStepDots *self)
{
  gtk_box_set_spacing (GTK_BOX (self), 8);
}
