/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/figure/supple-cross-fade.h"

/* A quarter of a second in all. */
#define STEPS   8
#define STEP_MS 31

static guint n_running;

static gboolean
step_due_cb (gpointer user_data)
{
  SuppleCrossFade *self = user_data;

  gdk_paintable_invalidate_contents (self->paintable);

  if (++self->step < STEPS)
    return G_SOURCE_CONTINUE;

  g_clear_object (&self->from);
  self->timer = 0;
  n_running--;

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
  self->step = 0;
  g_set_object (&self->from, from);

  if (self->timer != 0)
    return;

  self->timer = g_timeout_add (STEP_MS, step_due_cb, self);
  n_running++;
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

  if (self->timer != 0)
    n_running--;

  g_clear_handle_id (&self->timer, g_source_remove);
  g_clear_object (&self->from);
}

/**
 * supple_cross_fade_is_any_running:
 *
 * Returns: whether some picture of the program is still giving way to another; its
 *   timers see to the rest
 */
gboolean
supple_cross_fade_is_any_running (void)
{
  return n_running > 0;
}

/* A picture of another shape than @bounds, made for before, keeps it, about the same middle. */
static void
append_picture (GtkSnapshot           *snapshot,
                GdkTexture            *picture,
                const graphene_rect_t *bounds)
{
  float width = (float) gdk_texture_get_width (picture);
  float height = (float) gdk_texture_get_height (picture);
  float scale = MIN (bounds->size.width / width, bounds->size.height / height);
  float margin_x = (bounds->size.width - width * scale) / 2;
  float margin_y = (bounds->size.height - height * scale) / 2;

  /* Sizes are rounded to whole pixels: less than one of them is no other shape. */
  if (margin_x < scale && margin_y < scale)
    margin_x = margin_y = 0;

  graphene_rect_t rect = *bounds;

  graphene_rect_inset (&rect, margin_x, margin_y);
  gtk_snapshot_append_texture (snapshot, picture, &rect);
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

  if (self->from == NULL)
    {
      append_picture (snapshot, to, bounds);
      return;
    }

  gtk_snapshot_push_cross_fade (snapshot, (double) self->step / STEPS);
  append_picture (snapshot, self->from, bounds);
  gtk_snapshot_pop (snapshot);
  append_picture (snapshot, to, bounds);
  gtk_snapshot_pop (snapshot);
}
