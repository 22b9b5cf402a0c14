/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* -3 dBFS: nothing is ever louder. */
#define SUPPLE_LIMITER_CEILING 0.70794578f

void supple_limiter_apply (float *samples,
                           gsize  n_samples);

G_END_DECLS
