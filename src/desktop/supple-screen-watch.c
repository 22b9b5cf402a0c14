/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "desktop/supple-screen-watch.h"

#include "desktop/supple-bus-ear.h"

/* GNOME’s own, and the one that the other desktops share, which some have at a path of old. */
static const struct
{
  const char *name;
  const char *path;
} screen_savers[] = {
  { "org.gnome.ScreenSaver", "/org/gnome/ScreenSaver" },
  { "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver" },
  { "org.freedesktop.ScreenSaver", "/ScreenSaver" },
};

/**
 * SuppleScreenWatch:
 *
 * Hears on the session bus when the screen is covered: locked, or blanked. To stop it before its
 * last reference is gone, dispose of it.
 */
struct _SuppleScreenWatch
{
  GObject parent_instance;

  SuppleBusEar *ears[G_N_ELEMENTS (screen_savers)];
};

G_DEFINE_FINAL_TYPE (SuppleScreenWatch, supple_screen_watch, G_TYPE_OBJECT)

enum
{
  COVERED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
active_changed_cb (SuppleScreenWatch *self,
                   GVariant          *parameters)
{
  gboolean active;

  if (!g_variant_is_of_type (parameters, G_VARIANT_TYPE ("(b)")))
    return;

  g_variant_get (parameters, "(b)", &active);
  g_signal_emit (self, signals[COVERED], 0, active);
}

static void
supple_screen_watch_dispose (GObject *object)
{
  SuppleScreenWatch *self = SUPPLE_SCREEN_WATCH (object);

  for (guint i = 0; i < G_N_ELEMENTS (self->ears); i++)
    g_clear_pointer (&self->ears[i], supple_bus_ear_close);

  G_OBJECT_CLASS (supple_screen_watch_parent_class)->dispose (object);
}

static void
supple_screen_watch_class_init (SuppleScreenWatchClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = supple_screen_watch_dispose;

  /**
   * SuppleScreenWatch::covered:
   * @covered: whether it is now
   *
   * The screen was covered or uncovered. If several services tell of it, each is heard.
   */
  signals[COVERED] = g_signal_new ("covered", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 1, G_TYPE_BOOLEAN);
}

static void
supple_screen_watch_init (SuppleScreenWatch *self)
{
}

/**
 * supple_screen_watch_new:
 * @session_bus: the bus to listen on
 *
 * Begins to listen to all screen savers that are known; only one of them will be there.
 *
 * Returns: (transfer full): the watch
 */
SuppleScreenWatch *
supple_screen_watch_new (GDBusConnection *session_bus)
{
  g_return_val_if_fail (G_IS_DBUS_CONNECTION (session_bus), NULL);

  SuppleScreenWatch *self = g_object_new (SUPPLE_TYPE_SCREEN_WATCH, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (self->ears); i++)
    {
      self->ears[i] = supple_bus_ear_new (session_bus, screen_savers[i].name, screen_savers[i].path,
                                          screen_savers[i].name);
      g_signal_connect_object (self->ears[i], "heard::ActiveChanged",
                               G_CALLBACK (active_changed_cb), self, G_CONNECT_SWAPPED);
    }

  return self;
}
