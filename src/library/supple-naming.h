/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "library/supple-library.h"

G_BEGIN_DECLS

/* No id that comes with Supple begins like this, nor ever will: a newer Supple never takes an own
 * id away. */
#define SUPPLE_NAMING_OWN "my_"

char *supple_naming_choose_id (const char *title,
                               GHashTable *taken);
char *supple_naming_choose_title (const char *title,
                                  GListModel *records);

char *supple_naming_choose_routine_id (SuppleLibrary *library,
                                       const char    *title);

G_END_DECLS
