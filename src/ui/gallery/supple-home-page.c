/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/gallery/supple-home-page.h"

#include <glib/gi18n.h>

#include "ui/gallery/supple-routines-view.h"
#include "ui/gallery/supple-search-view.h"
#include "ui/gallery/supple-stretches-view.h"
#include "ui/supple-resume.h"

#define COLUMNS_MAX 4

/**
 * SuppleHomePage:
 *
 * The first thing to see: the routines, and on a page beside them the stretches. Typing anywhere
 * searches both.
 */
struct _SuppleHomePage
{
  AdwNavigationPage parent_instance;

  SuppleCatalog *catalog;
  guint          columns;

  AdwHeaderBar        *header;
  AdwViewSwitcher     *switcher;
  AdwViewSwitcherBar  *bottom_switcher;
  GtkSearchBar        *search_bar;
  GtkSearchEntry      *search_entry;
  AdwBanner           *banner;
  GtkStack            *stack;
  AdwViewStack        *pages;
  SuppleRoutinesView  *routines;
  SuppleStretchesView *stretches;
  SuppleSearchView    *search;
};

G_DEFINE_FINAL_TYPE (SuppleHomePage, supple_home_page, ADW_TYPE_NAVIGATION_PAGE)

typedef enum
{
  PROP_COLUMNS = 1,
} SuppleHomePageProperty;

static GParamSpec *props[PROP_COLUMNS + 1];

static void
show_faults (SuppleHomePage *self)
{
  GListModel      *faults = supple_library_get_faults (supple_catalog_get_library (self->catalog));
  int              n = (int) g_list_model_get_n_items (faults);
  g_autofree char *text =
    g_strdup_printf (ngettext ("%d file could not be read", "%d files could not be read", n), n);

  adw_banner_set_title (self->banner, text);
  adw_banner_set_revealed (self->banner, n > 0);
}

static void
search_changed_cb (SuppleHomePage *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->search_entry));

  if (self->catalog == NULL)
    return;

  supple_search_view_set_text (self->search, text);
  gtk_stack_set_visible_child_name (self->stack, *text != '\0' ? "search" : "browse");
}

static void
search_mode_changed_cb (SuppleHomePage *self)
{
  if (self->catalog != NULL && gtk_search_bar_get_search_mode (self->search_bar))
    supple_search_view_prepare (self->search);
}

static void
search_activated_cb (SuppleHomePage *self)
{
  if (*gtk_editable_get_text (GTK_EDITABLE (self->search_entry)) != '\0')
    supple_search_view_open_first (self->search);
}

/* Those of the page that one is on come first. */
static void
page_changed_cb (SuppleHomePage *self)
{
  if (self->catalog != NULL)
    supple_search_view_prefer_routines (
      self->search,
      g_strcmp0 (adw_view_stack_get_visible_child_name (self->pages), "routines") == 0);
}

static void
search_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  SuppleHomePage *self = SUPPLE_HOME_PAGE (widget);

  gtk_search_bar_set_search_mode (self->search_bar, TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (self->search_entry));
}

static void
stop_search_action (GtkWidget  *widget,
                    const char *action_name,
                    GVariant   *parameter)
{
  gtk_search_bar_set_search_mode (SUPPLE_HOME_PAGE (widget)->search_bar, FALSE);
}

static void
show_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  SuppleHomePage *self = SUPPLE_HOME_PAGE (widget);

  gtk_search_bar_set_search_mode (self->search_bar, FALSE);
  adw_view_stack_set_visible_child_name (self->pages, g_variant_get_string (parameter, NULL));
}

/* A routine’s card is wider than a stretch’s by one column. */
static void
show_columns (SuppleHomePage *self)
{
  gboolean narrow = self->columns <= 2;

  adw_header_bar_set_title_widget (self->header, narrow ? NULL : GTK_WIDGET (self->switcher));
  adw_view_switcher_bar_set_reveal (self->bottom_switcher, narrow);
  supple_routines_view_set_columns (self->routines, self->columns - 1);
  supple_stretches_view_set_columns (self->stretches, self->columns);
}

static void
supple_home_page_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  SuppleHomePage *self = SUPPLE_HOME_PAGE (object);

  switch ((SuppleHomePageProperty) prop_id)
    {
    case PROP_COLUMNS:
      g_value_set_uint (value, self->columns);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
supple_home_page_set_property (GObject      *object,
                               guint         prop_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  SuppleHomePage *self = SUPPLE_HOME_PAGE (object);

  switch ((SuppleHomePageProperty) prop_id)
    {
    case PROP_COLUMNS:
      if (self->columns != g_value_get_uint (value))
        {
          self->columns = g_value_get_uint (value);
          g_object_notify_by_pspec (object, pspec);
          show_columns (self);
        }
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
supple_home_page_dispose (GObject *object)
{
  SuppleHomePage *self = SUPPLE_HOME_PAGE (object);

  g_clear_object (&self->switcher);
  gtk_widget_dispose_template (GTK_WIDGET (object), SUPPLE_TYPE_HOME_PAGE);
  g_clear_object (&self->catalog);

  G_OBJECT_CLASS (supple_home_page_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PREFIX "/gallery/supple-home-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SuppleHomePage, header);
  gtk_widget_class_bind_template_child (widget_class, SuppleHomePage, switcher);
  gtk_widget_class_bind_template_child (widget_class, SuppleHomePage, bottom_switcher);
  gtk_widget_class_bind_template_child (widget_class, SuppleHomePage, search_bar);
  gtk_widget_class_bind_template_child (widget_class, SuppleHomePage, search_entry);
  gtk_widget_class_bind_template_child (widget_class, SuppleHomePage, banner);
  gtk_widget_class_bind_template_child (widget_class, SuppleHomePage, stack);
  gtk_widget_class_bind_template_child (widget_class, SuppleHomePage, pages);
  gtk_widget_class_bind_template_child (widget_class, SuppleHomePage, routines);
  gtk_widget_class_bind_template_child (widget_class, SuppleHomePage, stretches);
  gtk_widget_class_bind_template_child (widget_class, SuppleHomePage, search);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_mode_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, page_changed_cb);
}

static void
supple_home_page_class_init (SuppleHomePageClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = supple_home_page_dispose;
  object_class->get_property = supple_home_page_get_property;
  object_class->set_property = supple_home_page_set_property;

  /**
   * SuppleHomePage:columns:
   *
   * How many stretches there is room for side by side; with 2, all of the page is narrow.
   */
  props[PROP_COLUMNS] =
    g_param_spec_uint ("columns", NULL, NULL, 2, COLUMNS_MAX, COLUMNS_MAX,
                       G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  g_type_ensure (SUPPLE_TYPE_ROUTINES_VIEW);
  g_type_ensure (SUPPLE_TYPE_STRETCHES_VIEW);
  g_type_ensure (SUPPLE_TYPE_SEARCH_VIEW);

  gtk_widget_class_install_action (widget_class, "home.search", NULL, search_action);
  gtk_widget_class_install_action (widget_class, "home.stop-search", NULL, stop_search_action);
  gtk_widget_class_install_action (widget_class, "home.show", "s", show_action);
  bind_template (widget_class);
}

static void
supple_home_page_init (SuppleHomePage *self)
{
  self->columns = COLUMNS_MAX;
  gtk_widget_init_template (GTK_WIDGET (self));

  /* The header gives it up where there is no room for it. */
  g_object_ref (self->switcher);
  gtk_search_bar_connect_entry (self->search_bar, GTK_EDITABLE (self->search_entry));
}

/**
 * supple_home_page_set_catalog:
 * @self: a page
 * @catalog: what it shows
 *
 * Once only.
 */
void
supple_home_page_set_catalog (SuppleHomePage *self,
                              SuppleCatalog  *catalog)
{
  g_return_if_fail (SUPPLE_IS_HOME_PAGE (self));
  g_return_if_fail (SUPPLE_IS_CATALOG (catalog) && self->catalog == NULL);

  self->catalog = g_object_ref (catalog);
  supple_routines_view_set_catalog (self->routines, catalog);
  supple_stretches_view_set_catalog (self->stretches, catalog);
  supple_search_view_set_catalog (self->search, catalog);
  show_columns (self);
  show_faults (self);
  g_signal_connect_object (supple_library_get_faults (supple_catalog_get_library (catalog)),
                           "items-changed", G_CALLBACK (show_faults), self, G_CONNECT_SWAPPED);
}

/**
 * supple_home_page_offer_unfinished:
 * @self: a page with a catalogue
 *
 * Offers at the top of the routines to go on where the person stopped; if there is nothing to go
 * on with, it suggests something.
 */
void
supple_home_page_offer_unfinished (SuppleHomePage *self)
{
  g_return_if_fail (SUPPLE_IS_HOME_PAGE (self));

  g_auto (SuppleUnfinished) unfinished = { 0 };
  SuppleRoutine *routine =
    supple_resume_load (supple_catalog_get_library (self->catalog), &unfinished);

  g_autoptr (SuppleRoutine) adapted =
    routine != NULL ? supple_my_back_adapt (supple_catalog_get_back (self->catalog), routine)
                    : NULL;

  if (adapted != NULL && unfinished.step >= supple_routine_get_n_steps (adapted))
    g_clear_object (&adapted);

  supple_routines_view_offer (self->routines, adapted, unfinished.step);
}

/**
 * supple_home_page_get_routines:
 * @self: a page with a catalogue
 *
 * Returns: (transfer none) (element-type SuppleRoutine): the routines that are shown, or would be
 *   if there was room: those that are looked for, or else those that the filters let through
 */
GListModel *
supple_home_page_get_routines (SuppleHomePage *self)
{
  g_return_val_if_fail (SUPPLE_IS_HOME_PAGE (self), NULL);

  if (*gtk_editable_get_text (GTK_EDITABLE (self->search_entry)) != '\0')
    return supple_search_view_get_routines (self->search);

  return supple_routines_view_get_routines (self->routines);
}
