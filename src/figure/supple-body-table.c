/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "figure/supple-body-table.h"

/* Everything an artist tunes about the body. Lengths are fractions of stature. */

#define TABLE(rows) { rows, G_N_ELEMENTS (rows) }

/* By height along the spine above the hip line, seat to neck. */
static const SuppleRingRow torso_rows[] = {
  { -.052, .026, .020, .032, .00 }, /* the underside of the seat */
  { -.044, .050, .036, .052, .02 },
  { -.030, .074, .047, .066, .04 },
  { -.008, .090, .0555, .0735, .05 }, /* the hip joints */
  { .022, .0895, .0565, .069, .05 },
  { .050, .083, .0555, .058, .05 },
  { .078, .0775, .054, .050, .05 },
  { .105, .0745, .0535, .047, .05 }, /* the waist */
  { .135, .075, .055, .049, .06 },
  { .165, .078, .057, .053, .06 },
  { .195, .0815, .0605, .058, .07 },
  { .222, .0855, .0615, .061, .07 }, /* the widest of the rib cage */
  { .248, .089, .058, .0605, .06 },
  { .268, .0905, .052, .057, .04 }, /* the shoulders */
  { .284, .086, .045, .051, .04 },
  { .298, .0735, .0385, .045, .02 },
  { .310, .056, .0345, .040, .02 },
  { .320, .043, .032, .036, .00 },
  { .330, .0345, .031, .0335, .00 }, /* the neckline */
};
const SuppleRingTable supple_torso_table = TABLE (torso_rows);

/* 0 hip, 1 knee, 2 ankle. Front is the kneecap's side. */
static const SuppleRingRow leg_rows[] = {
  { 0.00, .0475, .0500, .0540, 0 },
  { 0.15, .0480, .0500, .0515, 0 },
  { 0.35, .0450, .0480, .0460, 0 },
  { 0.60, .0395, .0430, .0400, 0 },
  { 0.80, .0340, .0370, .0340, 0 },
  { 0.93, .0310, .0338, .0305, 0 },
  { 1.00, .0300, .0330, .0290, 0 }, /* the knee */
  { 1.07, .0292, .0305, .0300, 0 },
  { 1.18, .0292, .0268, .0335, 0 },
  { 1.32, .0295, .0255, .0355, 0 }, /* the calf */
  { 1.48, .0265, .0238, .0320, 0 },
  { 1.64, .0222, .0210, .0252, 0 },
  { 1.80, .0182, .0185, .0195, 0 },
  { 1.92, .0165, .0175, .0172, 0 },
  { 2.00, .0165, .0180, .0185, 0 },
};
const SuppleRingTable supple_leg_table = TABLE (leg_rows);

/* 0 shoulder, 1 elbow, 2 wrist. Front is the inside of the elbow. */
static const SuppleRingRow arm_rows[] = {
  { 0.00, .0262, .0270, .0270, 0 },
  { 0.12, .0268, .0278, .0278, 0 },
  { 0.25, .0262, .0276, .0276, 0 },
  { 0.50, .0235, .0260, .0255, 0 },
  { 0.80, .0216, .0228, .0224, 0 },
  { 1.00, .0211, .0210, .0214, 0 }, /* the elbow */
  { 1.14, .0219, .0210, .0215, 0 },
  { 1.30, .0226, .0206, .0211, 0 },
  { 1.60, .0192, .0172, .0172, 0 },
  { 1.85, .0158, .0130, .0130, 0 },
  { 2.00, .0155, .0118, .0118, 0 },
};
const SuppleRingTable supple_arm_table = TABLE (arm_rows);

/* From the wrist towards the knuckles. Front is the back of the hand. */
static const SuppleRingRow palm_rows[] = {
  { -.010, .0150, .0116, .0116, .00 },
  { .004, .0158, .0116, .0118, .02 },
  { .018, .0190, .0112, .0124, .05 },
  { .034, .0218, .0104, .0116, .06 },
  { .048, .0225, .0098, .0100, .06 },
  { .058, .0213, .0086, .0088, .06 },
};
const SuppleRingTable supple_palm_table = TABLE (palm_rows);

/* From heel to toes: 0 is below the ankle, heights above the sole. */
const SuppleFootRow supple_foot_table[13] = {
  { -.0185, .0168, .0445, .0012 }, /* behind it the heel is round */
  { -.0160, .0175, .0465, .0006 },
  { -.0125, .0182, .0492, .0002 },
  { -.0080, .0188, .0522, .0000 },
  { -.0040, .0192, .0540, .0000 },
  { .0100, .0190, .0545, .0005 },
  { .0250, .0188, .0490, .0020 },
  { .0400, .0196, .0415, .0035 }, /* the arch */
  { .0560, .0220, .0330, .0028 },
  { .0720, .0248, .0265, .0010 }, /* the ball */
  { .0860, .0262, .0212, .0000 },
  { .0950, .0252, .0170, .0010 },
  { .1010, .0225, .0125, .0035 },
};

/* From the thumb's side to the little finger. */
const SuppleDigit supple_finger_table[4] = {
  { .0160, .053, .043, .0063 },
  { .0055, .055, .049, .0065 },
  { -.0052, .054, .046, .0062 },
  { -.0155, .050, .037, .0055 },
};

/* From the big toe outwards: along is where each ends. */
const SuppleDigit supple_toe_table[5] = {
  { .0152, .1130, .030, .0092 },
  { .0035, .1130, .026, .0067 },
  { -.0070, .1085, .024, .0064 },
  { -.0158, .1030, .022, .0061 },
  { -.0228, .0955, .020, .0060 },
};

const SuppleBodyLook supple_look_table[4] = {
  { 1.00,
    1.00,
    1.00,
    1.00,
    1.00,
    .000,
    .004,
    SUPPLE_HAIR_BUN,
    { 0x8a4a34, 0xbf7c59, 0xe5a67f, 0xfad0ae },
    { 0x1f1516, 0x33242a, 0x4c3735, 0x7d5d55 },
    { 0x173f80, 0x2a68c0, 0x4a91ea, 0x93c1fb } },
  { 1.04,
    1.10,
    1.05,
    0.95,
    1.07,
    .000,
    .000,
    SUPPLE_HAIR_CROP,
    { 0x3a211a, 0x67402f, 0x94604a, 0xbd8a6c },
    { 0x0d0c10, 0x1b1a20, 0x2c2a31, 0x54515c },
    { 0x0b5a53, 0x17857a, 0x2fb0a0, 0x86dccd } },
  { 0.95,
    0.93,
    0.95,
    1.02,
    0.96,
    .000,
    .008,
    SUPPLE_HAIR_PONYTAIL,
    { 0xa4604c, 0xd99a80, 0xf6c8ae, 0xffe5d4 },
    { 0x5d2a14, 0x8a4421, 0xb4632f, 0xe09a5e },
    { 0x6b2d6e, 0x974a98, 0xc071bf, 0xe6addf } },
  { 1.10,
    1.12,
    1.12,
    1.08,
    1.03,
    .016,
    .006,
    SUPPLE_HAIR_FULL,
    { 0x7c4a32, 0xad7451, 0xd2986f, 0xedc09a },
    { 0x5b5d66, 0x85888f, 0xb1b4ba, 0xdcdee3 },
    { 0x2c4a2e, 0x4a7349, 0x72a06d, 0xacd0a2 } },
};

static double
spline (const double at[4], const double value[4], double t)
{
  double span = at[2] - at[1];
  double from = (value[2] - value[0]) / (at[2] - at[0]) * span;
  double to = (value[3] - value[1]) / (at[3] - at[1]) * span;
  double t2 = t * t, t3 = t2 * t;

  return value[1] * (2 * t3 - 3 * t2 + 1) + from * (t3 - 2 * t2 + t) +
         value[2] * (3 * t2 - 2 * t3) + to * (t3 - t2);
}

/**
 * supple_ring_table_at:
 * @table: a table of rings
 * @at: a place; beyond the ends the nearest row holds
 *
 * Reads a table between its rows, along a smooth curve through them.
 *
 * Returns: the ring at @at
 */
SuppleRingRow
supple_ring_table_at (const SuppleRingTable *table, double at)
{
  const SuppleRingRow *row = table->row;
  guint                last = table->n_rows - 1, i = 0;
  SuppleRingRow        result;
  const double        *column[4];
  double               value[4], place[4];

  at = CLAMP (at, row[0].at, row[last].at);
  while (i + 2 <= last && row[i + 1].at <= at)
    i++;

  column[0] = (const double *) &row[i > 0 ? i - 1 : 0];
  column[1] = (const double *) &row[i];
  column[2] = (const double *) &row[i + 1];
  column[3] = (const double *) &row[MIN (i + 2, last)];
  for (guint k = 0; k < 4; k++)
    place[k] = column[k][0];
  for (guint c = 1; c < 5; c++)
    {
      for (guint k = 0; k < 4; k++)
        value[k] = column[k][c];
      ((double *) &result)[c] = spline (place, value, (at - place[1]) / (place[2] - place[1]));
    }
  result.at = at;

  return result;
}
