/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * SuppleEmptiness:
 * @SUPPLE_EMPTY_NO_STARS: favourites are wanted and none has a star
 * @SUPPLE_EMPTY_FILTERED: nothing is as it is wanted
 * @SUPPLE_EMPTY_FAULTS: no file could be read
 *
 * Why there is nothing to show.
 */
typedef enum
{
  SUPPLE_EMPTY_NO_STARS,
  SUPPLE_EMPTY_FILTERED,
  SUPPLE_EMPTY_FAULTS,
} SuppleEmptiness;

#define SUPPLE_TYPE_EMPTINESS (supple_emptiness_get_type ())
GType supple_emptiness_get_type (void);

void supple_empty_state_show (AdwStatusPage  *page,
                              GtkButton      *way_on,
                              SuppleEmptiness emptiness,
                              gboolean        routines);

G_END_DECLS
