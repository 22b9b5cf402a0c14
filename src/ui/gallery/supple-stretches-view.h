/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "ui/gallery/supple-catalog.h"

G_BEGIN_DECLS

#define SUPPLE_TYPE_STRETCHES_VIEW (supple_stretches_view_get_type ())
G_DECLARE_FINAL_TYPE (SuppleStretchesView, supple_stretches_view, SUPPLE, STRETCHES_VIEW, GtkBox)

void supple_stretches_view_set_catalog (SuppleStretchesView *self,
                                        SuppleCatalog       *catalog);
void supple_stretches_view_set_columns (SuppleStretchesView *self,
                                        guint                columns);

G_END_DECLS
