/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "journal/supple-statement.h"

G_BEGIN_DECLS

gboolean supple_sore_file_take_over (const char *folder,
                                     sqlite3    *db,
                                     GError    **error);

G_END_DECLS
