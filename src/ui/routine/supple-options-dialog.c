/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/routine/supple-options-dialog.h"

#include <glib/gi18n.h>

#include "ui/supple-words.h"

/**
 * SuppleOptionsDialog:
 *
 * How a routine is to be done this once: holds, repetitions and sides, with the length
 * that follows. Its Start starts it.
 */
struct _SuppleOptionsDialog
{
  AdwDialog parent_instance;

  SuppleRoutine        *routine;
  SuppleTimelineOptions options;

  AdwComboRow *holds;
  AdwComboRow *repetitions;
  AdwComboRow *first_side;
  AdwComboRow *stiffer_side;
  GtkButton   *start_button;
};

G_DEFINE_FINAL_TYPE (SuppleOptionsDialog, supple_options_dialog, ADW_TYPE_DIALOG)

enum
{
  STARTED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* The rows list their words in the order of these. */
static const SuppleHolds       holds[] = { SUPPLE_HOLDS_USUAL, SUPPLE_HOLDS_LONGER,
                                           SUPPLE_HOLDS_SHORTER };
static const SuppleRepetitions repetitions[] = { SUPPLE_REPETITIONS_USUAL,
                                                 SUPPLE_REPETITIONS_FEWER };
static const SuppleSide        first_sides[] = { SUPPLE_SIDE_RIGHT, SUPPLE_SIDE_LEFT };
static const SuppleSide        stiffer_sides[] = { SUPPLE_SIDE_NONE, SUPPLE_SIDE_RIGHT,
                                                   SUPPLE_SIDE_LEFT };

static void
changed_cb (SuppleOptionsDialog *self)
{
  if (self->routine == NULL)
    return;

  self->options.holds = holds[adw_combo_row_get_selected (self->holds)];
  self->options.repetitions = repetitions[adw_combo_row_get_selected (self->repetitions)];
  self->options.first_side = first_sides[adw_combo_row_get_selected (self->first_side)];
  self->options.stiffer_side = stiffer_sides[adw_combo_row_get_selected (self->stiffer_side)];

  g_autofree char *length = supple_words_length (self->routine, &self->options);
  /* Translators: a button, with the length that the session will have: “Start · 8 min”. */
  g_autofree char *label = g_strdup_printf (_ ("Start · %s"), length);

  gtk_button_set_label (self->start_button, label);
}

static void
start_clicked_cb (SuppleOptionsDialog *self)
{
  g_signal_emit (self, signals[STARTED], 0, &self->options);
  adw_dialog_close (ADW_DIALOG (self));
}

static void
supple_options_dialog_dispose (GObject *object)
{
  SuppleOptionsDialog *self = SUPPLE_OPTIONS_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), SUPPLE_TYPE_OPTIONS_DIALOG);
  g_clear_object (&self->routine);

  G_OBJECT_CLASS (supple_options_dialog_parent_class)->dispose (object);
}

static void
supple_options_dialog_class_init (SuppleOptionsDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = supple_options_dialog_dispose;

  /**
   * SuppleOptionsDialog::started:
   * @options: (type SuppleTimelineOptions): how the session is to be laid out
   *
   * The person wants to start now.
   */
  signals[STARTED] = g_signal_new ("started", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                   NULL, NULL, NULL, G_TYPE_NONE, 1, SUPPLE_TYPE_TIMELINE_OPTIONS);

  gtk_widget_class_set_template_from_resource (
    widget_class, RESOURCE_PREFIX "/routine/supple-options-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, SuppleOptionsDialog, holds);
  gtk_widget_class_bind_template_child (widget_class, SuppleOptionsDialog, repetitions);
  gtk_widget_class_bind_template_child (widget_class, SuppleOptionsDialog, first_side);
  gtk_widget_class_bind_template_child (widget_class, SuppleOptionsDialog, stiffer_side);
  gtk_widget_class_bind_template_child (widget_class, SuppleOptionsDialog, start_button);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, start_clicked_cb);
}

static void
supple_options_dialog_init (SuppleOptionsDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * supple_options_dialog_new:
 * @routine: what is to be done
 * @options: how it would usually be laid out
 *
 * Returns: (transfer floating): a dialog that emits #SuppleOptionsDialog::started
 */
AdwDialog *
supple_options_dialog_new (SuppleRoutine               *routine,
                           const SuppleTimelineOptions *options)
{
  g_return_val_if_fail (SUPPLE_IS_ROUTINE (routine), NULL);
  g_return_val_if_fail (options != NULL, NULL);

  SuppleOptionsDialog *self = g_object_new (SUPPLE_TYPE_OPTIONS_DIALOG, NULL);

  self->routine = g_object_ref (routine);
  self->options = *options;
  changed_cb (self);

  return ADW_DIALOG (self);
}
