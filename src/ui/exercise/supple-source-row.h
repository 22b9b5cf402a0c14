/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "library/supple-source.h"

G_BEGIN_DECLS

GtkWidget *supple_source_row_new (SuppleSource *source);

G_END_DECLS
