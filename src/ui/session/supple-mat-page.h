/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "ui/session/supple-mat-view.h"

G_BEGIN_DECLS

#define SUPPLE_TYPE_MAT_PAGE (supple_mat_page_get_type ())
G_DECLARE_FINAL_TYPE (SuppleMatPage, supple_mat_page, SUPPLE, MAT_PAGE, GtkBox)

SuppleMatView *supple_mat_page_get_view (SuppleMatPage *self);
void           supple_mat_page_take_screen (GtkWidget *stack,
                                            gboolean   take);

G_END_DECLS
