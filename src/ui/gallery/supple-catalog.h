/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "library/supple-demands.h"
#include "library/supple-library.h"
#include "ui/supple-favourites.h"
#include "ui/supple-my-back.h"
#include "ui/supple-outlook.h"
#include "ui/supple-pacing.h"
#include "ui/supple-recent.h"

G_BEGIN_DECLS

#define SUPPLE_TYPE_CATALOG (supple_catalog_get_type ())
G_DECLARE_FINAL_TYPE (SuppleCatalog, supple_catalog, SUPPLE, CATALOG, GObject)

SuppleCatalog    *supple_catalog_new (SuppleLibrary *library,
                                      SupplePacing  *pacing,
                                      GSettings     *settings);
SuppleLibrary    *supple_catalog_get_library (SuppleCatalog *self);
SupplePacing     *supple_catalog_get_pacing (SuppleCatalog *self);
SuppleFavourites *supple_catalog_get_favourites (SuppleCatalog *self);
SuppleRecent     *supple_catalog_get_recent (SuppleCatalog *self);
SuppleMyBack     *supple_catalog_get_back (SuppleCatalog *self);
SuppleOutlook    *supple_catalog_get_outlook (SuppleCatalog *self);
void              supple_catalog_set_journal (SuppleCatalog *self,
                                              SuppleJournal *journal,
                                              GSettings     *settings);
const char       *supple_catalog_get_key (SuppleCatalog *self,
                                          GObject       *item,
                                          gsize         *title_length);
const char       *supple_catalog_get_collation_key (SuppleCatalog *self,
                                                    GObject       *routine);
SuppleDemands     supple_catalog_get_demands (SuppleCatalog *self,
                                              GObject       *item);
gint64            supple_catalog_get_length_us (SuppleCatalog *self,
                                                SuppleRoutine *routine);

G_END_DECLS
