/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/figure/supple-figure-turn.h"

#include <adwaita.h>

/* As far as a pose stays readable. */
#define TURN_MAX_DEG 60
#define TILT_MIN_DEG -10
#define TILT_MAX_DEG 25

/* A drag across a card goes from one limit to the other. */
#define DEG_PER_PIXEL 0.4

/* A shorter drag is a click, or the beginning of scrolling. */
#define DRAG_MIN_PIXELS 6

#define KEY_STEP_DEG 15
#define KEY_REST_MS  2500

/**
 * SuppleFigureTurn:
 *
 * Lets a widget’s figure be turned, by dragging and, when it has the focus, by the
 * arrow keys. Let go, or left alone for a moment, it swings back. Left and right are
 * those of the picture, whichever way the language is written.
 */
struct _SuppleFigureTurn
{
  GObject parent_instance;

  GtkWidget          *widget;
  GtkGesture         *drag;
  GtkEventController *keys;
  AdwAnimation       *animation;
  guint               rest;

  double turn_deg, tilt_deg;
  double from_turn_deg, from_tilt_deg;
  double goal_turn_deg, goal_tilt_deg;
};

G_DEFINE_FINAL_TYPE (SuppleFigureTurn, supple_figure_turn, G_TYPE_OBJECT)

enum
{
  TURNED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
set_angles (SuppleFigureTurn *self,
            double            turn_deg,
            double            tilt_deg)
{
  self->turn_deg = CLAMP (turn_deg, -TURN_MAX_DEG, TURN_MAX_DEG);
  self->tilt_deg = CLAMP (tilt_deg, TILT_MIN_DEG, TILT_MAX_DEG);
  g_signal_emit (self, signals[TURNED], 0);
}

static void
animate_cb (double   share,
            gpointer user_data)
{
  SuppleFigureTurn *self = user_data;

  /* Exactly there at the end: a figure that is not turned is kept as a still picture. */
  if (adw_animation_get_state (self->animation) == ADW_ANIMATION_FINISHED)
    share = 1;

  set_angles (self, self->from_turn_deg + share * (self->goal_turn_deg - self->from_turn_deg),
              self->from_tilt_deg + share * (self->goal_tilt_deg - self->from_tilt_deg));
}

static void
animation_done_cb (SuppleFigureTurn *self)
{
  set_angles (self, self->goal_turn_deg, self->goal_tilt_deg);
}

static void
swing_to (SuppleFigureTurn *self,
          double            turn_deg,
          double            tilt_deg)
{
  self->goal_turn_deg = CLAMP (turn_deg, -TURN_MAX_DEG, TURN_MAX_DEG);
  self->goal_tilt_deg = CLAMP (tilt_deg, TILT_MIN_DEG, TILT_MAX_DEG);
  self->from_turn_deg = self->turn_deg;
  self->from_tilt_deg = self->tilt_deg;

  adw_animation_reset (self->animation);
  adw_animation_play (self->animation);
}

/* Stops where it is. */
static void
stop (SuppleFigureTurn *self)
{
  g_clear_handle_id (&self->rest, g_source_remove);
  adw_animation_pause (self->animation);
}

static void
rested_cb (gpointer user_data)
{
  SuppleFigureTurn *self = user_data;

  self->rest = 0;
  supple_figure_turn_swing_back (self);
}

static void
drag_begin_cb (SuppleFigureTurn *self)
{
  stop (self);
  self->from_turn_deg = self->turn_deg;
  self->from_tilt_deg = self->tilt_deg;
}

static void
drag_update_cb (SuppleFigureTurn *self,
                double            x,
                double            y)
{
  if (hypot (x, y) < DRAG_MIN_PIXELS && self->turn_deg == self->from_turn_deg)
    return;

  gtk_gesture_set_state (self->drag, GTK_EVENT_SEQUENCE_CLAIMED);
  gtk_widget_set_cursor_from_name (self->widget, "grabbing");

  /* What is under the pointer goes with it, so the viewer goes the other way. */
  set_angles (self, self->from_turn_deg - x * DEG_PER_PIXEL,
              self->from_tilt_deg + y * DEG_PER_PIXEL);
}

static void
drag_end_cb (SuppleFigureTurn *self)
{
  gtk_widget_set_cursor_from_name (self->widget, "grab");
  supple_figure_turn_swing_back (self);
}

static gboolean
key_pressed_cb (SuppleFigureTurn *self,
                guint             key,
                guint             code,
                GdkModifierType   modifiers)
{
  double turn_deg = self->goal_turn_deg, tilt_deg = self->goal_tilt_deg;

  /* Alt and Left, for one, means back. */
  if ((modifiers & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK | GDK_SHIFT_MASK)) != 0)
    return GDK_EVENT_PROPAGATE;

  switch (key)
    {
    case GDK_KEY_Left:
    case GDK_KEY_KP_Left:
      turn_deg += KEY_STEP_DEG;
      break;

    case GDK_KEY_Right:
    case GDK_KEY_KP_Right:
      turn_deg -= KEY_STEP_DEG;
      break;

    case GDK_KEY_Up:
    case GDK_KEY_KP_Up:
      tilt_deg -= KEY_STEP_DEG;
      break;

    case GDK_KEY_Down:
    case GDK_KEY_KP_Down:
      tilt_deg += KEY_STEP_DEG;
      break;

    case GDK_KEY_Home:
    case GDK_KEY_KP_Home:
      supple_figure_turn_swing_back (self);
      return GDK_EVENT_STOP;

    default:
      return GDK_EVENT_PROPAGATE;
    }

  stop (self);
  swing_to (self, turn_deg, tilt_deg);
  self->rest = g_timeout_add_once (KEY_REST_MS, rested_cb, self);

  return GDK_EVENT_STOP;
}

static void
supple_figure_turn_dispose (GObject *object)
{
  SuppleFigureTurn *self = SUPPLE_FIGURE_TURN (object);

  g_clear_handle_id (&self->rest, g_source_remove);

  if (self->widget != NULL)
    {
      gtk_widget_remove_controller (self->widget, GTK_EVENT_CONTROLLER (self->drag));
      gtk_widget_remove_controller (self->widget, self->keys);
      gtk_widget_set_cursor (self->widget, NULL);
      self->widget = NULL;
    }

  g_clear_object (&self->animation);

  G_OBJECT_CLASS (supple_figure_turn_parent_class)->dispose (object);
}

static void
supple_figure_turn_class_init (SuppleFigureTurnClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = supple_figure_turn_dispose;

  /**
   * SuppleFigureTurn::turned:
   *
   * The figure is to be shown from elsewhere.
   */
  signals[TURNED] = g_signal_new ("turned", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                  NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
supple_figure_turn_init (SuppleFigureTurn *self)
{
}

static void
add_controllers (SuppleFigureTurn *self)
{
  self->drag = gtk_gesture_drag_new ();
  self->keys = gtk_event_controller_key_new ();

  g_signal_connect_object (self->drag, "drag-begin", G_CALLBACK (drag_begin_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->drag, "drag-update", G_CALLBACK (drag_update_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->drag, "drag-end", G_CALLBACK (drag_end_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->keys, "key-pressed", G_CALLBACK (key_pressed_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_add_controller (self->widget, GTK_EVENT_CONTROLLER (self->drag));
  gtk_widget_add_controller (self->widget, self->keys);
}

/**
 * supple_figure_turn_new:
 * @widget: what shows the figure; must outlive the result
 *
 * Returns: (transfer full): what turns it, as long as there is a reference
 */
SuppleFigureTurn *
supple_figure_turn_new (GtkWidget *widget)
{
  g_return_val_if_fail (GTK_IS_WIDGET (widget), NULL);

  SuppleFigureTurn   *self = g_object_new (SUPPLE_TYPE_FIGURE_TURN, NULL);
  AdwAnimationTarget *target = adw_callback_animation_target_new (animate_cb, self, NULL);

  self->widget = widget;
  self->animation = adw_spring_animation_new (widget, 0, 1, adw_spring_params_new (0.7, 1, 90),
                                              target);
  g_signal_connect_object (self->animation, "done", G_CALLBACK (animation_done_cb), self,
                           G_CONNECT_SWAPPED);
  add_controllers (self);
  gtk_widget_set_cursor_from_name (widget, "grab");

  return self;
}

/**
 * supple_figure_turn_get_turn_deg:
 * @self: what turns a figure
 *
 * Returns: how far round it the viewer stands, from −60 to 60
 */
double
supple_figure_turn_get_turn_deg (SuppleFigureTurn *self)
{
  g_return_val_if_fail (SUPPLE_IS_FIGURE_TURN (self), 0);

  return self->turn_deg;
}

/**
 * supple_figure_turn_get_tilt_deg:
 * @self: what turns a figure
 *
 * Returns: how far above the usual height the viewer is, from −10 to 25
 */
double
supple_figure_turn_get_tilt_deg (SuppleFigureTurn *self)
{
  g_return_val_if_fail (SUPPLE_IS_FIGURE_TURN (self), 0);

  return self->tilt_deg;
}

/**
 * supple_figure_turn_swing_back:
 * @self: what turns a figure
 *
 * Turns the figure back to where it is usually seen from; at once, if the system
 * wants no motion.
 */
void
supple_figure_turn_swing_back (SuppleFigureTurn *self)
{
  g_return_if_fail (SUPPLE_IS_FIGURE_TURN (self));

  stop (self);

  if (self->turn_deg != 0 || self->tilt_deg != 0)
    swing_to (self, 0, 0);
  else
    self->goal_turn_deg = self->goal_tilt_deg = 0;
}
