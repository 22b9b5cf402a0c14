/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "ui/gallery/supple-catalog.h"

G_BEGIN_DECLS

#define SUPPLE_TYPE_SEARCH_FILTER (supple_search_filter_get_type ())
G_DECLARE_FINAL_TYPE (SuppleSearchFilter, supple_search_filter, SUPPLE, SEARCH_FILTER, GtkFilter)

SuppleSearchFilter *supple_search_filter_new (SuppleCatalog *catalog);
void                supple_search_filter_set_text (SuppleSearchFilter *self,
                                                   const char         *text);
GtkSorter          *supple_search_filter_new_sorter (SuppleSearchFilter *self);
gboolean            supple_search_filter_is_titled (SuppleSearchFilter *self,
                                                    GObject            *item);
gboolean            supple_search_filter_is_in (SuppleSearchFilter *self,
                                                const char         *text);
SuppleExercise     *supple_search_filter_find_step (SuppleSearchFilter *self,
                                                    SuppleRoutine      *routine);

G_END_DECLS
