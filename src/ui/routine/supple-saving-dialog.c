/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/routine/supple-saving-dialog.h"

/**
 * SuppleSavingDialog:
 *
 * Shows how far the writing of a file has got, and lets one leave off. The progress bar has
 * its role and value from GTK, its label from the Blueprint file.
 */
struct _SuppleSavingDialog
{
  AdwAlertDialog parent_instance;

  SuppleAudioFile *file;
};

G_DEFINE_FINAL_TYPE (SuppleSavingDialog, supple_saving_dialog, ADW_TYPE_ALERT_DIALOG)

typedef enum
{
  PROP_FILE = 1,
} SuppleSavingDialogProperty;

static GParamSpec *props[PROP_FILE + 1];

static void
supple_saving_dialog_get_property (GObject    *object,
                                   guint       prop_id,
                                   GValue     *value,
                                   GParamSpec *pspec)
{
  SuppleSavingDialog *self = SUPPLE_SAVING_DIALOG (object);

  switch ((SuppleSavingDialogProperty) prop_id)
    {
    case PROP_FILE:
      g_value_set_object (value, self->file);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
supple_saving_dialog_set_property (GObject      *object,
                                   guint         prop_id,
                                   const GValue *value,
                                   GParamSpec   *pspec)
{
  SuppleSavingDialog *self = SUPPLE_SAVING_DIALOG (object);

  switch ((SuppleSavingDialogProperty) prop_id)
    {
    case PROP_FILE:
      g_set_object (&self->file, g_value_get_object (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
supple_saving_dialog_dispose (GObject *object)
{
  SuppleSavingDialog *self = SUPPLE_SAVING_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), SUPPLE_TYPE_SAVING_DIALOG);
  g_clear_object (&self->file);

  G_OBJECT_CLASS (supple_saving_dialog_parent_class)->dispose (object);
}

static void
supple_saving_dialog_class_init (SuppleSavingDialogClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = supple_saving_dialog_dispose;
  object_class->get_property = supple_saving_dialog_get_property;
  object_class->set_property = supple_saving_dialog_set_property;

  /**
   * SuppleSavingDialog:file:
   *
   * What is being written.
   */
  props[PROP_FILE] =
    g_param_spec_object ("file", NULL, NULL, SUPPLE_TYPE_AUDIO_FILE,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  g_type_ensure (SUPPLE_TYPE_AUDIO_FILE);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PREFIX "/routine/supple-saving-dialog.ui");
}

static void
supple_saving_dialog_init (SuppleSavingDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * supple_saving_dialog_new:
 * @file: what is being written
 * @name: what it is called
 * @cancellable: cancelled when the dialog is
 *
 * Returns: (transfer floating): a dialog to be closed once @file is written
 */
AdwDialog *
supple_saving_dialog_new (SuppleAudioFile *file,
                          const char      *name,
                          GCancellable    *cancellable)
{
  g_return_val_if_fail (SUPPLE_IS_AUDIO_FILE (file), NULL);
  g_return_val_if_fail (G_IS_CANCELLABLE (cancellable), NULL);

  AdwDialog *self = g_object_new (SUPPLE_TYPE_SAVING_DIALOG, "file", file, "body", name, NULL);

  g_signal_connect_object (self, "response", G_CALLBACK (g_cancellable_cancel), cancellable,
                           G_CONNECT_SWAPPED);

  return self;
}
