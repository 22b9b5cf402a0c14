/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SUPPLE_TYPE_STEP_DOTS (supple_step_dots_get_type ())
G_DECLARE_FINAL_TYPE (SuppleStepDots, supple_step_dots, SUPPLE, STEP_DOTS, GtkBox)

G_END_DECLS
