/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "desktop/supple-login-watch.h"

#include "desktop/supple-bus-ear.h"

#define LOGIND_NAME "org.freedesktop.login1"
#define LOGIND_PATH "/org/freedesktop/login1"
#define MANAGER     "org.freedesktop.login1.Manager"
#define SESSION     "org.freedesktop.login1.Session"

/**
 * SuppleLoginWatch:
 *
 * Hears from logind on the system bus when the machine falls asleep and wakes, and when the login
 * session is told to lock itself. If logind does not run, it is not started, and nothing is heard.
 * To stop the watch before its last reference is gone, dispose of it.
 */
struct _SuppleLoginWatch
{
  GObject parent_instance;

  GDBusConnection *system_bus;
  GCancellable    *cancellable;
  SuppleBusEar    *manager_ear;
  SuppleBusEar    *session_ear;
};

G_DEFINE_FINAL_TYPE (SuppleLoginWatch, supple_login_watch, G_TYPE_OBJECT)

enum
{
  ASLEEP,
  LOCKED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
prepare_for_sleep_cb (SuppleLoginWatch *self,
                      GVariant         *parameters)
{
  gboolean asleep;

  if (!g_variant_is_of_type (parameters, G_VARIANT_TYPE ("(b)")))
    return;

  g_variant_get (parameters, "(b)", &asleep);
  g_signal_emit (self, signals[ASLEEP], 0, asleep);
}

static void
lock_cb (SuppleLoginWatch *self)
{
  g_signal_emit (self, signals[LOCKED], 0, TRUE);
}

static void
unlock_cb (SuppleLoginWatch *self)
{
  g_signal_emit (self, signals[LOCKED], 0, FALSE);
}

static void
session_found_cb (GObject      *object,
                  GAsyncResult *result,
                  gpointer      user_data)
{
  g_autoptr (SuppleLoginWatch) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GVariant) reply =
    g_dbus_connection_call_finish (G_DBUS_CONNECTION (object), result, &error);
  const char *path;

  /* There may be no logind, or no login session; then the screen saver has to tell. */
  if (reply == NULL)
    {
      g_debug ("No login session to watch: %s", error->message);
      return;
    }

  if (self->system_bus == NULL)
    return;

  g_variant_get (reply, "(&o)", &path);
  self->session_ear = supple_bus_ear_new (self->system_bus, LOGIND_NAME, path, SESSION);
  g_signal_connect_object (self->session_ear, "heard::Lock", G_CALLBACK (lock_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->session_ear, "heard::Unlock", G_CALLBACK (unlock_cb), self,
                           G_CONNECT_SWAPPED);
}

static void
supple_login_watch_dispose (GObject *object)
{
  SuppleLoginWatch *self = SUPPLE_LOGIN_WATCH (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_pointer (&self->manager_ear, supple_bus_ear_close);
  g_clear_pointer (&self->session_ear, supple_bus_ear_close);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->system_bus);

  G_OBJECT_CLASS (supple_login_watch_parent_class)->dispose (object);
}

static void
supple_login_watch_class_init (SuppleLoginWatchClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = supple_login_watch_dispose;

  /**
   * SuppleLoginWatch::asleep:
   * @asleep: %TRUE when the machine is about to sleep, %FALSE when it has woken
   *
   * The machine falls asleep or has woken.
   */
  signals[ASLEEP] = g_signal_new ("asleep", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 1, G_TYPE_BOOLEAN);

  /**
   * SuppleLoginWatch::locked:
   * @locked: whether it shall be locked from now on
   *
   * The login session that this process belongs to was told to lock or unlock its screen.
   */
  signals[LOCKED] = g_signal_new ("locked", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 1, G_TYPE_BOOLEAN);
}

static void
supple_login_watch_init (SuppleLoginWatch *self)
{
  self->cancellable = g_cancellable_new ();
}

/**
 * supple_login_watch_new:
 * @system_bus: the bus that logind is on, if there is one
 *
 * Begins to listen.
 *
 * Returns: (transfer full): the watch
 */
SuppleLoginWatch *
supple_login_watch_new (GDBusConnection *system_bus)
{
  g_return_val_if_fail (G_IS_DBUS_CONNECTION (system_bus), NULL);

  SuppleLoginWatch *self = g_object_new (SUPPLE_TYPE_LOGIN_WATCH, NULL);

  self->system_bus = g_object_ref (system_bus);
  self->manager_ear = supple_bus_ear_new (system_bus, LOGIND_NAME, LOGIND_PATH, MANAGER);
  g_signal_connect_object (self->manager_ear, "heard::PrepareForSleep",
                           G_CALLBACK (prepare_for_sleep_cb), self, G_CONNECT_SWAPPED);

  /* “auto” is the session of the caller, or of the caller's user if a service started it. */
  g_dbus_connection_call (system_bus, LOGIND_NAME, LOGIND_PATH, MANAGER, "GetSession",
                          g_variant_new ("(s)", "auto"), G_VARIANT_TYPE ("(o)"),
                          G_DBUS_CALL_FLAGS_NO_AUTO_START, -1, self->cancellable, session_found_cb,
                          g_object_ref (self));

  return self;
}
