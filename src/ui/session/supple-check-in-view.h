/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SUPPLE_TYPE_CHECK_IN_VIEW (supple_check_in_view_get_type ())
G_DECLARE_FINAL_TYPE (SuppleCheckInView, supple_check_in_view, SUPPLE, CHECK_IN_VIEW, GtkBox)

/* Somebody would rather not say. */
#define SUPPLE_CHECK_IN_SKIPPED (-1)

void supple_check_in_view_ask (SuppleCheckInView *self);

G_END_DECLS
