/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "private-bus.h"

#include "desktop/supple-mpris.h"

/* A bus of the test's own, with a peer on it that answers questions. */
struct _PrivateBus
{
  GTestDBus                   *daemon;
  GDBusConnection             *peer;
  SuppleBusMediaPlayer2Player *skeleton;
};

#define PATIENCE_S 60
#define PEER_PATH  "/peer"

/* Nothing here asks more often in a row before it knows what it wants to know. */
#define ROUNDS 6

static gboolean
impatient_cb (gpointer user_data)
{
  g_error ("What the test waits for does not happen.");

  return G_SOURCE_REMOVE;
}

/**
 * wait_until:
 * @condition: what is waited for
 * @data: for @condition
 *
 * Lets the main loop run until @condition is true.
 */
void
wait_until (Condition condition,
            gpointer  data)
{
  guint impatient_id = g_timeout_add_seconds (PATIENCE_S, impatient_cb, NULL);

  while (!condition (data))
    g_main_context_iteration (NULL, TRUE);

  g_source_remove (impatient_id);
}

/**
 * private_bus_new:
 *
 * Returns: (transfer full): a bus that runs
 */
PrivateBus *
private_bus_new (void)
{
  PrivateBus *self = g_new0 (PrivateBus, 1);
  g_autoptr (GError) error = NULL;

  self->daemon = g_test_dbus_new (G_TEST_DBUS_NONE);
  g_test_dbus_up (self->daemon);
  forget_buses ();

  self->peer = private_bus_connect (self);
  self->skeleton = supple_bus_media_player2_player_skeleton_new ();
  g_dbus_interface_skeleton_export (G_DBUS_INTERFACE_SKELETON (self->skeleton), self->peer,
                                    PEER_PATH, &error);
  g_assert_no_error (error);

  return self;
}

/**
 * private_bus_free:
 * @self: (transfer full): a bus
 */
void
private_bus_free (PrivateBus *self)
{
  g_dbus_interface_skeleton_unexport (G_DBUS_INTERFACE_SKELETON (self->skeleton));
  g_clear_object (&self->skeleton);
  g_dbus_connection_close_sync (self->peer, NULL, NULL);
  g_clear_object (&self->peer);
  g_test_dbus_down (self->daemon);
  g_clear_object (&self->daemon);
  g_free (self);
}

/**
 * private_bus_connect:
 * @self: a bus
 *
 * Returns: (transfer full): a new connection to it
 */
GDBusConnection *
private_bus_connect (PrivateBus *self)
{
  g_autoptr (GError) error = NULL;
  GDBusConnection *connection =
    g_dbus_connection_new_for_address_sync (g_test_dbus_get_bus_address (self->daemon),
                                            G_DBUS_CONNECTION_FLAGS_AUTHENTICATION_CLIENT |
                                              G_DBUS_CONNECTION_FLAGS_MESSAGE_BUS_CONNECTION,
                                            NULL, NULL, &error);

  g_assert_no_error (error);

  return connection;
}

static void
proxy_made_cb (GObject      *object,
               GAsyncResult *result,
               gpointer      user_data)
{
  gboolean *made = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GDBusProxy) proxy = g_dbus_proxy_new_finish (result, &error);

  g_assert_no_error (error);
  *made = TRUE;
}

static gboolean
is_true (gpointer data)
{
  return *(gboolean *) data;
}

/**
 * private_bus_settle:
 * @self: a bus
 * @connection: a connection to it
 *
 * Lets all be done that is under way on @connection: what was asked before is answered before.
 */
void
private_bus_settle (PrivateBus      *self,
                    GDBusConnection *connection)
{
  for (guint i = 0; i < ROUNDS; i++)
    {
      gboolean made = FALSE;

      g_dbus_proxy_new (connection, G_DBUS_PROXY_FLAGS_DO_NOT_AUTO_START, NULL,
                        g_dbus_connection_get_unique_name (self->peer), PEER_PATH,
                        "org.mpris.MediaPlayer2.Player", NULL, proxy_made_cb, &made);
      wait_until (is_true, &made);
    }
}

/**
 * own_bus_name:
 * @connection: a connection to a bus
 * @name: a name that nobody has
 *
 * Takes @name.
 */
void
own_bus_name (GDBusConnection *connection,
              const char      *name)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GVariant) reply =
    g_dbus_connection_call_sync (connection, "org.freedesktop.DBus", "/org/freedesktop/DBus",
                                 "org.freedesktop.DBus", "RequestName",
                                 g_variant_new ("(su)", name, 0), G_VARIANT_TYPE ("(u)"),
                                 G_DBUS_CALL_FLAGS_NONE, -1, NULL, &error);

  g_assert_no_error (error);
}

/**
 * forget_buses:
 *
 * Sees to it that this process finds no bus of its own accord.
 */
void
forget_buses (void)
{
  g_setenv ("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/session", TRUE);
  g_setenv ("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nowhere/system", TRUE);
}
