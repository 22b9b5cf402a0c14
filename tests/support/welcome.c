/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "support/welcome.h"

#include <gio/gio.h>

/**
 * welcome_skip:
 *
 * As if the program had been started before, and did not ask before and after sessions: for tests
 * of something else.
 */
void
welcome_skip (void)
{
  g_autoptr (GSettings) settings = g_settings_new (APP_ID);

  g_settings_set_boolean (settings, "welcomed", TRUE);
  g_settings_set_boolean (settings, "check-in-before", FALSE);
  g_settings_set_boolean (settings, "check-in-after", FALSE);
}
