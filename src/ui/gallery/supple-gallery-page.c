/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/gallery/supple-gallery-page.h"

#include <glib/gi18n.h>

#include "library/supple-library.h"
#include "ui/gallery/supple-hero.h"
#include "ui/gallery/supple-routine-card.h"
#include "ui/supple-pacing.h"

/* Cards side by side where there is room. */
#define COLUMNS 3

/**
 * SuppleGalleryPage:
 *
 * The first thing to see: a suggestion, and a card for each routine.
 */
struct _SuppleGalleryPage
{
  AdwNavigationPage parent_instance;

  SuppleLibrary *library;
  SupplePacing  *pacing;
  gboolean       narrow;

  SuppleHero *hero;
  GtkFlowBox *cards;
};

G_DEFINE_FINAL_TYPE (SuppleGalleryPage, supple_gallery_page, ADW_TYPE_NAVIGATION_PAGE)

typedef enum
{
  PROP_LIBRARY = 1,
  PROP_PACING,
  PROP_NARROW,
} SuppleGalleryPageProperty;

static GParamSpec *props[PROP_NARROW + 1];

static gboolean
has_faults (gpointer    closure,
            GListModel *faults)
{
  return faults != NULL && g_list_model_get_n_items (faults) > 0;
}

static char *
faults_text (gpointer    closure,
             GListModel *faults)
{
  int n = faults != NULL ? (int) g_list_model_get_n_items (faults) : 0;

  return g_strdup_printf (ngettext ("%d file could not be read", "%d files could not be read", n),
                          n);
}

static GtkWidget *
create_card (gpointer item,
             gpointer user_data)
{
  SuppleGalleryPage *self = user_data;

  return g_object_new (SUPPLE_TYPE_ROUTINE_CARD, "routine", item, "pacing", self->pacing, NULL);
}

static void
narrow_changed (SuppleGalleryPage *self)
{
  supple_hero_set_narrow (self->hero, self->narrow);
  gtk_flow_box_set_min_children_per_line (self->cards, self->narrow ? 1 : COLUMNS);
}

/* Library and pacing are set once each, in any order. */
static void
show_routines (SuppleGalleryPage *self)
{
  if (self->library == NULL || self->pacing == NULL)
    return;

  GListModel *routines = supple_library_get_routines (self->library);
  g_autoptr (SuppleRoutine) first = g_list_model_get_item (routines, 0);

  g_object_set (self->hero, "routine", first, NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->hero), first != NULL);
  gtk_flow_box_bind_model (self->cards, routines, create_card, self, NULL);
}

static void
supple_gallery_page_get_property (GObject    *object,
                                  guint       prop_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  SuppleGalleryPage *self = SUPPLE_GALLERY_PAGE (object);

  switch ((SuppleGalleryPageProperty) prop_id)
    {
    case PROP_LIBRARY:
      g_value_set_object (value, self->library);
      break;

    case PROP_PACING:
      g_value_set_object (value, self->pacing);
      break;

    case PROP_NARROW:
      g_value_set_boolean (value, self->narrow);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
supple_gallery_page_set_property (GObject      *object,
                                  guint         prop_id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  SuppleGalleryPage *self = SUPPLE_GALLERY_PAGE (object);

  switch ((SuppleGalleryPageProperty) prop_id)
    {
    case PROP_LIBRARY:
      if (g_set_object (&self->library, g_value_get_object (value)))
        {
          g_object_notify_by_pspec (object, pspec);
          show_routines (self);
        }
      break;

    case PROP_PACING:
      if (g_set_object (&self->pacing, g_value_get_object (value)))
        {
          g_object_notify_by_pspec (object, pspec);
          show_routines (self);
        }
      break;

    case PROP_NARROW:
      if (self->narrow != g_value_get_boolean (value))
        {
          self->narrow = g_value_get_boolean (value);
          g_object_notify_by_pspec (object, pspec);
          narrow_changed (self);
        }
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
supple_gallery_page_dispose (GObject *object)
{
  SuppleGalleryPage *self = SUPPLE_GALLERY_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), SUPPLE_TYPE_GALLERY_PAGE);
  g_clear_object (&self->library);
  g_clear_object (&self->pacing);

  G_OBJECT_CLASS (supple_gallery_page_parent_class)->dispose (object);
}

static void
supple_gallery_page_class_init (SuppleGalleryPageClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = supple_gallery_page_dispose;
  object_class->get_property = supple_gallery_page_get_property;
  object_class->set_property = supple_gallery_page_set_property;

  /**
   * SuppleGalleryPage:library:
   *
   * Where routines come from.
   */
  props[PROP_LIBRARY] =
    g_param_spec_object ("library", NULL, NULL, SUPPLE_TYPE_LIBRARY,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * SuppleGalleryPage:pacing:
   *
   * The breath that lengths are told at.
   */
  props[PROP_PACING] =
    g_param_spec_object ("pacing", NULL, NULL, SUPPLE_TYPE_PACING,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * SuppleGalleryPage:narrow:
   *
   * Whether there is room for one column only.
   */
  props[PROP_NARROW] =
    g_param_spec_boolean ("narrow", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  g_type_ensure (SUPPLE_TYPE_HERO);
  g_type_ensure (SUPPLE_TYPE_LIBRARY);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PREFIX "/gallery/supple-gallery-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SuppleGalleryPage, hero);
  gtk_widget_class_bind_template_child (widget_class, SuppleGalleryPage, cards);
  gtk_widget_class_bind_template_callback (widget_class, has_faults);
  gtk_widget_class_bind_template_callback (widget_class, faults_text);
}

static void
supple_gallery_page_init (SuppleGalleryPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * supple_gallery_page_offer:
 * @self: a gallery
 * @routine: (nullable): a routine that was broken off; %NULL to suggest one instead
 * @step: the step to go on with
 *
 * Offers at the top to go on where the person stopped.
 */
void
supple_gallery_page_offer (SuppleGalleryPage *self,
                           SuppleRoutine     *routine,
                           guint              step)
{
  g_return_if_fail (SUPPLE_IS_GALLERY_PAGE (self));

  g_autoptr (SuppleRoutine) first =
    g_list_model_get_item (supple_library_get_routines (self->library), 0);

  /* In this order: at no time does a routine have a step that it does not have. */
  g_object_set (self->hero, "resume-step", -1, NULL);
  g_object_set (self->hero, "routine", routine != NULL ? routine : first, NULL);

  if (routine != NULL)
    g_object_set (self->hero, "resume-step", (int) step, NULL);
}
