/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/care/supple-my-back-page.h"

#include "ui/care/supple-back-chooser.h"
#include "ui/care/supple-left-out-page.h"

/**
 * SuppleMyBackPage:
 *
 * The page of the preferences on which the person tells what a doctor told them.
 */
struct _SuppleMyBackPage
{
  AdwPreferencesPage parent_instance;

  SuppleMyBack *back;
  GListModel   *exercises;

  SuppleBackChooser *chooser;
};

G_DEFINE_FINAL_TYPE (SuppleMyBackPage, supple_my_back_page, ADW_TYPE_PREFERENCES_PAGE)

static void
show_left_out_cb (SuppleMyBackPage *self)
{
  GtkWidget *dialog = gtk_widget_get_ancestor (GTK_WIDGET (self), ADW_TYPE_PREFERENCES_DIALOG);

  adw_preferences_dialog_push_subpage (ADW_PREFERENCES_DIALOG (dialog),
                                       supple_left_out_page_new (self->back, self->exercises));
}

static void
supple_my_back_page_dispose (GObject *object)
{
  SuppleMyBackPage *self = SUPPLE_MY_BACK_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), SUPPLE_TYPE_MY_BACK_PAGE);
  g_clear_object (&self->back);
  g_clear_object (&self->exercises);

  G_OBJECT_CLASS (supple_my_back_page_parent_class)->dispose (object);
}

static void
supple_my_back_page_class_init (SuppleMyBackPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = supple_my_back_page_dispose;

  g_type_ensure (SUPPLE_TYPE_BACK_CHOOSER);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PREFIX "/care/supple-my-back-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SuppleMyBackPage, chooser);
  gtk_widget_class_bind_template_callback (widget_class, show_left_out_cb);
}

static void
supple_my_back_page_init (SuppleMyBackPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * supple_my_back_page_new:
 * @back: what is known of the back, and changed here
 * @library: what can be left out
 *
 * Returns: (transfer floating): a page
 */
AdwPreferencesPage *
supple_my_back_page_new (SuppleMyBack  *back,
                         SuppleLibrary *library)
{
  g_return_val_if_fail (SUPPLE_IS_MY_BACK (back), NULL);
  g_return_val_if_fail (SUPPLE_IS_LIBRARY (library), NULL);

  SuppleMyBackPage *self = g_object_new (SUPPLE_TYPE_MY_BACK_PAGE, NULL);

  self->back = g_object_ref (back);
  self->exercises = g_object_ref (supple_library_get_exercises (library));
  supple_back_chooser_set_back (self->chooser, back, library);

  return ADW_PREFERENCES_PAGE (self);
}
