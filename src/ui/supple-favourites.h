/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define SUPPLE_TYPE_FAVOURITES (supple_favourites_get_type ())
G_DECLARE_FINAL_TYPE (SuppleFavourites, supple_favourites, SUPPLE, FAVOURITES, GObject)

SuppleFavourites *supple_favourites_new (GSettings *settings);
gboolean          supple_favourites_contain (SuppleFavourites *self,
                                             GObject          *item);
void              supple_favourites_set (SuppleFavourites *self,
                                         GObject          *item,
                                         gboolean          favourite);

G_END_DECLS
