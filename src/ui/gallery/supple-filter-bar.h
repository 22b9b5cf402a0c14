/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/gallery/supple-filter-popover.h"

G_BEGIN_DECLS

#define SUPPLE_TYPE_FILTER_BAR (supple_filter_bar_get_type ())
G_DECLARE_FINAL_TYPE (SuppleFilterBar, supple_filter_bar, SUPPLE, FILTER_BAR, GtkBox)

SuppleGalleryFilter *supple_filter_bar_get_filter (SuppleFilterBar *self);
GtkWidget           *supple_filter_bar_get_popover (SuppleFilterBar *self);
void                 supple_filter_bar_set_narrow (SuppleFilterBar *self,
                                                   gboolean         narrow);

G_END_DECLS
