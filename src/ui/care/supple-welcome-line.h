/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SUPPLE_TYPE_WELCOME_LINE (supple_welcome_line_get_type ())
G_DECLARE_FINAL_TYPE (SuppleWelcomeLine, supple_welcome_line, SUPPLE, WELCOME_LINE, GtkBox)

G_END_DECLS
