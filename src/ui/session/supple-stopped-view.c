/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/session/supple-stopped-view.h"

#include <adwaita.h>

/**
 * SuppleStoppedView:
 *
 * After Stop: silence, and three ways on. Nothing was asked before.
 */
struct _SuppleStoppedView
{
  GtkBox parent_instance;
};

G_DEFINE_FINAL_TYPE (SuppleStoppedView, supple_stopped_view, GTK_TYPE_BOX)

static void
supple_stopped_view_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), SUPPLE_TYPE_STOPPED_VIEW);

  G_OBJECT_CLASS (supple_stopped_view_parent_class)->dispose (object);
}

static void
supple_stopped_view_class_init (SuppleStoppedViewClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = supple_stopped_view_dispose;

  /* A box would hand the focus on to its first row. */
  widget_class->grab_focus =
    GTK_WIDGET_CLASS (g_type_class_peek_static (GTK_TYPE_WIDGET))->grab_focus;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PREFIX "/session/supple-stopped-view.ui");
}

static void
supple_stopped_view_init (SuppleStoppedView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * supple_stopped_view_arrive:
 * @self: a view that has just come up
 *
 * Puts the focus on the words, not on a row: a panicked Enter must not resume.
 */
void
supple_stopped_view_arrive (SuppleStoppedView *self)
{
  g_return_if_fail (SUPPLE_IS_STOPPED_VIEW (self));

  gtk_widget_grab_focus (GTK_WIDGET (self));
}
