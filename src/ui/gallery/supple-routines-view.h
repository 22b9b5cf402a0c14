/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "ui/gallery/supple-catalog.h"

G_BEGIN_DECLS

/* As many cards as stand in a gallery that has everything at once; the others are on a page of
 * their own, which keeps only those that can be seen. */
#define SUPPLE_CARDS_MAX 24

#define SUPPLE_TYPE_ROUTINES_VIEW (supple_routines_view_get_type ())
G_DECLARE_FINAL_TYPE (SuppleRoutinesView, supple_routines_view, SUPPLE, ROUTINES_VIEW, GtkBox)

void supple_routines_view_set_catalog (SuppleRoutinesView *self,
                                       SuppleCatalog      *catalog);
void supple_routines_view_set_columns (SuppleRoutinesView *self,
                                       guint               columns);
void supple_routines_view_offer (SuppleRoutinesView *self,
                                 SuppleRoutine      *routine,
                                 guint               step);

GListModel *supple_routines_view_get_routines (SuppleRoutinesView *self);

G_END_DECLS
