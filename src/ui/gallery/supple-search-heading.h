/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SUPPLE_TYPE_SEARCH_HEADING (supple_search_heading_get_type ())
G_DECLARE_FINAL_TYPE (SuppleSearchHeading, supple_search_heading, SUPPLE, SEARCH_HEADING, GtkBox)

void supple_search_heading_show (SuppleSearchHeading *self,
                                 GListModel          *found,
                                 guint                shown_max);

G_END_DECLS
