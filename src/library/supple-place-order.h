/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/supple-routine.h"

G_BEGIN_DECLS

/**
 * SuppleDetour:
 * @position: the step that goes back to where another one was before
 * @between: the first of the steps elsewhere that are between the two
 * @n_between: how many there are of them
 * @place: where one goes back to
 * @n_visits: how often one is there in the whole routine, at least twice
 *
 * An order of steps that makes somebody get up from a place and go back to it.
 */
typedef struct
{
  guint       position;
  guint       between;
  guint       n_between;
  SupplePlace place;
  guint       n_visits;
} SuppleDetour;

gboolean    supple_place_order_find_detour (GListModel   *steps,
                                            SuppleDetour *detour);
GListModel *supple_place_order_improve (GListModel *steps);

G_END_DECLS
