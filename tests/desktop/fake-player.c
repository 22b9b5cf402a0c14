/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fake-player.h"

#include "desktop/supple-mpris.h"

/* A music player with a connection of its own, as another program has. */
struct _FakePlayer
{
  PrivateBus                  *bus;
  GDBusConnection             *connection;
  SuppleBusMediaPlayer2Player *skeleton;
};

/**
 * fake_player_new:
 * @bus: the bus to appear on
 * @name: what follows on “org.mpris.MediaPlayer2.”
 * @status: what it does: “Playing”, “Paused” or “Stopped”
 *
 * Returns: (transfer full): the player
 */
FakePlayer *
fake_player_new (PrivateBus *bus,
                 const char *name,
                 const char *status)
{
  FakePlayer      *self = g_new0 (FakePlayer, 1);
  g_autofree char *bus_name = g_strconcat ("org.mpris.MediaPlayer2.", name, NULL);
  g_autoptr (GError) error = NULL;

  self->bus = bus;
  self->connection = private_bus_connect (bus);
  self->skeleton = supple_bus_media_player2_player_skeleton_new ();
  supple_bus_media_player2_player_set_playback_status (self->skeleton, status);
  g_dbus_interface_skeleton_export (G_DBUS_INTERFACE_SKELETON (self->skeleton), self->connection,
                                    "/org/mpris/MediaPlayer2", &error);
  g_assert_no_error (error);
  own_bus_name (self->connection, bus_name);

  return self;
}

/**
 * fake_player_set_status:
 * @self: a player
 * @status: what it does from now on
 *
 * Tells the bus of it at once.
 */
void
fake_player_set_status (FakePlayer *self,
                        const char *status)
{
  supple_bus_media_player2_player_set_playback_status (self->skeleton, status);
  g_dbus_interface_skeleton_flush (G_DBUS_INTERFACE_SKELETON (self->skeleton));
}

/**
 * fake_player_set_volume:
 * @self: a player
 * @volume: from 0 to 1
 *
 * Tells the bus of it at once.
 */
void
fake_player_set_volume (FakePlayer *self,
                        double      volume)
{
  supple_bus_media_player2_player_set_volume (self->skeleton, volume);
  g_dbus_interface_skeleton_flush (G_DBUS_INTERFACE_SKELETON (self->skeleton));
}

/**
 * fake_player_free:
 * @self: (transfer full): a player
 *
 * Closes it.
 */
void
fake_player_free (FakePlayer *self)
{
  g_dbus_interface_skeleton_unexport (G_DBUS_INTERFACE_SKELETON (self->skeleton));
  g_object_unref (self->skeleton);
  g_dbus_connection_close_sync (self->connection, NULL, NULL);
  g_object_unref (self->connection);
  g_free (self);
}
