/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SUPPLE_TYPE_STOPPED_VIEW (supple_stopped_view_get_type ())
G_DECLARE_FINAL_TYPE (SuppleStoppedView, supple_stopped_view, SUPPLE, STOPPED_VIEW, GtkBox)

void supple_stopped_view_arrive (SuppleStoppedView *self);

G_END_DECLS
