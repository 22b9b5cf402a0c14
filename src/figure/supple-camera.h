/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

#include "figure/supple-pose.h"
#include "figure/supple-vector.h"

G_BEGIN_DECLS

/**
 * SuppleFit:
 * @left: least x in view
 * @right: greatest x in view; an empty fit has @right <= @left
 * @bottom: least y in view
 * @top: greatest y in view
 *
 * A rectangle in the camera's plane, in statures, that must stay inside the
 * picture. Start from all zeros and add every pose of an exercise: then the
 * camera does not jump while the figure moves.
 */
typedef struct
{
  double left, right, bottom, top;
} SuppleFit;

/**
 * SuppleView:
 * @eye: where the camera stands
 * @right: to the picture's right
 * @up: to the picture's top
 * @back: from the target to the camera
 * @scale: pixels per stature at the target
 * @centre_x: the pixel column of the optical axis
 * @centre_y: the pixel row of the optical axis
 *
 * A camera aimed at the middle of the mat, with the fit laid into the picture.
 */
typedef struct
{
  SuppleVector eye, right, up, back;
  double       scale, centre_x, centre_y;
} SuppleView;

void supple_fit_add (SuppleFit        *fit,
                     const SupplePose *pose,
                     double            turn_deg,
                     double            tilt_deg,
                     gboolean          props);

double supple_fit_get_aspect (const SuppleFit *fit);

SuppleView supple_view_new (double azimuth_deg,
                            double elevation_deg);

double supple_view_project (const SuppleView *view,
                            SuppleVector      at,
                            double           *column,
                            double           *row);

gboolean supple_view_find_floor (const SuppleView *view,
                                 double            column,
                                 double            row,
                                 SuppleVector     *at);

void supple_view_frame (SuppleView      *view,
                        const SuppleFit *fit,
                        int              width,
                        int              height);

G_END_DECLS
