/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/supple-dose.h"

G_DEFINE_BOXED_TYPE (SuppleDose, supple_dose, supple_dose_copy, supple_dose_free)
G_DEFINE_BOXED_TYPE (SuppleDoseRange,
                     supple_dose_range,
                     supple_dose_range_copy,
                     supple_dose_range_free)

/**
 * supple_dose_copy:
 * @self: a dose
 *
 * Returns: (transfer full): a copy
 */
SuppleDose *
supple_dose_copy (const SuppleDose *self)
{
  return g_memdup2 (self, sizeof *self);
}

/**
 * supple_dose_free:
 * @self: (transfer full): a copied dose
 */
void
supple_dose_free (SuppleDose *self)
{
  g_free (self);
}

/**
 * supple_dose_range_copy:
 * @self: a range
 *
 * Returns: (transfer full): a copy
 */
SuppleDoseRange *
supple_dose_range_copy (const SuppleDoseRange *self)
{
  return g_memdup2 (self, sizeof *self);
}

/**
 * supple_dose_range_free:
 * @self: (transfer full): a copied range
 */
void
supple_dose_range_free (SuppleDoseRange *self)
{
  g_free (self);
}
