/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/gallery/supple-gallery-filter.h"

#define MINUTE_US (60 * G_USEC_PER_SEC)

/* “5 min” on a card means less than this. */
#define ROUNDING_US (30 * G_USEC_PER_SEC)

/**
 * SuppleGalleryFilter:
 *
 * Lets through the routines and stretches that somebody wants to choose from. Every property is
 * one wish; as they are to begin with, none is.
 */
struct _SuppleGalleryFilter
{
  GtkFilter parent_instance;

  SuppleCatalog *catalog;
  int            place;
  guint          at_most_min;
  gboolean       no_kneeling;
  gboolean       no_lying;
  gboolean       in_bed;
  gboolean       favourites;
};

G_DEFINE_FINAL_TYPE (SuppleGalleryFilter, supple_gallery_filter, GTK_TYPE_FILTER)

typedef enum
{
  PROP_PLACE = 1,
  PROP_AT_MOST_MIN,
  PROP_NO_KNEELING,
  PROP_NO_LYING,
  PROP_IN_BED,
  PROP_FAVOURITES,
} SuppleGalleryFilterProperty;

static GParamSpec *props[PROP_FAVOURITES + 1];

static SuppleDemands
get_unwanted (SuppleGalleryFilter *self)
{
  return (self->no_kneeling ? SUPPLE_NEEDS_KNEELING : 0) |
         (self->no_lying ? SUPPLE_NEEDS_LYING : 0) |
         (self->in_bed ? SUPPLE_NEEDS_LEAVING_BED : 0);
}

static gboolean
supple_gallery_filter_match (GtkFilter *filter,
                             gpointer   item)
{
  SuppleGalleryFilter *self = SUPPLE_GALLERY_FILTER (filter);

  if (supple_gallery_filter_count (self) == 0 || self->catalog == NULL)
    return TRUE;

  SuppleDemands demands = supple_catalog_get_demands (self->catalog, item);

  if ((demands & get_unwanted (self)) != 0)
    return FALSE;

  if (self->place != SUPPLE_ANY_PLACE &&
      !supple_demands_fit_place (demands, (SupplePlace) self->place))
    return FALSE;

  if (self->favourites &&
      !supple_favourites_contain (supple_catalog_get_favourites (self->catalog), item))
    return FALSE;

  return self->at_most_min == 0 || !SUPPLE_IS_ROUTINE (item) ||
         supple_catalog_get_length_us (self->catalog, item) <
           self->at_most_min * MINUTE_US + ROUNDING_US;
}

static GtkFilterMatch
supple_gallery_filter_get_strictness (GtkFilter *filter)
{
  return supple_gallery_filter_count (SUPPLE_GALLERY_FILTER (filter)) == 0 ? GTK_FILTER_MATCH_ALL
                                                                           : GTK_FILTER_MATCH_SOME;
}

static void
favourites_changed_cb (SuppleGalleryFilter *self)
{
  if (self->favourites)
    gtk_filter_changed (GTK_FILTER (self), GTK_FILTER_CHANGE_DIFFERENT);
}

static void
lengths_changed_cb (SuppleGalleryFilter *self)
{
  if (self->at_most_min > 0)
    gtk_filter_changed (GTK_FILTER (self), GTK_FILTER_CHANGE_DIFFERENT);
}

static gboolean *
get_switch (SuppleGalleryFilter *self,
            guint                prop_id)
{
  switch ((SuppleGalleryFilterProperty) prop_id)
    {
    case PROP_NO_KNEELING:
      return &self->no_kneeling;

    case PROP_NO_LYING:
      return &self->no_lying;

    case PROP_IN_BED:
      return &self->in_bed;

    case PROP_FAVOURITES:
      return &self->favourites;

    case PROP_PLACE:
    case PROP_AT_MOST_MIN:
    default:
      return NULL;
    }
}

static void
supple_gallery_filter_get_property (GObject    *object,
                                    guint       prop_id,
                                    GValue     *value,
                                    GParamSpec *pspec)
{
  SuppleGalleryFilter *self = SUPPLE_GALLERY_FILTER (object);

  if (prop_id == PROP_PLACE)
    g_value_set_int (value, self->place);
  else if (prop_id == PROP_AT_MOST_MIN)
    g_value_set_uint (value, self->at_most_min);
  else
    g_value_set_boolean (value, *get_switch (self, prop_id));
}

/* Returns: whether anything is different now. */
static gboolean
keep (SuppleGalleryFilter *self,
      guint                prop_id,
      const GValue        *value)
{
  gboolean *wish = get_switch (self, prop_id);
  int      *number = prop_id == PROP_PLACE ? &self->place : (int *) &self->at_most_min;
  int       wished;

  if (wish != NULL)
    {
      gboolean before = *wish;

      *wish = g_value_get_boolean (value);
      return *wish != before;
    }

  int before = *number;

  wished = prop_id == PROP_PLACE ? g_value_get_int (value) : (int) g_value_get_uint (value);
  *number = wished;
  return wished != before;
}

static void
supple_gallery_filter_set_property (GObject      *object,
                                    guint         prop_id,
                                    const GValue *value,
                                    GParamSpec   *pspec)
{
  if (!keep (SUPPLE_GALLERY_FILTER (object), prop_id, value))
    return;

  g_object_notify_by_pspec (object, pspec);
  gtk_filter_changed (GTK_FILTER (object), GTK_FILTER_CHANGE_DIFFERENT);
}

static void
supple_gallery_filter_dispose (GObject *object)
{
  SuppleGalleryFilter *self = SUPPLE_GALLERY_FILTER (object);

  g_clear_object (&self->catalog);

  G_OBJECT_CLASS (supple_gallery_filter_parent_class)->dispose (object);
}

static void
supple_gallery_filter_class_init (SuppleGalleryFilterClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkFilterClass *filter_class = GTK_FILTER_CLASS (klass);
  GParamFlags     flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = supple_gallery_filter_get_property;
  object_class->set_property = supple_gallery_filter_set_property;
  object_class->dispose = supple_gallery_filter_dispose;
  filter_class->match = supple_gallery_filter_match;
  filter_class->get_strictness = supple_gallery_filter_get_strictness;

  /**
   * SuppleGalleryFilter:place:
   *
   * Where it is to be done, a #SupplePlace or %SUPPLE_ANY_PLACE.
   */
  props[PROP_PLACE] = g_param_spec_int ("place", NULL, NULL, SUPPLE_ANY_PLACE,
                                        SUPPLE_PLACE_STANDING, SUPPLE_ANY_PLACE, flags);

  /**
   * SuppleGalleryFilter:at-most-min:
   *
   * How many minutes a routine may take, as cards tell it; 0 for any.
   */
  props[PROP_AT_MOST_MIN] = g_param_spec_uint ("at-most-min", NULL, NULL, 0, G_MAXINT, 0, flags);

  /**
   * SuppleGalleryFilter:no-kneeling:
   *
   * Nothing that puts weight on the knees.
   */
  props[PROP_NO_KNEELING] = g_param_spec_boolean ("no-kneeling", NULL, NULL, FALSE, flags);

  /**
   * SuppleGalleryFilter:no-lying:
   *
   * Nothing that is done lying flat.
   */
  props[PROP_NO_LYING] = g_param_spec_boolean ("no-lying", NULL, NULL, FALSE, flags);

  /**
   * SuppleGalleryFilter:in-bed:
   *
   * Only what can be done without leaving the bed.
   */
  props[PROP_IN_BED] = g_param_spec_boolean ("in-bed", NULL, NULL, FALSE, flags);

  /**
   * SuppleGalleryFilter:favourites:
   *
   * Only what carries a star.
   */
  props[PROP_FAVOURITES] = g_param_spec_boolean ("favourites", NULL, NULL, FALSE, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
supple_gallery_filter_init (SuppleGalleryFilter *self)
{
  self->place = SUPPLE_ANY_PLACE;
}

/**
 * supple_gallery_filter_new:
 *
 * Returns: (transfer full): a filter that lets everything through
 */
SuppleGalleryFilter *
supple_gallery_filter_new (void)
{
  return g_object_new (SUPPLE_TYPE_GALLERY_FILTER, NULL);
}

/**
 * supple_gallery_filter_set_catalog:
 * @self: a filter
 * @catalog: what knows about the items; without it, everything is let through
 *
 * Once only.
 */
void
supple_gallery_filter_set_catalog (SuppleGalleryFilter *self,
                                   SuppleCatalog       *catalog)
{
  g_return_if_fail (SUPPLE_IS_GALLERY_FILTER (self));
  g_return_if_fail (self->catalog == NULL);

  self->catalog = g_object_ref (catalog);
  g_signal_connect_object (supple_catalog_get_favourites (catalog), "changed",
                           G_CALLBACK (favourites_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (supple_catalog_get_pacing (catalog), "notify::options",
                           G_CALLBACK (lengths_changed_cb), self, G_CONNECT_SWAPPED);
}

/**
 * supple_gallery_filter_count:
 * @self: a filter
 *
 * Returns: how many wishes there are
 */
guint
supple_gallery_filter_count (SuppleGalleryFilter *self)
{
  g_return_val_if_fail (SUPPLE_IS_GALLERY_FILTER (self), 0);

  return (guint) (self->place != SUPPLE_ANY_PLACE) + (self->at_most_min > 0) + self->no_kneeling +
         self->no_lying + self->in_bed + self->favourites;
}

/**
 * supple_gallery_filter_clear:
 * @self: a filter
 *
 * Takes all wishes back.
 */
void
supple_gallery_filter_clear (SuppleGalleryFilter *self)
{
  g_return_if_fail (SUPPLE_IS_GALLERY_FILTER (self));

  g_object_set (self,
                "place", SUPPLE_ANY_PLACE,
                "at-most-min", 0u,
                "no-kneeling", FALSE,
                "no-lying", FALSE,
                "in-bed", FALSE,
                "favourites", FALSE,
                NULL);
}
