/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "ui/gallery/supple-catalog.h"

G_BEGIN_DECLS

#define SUPPLE_TYPE_SEARCH_VIEW (supple_search_view_get_type ())
G_DECLARE_FINAL_TYPE (SuppleSearchView, supple_search_view, SUPPLE, SEARCH_VIEW, GtkBox)

void        supple_search_view_set_catalog (SuppleSearchView *self,
                                            SuppleCatalog    *catalog);
void        supple_search_view_prepare (SuppleSearchView *self);
void        supple_search_view_set_text (SuppleSearchView *self,
                                         const char       *text);
void        supple_search_view_prefer_routines (SuppleSearchView *self,
                                                gboolean          prefers_routines);
void        supple_search_view_open_first (SuppleSearchView *self);
GListModel *supple_search_view_get_found (SuppleSearchView *self);
GListModel *supple_search_view_get_routines (SuppleSearchView *self);

G_END_DECLS
