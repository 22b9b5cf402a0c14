/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/supple-left-out-notice.h"

#include "ui/care/supple-given-dialog.h"
#include "ui/care/supple-left-out-words.h"

/**
 * SuppleLeftOutNotice:
 *
 * Why a stretch is left out for this back, who can say otherwise, and the ways on. Not there while
 * the stretch is not left out.
 */
struct _SuppleLeftOutNotice
{
  GtkBox parent_instance;

  SuppleMyBack   *back;
  SuppleExercise *exercise;

  AdwPreferencesGroup *group;
  AdwActionRow        *sayer;
  AdwActionRow        *give;
  AdwActionRow        *change;
};

G_DEFINE_FINAL_TYPE (SuppleLeftOutNotice, supple_left_out_notice, GTK_TYPE_BOX)

static void
give_activated_cb (SuppleLeftOutNotice *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "care.give", "s",
                              supple_exercise_get_id (self->exercise));
}

static void
back_changed_cb (SuppleLeftOutNotice *self)
{
  guint32          reasons = supple_my_back_get_reasons (self->back, self->exercise);
  g_autofree char *conditions = supple_left_out_words_conditions (reasons);
  g_autofree char *why = supple_left_out_words_why (self->back, self->exercise);

  gtk_widget_set_visible (GTK_WIDGET (self), reasons != 0);

  if (reasons == 0)
    return;

  adw_preferences_group_set_description (self->group, why);
  adw_action_row_set_subtitle (self->sayer, supple_left_out_words_sayer (reasons));
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->give),
                                 supple_given_dialog_get_title (reasons));
  adw_action_row_set_subtitle (self->change, conditions);
}

static void
supple_left_out_notice_dispose (GObject *object)
{
  SuppleLeftOutNotice *self = SUPPLE_LEFT_OUT_NOTICE (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), SUPPLE_TYPE_LEFT_OUT_NOTICE);
  g_clear_object (&self->back);
  g_clear_object (&self->exercise);

  G_OBJECT_CLASS (supple_left_out_notice_parent_class)->dispose (object);
}

static void
supple_left_out_notice_class_init (SuppleLeftOutNoticeClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = supple_left_out_notice_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PREFIX "/supple-left-out-notice.ui");
  gtk_widget_class_bind_template_child (widget_class, SuppleLeftOutNotice, group);
  gtk_widget_class_bind_template_child (widget_class, SuppleLeftOutNotice, sayer);
  gtk_widget_class_bind_template_child (widget_class, SuppleLeftOutNotice, give);
  gtk_widget_class_bind_template_child (widget_class, SuppleLeftOutNotice, change);
  gtk_widget_class_bind_template_callback (widget_class, give_activated_cb);
}

static void
supple_left_out_notice_init (SuppleLeftOutNotice *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * supple_left_out_notice_show:
 * @self: a notice
 * @back: what is known of the back
 * @exercise: what it is about
 *
 * Once only; then it follows @back.
 */
void
supple_left_out_notice_show (SuppleLeftOutNotice *self,
                             SuppleMyBack        *back,
                             SuppleExercise      *exercise)
{
  g_return_if_fail (SUPPLE_IS_LEFT_OUT_NOTICE (self) && self->back == NULL);
  g_return_if_fail (SUPPLE_IS_MY_BACK (back));
  g_return_if_fail (SUPPLE_IS_EXERCISE (exercise));

  self->back = g_object_ref (back);
  self->exercise = g_object_ref (exercise);
  g_signal_connect_object (back, "changed", G_CALLBACK (back_changed_cb), self, G_CONNECT_SWAPPED);
  back_changed_cb (self);
}
