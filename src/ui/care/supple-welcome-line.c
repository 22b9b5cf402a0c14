/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/care/supple-welcome-line.h"

/**
 * SuppleWelcomeLine:
 *
 * One thing to know, behind a small picture that a screen reader passes over.
 */
struct _SuppleWelcomeLine
{
  GtkBox parent_instance;

  char *icon_name;
  char *text;
};

G_DEFINE_FINAL_TYPE (SuppleWelcomeLine, supple_welcome_line, GTK_TYPE_BOX)

typedef enum
{
  PROP_ICON_NAME = 1,
  PROP_TEXT,
} SuppleWelcomeLineProperty;

static GParamSpec *props[PROP_TEXT + 1];

static void
supple_welcome_line_get_property (GObject    *object,
                                  guint       prop_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  SuppleWelcomeLine *self = SUPPLE_WELCOME_LINE (object);

  switch ((SuppleWelcomeLineProperty) prop_id)
    {
    case PROP_ICON_NAME:
      g_value_set_string (value, self->icon_name);
      break;

    case PROP_TEXT:
      g_value_set_string (value, self->text);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
supple_welcome_line_set_property (GObject      *object,
                                  guint         prop_id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  SuppleWelcomeLine *self = SUPPLE_WELCOME_LINE (object);

  switch ((SuppleWelcomeLineProperty) prop_id)
    {
    case PROP_ICON_NAME:
      if (g_set_str (&self->icon_name, g_value_get_string (value)))
        g_object_notify_by_pspec (object, pspec);
      break;

    case PROP_TEXT:
      if (g_set_str (&self->text, g_value_get_string (value)))
        g_object_notify_by_pspec (object, pspec);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
supple_welcome_line_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), SUPPLE_TYPE_WELCOME_LINE);

  G_OBJECT_CLASS (supple_welcome_line_parent_class)->dispose (object);
}

static void
supple_welcome_line_finalize (GObject *object)
{
  SuppleWelcomeLine *self = SUPPLE_WELCOME_LINE (object);

  g_free (self->icon_name);
  g_free (self->text);

  G_OBJECT_CLASS (supple_welcome_line_parent_class)->finalize (object);
}

static void
supple_welcome_line_class_init (SuppleWelcomeLineClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags     flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->dispose = supple_welcome_line_dispose;
  object_class->finalize = supple_welcome_line_finalize;
  object_class->get_property = supple_welcome_line_get_property;
  object_class->set_property = supple_welcome_line_set_property;

  /**
   * SuppleWelcomeLine:icon-name:
   *
   * The picture.
   */
  props[PROP_ICON_NAME] = g_param_spec_string ("icon-name", NULL, NULL, NULL, flags);

  /**
   * SuppleWelcomeLine:text:
   *
   * What there is to know.
   */
  props[PROP_TEXT] = g_param_spec_string ("text", NULL, NULL, NULL, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PREFIX "/care/supple-welcome-line.ui");
}

static void
supple_welcome_line_init (SuppleWelcomeLine *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
