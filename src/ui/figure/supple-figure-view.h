/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SUPPLE_TYPE_FIGURE_VIEW (supple_figure_view_get_type ())
G_DECLARE_FINAL_TYPE (SuppleFigureView, supple_figure_view, SUPPLE, FIGURE_VIEW, GtkWidget)

G_END_DECLS
