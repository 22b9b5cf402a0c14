/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SUPPLE_TYPE_HEADING (supple_heading_get_type ())
G_DECLARE_FINAL_TYPE (SuppleHeading, supple_heading, SUPPLE, HEADING, GtkWidget)

G_END_DECLS
