/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "ui/gallery/supple-catalog.h"

G_BEGIN_DECLS

GSimpleActionGroup *supple_care_actions_new (AdwNavigationView *navigation,
                                             SuppleCatalog     *catalog,
                                             GSettings         *settings);

G_END_DECLS
