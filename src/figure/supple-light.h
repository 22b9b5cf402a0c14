/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "figure/supple-camera.h"
#include "figure/supple-mesh.h"
#include "figure/supple-skeleton.h"

G_BEGIN_DECLS

#define SUPPLE_EMBERS SUPPLE_POSE_GLOWS

/* A place where the stretch is felt, in the room. @groups: bits of the groups
 * it shows on; on other legs it fades beyond the seat. */
typedef struct
{
  SuppleVector at;
  double       radius, strength;
  guint        groups;
} SuppleEmber;

guint supple_glow_find_embers (const SupplePose     *pose,
                               const SuppleSkeleton *bones,
                               double                strength,
                               SuppleEmber           ember[SUPPLE_EMBERS]);

void supple_glow_warm_mesh (SuppleMesh        *mesh,
                            const SuppleEmber *ember,
                            guint              n_embers);

void supple_light_mesh (SuppleMesh           *mesh,
                        const SuppleView     *view,
                        const SuppleSkeleton *bones);

G_END_DECLS
