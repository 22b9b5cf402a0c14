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
  SupplePose         ghost;
  gboolean           still;
  GdkTexture        *texture;
  char              *texture_key;
  char              *awaited_key;
};

static void supple_figure_paintable_iface_init (GdkPaintableInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SuppleFigurePaintable,
                               supple_figure_paintable,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (GDK_TYPE_PAINTABLE,
                                                      supple_figure_paintable_iface_init))

static void
forget_picture (SuppleFigurePaintable *self)
{
  g_clear_object (&self->texture);
  g_clear_pointer (&self->texture_key, g_free);
  g_clear_pointer (&self->awaited_key, g_free);
  gdk_paintable_invalidate_contents (GDK_PAINTABLE (self));
}

/* The picture of before stays until the one in the new style is drawn. */
static void
studio_changed_cb (SuppleFigurePaintable *self)
{
  if (!self->still)
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

/* All that a still picture depends on. */
static char *
make_key (SuppleFigurePaintable *self,
          int                    width,
          int                    height)
{
  return g_strdup_printf ("%d %s %d %u %u %x %dx%d", SUPPLE_RENDERER_VERSION,
                          supple_exercise_get_id (self->exercise), self->scene.ghost != NULL,
                          self->scene.look, self->scene.style, self->scene.accent, width, height);
}

static void
still_drawn_cb (GObject      *source,
                GAsyncResult *result,
                gpointer      user_data)
{
  g_autoptr (SuppleFigurePaintable) self = user_data;

  /* It is in the cache now; whether it is the one that is wanted, the next frame finds out. */
  supple_still_cache_draw_finish (SUPPLE_STILL_CACHE (source), result);
  gdk_paintable_invalidate_contents (GDK_PAINTABLE (self));
}

static void
find_still (SuppleFigurePaintable *self,
            int                    width,
            int                    height)
{
  SuppleStillCache *cache =
    supple_figure_studio_get_still_cache (supple_figure_studio_get_default ());
  g_autofree char *key = make_key (self, width, height);

  if (g_strcmp0 (key, self->texture_key) == 0)
    return;

  GdkTexture *texture = supple_still_cache_lookup (cache, key);

  if (texture != NULL)
    {
      g_set_object (&self->texture, texture);
      g_set_str (&self->texture_key, key);
    }
  else if (g_set_str (&self->awaited_key, key))
    {
      SuppleStill still = { key, &self->scene, width, height };

      supple_still_cache_draw_async (cache, &still, still_drawn_cb, g_object_ref (self));
    }
}

static void
draw_moment (SuppleFigurePaintable *self,
             int                    width,
             int                    height)
{
  SuppleRenderer *renderer =
    supple_figure_studio_get_renderer (supple_figure_studio_get_default ());

  if (self->texture != NULL && gdk_texture_get_width (self->texture) == width &&
      gdk_texture_get_height (self->texture) == height)
    return;

  g_clear_object (&self->texture);
  self->texture = supple_still_draw (renderer, &self->scene, width, height);
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

  supple_figure_studio_dress (supple_figure_studio_get_default (), &self->scene);

  if (self->still)
    find_still (self, pixel_width, pixel_height);
  else
    draw_moment (self, pixel_width, pixel_height);

  if (self->texture != NULL)
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
  g_clear_pointer (&self->texture_key, g_free);
  g_clear_pointer (&self->awaited_key, g_free);

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
                           G_CALLBACK (studio_changed_cb), self, G_CONNECT_SWAPPED);
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
  self->still = TRUE;

  if (exercise != NULL)
    {
      gboolean small = supple_choreography_still (book, exercise, &self->scene.pose, &self->ghost);

      self->scene.ghost = small ? &self->ghost : NULL;
      self->scene.breath = 0;
      self->scene.samples = SAMPLES_STILL;
      self->scene.fit = (SuppleFit) { 0 };
      supple_fit_add (&self->scene.fit, &self->scene.pose, 0, 0, TRUE);

      if (small)
        supple_fit_add (&self->scene.fit, &self->ghost, 0, 0, TRUE);
    }

  forget_picture (self);
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
  self->still = FALSE;
  self->scene.ghost = NULL;
  supple_choreography_pose (&self->choreography, book, timeline, segment, fraction,
                            &self->scene.pose);
  self->scene.samples = SAMPLES_MOVING;
  self->scene.fit = self->choreography.fit;
  self->scene.breath = self->scene.pose.breath;
  forget_picture (self);
}
