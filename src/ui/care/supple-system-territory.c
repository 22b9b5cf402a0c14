/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/care/supple-system-territory.h"

#include <glib/gi18n.h>

#include "care/supple-emergency-number.h"
#include "care/supple-territory.h"

static const char *
variable (const char *name)
{
  const char *value = g_getenv (name);

  return value != NULL ? value : "";
}

/**
 * supple_system_territory_guess:
 *
 * Guesses where this computer stands. Units of measurement are mostly those of the
 * place, whatever the language; GNOME’s “Formats” sets them.
 *
 * Returns: (transfer full) (nullable): an ISO 3166 territory, or %NULL
 */
char *
supple_system_territory_guess (void)
{
  const char *locales[] = {
    variable ("LC_ALL"),
    variable ("LC_MEASUREMENT"),
    variable ("LANG"),
    NULL,
  };

  return supple_territory_guess (locales);
}

/**
 * supple_territory_name:
 * @territory: (nullable): an ISO 3166 territory
 *
 * Names a territory in the language of the person.
 *
 * Returns: (transfer none) (nullable): its name; %NULL where its numbers are not known
 */
const char *
supple_territory_name (const char *territory)
{
  const SuppleEmergencyNumber *numbers = supple_emergency_number_lookup (territory);

  if (numbers->name == NULL)
    return NULL;

  return g_dpgettext2 (GETTEXT_PACKAGE, "country", numbers->name);
}
