/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/care/supple-back-chooser.h"

#include <glib/gi18n.h>

#include "ui/care/supple-condition-words.h"
#include "ui/care/supple-red-flag-words.h"

#define GROUPS (SUPPLE_CONDITION_GROUP_ALSO + 1)

/**
 * SuppleBackChooser:
 *
 * Asks what a doctor has told the person of their back: conditions by their everyday names, each
 * of which says at once what ticking it does, and signs that should not wait. What is ticked is
 * kept at once.
 */
struct _SuppleBackChooser
{
  GtkBox parent_instance;

  SuppleMyBack   *back;
  SuppleLibrary  *library;
  AdwActionRow   *conditions[SUPPLE_N_CONDITIONS];
  GtkCheckButton *condition_ticks[SUPPLE_N_CONDITIONS];
  GtkCheckButton *sign_ticks[SUPPLE_N_RED_FLAGS];
  gboolean        showing;

  AdwActionRow        *count;
  AdwPreferencesGroup *groups[GROUPS];
  AdwExpanderRow      *signs;
};

G_DEFINE_FINAL_TYPE (SuppleBackChooser, supple_back_chooser, GTK_TYPE_BOX)

enum
{
  SHOW_LEFT_OUT,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
count_activated_cb (SuppleBackChooser *self)
{
  g_signal_emit (self, signals[SHOW_LEFT_OUT], 0);
}

static void
condition_toggled_cb (SuppleBackChooser *self,
                      GtkCheckButton    *tick)
{
  if (self->showing)
    return;

  for (guint i = 0; i < SUPPLE_N_CONDITIONS; i++)
    if (self->condition_ticks[i] == tick)
      supple_my_back_set (self->back, (SuppleCondition) i, gtk_check_button_get_active (tick));
}

static void
sign_toggled_cb (SuppleBackChooser *self,
                 GtkCheckButton    *tick)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  gint64 said_s = gtk_check_button_get_active (tick) ? g_date_time_to_unix (now) : 0;

  if (self->showing)
    return;

  for (guint i = 0; i < SUPPLE_N_RED_FLAGS; i++)
    if (self->sign_ticks[i] == tick)
      supple_my_back_set_red_flag (self->back, (SuppleRedFlag) i, said_s);
}

static AdwActionRow *
create_row (const char      *title,
            const char      *subtitle,
            GtkCheckButton **tick)
{
  GtkWidget *row = adw_action_row_new ();

  *tick = GTK_CHECK_BUTTON (gtk_check_button_new ());
  gtk_widget_set_valign (GTK_WIDGET (*tick), GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (GTK_WIDGET (*tick), "selection-mode");
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle != NULL ? subtitle : "");
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), GTK_WIDGET (*tick));
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), GTK_WIDGET (*tick));

  return ADW_ACTION_ROW (row);
}

static void
add_rows (SuppleBackChooser *self)
{
  for (guint i = 0; i < GROUPS; i++)
    adw_preferences_group_set_title (self->groups[i],
                                     supple_condition_words_group ((SuppleConditionGroup) i));

  for (guint i = 0; i < SUPPLE_N_CONDITIONS; i++)
    {
      self->conditions[i] = create_row (supple_condition_words_title ((SuppleCondition) i), NULL,
                                        &self->condition_ticks[i]);
      adw_preferences_group_add (self->groups[supple_condition_get_group ((SuppleCondition) i)],
                                 GTK_WIDGET (self->conditions[i]));
      g_signal_connect_object (self->condition_ticks[i], "toggled",
                               G_CALLBACK (condition_toggled_cb), self, G_CONNECT_SWAPPED);
    }

  for (guint i = 0; i < SUPPLE_N_RED_FLAGS; i++)
    {
      AdwActionRow *row = create_row (supple_red_flag_words_title ((SuppleRedFlag) i),
                                      supple_red_flag_words_subtitle ((SuppleRedFlag) i),
                                      &self->sign_ticks[i]);

      adw_expander_row_add_row (self->signs, GTK_WIDGET (row));
      g_signal_connect_object (self->sign_ticks[i], "toggled", G_CALLBACK (sign_toggled_cb), self,
                               G_CONNECT_SWAPPED);
    }
}

/* How many stretches @condition leaves out, whatever else there is. */
static guint
count_left_out (SuppleBackChooser *self,
                SuppleCondition    condition)
{
  GListModel *exercises = supple_library_get_exercises (self->library);
  SuppleBack  back = { SUPPLE_CONDITION_BIT (condition), supple_my_back_get (self->back)->given };
  guint       n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (exercises); i++)
    {
      g_autoptr (SuppleExercise) exercise = g_list_model_get_item (exercises, i);

      n += supple_back_get_reasons (&back, supple_exercise_get_id (exercise),
                                    supple_exercise_get_tags (exercise)) != 0;
    }

  return n;
}

static void
show_condition (SuppleBackChooser *self,
                SuppleCondition    condition)
{
  gboolean         has = supple_my_back_has (self->back, condition);
  g_autofree char *effect =
    has ? supple_condition_words_effect (condition, count_left_out (self, condition))
        : g_strdup (supple_condition_words_subtitle (condition));

  gtk_check_button_set_active (self->condition_ticks[condition], has);
  adw_action_row_set_subtitle (self->conditions[condition], effect != NULL ? effect : "");
}

static void
show_count (SuppleBackChooser *self)
{
  GListModel *exercises = supple_library_get_exercises (self->library);
  guint       n_exercises = g_list_model_get_n_items (exercises);
  guint       n = 0;

  for (guint i = 0; i < n_exercises; i++)
    {
      g_autoptr (SuppleExercise) exercise = g_list_model_get_item (exercises, i);

      n += supple_my_back_get_reasons (self->back, exercise) != 0;
    }

  /* Translators: “13 of 28 Stretches Are Left Out”; a title. */
  g_autofree char *title = g_strdup_printf (
    ngettext ("%u of %u Stretches Is Left Out", "%u of %u Stretches Are Left Out", n), n,
    n_exercises);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->count),
                                 n > 0 ? title : _ ("No Stretch Is Left Out"));
  adw_action_row_set_subtitle (self->count, n > 0 ? _ ("Which ones, and why") : "");
  gtk_list_box_row_set_activatable (
    GTK_LIST_BOX_ROW (self->count),
    n > 0 || supple_my_back_get (self->back)->given[0] != NULL);
}

static void
show_all (SuppleBackChooser *self)
{
  guint32 flags = supple_my_back_get_red_flags (self->back);

  self->showing = TRUE;

  for (guint i = 0; i < SUPPLE_N_CONDITIONS; i++)
    show_condition (self, (SuppleCondition) i);

  for (guint i = 0; i < SUPPLE_N_RED_FLAGS; i++)
    gtk_check_button_set_active (self->sign_ticks[i], (flags & SUPPLE_RED_FLAG_BIT (i)) != 0);

  adw_expander_row_set_subtitle (
    self->signs, supple_red_flag_words_effect (supple_red_flags_get_level (flags)));
  show_count (self);
  self->showing = FALSE;
}

static void
supple_back_chooser_dispose (GObject *object)
{
  SuppleBackChooser *self = SUPPLE_BACK_CHOOSER (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), SUPPLE_TYPE_BACK_CHOOSER);
  g_clear_object (&self->back);
  g_clear_object (&self->library);

  G_OBJECT_CLASS (supple_back_chooser_parent_class)->dispose (object);
}

static void
bind_group (GtkWidgetClass      *widget_class,
            const char          *name,
            SuppleConditionGroup group)
{
  gtk_widget_class_bind_template_child_full (
    widget_class, name, FALSE,
    G_STRUCT_OFFSET (SuppleBackChooser, groups) + group * (gssize) sizeof (gpointer));
}

static void
supple_back_chooser_class_init (SuppleBackChooserClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = supple_back_chooser_dispose;

  /**
   * SuppleBackChooser::show-left-out:
   *
   * The person wishes to see which stretches are left out, and why.
   */
  signals[SHOW_LEFT_OUT] = g_signal_new ("show-left-out", G_TYPE_FROM_CLASS (klass),
                                         G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PREFIX "/care/supple-back-chooser.ui");
  gtk_widget_class_bind_template_child (widget_class, SuppleBackChooser, count);
  gtk_widget_class_bind_template_child (widget_class, SuppleBackChooser, signs);
  bind_group (widget_class, "lower_back", SUPPLE_CONDITION_GROUP_LOWER_BACK);
  bind_group (widget_class, "bones", SUPPLE_CONDITION_GROUP_BONES_AND_JOINTS);
  bind_group (widget_class, "also", SUPPLE_CONDITION_GROUP_ALSO);
  gtk_widget_class_bind_template_callback (widget_class, count_activated_cb);
}

static void
supple_back_chooser_init (SuppleBackChooser *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  add_rows (self);
}

/**
 * supple_back_chooser_set_back:
 * @self: a chooser
 * @back: what is known of the back, and changed here
 * @library: what can be left out
 *
 * Once only.
 */
void
supple_back_chooser_set_back (SuppleBackChooser *self,
                              SuppleMyBack      *back,
                              SuppleLibrary     *library)
{
  g_return_if_fail (SUPPLE_IS_BACK_CHOOSER (self) && self->back == NULL);
  g_return_if_fail (SUPPLE_IS_MY_BACK (back));
  g_return_if_fail (SUPPLE_IS_LIBRARY (library));

  self->back = g_object_ref (back);
  self->library = g_object_ref (library);
  g_signal_connect_object (back, "changed", G_CALLBACK (show_all), self, G_CONNECT_SWAPPED);
  show_all (self);
}
