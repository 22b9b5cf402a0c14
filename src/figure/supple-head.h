/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "figure/supple-body-table.h"
#include "figure/supple-mesh.h"

G_BEGIN_DECLS

/* Coarse for icons, middling, and fine for large pictures. */
#define SUPPLE_HEAD_SIZES 5

/**
 * SuppleHeads:
 * @face: face, ears, eyes, brows and mouth about the head's centre
 * @hair: hair of every kind about the head's centre
 *
 * Heads do not bend, so each is made once, at its first use, facing along x, and set in place.
 */
typedef struct
{
  SuppleMesh face[SUPPLE_HEAD_SIZES];
  SuppleMesh hair[SUPPLE_N_HAIRS][SUPPLE_HEAD_SIZES];
} SuppleHeads;

SuppleHeads *supple_heads_new (void);

void supple_heads_free (SuppleHeads *self);

void supple_heads_place (SuppleHeads *self,
                         SuppleMesh  *mesh,
                         SuppleHair   hair,
                         SuppleVector centre,
                         SuppleFrame  frame);

double supple_face_distance (SuppleVector at);

double supple_face_radius (SuppleVector direction);

SuppleVector supple_face_centre (void);

void supple_hair_fill (SuppleMesh *mesh,
                       SuppleHair  hair);

void supple_hair_fill_tail (SuppleMesh  *mesh,
                            SuppleVector centre,
                            SuppleFrame  frame);

G_END_DECLS
