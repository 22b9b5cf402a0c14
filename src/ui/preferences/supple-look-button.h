/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SUPPLE_TYPE_LOOK_BUTTON (supple_look_button_get_type ())
G_DECLARE_FINAL_TYPE (SuppleLookButton, supple_look_button, SUPPLE, LOOK_BUTTON, GtkCheckButton)

GtkWidget *supple_look_button_new (guint look);

G_END_DECLS
