/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/editor/supple-import-dialog.h"

#include <glib/gi18n.h>

#include "ui/editor/supple-stretch-row.h"
#include "ui/supple-words.h"

/**
 * SuppleImportDialog:
 *
 * What would come in with a file, before it is taken; or why it cannot be.
 */
struct _SuppleImportDialog
{
  AdwDialog parent_instance;

  GtkStack      *pages;
  GtkButton     *import_button;
  GtkLabel      *routine_title;
  GtkLabel      *facts;
  GtkListBox    *steps;
  GtkWidget     *clash;
  AdwActionRow  *clash_row;
  AdwStatusPage *fault_page;
};

G_DEFINE_FINAL_TYPE (SuppleImportDialog, supple_import_dialog, ADW_TYPE_DIALOG)

enum
{
  ACCEPTED,
  OTHER_WANTED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
import_clicked_cb (SuppleImportDialog *self)
{
  g_signal_emit (self, signals[ACCEPTED], 0);
  adw_dialog_close (ADW_DIALOG (self));
}

static void
other_clicked_cb (SuppleImportDialog *self)
{
  g_signal_emit (self, signals[OTHER_WANTED], 0);
  adw_dialog_close (ADW_DIALOG (self));
}

static void
supple_import_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), SUPPLE_TYPE_IMPORT_DIALOG);

  G_OBJECT_CLASS (supple_import_dialog_parent_class)->dispose (object);
}

static void
supple_import_dialog_class_init (SuppleImportDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = supple_import_dialog_dispose;

  /**
   * SuppleImportDialog::accepted:
   *
   * The person wants what is in the file.
   */
  signals[ACCEPTED] = g_signal_new ("accepted", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                    NULL, NULL, NULL, G_TYPE_NONE, 0);

  /**
   * SuppleImportDialog::other-wanted:
   *
   * The person wants to choose another file.
   */
  signals[OTHER_WANTED] = g_signal_new ("other-wanted", G_TYPE_FROM_CLASS (klass),
                                        G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PREFIX "/editor/supple-import-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, SuppleImportDialog, pages);
  gtk_widget_class_bind_template_child (widget_class, SuppleImportDialog, import_button);
  gtk_widget_class_bind_template_child (widget_class, SuppleImportDialog, routine_title);
  gtk_widget_class_bind_template_child (widget_class, SuppleImportDialog, facts);
  gtk_widget_class_bind_template_child (widget_class, SuppleImportDialog, steps);
  gtk_widget_class_bind_template_child (widget_class, SuppleImportDialog, clash);
  gtk_widget_class_bind_template_child (widget_class, SuppleImportDialog, clash_row);
  gtk_widget_class_bind_template_child (widget_class, SuppleImportDialog, fault_page);
  gtk_widget_class_bind_template_callback (widget_class, import_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, other_clicked_cb);
}

static void
supple_import_dialog_init (SuppleImportDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  adw_action_row_add_prefix (self->clash_row, gtk_image_new_from_icon_name ("edit-copy-symbolic"));
}

static GtkWidget *
create_row (SuppleParcel *parcel,
            SuppleStep   *step)
{
  SuppleExercise  *exercise = supple_step_get_exercise (step);
  g_autofree char *dose = supple_words_dose (supple_step_get_dose (step));
  AdwActionRow    *row;

  if (supple_parcel_get_photo (parcel, exercise) != NULL)
    {
      /* Translators: %s is a dose, such as “6 times · hold 5 s”. */
      g_autofree char *facts = g_strdup_printf (_ ("%s, with a photo"), dose);

      row = supple_stretch_row_new (exercise, facts);
    }
  else
    {
      row = supple_stretch_row_new (exercise, dose);
    }

  if (supple_parcel_is_new (parcel, exercise))
    {
      GtkWidget *chip = gtk_label_new (C_ ("stretch", "New"));

      gtk_widget_set_valign (chip, GTK_ALIGN_CENTER);
      gtk_widget_add_css_class (chip, "chip");
      adw_action_row_add_suffix (row, chip);
    }

  return GTK_WIDGET (row);
}

/**
 * supple_import_dialog_new:
 * @parcel: what would come in
 * @options: the person’s breath
 *
 * Returns: (transfer floating): a dialog that emits #SuppleImportDialog::accepted
 */
AdwDialog *
supple_import_dialog_new (SuppleParcel                *parcel,
                          const SuppleTimelineOptions *options)
{
  g_return_val_if_fail (SUPPLE_IS_PARCEL (parcel), NULL);
  g_return_val_if_fail (options != NULL, NULL);

  SuppleImportDialog *self = g_object_new (SUPPLE_TYPE_IMPORT_DIALOG, NULL);
  SuppleRoutine      *routine = supple_parcel_get_routine (parcel);
  const char         *wish = supple_parcel_get_wished_title (parcel);
  guint               n_steps = supple_routine_get_n_steps (routine);
  g_autoptr (SuppleTimeline) timeline = supple_timeline_new (routine, options);
  g_autofree char *length = supple_words_clock (supple_timeline_get_duration_us (timeline));
  /* Translators: how many stretches a routine has, and how long it takes: “4 stretches, 8:20 at
   * your breath”. */
  g_autofree char *facts = g_strdup_printf (
    ngettext ("%u stretch, %s at your breath", "%u stretches, %s at your breath", n_steps), n_steps,
    length);

  gtk_label_set_label (self->routine_title,
                       wish != NULL ? wish : supple_routine_get_title (routine));
  gtk_label_set_label (self->facts, facts);

  for (guint i = 0; i < n_steps; i++)
    gtk_list_box_append (self->steps, create_row (parcel, supple_routine_get_step (routine, i)));

  if (wish != NULL)
    {
      /* Translators: %s is the title that a routine gets: “As “Back, Week 2 (2)””. */
      g_autofree char *text = g_strdup_printf (_ ("As “%s”: you have one of that name"),
                                               supple_routine_get_title (routine));

      adw_action_row_set_subtitle (self->clash_row, text);
      gtk_widget_set_visible (self->clash, TRUE);
    }

  adw_dialog_set_default_widget (ADW_DIALOG (self), GTK_WIDGET (self->import_button));
  adw_dialog_set_focus (ADW_DIALOG (self), GTK_WIDGET (self->import_button));

  return ADW_DIALOG (self);
}

/**
 * supple_import_dialog_new_for_fault:
 * @fault: what is wrong with a file
 *
 * Returns: (transfer floating): a dialog that emits #SuppleImportDialog::other-wanted
 */
AdwDialog *
supple_import_dialog_new_for_fault (SuppleFault *fault)
{
  g_return_val_if_fail (SUPPLE_IS_FAULT (fault), NULL);

  SuppleImportDialog *self = g_object_new (SUPPLE_TYPE_IMPORT_DIALOG, NULL);
  g_autofree char    *description = NULL;

  if (supple_fault_get_line (fault) > 0)
    /* Translators: what is wrong with a file, the file’s name, and the line it is in. */
    description = g_strdup_printf (_ ("%s\n%s, line %u"), supple_fault_get_message (fault),
                                   supple_fault_get_place (fault), supple_fault_get_line (fault));
  else
    description = g_strdup_printf ("%s\n%s", supple_fault_get_message (fault),
                                   supple_fault_get_place (fault));

  g_autofree char *markup = g_markup_escape_text (description, -1);

  adw_status_page_set_description (self->fault_page, markup);
  gtk_stack_set_visible_child_name (self->pages, "fault");
  gtk_widget_set_visible (GTK_WIDGET (self->import_button), FALSE);

  return ADW_DIALOG (self);
}
