/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "library/supple-library.h"

G_BEGIN_DECLS

void supple_illustration_add_options (GApplication *application);
int  supple_illustration_run (GVariantDict  *options,
                              SuppleLibrary *library);

G_END_DECLS
