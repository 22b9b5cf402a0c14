/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "desktop/supple-bus-ear.h"

/**
 * SuppleBusEar:
 *
 * Hears the signals of one interface on a bus, whether somebody offers it already or not: it starts
 * no service, and waits for none.
 */
struct _SuppleBusEar
{
  GObject parent_instance;

  GCancellable *cancellable;
  GDBusProxy   *proxy;
};

G_DEFINE_FINAL_TYPE (SuppleBusEar, supple_bus_ear, G_TYPE_OBJECT)

enum
{
  HEARD,
  READY,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
signal_cb (SuppleBusEar *self,
           const char   *sender,
           const char   *name,
           GVariant     *parameters)
{
  g_signal_emit (self, signals[HEARD], g_quark_try_string (name), parameters);
}

static void
proxy_made_cb (GObject      *object,
               GAsyncResult *result,
               gpointer      user_data)
{
  g_autoptr (SuppleBusEar) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GDBusProxy) proxy = g_dbus_proxy_new_finish (result, &error);

  /* The ear was closed, or the bus has gone. Either way there is nothing to hear. */
  if (proxy == NULL)
    {
      g_debug ("Nothing to hear: %s", error->message);
      return;
    }

  self->proxy = g_steal_pointer (&proxy);
  g_signal_connect_object (self->proxy, "g-signal", G_CALLBACK (signal_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_emit (self, signals[READY], 0);
}

static void
supple_bus_ear_dispose (GObject *object)
{
  SuppleBusEar *self = SUPPLE_BUS_EAR (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->proxy);

  G_OBJECT_CLASS (supple_bus_ear_parent_class)->dispose (object);
}

static void
supple_bus_ear_class_init (SuppleBusEarClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = supple_bus_ear_dispose;

  /**
   * SuppleBusEar::heard:
   * @parameters: what the signal says
   *
   * A signal came. Its detail is the signal’s name.
   */
  signals[HEARD] = g_signal_new ("heard", G_TYPE_FROM_CLASS (klass),
                                 G_SIGNAL_RUN_LAST | G_SIGNAL_DETAILED, 0, NULL, NULL, NULL,
                                 G_TYPE_NONE, 1, G_TYPE_VARIANT);

  /**
   * SuppleBusEar::ready:
   *
   * From now on no signal is missed.
   */
  signals[READY] = g_signal_new ("ready", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                 NULL, NULL, G_TYPE_NONE, 0);
}

static void
supple_bus_ear_init (SuppleBusEar *self)
{
  self->cancellable = g_cancellable_new ();
}

/**
 * supple_bus_ear_new:
 * @bus: the bus to listen on
 * @name: the name of the service
 * @path: the object
 * @interface: its interface
 *
 * Begins to listen. Nothing is heard before #SuppleBusEar::ready.
 *
 * Returns: (transfer full): the ear
 */
SuppleBusEar *
supple_bus_ear_new (GDBusConnection *bus,
                    const char      *name,
                    const char      *path,
                    const char      *interface)
{
  g_return_val_if_fail (G_IS_DBUS_CONNECTION (bus), NULL);
  g_return_val_if_fail (name != NULL && path != NULL && interface != NULL, NULL);

  const GDBusProxyFlags flags =
    G_DBUS_PROXY_FLAGS_DO_NOT_AUTO_START | G_DBUS_PROXY_FLAGS_DO_NOT_LOAD_PROPERTIES;
  SuppleBusEar *self = g_object_new (SUPPLE_TYPE_BUS_EAR, NULL);

  g_dbus_proxy_new (bus, flags, NULL, name, path, interface, self->cancellable, proxy_made_cb,
                    g_object_ref (self));

  return self;
}

/**
 * supple_bus_ear_close:
 * @self: (transfer full): an ear
 *
 * Hears nothing from now on, whatever is still under way.
 */
void
supple_bus_ear_close (SuppleBusEar *self)
{
  g_return_if_fail (SUPPLE_IS_BUS_EAR (self));

  g_object_run_dispose (G_OBJECT (self));
  g_object_unref (self);
}
