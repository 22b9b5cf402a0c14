/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/session/supple-stat.h"

/**
 * SuppleStat:
 *
 * A large figure with a small caption below: “2 of 3”, “times”. Without a value
 * it takes no room.
 */
struct _SuppleStat
{
  GtkBox parent_instance;

  char *value;
  char *caption;
};

G_DEFINE_FINAL_TYPE (SuppleStat, supple_stat, GTK_TYPE_BOX)

typedef enum
{
  PROP_VALUE = 1,
  PROP_CAPTION,
} SuppleStatProperty;

static GParamSpec *props[PROP_CAPTION + 1];

static gboolean
has_text (gpointer    closure,
          const char *text)
{
  return text != NULL && text[0] != '\0';
}

static void
supple_stat_get_property (GObject    *object,
                          guint       prop_id,
                          GValue     *value,
                          GParamSpec *pspec)
{
  SuppleStat *self = SUPPLE_STAT (object);

  switch ((SuppleStatProperty) prop_id)
    {
    case PROP_VALUE:
      g_value_set_string (value, self->value);
      break;

    case PROP_CAPTION:
      g_value_set_string (value, self->caption);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
supple_stat_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), SUPPLE_TYPE_STAT);

  G_OBJECT_CLASS (supple_stat_parent_class)->dispose (object);
}

static void
supple_stat_finalize (GObject *object)
{
  SuppleStat *self = SUPPLE_STAT (object);

  g_free (self->value);
  g_free (self->caption);

  G_OBJECT_CLASS (supple_stat_parent_class)->finalize (object);
}

static void
supple_stat_class_init (SuppleStatClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = supple_stat_dispose;
  object_class->finalize = supple_stat_finalize;
  object_class->get_property = supple_stat_get_property;

  /**
   * SuppleStat:value:
   *
   * What is told.
   */
  props[PROP_VALUE] =
    g_param_spec_string ("value", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * SuppleStat:caption:
   *
   * What it means.
   */
  props[PROP_CAPTION] =
    g_param_spec_string ("caption", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PREFIX "/session/supple-stat.ui");
  gtk_widget_class_bind_template_callback (widget_class, has_text);
}

static void
supple_stat_init (SuppleStat *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * supple_stat_set:
 * @self: a stat
 * @value: (nullable): what is told, %NULL for nothing
 * @caption: (nullable): what it means
 */
void
supple_stat_set (SuppleStat *self,
                 const char *value,
                 const char *caption)
{
  g_return_if_fail (SUPPLE_IS_STAT (self));

  if (g_set_str (&self->value, value))
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_VALUE]);

  if (g_set_str (&self->caption, caption))
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_CAPTION]);
}
