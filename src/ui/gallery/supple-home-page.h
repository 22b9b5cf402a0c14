/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "ui/gallery/supple-catalog.h"

G_BEGIN_DECLS

#define SUPPLE_TYPE_HOME_PAGE (supple_home_page_get_type ())
G_DECLARE_FINAL_TYPE (SuppleHomePage, supple_home_page, SUPPLE, HOME_PAGE, AdwNavigationPage)

void        supple_home_page_set_catalog (SuppleHomePage *self,
                                          SuppleCatalog  *catalog);
void        supple_home_page_offer_unfinished (SuppleHomePage *self);
GListModel *supple_home_page_get_routines (SuppleHomePage *self);

G_END_DECLS
