/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define SUPPLE_TYPE_BUS_EAR (supple_bus_ear_get_type ())
G_DECLARE_FINAL_TYPE (SuppleBusEar, supple_bus_ear, SUPPLE, BUS_EAR, GObject)

SuppleBusEar *supple_bus_ear_new (GDBusConnection *bus,
                                  const char      *name,
                                  const char      *path,
                                  const char      *interface);
void          supple_bus_ear_close (SuppleBusEar *self);

G_END_DECLS
