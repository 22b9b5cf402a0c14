/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SUPPLE_TYPE_ROUTINE_CARD (supple_routine_card_get_type ())
G_DECLARE_FINAL_TYPE (SuppleRoutineCard, supple_routine_card, SUPPLE, ROUTINE_CARD, GtkButton)

G_END_DECLS
