/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "ui/gallery/supple-search.h"

G_BEGIN_DECLS

#define SUPPLE_TYPE_SEARCH_ROW (supple_search_row_get_type ())
G_DECLARE_FINAL_TYPE (SuppleSearchRow, supple_search_row, SUPPLE, SEARCH_ROW, GtkBox)

void supple_search_row_show (SuppleSearchRow *self,
                             GObject         *item,
                             SuppleSearch    *search,
                             SuppleCatalog   *catalog);

G_END_DECLS
