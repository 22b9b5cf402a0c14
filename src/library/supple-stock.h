/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "library/supple-fault.h"
#include "library/supple-shelf.h"
#include "model/supple-routine.h"

G_BEGIN_DECLS

/**
 * SuppleStock:
 * @exercises: all exercises
 * @routines: all routines
 * @faults: the files that had to be left out, as #SuppleFault
 * @origins: (element-type utf8 SuppleOrigin): the own files, by names like “routines/mine.xml”
 *
 * What a library holds, and which own file brought it.
 */
typedef struct
{
  SuppleShelf *exercises;
  SuppleShelf *routines;
  GListStore  *faults;
  GHashTable  *origins;
} SuppleStock;

SuppleStock *supple_stock_new (void);
void         supple_stock_free (SuppleStock *self);

void supple_stock_load (SuppleStock *self,
                        GFile       *folder,
                        gboolean     bundled);
void supple_stock_reload (SuppleStock *self,
                          GFile       *folder,
                          const char  *name);

SuppleFault *supple_stock_add_fault (SuppleStock  *self,
                                     const char   *place,
                                     const GError *error);

G_END_DECLS
