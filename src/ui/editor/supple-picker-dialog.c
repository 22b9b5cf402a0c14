/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/editor/supple-picker-dialog.h"

#include <glib/gi18n.h>
#include <string.h>

#include "library/supple-search-key.h"
#include "ui/editor/supple-stretch-row.h"
#include "ui/supple-exercise-words.h"
#include "ui/supple-words.h"

#define PLACES 3

/**
 * SupplePickerDialog:
 *
 * All stretches by their places, to be searched and ticked. They are added in the order in which
 * they were ticked.
 */
struct _SupplePickerDialog
{
  AdwDialog parent_instance;

  SuppleTimelineOptions options;
  guint                 n_max;
  GPtrArray            *entries;
  GListStore           *steps;
  GtkWidget            *places[PLACES];

  GtkButton   *add_button;
  GtkEditable *search_entry;
  GtkStack    *pages;
  GtkBox      *groups;
};

G_DEFINE_FINAL_TYPE (SupplePickerDialog, supple_picker_dialog, ADW_TYPE_DIALOG)

/* A stretch, and what it is found by. */
typedef struct
{
  SuppleStep *step;
  char       *key;
  GtkWidget  *row;
  GtkWidget  *check;
} Entry;

enum
{
  CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
free_entry (gpointer data)
{
  Entry *entry = data;

  g_object_unref (entry->step);
  g_free (entry->key);
  g_free (entry);
}

static void
add_clicked_cb (SupplePickerDialog *self)
{
  g_signal_emit (self, signals[CHOSEN], 0, self->steps);
  adw_dialog_close (ADW_DIALOG (self));
}

static gboolean
is_found (Entry *entry,
          char **words)
{
  for (guint i = 0; words[i] != NULL; i++)
    if (strstr (entry->key, words[i]) == NULL)
      return FALSE;

  return TRUE;
}

static void
search_changed_cb (SupplePickerDialog *self)
{
  g_autofree char *text = supple_search_key_fold (gtk_editable_get_text (self->search_entry));
  g_auto (GStrv) words = g_strsplit (text, " ", -1);
  gboolean any[PLACES] = { FALSE };

  for (guint i = 0; i < self->entries->len; i++)
    {
      Entry      *entry = self->entries->pdata[i];
      SupplePlace place = supple_exercise_get_place (supple_step_get_exercise (entry->step));
      gboolean    found = is_found (entry, words);

      gtk_widget_set_visible (entry->row, found);
      any[place] |= found;
    }

  for (guint i = 0; i < PLACES; i++)
    gtk_widget_set_visible (self->places[i], any[i]);

  gtk_stack_set_visible_child_name (self->pages,
                                    any[0] || any[1] || any[2] ? "stretches" : "nothing");
}

/* What does not fit into a routine any more cannot be ticked. */
static void
steps_changed_cb (SupplePickerDialog *self)
{
  guint n_steps = g_list_model_get_n_items (G_LIST_MODEL (self->steps));
  /* Translators: the button that adds stretches to a routine, and how many. */
  g_autofree char *label = n_steps > 0 ? g_strdup_printf (_ ("Add %u"), n_steps)
                                       : g_strdup (_ ("Add"));

  gtk_button_set_label (self->add_button, label);
  gtk_widget_set_sensitive (GTK_WIDGET (self->add_button), n_steps > 0);

  for (guint i = 0; i < self->entries->len; i++)
    {
      Entry *entry = self->entries->pdata[i];

      gtk_widget_set_sensitive (
        entry->row, n_steps < self->n_max ||
                      gtk_check_button_get_active (GTK_CHECK_BUTTON (entry->check)));
    }
}

static void
check_toggled_cb (SupplePickerDialog *self,
                  GtkCheckButton     *check)
{
  SuppleStep *step = NULL;
  guint       position;

  for (guint i = 0; i < self->entries->len; i++)
    if (((Entry *) self->entries->pdata[i])->check == GTK_WIDGET (check))
      step = ((Entry *) self->entries->pdata[i])->step;

  if (gtk_check_button_get_active (check))
    g_list_store_append (self->steps, step);
  else if (g_list_store_find (self->steps, step, &position))
    g_list_store_remove (self->steps, position);
}

static void
supple_picker_dialog_dispose (GObject *object)
{
  SupplePickerDialog *self = SUPPLE_PICKER_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), SUPPLE_TYPE_PICKER_DIALOG);
  g_clear_object (&self->steps);
  g_clear_pointer (&self->entries, g_ptr_array_unref);

  G_OBJECT_CLASS (supple_picker_dialog_parent_class)->dispose (object);
}

static void
supple_picker_dialog_class_init (SupplePickerDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = supple_picker_dialog_dispose;

  /**
   * SupplePickerDialog::chosen:
   * @steps: (element-type SuppleStep): what was ticked, with the usual doses
   *
   * The person wants @steps.
   */
  signals[CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 1, G_TYPE_LIST_MODEL);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PREFIX "/editor/supple-picker-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, SupplePickerDialog, add_button);
  gtk_widget_class_bind_template_child (widget_class, SupplePickerDialog, search_entry);
  gtk_widget_class_bind_template_child (widget_class, SupplePickerDialog, pages);
  gtk_widget_class_bind_template_child (widget_class, SupplePickerDialog, groups);
  gtk_widget_class_bind_template_callback (widget_class, add_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
}

static void
supple_picker_dialog_init (SupplePickerDialog *self)
{
  const char *titles[PLACES] = { _ ("On the Mat"), _ ("On the Chair"), _ ("Standing") };

  gtk_widget_init_template (GTK_WIDGET (self));
  self->entries = g_ptr_array_new_with_free_func (free_entry);
  self->steps = g_list_store_new (SUPPLE_TYPE_STEP);
  g_signal_connect_object (self->steps, "items-changed", G_CALLBACK (steps_changed_cb), self,
                           G_CONNECT_SWAPPED);

  for (guint i = 0; i < PLACES; i++)
    {
      self->places[i] = g_object_new (ADW_TYPE_PREFERENCES_GROUP, "title", titles[i], NULL);
      gtk_box_append (self->groups, self->places[i]);
    }
}

static char *
make_key (SuppleExercise *exercise)
{
  const char *const *tags = supple_exercise_get_tags (exercise);
  g_autoptr (GString) words = g_string_new (NULL);
  gsize title_length;

  for (guint i = 0; tags != NULL && tags[i] != NULL; i++)
    {
      const char *tag = supple_words_tag (tags[i]);

      if (tag != NULL)
        g_string_append_printf (words, "%s ", tag);
    }

  return supple_search_key_new_for_exercise (exercise, words->str, &title_length);
}

static void
add_entry (SupplePickerDialog *self,
           SuppleExercise     *exercise)
{
  Entry *entry = g_new0 (Entry, 1);

  entry->step = supple_step_new_usual (exercise);
  entry->key = make_key (exercise);
  entry->check = gtk_check_button_new ();

  g_autofree char *dose = supple_words_repetitions (supple_step_get_dose (entry->step));
  g_autofree char *length = supple_words_step_length (entry->step, &self->options);
  g_autofree char *facts = g_strdup_printf ("%s · %s", dose, length);
  AdwActionRow    *row = supple_stretch_row_new (exercise, facts);

  entry->row = GTK_WIDGET (row);
  gtk_widget_set_valign (entry->check, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (entry->check, "selection-mode");
  adw_action_row_add_suffix (row, entry->check);
  adw_action_row_set_activatable_widget (row, entry->check);
  g_signal_connect_object (entry->check, "toggled", G_CALLBACK (check_toggled_cb), self,
                           G_CONNECT_SWAPPED);
  adw_preferences_group_add (
    ADW_PREFERENCES_GROUP (self->places[supple_exercise_get_place (exercise)]), entry->row);
  g_ptr_array_add (self->entries, entry);
}

/**
 * supple_picker_dialog_new:
 * @library: what there is to choose from
 * @options: the person’s breath
 * @n_max: how many may be chosen
 *
 * Returns: (transfer floating): a dialog that emits #SupplePickerDialog::chosen
 */
AdwDialog *
supple_picker_dialog_new (SuppleLibrary               *library,
                          const SuppleTimelineOptions *options,
                          guint                        n_max)
{
  g_return_val_if_fail (SUPPLE_IS_LIBRARY (library), NULL);
  g_return_val_if_fail (options != NULL, NULL);

  SupplePickerDialog *self = g_object_new (SUPPLE_TYPE_PICKER_DIALOG, NULL);
  GListModel         *exercises = supple_library_get_exercises (library);

  self->options = *options;
  self->n_max = n_max;

  for (guint i = 0; i < g_list_model_get_n_items (exercises); i++)
    {
      g_autoptr (SuppleExercise) exercise = g_list_model_get_item (exercises, i);

      add_entry (self, exercise);
    }

  search_changed_cb (self);
  return ADW_DIALOG (self);
}
