/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "figure/supple-pose-book.h"
#include "figure/supple-pose.h"

/* Where a movement begins, where it ends, and what it may pass on the way. */
#define SUPPLE_MOTION_KEYS 6

/**
 * SuppleMotion:
 * @keys: how many poses there are, at least two
 * @head_leads: whether the head goes first, as when rolling down, and not the pelvis
 * @at: when each pose is reached, from 0 to 1
 * @key: the poses
 *
 * A movement from one pose to another; plain and copyable.
 */
typedef struct
{
  guint      keys;
  gboolean   head_leads;
  double     at[SUPPLE_MOTION_KEYS];
  SupplePose key[SUPPLE_MOTION_KEYS];
} SuppleMotion;

GStrv    supple_motion_path (SupplePoseBook *book, const char *from_id, const char *to_id);
gboolean supple_motion_init (SuppleMotion   *self,
                             SupplePoseBook *book,
                             const char     *from_id,
                             const char     *to_id,
                             SuppleBodySide  side);
void     supple_motion_pose (const SuppleMotion *self, double t, SupplePose *out);
void     supple_motion_mix (const SupplePose *from,
                            const SupplePose *to,
                            double            t,
                            SupplePose       *out);
