/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char       *supple_system_territory_guess (void);
const char *supple_territory_name (const char *territory);

G_END_DECLS
