/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/editor/supple-dose-dialog.h"

#include <glib/gi18n.h>

#include "library/supple-vocabulary.h"
#include "ui/figure/supple-figure-view.h"
#include "ui/supple-words.h"

/* From here on a hold is so long that single seconds do not matter. */
#define LONG_HOLD_US (120 * G_USEC_PER_SEC)

enum
{
  UNIT_SECONDS,
  UNIT_BREATHS,
};

/* As the toggles stand. */
static const SuppleSides side_choices[] = {
  SUPPLE_SIDES_BOTH,
  SUPPLE_SIDES_RIGHT,
  SUPPLE_SIDES_LEFT,
};

/**
 * SuppleDoseDialog:
 *
 * How much of a stretch there is in a routine: only what the stretch allows can be chosen.
 */
struct _SuppleDoseDialog
{
  AdwDialog parent_instance;

  SuppleStep           *step;
  SuppleTimelineOptions options;
  SuppleDose            dose;
  gboolean              showing;

  SuppleFigureView *figure;
  GtkLabel         *length;
  GtkLabel         *was;
  AdwSpinRow       *times;
  AdwSpinRow       *hold;
  GtkWidget        *units_row;
  AdwToggleGroup   *units;
  GtkWidget        *sides_row;
  AdwToggleGroup   *sides;
  AdwSpinRow       *rest;
  AdwActionRow     *usual_row;
};

G_DEFINE_FINAL_TYPE (SuppleDoseDialog, supple_dose_dialog, ADW_TYPE_DIALOG)

enum
{
  CHANGED,
  REMOVED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static const SuppleDoseRange *
get_range (SuppleDoseDialog *self)
{
  return supple_exercise_get_dose_range (supple_step_get_exercise (self->step));
}

static gint64
get_breath_us (SuppleDoseDialog *self)
{
  return self->options.pace.in_us + self->options.pace.out_us;
}

/* What is there already may be less than usual, and may stay so. */
static void
set_range (AdwSpinRow *row,
           double      min,
           double      max,
           double      step,
           double      value)
{
  gtk_adjustment_configure (adw_spin_row_get_adjustment (row), value, MIN (min, value),
                            MAX (max, value), step, step, 0);
}

static double
get_breaths_max (SuppleDoseDialog *self)
{
  gint64 n = get_range (self)->hold_max_us / get_breath_us (self);

  return (double) CLAMP (n, 1, (gint64) supple_hold_breaths_range[1]);
}

static void
show_hold (SuppleDoseDialog *self)
{
  const SuppleDoseRange *range = get_range (self);
  g_autofree char       *text = NULL;

  if (self->dose.hold_breaths > 0)
    {
      guint max = (guint) get_breaths_max (self);

      set_range (self->hold, 1, max, 1, self->dose.hold_breaths);
      /* Translators: how many breaths a position may be held: “1 to 3 breaths”. */
      text = g_strdup_printf (ngettext ("%u breath", "1 to %u breaths", max), max);
    }
  else
    {
      double min_s = (double) range->hold_min_us / G_USEC_PER_SEC;
      double max_s = (double) range->hold_max_us / G_USEC_PER_SEC;

      set_range (self->hold, min_s, max_s, range->hold_max_us >= LONG_HOLD_US ? 15 : 1,
                 (double) self->dose.hold_us / G_USEC_PER_SEC);
      /* Translators: how long a position may be held: “5 to 30 s”; keep the no-break space. */
      text = g_strdup_printf (_ ("%g to %g s"), min_s, max_s);
    }

  adw_action_row_set_subtitle (ADW_ACTION_ROW (self->hold), text);
}

static char *
make_length (SuppleDoseDialog *self,
             const SuppleDose *dose)
{
  g_autoptr (SuppleStep) step = supple_record_with (self->step, "dose", dose, NULL);

  return supple_words_step_length (step, &self->options);
}

static gboolean
is_usual (SuppleDoseDialog *self)
{
  const SuppleDose *usual = supple_exercise_get_dose (supple_step_get_exercise (self->step));

  return usual->repetitions == self->dose.repetitions && usual->hold_us == self->dose.hold_us &&
         usual->hold_breaths == self->dose.hold_breaths && usual->rest_us == self->dose.rest_us &&
         usual->sides == self->dose.sides;
}

static void
show_length (SuppleDoseDialog *self)
{
  g_autofree char *now = make_length (self, &self->dose);
  g_autofree char *before = make_length (self, supple_step_get_dose (self->step));
  /* Translators: how long a step took before its dose was changed: “was 4:37”. */
  g_autofree char *was = g_strdup_printf (_ ("was %s"), before);

  gtk_label_set_label (self->length, now);
  gtk_label_set_label (self->was, was);
  /* It keeps its place, so that nothing jumps under the pointer. */
  gtk_widget_set_opacity (GTK_WIDGET (self->was), g_str_equal (now, before) ? 0 : 1);
  gtk_widget_set_sensitive (GTK_WIDGET (self->usual_row), !is_usual (self));
}

static void
show_dose (SuppleDoseDialog *self)
{
  const SuppleDoseRange *range = get_range (self);
  /* Translators: how often something may be done: “1 to 5”. */
  g_autofree char *times =
    g_strdup_printf (_ ("%u to %u"), range->repetitions_min, range->repetitions_max);

  self->showing = TRUE;
  set_range (self->times, range->repetitions_min, range->repetitions_max, 1,
             self->dose.repetitions);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self->times), times);
  show_hold (self);
  adw_toggle_group_set_active (self->units,
                               self->dose.hold_breaths > 0 ? UNIT_BREATHS : UNIT_SECONDS);

  for (guint i = 0; i < G_N_ELEMENTS (side_choices); i++)
    if (side_choices[i] == self->dose.sides)
      adw_toggle_group_set_active (self->sides, i);

  set_range (self->rest, supple_rest_range[0], supple_rest_range[1], 5,
             (double) self->dose.rest_us / G_USEC_PER_SEC);
  self->showing = FALSE;
  show_length (self);
}

static gint64
get_seconds_us (AdwSpinRow *row)
{
  return (gint64) (adw_spin_row_get_value (row) * G_USEC_PER_SEC + .5);
}

static void
tell (SuppleDoseDialog *self)
{
  show_length (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
edited_cb (SuppleDoseDialog *self)
{
  if (self->showing)
    return;

  self->dose.repetitions = (guint) adw_spin_row_get_value (self->times);
  self->dose.rest_us = get_seconds_us (self->rest);

  if (self->dose.hold_breaths > 0)
    self->dose.hold_breaths = (guint) adw_spin_row_get_value (self->hold);
  else
    self->dose.hold_us = get_seconds_us (self->hold);

  if (self->dose.sides != SUPPLE_SIDES_NONE)
    self->dose.sides = side_choices[adw_toggle_group_get_active (self->sides)];

  tell (self);
}

/* As many breaths as the seconds were, and back. */
static void
unit_chosen_cb (SuppleDoseDialog *self)
{
  const SuppleDoseRange *range = get_range (self);
  gint64                 breath_us = get_breath_us (self);

  if (self->showing)
    return;

  if (adw_toggle_group_get_active (self->units) == UNIT_BREATHS)
    {
      gint64 n = (self->dose.hold_us + breath_us / 2) / breath_us;

      self->dose.hold_breaths = (guint) CLAMP (n, 1, (gint64) get_breaths_max (self));
      self->dose.hold_us = 0;
    }
  else
    {
      self->dose.hold_us =
        CLAMP (self->dose.hold_breaths * breath_us, range->hold_min_us, range->hold_max_us);
      self->dose.hold_breaths = 0;
    }

  show_dose (self);
  tell (self);
}

static void
usual_activated_cb (SuppleDoseDialog *self)
{
  self->dose = *supple_exercise_get_dose (supple_step_get_exercise (self->step));
  show_dose (self);
  tell (self);
}

static void
remove_activated_cb (SuppleDoseDialog *self)
{
  adw_dialog_close (ADW_DIALOG (self));
  g_signal_emit (self, signals[REMOVED], 0);
}

static void
supple_dose_dialog_dispose (GObject *object)
{
  SuppleDoseDialog *self = SUPPLE_DOSE_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), SUPPLE_TYPE_DOSE_DIALOG);
  g_clear_object (&self->step);

  G_OBJECT_CLASS (supple_dose_dialog_parent_class)->dispose (object);
}

static void
supple_dose_dialog_class_init (SuppleDoseDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = supple_dose_dialog_dispose;

  /**
   * SuppleDoseDialog::changed:
   *
   * Another dose is wanted.
   */
  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                   NULL, NULL, NULL, G_TYPE_NONE, 0);

  /**
   * SuppleDoseDialog::removed:
   *
   * The step is not wanted at all.
   */
  signals[REMOVED] = g_signal_new ("removed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                   NULL, NULL, NULL, G_TYPE_NONE, 0);

  g_type_ensure (SUPPLE_TYPE_FIGURE_VIEW);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PREFIX "/editor/supple-dose-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, SuppleDoseDialog, figure);
  gtk_widget_class_bind_template_child (widget_class, SuppleDoseDialog, length);
  gtk_widget_class_bind_template_child (widget_class, SuppleDoseDialog, was);
  gtk_widget_class_bind_template_child (widget_class, SuppleDoseDialog, times);
  gtk_widget_class_bind_template_child (widget_class, SuppleDoseDialog, hold);
  gtk_widget_class_bind_template_child (widget_class, SuppleDoseDialog, units_row);
  gtk_widget_class_bind_template_child (widget_class, SuppleDoseDialog, units);
  gtk_widget_class_bind_template_child (widget_class, SuppleDoseDialog, sides_row);
  gtk_widget_class_bind_template_child (widget_class, SuppleDoseDialog, sides);
  gtk_widget_class_bind_template_child (widget_class, SuppleDoseDialog, rest);
  gtk_widget_class_bind_template_child (widget_class, SuppleDoseDialog, usual_row);
  gtk_widget_class_bind_template_callback (widget_class, edited_cb);
  gtk_widget_class_bind_template_callback (widget_class, unit_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, usual_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, remove_activated_cb);
}

static void
supple_dose_dialog_init (SuppleDoseDialog *self)
{
  self->showing = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  self->showing = FALSE;
}

/**
 * supple_dose_dialog_new:
 * @step: a step of a routine
 * @options: the person’s breath
 *
 * Returns: (transfer floating): a dialog that emits #SuppleDoseDialog::changed
 */
AdwDialog *
supple_dose_dialog_new (SuppleStep                  *step,
                        const SuppleTimelineOptions *options)
{
  g_return_val_if_fail (SUPPLE_IS_STEP (step), NULL);
  g_return_val_if_fail (options != NULL, NULL);

  SuppleDoseDialog *self = g_object_new (SUPPLE_TYPE_DOSE_DIALOG, NULL);
  SuppleExercise   *exercise = supple_step_get_exercise (step);
  g_autofree char  *usual = supple_words_dose (supple_exercise_get_dose (exercise));

  self->step = g_object_ref (step);
  self->options = *options;
  self->dose = *supple_step_get_dose (step);
  adw_dialog_set_title (ADW_DIALOG (self), supple_exercise_get_title (exercise));
  g_object_set (self->figure, "exercise", exercise, NULL);
  adw_action_row_set_subtitle (self->usual_row, usual);
  gtk_widget_set_visible (GTK_WIDGET (self->hold), get_range (self)->hold_max_us > 0);
  gtk_widget_set_visible (self->units_row, get_range (self)->hold_max_us > 0);
  gtk_widget_set_visible (self->sides_row, self->dose.sides != SUPPLE_SIDES_NONE);
  show_dose (self);

  return ADW_DIALOG (self);
}

const SuppleDose *
supple_dose_dialog_get_dose (SuppleDoseDialog *self)
{
  g_return_val_if_fail (SUPPLE_IS_DOSE_DIALOG (self), NULL);

  return &self->dose;
}
