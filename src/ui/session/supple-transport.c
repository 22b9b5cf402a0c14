/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/session/supple-transport.h"

#include <glib/gi18n.h>

#include "session/supple-session.h"

/**
 * SuppleTransport:
 *
 * Back, pause or go on, and forward.
 */
struct _SuppleTransport
{
  GtkBox parent_instance;

  SuppleSession *session;
};

G_DEFINE_FINAL_TYPE (SuppleTransport, supple_transport, GTK_TYPE_BOX)

typedef enum
{
  PROP_SESSION = 1,
} SuppleTransportProperty;

static GParamSpec *props[PROP_SESSION + 1];

static char *
play_icon (gpointer           closure,
           SuppleSessionState state)
{
  return g_strdup (state == SUPPLE_SESSION_RUNNING ? "media-playback-pause-symbolic"
                                                   : "media-playback-start-symbolic");
}

static char *
play_tooltip (gpointer           closure,
              SuppleSessionState state)
{
  return g_strdup (state == SUPPLE_SESSION_RUNNING ? _ ("Pause") : _ ("Go On"));
}

static void
supple_transport_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  SuppleTransport *self = SUPPLE_TRANSPORT (object);

  switch ((SuppleTransportProperty) prop_id)
    {
    case PROP_SESSION:
      g_value_set_object (value, self->session);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
supple_transport_set_property (GObject      *object,
                               guint         prop_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  SuppleTransport *self = SUPPLE_TRANSPORT (object);

  switch ((SuppleTransportProperty) prop_id)
    {
    case PROP_SESSION:
      if (g_set_object (&self->session, g_value_get_object (value)))
        g_object_notify_by_pspec (object, pspec);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
supple_transport_dispose (GObject *object)
{
  SuppleTransport *self = SUPPLE_TRANSPORT (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), SUPPLE_TYPE_TRANSPORT);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (supple_transport_parent_class)->dispose (object);
}

static void
supple_transport_class_init (SuppleTransportClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = supple_transport_dispose;
  object_class->get_property = supple_transport_get_property;
  object_class->set_property = supple_transport_set_property;

  /**
   * SuppleTransport:session:
   *
   * What is controlled.
   */
  props[PROP_SESSION] =
    g_param_spec_object ("session", NULL, NULL, SUPPLE_TYPE_SESSION,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  g_type_ensure (SUPPLE_TYPE_SESSION);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PREFIX "/session/supple-transport.ui");
  gtk_widget_class_bind_template_callback (widget_class, play_icon);
  gtk_widget_class_bind_template_callback (widget_class, play_tooltip);
}

static void
supple_transport_init (SuppleTransport *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
