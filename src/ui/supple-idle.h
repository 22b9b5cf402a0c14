/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void supple_idle_set_inhibited (GtkWidget *widget,
                                guint     *cookie,
                                gboolean   inhibited);

G_END_DECLS
