/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/gallery/supple-filter-popover.h"

#include <adwaita.h>

/**
 * SuppleFilterPopover:
 *
 * What else somebody may wish of a routine or a stretch, and in which order they come.
 */
struct _SuppleFilterPopover
{
  GtkPopover parent_instance;

  SuppleGalleryFilter *filter;
  gboolean             routines;
  guint                order;

  AdwToggleGroup *lengths;
  AdwToggleGroup *orders;
  GtkCheckButton *no_kneeling;
  GtkCheckButton *no_lying;
  GtkCheckButton *in_bed;
};

G_DEFINE_FINAL_TYPE (SuppleFilterPopover, supple_filter_popover, GTK_TYPE_POPOVER)

typedef enum
{
  PROP_ROUTINES = 1,
  PROP_ORDER,
} SuppleFilterPopoverProperty;

static GParamSpec *props[PROP_ORDER + 1];

/* The toggles’, in their order. */
static const guint minutes[] = { 0, 5, 10 };

static void
length_chosen_cb (SuppleFilterPopover *self)
{
  guint active = adw_toggle_group_get_active (self->lengths);

  if (self->filter != NULL && active < G_N_ELEMENTS (minutes))
    g_object_set (self->filter, "at-most-min", minutes[active], NULL);
}

static void
length_changed_cb (SuppleFilterPopover *self)
{
  guint at_most_min;

  g_object_get (self->filter, "at-most-min", &at_most_min, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (minutes); i++)
    if (minutes[i] == at_most_min)
      adw_toggle_group_set_active (self->lengths, i);
}

static void
clear_clicked_cb (SuppleFilterPopover *self)
{
  supple_gallery_filter_clear (self->filter);
  gtk_popover_popdown (GTK_POPOVER (self));
}

static void
supple_filter_popover_get_property (GObject    *object,
                                    guint       prop_id,
                                    GValue     *value,
                                    GParamSpec *pspec)
{
  SuppleFilterPopover *self = SUPPLE_FILTER_POPOVER (object);

  switch ((SuppleFilterPopoverProperty) prop_id)
    {
    case PROP_ROUTINES:
      g_value_set_boolean (value, self->routines);
      break;

    case PROP_ORDER:
      g_value_set_uint (value, self->order);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
supple_filter_popover_set_property (GObject      *object,
                                    guint         prop_id,
                                    const GValue *value,
                                    GParamSpec   *pspec)
{
  SuppleFilterPopover *self = SUPPLE_FILTER_POPOVER (object);

  switch ((SuppleFilterPopoverProperty) prop_id)
    {
    case PROP_ROUTINES:
      if (self->routines != g_value_get_boolean (value))
        {
          self->routines = g_value_get_boolean (value);
          g_object_notify_by_pspec (object, pspec);
        }
      break;

    case PROP_ORDER:
      if (self->order != g_value_get_uint (value))
        {
          self->order = g_value_get_uint (value);
          g_object_notify_by_pspec (object, pspec);
        }
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
supple_filter_popover_dispose (GObject *object)
{
  SuppleFilterPopover *self = SUPPLE_FILTER_POPOVER (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), SUPPLE_TYPE_FILTER_POPOVER);
  g_clear_object (&self->filter);

  G_OBJECT_CLASS (supple_filter_popover_parent_class)->dispose (object);
}

static void
supple_filter_popover_class_init (SuppleFilterPopoverClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags     flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->dispose = supple_filter_popover_dispose;
  object_class->get_property = supple_filter_popover_get_property;
  object_class->set_property = supple_filter_popover_set_property;

  /**
   * SuppleFilterPopover:routines:
   *
   * Whether it is for routines, which have a length and were done some time.
   */
  props[PROP_ROUTINES] = g_param_spec_boolean ("routines", NULL, NULL, FALSE, flags);

  /**
   * SuppleFilterPopover:order:
   *
   * A #SuppleOrder.
   */
  props[PROP_ORDER] = g_param_spec_uint ("order", NULL, NULL, 0, G_MAXUINT, 0, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PREFIX "/gallery/supple-filter-popover.ui");
  gtk_widget_class_bind_template_child (widget_class, SuppleFilterPopover, lengths);
  gtk_widget_class_bind_template_child (widget_class, SuppleFilterPopover, orders);
  gtk_widget_class_bind_template_child (widget_class, SuppleFilterPopover, no_kneeling);
  gtk_widget_class_bind_template_child (widget_class, SuppleFilterPopover, no_lying);
  gtk_widget_class_bind_template_child (widget_class, SuppleFilterPopover, in_bed);
  gtk_widget_class_bind_template_callback (widget_class, length_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, clear_clicked_cb);
}

static void
supple_filter_popover_init (SuppleFilterPopover *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * supple_filter_popover_set_filter:
 * @self: a popover
 * @filter: what it sets
 *
 * Once only.
 */
void
supple_filter_popover_set_filter (SuppleFilterPopover *self,
                                  SuppleGalleryFilter *filter)
{
  g_return_if_fail (SUPPLE_IS_FILTER_POPOVER (self));
  g_return_if_fail (SUPPLE_IS_GALLERY_FILTER (filter) && self->filter == NULL);

  const struct
  {
    const char     *wish;
    GtkCheckButton *check;
  } wishes[] = {
    { "no-kneeling", self->no_kneeling },
    { "no-lying", self->no_lying },
    { "in-bed", self->in_bed },
  };

  self->filter = g_object_ref (filter);

  for (guint i = 0; i < G_N_ELEMENTS (wishes); i++)
    g_object_bind_property (filter, wishes[i].wish, wishes[i].check, "active",
                            G_BINDING_BIDIRECTIONAL | G_BINDING_SYNC_CREATE);

  g_signal_connect_object (filter, "notify::at-most-min", G_CALLBACK (length_changed_cb), self,
                           G_CONNECT_SWAPPED);
}
