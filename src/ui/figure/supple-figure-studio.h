/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

#include "figure/supple-pose-book.h"
#include "figure/supple-renderer.h"
#include "ui/figure/supple-still-cache.h"

G_BEGIN_DECLS

#define SUPPLE_TYPE_FIGURE_STUDIO (supple_figure_studio_get_type ())
G_DECLARE_FINAL_TYPE (SuppleFigureStudio, supple_figure_studio, SUPPLE, FIGURE_STUDIO, GObject)

SuppleFigureStudio *supple_figure_studio_get_default (void);
SupplePoseBook     *supple_figure_studio_get_pose_book (SuppleFigureStudio *self);
SuppleRenderer     *supple_figure_studio_get_renderer (SuppleFigureStudio *self);
SuppleStillCache   *supple_figure_studio_get_still_cache (SuppleFigureStudio *self);
gboolean            supple_figure_studio_get_motion (SuppleFigureStudio *self);
SupplePoseBook     *supple_figure_studio_load_pose_book (void);
void                supple_figure_studio_dress (SuppleFigureStudio *self,
                                                SuppleScene        *scene);

G_END_DECLS
