/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "ui/gallery/supple-catalog.h"

G_BEGIN_DECLS

/**
 * SuppleOrder:
 * @SUPPLE_ORDER_SUGGESTED: as the library has them
 * @SUPPLE_ORDER_NAME: by title
 * @SUPPLE_ORDER_RECENT: what was done last comes first
 *
 * The order of routines.
 */
typedef enum
{
  SUPPLE_ORDER_SUGGESTED,
  SUPPLE_ORDER_NAME,
  SUPPLE_ORDER_RECENT,
} SuppleOrder;

GtkSorter *supple_routine_order_new_sorter (SuppleOrder    order,
                                            SuppleCatalog *catalog);

G_END_DECLS
