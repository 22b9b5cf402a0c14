/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/figure/supple-figure-view.h"

#include "session/supple-timeline.h"
#include "ui/figure/supple-figure-paintable.h"

#define FRAME_US (33 * 1000 - 4000)
#define SIZE_MIN 48

/**
 * SuppleFigureView:
 *
 * An exercise as a picture: still, or shown once over and over while it is moving.
 *
 * To a screen reader it is an image with the exercise’s name.
 */
struct _SuppleFigureView
{
  GtkWidget parent_instance;

  SuppleExercise        *exercise;
  gboolean               moving;
  SuppleFigurePaintable *figure;
  SuppleTimeline        *timeline;
  guint                  tick;
  gint64                 started_us;
  gint64                 drawn_us;
};

G_DEFINE_FINAL_TYPE (SuppleFigureView, supple_figure_view, GTK_TYPE_WIDGET)

typedef enum
{
  PROP_EXERCISE = 1,
  PROP_MOVING,
} SuppleFigureViewProperty;

static GParamSpec *props[PROP_MOVING + 1];

/* One repetition with a short hold says all there is to see. */
static SuppleTimeline *
preview_timeline_new (SuppleExercise *exercise)
{
  SuppleTimelineOptions options = SUPPLE_TIMELINE_OPTIONS_DEFAULT;
  gboolean              sided = supple_exercise_get_sided (exercise);
  SuppleDose            dose = { .repetitions = 1, .hold_us = 2 * G_USEC_PER_SEC };

  dose.sides = sided ? SUPPLE_SIDES_RIGHT : SUPPLE_SIDES_NONE;

  g_autoptr (SuppleStep) step =
    g_object_new (SUPPLE_TYPE_STEP, "exercise", exercise, "dose", &dose, NULL);
  g_autoptr (SuppleRoutine) routine = supple_routine_new_single (step);

  return supple_timeline_new (routine, &options);
}

/* The repetition lies between the getting ready and the closing rest. */
static void
show_preview (SuppleFigureView *self,
              gint64            elapsed_us)
{
  guint  last = supple_timeline_get_n_segments (self->timeline) - 1;
  gint64 start_us = supple_timeline_get_segment (self->timeline, 1)->start_us;
  gint64 end_us = supple_timeline_get_segment (self->timeline, last)->start_us;
  gint64 position_us = start_us + elapsed_us % (end_us - start_us);
  guint  index = supple_timeline_find (self->timeline, position_us);

  const SuppleSegment *segment = supple_timeline_get_segment (self->timeline, index);
  gint64               done_us = position_us - segment->start_us;

  supple_figure_paintable_show_segment (self->figure, self->timeline, segment,
                                        (double) done_us / (double) segment->duration_us);
}

static gboolean
tick_cb (GtkWidget     *widget,
         GdkFrameClock *frame_clock,
         gpointer       user_data)
{
  SuppleFigureView *self = SUPPLE_FIGURE_VIEW (widget);
  gint64            now_us = gdk_frame_clock_get_frame_time (frame_clock);

  if (self->started_us == 0)
    self->started_us = now_us;

  if (now_us - self->drawn_us >= FRAME_US)
    {
      self->drawn_us = now_us;
      show_preview (self, now_us - self->started_us);
    }

  return G_SOURCE_CONTINUE;
}

static gboolean
animations_enabled (GtkWidget *widget)
{
  gboolean enabled;

  g_object_get (gtk_widget_get_settings (widget), "gtk-enable-animations", &enabled, NULL);

  return enabled;
}

static void
update_motion (SuppleFigureView *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  gboolean   moves = self->moving && self->exercise != NULL && gtk_widget_get_mapped (widget) &&
                   animations_enabled (widget);

  if (moves == (self->tick != 0))
    return;

  if (moves)
    {
      self->timeline = preview_timeline_new (self->exercise);
      self->started_us = 0;
      self->tick = gtk_widget_add_tick_callback (widget, tick_cb, NULL, NULL);
    }
  else
    {
      gtk_widget_remove_tick_callback (widget, g_steal_handle_id (&self->tick));
      g_clear_pointer (&self->timeline, supple_timeline_unref);
      supple_figure_paintable_set_exercise (self->figure, self->exercise);
    }
}

static void
set_exercise (SuppleFigureView *self,
              SuppleExercise   *exercise)
{
  gboolean moving = self->moving;

  if (!g_set_object (&self->exercise, exercise))
    return;

  self->moving = FALSE;
  update_motion (self);
  self->moving = moving;
  supple_figure_paintable_set_exercise (self->figure, exercise);
  update_motion (self);

  if (exercise != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                    supple_exercise_get_title (exercise), -1);

  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_EXERCISE]);
}

static void
set_moving (SuppleFigureView *self,
            gboolean          moving)
{
  if (self->moving == moving)
    return;

  self->moving = moving;
  update_motion (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_MOVING]);
}

static void
supple_figure_view_snapshot (GtkWidget   *widget,
                             GtkSnapshot *snapshot)
{
  SuppleFigureView *self = SUPPLE_FIGURE_VIEW (widget);

  gdk_paintable_snapshot (GDK_PAINTABLE (self->figure), snapshot,
                          gtk_widget_get_width (widget), gtk_widget_get_height (widget));
}

static void
supple_figure_view_measure (GtkWidget     *widget,
                            GtkOrientation orientation,
                            int            for_size,
                            int           *minimum,
                            int           *natural,
                            int           *minimum_baseline,
                            int           *natural_baseline)
{
  *minimum = *natural = SIZE_MIN;
}

static void
supple_figure_view_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (supple_figure_view_parent_class)->map (widget);
  update_motion (SUPPLE_FIGURE_VIEW (widget));
}

static void
supple_figure_view_unmap (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (supple_figure_view_parent_class)->unmap (widget);
  update_motion (SUPPLE_FIGURE_VIEW (widget));
}

static void
supple_figure_view_get_property (GObject    *object,
                                 guint       prop_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  SuppleFigureView *self = SUPPLE_FIGURE_VIEW (object);

  switch ((SuppleFigureViewProperty) prop_id)
    {
    case PROP_EXERCISE:
      g_value_set_object (value, self->exercise);
      break;

    case PROP_MOVING:
      g_value_set_boolean (value, self->moving);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
supple_figure_view_set_property (GObject      *object,
                                 guint         prop_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  SuppleFigureView *self = SUPPLE_FIGURE_VIEW (object);

  switch ((SuppleFigureViewProperty) prop_id)
    {
    case PROP_EXERCISE:
      set_exercise (self, g_value_get_object (value));
      break;

    case PROP_MOVING:
      set_moving (self, g_value_get_boolean (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
supple_figure_view_dispose (GObject *object)
{
  SuppleFigureView *self = SUPPLE_FIGURE_VIEW (object);

  g_clear_object (&self->figure);
  g_clear_object (&self->exercise);
  g_clear_pointer (&self->timeline, supple_timeline_unref);

  G_OBJECT_CLASS (supple_figure_view_parent_class)->dispose (object);
}

static void
supple_figure_view_class_init (SuppleFigureViewClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags     flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->dispose = supple_figure_view_dispose;
  object_class->get_property = supple_figure_view_get_property;
  object_class->set_property = supple_figure_view_set_property;
  widget_class->snapshot = supple_figure_view_snapshot;
  widget_class->measure = supple_figure_view_measure;
  widget_class->map = supple_figure_view_map;
  widget_class->unmap = supple_figure_view_unmap;

  /**
   * SuppleFigureView:exercise:
   *
   * What is shown.
   */
  props[PROP_EXERCISE] =
    g_param_spec_object ("exercise", NULL, NULL, SUPPLE_TYPE_EXERCISE, flags);

  /**
   * SuppleFigureView:moving:
   *
   * Whether the figure goes through the movement, unless the system wants no motion.
   */
  props[PROP_MOVING] = g_param_spec_boolean ("moving", NULL, NULL, FALSE, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  gtk_widget_class_set_css_name (widget_class, "figure");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
supple_figure_view_init (SuppleFigureView *self)
{
  self->figure = supple_figure_paintable_new ();
  g_signal_connect_object (self->figure, "invalidate-contents", G_CALLBACK (gtk_widget_queue_draw),
                           self, G_CONNECT_SWAPPED);
}
