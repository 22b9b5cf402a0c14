/* SPDX-FileCopyrightText: 2026 The Supple authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/supple-sheet-actions.h"

#include <glib/gi18n.h>

#include "ui/figure/supple-figure-studio.h"
#include "ui/sheet/supple-sheet-file.h"
#include "ui/sheet/supple-sheet-printer.h"
#include "ui/supple-save-news.h"

#define DATA_KEY "supple-sheet"

/* What the actions work on; the page lives longer than they do. */
typedef struct
{
  GtkWidget     *page;
  SuppleRoutine *routine;
  SupplePacing  *pacing;
} Desk;

/* What is to be saved, from the question where to the word that it is done. */
typedef struct
{
  AdwToastOverlay *toasts;
  SuppleRoutine   *routine;
  SupplePacing    *pacing;
  GFile           *file;
} Saving;

static void
desk_free (gpointer data)
{
  Desk *desk = data;

  g_object_unref (desk->routine);
  g_object_unref (desk->pacing);
  g_free (desk);
}

static Saving *
saving_new (AdwToastOverlay *toasts,
            SuppleRoutine   *routine,
            SupplePacing    *pacing)
{
  Saving *self = g_new0 (Saving, 1);

  self->toasts = g_object_ref (toasts);
  self->routine = g_object_ref (routine);
  self->pacing = g_object_ref (pacing);

  return self;
}

static void
saving_free (Saving *self)
{
  g_clear_object (&self->toasts);
  g_clear_object (&self->routine);
  g_clear_object (&self->pacing);
  g_clear_object (&self->file);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Saving, saving_free)

static AdwToastOverlay *
get_toasts (GtkWidget *widget)
{
  return ADW_TOAST_OVERLAY (gtk_widget_get_ancestor (widget, ADW_TYPE_TOAST_OVERLAY));
}

/* The paper is the one that is usual here. */
static SuppleSheetOptions
make_options (SupplePacing *pacing,
              GtkWidget    *widget)
{
  GtkPaperSize      *paper = gtk_paper_size_new (NULL);
  SuppleSheetOptions options = {
    .width = gtk_paper_size_get_width (paper, GTK_UNIT_POINTS),
    .height = gtk_paper_size_get_height (paper, GTK_UNIT_POINTS),
    .mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL,
    .pacing = *supple_pacing_get_options (pacing),
  };

  g_object_get (supple_figure_studio_get_default (), "look", &options.look, NULL);
  gtk_paper_size_free (paper);

  return options;
}

static void
written_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr (Saving) self = user_data;
  g_autoptr (GError) error = NULL;

  if (supple_sheet_file_write_finish (result, &error))
    supple_save_news_tell_saved (self->toasts, _ ("Saved as PDF"), self->file);
  else
    supple_save_news_tell_fault (self->toasts, error);
}

/* Without a name’s end there is no telling what the file is. */
static GFile *
with_ending (GFile *file)
{
  g_autofree char *path = g_file_get_path (file);

  if (path == NULL || supple_sheet_file_knows (path))
    return g_object_ref (file);

  g_autofree char *whole = g_strconcat (path, ".pdf", NULL);

  return g_file_new_for_path (whole);
}

/**
 * supple_sheet_actions_save:
 * @toasts: where to tell what becomes of it
 * @file: where to
 * @routine: a routine
 * @pacing: how the person breathes
 *
 * Saves a routine’s sheet as a PDF, on the paper that is usual here.
 */
void
supple_sheet_actions_save (AdwToastOverlay *toasts,
                           GFile           *file,
                           SuppleRoutine   *routine,
                           SupplePacing    *pacing)
{
  g_return_if_fail (ADW_IS_TOAST_OVERLAY (toasts) && G_IS_FILE (file));
  g_return_if_fail (SUPPLE_IS_ROUTINE (routine) && SUPPLE_IS_PACING (pacing));

  const char *path = g_file_peek_path (file);

  if (path == NULL)
    {
      supple_save_news_tell (toasts, _ ("Not saved: please choose a folder on this computer"));
      return;
    }

  Saving            *saving = saving_new (toasts, routine, pacing);
  SuppleSheetOptions options = make_options (pacing, GTK_WIDGET (toasts));

  saving->file = g_object_ref (file);
  supple_sheet_file_write_async (path, routine, &options, written_cb, saving);
}

static void
chosen_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (Saving) self = user_data;
  g_autoptr (GFile) file = gtk_file_dialog_save_finish (GTK_FILE_DIALOG (source), result, NULL);

  /* Without a file the question was waved away. */
  if (file == NULL)
    return;

  g_autoptr (GFile) named = with_ending (file);

  supple_sheet_actions_save (self->toasts, named, self->routine, self->pacing);
}

static void
add_filter (GtkFileDialog *dialog)
{
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();
  g_autoptr (GListStore) filters = g_list_store_new (GTK_TYPE_FILE_FILTER);

  gtk_file_filter_set_name (filter, _ ("PDF Documents"));
  gtk_file_filter_add_suffix (filter, "pdf");
  g_list_store_append (filters, filter);
  gtk_file_dialog_set_filters (dialog, G_LIST_MODEL (filters));
}

static void
save_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  Desk       *desk = user_data;
  const char *documents = g_get_user_special_dir (G_USER_DIRECTORY_DOCUMENTS);
  g_autoptr (GFile) folder =
    g_file_new_for_path (documents != NULL ? documents : g_get_home_dir ());
  g_autofree char *name = g_strconcat (supple_routine_get_title (desk->routine), ".pdf", NULL);
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();

  g_strdelimit (name, G_DIR_SEPARATOR_S, '-');
  gtk_file_dialog_set_title (dialog, _ ("Save as PDF"));
  gtk_file_dialog_set_accept_label (dialog, _ ("_Save"));
  gtk_file_dialog_set_initial_folder (dialog, folder);
  gtk_file_dialog_set_initial_name (dialog, name);
  add_filter (dialog);
  gtk_file_dialog_save (dialog, GTK_WINDOW (gtk_widget_get_root (desk->page)), NULL, chosen_cb,
                        saving_new (get_toasts (desk->page), desk->routine, desk->pacing));
}

static void
printed_cb (GtkPrintOperation      *operation,
            GtkPrintOperationResult result,
            gpointer                user_data)
{
  if (result == GTK_PRINT_OPERATION_RESULT_ERROR)
    supple_save_news_tell (ADW_TOAST_OVERLAY (user_data),
                           _ ("Not printed: the printer did not take it"));
}

static void
print_cb (GSimpleAction *action,
          GVariant      *parameter,
          gpointer       user_data)
{
  Desk              *desk = user_data;
  SuppleSheetOptions options = make_options (desk->pacing, desk->page);
  g_autoptr (GtkPrintOperation) operation = supple_sheet_printer_new (desk->routine, &options);

  g_signal_connect_object (operation, "done", G_CALLBACK (printed_cb), get_toasts (desk->page),
                           G_CONNECT_DEFAULT);

  /* What goes wrong is told when it is done. */
  gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG,
                           GTK_WINDOW (gtk_widget_get_root (desk->page)), NULL);
}

/**
 * supple_sheet_actions_new:
 * @page: where they are offered; keeps them no longer than itself
 * @routine: what the sheet is about
 * @pacing: how the person breathes
 *
 * Actions that put a routine on paper: `print` and `save`.
 *
 * Returns: (transfer full): the actions
 */
GSimpleActionGroup *
supple_sheet_actions_new (GtkWidget     *page,
                          SuppleRoutine *routine,
                          SupplePacing  *pacing)
{
  g_return_val_if_fail (GTK_IS_WIDGET (page) && SUPPLE_IS_ROUTINE (routine), NULL);
  g_return_val_if_fail (SUPPLE_IS_PACING (pacing), NULL);

  GSimpleActionGroup *group = g_simple_action_group_new ();
  Desk               *desk = g_new0 (Desk, 1);
  const GActionEntry  entries[] = {
    { .name = "print", .activate = print_cb },
    { .name = "save", .activate = save_cb },
  };

  *desk = (Desk) { page, g_object_ref (routine), g_object_ref (pacing) };
  g_object_set_data_full (G_OBJECT (group), DATA_KEY, desk, desk_free);
  g_action_map_add_action_entries (G_ACTION_MAP (group), entries, G_N_ELEMENTS (entries), desk);

  return group;
}
