/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/supple-breath-stage.h"

#include <adwaita.h>
#include <math.h>

#include "ui/figure/supple-figure-turn.h"
#include "ui/supple-breath-glow.h"

/* Sizes in pixels. */
#define DIAMETER_MIN 96
#define DIAMETER_MAX 430
#define STROKE       6

/* How much of the ring the figure fills: nothing crosses the ring. */
#define FIGURE_SHARE  0.89
#define FIGURE_DIMMED 0.45

/* The glow breathes between these shares of the ring’s diameter; where the desktop asks for no
 * motion, it stays. */
#define GLOW_OUT 0.72
#define GLOW_IN  0.98

/**
 * SuppleBreathStage:
 *
 * The figure on its glow, within a ring. The glow grows and shrinks with the
 * breath; the ring fills with the hold or the movement.
 *
 * To a screen reader it is an image; whoever shows a figure on it says in its
 * accessible label what the figure does.
 */
struct _SuppleBreathStage
{
  GtkWidget parent_instance;

  SuppleFigurePaintable *figure;
  SuppleFigureTurn      *turn;
  double                 breath;
  double                 progress;
  gboolean               dimmed;
};

G_DEFINE_FINAL_TYPE (SuppleBreathStage, supple_breath_stage, GTK_TYPE_WIDGET)

static void
append_arc (GtkSnapshot            *snapshot,
            const graphene_point_t *centre,
            float                   radius,
            double                  share,
            const GdkRGBA          *colour)
{
  g_autoptr (GskPathBuilder) builder = gsk_path_builder_new ();
  g_autoptr (GskStroke) stroke = gsk_stroke_new (STROKE);

  if (share >= 1)
    gsk_path_builder_add_circle (builder, centre, radius);
  else
    {
      double end = 2 * G_PI * share;

      gsk_path_builder_move_to (builder, centre->x, centre->y - radius);
      gsk_path_builder_svg_arc_to (builder, radius, radius, 0, share > 0.5, TRUE,
                                   centre->x + radius * (float) sin (end),
                                   centre->y - radius * (float) cos (end));
    }

  g_autoptr (GskPath) path = gsk_path_builder_to_path (builder);

  gsk_stroke_set_line_cap (stroke, GSK_LINE_CAP_ROUND);
  gtk_snapshot_append_stroke (snapshot, path, stroke, colour);
}

static float
get_glow_share (SuppleBreathStage *self)
{
  double breath = adw_get_enable_animations (GTK_WIDGET (self)) ? self->breath : 1;

  return (float) (GLOW_OUT + (GLOW_IN - GLOW_OUT) * breath);
}

static void
append_figure (SuppleBreathStage      *self,
               GtkSnapshot            *snapshot,
               const graphene_point_t *centre,
               float                   diameter)
{
  GdkPaintable *figure = GDK_PAINTABLE (self->figure);
  GtkNative    *native = gtk_widget_get_native (GTK_WIDGET (self));
  double        aspect = gdk_paintable_get_intrinsic_aspect_ratio (figure);

  if (aspect <= 0)
    aspect = 1;

  supple_figure_paintable_set_scale (self->figure,
                                     gdk_surface_get_scale (gtk_native_get_surface (native)));

  /* The largest box of that shape inside a circle. */
  float height = diameter * (float) (FIGURE_SHARE / sqrt (1 + aspect * aspect));
  float width = height * (float) aspect;

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot,
                          &GRAPHENE_POINT_INIT (centre->x - width / 2, centre->y - height / 2));

  if (self->dimmed)
    gtk_snapshot_push_opacity (snapshot, FIGURE_DIMMED);

  gdk_paintable_snapshot (figure, snapshot, width, height);

  if (self->dimmed)
    gtk_snapshot_pop (snapshot);

  gtk_snapshot_restore (snapshot);
}

static void
supple_breath_stage_snapshot (GtkWidget   *widget,
                              GtkSnapshot *snapshot)
{
  SuppleBreathStage *self = SUPPLE_BREATH_STAGE (widget);
  float              width = (float) gtk_widget_get_width (widget);
  float              height = (float) gtk_widget_get_height (widget);
  float              diameter = MIN (MIN (width, height), DIAMETER_MAX) - STROKE;
  graphene_point_t   centre = GRAPHENE_POINT_INIT (width / 2, height / 2);
  g_autoptr (GdkRGBA) accent =
    adw_style_manager_get_accent_color_rgba (adw_style_manager_get_default ());
  GdkRGBA track = *accent;

  track.alpha = 0.2f;

  supple_breath_glow_append (snapshot, &centre, diameter / 2 * get_glow_share (self), accent);
  append_arc (snapshot, &centre, diameter / 2, 1, &track);

  if (self->progress > 0)
    append_arc (snapshot, &centre, diameter / 2, self->progress, accent);

  if (self->figure != NULL)
    append_figure (self, snapshot, &centre, diameter);
}

static void
supple_breath_stage_measure (GtkWidget     *widget,
                             GtkOrientation orientation,
                             int            for_size,
                             int           *minimum,
                             int           *natural,
                             int           *minimum_baseline,
                             int           *natural_baseline)
{
  *minimum = *natural = DIAMETER_MIN;
}

static void
turned_cb (SuppleBreathStage *self)
{
  if (self->figure != NULL)
    supple_figure_paintable_turn (self->figure, supple_figure_turn_get_turn_deg (self->turn),
                                  supple_figure_turn_get_tilt_deg (self->turn));
}

static void
supple_breath_stage_dispose (GObject *object)
{
  SuppleBreathStage *self = SUPPLE_BREATH_STAGE (object);

  supple_breath_stage_set_figure (self, NULL);
  g_clear_object (&self->turn);

  G_OBJECT_CLASS (supple_breath_stage_parent_class)->dispose (object);
}

static void
supple_breath_stage_class_init (SuppleBreathStageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = supple_breath_stage_dispose;
  widget_class->snapshot = supple_breath_stage_snapshot;
  widget_class->measure = supple_breath_stage_measure;

  gtk_widget_class_set_css_name (widget_class, "breath-stage");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
supple_breath_stage_init (SuppleBreathStage *self)
{
  g_signal_connect_object (adw_style_manager_get_default (), "notify::accent-color-rgba",
                           G_CALLBACK (gtk_widget_queue_draw), self, G_CONNECT_SWAPPED);

  self->turn = supple_figure_turn_new (GTK_WIDGET (self));
  g_signal_connect_object (self->turn, "turned", G_CALLBACK (turned_cb), self, G_CONNECT_SWAPPED);
}

/**
 * supple_breath_stage_set_figure:
 * @self: a stage
 * @figure: (nullable): who stands on it; a drag turns them, to look from another side
 */
void
supple_breath_stage_set_figure (SuppleBreathStage     *self,
                                SuppleFigurePaintable *figure)
{
  g_return_if_fail (SUPPLE_IS_BREATH_STAGE (self));

  if (self->figure != NULL)
    g_signal_handlers_disconnect_by_data (self->figure, self);

  if (!g_set_object (&self->figure, figure) || figure == NULL)
    return;

  g_signal_connect_object (figure, "invalidate-contents", G_CALLBACK (gtk_widget_queue_draw),
                           self, G_CONNECT_SWAPPED);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * supple_breath_stage_set_breath:
 * @self: a stage
 * @breath: how full the lungs are, from 0 to 1
 */
void
supple_breath_stage_set_breath (SuppleBreathStage *self,
                                double             breath)
{
  g_return_if_fail (SUPPLE_IS_BREATH_STAGE (self));

  self->breath = CLAMP (breath, 0, 1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * supple_breath_stage_set_progress:
 * @self: a stage
 * @progress: how much of the ring is full, from 0 to 1
 */
void
supple_breath_stage_set_progress (SuppleBreathStage *self,
                                  double             progress)
{
  g_return_if_fail (SUPPLE_IS_BREATH_STAGE (self));

  self->progress = CLAMP (progress, 0, 1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * supple_breath_stage_set_dimmed:
 * @self: a stage
 * @dimmed: whether the figure steps back, as it does in a pause
 */
void
supple_breath_stage_set_dimmed (SuppleBreathStage *self,
                                gboolean           dimmed)
{
  g_return_if_fail (SUPPLE_IS_BREATH_STAGE (self));

  if (self->dimmed == dimmed)
    return;

  self->dimmed = dimmed;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
