/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "figure/supple-body-table.h"
#include "figure/supple-head.h"
#include "figure/supple-loft.h"
#include "figure/supple-skeleton.h"

G_BEGIN_DECLS

/**
 * SuppleBody:
 * @skeleton: where the joints are
 * @look: which body
 * @breath: how full the rib cage is, from 0 to 1
 * @heads: the heads made beforehand
 * @seat: the loft of the trousers' seat, kept for the fillets
 * @shirt: the loft of the shirt
 * @tip: the loft of the foot or hand made last, kept for the ankle or wrist
 * @limb: a loft to work in
 *
 * What it takes to grow flesh on a skeleton.
 */
typedef struct
{
  SuppleSkeleton        skeleton;
  const SuppleBodyLook *look;
  double                breath;
  SuppleHeads          *heads;
  SuppleLoft            seat, shirt, tip, limb;
  SupplePart           *seat_part, *shirt_part, *tip_part;
} SuppleBody;

void supple_body_fill (SuppleBody *self,
                       SuppleMesh *mesh);

void supple_torso_fill (SuppleBody *self,
                        SuppleMesh *mesh);

SuppleFrame supple_torso_frame_at (const SuppleSkeleton *skeleton,
                                   double                height,
                                   SuppleVector         *centre);

void supple_limb_fill_leg (SuppleBody *self,
                           SuppleMesh *mesh,
                           int         side);

void supple_limb_fill_arm (SuppleBody *self,
                           SuppleMesh *mesh,
                           int         side);

void supple_hand_fill (SuppleBody *self,
                       SuppleMesh *mesh,
                       int         side);

void supple_foot_fill (SuppleBody *self,
                       SuppleMesh *mesh,
                       int         side);

void supple_fillet_join (SuppleMesh       *mesh,
                         const SupplePart *part,
                         const SuppleLoft *other,
                         SuppleVector      joint,
                         const double      reach[2]);

G_END_DECLS
