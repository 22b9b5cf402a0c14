/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

#include "figure/supple-camera.h"
#include "figure/supple-figure-style.h"
#include "figure/supple-pose.h"

G_BEGIN_DECLS

/* To be raised whenever the same scene or the same pose gives another picture than before:
 * pictures kept from an earlier run are told apart by it. */
#define SUPPLE_RENDERER_VERSION 3

/**
 * SuppleScene:
 * @pose: what to draw, often an in-between
 * @ghost: (nullable): the start pose, drawn as a pale outline where the movement is small
 * @breath: how full the rib cage is, from 0 to 1
 * @glow: how strongly the stretch is felt, from 0 to 1
 * @turn_deg: the viewer's turning about the vertical, added to the pose's camera
 * @tilt_deg: the viewer's raising of the camera, added likewise
 * @look: which body, below %SUPPLE_LOOKS
 * @style: which colours
 * @accent: 0xRRGGBB for the shirt and mat, or 0 for the look's own
 * @props: whether to draw the mat, the chair and so on
 * @fit: what to keep in view; an empty one fits @pose alone
 * @samples: 4, 8 or 16 a pixel
 *
 * All that decides a picture. A plain value: build one, hand it over, forget it.
 */
typedef struct
{
  SupplePose        pose;
  const SupplePose *ghost;
  double            breath, glow;
  double            turn_deg, tilt_deg;
  guint             look;
  SuppleFigureStyle style;
  guint32           accent;
  gboolean          props;
  SuppleFit         fit;
  guint             samples;
} SuppleScene;

/**
 * SuppleRendererCost:
 *
 * What the last picture took, in microseconds and counts.
 */
typedef struct
{
  gint64 mesh_us, light_us, floor_us, raster_us, resolve_us;
  guint  vertices, triangles;
  gsize  bytes;
} SuppleRendererCost;

/**
 * SuppleRenderer:
 *
 * The scratch memory of drawing: meshes, the depth buffer, the shadow map. It
 * keeps nothing of a picture once drawn. Use one per thread.
 */
typedef struct _SuppleRenderer SuppleRenderer;

SuppleRenderer *supple_renderer_new (void);

void supple_renderer_free (SuppleRenderer *self);

void supple_renderer_draw (SuppleRenderer    *self,
                           const SuppleScene *scene,
                           guint32           *pixels,
                           int                width,
                           int                height,
                           int                stride);

const SuppleRendererCost *supple_renderer_get_cost (SuppleRenderer *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SuppleRenderer, supple_renderer_free)

G_END_DECLS
