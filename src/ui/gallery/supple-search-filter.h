/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "ui/gallery/supple-search.h"

G_BEGIN_DECLS

#define SUPPLE_TYPE_SEARCH_FILTER (supple_search_filter_get_type ())
G_DECLARE_FINAL_TYPE (SuppleSearchFilter, supple_search_filter, SUPPLE, SEARCH_FILTER, GtkFilter)

GtkFilter *supple_search_filter_new (SuppleSearch *search,
                                     SuppleRank    rank);

G_END_DECLS
