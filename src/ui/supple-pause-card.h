/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "ui/supple-outlook.h"

G_BEGIN_DECLS

#define SUPPLE_TYPE_PAUSE_CARD (supple_pause_card_get_type ())
G_DECLARE_FINAL_TYPE (SupplePauseCard, supple_pause_card, SUPPLE, PAUSE_CARD, GtkBox)

char *supple_pause_card_explain (SuppleOutlook *outlook);
void  supple_pause_card_set_outlook (SupplePauseCard *self,
                                     SuppleOutlook   *outlook);

G_END_DECLS
