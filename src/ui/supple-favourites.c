/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/supple-favourites.h"

#include "model/supple-routine.h"

/**
 * SuppleFavourites:
 *
 * The routines and stretches that carry a star, as the settings have them.
 */
struct _SuppleFavourites
{
  GObject parent_instance;

  GSettings  *settings;
  GHashTable *routines;
  GHashTable *exercises;
};

G_DEFINE_FINAL_TYPE (SuppleFavourites, supple_favourites, G_TYPE_OBJECT)

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static const char *
get_key (GObject *item)
{
  return SUPPLE_IS_ROUTINE (item) ? "favourites" : "favourite-stretches";
}

static const char *
get_id (GObject *item)
{
  return SUPPLE_IS_ROUTINE (item) ? supple_routine_get_id (SUPPLE_ROUTINE (item))
                                  : supple_exercise_get_id (SUPPLE_EXERCISE (item));
}

static void
read_key (SuppleFavourites *self,
          const char       *key,
          GHashTable       *ids)
{
  g_auto (GStrv) list = g_settings_get_strv (self->settings, key);

  g_hash_table_remove_all (ids);

  for (guint i = 0; list[i] != NULL; i++)
    g_hash_table_add (ids, g_strdup (list[i]));
}

static void
settings_changed_cb (SuppleFavourites *self)
{
  read_key (self, "favourites", self->routines);
  read_key (self, "favourite-stretches", self->exercises);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
supple_favourites_dispose (GObject *object)
{
  SuppleFavourites *self = SUPPLE_FAVOURITES (object);

  g_clear_object (&self->settings);

  G_OBJECT_CLASS (supple_favourites_parent_class)->dispose (object);
}

static void
supple_favourites_finalize (GObject *object)
{
  SuppleFavourites *self = SUPPLE_FAVOURITES (object);

  g_hash_table_unref (self->routines);
  g_hash_table_unref (self->exercises);

  G_OBJECT_CLASS (supple_favourites_parent_class)->finalize (object);
}

static void
supple_favourites_class_init (SuppleFavouritesClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = supple_favourites_dispose;
  G_OBJECT_CLASS (klass)->finalize = supple_favourites_finalize;

  /**
   * SuppleFavourites::changed:
   *
   * A star was set or taken away, here or elsewhere.
   */
  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 0);
}

static void
supple_favourites_init (SuppleFavourites *self)
{
  self->routines = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->exercises = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

/**
 * supple_favourites_new:
 * @settings: Supple’s settings
 *
 * Returns: (transfer full): the favourites that @settings has
 */
SuppleFavourites *
supple_favourites_new (GSettings *settings)
{
  g_return_val_if_fail (G_IS_SETTINGS (settings), NULL);

  SuppleFavourites *self = g_object_new (SUPPLE_TYPE_FAVOURITES, NULL);

  self->settings = g_object_ref (settings);
  settings_changed_cb (self);
  g_signal_connect_object (settings, "changed::favourites", G_CALLBACK (settings_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (settings, "changed::favourite-stretches",
                           G_CALLBACK (settings_changed_cb), self, G_CONNECT_SWAPPED);

  return self;
}

/**
 * supple_favourites_contain:
 * @self: the favourites
 * @item: a routine or an exercise
 *
 * Returns: whether @item carries a star
 */
gboolean
supple_favourites_contain (SuppleFavourites *self,
                           GObject          *item)
{
  g_return_val_if_fail (SUPPLE_IS_FAVOURITES (self), FALSE);

  const char *id = get_id (item);

  return id != NULL &&
         g_hash_table_contains (SUPPLE_IS_ROUTINE (item) ? self->routines : self->exercises, id);
}

/**
 * supple_favourites_set:
 * @self: the favourites
 * @item: a routine or an exercise
 * @favourite: whether it is to carry a star
 *
 * Writes the settings. An id that there is nothing for (any more) is kept.
 */
void
supple_favourites_set (SuppleFavourites *self,
                       GObject          *item,
                       gboolean          favourite)
{
  g_return_if_fail (SUPPLE_IS_FAVOURITES (self));

  if (supple_favourites_contain (self, item) == favourite)
    return;

  const char *key = get_key (item);
  g_auto (GStrv) before = g_settings_get_strv (self->settings, key);
  g_autoptr (GStrvBuilder) after = g_strv_builder_new ();

  for (guint i = 0; before[i] != NULL; i++)
    if (!g_str_equal (before[i], get_id (item)))
      g_strv_builder_add (after, before[i]);

  if (favourite)
    g_strv_builder_add (after, get_id (item));

  g_auto (GStrv) list = g_strv_builder_end (after);

  g_settings_set_strv (self->settings, key, (const char *const *) list);
}
