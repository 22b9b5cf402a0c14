/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SUPPLE_TYPE_STEP_BAR (supple_step_bar_get_type ())
G_DECLARE_FINAL_TYPE (SuppleStepBar, supple_step_bar, SUPPLE, STEP_BAR, GtkWidget)

void supple_step_bar_set_n_steps (SuppleStepBar *self,
                                  guint          n_steps);
void supple_step_bar_set_position (SuppleStepBar *self,
                                   guint          step,
                                   double         fraction);

G_END_DECLS
