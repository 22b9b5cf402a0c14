/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/supple-record.h"

G_BEGIN_DECLS

#define SUPPLE_TYPE_SOURCE (supple_source_get_type ())
G_DECLARE_FINAL_TYPE (SuppleSource, supple_source, SUPPLE, SOURCE, SuppleRecord)

const char *supple_source_get_key (SuppleSource *self);
const char *supple_source_get_title (SuppleSource *self);
const char *supple_source_get_uri (SuppleSource *self);

G_END_DECLS
