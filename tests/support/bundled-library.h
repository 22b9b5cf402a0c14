/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "library/supple-library.h"

G_BEGIN_DECLS

SuppleLibrary *bundled_library_new (void);

G_END_DECLS
