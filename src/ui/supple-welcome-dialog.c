/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/supple-welcome-dialog.h"

#include "ui/care/supple-back-chooser.h"
#include "ui/care/supple-left-out-page.h"
#include "ui/care/supple-step-dots.h"
#include "ui/care/supple-welcome-line.h"
#include "ui/figure/supple-figure-view.h"
#include "ui/supple-welcome-breath.h"

/**
 * SuppleWelcomeDialog:
 *
 * The first start: what Supple is and is not, what a doctor told of the back, and the breath. It
 * can be left at any moment, which is remembered.
 */
struct _SuppleWelcomeDialog
{
  AdwDialog parent_instance;

  GSettings     *settings;
  SuppleLibrary *library;
  SuppleMyBack  *back;

  AdwNavigationView   *view;
  SuppleFigureView    *figure;
  SuppleBackChooser   *chooser;
  SuppleWelcomeBreath *breath;
};

G_DEFINE_FINAL_TYPE (SuppleWelcomeDialog, supple_welcome_dialog, ADW_TYPE_DIALOG)

static void
done_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  adw_dialog_close (ADW_DIALOG (widget));
}

static void
show_left_out_cb (SuppleWelcomeDialog *self)
{
  adw_navigation_view_push (
    self->view,
    supple_left_out_page_new (self->back, supple_library_get_exercises (self->library)));
}

static void
supple_welcome_dialog_closed (AdwDialog *dialog)
{
  g_settings_set_boolean (SUPPLE_WELCOME_DIALOG (dialog)->settings, "welcomed", TRUE);
}

static void
supple_welcome_dialog_dispose (GObject *object)
{
  SuppleWelcomeDialog *self = SUPPLE_WELCOME_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), SUPPLE_TYPE_WELCOME_DIALOG);
  g_clear_object (&self->settings);
  g_clear_object (&self->library);
  g_clear_object (&self->back);

  G_OBJECT_CLASS (supple_welcome_dialog_parent_class)->dispose (object);
}

static void
supple_welcome_dialog_class_init (SuppleWelcomeDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = supple_welcome_dialog_dispose;
  ADW_DIALOG_CLASS (klass)->closed = supple_welcome_dialog_closed;

  g_type_ensure (SUPPLE_TYPE_BACK_CHOOSER);
  g_type_ensure (SUPPLE_TYPE_FIGURE_VIEW);
  g_type_ensure (SUPPLE_TYPE_STEP_DOTS);
  g_type_ensure (SUPPLE_TYPE_WELCOME_BREATH);
  g_type_ensure (SUPPLE_TYPE_WELCOME_LINE);

  gtk_widget_class_install_action (widget_class, "welcome.done", NULL, done_action);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PREFIX "/supple-welcome-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, SuppleWelcomeDialog, view);
  gtk_widget_class_bind_template_child (widget_class, SuppleWelcomeDialog, figure);
  gtk_widget_class_bind_template_child (widget_class, SuppleWelcomeDialog, chooser);
  gtk_widget_class_bind_template_child (widget_class, SuppleWelcomeDialog, breath);
  gtk_widget_class_bind_template_callback (widget_class, show_left_out_cb);
}

static void
supple_welcome_dialog_init (SuppleWelcomeDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * supple_welcome_dialog_new:
 * @settings: where it is kept that it was seen
 * @library: what there is
 * @pacing: the breath that follows from @settings
 * @back: what is known of the back, and asked here
 *
 * Returns: (transfer floating): the welcome
 */
AdwDialog *
supple_welcome_dialog_new (GSettings     *settings,
                           SuppleLibrary *library,
                           SupplePacing  *pacing,
                           SuppleMyBack  *back)
{
  g_return_val_if_fail (G_IS_SETTINGS (settings), NULL);
  g_return_val_if_fail (SUPPLE_IS_LIBRARY (library), NULL);
  g_return_val_if_fail (SUPPLE_IS_MY_BACK (back), NULL);

  SuppleWelcomeDialog *self = g_object_new (SUPPLE_TYPE_WELCOME_DIALOG, NULL);

  self->settings = g_object_ref (settings);
  self->library = g_object_ref (library);
  self->back = g_object_ref (back);
  g_object_set (self->figure, "exercise", supple_library_get_exercise (library, "cat_cow"), NULL);
  supple_back_chooser_set_back (self->chooser, back, library);
  supple_welcome_breath_set_pacing (self->breath, pacing, settings);

  return ADW_DIALOG (self);
}
