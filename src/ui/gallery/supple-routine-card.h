/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "ui/gallery/supple-catalog.h"

G_BEGIN_DECLS

#define SUPPLE_TYPE_ROUTINE_CARD (supple_routine_card_get_type ())
G_DECLARE_FINAL_TYPE (SuppleRoutineCard, supple_routine_card, SUPPLE, ROUTINE_CARD, GtkBox)

GtkWidget *supple_routine_card_new (SuppleCatalog *catalog);
void       supple_routine_card_set_routine (SuppleRoutineCard *self,
                                            SuppleRoutine     *routine);

G_END_DECLS
