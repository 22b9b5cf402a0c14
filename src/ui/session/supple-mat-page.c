/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/session/supple-mat-page.h"

#include <adwaita.h>

#include "session/supple-session.h"
#include "ui/session/supple-transport.h"

/* How long the controls stay after the pointer rests. */
#define CONTROLS_S 3

/**
 * SuppleMatPage:
 *
 * The mat view with controls that come when they are wanted: in a pause, and for some
 * seconds when the pointer moves.
 */
struct _SuppleMatPage
{
  GtkBox parent_instance;

  SuppleSession *session;
  guint          hide_source;

  SuppleMatView *view;
  GtkRevealer   *controls;
};

G_DEFINE_FINAL_TYPE (SuppleMatPage, supple_mat_page, GTK_TYPE_BOX)

typedef enum
{
  PROP_SESSION = 1,
} SuppleMatPageProperty;

static GParamSpec *props[PROP_SESSION + 1];

static gboolean
is_paused (SuppleMatPage *self)
{
  return self->session != NULL &&
         supple_session_get_state (self->session) == SUPPLE_SESSION_PAUSED;
}

/* The controls take the row of the facts, so that no word has to jump. */
static void
set_controls (SuppleMatPage *self,
              gboolean       shown)
{
  gtk_revealer_set_reveal_child (self->controls, shown);
  supple_mat_view_set_facts_shown (self->view, !shown);
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self->view), shown ? NULL : "none");
}

static void
hide_controls_cb (gpointer user_data)
{
  SuppleMatPage *self = SUPPLE_MAT_PAGE (user_data);

  self->hide_source = 0;
  set_controls (self, is_paused (self));
}

static void
show_controls (SuppleMatPage *self)
{
  g_clear_handle_id (&self->hide_source, g_source_remove);
  self->hide_source = g_timeout_add_seconds_once (CONTROLS_S, hide_controls_cb, self);
  set_controls (self, TRUE);
}

/* Two presses leave; one shows the controls to who has no pointer to move. */
static void
pressed_cb (SuppleMatPage *self,
            int            n_presses)
{
  if (n_presses == 2)
    gtk_widget_activate_action (GTK_WIDGET (self), "session.mat-view", NULL);
  else
    show_controls (self);
}

static void
state_changed_cb (SuppleMatPage *self)
{
  supple_mat_view_set_dimmed (self->view, is_paused (self));
  set_controls (self, is_paused (self));
}

/* A session is given once, when the page is built. */
static void
follow_session (SuppleMatPage *self)
{
  g_signal_connect_object (self->session, "notify::state", G_CALLBACK (state_changed_cb), self,
                           G_CONNECT_SWAPPED);
}

static void
supple_mat_page_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  SuppleMatPage *self = SUPPLE_MAT_PAGE (object);

  switch ((SuppleMatPageProperty) prop_id)
    {
    case PROP_SESSION:
      g_value_set_object (value, self->session);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
supple_mat_page_set_property (GObject      *object,
                              guint         prop_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  SuppleMatPage *self = SUPPLE_MAT_PAGE (object);

  switch ((SuppleMatPageProperty) prop_id)
    {
    case PROP_SESSION:
      if (g_set_object (&self->session, g_value_get_object (value)))
        {
          g_object_notify_by_pspec (object, pspec);
          follow_session (self);
        }
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
supple_mat_page_dispose (GObject *object)
{
  SuppleMatPage *self = SUPPLE_MAT_PAGE (object);

  g_clear_handle_id (&self->hide_source, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (object), SUPPLE_TYPE_MAT_PAGE);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (supple_mat_page_parent_class)->dispose (object);
}

static void
supple_mat_page_class_init (SuppleMatPageClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = supple_mat_page_dispose;
  object_class->get_property = supple_mat_page_get_property;
  object_class->set_property = supple_mat_page_set_property;

  /**
   * SuppleMatPage:session:
   *
   * What is controlled.
   */
  props[PROP_SESSION] =
    g_param_spec_object ("session", NULL, NULL, SUPPLE_TYPE_SESSION,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  g_type_ensure (SUPPLE_TYPE_MAT_VIEW);
  g_type_ensure (SUPPLE_TYPE_SESSION);
  g_type_ensure (SUPPLE_TYPE_TRANSPORT);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PREFIX "/session/supple-mat-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SuppleMatPage, view);
  gtk_widget_class_bind_template_child (widget_class, SuppleMatPage, controls);
  gtk_widget_class_bind_template_callback (widget_class, pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, show_controls);
}

static void
supple_mat_page_init (SuppleMatPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

SuppleMatView *
supple_mat_page_get_view (SuppleMatPage *self)
{
  g_return_val_if_fail (SUPPLE_IS_MAT_PAGE (self), NULL);

  return self->view;
}

/**
 * supple_mat_page_take_screen:
 * @stack: what the page is shown in, within a toolbar view
 * @take: whether the page comes up or goes
 *
 * The mat view has the screen to itself.
 */
void
supple_mat_page_take_screen (GtkWidget *stack,
                             gboolean   take)
{
  g_return_if_fail (GTK_IS_WIDGET (stack));

  GtkRoot   *root = gtk_widget_get_root (stack);
  GtkWidget *toolbars = gtk_widget_get_ancestor (stack, ADW_TYPE_TOOLBAR_VIEW);

  adw_toolbar_view_set_reveal_top_bars (ADW_TOOLBAR_VIEW (toolbars), !take);

  if (!GTK_IS_WINDOW (root))
    return;

  if (take)
    gtk_window_fullscreen (GTK_WINDOW (root));
  else
    gtk_window_unfullscreen (GTK_WINDOW (root));
}
