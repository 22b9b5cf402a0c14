/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/gallery/supple-search-heading.h"

#include <glib/gi18n.h>

#include "model/supple-routine.h"

/**
 * SuppleSearchHeading:
 *
 * What kind of thing was found, and a button to all of them where not all are shown.
 */
struct _SuppleSearchHeading
{
  GtkBox parent_instance;

  GListModel *found;
  guint       shown_max;
  gboolean    routines;

  GtkLabel  *title;
  GtkButton *all;
};

G_DEFINE_FINAL_TYPE (SuppleSearchHeading, supple_search_heading, GTK_TYPE_BOX)

static void
all_clicked_cb (SuppleSearchHeading *self)
{
  if (self->routines)
    gtk_widget_activate_action (GTK_WIDGET (self), "browse.all-routines", NULL);
  else
    gtk_widget_activate_action (GTK_WIDGET (self), "home.show", "s", "stretches");
}

static void
show_count (SuppleSearchHeading *self)
{
  guint            n = g_list_model_get_n_items (self->found);
  g_autofree char *all =
    /* Translators: a button that shows all of what was found. */
    g_strdup_printf (ngettext ("Show %d", "Show All %d", n), (int) n);

  gtk_button_set_label (self->all, all);
  gtk_widget_set_visible (GTK_WIDGET (self->all), n > self->shown_max);
}

static void
supple_search_heading_dispose (GObject *object)
{
  SuppleSearchHeading *self = SUPPLE_SEARCH_HEADING (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), SUPPLE_TYPE_SEARCH_HEADING);
  g_clear_object (&self->found);

  G_OBJECT_CLASS (supple_search_heading_parent_class)->dispose (object);
}

static void
supple_search_heading_class_init (SuppleSearchHeadingClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = supple_search_heading_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PREFIX "/gallery/supple-search-heading.ui");
  gtk_widget_class_bind_template_child (widget_class, SuppleSearchHeading, title);
  gtk_widget_class_bind_template_child (widget_class, SuppleSearchHeading, all);
  gtk_widget_class_bind_template_callback (widget_class, all_clicked_cb);
}

static void
supple_search_heading_init (SuppleSearchHeading *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * supple_search_heading_show:
 * @self: a heading, which may have stood above something else before
 * @found: all that was found, at least one thing and all of one kind
 * @shown_max: how many of it are shown below
 *
 * Names @found, and follows how many there are.
 */
void
supple_search_heading_show (SuppleSearchHeading *self,
                            GListModel          *found,
                            guint                shown_max)
{
  g_return_if_fail (SUPPLE_IS_SEARCH_HEADING (self));

  g_autoptr (GObject) first = g_list_model_get_item (found, 0);

  if (self->found != NULL)
    g_signal_handlers_disconnect_by_func (self->found, show_count, self);

  g_set_object (&self->found, found);
  g_signal_connect_object (found, "items-changed", G_CALLBACK (show_count), self,
                           G_CONNECT_SWAPPED);
  self->shown_max = shown_max;
  self->routines = SUPPLE_IS_ROUTINE (first);
  gtk_label_set_label (self->title, self->routines ? _ ("Routines") : _ ("Stretches"));
  show_count (self);
}
