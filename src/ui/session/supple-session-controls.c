/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/session/supple-session-controls.h"

#include "session/supple-session.h"
#include "ui/session/supple-transport.h"

/**
 * SuppleSessionControls:
 *
 * The buttons below a session: in one row, or in two where it is narrow; while the
 * place changes, more time and ready.
 */
struct _SuppleSessionControls
{
  GtkBox parent_instance;

  SuppleSession *session;
  gboolean       changing;
  gboolean       narrow;
};

G_DEFINE_FINAL_TYPE (SuppleSessionControls, supple_session_controls, GTK_TYPE_BOX)

typedef enum
{
  PROP_SESSION = 1,
  PROP_CHANGING,
  PROP_NARROW,
} SuppleSessionControlsProperty;

static GParamSpec *props[PROP_NARROW + 1];

static void
supple_session_controls_get_property (GObject    *object,
                                      guint       prop_id,
                                      GValue     *value,
                                      GParamSpec *pspec)
{
  SuppleSessionControls *self = SUPPLE_SESSION_CONTROLS (object);

  switch ((SuppleSessionControlsProperty) prop_id)
    {
    case PROP_SESSION:
      g_value_set_object (value, self->session);
      break;

    case PROP_CHANGING:
      g_value_set_boolean (value, self->changing);
      break;

    case PROP_NARROW:
      g_value_set_boolean (value, self->narrow);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
supple_session_controls_set_property (GObject      *object,
                                      guint         prop_id,
                                      const GValue *value,
                                      GParamSpec   *pspec)
{
  SuppleSessionControls *self = SUPPLE_SESSION_CONTROLS (object);

  switch ((SuppleSessionControlsProperty) prop_id)
    {
    case PROP_SESSION:
      if (g_set_object (&self->session, g_value_get_object (value)))
        g_object_notify_by_pspec (object, pspec);
      break;

    case PROP_CHANGING:
      if (self->changing != g_value_get_boolean (value))
        {
          self->changing = g_value_get_boolean (value);
          g_object_notify_by_pspec (object, pspec);
        }
      break;

    case PROP_NARROW:
      if (self->narrow != g_value_get_boolean (value))
        {
          self->narrow = g_value_get_boolean (value);
          g_object_notify_by_pspec (object, pspec);
        }
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
supple_session_controls_dispose (GObject *object)
{
  SuppleSessionControls *self = SUPPLE_SESSION_CONTROLS (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), SUPPLE_TYPE_SESSION_CONTROLS);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (supple_session_controls_parent_class)->dispose (object);
}

static void
supple_session_controls_class_init (SuppleSessionControlsClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = supple_session_controls_dispose;
  object_class->get_property = supple_session_controls_get_property;
  object_class->set_property = supple_session_controls_set_property;

  /**
   * SuppleSessionControls:session:
   *
   * What is controlled.
   */
  props[PROP_SESSION] =
    g_param_spec_object ("session", NULL, NULL, SUPPLE_TYPE_SESSION,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * SuppleSessionControls:changing:
   *
   * Whether the person is on the way to another place.
   */
  props[PROP_CHANGING] =
    g_param_spec_boolean ("changing", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * SuppleSessionControls:narrow:
   *
   * Whether there is room for two rows only.
   */
  props[PROP_NARROW] =
    g_param_spec_boolean ("narrow", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  g_type_ensure (SUPPLE_TYPE_SESSION);
  g_type_ensure (SUPPLE_TYPE_TRANSPORT);

  gtk_widget_class_set_template_from_resource (
    widget_class, RESOURCE_PREFIX "/session/supple-session-controls.ui");
}

static void
supple_session_controls_init (SuppleSessionControls *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
