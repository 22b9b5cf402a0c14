/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/supple-recent.h"

/* Nobody looks further back than this, and the settings are no archive. */
#define KEPT_MAX 200

/**
 * SuppleRecent:
 *
 * When each routine was last done to its end, as the settings have it.
 */
struct _SuppleRecent
{
  GObject parent_instance;

  GSettings  *settings;
  GHashTable *times_s;
};

G_DEFINE_FINAL_TYPE (SuppleRecent, supple_recent, G_TYPE_OBJECT)

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
settings_changed_cb (SuppleRecent *self)
{
  g_autoptr (GVariant) times = g_settings_get_value (self->settings, "recent");
  GVariantIter iter;
  const char  *id;
  gint64       time_s;

  g_hash_table_remove_all (self->times_s);
  g_variant_iter_init (&iter, times);

  while (g_variant_iter_next (&iter, "{&sx}", &id, &time_s))
    g_hash_table_insert (self->times_s, g_strdup (id), g_memdup2 (&time_s, sizeof time_s));

  g_signal_emit (self, signals[CHANGED], 0);
}

static void
supple_recent_dispose (GObject *object)
{
  SuppleRecent *self = SUPPLE_RECENT (object);

  g_clear_object (&self->settings);

  G_OBJECT_CLASS (supple_recent_parent_class)->dispose (object);
}

static void
supple_recent_finalize (GObject *object)
{
  SuppleRecent *self = SUPPLE_RECENT (object);

  g_hash_table_unref (self->times_s);

  G_OBJECT_CLASS (supple_recent_parent_class)->finalize (object);
}

static void
supple_recent_class_init (SuppleRecentClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = supple_recent_dispose;
  G_OBJECT_CLASS (klass)->finalize = supple_recent_finalize;

  /**
   * SuppleRecent::changed:
   *
   * Something was done.
   */
  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 0);
}

static void
supple_recent_init (SuppleRecent *self)
{
  self->times_s = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
}

/**
 * supple_recent_new:
 * @settings: Supple’s settings
 *
 * Returns: (transfer full): the times that @settings has
 */
SuppleRecent *
supple_recent_new (GSettings *settings)
{
  g_return_val_if_fail (G_IS_SETTINGS (settings), NULL);

  SuppleRecent *self = g_object_new (SUPPLE_TYPE_RECENT, NULL);

  self->settings = g_object_ref (settings);
  settings_changed_cb (self);
  g_signal_connect_object (settings, "changed::recent", G_CALLBACK (settings_changed_cb), self,
                           G_CONNECT_SWAPPED);

  return self;
}

/**
 * supple_recent_get_s:
 * @self: the times
 * @id: of a routine
 *
 * Returns: when it was last done, in seconds since 1970; 0 for never, or too long ago
 */
gint64
supple_recent_get_s (SuppleRecent *self,
                     const char   *id)
{
  g_return_val_if_fail (SUPPLE_IS_RECENT (self), 0);

  const gint64 *time_s = id != NULL ? g_hash_table_lookup (self->times_s, id) : NULL;

  return time_s != NULL ? *time_s : 0;
}

static void
drop_oldest (GHashTable *times_s)
{
  GHashTableIter iter;
  const char    *oldest = NULL;
  gint64         oldest_s = G_MAXINT64;
  gpointer       id, time_s;

  g_hash_table_iter_init (&iter, times_s);

  while (g_hash_table_iter_next (&iter, &id, &time_s))
    if (*(gint64 *) time_s < oldest_s)
      {
        oldest = id;
        oldest_s = *(gint64 *) time_s;
      }

  g_hash_table_remove (times_s, oldest);
}

/**
 * supple_recent_note:
 * @self: the times
 * @id: of a routine
 * @time_s: when it was done, in seconds since 1970
 *
 * Writes the settings.
 */
void
supple_recent_note (SuppleRecent *self,
                    const char   *id,
                    gint64        time_s)
{
  g_return_if_fail (SUPPLE_IS_RECENT (self));
  g_return_if_fail (id != NULL);

  GHashTableIter  iter;
  gpointer        key, value;
  GVariantBuilder builder;

  g_hash_table_insert (self->times_s, g_strdup (id), g_memdup2 (&time_s, sizeof time_s));

  while (g_hash_table_size (self->times_s) > KEPT_MAX)
    drop_oldest (self->times_s);

  g_variant_builder_init (&builder, G_VARIANT_TYPE ("a{sx}"));
  g_hash_table_iter_init (&iter, self->times_s);

  while (g_hash_table_iter_next (&iter, &key, &value))
    g_variant_builder_add (&builder, "{sx}", (const char *) key, *(gint64 *) value);

  g_settings_set_value (self->settings, "recent", g_variant_builder_end (&builder));
}

static void
session_state_cb (SuppleRecent  *self,
                  GParamSpec    *pspec,
                  SuppleSession *session)
{
  const char *id =
    supple_routine_get_id (supple_timeline_get_routine (supple_session_get_timeline (session)));

  /* A stretch by itself has no id to come back to. */
  if (id == NULL || supple_session_get_state (session) != SUPPLE_SESSION_FINISHED)
    return;

  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();

  supple_recent_note (self, id, g_date_time_to_unix (now));
}

/**
 * supple_recent_follow:
 * @self: the times
 * @session: a session about to start
 *
 * Notes its routine when @session has been done to its end.
 */
void
supple_recent_follow (SuppleRecent  *self,
                      SuppleSession *session)
{
  g_return_if_fail (SUPPLE_IS_RECENT (self));
  g_return_if_fail (SUPPLE_IS_SESSION (session));

  g_signal_connect_object (session, "notify::state", G_CALLBACK (session_state_cb), self,
                           G_CONNECT_SWAPPED);
}
