/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "care/supple-territory.h"

#include <string.h>

/* A locale is written language[_TERRITORY][.charset][@modifier]. */
static char *
territory_of_locale (const char *locale)
{
  const char *end = locale + strcspn (locale, ".@");
  const char *underscore = strchr (locale, '_');

  if (underscore == NULL || underscore == locale || end - underscore != 3)
    return NULL;

  if (!g_ascii_isupper (underscore[1]) || !g_ascii_isupper (underscore[2]))
    return NULL;

  return g_strndup (underscore + 1, 2);
}

/**
 * supple_territory_guess:
 * @locales: (array zero-terminated=1): names of locales, the likeliest to tell the place first
 *
 * Guesses where somebody is from how they want things written. It is no more than a
 * guess, and must be shown as one: many who read English are not where English is spoken.
 *
 * Returns: (transfer full) (nullable): an ISO 3166 territory of two letters, or %NULL
 */
char *
supple_territory_guess (const char *const *locales)
{
  g_return_val_if_fail (locales != NULL, NULL);

  for (guint i = 0; locales[i] != NULL; i++)
    {
      char *territory = territory_of_locale (locales[i]);

      if (territory != NULL)
        return territory;
    }

  return NULL;
}
