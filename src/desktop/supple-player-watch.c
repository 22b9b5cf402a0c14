/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "desktop/supple-player-watch.h"

#include "desktop/supple-bus-ear.h"

#define BUS_NAME         "org.freedesktop.DBus"
#define BUS_PATH         "/org/freedesktop/DBus"
#define PLAYERS_PREFIX   "org.mpris.MediaPlayer2."
#define PLAYER_INTERFACE "org.mpris.MediaPlayer2.Player"
#define PLAYER_PATH      "/org/mpris/MediaPlayer2"

/* Not a player: it repeats what the one used last says, which may be ourselves. */
#define PLAYERCTLD PLAYERS_PREFIX "playerctld"

/**
 * SupplePlayerWatch:
 *
 * Hears on the session bus when another program starts to play. A player that plays already when
 * the watch begins accompanies it: whatever it does, between two pieces of music or later, does not
 * count. What is exported on the same connection is our own and does not count either.
 *
 * To stop the watch before its last reference is gone, dispose of it.
 */
struct _SupplePlayerWatch
{
  GObject parent_instance;

  GDBusConnection *session_bus;
  GCancellable    *cancellable;
  SuppleBusEar    *bus_ear;
  GHashTable      *players;
};

G_DEFINE_FINAL_TYPE (SupplePlayerWatch, supple_player_watch, G_TYPE_OBJECT)

enum
{
  STARTED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* @proxy is %NULL until the player has been asked what it does. */
typedef struct
{
  GDBusProxy *proxy;
  gboolean    was_there;
  gboolean    accompanies;
  gboolean    plays;
} Player;

static void
player_free (Player *player)
{
  g_clear_object (&player->proxy);
  g_free (player);
}

static gboolean
plays (GDBusProxy *proxy)
{
  g_autoptr (GVariant) status = g_dbus_proxy_get_cached_property (proxy, "PlaybackStatus");

  return status != NULL && g_variant_is_of_type (status, G_VARIANT_TYPE_STRING) &&
         g_str_equal (g_variant_get_string (status, NULL), "Playing");
}

/* Whoever hears of it may end the watch: the player is gone then. */
static void
update_player (SupplePlayerWatch *self,
               Player            *player)
{
  gboolean played = player->plays;

  player->plays = plays (player->proxy);

  if (player->plays && !played && !player->accompanies)
    g_signal_emit (self, signals[STARTED], 0);
}

static void
properties_changed_cb (SupplePlayerWatch *self,
                       GVariant          *changed,
                       const char *const *invalidated,
                       GDBusProxy        *proxy)
{
  Player *player = g_hash_table_lookup (self->players, g_dbus_proxy_get_name (proxy));

  /* One that has gone may still have something to say. */
  if (player != NULL && player->proxy == proxy)
    update_player (self, player);
}

static gboolean
is_own (GDBusProxy *proxy)
{
  g_autofree char *owner = g_dbus_proxy_get_name_owner (proxy);
  GDBusConnection *connection = g_dbus_proxy_get_connection (proxy);

  return g_strcmp0 (owner, g_dbus_connection_get_unique_name (connection)) == 0;
}

static void
player_asked_cb (GObject      *object,
                 GAsyncResult *result,
                 gpointer      user_data)
{
  g_autoptr (SupplePlayerWatch) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GDBusProxy) proxy = g_dbus_proxy_new_finish (result, &error);

  /* The watch was stopped, or the bus has gone. */
  if (proxy == NULL || self->players == NULL)
    return;

  Player *player = g_hash_table_lookup (self->players, g_dbus_proxy_get_name (proxy));

  if (player == NULL || player->proxy != NULL || is_own (proxy))
    return;

  player->proxy = g_object_ref (proxy);
  g_signal_connect_object (proxy, "g-properties-changed", G_CALLBACK (properties_changed_cb), self,
                           G_CONNECT_SWAPPED);
  player->accompanies = player->was_there && plays (proxy);
  update_player (self, player);
}

static void
add_player (SupplePlayerWatch *self,
            const char        *name,
            gboolean           was_there)
{
  if (!g_str_has_prefix (name, PLAYERS_PREFIX) || g_str_equal (name, PLAYERCTLD))
    return;

  const GDBusProxyFlags flags =
    G_DBUS_PROXY_FLAGS_DO_NOT_AUTO_START | G_DBUS_PROXY_FLAGS_DO_NOT_CONNECT_SIGNALS;
  Player *player = g_new0 (Player, 1);

  player->was_there = was_there;
  g_hash_table_insert (self->players, g_strdup (name), player);
  g_dbus_proxy_new (self->session_bus, flags, NULL, name, PLAYER_PATH, PLAYER_INTERFACE,
                    self->cancellable, player_asked_cb, g_object_ref (self));
}

static void
names_listed_cb (GObject      *object,
                 GAsyncResult *result,
                 gpointer      user_data)
{
  g_autoptr (SupplePlayerWatch) self = user_data;
  g_autoptr (GVariant) reply =
    g_dbus_connection_call_finish (G_DBUS_CONNECTION (object), result, NULL);
  g_autoptr (GVariantIter) names = NULL;
  const char *name;

  /* Without an answer the watch was stopped, or the bus has gone. */
  if (reply == NULL || self->players == NULL)
    return;

  g_variant_get (reply, "(as)", &names);

  while (g_variant_iter_next (names, "&s", &name))
    if (!g_hash_table_contains (self->players, name))
      add_player (self, name, TRUE);
}

/* Only once those who come are heard of, so that nobody is missed. */
static void
list_names (SupplePlayerWatch *self)
{
  g_dbus_connection_call (self->session_bus, BUS_NAME, BUS_PATH, BUS_NAME, "ListNames", NULL,
                          G_VARIANT_TYPE ("(as)"), G_DBUS_CALL_FLAGS_NONE, -1, self->cancellable,
                          names_listed_cb, g_object_ref (self));
}

static void
owner_changed_cb (SupplePlayerWatch *self,
                  GVariant          *parameters)
{
  const char *name, *owner;

  if (!g_variant_is_of_type (parameters, G_VARIANT_TYPE ("(sss)")))
    return;

  g_variant_get (parameters, "(&s&s&s)", &name, NULL, &owner);
  g_hash_table_remove (self->players, name);

  if (*owner != '\0')
    add_player (self, name, FALSE);
}

static void
supple_player_watch_dispose (GObject *object)
{
  SupplePlayerWatch *self = SUPPLE_PLAYER_WATCH (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_pointer (&self->bus_ear, supple_bus_ear_close);
  g_clear_pointer (&self->players, g_hash_table_unref);
  g_clear_object (&self->session_bus);

  G_OBJECT_CLASS (supple_player_watch_parent_class)->dispose (object);
}

static void
supple_player_watch_class_init (SupplePlayerWatchClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = supple_player_watch_dispose;

  /**
   * SupplePlayerWatch::started:
   *
   * Another program has started to play.
   */
  signals[STARTED] = g_signal_new ("started", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 0);
}

static void
supple_player_watch_init (SupplePlayerWatch *self)
{
  self->cancellable = g_cancellable_new ();
  self->players =
    g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) player_free);
}

/**
 * supple_player_watch_new:
 * @session_bus: the bus that the players are on
 *
 * Begins to listen, and asks which players there are and what they do.
 *
 * Returns: (transfer full): the watch
 */
SupplePlayerWatch *
supple_player_watch_new (GDBusConnection *session_bus)
{
  g_return_val_if_fail (G_IS_DBUS_CONNECTION (session_bus), NULL);

  SupplePlayerWatch *self = g_object_new (SUPPLE_TYPE_PLAYER_WATCH, NULL);

  self->session_bus = g_object_ref (session_bus);
  self->bus_ear = supple_bus_ear_new (session_bus, BUS_NAME, BUS_PATH, BUS_NAME);
  g_signal_connect_object (self->bus_ear, "heard::NameOwnerChanged", G_CALLBACK (owner_changed_cb),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->bus_ear, "ready", G_CALLBACK (list_names), self,
                           G_CONNECT_SWAPPED);

  return self;
}
