/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SuppleEmergencyNumber:
 * @territory: (nullable): an ISO 3166 territory of two letters; %NULL where it is not known
 * @name: (nullable): its name in English, to be translated in the context "country"
 * @emergency: what to dial for an ambulance, digits only
 * @advice: (nullable): what to dial for medical advice in all of the country, digits only
 *
 * Whom to call where.
 */
typedef struct
{
  const char *territory, *name, *emergency, *advice;
} SuppleEmergencyNumber;

const SuppleEmergencyNumber *supple_emergency_number_lookup (const char *territory);
const SuppleEmergencyNumber *supple_emergency_number_get_all (guint *n_numbers);
char                        *supple_emergency_number_group_digits (const char *digits);

G_END_DECLS
