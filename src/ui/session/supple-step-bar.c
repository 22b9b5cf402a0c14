/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/session/supple-step-bar.h"

#include <adwaita.h>
#include <glib/gi18n.h>

/* Sizes in pixels. */
#define THICKNESS 4
#define GAP       6

/**
 * SuppleStepBar:
 *
 * One bar for each step of the session, filled as the time goes by.
 *
 * To a screen reader it is a progress bar that says “Step 2 of 5”.
 */
struct _SuppleStepBar
{
  GtkWidget parent_instance;

  guint  n_steps;
  guint  step;
  double fraction;
};

G_DEFINE_FINAL_TYPE (SuppleStepBar, supple_step_bar, GTK_TYPE_WIDGET)

static void
append_bar (GtkSnapshot   *snapshot,
            float          x,
            float          y,
            float          width,
            const GdkRGBA *colour)
{
  GskRoundedRect bar;

  gsk_rounded_rect_init_from_rect (&bar, &GRAPHENE_RECT_INIT (x, y, width, THICKNESS),
                                   THICKNESS / 2.0f);
  gtk_snapshot_push_rounded_clip (snapshot, &bar);
  gtk_snapshot_append_color (snapshot, colour, &bar.bounds);
  gtk_snapshot_pop (snapshot);
}

static void
supple_step_bar_snapshot (GtkWidget   *widget,
                          GtkSnapshot *snapshot)
{
  SuppleStepBar *self = SUPPLE_STEP_BAR (widget);
  float          width = (float) gtk_widget_get_width (widget);
  float          y = ((float) gtk_widget_get_height (widget) - THICKNESS) / 2;
  float          n_gaps = (float) self->n_steps - 1;
  float          length = (width - GAP * n_gaps) / (float) self->n_steps;
  gboolean       mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  g_autoptr (GdkRGBA) accent =
    adw_style_manager_get_accent_color_rgba (adw_style_manager_get_default ());
  GdkRGBA track;

  gtk_widget_get_color (widget, &track);
  track.alpha *= 0.15f;

  for (guint i = 0; i < self->n_steps; i++)
    {
      double share = i < self->step ? 1 : i == self->step ? self->fraction
                                                          : 0;
      float  filled = length * (float) share;
      float  x = (float) i * (length + GAP);

      append_bar (snapshot, mirrored ? width - x - length : x, y, length, &track);

      if (filled >= THICKNESS)
        append_bar (snapshot, mirrored ? width - x - filled : x, y, filled, accent);
    }
}

static void
supple_step_bar_measure (GtkWidget     *widget,
                         GtkOrientation orientation,
                         int            for_size,
                         int           *minimum,
                         int           *natural,
                         int           *minimum_baseline,
                         int           *natural_baseline)
{
  *minimum = *natural = orientation == GTK_ORIENTATION_VERTICAL ? THICKNESS : 60;
}

static void
supple_step_bar_class_init (SuppleStepBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->snapshot = supple_step_bar_snapshot;
  widget_class->measure = supple_step_bar_measure;

  gtk_widget_class_set_css_name (widget_class, "step-bar");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PROGRESS_BAR);
}

static void
supple_step_bar_init (SuppleStepBar *self)
{
  self->n_steps = 1;
  g_signal_connect_object (adw_style_manager_get_default (), "notify::accent-color-rgba",
                           G_CALLBACK (gtk_widget_queue_draw), self, G_CONNECT_SWAPPED);
}

static void
tell_position (SuppleStepBar *self)
{
  /* Translators: read aloud: which step of how many. */
  g_autofree char *text = g_strdup_printf (_ ("Step %d of %d"), (int) self->step + 1,
                                           (int) self->n_steps);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_MIN, 0.0,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_MAX, (double) self->n_steps,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, (double) self->step + 1,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, text,
                                  -1);
}

/**
 * supple_step_bar_set_n_steps:
 * @self: a bar
 * @n_steps: how many steps there are, at least 1
 */
void
supple_step_bar_set_n_steps (SuppleStepBar *self,
                             guint          n_steps)
{
  g_return_if_fail (SUPPLE_IS_STEP_BAR (self));
  g_return_if_fail (n_steps > 0);

  self->n_steps = n_steps;
  tell_position (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * supple_step_bar_set_position:
 * @self: a bar
 * @step: the step that is on; those before it are full
 * @fraction: how much of it is done, from 0 to 1
 */
void
supple_step_bar_set_position (SuppleStepBar *self,
                              guint          step,
                              double         fraction)
{
  g_return_if_fail (SUPPLE_IS_STEP_BAR (self));

  gboolean moved = self->step != step;

  self->step = step;
  self->fraction = CLAMP (fraction, 0, 1);

  /* A reader hears of steps, never of each second. */
  if (moved)
    tell_position (self);

  gtk_widget_queue_draw (GTK_WIDGET (self));
}
