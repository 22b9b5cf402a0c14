/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "library/supple-library.h"

G_BEGIN_DECLS

char **supple_file_check (GFile         *file,
                          const char    *name,
                          SuppleLibrary *library);

G_END_DECLS
