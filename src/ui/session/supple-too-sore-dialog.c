/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/session/supple-too-sore-dialog.h"

#include <glib/gi18n.h>

#include "session/supple-session-steps.h"
#include "session/supple-timeline-match.h"
#include "ui/figure/supple-figure-view.h"

/**
 * SuppleTooSoreDialog:
 *
 * What may be done about a step that is too sore: an easier way, a shorter hold, or
 * leaving it out today. The choice is carried out here, on the paused session;
 * then the dialog closes. Closing it otherwise changes nothing.
 */
struct _SuppleTooSoreDialog
{
  AdwDialog parent_instance;

  SuppleSession        *session;
  SuppleTimelineOptions options;
  SuppleStep           *easier;
  SuppleStep           *shorter;

  AdwPreferencesGroup *group;
  AdwActionRow        *easier_row;
  GtkWidget           *easier_figure;
  AdwActionRow        *shorter_row;
  AdwActionRow        *skip_row;
};

G_DEFINE_FINAL_TYPE (SuppleTooSoreDialog, supple_too_sore_dialog, ADW_TYPE_DIALOG)

enum
{
  ADAPTED,
  SIGNS,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static SuppleRoutine *
get_routine (SuppleTooSoreDialog *self)
{
  return supple_timeline_get_routine (supple_session_get_timeline (self->session));
}

static guint
get_position (SuppleTooSoreDialog *self)
{
  return supple_session_get_segment (self->session)->step;
}

static SuppleTimeline *
lay_out_with (SuppleTooSoreDialog *self,
              SuppleStep          *step)
{
  g_autoptr (SuppleRoutine) routine =
    supple_adaptation_replace_step (get_routine (self), get_position (self), step);

  return supple_timeline_new (routine, &self->options);
}

static void
adapt (SuppleTooSoreDialog *self,
       SuppleAdaptation     adaptation)
{
  SuppleTimeline *old = supple_session_get_timeline (self->session);
  guint           index = supple_session_get_segment_index (self->session);
  g_autoptr (SuppleTimeline) timeline = NULL;

  switch (adaptation)
    {
    case SUPPLE_ADAPTATION_EASIER:
      /* Easier in itself, it goes on from the same breath. */
      if (self->easier == NULL)
        break;

      timeline = lay_out_with (self, self->easier);
      index = supple_timeline_get_step_start (timeline, get_position (self));
      supple_session_set_timeline (self->session, timeline, index);
      break;

    case SUPPLE_ADAPTATION_SHORTER:
      timeline = lay_out_with (self, self->shorter);
      index = supple_timeline_find_like (timeline, old, index);
      supple_session_set_timeline (self->session, timeline, index);
      break;

    case SUPPLE_ADAPTATION_SKIPPED:
    default:
      supple_session_skip_forward (self->session);
    }

  g_signal_emit (self, signals[ADAPTED], 0, adaptation);
  adw_dialog_close (ADW_DIALOG (self));
}

static void
easier_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  adapt (SUPPLE_TOO_SORE_DIALOG (widget), SUPPLE_ADAPTATION_EASIER);
}

static void
shorter_action (GtkWidget  *widget,
                const char *action_name,
                GVariant   *parameter)
{
  adapt (SUPPLE_TOO_SORE_DIALOG (widget), SUPPLE_ADAPTATION_SHORTER);
}

static void
skip_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  adapt (SUPPLE_TOO_SORE_DIALOG (widget), SUPPLE_ADAPTATION_SKIPPED);
}

static void
signs_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  g_signal_emit (widget, signals[SIGNS], 0);
  adw_dialog_force_close (ADW_DIALOG (widget));
}

static void
keep_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  adw_dialog_close (ADW_DIALOG (widget));
}

/* Another stretch is swapped in; where there is none, the words say how to ease this one. */
static void
offer_easier (SuppleTooSoreDialog *self,
              SuppleStep          *step,
              SuppleLibrary       *library)
{
  SuppleExercise    *exercise = supple_step_get_exercise (step);
  const char        *id = supple_exercise_get_easier_exercise (exercise);
  const char *const *ways = supple_exercise_get_easier (exercise);
  SuppleExercise    *easier = id != NULL ? supple_library_get_exercise (library, id) : NULL;
  gboolean           offered = easier != NULL || (ways != NULL && ways[0] != NULL);

  gtk_widget_set_visible (GTK_WIDGET (self->easier_row), offered);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "too-sore.easier", offered);

  if (easier != NULL)
    {
      self->easier = supple_adaptation_ease (step, easier);
      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->easier_row),
                                     supple_exercise_get_title (easier));
    }
  else if (offered)
    {
      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->easier_row), _ ("The Easier Way"));
      adw_action_row_set_subtitle (self->easier_row, ways[0]);
    }

  g_object_set (self->easier_figure, "exercise", easier != NULL ? easier : exercise, NULL);
}

static char *
shorter_words (SuppleBreathPace  pace,
               const SuppleDose *usual,
               const SuppleDose *shorter)
{
  gint64 cycle_us = supple_breath_pace_cycle_us (pace);

  if (shorter->hold_breaths > 0)
    {
      int n = (int) shorter->hold_breaths;
      int usual_n = (int) ((usual->hold_us + cycle_us / 2) / cycle_us);

      /* Translators: how many breaths a position is held now, and how many before. */
      return g_strdup_printf (ngettext ("%d breath instead of %d", "%d breaths instead of %d", n),
                              n, MAX (usual_n, n));
    }

  return g_strdup (_ ("Half as long"));
}

static void
offer_shorter (SuppleTooSoreDialog *self,
               SuppleStep          *step)
{
  SuppleExercise *exercise = supple_step_get_exercise (step);
  SuppleDose      usual = supple_timeline_options_dose (&self->options, supple_step_get_dose (step),
                                                        supple_exercise_get_dose_range (exercise));
  SuppleDose      dose;
  gboolean        offered = supple_adaptation_shorten (&usual, self->options.pace, &dose);

  gtk_widget_set_visible (GTK_WIDGET (self->shorter_row), offered);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "too-sore.shorter", offered);

  if (!offered)
    return;

  g_autofree char *words = shorter_words (self->options.pace, &usual, &dose);

  self->shorter = g_object_new (SUPPLE_TYPE_STEP, "exercise", exercise, "dose", &dose, NULL);
  adw_action_row_set_subtitle (self->shorter_row, words);
}

static void
offer_skip (SuppleTooSoreDialog *self)
{
  SuppleRoutine *routine = get_routine (self);
  guint          next = get_position (self) + 1;

  if (next < supple_routine_get_n_steps (routine))
    {
      SuppleExercise *exercise =
        supple_step_get_exercise (supple_routine_get_step (routine, next));
      /* Translators: %s is the name of a stretch. */
      g_autofree char *words =
        g_strdup_printf (_ ("Go on with %s"), supple_exercise_get_title (exercise));

      adw_action_row_set_subtitle (self->skip_row, words);
    }
  else
    adw_action_row_set_subtitle (self->skip_row, _ ("It was the last one"));
}

static void
supple_too_sore_dialog_dispose (GObject *object)
{
  SuppleTooSoreDialog *self = SUPPLE_TOO_SORE_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), SUPPLE_TYPE_TOO_SORE_DIALOG);
  g_clear_object (&self->session);
  g_clear_object (&self->easier);
  g_clear_object (&self->shorter);

  G_OBJECT_CLASS (supple_too_sore_dialog_parent_class)->dispose (object);
}

static void
supple_too_sore_dialog_class_init (SuppleTooSoreDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = supple_too_sore_dialog_dispose;

  /**
   * SuppleTooSoreDialog::adapted:
   * @adaptation: what was done
   *
   * The session has been changed.
   */
  signals[ADAPTED] = g_signal_new ("adapted", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                   NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);

  /**
   * SuppleTooSoreDialog::signs:
   *
   * The person wants to check the stop signs.
   */
  signals[SIGNS] = g_signal_new ("signs", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                 NULL, NULL, NULL, G_TYPE_NONE, 0);

  g_type_ensure (SUPPLE_TYPE_FIGURE_VIEW);

  gtk_widget_class_install_action (widget_class, "too-sore.easier", NULL, easier_action);
  gtk_widget_class_install_action (widget_class, "too-sore.shorter", NULL, shorter_action);
  gtk_widget_class_install_action (widget_class, "too-sore.skip", NULL, skip_action);
  gtk_widget_class_install_action (widget_class, "too-sore.signs", NULL, signs_action);
  gtk_widget_class_install_action (widget_class, "too-sore.keep", NULL, keep_action);

  gtk_widget_class_set_template_from_resource (
    widget_class, RESOURCE_PREFIX "/session/supple-too-sore-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, SuppleTooSoreDialog, group);
  gtk_widget_class_bind_template_child (widget_class, SuppleTooSoreDialog, easier_row);
  gtk_widget_class_bind_template_child (widget_class, SuppleTooSoreDialog, easier_figure);
  gtk_widget_class_bind_template_child (widget_class, SuppleTooSoreDialog, shorter_row);
  gtk_widget_class_bind_template_child (widget_class, SuppleTooSoreDialog, skip_row);
}

static void
supple_too_sore_dialog_init (SuppleTooSoreDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * supple_too_sore_dialog_new:
 * @session: a session that is paused
 * @library: where easier stretches are found
 * @options: how the session is laid out
 *
 * Returns: (transfer floating): a dialog about the step that is on
 */
AdwDialog *
supple_too_sore_dialog_new (SuppleSession               *session,
                            SuppleLibrary               *library,
                            const SuppleTimelineOptions *options)
{
  g_return_val_if_fail (SUPPLE_IS_SESSION (session), NULL);
  g_return_val_if_fail (SUPPLE_IS_LIBRARY (library), NULL);

  SuppleTooSoreDialog *self = g_object_new (SUPPLE_TYPE_TOO_SORE_DIALOG, NULL);

  self->session = g_object_ref (session);
  self->options = *options;

  SuppleStep *step = supple_routine_get_step (get_routine (self), get_position (self));

  adw_preferences_group_set_title (self->group,
                                   supple_exercise_get_title (supple_step_get_exercise (step)));
  offer_easier (self, step, library);
  offer_shorter (self, step);
  offer_skip (self);

  return ADW_DIALOG (self);
}
