/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

double loudness_momentary_max (const float *samples,
                               gsize        n_samples);
double loudness_mean (const float *samples,
                      gsize        n_samples);
double loudness_peak_db (const float *samples,
                         gsize        n_samples);

G_END_DECLS
