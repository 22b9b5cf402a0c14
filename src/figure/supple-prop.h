/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "figure/supple-mesh.h"
#include "figure/supple-pose.h"
#include "figure/supple-skeleton.h"

G_BEGIN_DECLS

#define SUPPLE_PROP_CORNERS 16

guint supple_prop_get_corners (const SuppleProp *self,
                               SuppleVector      corner[SUPPLE_PROP_CORNERS]);

void supple_prop_fill (const SuppleProp     *self,
                       const SuppleSkeleton *bones,
                       SuppleMesh           *mesh);

G_END_DECLS
