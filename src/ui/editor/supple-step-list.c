/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/editor/supple-step-list.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "library/supple-place-order.h"
#include "library/supple-routine-edit.h"
#include "library/supple-vocabulary.h"
#include "ui/editor/supple-dose-dialog.h"
#include "ui/editor/supple-editor-row.h"
#include "ui/editor/supple-picker-dialog.h"

#define TOPIC_DOSE "dose"

/**
 * SuppleStepList:
 *
 * The steps of a draft, to be moved, dosed, removed and added to, with a hint at the spot where
 * their order makes somebody get up once more.
 */
struct _SuppleStepList
{
  GtkBox parent_instance;

  SuppleRoutineDraft *draft;
  SuppleLibrary      *library;
  SupplePacing       *pacing;

  /* Steps, and strings for the rows that are none: a hint has its text, the row that adds has
   * nothing. */
  GListStore *items;
  GtkListBox *list;
  guint       dosed;
};

G_DEFINE_FINAL_TYPE (SuppleStepList, supple_step_list, GTK_TYPE_BOX)

static SuppleRoutine *
get_routine (SuppleStepList *self)
{
  return supple_routine_draft_get_routine (self->draft);
}

/* Where the step of a row is among the steps, or would be. */
static guint
find_position (SuppleStepList *self,
               GtkWidget      *row)
{
  int   index = gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (row));
  guint position = 0;

  for (int i = 0; i < index; i++)
    if (SUPPLE_IS_EDITOR_ROW (gtk_list_box_get_row_at_index (self->list, i)))
      position++;

  return position;
}

static GtkWidget *
find_row (SuppleStepList *self,
          guint           position)
{
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)) != NULL; i++)
    if (SUPPLE_IS_EDITOR_ROW (row) && find_position (self, GTK_WIDGET (row)) == position)
      return GTK_WIDGET (row);

  return NULL;
}

static const char *
get_title (SuppleStepList *self,
           guint           position)
{
  SuppleStep *step = supple_routine_get_step (get_routine (self), position);

  return supple_exercise_get_title (supple_step_get_exercise (step));
}

static void
move (SuppleStepList *self,
      guint           from,
      guint           to)
{
  guint n_steps = supple_routine_get_n_steps (get_routine (self));

  if (from == to || MAX (from, to) >= n_steps)
    return;

  g_autoptr (SuppleRoutine) moved = supple_routine_edit_move (get_routine (self), from, to);

  supple_routine_draft_set (self->draft, moved, NULL);
  gtk_widget_grab_focus (find_row (self, to));

  /* Translators: a stretch that was moved, its new place, and how many there are, to be read
   * aloud. */
  g_autofree char *news =
    g_strdup_printf (_ ("%s, now %u of %u"), get_title (self, to), to + 1, n_steps);

  gtk_accessible_announce (GTK_ACCESSIBLE (self), news,
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void
shifted_cb (SuppleStepList *self,
            int             by,
            GtkWidget      *row)
{
  guint from = find_position (self, row);

  if (by > 0 || from > 0)
    move (self, from, from + (guint) by);
}

static void
dropped_cb (SuppleStepList *self,
            GtkWidget      *other,
            gboolean        below,
            GtkWidget      *row)
{
  /* A row of another list is none of ours. */
  if (gtk_widget_get_parent (other) != GTK_WIDGET (self->list))
    return;

  guint from = find_position (self, other);
  guint to = find_position (self, row) + (below ? 1 : 0);

  move (self, from, to > from ? to - 1 : to);
}

static void
tell_removed (SuppleStepList *self,
              const char     *title)
{
  GtkWidget *toasts = gtk_widget_get_ancestor (GTK_WIDGET (self), ADW_TYPE_TOAST_OVERLAY);
  /* Translators: %s is a stretch that is no step of the routine any more. */
  g_autofree char *text = g_strdup_printf (_ ("“%s” is removed"), title);
  AdwToast        *toast = adw_toast_new (text);

  adw_toast_set_use_markup (toast, FALSE);
  adw_toast_set_button_label (toast, _ ("Undo"));
  g_signal_connect_object (toast, "button-clicked", G_CALLBACK (supple_routine_draft_undo),
                           self->draft, G_CONNECT_SWAPPED);
  /* After another change, undoing would mean something else. */
  g_signal_connect_object (self->draft, "changed", G_CALLBACK (adw_toast_dismiss), toast,
                           G_CONNECT_SWAPPED);
  adw_toast_overlay_add_toast (ADW_TOAST_OVERLAY (toasts), toast);
}

static void
remove_step (SuppleStepList *self,
             guint           position)
{
  g_autoptr (SuppleRoutine) shorter = supple_routine_edit_remove (get_routine (self), position);
  g_autofree char *title = g_strdup (get_title (self, position));
  guint            n_steps = supple_routine_get_n_steps (shorter);

  supple_routine_draft_set (self->draft, shorter, NULL);

  if (n_steps > 0)
    gtk_widget_grab_focus (find_row (self, MIN (position, n_steps - 1)));

  tell_removed (self, title);
}

static void
removed_cb (SuppleStepList *self,
            GtkWidget      *row)
{
  remove_step (self, find_position (self, row));
}

static void
dose_changed_cb (SuppleStepList   *self,
                 SuppleDoseDialog *dialog)
{
  g_autoptr (SuppleRoutine) changed = supple_routine_edit_set_dose (
    get_routine (self), self->dosed, supple_dose_dialog_get_dose (dialog));

  supple_routine_draft_set (self->draft, changed, TOPIC_DOSE);
}

static void
dose_closed_cb (SuppleStepList *self)
{
  GtkWidget *row = find_row (self, self->dosed);

  supple_routine_draft_seal (self->draft);

  /* The row has been made anew, and the focus has nowhere to go back to. */
  if (row != NULL)
    gtk_widget_grab_focus (row);
}

static void
dose_removed_cb (SuppleStepList *self)
{
  remove_step (self, self->dosed);
}

static void
show_dose (SuppleStepList *self,
           guint           position)
{
  SuppleStep *step = supple_routine_get_step (get_routine (self), position);
  AdwDialog  *dialog = supple_dose_dialog_new (step, supple_pacing_get_options (self->pacing));

  self->dosed = position;
  g_signal_connect_object (dialog, "changed", G_CALLBACK (dose_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (dialog, "removed", G_CALLBACK (dose_removed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (dialog, "closed", G_CALLBACK (dose_closed_cb), self,
                           G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, GTK_WIDGET (self));
}

static void
chosen_cb (SuppleStepList *self,
           GListModel     *steps)
{
  guint n_steps = supple_routine_get_n_steps (get_routine (self));
  g_autoptr (SuppleRoutine) longer =
    supple_routine_edit_insert (get_routine (self), n_steps, steps);

  supple_routine_draft_set (self->draft, longer, NULL);
}

static void
show_picker (SuppleStepList *self)
{
  guint      room = SUPPLE_STEPS_MAX - supple_routine_get_n_steps (get_routine (self));
  AdwDialog *dialog =
    supple_picker_dialog_new (self->library, supple_pacing_get_options (self->pacing), room);

  g_signal_connect_object (dialog, "chosen", G_CALLBACK (chosen_cb), self, G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, GTK_WIDGET (self));
}

static void
row_activated_cb (SuppleStepList *self,
                  GtkWidget      *row)
{
  if (SUPPLE_IS_EDITOR_ROW (row))
    show_dose (self, find_position (self, row));
  else if (ADW_IS_BUTTON_ROW (row))
    show_picker (self);
}

static void
reorder_clicked_cb (SuppleStepList *self)
{
  g_autoptr (GListModel) better =
    supple_place_order_improve (supple_routine_get_steps (get_routine (self)));
  g_autoptr (SuppleRoutine) routine = supple_routine_edit_set_steps (get_routine (self), better);

  supple_routine_draft_set (self->draft, routine, NULL);
  gtk_widget_grab_focus (find_row (self, 0));
}

/* (transfer full) (nullable): why one gets up once more, if one does. */
static char *
make_hint (SuppleStepList *self,
           SuppleDetour   *detour)
{
  if (!supple_place_order_find_detour (supple_routine_get_steps (get_routine (self)), detour))
    return NULL;

  if (detour->n_between == 1)
    return g_strdup_printf (detour->place == SUPPLE_PLACE_MAT
                              /* Translators: %s is a stretch. */
                              ? _ ("%s between two mat stretches")
                              /* Translators: %s is a stretch. */
                              : _ ("%s between two chair stretches"),
                            get_title (self, detour->between));

  return g_strdup_printf (detour->place == SUPPLE_PLACE_MAT
                            ? ngettext ("%u stretch between two mat stretches",
                                        "%u stretches between two mat stretches",
                                        detour->n_between)
                            : ngettext ("%u stretch between two chair stretches",
                                        "%u stretches between two chair stretches",
                                        detour->n_between),
                          detour->n_between);
}

static GtkWidget *
create_hint_row (SuppleStepList *self,
                 const char     *hint)
{
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW, "use-markup", FALSE, "title",
                                 _ ("You Get Up Twice"), "subtitle", hint, "activatable", FALSE,
                                 NULL);
  GtkWidget *button = gtk_button_new_with_label (_ ("Reorder"));

  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "accent");
  gtk_widget_add_css_class (row, "hint");
  adw_action_row_add_prefix (ADW_ACTION_ROW (row),
                             gtk_image_new_from_icon_name ("dialog-information-symbolic"));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
  g_signal_connect_object (button, "clicked", G_CALLBACK (reorder_clicked_cb), self,
                           G_CONNECT_SWAPPED);

  return row;
}

static GtkWidget *
create_row (gpointer item,
            gpointer user_data)
{
  SuppleStepList *self = user_data;

  if (GTK_IS_STRING_OBJECT (item))
    {
      const char *hint = gtk_string_object_get_string (item);

      return hint[0] != '\0'
               ? create_hint_row (self, hint)
               : g_object_new (ADW_TYPE_BUTTON_ROW, "title", _ ("_Add Stretches…"),
                               "use-underline", TRUE, "start-icon-name", "list-add-symbolic", NULL);
    }

  GtkWidget *row = supple_editor_row_new (item, self->pacing);

  g_signal_connect_object (row, "shifted", G_CALLBACK (shifted_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "dropped", G_CALLBACK (dropped_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "removed", G_CALLBACK (removed_cb), self, G_CONNECT_SWAPPED);

  return row;
}

static GPtrArray *
list_items (SuppleStepList *self)
{
  GPtrArray       *items = g_ptr_array_new_with_free_func (g_object_unref);
  SuppleDetour     detour;
  g_autofree char *hint = make_hint (self, &detour);
  guint            n_steps = supple_routine_get_n_steps (get_routine (self));

  for (guint i = 0; i < n_steps; i++)
    {
      if (hint != NULL && i == detour.position)
        g_ptr_array_add (items, gtk_string_object_new (hint));

      g_ptr_array_add (items, g_object_ref (supple_routine_get_step (get_routine (self), i)));
    }

  if (n_steps < SUPPLE_STEPS_MAX)
    g_ptr_array_add (items, gtk_string_object_new (""));

  return items;
}

static gboolean
is_same (GListStore *items,
         guint       position,
         gpointer    other)
{
  g_autoptr (GObject) item = g_list_model_get_item (G_LIST_MODEL (items), position);

  if (GTK_IS_STRING_OBJECT (item) && GTK_IS_STRING_OBJECT (other))
    return g_str_equal (gtk_string_object_get_string (GTK_STRING_OBJECT (item)),
                        gtk_string_object_get_string (other));

  return item == other;
}

/* Rows that stay the same stay, and so do the focus and the figures in them. */
static void
update (SuppleStepList *self)
{
  g_autoptr (GPtrArray) items = list_items (self);
  guint n_old = g_list_model_get_n_items (G_LIST_MODEL (self->items));
  guint n_new = items->len;
  guint begin = 0;

  while (begin < MIN (n_old, n_new) && is_same (self->items, begin, items->pdata[begin]))
    begin++;

  while (MIN (n_old, n_new) > begin &&
         is_same (self->items, n_old - 1, items->pdata[n_new - 1]))
    {
      n_old--;
      n_new--;
    }

  g_list_store_splice (self->items, begin, n_old - begin, items->pdata + begin, n_new - begin);
}

static void
supple_step_list_dispose (GObject *object)
{
  SuppleStepList *self = SUPPLE_STEP_LIST (object);

  g_clear_object (&self->draft);
  g_clear_object (&self->library);
  g_clear_object (&self->pacing);
  g_clear_object (&self->items);

  G_OBJECT_CLASS (supple_step_list_parent_class)->dispose (object);
}

static void
supple_step_list_class_init (SuppleStepListClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = supple_step_list_dispose;
}

static void
supple_step_list_init (SuppleStepList *self)
{
  self->items = g_list_store_new (G_TYPE_OBJECT);
  self->list = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->list, GTK_SELECTION_NONE);
  gtk_widget_set_hexpand (GTK_WIDGET (self->list), TRUE);
  gtk_widget_add_css_class (GTK_WIDGET (self->list), "boxed-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Steps"), -1);
  gtk_list_box_bind_model (self->list, G_LIST_MODEL (self->items), create_row, self, NULL);
  g_signal_connect_object (self->list, "row-activated", G_CALLBACK (row_activated_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->list));
}

/**
 * supple_step_list_set_draft:
 * @self: a list, which has none yet
 * @draft: the routine whose steps are shown and changed
 * @library: what can be added
 * @pacing: the breath that lengths are told at
 */
void
supple_step_list_set_draft (SuppleStepList     *self,
                            SuppleRoutineDraft *draft,
                            SuppleLibrary      *library,
                            SupplePacing       *pacing)
{
  g_return_if_fail (SUPPLE_IS_STEP_LIST (self) && self->draft == NULL);

  self->draft = g_object_ref (draft);
  self->library = g_object_ref (library);
  self->pacing = g_object_ref (pacing);
  g_signal_connect_object (draft, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
}
