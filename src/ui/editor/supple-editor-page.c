/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/editor/supple-editor-page.h"

#include <glib/gi18n.h>

#include "library/supple-routine-draft.h"
#include "library/supple-vocabulary.h"
#include "ui/editor/supple-routine-keeper.h"
#include "ui/editor/supple-step-list.h"
#include "ui/supple-words.h"

/**
 * SuppleEditorPage:
 *
 * An own routine while it is made or changed. All is saved as it is changed, and can be undone.
 */
struct _SuppleEditorPage
{
  AdwNavigationPage parent_instance;

  SuppleRoutineDraft  *draft;
  SuppleRoutineKeeper *keeper;
  SupplePacing        *pacing;

  AdwToastOverlay *toasts;
  AdwWindowTitle  *window_title;
  GtkEditable     *title_row;
  GtkEditable     *purpose_row;
  SuppleStepList  *steps;
  GtkLabel        *total;
  GtkLabel        *facts;
  GtkWidget       *start_button;
};

G_DEFINE_FINAL_TYPE (SuppleEditorPage, supple_editor_page, ADW_TYPE_NAVIGATION_PAGE)

/* (transfer full): what is written in a row, without space around it. */
static char *
get_text (GtkEditable *row)
{
  return g_strstrip (g_strdup (gtk_editable_get_text (row)));
}

static void
show_text (GtkEditable *row,
           const char  *text)
{
  g_autofree char *shown = get_text (row);

  /* A space at the end is about to be followed by something. */
  if (g_strcmp0 (shown, text != NULL ? text : "") != 0)
    gtk_editable_set_text (row, text != NULL ? text : "");
}

static void
change_text (SuppleEditorPage *self,
             GtkEditable      *row,
             const char       *property)
{
  SuppleRoutine   *routine;
  g_autofree char *text = get_text (row);
  g_autofree char *old = NULL;

  if (self->draft == NULL)
    return;

  routine = supple_routine_draft_get_routine (self->draft);
  g_object_get (routine, property, &old, NULL);

  if (g_strcmp0 (text, old != NULL ? old : "") == 0)
    return;

  g_autoptr (SuppleRoutine) changed =
    supple_record_with (routine, property, text[0] != '\0' ? text : NULL, NULL);

  supple_routine_draft_set (self->draft, changed, property);
}

/* A routine always has a name: without one it keeps the last. */
static void
title_changed_cb (SuppleEditorPage *self)
{
  g_autofree char *text = get_text (self->title_row);

  if (text[0] == '\0')
    {
      gtk_widget_add_css_class (GTK_WIDGET (self->title_row), "error");
      return;
    }

  gtk_widget_remove_css_class (GTK_WIDGET (self->title_row), "error");
  change_text (self, self->title_row, "title");
}

static void
purpose_changed_cb (SuppleEditorPage *self)
{
  change_text (self, self->purpose_row, "purpose");
}

static void
show_keeping (SuppleEditorPage *self)
{
  const char *word = NULL;

  switch (supple_routine_keeper_get_keeping (self->keeper))
    {
    case SUPPLE_KEEPING_WAITING:
      word = _ ("Saving…");
      break;

    case SUPPLE_KEEPING_EMPTY:
      word = _ ("No Steps Yet");
      break;

    case SUPPLE_KEEPING_FAILED:
      word = _ ("Not Saved: Is the Disk Full?");
      break;

    case SUPPLE_KEEPING_SAVED:
    default:
      word = _ ("Saved");
      break;
    }

  adw_window_title_set_subtitle (self->window_title, word);
}

static void
show_total (SuppleEditorPage *self)
{
  SuppleRoutine   *routine = supple_routine_draft_get_routine (self->draft);
  guint            n_steps = supple_routine_get_n_steps (routine);
  g_autofree char *before = g_strdup (gtk_label_get_label (self->total));
  g_autofree char *total = g_strdup ("0:00");

  if (n_steps > 0)
    {
      g_autoptr (SuppleTimeline) timeline =
        supple_timeline_new (routine, supple_pacing_get_options (self->pacing));

      g_free (total);
      total = supple_words_clock (supple_timeline_get_duration_us (timeline));
    }

  /* Translators: below how long a routine takes. */
  g_autofree char *facts = g_strdup_printf (
    ngettext ("at your breath, %u stretch", "at your breath, %u stretches", n_steps), n_steps);

  gtk_label_set_label (self->total, total);
  gtk_label_set_label (self->facts, facts);
  gtk_widget_set_sensitive (self->start_button, n_steps > 0);

  if (before[0] != '\0' && !g_str_equal (before, total))
    gtk_accessible_announce (GTK_ACCESSIBLE (self->total), total,
                             GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_LOW);
}

static void
show_draft (SuppleEditorPage *self)
{
  SuppleRoutine *routine = supple_routine_draft_get_routine (self->draft);
  GtkWidget     *widget = GTK_WIDGET (self);
  gboolean       any = supple_routine_get_n_steps (routine) > 0;

  show_text (self->title_row, supple_routine_get_title (routine));
  show_text (self->purpose_row, supple_routine_get_purpose (routine));
  show_total (self);
  gtk_widget_action_set_enabled (widget, "editor.undo",
                                 supple_routine_draft_get_can_undo (self->draft));
  gtk_widget_action_set_enabled (widget, "editor.redo",
                                 supple_routine_draft_get_can_redo (self->draft));
  gtk_widget_action_set_enabled (widget, "editor.duplicate", any);
  gtk_widget_action_set_enabled (widget, "editor.share", any);
}

static void
hiding_cb (SuppleEditorPage *self)
{
  supple_routine_keeper_flush (self->keeper);
}

/* Others find the routine in the library: there it has to be as it is here. */
static void
activate_window (SuppleEditorPage *self,
                 const char       *action)
{
  const char *id = supple_routine_get_id (supple_routine_draft_get_routine (self->draft));

  supple_routine_keeper_flush (self->keeper);
  gtk_widget_activate_action (GTK_WIDGET (self), action, "s", id);
}

static void
start_clicked_cb (SuppleEditorPage *self)
{
  activate_window (self, "win.start-routine");
}

static void
editor_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  SuppleEditorPage *self = SUPPLE_EDITOR_PAGE (widget);

  if (g_str_equal (action_name, "editor.undo"))
    supple_routine_draft_undo (self->draft);
  else if (g_str_equal (action_name, "editor.redo"))
    supple_routine_draft_redo (self->draft);
  else if (g_str_equal (action_name, "editor.duplicate"))
    activate_window (self, "win.duplicate-routine");
  else if (g_str_equal (action_name, "editor.share"))
    activate_window (self, "win.share-routine");
  else
    activate_window (self, "win.delete-routine");
}

static void
supple_editor_page_dispose (GObject *object)
{
  SuppleEditorPage *self = SUPPLE_EDITOR_PAGE (object);

  if (self->keeper != NULL)
    supple_routine_keeper_flush (self->keeper);

  gtk_widget_dispose_template (GTK_WIDGET (object), SUPPLE_TYPE_EDITOR_PAGE);
  g_clear_object (&self->keeper);
  g_clear_object (&self->draft);
  g_clear_object (&self->pacing);

  G_OBJECT_CLASS (supple_editor_page_parent_class)->dispose (object);
}

static void
supple_editor_page_class_init (SuppleEditorPageClass *klass)
{
  static const char *const actions[] = {
    "editor.undo",
    "editor.redo",
    "editor.duplicate",
    "editor.share",
    "editor.delete",
  };
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = supple_editor_page_dispose;

  g_type_ensure (SUPPLE_TYPE_STEP_LIST);

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_class_install_action (widget_class, actions[i], NULL, editor_action);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PREFIX "/editor/supple-editor-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SuppleEditorPage, toasts);
  gtk_widget_class_bind_template_child (widget_class, SuppleEditorPage, window_title);
  gtk_widget_class_bind_template_child (widget_class, SuppleEditorPage, title_row);
  gtk_widget_class_bind_template_child (widget_class, SuppleEditorPage, purpose_row);
  gtk_widget_class_bind_template_child (widget_class, SuppleEditorPage, steps);
  gtk_widget_class_bind_template_child (widget_class, SuppleEditorPage, total);
  gtk_widget_class_bind_template_child (widget_class, SuppleEditorPage, facts);
  gtk_widget_class_bind_template_child (widget_class, SuppleEditorPage, start_button);
  gtk_widget_class_bind_template_callback (widget_class, hiding_cb);
  gtk_widget_class_bind_template_callback (widget_class, title_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, purpose_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, start_clicked_cb);
}

static void
supple_editor_page_init (SuppleEditorPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  adw_entry_row_set_max_length (ADW_ENTRY_ROW (self->title_row), SUPPLE_TITLE_CHARS_MAX);
  adw_entry_row_set_max_length (ADW_ENTRY_ROW (self->purpose_row), SUPPLE_PURPOSE_CHARS_MAX);
}

/**
 * supple_editor_page_new:
 * @routine: an own routine with an id; it is either saved already, or without steps
 * @own: where it is saved
 * @pacing: the breath that lengths are told at
 *
 * Returns: (transfer floating): a page that changes @routine
 */
SuppleEditorPage *
supple_editor_page_new (SuppleRoutine  *routine,
                        SuppleOwnFiles *own,
                        SupplePacing   *pacing)
{
  g_return_val_if_fail (SUPPLE_IS_ROUTINE (routine), NULL);
  g_return_val_if_fail (SUPPLE_IS_OWN_FILES (own), NULL);

  SuppleEditorPage *self = g_object_new (SUPPLE_TYPE_EDITOR_PAGE, NULL);

  self->draft = supple_routine_draft_new (routine);
  self->keeper = supple_routine_keeper_new (self->draft, own);
  self->pacing = g_object_ref (pacing);
  supple_step_list_set_draft (self->steps, self->draft, supple_own_files_get_library (own), pacing);
  g_signal_connect_object (self->draft, "changed", G_CALLBACK (show_draft), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->keeper, "changed", G_CALLBACK (show_keeping), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (pacing, "notify", G_CALLBACK (show_total), self, G_CONNECT_SWAPPED);
  show_draft (self);
  show_keeping (self);

  return self;
}

/**
 * supple_editor_page_get_routine:
 * @self: a page
 *
 * Returns: (transfer none): the routine as it is shown now
 */
SuppleRoutine *
supple_editor_page_get_routine (SuppleEditorPage *self)
{
  g_return_val_if_fail (SUPPLE_IS_EDITOR_PAGE (self), NULL);

  return supple_routine_draft_get_routine (self->draft);
}

/**
 * supple_editor_page_flush:
 * @self: a page
 *
 * Saves what is not saved yet.
 */
void
supple_editor_page_flush (SuppleEditorPage *self)
{
  g_return_if_fail (SUPPLE_IS_EDITOR_PAGE (self));

  supple_routine_keeper_flush (self->keeper);
}

/**
 * supple_editor_page_tell:
 * @self: a page
 * @text: one line of news
 *
 * Shows @text for some seconds where it does not cover what starts the routine.
 */
void
supple_editor_page_tell (SuppleEditorPage *self,
                         const char       *text)
{
  g_return_if_fail (SUPPLE_IS_EDITOR_PAGE (self));

  AdwToast *toast = adw_toast_new (text);

  adw_toast_set_use_markup (toast, FALSE);
  adw_toast_overlay_add_toast (self->toasts, toast);
}
