/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/gallery/supple-gallery-filter.h"
#include "ui/gallery/supple-routine-order.h"

G_BEGIN_DECLS

#define SUPPLE_TYPE_FILTER_POPOVER (supple_filter_popover_get_type ())
G_DECLARE_FINAL_TYPE (SuppleFilterPopover,
                      supple_filter_popover,
                      SUPPLE,
                      FILTER_POPOVER,
                      GtkPopover)

void supple_filter_popover_set_filter (SuppleFilterPopover *self,
                                       SuppleGalleryFilter *filter);

G_END_DECLS
