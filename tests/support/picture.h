/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void picture_wait_for_frames (GtkWidget *widget);
void picture_save (GtkWidget  *widget,
                   const char *name);

G_END_DECLS
