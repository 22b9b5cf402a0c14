/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/figure/supple-figure-paintable.h"

#include "ui/figure/supple-choreography.h"
#include "ui/figure/supple-figure-studio.h"

#define SAMPLES_STILL  16
#define SAMPLES_MOVING 4

/**
 * SuppleFigurePaintable:
 *
 * The drawn body as something that any widget can show: a still picture of an
 * exercise, or one moment of a session. It is redrawn when the moment, the look,
 * the system’s style or the size changes, and only then.
 */
struct _SuppleFigurePaintable
{
  GObject parent_instance;

  SuppleChoreography choreography;
  SuppleExercise    *exercise;
  SuppleScene        scene;
  GdkTexture        *texture;
};

static void supple_figure_paintable_iface_init (GdkPaintableInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SuppleFigurePaintable,
                               supple_figure_paintable,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (GDK_TYPE_PAINTABLE,
                                                      supple_figure_paintable_iface_init))

static void
invalidate (SuppleFigurePaintable *self)
{
  g_clear_object (&self->texture);
  gdk_paintable_invalidate_contents (GDK_PAINTABLE (self));
}

/* A paintable is not told how dense the pixels are where it is shown. */
static double
get_scale (void)
{
  GdkDisplay *display = gdk_display_get_default ();
  GListModel *monitors = display != NULL ? gdk_display_get_monitors (display) : NULL;
  double      scale = 1;

  for (guint i = 0; monitors != NULL && i < g_list_model_get_n_items (monitors); i++)
    {
      g_autoptr (GdkMonitor) monitor = g_list_model_get_item (monitors, i);

      scale = MAX (scale, gdk_monitor_get_scale (monitor));
    }

  return scale;
}

static GdkTexture *
draw (SuppleFigurePaintable *self,
      int                    width,
      int                    height)
{
  SuppleFigureStudio *studio = supple_figure_studio_get_default ();
  gsize               stride = (gsize) width * 4;
  guint32            *pixels = g_malloc0 (stride * (gsize) height);

  supple_figure_studio_dress (studio, &self->scene);
  supple_renderer_draw (supple_figure_studio_get_renderer (studio), &self->scene, pixels,
                        width, height, (int) stride);

  g_autoptr (GBytes) bytes = g_bytes_new_take (pixels, stride * (gsize) height);

  return gdk_memory_texture_new (width, height, GDK_MEMORY_DEFAULT, bytes, stride);
}

static void
supple_figure_paintable_snapshot (GdkPaintable *paintable,
                                  GdkSnapshot  *snapshot,
                                  double        width,
                                  double        height)
{
  SuppleFigurePaintable *self = SUPPLE_FIGURE_PAINTABLE (paintable);
  double                 scale = get_scale ();
  int                    pixel_width = (int) ceil (width * scale);
  int                    pixel_height = (int) ceil (height * scale);

  if (self->exercise == NULL || pixel_width < 1 || pixel_height < 1)
    return;

  if (self->texture == NULL || gdk_texture_get_width (self->texture) != pixel_width ||
      gdk_texture_get_height (self->texture) != pixel_height)
    {
      g_clear_object (&self->texture);
      self->texture = draw (self, pixel_width, pixel_height);
    }

  gtk_snapshot_append_texture (snapshot, self->texture,
                               &GRAPHENE_RECT_INIT (0, 0, (float) width, (float) height));
}

static double
supple_figure_paintable_get_intrinsic_aspect_ratio (GdkPaintable *paintable)
{
  SuppleFigurePaintable *self = SUPPLE_FIGURE_PAINTABLE (paintable);

  return self->exercise != NULL ? supple_fit_get_aspect (&self->scene.fit) : 0;
}

static void
supple_figure_paintable_iface_init (GdkPaintableInterface *iface)
{
  iface->snapshot = supple_figure_paintable_snapshot;
  iface->get_intrinsic_aspect_ratio = supple_figure_paintable_get_intrinsic_aspect_ratio;
}

static void
supple_figure_paintable_dispose (GObject *object)
{
  SuppleFigurePaintable *self = SUPPLE_FIGURE_PAINTABLE (object);

  g_clear_object (&self->exercise);
  g_clear_object (&self->texture);

  G_OBJECT_CLASS (supple_figure_paintable_parent_class)->dispose (object);
}

static void
supple_figure_paintable_class_init (SuppleFigurePaintableClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = supple_figure_paintable_dispose;
}

static void
supple_figure_paintable_init (SuppleFigurePaintable *self)
{
  self->scene.props = TRUE;
  self->scene.glow = 1;

  g_signal_connect_object (supple_figure_studio_get_default (), "changed",
                           G_CALLBACK (invalidate), self, G_CONNECT_SWAPPED);
}

/**
 * supple_figure_paintable_new:
 *
 * Returns: (transfer full): a figure that shows nothing yet
 */
SuppleFigurePaintable *
supple_figure_paintable_new (void)
{
  return g_object_new (SUPPLE_TYPE_FIGURE_PAINTABLE, NULL);
}

/**
 * supple_figure_paintable_set_exercise:
 * @self: a figure
 * @exercise: (nullable): what to show, %NULL for nothing
 *
 * Shows the pose that @exercise is known by, as a still picture.
 */
void
supple_figure_paintable_set_exercise (SuppleFigurePaintable *self,
                                      SuppleExercise        *exercise)
{
  g_return_if_fail (SUPPLE_IS_FIGURE_PAINTABLE (self));

  SupplePoseBook *book =
    supple_figure_studio_get_pose_book (supple_figure_studio_get_default ());

  g_set_object (&self->exercise, exercise);

  if (exercise != NULL)
    {
      supple_choreography_still (book, exercise, &self->scene.pose);
      self->scene.fit = (SuppleFit) { 0 };
      supple_fit_add (&self->scene.fit, &self->scene.pose, 0, 0, TRUE);
      self->scene.samples = SAMPLES_STILL;
    }

  invalidate (self);
}

/**
 * supple_figure_paintable_show_segment:
 * @self: a figure
 * @timeline: a session laid out
 * @segment: the segment of it that is on
 * @fraction: how much of @segment is over, from 0 to 1
 *
 * Shows one moment of a session.
 */
void
supple_figure_paintable_show_segment (SuppleFigurePaintable *self,
                                      SuppleTimeline        *timeline,
                                      const SuppleSegment   *segment,
                                      double                 fraction)
{
  g_return_if_fail (SUPPLE_IS_FIGURE_PAINTABLE (self));
  g_return_if_fail (timeline != NULL && segment != NULL);

  SupplePoseBook *book =
    supple_figure_studio_get_pose_book (supple_figure_studio_get_default ());
  SuppleStep *step =
    supple_routine_get_step (supple_timeline_get_routine (timeline), segment->step);
  SuppleExercise *exercise = supple_step_get_exercise (step);

  g_set_object (&self->exercise, exercise);
  supple_choreography_pose (&self->choreography, book, timeline, segment, fraction,
                            &self->scene.pose);
  self->scene.samples = SAMPLES_MOVING;
  self->scene.fit = self->choreography.fit;
  self->scene.breath = self->scene.pose.breath;
  invalidate (self);
}
