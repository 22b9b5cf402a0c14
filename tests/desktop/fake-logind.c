/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fake-logind.h"

#include "fake-logind-bus.h"

#define OWN_SESSION    "/org/freedesktop/login1/session/c1"
#define OTHERS_SESSION "/org/freedesktop/login1/session/c2"

/* logind on a machine where two people are logged in; the first is the one who stretches. */
struct _FakeLogind
{
  GDBusConnection   *connection;
  FakeLogindManager *manager;
  FakeLogindSession *own;
  FakeLogindSession *others;
};

static gboolean
get_session_cb (FakeLogindManager     *manager,
                GDBusMethodInvocation *invocation,
                const char            *id)
{
  g_assert_cmpstr (id, ==, "auto");
  fake_logind_manager_complete_get_session (manager, invocation, OWN_SESSION);

  return G_DBUS_METHOD_INVOCATION_HANDLED;
}

static void
export_at (FakeLogind *self,
           gpointer    skeleton,
           const char *path)
{
  g_autoptr (GError) error = NULL;

  g_dbus_interface_skeleton_export (skeleton, self->connection, path, &error);
  g_assert_no_error (error);
}

/**
 * fake_logind_new:
 * @bus: the bus to appear on
 *
 * Returns: (transfer full): a logind
 */
FakeLogind *
fake_logind_new (PrivateBus *bus)
{
  FakeLogind *self = g_new0 (FakeLogind, 1);

  self->connection = private_bus_connect (bus);
  self->manager = fake_logind_manager_skeleton_new ();
  self->own = fake_logind_session_skeleton_new ();
  self->others = fake_logind_session_skeleton_new ();
  g_signal_connect (self->manager, "handle-get-session", G_CALLBACK (get_session_cb), NULL);
  export_at (self, self->manager, "/org/freedesktop/login1");
  export_at (self, self->own, OWN_SESSION);
  export_at (self, self->others, OTHERS_SESSION);
  own_bus_name (self->connection, "org.freedesktop.login1");

  return self;
}

/**
 * fake_logind_prepare_for_sleep:
 * @self: a logind
 * @asleep: %FALSE for having woken
 */
void
fake_logind_prepare_for_sleep (FakeLogind *self,
                               gboolean    asleep)
{
  fake_logind_manager_emit_prepare_for_sleep (self->manager, asleep);
}

/**
 * fake_logind_lock:
 * @self: a logind
 *
 * Tells the login session of the one who stretches to lock itself.
 */
void
fake_logind_lock (FakeLogind *self)
{
  fake_logind_session_emit_lock (self->own);
}

/**
 * fake_logind_lock_others:
 * @self: a logind
 *
 * Tells the login session of somebody else to lock itself.
 */
void
fake_logind_lock_others (FakeLogind *self)
{
  fake_logind_session_emit_lock (self->others);
}

static void
withdraw (gpointer skeleton)
{
  g_dbus_interface_skeleton_unexport (skeleton);
  g_object_unref (skeleton);
}

/**
 * fake_logind_free:
 * @self: (transfer full): a logind
 */
void
fake_logind_free (FakeLogind *self)
{
  withdraw (self->manager);
  withdraw (self->own);
  withdraw (self->others);
  g_dbus_connection_close_sync (self->connection, NULL, NULL);
  g_object_unref (self->connection);
  g_free (self);
}
