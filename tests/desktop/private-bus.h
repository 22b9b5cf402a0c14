/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

typedef struct _PrivateBus PrivateBus;

typedef gboolean (*Condition) (gpointer data);

void wait_until (Condition condition,
                 gpointer  data);

PrivateBus      *private_bus_new (void);
void             private_bus_free (PrivateBus *self);
GDBusConnection *private_bus_connect (PrivateBus *self);
void             private_bus_settle (PrivateBus      *self,
                                     GDBusConnection *connection);
void             own_bus_name (GDBusConnection *connection,
                               const char      *name);
void             forget_buses (void);

G_END_DECLS
