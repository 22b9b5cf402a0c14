/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "support/picture.h"

#include "ui/figure/supple-cross-fade.h"
#include "ui/figure/supple-figure-studio.h"

/**
 * picture_wait_for_frames:
 * @widget: a widget in a window
 *
 * Lets GTK lay out and draw what has changed: one frame may still show the layout
 * before, the second does not; then the figures come. Waiting for idleness would
 * never end while something moves.
 */
void
picture_wait_for_frames (GtkWidget *widget)
{
  SuppleFigureStudio *studio = supple_figure_studio_get_default ();

  for (guint i = 0; i < 2; i++)
    gtk_test_widget_wait_for_draw (widget);

  while (supple_still_cache_is_drawing (supple_figure_studio_get_still_cache (studio)))
    g_main_context_iteration (NULL, TRUE);

  /* Where nothing is to move, one pose fades into the next. */
  while (supple_cross_fade_is_any_running ())
    g_main_context_iteration (NULL, TRUE);

  gtk_test_widget_wait_for_draw (widget);
}

/**
 * picture_save:
 * @widget: a window
 * @name: a file name without its ending
 *
 * Saves what @widget shows under the folder in the environment variable
 * SUPPLE_PICTURES. Where that is not set, it has been drawn on the screen all the same.
 */
void
picture_save (GtkWidget  *widget,
              const char *name)
{
  const char *folder = g_getenv ("SUPPLE_PICTURES");

  picture_wait_for_frames (widget);

  if (folder == NULL)
    return;

  int width = gtk_widget_get_width (widget);
  int height = gtk_widget_get_height (widget);
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (widget);
  GtkSnapshot *snapshot = gtk_snapshot_new ();

  gdk_paintable_snapshot (paintable, snapshot, width, height);

  g_autoptr (GskRenderNode) node = gtk_snapshot_free_to_node (snapshot);

  g_assert_nonnull (node);

  GskRenderer *renderer = gtk_native_get_renderer (gtk_widget_get_native (widget));
  g_autoptr (GdkTexture) texture =
    gsk_renderer_render_texture (renderer, node, &GRAPHENE_RECT_INIT (0, 0, width, height));
  g_autofree char *file = g_strdup_printf ("%s/%s.png", folder, name);

  g_mkdir_with_parents (folder, 0777);
  g_assert_true (gdk_texture_save_to_png (texture, file));
}
