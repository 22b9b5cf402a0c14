/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* One ring of a body part: where along it, half width, depth in front and behind, squareness. */
typedef struct
{
  double at, half_width, front, back, square;
} SuppleRingRow;

typedef struct
{
  const SuppleRingRow *row;
  guint                n_rows;
} SuppleRingTable;

/* One ring of the foot, sole down: place, half width, height of the top and of the underside. */
typedef struct
{
  double at, half_width, top, under;
} SuppleFootRow;

/* A finger or toe: where it begins across the hand or foot, how long and thick it is. */
typedef struct
{
  double across, along, length, radius;
} SuppleDigit;

typedef enum
{
  SUPPLE_HAIR_BUN,
  SUPPLE_HAIR_CROP,
  SUPPLE_HAIR_PONYTAIL,
  SUPPLE_HAIR_FULL,
  SUPPLE_N_HAIRS,
} SuppleHair;

/* Four colours, 0xRRGGBB, from the deepest shadow to the highest light. */
typedef struct
{
  guint32 deep, shade, mid, light;
} SuppleRamp;

/**
 * SuppleBodyLook:
 * @limb: thickness of the legs
 * @arm: thickness of the arms
 * @torso: thickness of the trunk
 * @hips: width of the hips
 * @shoulders: width of the shoulders
 * @belly: how far the belly stands out, in statures
 * @bust: how far the bust stands out, in statures
 *
 * One of the bodies there are to choose from: factors of the tables, 1 for no change.
 */
typedef struct
{
  double     limb, arm, torso, hips, shoulders, belly, bust;
  SuppleHair hair;
  SuppleRamp skin, hair_ramp, shirt;
} SuppleBodyLook;

extern const SuppleRingTable supple_torso_table;
extern const SuppleRingTable supple_leg_table;
extern const SuppleRingTable supple_arm_table;
extern const SuppleRingTable supple_palm_table;
extern const SuppleFootRow   supple_foot_table[13];
extern const SuppleDigit     supple_finger_table[4];
extern const SuppleDigit     supple_toe_table[5];
extern const SuppleBodyLook  supple_look_table[4];

SuppleRingRow supple_ring_table_at (const SuppleRingTable *table,
                                    double                 at);

G_END_DECLS
