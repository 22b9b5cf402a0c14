/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "sound/supple-partial.h"

G_BEGIN_DECLS

float  supple_noise_at (guint  row,
                        gint64 place);
double supple_noise_drift (guint  row,
                           double time);

void supple_noise_add (guint  spacing,
                       gint64 chunk_index,
                       double gain_from,
                       double gain_to,
                       float *chunk);

G_END_DECLS
