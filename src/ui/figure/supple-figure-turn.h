/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SUPPLE_TYPE_FIGURE_TURN (supple_figure_turn_get_type ())
G_DECLARE_FINAL_TYPE (SuppleFigureTurn, supple_figure_turn, SUPPLE, FIGURE_TURN, GObject)

SuppleFigureTurn *supple_figure_turn_new (GtkWidget *widget);
double            supple_figure_turn_get_turn_deg (SuppleFigureTurn *self);
double            supple_figure_turn_get_tilt_deg (SuppleFigureTurn *self);
void              supple_figure_turn_swing_back (SuppleFigureTurn *self);

G_END_DECLS
