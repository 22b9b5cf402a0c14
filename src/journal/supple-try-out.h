/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/supple-enums.h"

G_BEGIN_DECLS

/* How many stretches are tried out, how many of them in one session, and for how many sessions
 * that can be used before another six are offered. */
#define SUPPLE_TRY_OUT_STRETCHES 6
#define SUPPLE_TRY_OUT_A_SESSION 3
#define SUPPLE_TRY_OUT_SESSIONS  40

/**
 * SuppleTryOutCandidate:
 * @place: where it is done
 * @n_uses: in how many of the person’s own routines it is, or how often it was done
 * @left_out: whether Care hides it, or it felt worse twice
 * @among: whether it is one of those of which one seems to help
 * @tried: whether it was in a try-out before
 *
 * An exercise of the person’s own routines that could be tried out.
 */
typedef struct
{
  SupplePlace place;
  guint       n_uses;
  gboolean    left_out, among, tried;
} SuppleTryOutCandidate;

gboolean supple_try_out_choose (const SuppleTryOutCandidate *candidates,
                                guint                        n_candidates,
                                guint                        chosen[SUPPLE_TRY_OUT_STRETCHES]);
guint    supple_try_out_draw (guint64        seed,
                              guint          session,
                              const guint    times_drawn[SUPPLE_TRY_OUT_STRETCHES],
                              const gboolean left_out[SUPPLE_TRY_OUT_STRETCHES],
                              guint          drawn[SUPPLE_TRY_OUT_A_SESSION]);
gboolean supple_try_out_is_complete (guint n_usable_sessions);

G_END_DECLS
