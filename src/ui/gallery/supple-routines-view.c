/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/gallery/supple-routines-view.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "library/supple-suggestion.h"
#include "ui/gallery/supple-empty-state.h"
#include "ui/gallery/supple-filter-bar.h"
#include "ui/gallery/supple-hero.h"
#include "ui/gallery/supple-routine-card.h"
#include "ui/gallery/supple-routine-order.h"
#include "ui/supple-pause-card.h"

/**
 * SuppleRoutinesView:
 *
 * The gallery of routines: a suggestion, filters, and a card for each routine that they let
 * through.
 */
struct _SuppleRoutinesView
{
  GtkBox parent_instance;

  SuppleCatalog    *catalog;
  GtkSortListModel *routines;
  SuppleEmptiness   emptiness;
  gboolean          resuming;

  SupplePauseCard *pause;
  SuppleHero      *hero;
  SuppleFilterBar *bar;
  GtkFlowBox      *cards;
  GtkButton       *all;
  AdwStatusPage   *empty;
  GtkButton       *way_on;
};

G_DEFINE_FINAL_TYPE (SuppleRoutinesView, supple_routines_view, GTK_TYPE_BOX)

static GtkWidget *
create_card (gpointer item,
             gpointer user_data)
{
  SuppleRoutinesView *self = user_data;
  GtkWidget          *card = supple_routine_card_new (self->catalog);

  supple_routine_card_set_routine (SUPPLE_ROUTINE_CARD (card), item);

  return card;
}

static void
card_activated_cb (SuppleRoutinesView *self,
                   GtkFlowBoxChild    *child)
{
  guint position = (guint) gtk_flow_box_child_get_index (child);
  g_autoptr (SuppleRoutine) routine =
    g_list_model_get_item (G_LIST_MODEL (self->routines), position);

  gtk_widget_activate_action (GTK_WIDGET (self), "win.open-routine", "s",
                              supple_routine_get_id (routine));
}

static gint64
get_recent (const char *id,
            gpointer    data)
{
  return supple_recent_get_s (data, id);
}

/* (nullable): what is gentle, after a session that took too long to settle (rule R4). */
static SuppleRoutine *
find_gentle (SuppleRoutinesView *self)
{
  SuppleOutlook *outlook = supple_catalog_get_outlook (self->catalog);

  if (outlook == NULL || supple_outlook_get_next (outlook) != SUPPLE_NEXT_SESSION_GENTLE)
    return NULL;

  return supple_library_get_routine (supple_catalog_get_library (self->catalog),
                                     SUPPLE_GENTLE_ROUTINE);
}

static void
suggest (SuppleRoutinesView *self)
{
  SuppleRoutine *gentle = find_gentle (self);

  if (gentle != NULL)
    {
      g_object_set (self->hero, "resume-step", -1, "routine", gentle, "reason",
                    SUPPLE_REASON_GENTLE, NULL);
      return;
    }

  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  SuppleReason reason;
  g_autoptr (SuppleRoutine) routine = supple_suggestion_choose (
    supple_library_get_routines (supple_catalog_get_library (self->catalog)), now, get_recent,
    supple_catalog_get_recent (self->catalog), &reason);

  g_object_set (self->hero, "resume-step", -1, "routine", routine, "reason", reason, NULL);
}

/* What has just been done is not what to do next. */
static void
recent_changed_cb (SuppleRoutinesView *self)
{
  if (!self->resuming)
    suggest (self);
}

static gboolean
is_paused (SuppleRoutinesView *self)
{
  SuppleOutlook *outlook = supple_catalog_get_outlook (self->catalog);

  return outlook != NULL && supple_outlook_get_gate (outlook, NULL) != SUPPLE_GATE_OPEN;
}

static SuppleEmptiness
find_emptiness (SuppleRoutinesView *self)
{
  GListModel *all = supple_library_get_routines (supple_catalog_get_library (self->catalog));
  gboolean    favourites;

  g_object_get (supple_filter_bar_get_filter (self->bar), "favourites", &favourites, NULL);

  if (g_list_model_get_n_items (all) == 0)
    return SUPPLE_EMPTY_FAULTS;

  return favourites ? SUPPLE_EMPTY_NO_STARS : SUPPLE_EMPTY_FILTERED;
}

static void
show_state (SuppleRoutinesView *self)
{
  SuppleGalleryFilter *filter = supple_filter_bar_get_filter (self->bar);
  guint                n = g_list_model_get_n_items (G_LIST_MODEL (self->routines));
  gboolean             only_stars = supple_gallery_filter_count (filter) == 1;
  g_autofree char     *all =
    /* Translators: a button that opens a longer list. */
    g_strdup_printf (ngettext ("All %d Routine", "All %d Routines", n), (int) n);

  self->emptiness = find_emptiness (self);

  if (self->emptiness == SUPPLE_EMPTY_NO_STARS && !only_stars)
    self->emptiness = SUPPLE_EMPTY_FILTERED;

  gtk_widget_set_visible (GTK_WIDGET (self->hero),
                          supple_gallery_filter_count (filter) == 0 && n > 0 && !is_paused (self));
  gtk_widget_set_visible (GTK_WIDGET (self->bar), self->emptiness != SUPPLE_EMPTY_FAULTS);
  gtk_widget_set_visible (GTK_WIDGET (self->cards), n > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->all), n > SUPPLE_CARDS_MAX);
  gtk_button_set_label (self->all, all);
  gtk_widget_set_visible (GTK_WIDGET (self->empty), n == 0);
  supple_empty_state_show (self->empty, self->way_on, self->emptiness, TRUE);
}

/* Pictures fade, words do not: what is paused can still be read. */
static void
outlook_changed_cb (SuppleRoutinesView *self)
{
  if (is_paused (self))
    gtk_widget_add_css_class (GTK_WIDGET (self->cards), "paused");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->cards), "paused");

  if (!self->resuming)
    suggest (self);

  show_state (self);
}

static void
way_on_clicked_cb (SuppleRoutinesView *self)
{
  if (self->emptiness == SUPPLE_EMPTY_FAULTS)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.show-faults", NULL);
  else
    supple_gallery_filter_clear (supple_filter_bar_get_filter (self->bar));
}

static void
order_changed_cb (SuppleRoutinesView *self)
{
  guint order;

  g_object_get (supple_filter_bar_get_popover (self->bar), "order", &order, NULL);

  g_autoptr (GtkSorter) sorter = supple_routine_order_new_sorter ((SuppleOrder) order,
                                                                  self->catalog);

  gtk_sort_list_model_set_sorter (self->routines, sorter);
}

static void
supple_routines_view_dispose (GObject *object)
{
  SuppleRoutinesView *self = SUPPLE_ROUTINES_VIEW (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), SUPPLE_TYPE_ROUTINES_VIEW);
  g_clear_object (&self->routines);
  g_clear_object (&self->catalog);

  G_OBJECT_CLASS (supple_routines_view_parent_class)->dispose (object);
}

static void
supple_routines_view_class_init (SuppleRoutinesViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = supple_routines_view_dispose;

  g_type_ensure (SUPPLE_TYPE_HERO);
  g_type_ensure (SUPPLE_TYPE_PAUSE_CARD);
  g_type_ensure (SUPPLE_TYPE_FILTER_BAR);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PREFIX "/gallery/supple-routines-view.ui");
  gtk_widget_class_bind_template_child (widget_class, SuppleRoutinesView, pause);
  gtk_widget_class_bind_template_child (widget_class, SuppleRoutinesView, hero);
  gtk_widget_class_bind_template_child (widget_class, SuppleRoutinesView, bar);
  gtk_widget_class_bind_template_child (widget_class, SuppleRoutinesView, cards);
  gtk_widget_class_bind_template_child (widget_class, SuppleRoutinesView, all);
  gtk_widget_class_bind_template_child (widget_class, SuppleRoutinesView, empty);
  gtk_widget_class_bind_template_child (widget_class, SuppleRoutinesView, way_on);
  gtk_widget_class_bind_template_callback (widget_class, card_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, way_on_clicked_cb);
}

static void
supple_routines_view_init (SuppleRoutinesView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
show_cards (SuppleRoutinesView *self)
{
  SuppleLibrary      *library = supple_catalog_get_library (self->catalog);
  GListModel         *all = supple_library_get_routines (library);
  GtkFilter          *filter = GTK_FILTER (supple_filter_bar_get_filter (self->bar));
  GtkFilterListModel *wished =
    gtk_filter_list_model_new (g_object_ref (all), g_object_ref (filter));

  self->routines = gtk_sort_list_model_new (G_LIST_MODEL (wished), NULL);

  g_autoptr (GtkSliceListModel) first =
    gtk_slice_list_model_new (g_object_ref (G_LIST_MODEL (self->routines)), 0, SUPPLE_CARDS_MAX);

  gtk_flow_box_bind_model (self->cards, G_LIST_MODEL (first), create_card, self, NULL);
  g_signal_connect_object (self->routines, "items-changed", G_CALLBACK (show_state), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (filter, "changed", G_CALLBACK (show_state), self,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
}

/**
 * supple_routines_view_set_catalog:
 * @self: a view
 * @catalog: what it shows
 *
 * Once only.
 */
void
supple_routines_view_set_catalog (SuppleRoutinesView *self,
                                  SuppleCatalog      *catalog)
{
  g_return_if_fail (SUPPLE_IS_ROUTINES_VIEW (self));
  g_return_if_fail (SUPPLE_IS_CATALOG (catalog) && self->catalog == NULL);

  self->catalog = g_object_ref (catalog);
  supple_gallery_filter_set_catalog (supple_filter_bar_get_filter (self->bar), catalog);
  g_object_set (self->hero, "pacing", supple_catalog_get_pacing (catalog), NULL);
  show_cards (self);
  g_signal_connect_object (supple_filter_bar_get_popover (self->bar), "notify::order",
                           G_CALLBACK (order_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (supple_catalog_get_recent (catalog), "changed",
                           G_CALLBACK (recent_changed_cb), self, G_CONNECT_SWAPPED);
  if (supple_catalog_get_outlook (catalog) != NULL)
    {
      supple_pause_card_set_outlook (self->pause, supple_catalog_get_outlook (catalog));
      g_signal_connect_object (supple_catalog_get_outlook (catalog), "changed",
                               G_CALLBACK (outlook_changed_cb), self, G_CONNECT_SWAPPED);
    }

  suggest (self);
  show_state (self);
}

/**
 * supple_routines_view_set_columns:
 * @self: a view
 * @columns: how many cards stand side by side; 1 makes all of it narrow
 */
void
supple_routines_view_set_columns (SuppleRoutinesView *self,
                                  guint               columns)
{
  g_return_if_fail (SUPPLE_IS_ROUTINES_VIEW (self));

  supple_hero_set_narrow (self->hero, columns == 1);
  supple_filter_bar_set_narrow (self->bar, columns == 1);
  gtk_flow_box_set_min_children_per_line (self->cards, columns);
  gtk_flow_box_set_max_children_per_line (self->cards, columns);
}

/**
 * supple_routines_view_offer:
 * @self: a view
 * @routine: (nullable): a routine that was broken off; %NULL to suggest one instead
 * @step: the step to go on with
 *
 * Offers at the top to go on where the person stopped.
 */
void
supple_routines_view_offer (SuppleRoutinesView *self,
                            SuppleRoutine      *routine,
                            guint               step)
{
  g_return_if_fail (SUPPLE_IS_ROUTINES_VIEW (self));

  self->resuming = routine != NULL;

  if (routine == NULL)
    {
      suggest (self);
      return;
    }

  /* In this order: at no time does a routine have a step that it does not have. */
  g_object_set (self->hero, "resume-step", -1, NULL);
  g_object_set (self->hero, "routine", routine, NULL);
  g_object_set (self->hero, "resume-step", (int) step, NULL);
}

/**
 * supple_routines_view_get_routines:
 * @self: a view with a catalogue
 *
 * Returns: (transfer none) (element-type SuppleRoutine): all that the filters let through, in order
 */
GListModel *
supple_routines_view_get_routines (SuppleRoutinesView *self)
{
  g_return_val_if_fail (SUPPLE_IS_ROUTINES_VIEW (self), NULL);

  return G_LIST_MODEL (self->routines);
}
