/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "care/supple-help-level.h"

G_BEGIN_DECLS

#define SUPPLE_TYPE_NUMBER_CARD (supple_number_card_get_type ())
G_DECLARE_FINAL_TYPE (SuppleNumberCard, supple_number_card, SUPPLE, NUMBER_CARD, GtkBox)

void  supple_number_card_show (SuppleNumberCard *self,
                               SuppleHelpLevel   level,
                               const char       *territory);
char *supple_number_card_get_text (SuppleNumberCard *self);
void  supple_number_card_set_default (SuppleNumberCard *self,
                                      gboolean          is_default);

G_END_DECLS
