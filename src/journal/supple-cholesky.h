/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

void supple_cholesky_factor (double *matrix,
                             guint   n);
void supple_cholesky_forward (const double *factor,
                              guint         n,
                              double       *vector);
void supple_cholesky_backward (const double *factor,
                               guint         n,
                               double       *vector);
void supple_cholesky_inverse_diagonal (const double *factor,
                                       guint         n,
                                       double       *diagonal);

G_END_DECLS
