/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/figure/supple-figure-view.h"

#include <glib/gi18n.h>

#include "model/supple-exercise.h"
#include "ui/figure/supple-figure-paintable.h"
#include "ui/figure/supple-figure-studio.h"
#include "ui/figure/supple-figure-turn.h"
#include "ui/figure/supple-preview.h"

#define FRAME_US (33 * 1000 - 4000)

/* How often to see whether the next pose is due, where nothing moves. */
#define POSE_MS 250

#define HOLD_US  (2 * G_USEC_PER_SEC)
#define SIZE_MIN 48

/**
 * SuppleFigureView:
 *
 * An exercise as a picture: still, or shown once over and over while it is moving.
 * Where the system wants no motion, one pose fades into the next.
 *
 * To a screen reader it is an image with the exercise’s name, and a description of
 * the keys where it can be turned.
 */
struct _SuppleFigureView
{
  GtkWidget parent_instance;

  SuppleExercise        *exercise;
  gboolean               moving;
  GtkWidget             *moves_with;
  SuppleFigureTurn      *turn;
  SuppleFigurePaintable *figure;
  SuppleTimeline        *preview;
  guint                  tick;
  guint                  pose_timer;
  gint64                 started_us;
  gint64                 poses_us;
  gint64                 drawn_us;
};

G_DEFINE_FINAL_TYPE (SuppleFigureView, supple_figure_view, GTK_TYPE_WIDGET)

typedef enum
{
  PROP_EXERCISE = 1,
  PROP_MOVING,
  PROP_MOVES_WITH,
  PROP_TURNABLE,
} SuppleFigureViewProperty;

static GParamSpec *props[PROP_TURNABLE + 1];

static void
show_moment (SuppleFigureView *self,
             gint64            elapsed_us)
{
  double               fraction;
  const SuppleSegment *segment = supple_preview_find (self->preview, elapsed_us, &fraction);

  supple_figure_paintable_show_segment (self->figure, self->preview, segment, fraction);
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
      show_moment (self, now_us - self->started_us);
    }

  return G_SOURCE_CONTINUE;
}

static gboolean
pose_timer_cb (gpointer user_data)
{
  SuppleFigureView *self = user_data;

  show_moment (self, self->poses_us);
  self->poses_us += POSE_MS * 1000;

  return G_SOURCE_CONTINUE;
}

static void
stop_motion (SuppleFigureView *self)
{
  if (self->tick != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), g_steal_handle_id (&self->tick));

  g_clear_handle_id (&self->pose_timer, g_source_remove);
}

static gboolean
is_attended (SuppleFigureView *self)
{
  GtkStateFlags attended = GTK_STATE_FLAG_PRELIGHT | GTK_STATE_FLAG_FOCUSED;

  return self->moves_with != NULL &&
         (gtk_widget_get_state_flags (self->moves_with) & attended) != 0;
}

static void
update_motion (SuppleFigureView *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  gboolean   shown = self->exercise != NULL && gtk_widget_get_mapped (widget);
  gboolean   goes = shown && (self->moving || is_attended (self));
  gboolean   motion = supple_figure_studio_get_motion (supple_figure_studio_get_default ());

  if (goes == (self->preview != NULL) && motion == (self->pose_timer == 0))
    return;

  stop_motion (self);

  if (!goes)
    {
      if (self->preview != NULL)
        supple_figure_paintable_set_exercise (self->figure, self->exercise);

      g_clear_pointer (&self->preview, supple_timeline_unref);
      return;
    }

  if (self->preview == NULL)
    {
      self->preview = supple_preview_new (self->exercise, SUPPLE_SIDE_NONE, HOLD_US);
      self->started_us = 0;
      self->poses_us = 0;
    }

  if (motion)
    self->tick = gtk_widget_add_tick_callback (widget, tick_cb, NULL, NULL);
  else
    self->pose_timer = g_timeout_add (POSE_MS, pose_timer_cb, self);
}

static void
set_exercise (SuppleFigureView *self,
              SuppleExercise   *exercise)
{
  if (!g_set_object (&self->exercise, exercise))
    return;

  stop_motion (self);
  g_clear_pointer (&self->preview, supple_timeline_unref);
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
set_moves_with (SuppleFigureView *self,
                GtkWidget        *widget)
{
  if (self->moves_with == widget)
    return;

  if (self->moves_with != NULL)
    g_signal_handlers_disconnect_by_func (self->moves_with, update_motion, self);

  g_set_weak_pointer (&self->moves_with, widget);

  if (widget != NULL)
    g_signal_connect_object (widget, "state-flags-changed", G_CALLBACK (update_motion), self,
                             G_CONNECT_SWAPPED);

  update_motion (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_MOVES_WITH]);
}

static void
turned_cb (SuppleFigureView *self)
{
  supple_figure_paintable_turn (self->figure, supple_figure_turn_get_turn_deg (self->turn),
                                supple_figure_turn_get_tilt_deg (self->turn));
}

static void
set_turnable (SuppleFigureView *self,
              gboolean          turnable)
{
  GtkAccessible *accessible = GTK_ACCESSIBLE (self);

  if (turnable == (self->turn != NULL))
    return;

  if (turnable)
    {
      self->turn = supple_figure_turn_new (GTK_WIDGET (self));
      g_signal_connect_object (self->turn, "turned", G_CALLBACK (turned_cb), self,
                               G_CONNECT_SWAPPED);
      gtk_accessible_update_property (accessible, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                      _ ("The arrow keys turn the figure, Home turns it back"),
                                      -1);
    }
  else
    {
      g_clear_object (&self->turn);
      supple_figure_paintable_turn (self->figure, 0, 0);
      gtk_accessible_reset_property (accessible, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION);
    }

  gtk_widget_set_focusable (GTK_WIDGET (self), turnable);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_TURNABLE]);
}

static void
supple_figure_view_snapshot (GtkWidget   *widget,
                             GtkSnapshot *snapshot)
{
  SuppleFigureView *self = SUPPLE_FIGURE_VIEW (widget);
  GdkSurface       *surface = gtk_native_get_surface (gtk_widget_get_native (widget));

  supple_figure_paintable_set_scale (self->figure,
                                     surface != NULL ? gdk_surface_get_scale (surface) : 0);
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

    case PROP_MOVES_WITH:
      g_value_set_object (value, self->moves_with);
      break;

    case PROP_TURNABLE:
      g_value_set_boolean (value, self->turn != NULL);
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

    case PROP_MOVES_WITH:
      set_moves_with (self, g_value_get_object (value));
      break;

    case PROP_TURNABLE:
      set_turnable (self, g_value_get_boolean (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
supple_figure_view_dispose (GObject *object)
{
  SuppleFigureView *self = SUPPLE_FIGURE_VIEW (object);

  stop_motion (self);
  g_clear_weak_pointer (&self->moves_with);
  g_clear_object (&self->turn);
  g_clear_object (&self->figure);
  g_clear_object (&self->exercise);
  g_clear_pointer (&self->preview, supple_timeline_unref);

  G_OBJECT_CLASS (supple_figure_view_parent_class)->dispose (object);
}

static void
install_properties (GObjectClass *object_class)
{
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

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
   * Whether the figure goes through the movement.
   */
  props[PROP_MOVING] = g_param_spec_boolean ("moving", NULL, NULL, FALSE, flags);

  /**
   * SuppleFigureView:moves-with:
   *
   * A widget, often the card around, under whose pointer or focus the figure goes
   * through the movement.
   */
  props[PROP_MOVES_WITH] =
    g_param_spec_object ("moves-with", NULL, NULL, GTK_TYPE_WIDGET, flags);

  /**
   * SuppleFigureView:turnable:
   *
   * Whether the figure can be turned, by dragging it or by the arrow keys.
   */
  props[PROP_TURNABLE] = g_param_spec_boolean ("turnable", NULL, NULL, FALSE, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
supple_figure_view_class_init (SuppleFigureViewClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = supple_figure_view_dispose;
  object_class->get_property = supple_figure_view_get_property;
  object_class->set_property = supple_figure_view_set_property;
  widget_class->snapshot = supple_figure_view_snapshot;
  widget_class->measure = supple_figure_view_measure;
  widget_class->map = supple_figure_view_map;
  widget_class->unmap = supple_figure_view_unmap;
  install_properties (object_class);

  gtk_widget_class_set_css_name (widget_class, "figure");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
supple_figure_view_init (SuppleFigureView *self)
{
  self->figure = supple_figure_paintable_new ();
  g_signal_connect_object (self->figure, "invalidate-contents", G_CALLBACK (gtk_widget_queue_draw),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (supple_figure_studio_get_default (), "changed",
                           G_CALLBACK (update_motion), self, G_CONNECT_SWAPPED);
}
