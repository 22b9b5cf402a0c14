/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/supple-enums.h"

G_BEGIN_DECLS

#define SUPPLE_TYPE_STRETCH_SHELF (supple_stretch_shelf_get_type ())
G_DECLARE_FINAL_TYPE (SuppleStretchShelf, supple_stretch_shelf, SUPPLE, STRETCH_SHELF, GtkBox)

GtkWidget *supple_stretch_shelf_new (SupplePlace place,
                                     GListModel *exercises);
void       supple_stretch_shelf_set_columns (SuppleStretchShelf *self,
                                             guint               columns);

G_END_DECLS
