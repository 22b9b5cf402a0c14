/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "desktop/supple-media-keys.h"

#include "desktop/supple-mpris-player.h"

#define MPRIS_PATH "/org/mpris/MediaPlayer2"
#define MPRIS_NAME "org.mpris.MediaPlayer2." APP_ID

/**
 * SuppleMediaKeys:
 *
 * Lets a session be led by the media keys of a keyboard, by the buttons of a headset, and from the
 * desktop's own list of what plays, even on the lock screen: while there is a session it is a
 * player on the session bus, by the rules of MPRIS.
 *
 * Without a session, or without a bus, nothing is exported.
 */
struct _SuppleMediaKeys
{
  GObject parent_instance;

  GDBusConnection       *session_bus;
  GCancellable          *cancellable;
  SuppleBusMediaPlayer2 *root;
  SuppleSession         *session;
  SuppleMprisPlayer     *player;
  guint                  name_id;
};

G_DEFINE_FINAL_TYPE (SuppleMediaKeys, supple_media_keys, G_TYPE_OBJECT)

typedef enum
{
  PROP_SESSION = 1,
} SuppleMediaKeysProperty;

static GParamSpec *props[PROP_SESSION + 1];

enum
{
  STOP_REQUESTED,
  RAISE_REQUESTED,
  QUIT_REQUESTED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static gboolean
handle_raise_cb (SuppleMediaKeys       *self,
                 GDBusMethodInvocation *invocation)
{
  supple_bus_media_player2_complete_raise (self->root, invocation);
  g_signal_emit (self, signals[RAISE_REQUESTED], 0);

  return G_DBUS_METHOD_INVOCATION_HANDLED;
}

static gboolean
handle_quit_cb (SuppleMediaKeys       *self,
                GDBusMethodInvocation *invocation)
{
  supple_bus_media_player2_complete_quit (self->root, invocation);
  g_signal_emit (self, signals[QUIT_REQUESTED], 0);

  return G_DBUS_METHOD_INVOCATION_HANDLED;
}

static void
player_stop_cb (SuppleMediaKeys *self)
{
  g_signal_emit (self, signals[STOP_REQUESTED], 0);
}

static gboolean
export_on (GDBusConnection *bus,
           gpointer         skeleton)
{
  g_autoptr (GError) error = NULL;

  if (g_dbus_interface_skeleton_export (skeleton, bus, MPRIS_PATH, &error))
    return TRUE;

  g_debug ("The media keys do not reach the session: %s", error->message);

  return FALSE;
}

/* Everything is in its place before the name tells others to look. */
static void
appear (SuppleMediaKeys *self)
{
  self->player = supple_mpris_player_new (self->session);
  g_signal_connect_object (self->player, "stop-requested", G_CALLBACK (player_stop_cb), self,
                           G_CONNECT_SWAPPED);

  if (!export_on (self->session_bus, self->root) || !export_on (self->session_bus, self->player))
    return;

  self->name_id =
    g_bus_own_name_on_connection (self->session_bus, MPRIS_NAME, G_BUS_NAME_OWNER_FLAGS_NONE,
                                  NULL, NULL, NULL, NULL);
}

static void
withdraw (gpointer skeleton)
{
  if (g_dbus_interface_skeleton_get_connection (skeleton) != NULL)
    g_dbus_interface_skeleton_unexport (skeleton);
}

static void
disappear (SuppleMediaKeys *self)
{
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);

  if (self->player == NULL)
    return;

  g_clear_handle_id (&self->name_id, g_bus_unown_name);
  withdraw (self->player);
  withdraw (self->root);
  g_clear_object (&self->player);
}

static void
session_bus_found_cb (GObject      *object,
                      GAsyncResult *result,
                      gpointer      user_data)
{
  g_autoptr (SuppleMediaKeys) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GDBusConnection) bus = g_bus_get_finish (result, &error);

  /* Without a bus there are no media keys, or the session has gone meanwhile. */
  if (bus == NULL)
    {
      g_debug ("The media keys do not reach the session: %s", error->message);
      return;
    }

  g_set_object (&self->session_bus, bus);
  appear (self);
}

static void
supple_media_keys_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  SuppleMediaKeys *self = SUPPLE_MEDIA_KEYS (object);

  switch ((SuppleMediaKeysProperty) prop_id)
    {
    case PROP_SESSION:
      g_value_set_object (value, self->session);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
supple_media_keys_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  SuppleMediaKeys *self = SUPPLE_MEDIA_KEYS (object);

  switch ((SuppleMediaKeysProperty) prop_id)
    {
    case PROP_SESSION:
      supple_media_keys_set_session (self, g_value_get_object (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
supple_media_keys_dispose (GObject *object)
{
  SuppleMediaKeys *self = SUPPLE_MEDIA_KEYS (object);

  disappear (self);
  g_clear_object (&self->root);
  g_clear_object (&self->session);
  g_clear_object (&self->session_bus);

  G_OBJECT_CLASS (supple_media_keys_parent_class)->dispose (object);
}

static guint
install_signal (GObjectClass *object_class,
                const char   *name)
{
  return g_signal_new (name, G_TYPE_FROM_CLASS (object_class), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                       NULL, G_TYPE_NONE, 0);
}

static void
supple_media_keys_class_init (SuppleMediaKeysClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = supple_media_keys_dispose;
  object_class->get_property = supple_media_keys_get_property;
  object_class->set_property = supple_media_keys_set_property;

  /**
   * SuppleMediaKeys:session:
   *
   * The session that the keys lead.
   */
  props[PROP_SESSION] =
    g_param_spec_object ("session", NULL, NULL, SUPPLE_TYPE_SESSION,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  /**
   * SuppleMediaKeys::stop-requested:
   *
   * The stop key was pressed. The session goes on unless a listener sees to it.
   */
  signals[STOP_REQUESTED] = install_signal (object_class, "stop-requested");

  /**
   * SuppleMediaKeys::raise-requested:
   *
   * The person wants to see the window.
   */
  signals[RAISE_REQUESTED] = install_signal (object_class, "raise-requested");

  /**
   * SuppleMediaKeys::quit-requested:
   *
   * The person wants to close the program.
   */
  signals[QUIT_REQUESTED] = install_signal (object_class, "quit-requested");
}

static void
supple_media_keys_init (SuppleMediaKeys *self)
{
  const char *const none[] = { NULL };

  self->root = supple_bus_media_player2_skeleton_new ();
  supple_bus_media_player2_set_can_quit (self->root, TRUE);
  supple_bus_media_player2_set_can_raise (self->root, TRUE);
  supple_bus_media_player2_set_identity (self->root, "Supple");
  supple_bus_media_player2_set_desktop_entry (self->root, APP_ID);
  supple_bus_media_player2_set_supported_uri_schemes (self->root, none);
  supple_bus_media_player2_set_supported_mime_types (self->root, none);
  g_signal_connect_object (self->root, "handle-raise", G_CALLBACK (handle_raise_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->root, "handle-quit", G_CALLBACK (handle_quit_cb), self,
                           G_CONNECT_SWAPPED);
}

/**
 * supple_media_keys_new:
 *
 * Makes media keys that lead nothing yet.
 *
 * Returns: (transfer full): the media keys
 */
SuppleMediaKeys *
supple_media_keys_new (void)
{
  return supple_media_keys_new_for (NULL);
}

/**
 * supple_media_keys_new_for:
 * @session_bus: (nullable): the bus to appear on, %NULL for the person's own
 *
 * Makes media keys for a given bus, that lead nothing yet.
 *
 * Returns: (transfer full): the media keys
 */
SuppleMediaKeys *
supple_media_keys_new_for (GDBusConnection *session_bus)
{
  g_return_val_if_fail (session_bus == NULL || G_IS_DBUS_CONNECTION (session_bus), NULL);

  SuppleMediaKeys *self = g_object_new (SUPPLE_TYPE_MEDIA_KEYS, NULL);

  g_set_object (&self->session_bus, session_bus);

  return self;
}

SuppleSession *
supple_media_keys_get_session (SuppleMediaKeys *self)
{
  g_return_val_if_fail (SUPPLE_IS_MEDIA_KEYS (self), NULL);

  return self->session;
}

/**
 * supple_media_keys_set_session:
 * @self: media keys
 * @session: (nullable): the session that they lead from now on
 *
 * Puts @session on the bus, or takes what was there away. Returns at once; if the bus was not in
 * use yet, it answers later.
 */
void
supple_media_keys_set_session (SuppleMediaKeys *self,
                               SuppleSession   *session)
{
  g_return_if_fail (SUPPLE_IS_MEDIA_KEYS (self));
  g_return_if_fail (session == NULL || SUPPLE_IS_SESSION (session));

  if (!g_set_object (&self->session, session))
    return;

  disappear (self);

  if (session != NULL && self->session_bus != NULL)
    appear (self);
  else if (session != NULL)
    {
      self->cancellable = g_cancellable_new ();
      g_bus_get (G_BUS_TYPE_SESSION, self->cancellable, session_bus_found_cb, g_object_ref (self));
    }

  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SESSION]);
}
