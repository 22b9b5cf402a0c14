/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * SuppleCrossFade:
 *
 * One picture giving way to the next in a quarter of a second, without anything
 * moving. Start with all zeros.
 */
typedef struct
{
  GdkPaintable *paintable;
  GdkTexture   *from;
  guint         step;
  guint         timer;
} SuppleCrossFade;

void     supple_cross_fade_begin (SuppleCrossFade *self,
                                  GdkPaintable    *paintable,
                                  GdkTexture      *from);
void     supple_cross_fade_end (SuppleCrossFade *self);
gboolean supple_cross_fade_is_any_running (void);
void     supple_cross_fade_append (SuppleCrossFade       *self,
                                   GtkSnapshot           *snapshot,
                                   GdkTexture            *to,
                                   const graphene_rect_t *bounds);

G_END_DECLS
