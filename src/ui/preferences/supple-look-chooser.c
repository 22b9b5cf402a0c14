/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/preferences/supple-look-chooser.h"

#include <glib/gi18n.h>

#include "figure/supple-figure-style.h"
#include "ui/preferences/supple-look-button.h"

/**
 * SuppleLookChooser:
 *
 * The bodies side by side, one of them chosen; arrow keys go from one to the next.
 *
 * To a screen reader it is a group of radio buttons.
 */
struct _SuppleLookChooser
{
  GtkBox parent_instance;

  GtkCheckButton *buttons[SUPPLE_LOOKS];
  int             look;
};

G_DEFINE_FINAL_TYPE (SuppleLookChooser, supple_look_chooser, GTK_TYPE_BOX)

typedef enum
{
  PROP_LOOK = 1,
} SuppleLookChooserProperty;

static GParamSpec *props[PROP_LOOK + 1];

static void
set_look (SuppleLookChooser *self,
          int                look)
{
  if (self->look == look)
    return;

  self->look = look;

  for (int i = 0; i < SUPPLE_LOOKS; i++)
    gtk_check_button_set_active (self->buttons[i], i == look);

  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_LOOK]);
}

static void
button_toggled_cb (SuppleLookChooser *self,
                   GtkCheckButton    *button)
{
  if (!gtk_check_button_get_active (button))
    return;

  for (int i = 0; i < SUPPLE_LOOKS; i++)
    if (self->buttons[i] == button)
      set_look (self, i);
}

static void
supple_look_chooser_get_property (GObject    *object,
                                  guint       prop_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  SuppleLookChooser *self = SUPPLE_LOOK_CHOOSER (object);

  switch ((SuppleLookChooserProperty) prop_id)
    {
    case PROP_LOOK:
      g_value_set_int (value, self->look);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
supple_look_chooser_set_property (GObject      *object,
                                  guint         prop_id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  SuppleLookChooser *self = SUPPLE_LOOK_CHOOSER (object);

  switch ((SuppleLookChooserProperty) prop_id)
    {
    case PROP_LOOK:
      set_look (self, g_value_get_int (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
supple_look_chooser_class_init (SuppleLookChooserClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = supple_look_chooser_get_property;
  object_class->set_property = supple_look_chooser_set_property;

  /**
   * SuppleLookChooser:look:
   *
   * The chosen look, from 0; −1 if none is chosen yet.
   */
  props[PROP_LOOK] =
    g_param_spec_int ("look", NULL, NULL, -1, SUPPLE_LOOKS - 1, -1,
                      G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass),
                                        GTK_ACCESSIBLE_ROLE_RADIO_GROUP);
}

static void
supple_look_chooser_init (SuppleLookChooser *self)
{
  self->look = -1;
  gtk_box_set_homogeneous (GTK_BOX (self), TRUE);

  for (guint i = 0; i < SUPPLE_LOOKS; i++)
    {
      self->buttons[i] = GTK_CHECK_BUTTON (supple_look_button_new (i));
      gtk_check_button_set_group (self->buttons[i], i > 0 ? self->buttons[0] : NULL);
      g_signal_connect_object (self->buttons[i], "toggled", G_CALLBACK (button_toggled_cb), self,
                               G_CONNECT_SWAPPED);
      gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->buttons[i]));
    }

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Look of the figure"), -1);
}
