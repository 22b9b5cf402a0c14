/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/supple-enums.h"

G_BEGIN_DECLS

/**
 * SuppleDose:
 * @repetitions: how often, at least 1; on each side, where there are sides
 * @hold_us: how long each end position is held, 0 for not at all
 * @hold_breaths: the hold in whole breaths instead, 0 where @hold_us counts
 * @rest_us: pause between repetitions
 * @sides: which sides
 *
 * How much of an exercise.
 */
typedef struct
{
  guint       repetitions;
  gint64      hold_us;
  guint       hold_breaths;
  gint64      rest_us;
  SuppleSides sides;
} SuppleDose;

/**
 * SuppleDoseRange:
 *
 * What an exercise allows: inclusive ranges. Both ends of a hold are 0 where
 * there is no hold to choose.
 */
typedef struct
{
  guint  repetitions_min, repetitions_max;
  gint64 hold_min_us, hold_max_us;
} SuppleDoseRange;

#define SUPPLE_TYPE_DOSE       (supple_dose_get_type ())
#define SUPPLE_TYPE_DOSE_RANGE (supple_dose_range_get_type ())

GType supple_dose_get_type (void);
GType supple_dose_range_get_type (void);

SuppleDose      *supple_dose_copy (const SuppleDose *self);
void             supple_dose_free (SuppleDose *self);
SuppleDoseRange *supple_dose_range_copy (const SuppleDoseRange *self);
void             supple_dose_range_free (SuppleDoseRange *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SuppleDose, supple_dose_free)

G_END_DECLS
