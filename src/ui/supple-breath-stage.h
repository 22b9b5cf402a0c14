/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/figure/supple-figure-paintable.h"

G_BEGIN_DECLS

#define SUPPLE_TYPE_BREATH_STAGE (supple_breath_stage_get_type ())
G_DECLARE_FINAL_TYPE (SuppleBreathStage, supple_breath_stage, SUPPLE, BREATH_STAGE, GtkWidget)

void supple_breath_stage_set_figure (SuppleBreathStage     *self,
                                     SuppleFigurePaintable *figure);
void supple_breath_stage_set_breath (SuppleBreathStage *self,
                                     double             breath);
void supple_breath_stage_set_progress (SuppleBreathStage *self,
                                       double             progress);
void supple_breath_stage_set_dimmed (SuppleBreathStage *self,
                                     gboolean           dimmed);

G_END_DECLS
