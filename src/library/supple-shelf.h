/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

typedef struct _SuppleShelf SuppleShelf;

SuppleShelf *supple_shelf_new (GType type);
void         supple_shelf_free (SuppleShelf *self);

GListModel *supple_shelf_get_list (SuppleShelf *self);
GHashTable *supple_shelf_get_table (SuppleShelf *self);

void supple_shelf_gather (SuppleShelf *self,
                          gpointer     record,
                          guint        order);
void supple_shelf_settle (SuppleShelf *self);
void supple_shelf_hide (SuppleShelf *self,
                        gpointer     record);
void supple_shelf_exchange (SuppleShelf *self,
                            gpointer     old,
                            gpointer     record);

G_END_DECLS
