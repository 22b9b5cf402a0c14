/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/supple-breath-glow.h"

/**
 * supple_breath_glow_append:
 * @snapshot: where to draw
 * @centre: the middle, in pixels
 * @radius: how far it reaches, in pixels
 * @colour: what it is tinted with
 *
 * Draws the soft light that a figure stands on; whoever breathes with it changes its
 * radius.
 */
void
supple_breath_glow_append (GtkSnapshot            *snapshot,
                           const graphene_point_t *centre,
                           float                   radius,
                           const GdkRGBA          *colour)
{
  GdkRGBA core = *colour, middle = *colour, edge = *colour;

  core.alpha = 0.22f;
  middle.alpha = 0.15f;
  edge.alpha = 0;

  GskColorStop stops[] = { { 0, core }, { 0.55f, middle }, { 1, edge } };

  gtk_snapshot_append_radial_gradient (
    snapshot,
    &GRAPHENE_RECT_INIT (centre->x - radius, centre->y - radius, 2 * radius, 2 * radius),
    centre, radius, radius, 0, 1, stops, G_N_ELEMENTS (stops));
}
