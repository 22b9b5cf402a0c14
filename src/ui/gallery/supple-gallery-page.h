/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "model/supple-routine.h"

G_BEGIN_DECLS

#define SUPPLE_TYPE_GALLERY_PAGE (supple_gallery_page_get_type ())
G_DECLARE_FINAL_TYPE (SuppleGalleryPage,
                      supple_gallery_page,
                      SUPPLE,
                      GALLERY_PAGE,
                      AdwNavigationPage)

void supple_gallery_page_offer (SuppleGalleryPage *self,
                                SuppleRoutine     *routine,
                                guint              step);

G_END_DECLS
