/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/supple-faults-dialog.h"

#include "library/supple-fault.h"

/**
 * SuppleFaultsDialog:
 *
 * Which files could not be read, and why.
 */
struct _SuppleFaultsDialog
{
  AdwDialog parent_instance;

  GtkListBox *rows;
};

G_DEFINE_FINAL_TYPE (SuppleFaultsDialog, supple_faults_dialog, ADW_TYPE_DIALOG)

static GtkWidget *
create_row (gpointer item,
            gpointer user_data)
{
  return g_object_new (ADW_TYPE_ACTION_ROW,
                       "use-markup", FALSE,
                       "title", supple_fault_get_place (item),
                       "subtitle", supple_fault_get_message (item),
                       "subtitle-selectable", TRUE,
                       NULL);
}

static void
supple_faults_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), SUPPLE_TYPE_FAULTS_DIALOG);

  G_OBJECT_CLASS (supple_faults_dialog_parent_class)->dispose (object);
}

static void
supple_faults_dialog_class_init (SuppleFaultsDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = supple_faults_dialog_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PREFIX "/supple-faults-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, SuppleFaultsDialog, rows);
}

static void
supple_faults_dialog_init (SuppleFaultsDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * supple_faults_dialog_new:
 * @faults: (element-type SuppleFault): what went wrong
 *
 * Returns: (transfer floating): a dialog that lists @faults
 */
AdwDialog *
supple_faults_dialog_new (GListModel *faults)
{
  g_return_val_if_fail (G_IS_LIST_MODEL (faults), NULL);

  SuppleFaultsDialog *self = g_object_new (SUPPLE_TYPE_FAULTS_DIALOG, NULL);

  gtk_list_box_bind_model (self->rows, faults, create_row, NULL, NULL);

  return ADW_DIALOG (self);
}
