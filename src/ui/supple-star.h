/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "ui/supple-favourites.h"

G_BEGIN_DECLS

#define SUPPLE_TYPE_STAR (supple_star_get_type ())
G_DECLARE_FINAL_TYPE (SuppleStar, supple_star, SUPPLE, STAR, GtkToggleButton)

void supple_star_set_item (SuppleStar       *self,
                           SuppleFavourites *favourites,
                           GObject          *item);

G_END_DECLS
