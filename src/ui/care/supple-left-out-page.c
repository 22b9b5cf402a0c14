/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/care/supple-left-out-page.h"

#include <glib/gi18n.h>

#include "ui/care/supple-given-dialog.h"
#include "ui/care/supple-left-out-words.h"
#include "ui/figure/supple-figure-view.h"

/* More than these say nothing by being listed. */
#define STILL_MAX 8

/**
 * SuppleLeftOutPage:
 *
 * Of some stretches, which are left out for this back, why, who can say otherwise, and the way to
 * bring one back; and, where little is left, what that is.
 */
struct _SuppleLeftOutPage
{
  AdwNavigationPage parent_instance;

  SuppleMyBack *back;
  GListModel   *exercises;

  AdwPreferencesGroup *summary;
  AdwActionRow        *sayer;
  GtkWidget           *still_group;
  GtkWidget           *given_group;
  GtkWidget           *left_out_group;
  GtkListBox          *still;
  GtkListBox          *given;
  GtkListBox          *left_out;
};

G_DEFINE_FINAL_TYPE (SuppleLeftOutPage, supple_left_out_page, ADW_TYPE_NAVIGATION_PAGE)

static void
left_out_activated_cb (SuppleLeftOutPage *self,
                       GtkListBoxRow     *row)
{
  supple_given_dialog_present (GTK_WIDGET (self), self->back,
                               g_object_get_data (G_OBJECT (row), "exercise"));
}

static void
take_back_clicked_cb (SuppleLeftOutPage *self,
                      GtkWidget         *button)
{
  SuppleExercise *exercise = g_object_get_data (G_OBJECT (button), "exercise");

  supple_my_back_give (self->back, supple_exercise_get_id (exercise), FALSE);
}

static GtkWidget *
create_row (SuppleExercise *exercise,
            const char     *subtitle)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *figure = g_object_new (SUPPLE_TYPE_FIGURE_VIEW,
                                    "exercise", exercise,
                                    "width-request", 72,
                                    "height-request", 50,
                                    "margin-top", 7,
                                    "margin-bottom", 7,
                                    "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                    NULL);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), supple_exercise_get_title (exercise));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle != NULL ? subtitle : "");
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), figure);
  g_object_set_data_full (G_OBJECT (row), "exercise", g_object_ref (exercise), g_object_unref);

  return row;
}

static GtkWidget *
create_given_row (SuppleLeftOutPage *self,
                  SuppleExercise    *exercise)
{
  GtkWidget *row = create_row (exercise, NULL);
  GtkWidget *button = gtk_button_new_from_icon_name ("edit-undo-symbolic");

  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_tooltip_text (button, _ ("Leave It Out Again"));
  g_object_set_data_full (G_OBJECT (button), "exercise", g_object_ref (exercise), g_object_unref);
  g_signal_connect_object (button, "clicked", G_CALLBACK (take_back_clicked_cb), self,
                           G_CONNECT_SWAPPED);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);

  return row;
}

static GtkWidget *
create_left_out_row (SuppleExercise *exercise,
                     guint32         reasons)
{
  GtkWidget *row = create_row (exercise, supple_left_out_words_reason (reasons, exercise));
  GtkWidget *arrow = gtk_image_new_from_icon_name ("go-next-symbolic");

  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  supple_given_dialog_get_title (reasons), -1);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), arrow);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);

  return row;
}

/* What the whole of it is left out for. */
static void
show_summary (SuppleLeftOutPage *self,
              guint32            reasons,
              guint              n_left_out)
{
  g_autofree char *conditions = supple_left_out_words_conditions (reasons);
  guint            n = g_list_model_get_n_items (self->exercises);
  g_autofree char *count =
    /* Translators: what the person ticked; then “9 of 28 stretches are left out.” */
    g_strdup_printf (ngettext ("%s.\n%u of %u stretches is left out.",
                               "%s.\n%u of %u stretches are left out.", n_left_out),
                     conditions, n_left_out, n);

  gtk_widget_set_visible (GTK_WIDGET (self->summary), n_left_out > 0);
  adw_preferences_group_set_description (self->summary, count);
  adw_action_row_set_subtitle (self->sayer, supple_left_out_words_sayer (reasons));
}

static void
show_all (SuppleLeftOutPage *self)
{
  guint   n = g_list_model_get_n_items (self->exercises), n_left_out = 0, n_given = 0;
  guint32 all = 0;

  gtk_list_box_remove_all (self->still);
  gtk_list_box_remove_all (self->given);
  gtk_list_box_remove_all (self->left_out);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (SuppleExercise) exercise = g_list_model_get_item (self->exercises, i);
      const char *id = supple_exercise_get_id (exercise);
      guint32     reasons = supple_my_back_get_reasons (self->back, exercise);

      all |= reasons;
      n_left_out += reasons != 0;

      if (reasons != 0)
        gtk_list_box_append (self->left_out, create_left_out_row (exercise, reasons));
      else if (supple_back_is_given (supple_my_back_get (self->back), id))
        {
          gtk_list_box_append (self->given, create_given_row (self, exercise));
          n_given++;
        }
      else
        gtk_list_box_append (self->still, create_row (exercise, NULL));
    }

  guint n_still = n - n_left_out - n_given;

  gtk_widget_set_visible (self->still_group, n_still > 0 && n_still <= STILL_MAX);
  gtk_widget_set_visible (self->given_group, n_given > 0);
  gtk_widget_set_visible (self->left_out_group, n_left_out > 0);
  show_summary (self, all, n_left_out);
}

static void
supple_left_out_page_dispose (GObject *object)
{
  SuppleLeftOutPage *self = SUPPLE_LEFT_OUT_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), SUPPLE_TYPE_LEFT_OUT_PAGE);
  g_clear_object (&self->back);
  g_clear_object (&self->exercises);

  G_OBJECT_CLASS (supple_left_out_page_parent_class)->dispose (object);
}

static void
supple_left_out_page_class_init (SuppleLeftOutPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = supple_left_out_page_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PREFIX "/care/supple-left-out-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SuppleLeftOutPage, summary);
  gtk_widget_class_bind_template_child (widget_class, SuppleLeftOutPage, sayer);
  gtk_widget_class_bind_template_child (widget_class, SuppleLeftOutPage, still_group);
  gtk_widget_class_bind_template_child (widget_class, SuppleLeftOutPage, given_group);
  gtk_widget_class_bind_template_child (widget_class, SuppleLeftOutPage, left_out_group);
  gtk_widget_class_bind_template_child (widget_class, SuppleLeftOutPage, still);
  gtk_widget_class_bind_template_child (widget_class, SuppleLeftOutPage, given);
  gtk_widget_class_bind_template_child (widget_class, SuppleLeftOutPage, left_out);
  gtk_widget_class_bind_template_callback (widget_class, left_out_activated_cb);
}

static void
supple_left_out_page_init (SuppleLeftOutPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * supple_left_out_page_new:
 * @back: what is known of the back, and changed here
 * @exercises: (element-type SuppleExercise): which stretches it is about
 *
 * Returns: (transfer floating): a page that follows @back
 */
AdwNavigationPage *
supple_left_out_page_new (SuppleMyBack *back,
                          GListModel   *exercises)
{
  g_return_val_if_fail (SUPPLE_IS_MY_BACK (back), NULL);
  g_return_val_if_fail (G_IS_LIST_MODEL (exercises), NULL);

  SuppleLeftOutPage *self = g_object_new (SUPPLE_TYPE_LEFT_OUT_PAGE, NULL);

  self->back = g_object_ref (back);
  self->exercises = g_object_ref (exercises);
  g_signal_connect_object (back, "changed", G_CALLBACK (show_all), self, G_CONNECT_SWAPPED);
  show_all (self);

  return ADW_NAVIGATION_PAGE (self);
}
