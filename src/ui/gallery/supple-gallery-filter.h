/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "ui/gallery/supple-catalog.h"

G_BEGIN_DECLS

/* For a filter that lets every place through. */
#define SUPPLE_ANY_PLACE -1

#define SUPPLE_TYPE_GALLERY_FILTER (supple_gallery_filter_get_type ())
G_DECLARE_FINAL_TYPE (SuppleGalleryFilter, supple_gallery_filter, SUPPLE, GALLERY_FILTER, GtkFilter)

SuppleGalleryFilter *supple_gallery_filter_new (void);
void                 supple_gallery_filter_set_catalog (SuppleGalleryFilter *self,
                                                        SuppleCatalog       *catalog);
guint                supple_gallery_filter_count (SuppleGalleryFilter *self);
void                 supple_gallery_filter_clear (SuppleGalleryFilter *self);

G_END_DECLS
