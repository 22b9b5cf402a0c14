/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *widget_find (GtkWidget *root,
                        GType      type);
GtkWidget *widget_find_label (GtkWidget  *root,
                              const char *text);
GtkWidget *widget_find_shown_label (GtkWidget  *root,
                                    const char *text);

G_END_DECLS
