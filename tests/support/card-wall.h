/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "library/supple-library.h"

/* Less than the window shows at a time. */
#define CARD_WALL_PAGE 600

G_BEGIN_DECLS

GtkWidget *card_wall_new (SuppleLibrary *library,
                          guint          n_cards);
guint      card_wall_scroll (GtkWidget *window,
                             int        step,
                             void (*draw) (GtkWidget *window));

G_END_DECLS
