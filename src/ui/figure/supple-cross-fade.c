/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/figure/supple-cross-fade.h"

#define DURATION_US (250 * 1000)
#define FRAME_MS    33

static gboolean
frame_due_cb (gpointer user_data)
{
  SuppleCrossFade *self = user_data;

  gdk_paintable_invalidate_contents (self->paintable);

  if (g_get_monotonic_time () - self->started_us < DURATION_US)
    return G_SOURCE_CONTINUE;

  g_clear_object (&self->from);
  self->timer = 0;

  return G_SOURCE_REMOVE;
}

/**
 * supple_cross_fade_begin:
 * @self: a cross-fade
 * @paintable: what changes its picture; must outlive the fade, or end it
 * @from: the picture of before
 *
 * Lets @from fade from now on, and has @paintable draw itself as often as that takes.
 */
void
supple_cross_fade_begin (SuppleCrossFade *self,
                         GdkPaintable    *paintable,
                         GdkTexture      *from)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (GDK_IS_PAINTABLE (paintable) && GDK_IS_TEXTURE (from));

  self->paintable = paintable;
  self->started_us = g_get_monotonic_time ();
  g_set_object (&self->from, from);

  if (self->timer == 0)
    self->timer = g_timeout_add (FRAME_MS, frame_due_cb, self);
}

/**
 * supple_cross_fade_end:
 * @self: a cross-fade
 *
 * Ends the fade at once, where there is one.
 */
void
supple_cross_fade_end (SuppleCrossFade *self)
{
  g_return_if_fail (self != NULL);

  g_clear_handle_id (&self->timer, g_source_remove);
  g_clear_object (&self->from);
}

/* The picture of before may have had another shape: it keeps it, about the same middle. */
static void
append_from (SuppleCrossFade       *self,
             GtkSnapshot           *snapshot,
             GdkTexture            *to,
             const graphene_rect_t *bounds)
{
  float scale = bounds->size.height / (float) gdk_texture_get_height (to);
  float width = (float) gdk_texture_get_width (self->from) * scale;
  float height = (float) gdk_texture_get_height (self->from) * scale;
  float x = bounds->origin.x + (bounds->size.width - width) / 2;
  float y = bounds->origin.y + (bounds->size.height - height) / 2;

  gtk_snapshot_append_texture (snapshot, self->from, &GRAPHENE_RECT_INIT (x, y, width, height));
}

/**
 * supple_cross_fade_append:
 * @self: a cross-fade
 * @snapshot: where to draw
 * @to: the picture of now
 * @bounds: where it goes
 *
 * Draws @to, and as much of the picture of before as is still to be seen.
 */
void
supple_cross_fade_append (SuppleCrossFade       *self,
                          GtkSnapshot           *snapshot,
                          GdkTexture            *to,
                          const graphene_rect_t *bounds)
{
  g_return_if_fail (self != NULL && bounds != NULL);
  g_return_if_fail (GTK_IS_SNAPSHOT (snapshot) && GDK_IS_TEXTURE (to));

  double done = (double) (g_get_monotonic_time () - self->started_us) / DURATION_US;

  if (self->from == NULL || done >= 1)
    {
      gtk_snapshot_append_texture (snapshot, to, bounds);
      return;
    }

  gtk_snapshot_push_cross_fade (snapshot, done);
  append_from (self, snapshot, to, bounds);
  gtk_snapshot_pop (snapshot);
  gtk_snapshot_append_texture (snapshot, to, bounds);
  gtk_snapshot_pop (snapshot);
}
