/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/figure/supple-figure-paintable.h"

#include "ui/figure/supple-choreography.h"
#include "ui/figure/supple-cross-fade.h"
#include "ui/figure/supple-figure-studio.h"

#define SAMPLES_STILL  16
#define SAMPLES_MOVING 4

/* How high the camera may get, however far it is raised: from the floor to nearly above. */
#define CAMERA_EL_MIN_DEG 2
#define CAMERA_EL_MAX_DEG 72

/* The look of whoever poses for the program. */
#define LOOK_OF_STUDIO (-1)

/* A portrait shows head and shoulders, and this share of the body is out of sight. */
#define PORTRAIT_CUT 0.6

/**
 * SuppleFigurePaintable:
 *
 * The drawn body as something that any widget can show: a still picture of an
 * exercise, or one moment of a session. It is redrawn when the moment, the look,
 * the system’s style or the size changes, and only then.
 *
 * Where the system wants no motion, a session is shown by the poses that its
 * phases end in; they cross-fade.
 */
struct _SuppleFigurePaintable
{
  GObject parent_instance;

  SuppleChoreography choreography;
  SuppleExercise    *exercise;
  int                look;
  double             turn_deg, tilt_deg;
  double             scale;

  /* The moment of the session that is shown; without a timeline it is a still picture. */
  SuppleTimeline      *timeline;
  const SuppleSegment *segment;
  double               fraction;

  SuppleScene     scene;
  SupplePose      ghost;
  GdkTexture     *texture;
  gboolean        stale;
  char           *texture_key;
  char           *awaited_key;
  SuppleCrossFade fade;
};

static void supple_figure_paintable_iface_init (GdkPaintableInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SuppleFigurePaintable,
                               supple_figure_paintable,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (GDK_TYPE_PAINTABLE,
                                                      supple_figure_paintable_iface_init))

/* The picture of before stays until there is the one to come. */
static void
make_stale (SuppleFigurePaintable *self)
{
  self->stale = TRUE;
  gdk_paintable_invalidate_contents (GDK_PAINTABLE (self));
}

/* A paintable is not told how dense the pixels are where it is shown. */
static double
get_scale (SuppleFigurePaintable *self)
{
  GdkDisplay *display = gdk_display_get_default ();
  GListModel *monitors = display != NULL ? gdk_display_get_monitors (display) : NULL;
  double      scale = 1;

  if (self->scale > 0)
    return self->scale;

  for (guint i = 0; monitors != NULL && i < g_list_model_get_n_items (monitors); i++)
    {
      g_autoptr (GdkMonitor) monitor = g_list_model_get_item (monitors, i);

      scale = MAX (scale, gdk_monitor_get_scale (monitor));
    }

  return scale;
}

static gboolean
is_portrait (SuppleFigurePaintable *self)
{
  return self->look != LOOK_OF_STUDIO;
}

static gboolean
is_turned (SuppleFigurePaintable *self)
{
  return self->turn_deg != 0 || self->tilt_deg != 0;
}

static void
dress (SuppleFigurePaintable *self)
{
  supple_figure_studio_dress (supple_figure_studio_get_default (), &self->scene);

  if (is_portrait (self))
    self->scene.look = (guint) self->look;
}

/* All that a still picture depends on. */
static char *
make_key (SuppleFigurePaintable *self,
          int                    width,
          int                    height)
{
  const char *subject =
    self->exercise != NULL ? supple_exercise_get_id (self->exercise) : "(portrait)";

  return g_strdup_printf ("%d %s %d %u %u %x %dx%d", SUPPLE_RENDERER_VERSION, subject,
                          self->scene.ghost != NULL, self->scene.look, self->scene.style,
                          self->scene.accent, width, height);
}

static void
still_drawn_cb (GObject      *source,
                GAsyncResult *result,
                gpointer      user_data)
{
  g_autoptr (SuppleFigurePaintable) self = user_data;
  /* It is in the cache now; whether it is the one that is wanted, the next frame finds out. */
  g_autoptr (GdkTexture) texture =
    supple_still_cache_draw_finish (SUPPLE_STILL_CACHE (source), result);

  g_clear_pointer (&self->awaited_key, g_free);
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
  else if (self->awaited_key == NULL)
    {
      /* One at a time: while a window is being resized, most sizes are gone before they are
       * drawn. */
      SuppleStill still = { key, &self->scene, width, height };

      self->awaited_key = g_strdup (key);
      supple_still_cache_draw_async (cache, &still, still_drawn_cb, g_object_ref (self));
    }
}

static void
draw_now (SuppleFigurePaintable *self,
          int                    width,
          int                    height)
{
  SuppleRenderer *renderer =
    supple_figure_studio_get_renderer (supple_figure_studio_get_default ());

  if (!self->stale && self->texture != NULL && self->texture_key == NULL &&
      gdk_texture_get_width (self->texture) == width &&
      gdk_texture_get_height (self->texture) == height)
    return;

  g_clear_object (&self->texture);
  g_clear_pointer (&self->texture_key, g_free);
  self->texture = supple_still_draw (renderer, &self->scene, width, height);
  self->stale = FALSE;
}

static void
supple_figure_paintable_snapshot (GdkPaintable *paintable,
                                  GdkSnapshot  *snapshot,
                                  double        width,
                                  double        height)
{
  SuppleFigurePaintable *self = SUPPLE_FIGURE_PAINTABLE (paintable);
  double                 scale = get_scale (self);
  int                    pixel_width = (int) ceil (width * scale);
  int                    pixel_height = (int) ceil (height * scale);

  if ((self->exercise == NULL && !is_portrait (self)) || pixel_width < 1 || pixel_height < 1)
    return;

  dress (self);

  if (self->timeline == NULL && !is_turned (self))
    find_still (self, pixel_width, pixel_height);
  else
    draw_now (self, pixel_width, pixel_height);

  if (self->texture != NULL)
    supple_cross_fade_append (&self->fade, snapshot, self->texture,
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

  supple_cross_fade_end (&self->fade);
  g_clear_object (&self->exercise);
  g_clear_object (&self->texture);
  g_clear_pointer (&self->timeline, supple_timeline_unref);
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
  self->look = LOOK_OF_STUDIO;
  self->scene.props = TRUE;
  self->scene.glow = 1;

  g_signal_connect_object (supple_figure_studio_get_default (), "changed",
                           G_CALLBACK (make_stale), self, G_CONNECT_SWAPPED);
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

static void
pose_portrait (SuppleFigurePaintable *self,
               SupplePoseBook        *book)
{
  SuppleScene *scene = &self->scene;
  SuppleFit   *fit = &scene->fit;

  supple_pose_book_get (book, "stand", SUPPLE_BODY_MIDLINE, &scene->pose);
  scene->props = FALSE;
  scene->glow = 0;
  supple_fit_add (fit, &scene->pose, 0, 0, FALSE);
  fit->bottom += PORTRAIT_CUT * (fit->top - fit->bottom);
}

/* Sets the scene of a still picture. */
static void
pose_still (SuppleFigurePaintable *self)
{
  SupplePoseBook *book =
    supple_figure_studio_get_pose_book (supple_figure_studio_get_default ());
  SuppleScene *scene = &self->scene;

  scene->ghost = NULL;
  scene->breath = 0;
  scene->samples = is_turned (self) ? SAMPLES_MOVING : SAMPLES_STILL;
  scene->fit = (SuppleFit) { 0 };

  if (is_portrait (self))
    {
      pose_portrait (self, book);
      return;
    }

  if (self->exercise == NULL)
    return;

  if (supple_choreography_still (book, self->exercise, SUPPLE_SIDE_NONE, &scene->pose,
                                 &self->ghost))
    {
      scene->ghost = &self->ghost;
      supple_fit_add (&scene->fit, &self->ghost, scene->turn_deg, scene->tilt_deg, TRUE);
    }

  supple_fit_add (&scene->fit, &scene->pose, scene->turn_deg, scene->tilt_deg, TRUE);
}

/* Sets the scene of a moment. */
static void
pose_moment (SuppleFigurePaintable *self)
{
  SupplePoseBook *book =
    supple_figure_studio_get_pose_book (supple_figure_studio_get_default ());

  supple_choreography_pose (&self->choreography, book, self->timeline, self->segment,
                            self->fraction, &self->scene.pose);
  self->scene.ghost = NULL;
  self->scene.samples =
    self->choreography.still && !is_turned (self) ? SAMPLES_STILL : SAMPLES_MOVING;
  self->scene.fit = self->choreography.fit;
  self->scene.breath = self->scene.pose.breath;
}

static void
show_still (SuppleFigurePaintable *self)
{
  g_clear_pointer (&self->timeline, supple_timeline_unref);
  supple_cross_fade_end (&self->fade);
  pose_still (self);
  g_clear_object (&self->texture);
  g_clear_pointer (&self->texture_key, g_free);
  make_stale (self);
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

  g_set_object (&self->exercise, exercise);
  show_still (self);
}

/**
 * supple_figure_paintable_set_look:
 * @self: a figure
 * @look: one of the looks, from 0
 *
 * Shows a portrait of @look, whichever look is chosen, and never an exercise.
 */
void
supple_figure_paintable_set_look (SuppleFigurePaintable *self,
                                  guint                  look)
{
  g_return_if_fail (SUPPLE_IS_FIGURE_PAINTABLE (self));
  g_return_if_fail (look < SUPPLE_LOOKS);

  self->look = (int) look;
  show_still (self);
}

static gboolean
shows_same_pose (const SuppleChoreography *one,
                 const SuppleChoreography *other)
{
  return one->still && other->still && one->exercise == other->exercise &&
         one->side == other->side && g_strcmp0 (one->to_pose, other->to_pose) == 0;
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

  SuppleStep *step =
    supple_routine_get_step (supple_timeline_get_routine (timeline), segment->step);
  SuppleChoreography before = self->choreography;
  g_autoptr (SuppleTimeline) timeline_before = g_steal_pointer (&self->timeline);

  if (timeline != timeline_before)
    self->choreography = (SuppleChoreography) { .turn_deg = before.turn_deg,
                                                .tilt_deg = before.tilt_deg };

  self->timeline = supple_timeline_ref (timeline);
  self->segment = segment;
  self->fraction = fraction;
  g_set_object (&self->exercise, supple_step_get_exercise (step));
  self->choreography.still =
    !supple_figure_studio_get_motion (supple_figure_studio_get_default ());
  pose_moment (self);

  if (timeline_before != NULL && shows_same_pose (&self->choreography, &before))
    return;

  if (self->choreography.still && self->texture != NULL)
    supple_cross_fade_begin (&self->fade, GDK_PAINTABLE (self), self->texture);

  make_stale (self);
}

/**
 * supple_figure_paintable_turn:
 * @self: a figure
 * @turn_deg: how far to go round it, from where it is usually seen
 * @tilt_deg: how far to rise above that; the floor and the view from above are the limits
 *
 * Shows the figure from elsewhere.
 */
void
supple_figure_paintable_turn (SuppleFigurePaintable *self,
                              double                 turn_deg,
                              double                 tilt_deg)
{
  g_return_if_fail (SUPPLE_IS_FIGURE_PAINTABLE (self));

  SuppleScene *scene = &self->scene;
  double       level_deg = scene->pose.camera_el_deg;

  self->turn_deg = turn_deg;
  self->tilt_deg = tilt_deg;
  scene->turn_deg = turn_deg;
  scene->tilt_deg = CLAMP (level_deg + tilt_deg, MIN (CAMERA_EL_MIN_DEG, level_deg),
                           MAX (CAMERA_EL_MAX_DEG, level_deg)) -
                    level_deg;
  self->choreography.turn_deg = scene->turn_deg;
  self->choreography.tilt_deg = scene->tilt_deg;

  if (self->timeline != NULL)
    pose_moment (self);
  else
    pose_still (self);

  make_stale (self);
}

/**
 * supple_figure_paintable_set_scale:
 * @self: a figure
 * @scale: pixels of the screen to one of the window, or 0 if that is not known
 *
 * Says how dense the pixels are where @self is shown. Without that, the densest
 * monitor counts.
 */
void
supple_figure_paintable_set_scale (SuppleFigurePaintable *self,
                                   double                 scale)
{
  g_return_if_fail (SUPPLE_IS_FIGURE_PAINTABLE (self));

  self->scale = scale;
}
