/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "ui/gallery/supple-catalog.h"

G_BEGIN_DECLS

#define SUPPLE_TYPE_ALL_ROUTINES_PAGE (supple_all_routines_page_get_type ())
G_DECLARE_FINAL_TYPE (SuppleAllRoutinesPage,
                      supple_all_routines_page,
                      SUPPLE,
                      ALL_ROUTINES_PAGE,
                      AdwNavigationPage)

AdwNavigationPage *supple_all_routines_page_new (SuppleCatalog *catalog,
                                                 GListModel    *routines);

G_END_DECLS
