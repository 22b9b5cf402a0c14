/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SUPPLE_TYPE_LOOK_CHOOSER (supple_look_chooser_get_type ())
G_DECLARE_FINAL_TYPE (SuppleLookChooser, supple_look_chooser, SUPPLE, LOOK_CHOOSER, GtkBox)

G_END_DECLS
