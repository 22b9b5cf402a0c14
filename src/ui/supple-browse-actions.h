/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "ui/gallery/supple-home-page.h"

G_BEGIN_DECLS

GSimpleActionGroup *supple_browse_actions_new (AdwNavigationView *navigation,
                                               SuppleHomePage    *home,
                                               SuppleCatalog     *catalog);

G_END_DECLS
