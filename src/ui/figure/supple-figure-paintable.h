/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "session/supple-timeline.h"

G_BEGIN_DECLS

#define SUPPLE_TYPE_FIGURE_PAINTABLE (supple_figure_paintable_get_type ())
G_DECLARE_FINAL_TYPE (SuppleFigurePaintable,
                      supple_figure_paintable,
                      SUPPLE,
                      FIGURE_PAINTABLE,
                      GObject)

SuppleFigurePaintable *supple_figure_paintable_new (void);
void                   supple_figure_paintable_set_exercise (SuppleFigurePaintable *self,
                                                             SuppleExercise        *exercise);
void                   supple_figure_paintable_set_look (SuppleFigurePaintable *self,
                                                         guint                  look);
void                   supple_figure_paintable_show_segment (SuppleFigurePaintable *self,
                                                             SuppleTimeline        *timeline,
                                                             const SuppleSegment   *segment,
                                                             double                 fraction);
void                   supple_figure_paintable_turn (SuppleFigurePaintable *self,
                                                     double                 turn_deg,
                                                     double                 tilt_deg);
void                   supple_figure_paintable_set_scale (SuppleFigurePaintable *self,
                                                          double                 scale);

G_END_DECLS
