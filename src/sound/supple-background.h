/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * SuppleBackground:
 * @SUPPLE_BACKGROUND_NONE: silence
 * @SUPPLE_BACKGROUND_SURF: the sea from afar, where single waves cannot be told apart
 * @SUPPLE_BACKGROUND_RAIN: steady rain
 * @SUPPLE_BACKGROUND_BROWN: a deep, even hush, as of a waterfall behind a wall
 *
 * What sounds quietly all through a session.
 */
typedef enum
{
  SUPPLE_BACKGROUND_NONE,
  SUPPLE_BACKGROUND_SURF,
  SUPPLE_BACKGROUND_RAIN,
  SUPPLE_BACKGROUND_BROWN,
} SuppleBackground;

#define SUPPLE_TYPE_BACKGROUND (supple_background_get_type ())
GType supple_background_get_type (void);

#define SUPPLE_N_BACKGROUNDS (SUPPLE_BACKGROUND_BROWN + 1)

void supple_background_add (SuppleBackground background,
                            gint64           chunk_index,
                            double           gain_from,
                            double           gain_to,
                            float           *chunk);

G_END_DECLS
