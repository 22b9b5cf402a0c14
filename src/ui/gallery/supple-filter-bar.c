/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/gallery/supple-filter-bar.h"

#include <adwaita.h>
#include <glib/gi18n.h>

/**
 * SuppleFilterBar:
 *
 * Chooses what the gallery shows: the place, favourites, and behind a button what is wished for
 * more rarely. It owns the filter that it sets.
 */
struct _SuppleFilterBar
{
  GtkBox parent_instance;

  SuppleGalleryFilter *filter;
  gboolean             routines;
  gboolean             narrow;

  AdwToggleGroup      *places;
  GtkToggleButton     *favourites;
  AdwButtonContent    *more;
  SuppleFilterPopover *popover;
};

G_DEFINE_FINAL_TYPE (SuppleFilterBar, supple_filter_bar, GTK_TYPE_BOX)

typedef enum
{
  PROP_ROUTINES = 1,
} SuppleFilterBarProperty;

static GParamSpec *props[PROP_ROUTINES + 1];

/* The first toggle is for every place, the others are in the order of #SupplePlace. */
static void
place_chosen_cb (SuppleFilterBar *self)
{
  int active = (int) adw_toggle_group_get_active (self->places);

  if (self->filter != NULL)
    g_object_set (self->filter, "place", active - 1, NULL);
}

static guint
count_hidden (SuppleFilterBar *self)
{
  gboolean favourites;
  int      place;

  g_object_get (self->filter, "favourites", &favourites, "place", &place, NULL);

  return supple_gallery_filter_count (self->filter) - (guint) favourites -
         (guint) (place != SUPPLE_ANY_PLACE);
}

static void
update (SuppleFilterBar *self)
{
  int              n = (int) count_hidden (self);
  g_autofree char *number = g_strdup_printf ("%d", n);
  /* Translators: a button that opens more filters, %d of which are on: “Filter · 2”. */
  g_autofree char *counted = g_strdup_printf (_ ("Filter · %d"), n);
  const char      *label = n > 0 ? counted : _ ("Filter");
  gboolean         favourites;
  int              place;

  g_object_get (self->filter, "place", &place, "favourites", &favourites, NULL);
  adw_toggle_group_set_active (self->places, (guint) (place + 1));
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->more), self->narrow ? _ ("More Filters") : NULL);

  if (self->narrow)
    label = n > 0 ? number : "";

  adw_button_content_set_label (self->more, label);
  gtk_button_set_icon_name (GTK_BUTTON (self->favourites),
                            favourites ? "starred-symbolic" : "supple-star-symbolic");
}

static void
supple_filter_bar_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  SuppleFilterBar *self = SUPPLE_FILTER_BAR (object);

  switch ((SuppleFilterBarProperty) prop_id)
    {
    case PROP_ROUTINES:
      g_value_set_boolean (value, self->routines);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
supple_filter_bar_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  SuppleFilterBar *self = SUPPLE_FILTER_BAR (object);

  switch ((SuppleFilterBarProperty) prop_id)
    {
    case PROP_ROUTINES:
      if (self->routines != g_value_get_boolean (value))
        {
          self->routines = g_value_get_boolean (value);
          g_object_notify_by_pspec (object, pspec);
        }
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
supple_filter_bar_dispose (GObject *object)
{
  SuppleFilterBar *self = SUPPLE_FILTER_BAR (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), SUPPLE_TYPE_FILTER_BAR);
  g_clear_object (&self->filter);

  G_OBJECT_CLASS (supple_filter_bar_parent_class)->dispose (object);
}

static void
supple_filter_bar_class_init (SuppleFilterBarClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = supple_filter_bar_dispose;
  object_class->get_property = supple_filter_bar_get_property;
  object_class->set_property = supple_filter_bar_set_property;

  /**
   * SuppleFilterBar:routines:
   *
   * Whether it is for routines; otherwise for stretches.
   */
  props[PROP_ROUTINES] =
    g_param_spec_boolean ("routines", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  g_type_ensure (SUPPLE_TYPE_FILTER_POPOVER);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PREFIX "/gallery/supple-filter-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, SuppleFilterBar, places);
  gtk_widget_class_bind_template_child (widget_class, SuppleFilterBar, favourites);
  gtk_widget_class_bind_template_child (widget_class, SuppleFilterBar, more);
  gtk_widget_class_bind_template_child (widget_class, SuppleFilterBar, popover);
  gtk_widget_class_bind_template_callback (widget_class, place_chosen_cb);
}

static void
supple_filter_bar_init (SuppleFilterBar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->filter = supple_gallery_filter_new ();
  supple_filter_popover_set_filter (self->popover, self->filter);
  g_object_bind_property (self->filter, "favourites", self->favourites, "active",
                          G_BINDING_BIDIRECTIONAL | G_BINDING_SYNC_CREATE);
  g_signal_connect_object (self->filter, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
}

SuppleGalleryFilter *
supple_filter_bar_get_filter (SuppleFilterBar *self)
{
  g_return_val_if_fail (SUPPLE_IS_FILTER_BAR (self), NULL);

  return self->filter;
}

/**
 * supple_filter_bar_get_popover:
 * @self: a bar
 *
 * Returns: (transfer none): what its button opens, a #SuppleFilterPopover
 */
GtkWidget *
supple_filter_bar_get_popover (SuppleFilterBar *self)
{
  g_return_val_if_fail (SUPPLE_IS_FILTER_BAR (self), NULL);

  return GTK_WIDGET (self->popover);
}

/**
 * supple_filter_bar_set_narrow:
 * @self: a bar
 * @narrow: whether there is room for icons only
 */
void
supple_filter_bar_set_narrow (SuppleFilterBar *self,
                              gboolean         narrow)
{
  g_return_if_fail (SUPPLE_IS_FILTER_BAR (self));

  self->narrow = narrow;
  update (self);
}
