/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/gallery/supple-routine-card.h"

#include <glib/gi18n.h>

#include "ui/figure/supple-figure-view.h"
#include "ui/supple-star.h"
#include "ui/supple-words.h"

/* As long as a card tells that its routine was done. */
#define RECENT_DAYS 7

/**
 * SuppleRoutineCard:
 *
 * A routine in the gallery: its figure, what it is for, how long it takes, where, and when it was
 * done. The figure moves under the pointer or the focus of what the card stands in, which is also
 * what opens it, and carries its name for a screen reader.
 */
struct _SuppleRoutineCard
{
  GtkBox parent_instance;

  SuppleCatalog *catalog;
  SuppleRoutine *routine;

  SuppleFigureView *figure;
  GtkLabel         *title;
  GtkLabel         *purpose;
  GtkLabel         *length;
  GtkLabel         *places;
  GtkLabel         *recent;
  SuppleStar       *star;
};

G_DEFINE_FINAL_TYPE (SuppleRoutineCard, supple_routine_card, GTK_TYPE_BOX)

static void
show_length (SuppleRoutineCard *self)
{
  if (self->routine == NULL)
    return;

  gint64           length_us = supple_catalog_get_length_us (self->catalog, self->routine);
  g_autofree char *length = supple_words_minutes (length_us);

  gtk_label_set_label (self->length, length);
}

static void
show_recent (SuppleRoutineCard *self)
{
  if (self->routine == NULL)
    return;

  gint64           time_s = supple_recent_get_s (supple_catalog_get_recent (self->catalog),
                                                 supple_routine_get_id (self->routine));
  g_autofree char *words = time_s > 0 ? supple_words_days_since (time_s, RECENT_DAYS) : NULL;

  gtk_label_set_label (self->recent, words);
  gtk_widget_set_visible (GTK_WIDGET (self->recent), words != NULL);
}

static void
name_parent (SuppleRoutineCard *self)
{
  GtkWidget *parent = gtk_widget_get_parent (GTK_WIDGET (self));

  if (parent != NULL && self->routine != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (parent),
                                    GTK_ACCESSIBLE_PROPERTY_LABEL,
                                    supple_routine_get_title (self->routine),
                                    GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                    supple_routine_get_purpose (self->routine), -1);
}

static void
parent_changed_cb (SuppleRoutineCard *self)
{
  g_object_set (self->figure, "moves-with", gtk_widget_get_parent (GTK_WIDGET (self)), NULL);
  name_parent (self);
}

static void
supple_routine_card_dispose (GObject *object)
{
  SuppleRoutineCard *self = SUPPLE_ROUTINE_CARD (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), SUPPLE_TYPE_ROUTINE_CARD);
  g_clear_object (&self->routine);
  g_clear_object (&self->catalog);

  G_OBJECT_CLASS (supple_routine_card_parent_class)->dispose (object);
}

static void
supple_routine_card_class_init (SuppleRoutineCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = supple_routine_card_dispose;

  g_type_ensure (SUPPLE_TYPE_FIGURE_VIEW);
  g_type_ensure (SUPPLE_TYPE_STAR);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PREFIX "/gallery/supple-routine-card.ui");
  gtk_widget_class_bind_template_child (widget_class, SuppleRoutineCard, figure);
  gtk_widget_class_bind_template_child (widget_class, SuppleRoutineCard, title);
  gtk_widget_class_bind_template_child (widget_class, SuppleRoutineCard, purpose);
  gtk_widget_class_bind_template_child (widget_class, SuppleRoutineCard, length);
  gtk_widget_class_bind_template_child (widget_class, SuppleRoutineCard, places);
  gtk_widget_class_bind_template_child (widget_class, SuppleRoutineCard, recent);
  gtk_widget_class_bind_template_child (widget_class, SuppleRoutineCard, star);
  gtk_widget_class_bind_template_callback (widget_class, parent_changed_cb);
}

static void
supple_routine_card_init (SuppleRoutineCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * supple_routine_card_new:
 * @catalog: what knows about routines
 *
 * Returns: (transfer floating): a card without a routine
 */
GtkWidget *
supple_routine_card_new (SuppleCatalog *catalog)
{
  g_return_val_if_fail (SUPPLE_IS_CATALOG (catalog), NULL);

  SuppleRoutineCard *self = g_object_new (SUPPLE_TYPE_ROUTINE_CARD, NULL);

  self->catalog = g_object_ref (catalog);
  g_signal_connect_object (supple_catalog_get_pacing (catalog), "notify::options",
                           G_CALLBACK (show_length), self, G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  g_signal_connect_object (supple_catalog_get_recent (catalog), "changed",
                           G_CALLBACK (show_recent), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}

/**
 * supple_routine_card_set_routine:
 * @self: a card
 * @routine: (nullable): what it shows
 *
 * A card may be used again for another routine.
 */
void
supple_routine_card_set_routine (SuppleRoutineCard *self,
                                 SuppleRoutine     *routine)
{
  g_return_if_fail (SUPPLE_IS_ROUTINE_CARD (self));

  g_autofree char *places = routine != NULL ? supple_words_places (routine) : NULL;

  g_set_object (&self->routine, routine);
  g_object_set (self->figure,
                "exercise", routine != NULL ? supple_routine_get_cover (routine) : NULL, NULL);
  gtk_label_set_label (self->title, routine != NULL ? supple_routine_get_title (routine) : NULL);
  gtk_label_set_label (self->purpose,
                       routine != NULL ? supple_routine_get_purpose (routine) : NULL);
  gtk_label_set_label (self->places, places);
  supple_star_set_item (self->star, supple_catalog_get_favourites (self->catalog),
                        G_OBJECT (routine));
  show_length (self);
  show_recent (self);
  name_parent (self);
}
